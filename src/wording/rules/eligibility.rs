//! Why a review is required, recommended, to be asked for, or not pointed to: each with what one can do next.

use crate::wording::Said;

pub(super) const NOTHING_POINTS_TO_IT: Said = Said {
    plain: "\
    These answers do not point to a {review} now. \
    That can change, and one can be asked for at any time. \
    Ask the case manager or the commissioner, or talk to the GP about other support.",
    easy: "\
    These answers do not point to a {review} now. \
    That can change. \
    You can ask for one at any time. \
    Ask the case manager or the commissioner. \
    They plan care. \
    Or talk to the GP about other support.",
};

pub(super) const MORE_TO_KNOW: Said = Said {
    plain: "\
    Too little is known of the risk of a hospital admission to say more. \
    Ask those who support the person how they see it. \
    A {review} can be asked for meanwhile, from the case manager or the commissioner.",
    easy: "\
    We know too little about the risk of a hospital stay. \
    So we cannot say more. \
    Ask those who support the person how they see it. \
    You can ask for a {review} now too. \
    Ask the case manager or the commissioner. \
    They plan care.",
};

pub(super) const WAITING_FOR_A_BED: Said = Said {
    plain: "\
    Waiting for a mental health bed means that an admission is close. \
    NHS England policy says a community {review} comes first, to look for other ways to help. \
    Ask the commissioner for it now; an admission that is urgent does not have to wait.",
    easy: "\
    The person is waiting for a mental health bed. \
    So a stay in hospital is close. \
    NHS England policy says a community {review} comes first. \
    It looks for other ways to help. \
    Ask the commissioner for it now. \
    The commissioner plans and pays for care. \
    An urgent stay does not have to wait for it.",
};

pub(super) const RESIDENTIAL_SCHOOL: Said = Said {
    plain: "\
    NHS England policy says people at a year-round residential school or college should be on the register. \
    That is a list of people who need more support to stay well at home; joining needs a yes. \
    Ask the commissioner about it, and about a {review}.",
    easy: "\
    The person lives at a school or college all year. \
    NHS England policy says they should be on the register. \
    The register is a list of people who need more help. \
    The help is to stay well at home. \
    Joining it needs a yes. \
    Ask the commissioner about it. \
    Ask about a {review} too. \
    The commissioner plans and pays for care.",
};

pub(super) const CRISIS_CARE: Said = Said {
    plain: "\
    The person was in a mental health hospital, or with a crisis team, within the last year. \
    NHS England policy says services must keep watch and step in early. \
    Ask about the register, a list of people who need more support, and about a {review}.",
    easy: "\
    The person was in a mental health hospital in the last year. \
    Or a crisis team helped them in that time. \
    NHS England policy says services must keep watch and help early. \
    Ask about the register. \
    The register is a list of people who need more help. \
    Ask about a {review} too.",
};

pub(super) const RATED_RED: Said = Said {
    plain: "\
    The risk of admission is rated red. \
    NHS England policy says a community {review} must take place, unless this risk has had one. \
    Ask the commissioner to hold it now.",
    easy: "\
    The risk of a stay in hospital is rated red. \
    Red is the highest risk. \
    NHS England policy says a community {review} must take place. \
    It comes before a stay in hospital. \
    There may have been one for this risk. \
    Then no second one has to follow. \
    If there was none, ask the commissioner to hold it now. \
    The commissioner plans and pays for care.",
};

pub(super) const ADMISSION_CONSIDERED: Said = Said {
    plain: "\
    An admission to a mental health hospital is being considered. \
    NHS England policy says a community {review} comes before it, unless this risk has had one. \
    Ask the commissioner for it now; an admission that is urgent does not have to wait.",
    easy: "\
    Someone thinks the person may need a mental health hospital. \
    NHS England policy says a community {review} comes before that. \
    There may have been one for this risk. \
    Then no second one has to follow. \
    If there was none, ask the commissioner for it now. \
    The commissioner plans and pays for care. \
    An urgent stay does not have to wait for it.",
};

pub(super) const IMMEDIATE_RISK: Said = Said {
    plain: "\
    An admission is an immediate risk, or there is a crisis that cannot be managed in the community. \
    NHS England policy says a community {review} must take place, unless this risk has had one. \
    Ask the commissioner for it now.",
    easy: "\
    The person may go into a mental health hospital very soon. \
    Or there is a crisis too big to handle outside hospital. \
    NHS England policy says a community {review} must take place. \
    It comes before a stay in hospital. \
    There may have been one for this risk. \
    Then no second one has to follow. \
    If there was none, ask the commissioner for it now. \
    The commissioner plans and pays for care.",
};

pub(super) const ALREADY_HELD: Said = Said {
    plain: "\
    A community {review} was held for this risk, so NHS England policy asks for no second one. \
    Another can be asked for, above all if something has changed. \
    Ask the case manager or the commissioner.",
    easy: "\
    A community {review} was held for this risk. \
    It comes before a stay in hospital. \
    NHS England policy asks for no second one. \
    You can ask for another one. \
    Do so above all when something has changed. \
    Ask the case manager or the commissioner. \
    They plan care.",
};

pub(super) const MUST_BE_OFFERED: Said = Said {
    plain: "\
    The risk is rated amber, or it is rising. \
    NHS England policy says a {review}, or a meeting of everyone involved, must be offered now. \
    Ask the commissioner to offer both.",
    easy: "\
    The risk is rated amber, or it is growing. \
    Amber is just below red, the highest risk. \
    NHS England policy says an offer must be made now. \
    It can be a {review}. \
    It can be a meeting of everyone involved. \
    Ask the commissioner to offer both. \
    The commissioner plans and pays for care.",
};

pub(super) const RISK_MANAGED: Said = Said {
    plain: "\
    The risk is managed for now, or not clear, so a {review} is not automatic. \
    It can be asked for at any time, with a worry about care, safety or plans as the reason. \
    Ask the case manager or the commissioner.",
    easy: "\
    The risk is under control for now, or not clear. \
    So a {review} does not come by itself. \
    You can ask for one at any time. \
    The reason can be a worry about care, safety or plans. \
    Ask the case manager or the commissioner. \
    They plan care.",
};

pub(super) const MAY_ASK: Said = Said {
    plain: "\
    The person, family, carers, an advocate, the commissioner and the teams involved may ask for a {review}. \
    Nobody has to be on the register of people who need more support, and asking is no complaint. \
    Ask the case manager or the commissioner, and ask by when an answer will come.",
    easy: "\
    The person may ask for a {review}. \
    Family, carers and an advocate may ask. \
    So may the commissioner, who plans care, and the teams involved. \
    The register is a list of people who need more help. \
    Nobody has to be on it to ask. \
    Asking is not a complaint. \
    Ask the case manager or the commissioner. \
    Ask by when an answer will come.",
};

pub(super) const IN_HOSPITAL: Said = Said {
    plain: "\
    The person is in a mental health hospital. \
    NHS England policy says a {review} must take place there, and again while the stay goes on. \
    Ask the commissioner for the date.",
    easy: "\
    The person is in a mental health hospital. \
    NHS England policy says a {review} must take place there. \
    It must be held again while the stay goes on. \
    Ask the commissioner for the date. \
    The commissioner plans and pays for care.",
};

pub(super) const POST_ADMISSION_NEXT: Said = Said {
    plain: "\
    No community {review} counts for this admission. \
    NHS England policy says the first one in hospital must be held soon after it. \
    Ask the commissioner for its date.",
    easy: "\
    A community {review} comes before a stay in hospital. \
    None counts for this stay. \
    So the first one is held in hospital. \
    NHS England policy says that must be soon. \
    Ask the commissioner for its date. \
    The commissioner plans and pays for care.",
};

pub(super) const INPATIENT_NEXT: Said = Said {
    plain: "\
    A {review} was held before the admission or since. \
    NHS England policy says a further one must be held in hospital, within its time limits. \
    Ask the commissioner for its date.",
    easy: "\
    There was a {review} before this stay or during it. \
    NHS England policy says another must be held in hospital. \
    There are time limits for it. \
    Ask the commissioner for its date. \
    The commissioner plans and pays for care.",
};

pub(super) const IN_CUSTODY: Said = Said {
    plain: "\
    The person is in prison, in a young offender institution or at court. \
    For an admission from there, NHS England policy asks for a {review} after it, not before. \
    One can still be asked for: ask the commissioner or the health team there.",
    easy: "\
    The person is in prison or at court. \
    A young offender institution, a prison for young people, counts too. \
    The person may go into hospital from there. \
    NHS England policy asks for a {review} after that. \
    It does not ask for one before. \
    You can still ask for one. \
    Ask the commissioner or the health team there. \
    The commissioner plans and pays for care.",
};
