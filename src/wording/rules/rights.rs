//! What the policy says to whoever asks.

use crate::wording::Said;

pub(super) const MAY_ASK: Said = Said {
    plain: "\
    NHS England policy says the person, family, carers and an advocate may ask for a review. \
    So may the commissioner and the teams involved. \
    It can be asked for at home and in hospital, whenever there is a worry about care or safety.",
    easy: "\
    NHS England policy says many people may ask for a review. \
    The person may. \
    Family and carers may. \
    An advocate may. \
    The commissioner and the teams may. \
    You can ask at home and in hospital.",
};

pub(super) const REGISTER_NO_GATE: Said = Said {
    plain: "\
    NHS England policy says nobody has to be on the register to have a review. \
    The register is a list of people who need more support to stay well at home. \
    Each area needs a way to a review without it.",
    easy: "\
    NHS England policy says a review does not need the register. \
    The register is a list of people who need more help. \
    Each area needs a way to ask without it.",
};

pub(super) const SELF_REFER: Said = Said {
    plain: "\
    NHS England policy says areas should let people and families ask for a place on the register. \
    That is a list of people who need more support to stay well at home. \
    The area decides, by criteria that it publishes.",
    easy: "\
    NHS England policy says people can ask for the register. \
    Families should be able to ask too. \
    The register is a list of people who need more help. \
    The area decides. \
    It should show how it decides.",
};

pub(super) const OWN_DECISION: Said = Said {
    plain: "\
    NHS England policy says neither a review nor a place on the register goes ahead without informed consent. \
    From 16 on people decide for themselves, unless there is reason to think that they cannot. \
    The register is a list of people who need more support.",
    easy: "\
    NHS England policy says a review needs a yes. \
    The register needs a yes too. \
    The register is a list of people who need more help. \
    From 16 on people choose for themselves. \
    Sometimes a person cannot choose. \
    Then others help.",
};

pub(super) const BE_TOLD: Said = Said {
    plain: "\
    NHS England policy says each area must have a process for requests. \
    It covers how decisions are made, written down and told to the person and the family. \
    Ask to see it.",
    easy: "\
    NHS England policy says each area must have a plan for requests. \
    The plan says how they decide. \
    It says how they tell you. \
    Ask to see it.",
};

pub(super) const APPEAL: Said = Said {
    plain: "\
    NHS England policy says an appeal against a no goes to the commissioner. \
    Each area sets the rules; that an appeal can always be tried is our reading of the policy. \
    So ask how to appeal, whatever a page leaves out.",
    easy: "\
    You can ask them to look again after a no. \
    NHS England policy says the commissioner does that. \
    The commissioner plans and pays for care. \
    That you can always try is our reading of the policy. \
    Ask how to do it.",
};

pub(super) const NO_EFFECT_ON_CARE: Said = Said {
    plain: "\
    NHS England policy says a no to a review or to the register changes nothing about other care. \
    The register is a list of people who need more support. \
    The answer can change at any time.",
    easy: "\
    NHS England policy says you can say no. \
    Other care stays the same. \
    You can change your mind at any time.",
};

pub(super) const RAISE_CONCERN: Said = Said {
    plain: "\
    NHS England policy says anybody involved in somebody's care can raise a worry about an admission that is not needed. \
    As a rule that leads to a review in the community.",
    easy: "\
    NHS England policy says people who help can speak up. \
    They can say that hospital may not be needed. \
    Most times a review comes next.",
};

pub(super) const ADVOCATE: Said = Said {
    plain: "\
    NHS England policy says advocacy should be arranged before, during and after a review, at every age. \
    An advocate is independent of the services. \
    Family can be there as well.",
    easy: "\
    NHS England policy says there should be an advocate for a review. \
    That is before, during and after. \
    An advocate helps people to say what they want. \
    Family can come as well.",
};
