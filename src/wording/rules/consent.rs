//! Who says yes or no, what waits for it, and what to do about either.

pub(super) const REVIEW_DECLINED: &str = "\
    The answer to a review was no, and it needs a yes first. \
    The no changes nothing about what NHS England policy says is due, or about other care. \
    Talk about the reasons, and offer an advocate: the answer can change at any time.";

pub(super) const REVIEW_WITHDRAWN: &str = "\
    The yes to a review was taken back, and it needs a yes first. \
    That changes nothing about what NHS England policy says is due, or about other care. \
    Ask what would help: a new yes is possible at any time.";

pub(super) const REVIEW_NOT_ASKED: &str = "\
    Nobody has asked for a yes to a review yet, and it needs one first. \
    Ask the person, or whoever decides for them, and help them to understand what it is.";

pub(super) const REVIEW_OUTSTANDING: &str = "\
    There is no yes to a review, and without one none can be held. \
    The due dates stand all the same; this is our reading of the policy. \
    Ask, explain what a review is, and offer an advocate.";

pub(super) const REGISTER_OUTSTANDING: &str = "\
    There is no yes to the register, a list of people who need more support to stay well at home. \
    NHS England policy says nobody is on it without one. \
    Ask again from time to time; a review can be held without it.";

pub(super) const OWN_DECISION: &str = "\
    The person decides for themselves. \
    From 16 on, people are taken to be able to, unless there is good reason to think otherwise. \
    Help them to understand and to say what they want.";

pub(super) const GILLICK_COMPETENT: &str = "\
    The child understands what is involved, so they decide for themselves. \
    Under 16 this is called Gillick competence. \
    Those with parental responsibility stay involved, unless that would harm the child.";

pub(super) const PARENTAL_RESPONSIBILITY: &str = "\
    The person is under 18 and cannot decide this, so somebody with parental responsibility does. \
    Not every parent or carer has it: check who does. \
    The person's own wishes are still asked for.";

pub(super) const WELFARE_ATTORNEY: &str = "\
    The person cannot decide this, so the attorney for their health and welfare does. \
    The power must be registered and cover this decision; one over money alone is not enough. \
    The person takes part as far as they can.";

pub(super) const WELFARE_DEPUTY: &str = "\
    The person cannot decide this, so the deputy for their health and welfare does. \
    A court appoints the deputy: check that the order covers this decision. \
    The person takes part as far as they can.";

pub(super) const BEST_INTERESTS: &str = "\
    The person cannot decide this, and nobody else can say yes or no for them. \
    So a decision is taken in their best interests, as the Mental Capacity Act sets out. \
    Ask the person and those close to them what they think, unless that would harm them.";

pub(super) const NOBODY_YET: &str = "\
    The child cannot decide this, and nobody is known to have parental responsibility. \
    So nobody can say yes yet, and the policy does not say what then. \
    Tell the commissioner and take legal advice on who may decide.";

pub(super) const DECIDER_UNKNOWN: &str = "\
    Who decides turns on the person's age, on whether they can decide, and on who else may. \
    Not all of that is known yet. \
    Find out what is missing, then ask again.";

pub(super) const PARENTS_ASKED: &str = "\
    Those with parental responsibility are asked and involved, unless that would harm the person. \
    They cannot overrule somebody who can decide; this is our reading of the policy. \
    Write down what they think.";

pub(super) const NOW_THEIR_OWN: &str = "\
    Somebody with parental responsibility said yes to the register before the person was 16. \
    The person is 16 or over now, so the decision is taken to be theirs. \
    Ask them whether they want to be on this list of people who need more support.";

pub(super) const SUPPORT_TO_DECIDE: &str = "\
    Help the person to decide, with people who know them and how they communicate. \
    Give them time, and words or pictures that suit them.";

pub(super) const SHARING: &str = "\
    Say what is shared about the person, with whom and why, and ask for a yes to that too. \
    Say as well that a worry about safety may have to be passed on.";

pub(super) const RECORD: &str = "Write down what was talked about, the answer, and its date.";

pub(super) const COMMISSIONER_AND_LEGAL_ADVICE: &str = "\
    Tell the commissioner that nobody can decide for the child yet. \
    Take legal advice on who may.";

pub(super) const ASSESS_AT_THE_TIME: &str = "\
    Check whether the person can decide at the very time of this decision. \
    Choose a time that is good for them.";

pub(super) const EXPLAIN: &str = "\
    Explain what a no means here, in words that the person understands.";

pub(super) const EXPLORE_REASONS: &str = "\
    Ask why the answer was no, listen, and write the reasons down.";

pub(super) const NO_EFFECT_ON_CARE: &str = "\
    Tell the person that a no does not change the care and support they have.";

pub(super) const MAY_CHANGE_MIND: &str = "\
    Tell the person that they can change their mind at any time, and how to say so.";

pub(super) const CHECK_ADVOCATE: &str = "\
    Check whether the person has an advocate, somebody independent who is on their side. \
    If not, ask whether one would help.";

pub(super) const OTHER_REVIEW: &str = "\
    Think about another independent look at the care, such as a clinical expert going through the notes. \
    Talk to the person about it first.";

pub(super) const REVIEW_WITHOUT_REGISTER: &str = "\
    Tell the person that a review does not depend on the register. \
    The register is a list of people who need more support to stay well at home. \
    If a review is due or asked for, go on with it.";

pub(super) const ASK_AGAIN: &str = "\
    Ask again from time to time what the person wants, and write it down.";

pub(super) const OVERSIGHT_PANEL: &str = "\
    If a review is declined for a second time, tell the oversight panel. \
    It is a local NHS group that looks again at difficult situations. \
    Tell the person that this is not held against them.";
