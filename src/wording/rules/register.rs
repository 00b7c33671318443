//! What goes with a place on the register: a list of people who need more support to stay well at home.

use crate::wording::Said;

pub(super) const ASK_CONSENT: Said = Said {
    plain: "\
    Ask for a yes to the register before a rating is kept on it. \
    It is a list of people who need more support to stay well at home.",
    easy: "\
    The register is a list of people who need more help. \
    The help is to stay well at home. \
    Ask for a yes to it first. \
    Only then keep a rating on it. \
    A rating is a colour that shows the risk.",
};

pub(super) const IDENTIFY_PARTNERS: Said = Said {
    plain: "\
    List the services that would take part in a review, should one be needed.",
    easy: "\
    A review may be needed later. \
    List the services that would take part in it.",
};

pub(super) const PERSON_CENTRED_PLAN: Said = Said {
    plain: "\
    Write a plan around the person: what they need, what support they have, and who leads it.",
    easy: "\
    Write a plan around the person. \
    Say what they need. \
    Say what support they have. \
    Say who leads it.",
};

pub(super) const CARE_AND_RISK_PLAN: Said = Said {
    plain: "\
    Keep the care plan and the risk plan up to date, with what to do in a crisis.",
    easy: "\
    Keep the care plan up to date. \
    Keep the risk plan up to date too. \
    Say in them what to do in a crisis.",
};

pub(super) const LEAD_PROFESSIONAL: Said = Said {
    plain: "Name one professional who leads the person's support.",
    easy: "\
    Name one professional, someone whose job is to help. \
    They lead the support for this person.",
};

pub(super) const CARER_NEEDS: Said = Said {
    plain: "Look at what an unpaid carer needs, with consent.",
    easy: "\
    Look at what an unpaid carer needs. \
    Get a yes to that first.",
};

pub(super) const CARERS_ASSESSMENT: Said = Said {
    plain: "\
    Tell an unpaid carer how to have their own needs assessed, and how that may help them.",
    easy: "\
    An unpaid carer can have their own needs looked at. \
    Tell them how to ask for it. \
    Tell them how it may help.",
};

pub(super) const ESCALATION_ROUTE: Said = Said {
    plain: "\
    Name the senior managers of the NHS and the council to turn to when support does not come.",
    easy: "\
    Support may not come. \
    Name the senior managers to turn to then. \
    They are the people in charge. \
    Name those of the NHS and of the council.",
};

pub(super) const DISCUSS_BUDGETS: Said = Said {
    plain: "\
    Talk about a personal budget or a personal health budget, and what it could pay for.",
    easy: "\
    Talk about a personal budget. \
    Talk about a personal health budget too. \
    Each is money to pay for support. \
    Say what it could pay for.",
};

pub(super) const HOLD_REVIEW: Said = Said {
    plain: "\
    Hold a community review before the person goes into hospital. \
    If this risk has had one, it need not be held again.",
    easy: "\
    Hold a community review. \
    It comes before any stay in hospital. \
    There may have been one for this risk. \
    Then no second one has to follow.",
};

pub(super) const MULTI_AGENCY_MEETING: Said = Said {
    plain: "\
    Hold a meeting of all the services involved. \
    It goes beside the offer of a review; offering both is our reading of the policy.",
    easy: "\
    Hold a meeting of all the services involved. \
    Offer a review too. \
    To offer both is our reading of the policy.",
};

pub(super) const OFFER_REVIEW: Said = Said {
    plain: "\
    Offer a community review, unless this risk has had one, and write down the answer.",
    easy: "\
    Offer a community review. \
    It comes before any stay in hospital. \
    Write down the answer. \
    There may have been one for this risk. \
    Then no offer has to follow.",
};

pub(super) const REFER_KEYWORKER: Said = Said {
    plain: "\
    Refer somebody up to 25 who has no keyworker to the keyworker service. \
    A keyworker helps the person and the family to avoid hospital, or to leave it.",
    easy: "\
    This is for people up to 25 who have no keyworker. \
    A keyworker helps the person and the family. \
    They help to avoid hospital or to leave it. \
    Ask the keyworker service to take the person on.",
};

pub(super) const CARER_CONTINGENCY_PLAN: Said = Said {
    plain: "\
    Ask an unpaid carer whether a plan is needed for times when they cannot care. \
    If it is, help them to write it.",
    easy: "\
    There may be times when an unpaid carer cannot care. \
    Ask the carer if they need a plan for that. \
    If they do, help them to write it.",
};

pub(super) const OVERSIGHT_VISITS: Said = Said {
    plain: "\
    Visit the person in hospital, as often as the policy says, to see that they are safe and well.",
    easy: "\
    Visit the person in hospital. \
    The policy says how often. \
    See that they are safe and well.",
};

pub(super) const INPATIENT_REVIEWS: Said = Said {
    plain: "Hold the reviews in hospital, each by its due date.",
    easy: "\
    Hold the reviews in hospital. \
    Hold each one by its due date. \
    That is the last day for it.",
};
