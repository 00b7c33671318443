//! What goes with a place on the register: a list of people who need more support to stay well at home.

pub(super) const ASK_CONSENT: &str = "\
    Ask for a yes to the register before a rating is kept on it. \
    It is a list of people who need more support to stay well at home.";

pub(super) const IDENTIFY_PARTNERS: &str = "\
    List the services that would take part in a review, should one be needed.";

pub(super) const PERSON_CENTRED_PLAN: &str = "\
    Write a plan around the person: what they need, what support they have, and who leads it.";

pub(super) const CARE_AND_RISK_PLAN: &str = "\
    Keep the care plan and the risk plan up to date, with what to do in a crisis.";

pub(super) const LEAD_PROFESSIONAL: &str = "Name one professional who leads the person's support.";

pub(super) const CARER_NEEDS: &str = "Look at what an unpaid carer needs, with consent.";

pub(super) const CARERS_ASSESSMENT: &str = "\
    Tell an unpaid carer how to have their own needs assessed, and how that may help them.";

pub(super) const ESCALATION_ROUTE: &str = "\
    Name the senior managers of the NHS and the council to turn to when support does not come.";

pub(super) const DISCUSS_BUDGETS: &str = "\
    Talk about a personal budget or a personal health budget, and what it could pay for.";

pub(super) const HOLD_REVIEW: &str = "\
    Hold a community review before any admission, unless this risk has had one.";

pub(super) const MULTI_AGENCY_MEETING: &str = "\
    Hold a meeting of all the services involved. \
    It goes beside the offer of a review; offering both is our reading of the policy.";

pub(super) const OFFER_REVIEW: &str = "\
    Offer a community review, unless this risk has had one, and write down the answer.";

pub(super) const REFER_KEYWORKER: &str = "\
    Refer somebody up to 25 who has no keyworker to the keyworker service. \
    A keyworker helps the person and the family to avoid hospital, or to leave it.";

pub(super) const CARER_CONTINGENCY_PLAN: &str = "\
    Ask an unpaid carer whether a plan is needed for times when they cannot care. \
    If it is, help them to write it.";

pub(super) const OVERSIGHT_VISITS: &str = "\
    Visit the person in hospital, as often as the policy says, to see that they are safe and well.";

pub(super) const INPATIENT_REVIEWS: &str = "Hold the reviews in hospital, each by its due date.";
