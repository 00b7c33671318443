//! What the policy says to whoever asks.

use crate::wording::Said;

pub(super) const MAY_ASK: Said = Said {
    plain: "\
    NHS England policy says the person, family, carers and an advocate may ask for a review. \
    So may the commissioner and the teams involved. \
    It can be asked for at home and in hospital, whenever there is a worry about care or safety.",
    easy: "\
    NHS England policy says who may ask for a review. \
    The person, family, carers and an advocate may ask. \
    An advocate helps people to speak up. \
    So may the commissioner, who plans care, and the teams involved. \
    You can ask at home and in hospital. \
    You can ask whenever there is a worry about care or safety.",
};

pub(super) const REGISTER_NO_GATE: Said = Said {
    plain: "\
    NHS England policy says nobody has to be on the register to have a review. \
    The register is a list of people who need more support to stay well at home. \
    Each area needs a way to a review without it.",
    easy: "\
    NHS England policy says a review does not depend on the register. \
    The register is a list of people who need more help. \
    The help is to stay well at home. \
    Each area needs a way to a review without it.",
};

pub(super) const SELF_REFER: Said = Said {
    plain: "\
    NHS England policy says areas should let people and families ask for a place on the register. \
    That is a list of people who need more support to stay well at home. \
    The area decides, by criteria that it publishes.",
    easy: "\
    NHS England policy says areas should let people ask themselves. \
    Families should be able to ask too. \
    They ask for a place on the register. \
    The register is a list of people who need more help. \
    The help is to stay well at home. \
    The area decides. \
    It publishes what it goes by.",
};

pub(super) const OWN_DECISION: Said = Said {
    plain: "\
    NHS England policy says neither a review nor a place on the register goes ahead without informed consent. \
    From 16 on people decide for themselves, unless there is reason to think that they cannot. \
    The register is a list of people who need more support.",
    easy: "\
    NHS England policy says a review needs a yes. \
    The register needs a yes too. \
    People must know what they say yes to. \
    The register is a list of people who need more help. \
    From 16 on people decide for themselves. \
    Only a good reason can change that.",
};

pub(super) const BE_TOLD: Said = Said {
    plain: "\
    NHS England policy says each area must have a process for requests. \
    It covers how decisions are made, written down and told to the person and the family. \
    Ask to see it.",
    easy: "\
    NHS England policy says each area must have a process for requests. \
    A process is a set way to do things. \
    It covers how decisions are made and written down. \
    It covers how the person and the family are told. \
    Ask to see it.",
};

pub(super) const APPEAL: Said = Said {
    plain: "\
    NHS England policy says an appeal against a no goes to the commissioner. \
    Each area sets the rules; that an appeal can always be tried is our reading of the policy. \
    So ask how to appeal, whatever a page leaves out.",
    easy: "\
    NHS England policy says an appeal goes to the commissioner. \
    The commissioner plans and pays for care. \
    To appeal means to ask them to decide again. \
    Each area settles whether there is one. \
    You can always try. \
    That is our reading of the policy. \
    A page may leave this out. \
    Ask how to appeal all the same.",
};

pub(super) const NO_EFFECT_ON_CARE: Said = Said {
    plain: "\
    NHS England policy says a no to a review or to the register changes nothing about other care. \
    The register is a list of people who need more support. \
    The answer can change at any time.",
    easy: "\
    NHS England policy says a no changes nothing about other care. \
    That holds for a review and for the register. \
    The register is a list of people who need more help. \
    The answer can change at any time.",
};

pub(super) const RAISE_CONCERN: Said = Said {
    plain: "\
    NHS England policy says anybody involved in somebody's care can raise a worry about an admission that is not needed. \
    As a rule that leads to a review in the community.",
    easy: "\
    NHS England policy says anyone involved in the care can speak up. \
    They can say that a hospital stay is not needed. \
    As a rule that leads to a review in the community.",
};

pub(super) const ADVOCATE: Said = Said {
    plain: "\
    NHS England policy says advocacy should be arranged before, during and after a review, at every age. \
    An advocate is independent of the services. \
    Family can be there as well.",
    easy: "\
    NHS England policy says advocacy should be arranged for a review. \
    That is before, during and after it, at every age. \
    An advocate helps people to speak up. \
    An advocate is independent, so not part of the services. \
    Family can be there as well.",
};
