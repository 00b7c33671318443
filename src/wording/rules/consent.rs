//! Who says yes or no, what waits for it, and what to do about either.

use crate::wording::Said;

pub(super) const REVIEW_DECLINED: Said = Said {
    plain: "\
    The answer to a review was no, and it needs a yes first. \
    The no changes nothing about what NHS England policy says is due, or about other care. \
    Talk about the reasons, and offer an advocate: the answer can change at any time.",
    easy: "",
};

pub(super) const REVIEW_WITHDRAWN: Said = Said {
    plain: "\
    The yes to a review was taken back, and it needs a yes first. \
    That changes nothing about what NHS England policy says is due, or about other care. \
    Ask what would help: a new yes is possible at any time.",
    easy: "",
};

pub(super) const REVIEW_NOT_ASKED: Said = Said {
    plain: "\
    Nobody has asked for a yes to a review yet, and it needs one first. \
    Ask the person, or whoever decides for them, and help them to understand what it is.",
    easy: "",
};

pub(super) const REVIEW_OUTSTANDING: Said = Said {
    plain: "\
    There is no yes to a review, and without one none can be held. \
    The due dates stand all the same; this is our reading of the policy. \
    Ask, explain what a review is, and offer an advocate.",
    easy: "",
};

pub(super) const REGISTER_OUTSTANDING: Said = Said {
    plain: "\
    There is no yes to the register, a list of people who need more support to stay well at home. \
    NHS England policy says nobody is on it without one. \
    Ask again from time to time; a review can be held without it.",
    easy: "",
};

pub(super) const OWN_DECISION: Said = Said {
    plain: "\
    The person decides for themselves. \
    From 16 on, people are taken to be able to, unless there is good reason to think otherwise. \
    Help them to understand and to say what they want.",
    easy: "",
};

pub(super) const GILLICK_COMPETENT: Said = Said {
    plain: "\
    The child understands what is involved, so they decide for themselves. \
    Under 16 this is called Gillick competence. \
    Those with parental responsibility stay involved, unless that would harm the child.",
    easy: "",
};

pub(super) const PARENTAL_RESPONSIBILITY: Said = Said {
    plain: "\
    The person is under 18 and cannot decide this, so somebody with parental responsibility does. \
    Not every parent or carer has it: check who does. \
    The person's own wishes are still asked for.",
    easy: "",
};

pub(super) const WELFARE_ATTORNEY: Said = Said {
    plain: "\
    The person cannot decide this, so the attorney for their health and welfare does. \
    The power must be registered and cover this decision; one over money alone is not enough. \
    The person takes part as far as they can.",
    easy: "",
};

pub(super) const WELFARE_DEPUTY: Said = Said {
    plain: "\
    The person cannot decide this, so the deputy for their health and welfare does. \
    A court appoints the deputy: check that the order covers this decision. \
    The person takes part as far as they can.",
    easy: "",
};

pub(super) const BEST_INTERESTS: Said = Said {
    plain: "\
    The person cannot decide this, and nobody else can say yes or no for them. \
    So a decision is taken in their best interests, as the Mental Capacity Act sets out. \
    Ask the person and those close to them what they think, unless that would harm them.",
    easy: "",
};

pub(super) const NOBODY_YET: Said = Said {
    plain: "\
    The child cannot decide this, and nobody is known to have parental responsibility. \
    So nobody can say yes yet, and the policy does not say what then. \
    Tell the commissioner and take legal advice on who may decide.",
    easy: "",
};

pub(super) const DECIDER_UNKNOWN: Said = Said {
    plain: "\
    Who decides turns on the person's age, on whether they can decide, and on who else may. \
    Not all of that is known yet. \
    Find out what is missing, then ask again.",
    easy: "",
};

pub(super) const PARENTS_ASKED: Said = Said {
    plain: "\
    Those with parental responsibility are asked and involved, unless that would harm the person. \
    They cannot overrule somebody who can decide; this is our reading of the policy. \
    Write down what they think.",
    easy: "",
};

pub(super) const NOW_THEIR_OWN: Said = Said {
    plain: "\
    Somebody with parental responsibility said yes to the register before the person was 16. \
    The person is 16 or over now, so the decision is taken to be theirs. \
    Ask them whether they want to be on this list of people who need more support.",
    easy: "",
};

pub(super) const SUPPORT_TO_DECIDE: Said = Said {
    plain: "\
    Help the person to decide, with people who know them and how they communicate. \
    Give them time, and words or pictures that suit them.",
    easy: "",
};

pub(super) const SHARING: Said = Said {
    plain: "\
    Say what is shared about the person, with whom and why, and ask for a yes to that too. \
    Say as well that a worry about safety may have to be passed on.",
    easy: "",
};

pub(super) const RECORD: Said = Said { plain: "Write down what was talked about, the answer, and its date.", easy: "" };

pub(super) const COMMISSIONER_AND_LEGAL_ADVICE: Said = Said {
    plain: "\
    Tell the commissioner that nobody can decide for the child yet. \
    Take legal advice on who may.",
    easy: "",
};

pub(super) const ASSESS_AT_THE_TIME: Said = Said {
    plain: "\
    Check whether the person can decide at the very time of this decision. \
    Choose a time that is good for them.",
    easy: "",
};

pub(super) const EXPLAIN: Said = Said {
    plain: "\
    Explain what a no means here, in words that the person understands.",
    easy: "",
};

pub(super) const EXPLORE_REASONS: Said = Said {
    plain: "\
    Ask why the answer was no, listen, and write the reasons down.",
    easy: "",
};

pub(super) const NO_EFFECT_ON_CARE: Said = Said {
    plain: "\
    Tell the person that a no does not change the care and support they have.",
    easy: "",
};

pub(super) const MAY_CHANGE_MIND: Said = Said {
    plain: "\
    Tell the person that they can change their mind at any time, and how to say so.",
    easy: "",
};

pub(super) const CHECK_ADVOCATE: Said = Said {
    plain: "\
    Check whether the person has an advocate, somebody independent who is on their side. \
    If not, ask whether one would help.",
    easy: "",
};

pub(super) const OTHER_REVIEW: Said = Said {
    plain: "\
    Think about another independent look at the care, such as a clinical expert going through the notes. \
    Talk to the person about it first.",
    easy: "",
};

pub(super) const REVIEW_WITHOUT_REGISTER: Said = Said {
    plain: "\
    Tell the person that a review does not depend on the register. \
    The register is a list of people who need more support to stay well at home. \
    If a review is due or asked for, go on with it.",
    easy: "",
};

pub(super) const ASK_AGAIN: Said = Said {
    plain: "\
    Ask again from time to time what the person wants, and write it down.",
    easy: "",
};

pub(super) const OVERSIGHT_PANEL: Said = Said {
    plain: "\
    If a review is declined for a second time, tell the oversight panel. \
    It is a local NHS group that looks again at difficult situations. \
    Tell the person that this is not held against them.",
    easy: "",
};
