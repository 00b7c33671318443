//! What goes with a place on the register: a list of people who need more support to stay well at home.

use crate::wording::Said;

pub(super) const ASK_CONSENT: Said = Said {
    plain: "\
    Ask for a yes to the register before a rating is kept on it. \
    It is a list of people who need more support to stay well at home.",
    easy: "",
};

pub(super) const IDENTIFY_PARTNERS: Said = Said {
    plain: "\
    List the services that would take part in a review, should one be needed.",
    easy: "",
};

pub(super) const PERSON_CENTRED_PLAN: Said = Said {
    plain: "\
    Write a plan around the person: what they need, what support they have, and who leads it.",
    easy: "",
};

pub(super) const CARE_AND_RISK_PLAN: Said = Said {
    plain: "\
    Keep the care plan and the risk plan up to date, with what to do in a crisis.",
    easy: "",
};

pub(super) const LEAD_PROFESSIONAL: Said =
    Said { plain: "Name one professional who leads the person's support.", easy: "" };

pub(super) const CARER_NEEDS: Said = Said { plain: "Look at what an unpaid carer needs, with consent.", easy: "" };

pub(super) const CARERS_ASSESSMENT: Said = Said {
    plain: "\
    Tell an unpaid carer how to have their own needs assessed, and how that may help them.",
    easy: "",
};

pub(super) const ESCALATION_ROUTE: Said = Said {
    plain: "\
    Name the senior managers of the NHS and the council to turn to when support does not come.",
    easy: "",
};

pub(super) const DISCUSS_BUDGETS: Said = Said {
    plain: "\
    Talk about a personal budget or a personal health budget, and what it could pay for.",
    easy: "",
};

pub(super) const HOLD_REVIEW: Said = Said {
    plain: "\
    Hold a community review before any admission, unless this risk has had one.",
    easy: "",
};

pub(super) const MULTI_AGENCY_MEETING: Said = Said {
    plain: "\
    Hold a meeting of all the services involved. \
    It goes beside the offer of a review; offering both is our reading of the policy.",
    easy: "",
};

pub(super) const OFFER_REVIEW: Said = Said {
    plain: "\
    Offer a community review, unless this risk has had one, and write down the answer.",
    easy: "",
};

pub(super) const REFER_KEYWORKER: Said = Said {
    plain: "\
    Refer somebody up to 25 who has no keyworker to the keyworker service. \
    A keyworker helps the person and the family to avoid hospital, or to leave it.",
    easy: "",
};

pub(super) const CARER_CONTINGENCY_PLAN: Said = Said {
    plain: "\
    Ask an unpaid carer whether a plan is needed for times when they cannot care. \
    If it is, help them to write it.",
    easy: "",
};

pub(super) const OVERSIGHT_VISITS: Said = Said {
    plain: "\
    Visit the person in hospital, as often as the policy says, to see that they are safe and well.",
    easy: "",
};

pub(super) const INPATIENT_REVIEWS: Said =
    Said { plain: "Hold the reviews in hospital, each by its due date.", easy: "" };
