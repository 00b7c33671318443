//! What follows an emergency meeting, where an admission was near and there was no time for a review.

use crate::wording::Said;

pub(super) const NAME_PEOPLE: Said = Said {
    plain: "\
    Name the people who follow up what the meeting agreed, and what each will do.",
    easy: "\
    The meeting agreed what to do. \
    Name the people who follow it up. \
    Say what each will do.",
};

pub(super) const UPDATE_CARE_PLAN: Said = Said {
    plain: "\
    Bring the care plan and the risk assessment up to date with what the meeting agreed.",
    easy: "\
    Look at what the meeting agreed. \
    Bring the care plan up to date with it. \
    Bring the risk assessment up to date too. \
    That is a note of what could go wrong.",
};

pub(super) const OUT_OF_AREA_APPROVAL: Said = Said {
    plain: "\
    Approve a move out of the area before it happens, for a set time only. \
    Do so only when nothing nearer can meet the need.",
    easy: "\
    Agree to a move out of the area before it happens. \
    Agree to a set time only. \
    Do so only when nothing nearer can meet the need.",
};

pub(super) const REPORT_GAPS: Said = Said {
    plain: "\
    Tell the commissioner of every need that no local service can meet.",
    easy: "\
    There may be needs that no local service can meet. \
    Tell the commissioner of every one. \
    The commissioner plans and pays for care.",
};

pub(super) const FIND_LEAD_PROFESSIONAL: Said = Said {
    plain: "\
    If the person has no care pathway, find a keyworker or lead professional. \
    They follow up the plan.",
    easy: "\
    A care pathway sets out the steps of care. \
    The person may have none. \
    Then find a lead professional or keyworker. \
    They follow up the plan.",
};

pub(super) const REVIEW_EHCP: Said = Said {
    plain: "\
    Consider a review of the education, health and care plan, if the person is under 25 and has one.",
    easy: "\
    This is for people under 25. \
    They may have an education, health and care plan. \
    Then think about a review of that plan.",
};

pub(super) const REVIEW_CARE_PLAN: Said = Said {
    plain: "\
    Look at the new care plan regularly, to see whether it works and is good.",
    easy: "\
    Look at the new care plan at regular times. \
    See if it works. \
    See if it is good.",
};

pub(super) const PLACE_ON_REGISTER: Said = Said {
    plain: "\
    Put the person on the register, if they agree and are not on it yet. \
    It is a list of people who need more support to stay well at home.",
    easy: "\
    The register is a list of people who need more help. \
    The help is to stay well at home. \
    The person may agree to be on it. \
    They may not be on it yet. \
    Then put them on the register.",
};

pub(super) const ARRANGE_COMMUNITY_REVIEW: Said = Said {
    plain: "\
    Arrange a community review, if the person was not admitted and none has been held. \
    The emergency meeting does not count as one.",
    easy: "\
    This is for a person who did not go into hospital. \
    There may have been no community review. \
    Then arrange one. \
    It comes before a stay in hospital. \
    The emergency meeting does not count as one.",
};

pub(super) const ARRANGE_POST_ADMISSION_REVIEW: Said = Said {
    plain: "\
    If the person was admitted, arrange the full review in hospital by its due date. \
    The emergency meeting does not count as one.",
    easy: "\
    The person may have gone into hospital. \
    Then arrange the full review there by its due date. \
    That is the last day for it. \
    The emergency meeting does not count as a review.",
};
