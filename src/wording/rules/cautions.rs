//! What a careful reader of a schedule should know.

use crate::wording::Said;

pub(super) const AFTER_DISCHARGE: Said = Said {
    plain: "\
    The person left hospital on {on}, and no new rating is known since. \
    NHS England policy keeps people for a time on the register, a list for more support at home. \
    Ask the commissioner for a new rating.",
    easy: "\
    The person left hospital on {on}. \
    We know of no new rating since then. \
    A rating is a colour that shows the risk. \
    NHS England policy keeps people on the register for a time. \
    The register is a list for more help at home. \
    Ask the commissioner for a new rating. \
    The commissioner plans and pays for care.",
};

pub(super) const UNCONFIRMED_COMMUNITY_REVIEW: Said = Said {
    plain: "\
    A community review was held well before the admission, and nobody has said whether it was about it. \
    If it was, the first review in hospital is due later than we say. \
    Find out and add it; until then we use the earlier date.",
    easy: "\
    There was a community review well before the hospital stay. \
    A community review comes before a stay in hospital. \
    Nobody has said if it was about this stay. \
    It may have been. \
    Then the first review in hospital is due later. \
    Find out and add it. \
    Until then we use the earlier date.",
};

pub(super) const ADMITTED_WITHOUT_COMMUNITY_REVIEW: Said = Said {
    plain: "\
    The person was admitted before the community review that was due. \
    NHS England policy says the first review in hospital looks at how that came about. \
    Ask the commissioner to see that it does.",
    easy: "\
    The person went into hospital. \
    A community review was due before the stay. \
    It was not held in time. \
    NHS England policy has a rule for this. \
    The first review in hospital looks at how it came about. \
    Ask the commissioner to see that it does. \
    The commissioner plans and pays for care.",
};

pub(super) const INDEPENDENT_SLOT_USED: Said = Said {
    plain: "\
    A review was held during segregation, but without an independent chair. \
    It does not stand in for the independent review that NHS England policy calls for. \
    Ask the commissioner whether and when that one will be held.",
    easy: "\
    The person was in segregation, kept apart from others. \
    A review was held in that time. \
    It had no independent chair. \
    That means nobody from outside led it. \
    NHS England policy asks for an independent review. \
    The review that was held does not count as one. \
    Ask the commissioner if and when it will be held. \
    The commissioner plans and pays for care.",
};

pub(super) const OVERDUE_BEFORE_READMISSION: Said = Said {
    plain: "\
    The person came back to hospital soon after leaving, and a review had been overdue before. \
    The new stay has dates of its own. \
    Ask the commissioner to hold its first review early.",
    easy: "\
    The person left hospital and soon came back. \
    A review was late before that. \
    The new stay has its own dates. \
    Ask the commissioner to hold its first review early. \
    The commissioner plans and pays for care.",
};

pub(super) const OUTCOME_UNKNOWN: Said = Said {
    plain: "\
    The person is under Ministry of Justice restrictions, and nobody wrote down what a review found. \
    If it found them ready to leave or move on, the Ministry must be told soon after it. \
    Ask the responsible clinician, who is in charge of the treatment, and add what was found.",
    easy: "\
    The Ministry of Justice has set limits for this person. \
    The Ministry is part of the government. \
    Nobody wrote down what a review found. \
    It may have found them ready to leave or move on. \
    Then the Ministry must be told soon after it. \
    Ask the responsible clinician, who is in charge of the treatment. \
    Add what the review found.",
};

pub(super) const NO_SIT_AND_SEE: Said = Said {
    plain: "\
    The last visit before a review is not known to have included a sit and see. \
    That means sitting on the ward and watching what daily life is like. \
    NHS England policy says there should be one: ask the commissioner to do it before the next review.",
    easy: "\
    Someone visited the ward before a review. \
    We know of no sit and see at that last visit. \
    That means sitting on the ward and watching daily life. \
    NHS England policy says there should be one. \
    Ask the commissioner to do it before the next review. \
    The commissioner plans and pays for care.",
};
