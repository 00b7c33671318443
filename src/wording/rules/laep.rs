//! What follows an emergency meeting, where an admission was near and there was no time for a review.

pub(super) const NAME_PEOPLE: &str = "\
    Name the people who follow up what the meeting agreed, and what each will do.";

pub(super) const UPDATE_CARE_PLAN: &str = "\
    Bring the care plan and the risk assessment up to date with what the meeting agreed.";

pub(super) const OUT_OF_AREA_APPROVAL: &str = "\
    Approve a move out of the area before it happens, for a set time only. \
    Do so only when nothing nearer can meet the need.";

pub(super) const REPORT_GAPS: &str = "\
    Tell the commissioner of every need that no local service can meet.";

pub(super) const FIND_LEAD_PROFESSIONAL: &str = "\
    If the person has no care pathway, find a lead professional or keyworker who follows up the plan.";

pub(super) const REVIEW_EHCP: &str = "\
    Consider a review of the education, health and care plan, if the person is under 25 and has one.";

pub(super) const REVIEW_CARE_PLAN: &str = "\
    Look at the new care plan regularly, to see whether it works and is good.";

pub(super) const PLACE_ON_REGISTER: &str = "\
    Put the person on the register, if they agree and are not on it yet. \
    It is a list of people who need more support to stay well at home.";

pub(super) const ARRANGE_COMMUNITY_REVIEW: &str = "\
    Arrange a community review, if the person was not admitted and none has been held. \
    The emergency meeting does not count as one.";

pub(super) const ARRANGE_POST_ADMISSION_REVIEW: &str = "\
    If the person was admitted, arrange the full review in hospital by its due date. \
    The emergency meeting does not count as one.";
