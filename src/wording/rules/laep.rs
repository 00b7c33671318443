//! What follows an emergency meeting, where an admission was near and there was no time for a review.

use crate::wording::Said;

pub(super) const NAME_PEOPLE: Said = Said {
    plain: "\
    Name the people who follow up what the meeting agreed, and what each will do.",
    easy: "",
};

pub(super) const UPDATE_CARE_PLAN: Said = Said {
    plain: "\
    Bring the care plan and the risk assessment up to date with what the meeting agreed.",
    easy: "",
};

pub(super) const OUT_OF_AREA_APPROVAL: Said = Said {
    plain: "\
    Approve a move out of the area before it happens, for a set time only. \
    Do so only when nothing nearer can meet the need.",
    easy: "",
};

pub(super) const REPORT_GAPS: Said = Said {
    plain: "\
    Tell the commissioner of every need that no local service can meet.",
    easy: "",
};

pub(super) const FIND_LEAD_PROFESSIONAL: Said = Said {
    plain: "\
    If the person has no care pathway, find a lead professional or keyworker who follows up the plan.",
    easy: "",
};

pub(super) const REVIEW_EHCP: Said = Said {
    plain: "\
    Consider a review of the education, health and care plan, if the person is under 25 and has one.",
    easy: "",
};

pub(super) const REVIEW_CARE_PLAN: Said = Said {
    plain: "\
    Look at the new care plan regularly, to see whether it works and is good.",
    easy: "",
};

pub(super) const PLACE_ON_REGISTER: Said = Said {
    plain: "\
    Put the person on the register, if they agree and are not on it yet. \
    It is a list of people who need more support to stay well at home.",
    easy: "",
};

pub(super) const ARRANGE_COMMUNITY_REVIEW: Said = Said {
    plain: "\
    Arrange a community review, if the person was not admitted and none has been held. \
    The emergency meeting does not count as one.",
    easy: "",
};

pub(super) const ARRANGE_POST_ADMISSION_REVIEW: Said = Said {
    plain: "\
    If the person was admitted, arrange the full review in hospital by its due date. \
    The emergency meeting does not count as one.",
    easy: "",
};
