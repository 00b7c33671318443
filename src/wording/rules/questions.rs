//! Why each question is asked.

use crate::wording::Said;

pub(super) const COMMISSIONED_IN_ENGLAND: Said = Said {
    plain: "NHS England policy holds for care that is arranged in England. Elsewhere other rules hold.",
    easy: "NHS England policy is about care that is arranged in England. Other places have other rules.",
};

pub(super) const AUTISM: Said = Said {
    plain: "NHS England policy is about autistic people and people with a learning disability. Waiting for an assessment is a full answer.",
    easy: "NHS England policy is for autistic people. It is also for people with a learning disability. Waiting for an assessment is a full answer too. That is a check by an expert.",
};

pub(super) const LEARNING_DISABILITY: Said = Said {
    plain: "Autism or a learning disability: one of them is enough for the policy. So we ask about both.",
    easy: "The policy is about autism and learning disability. One of the two is enough. So we ask about both.",
};

pub(super) const WHEREABOUTS: Said = Said {
    plain: "Which review comes next depends on where somebody is. In hospital the time limits start.",
    easy: "The next review depends on where the person is. In hospital the time limits start.",
};

pub(super) const ADMISSION_RISK: Said = Said {
    plain: "The policy asks for more support the greater the risk is. You know how things are, and nobody scores your answer.",
    easy: "The more risk there is, the more support the policy asks for. You know how things are. Nobody scores your answer.",
};

pub(super) const ADMISSION_CONSIDERED: Said = Said {
    plain: "NHS England policy says a review comes before a planned admission. It looks for other ways to help.",
    easy: "NHS England policy says a review comes before a planned hospital stay. The review looks for other ways to help.",
};

pub(super) const RATING: Said = Said {
    plain: "Professionals rate the risk with a colour. Red and amber each bring support, and a review.",
    easy: "The staff who support the person give the risk a colour. Red and amber bring more support. They bring a review too.",
};

pub(super) const REVIEW_HELD_THIS_STAY: Said = Said {
    plain: "The first review in hospital has its own time limit. Later ones follow from it.",
    easy: "The first review in hospital has its own time limit. Later reviews follow from it.",
};

pub(super) const COMMUNITY_REVIEW_HELD: Said = Said {
    plain: "After a review about this risk, the policy asks for no second one at once. It changes which review comes next.",
    easy: "There may have been a review about this risk. Then the policy does not ask for another at once. It changes which review comes next.",
};

pub(super) const CRISIS_CARE_IN_LAST_YEAR: Said = Said {
    plain: "For a year after such a time, services must keep watch and step in early.",
    easy: "After such a time, services must keep watch for a year. They must step in early.",
};

pub(super) const VIA_CRIMINAL_JUSTICE: Said = Said {
    plain: "For people who come from there, the policy asks for a review after the admission, not before.",
    easy: "Some people come to hospital from there. For them the policy asks for a review after that day. It asks for none before it.",
};

pub(super) const ASKER: Said = Said {
    plain: "What to do next, and the letter, depend on who asks. All of these may ask for a review.",
    easy: "What to do next depends on who asks. So does the letter. All of these people may ask for a review.",
};

pub(super) const AGE: Said = Said {
    plain: "The name of the review, its time limits and who says yes to it depend on age. We do not need a date of birth.",
    easy: "The name of the review depends on age. So do its time limits, and who says yes. We do not need a date of birth.",
};

pub(super) const HAS_EHCP: Said = Said {
    plain: "With such a plan, the rules for young people hold up to 25. Age alone does not tell.",
    easy: "With this plan, the rules for young people hold up to 25. Age alone does not tell.",
};

pub(super) const ON_REGISTER: Said = Said {
    plain: "Somebody who is not on this list can ask to join. A review does not depend on it.",
    easy: "People who are not on this list can ask to join. A review does not depend on it.",
};

pub(super) const PLACED_BY_ANOTHER_AREA: Said = Said {
    plain: "The area that arranged it stays in charge. So its commissioner is the one to ask.",
    easy: "The area that arranged it stays in charge. So ask the commissioner of that area. The commissioner plans and pays for care.",
};

pub(super) const CONSENT_TO_REVIEW: Said = Said {
    plain: "A review needs a yes first. A no changes nothing about other care, and it can change at any time.",
    easy: "A review needs a yes first. A no changes nothing about other care. The answer can change at any time.",
};
