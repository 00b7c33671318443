//! Who says yes or no, what waits for it, and what to do about either.

use crate::wording::Said;

pub(super) const REVIEW_DECLINED: Said = Said {
    plain: "\
    The answer to a review was no, and it needs a yes first. \
    The no changes nothing about what NHS England policy says is due, or about other care. \
    Talk about the reasons, and offer an advocate: the answer can change at any time.",
    easy: "\
    The answer to a review was no. \
    A review needs a yes first. \
    What NHS England policy says is due stays the same. \
    Other care stays the same too. \
    Talk about the reasons for the no. \
    Offer an advocate, who helps people to speak up. \
    The answer can change at any time.",
};

pub(super) const REVIEW_WITHDRAWN: Said = Said {
    plain: "\
    The yes to a review was taken back, and it needs a yes first. \
    That changes nothing about what NHS England policy says is due, or about other care. \
    Ask what would help: a new yes is possible at any time.",
    easy: "\
    There was a yes to a review. \
    That yes was taken back. \
    A review needs a yes first. \
    What NHS England policy says is due does not change. \
    Other care does not change. \
    Ask what would help. \
    A new yes can come at any time.",
};

pub(super) const REVIEW_NOT_ASKED: Said = Said {
    plain: "\
    Nobody has asked for a yes to a review yet, and it needs one first. \
    Ask the person, or whoever decides for them, and help them to understand what it is.",
    easy: "\
    A review needs a yes first. \
    Nobody has asked for a yes yet. \
    Ask the person, or whoever decides for them. \
    Help them to understand what a review is.",
};

pub(super) const REVIEW_OUTSTANDING: Said = Said {
    plain: "\
    There is no yes to a review, and without one none can be held. \
    The due dates stand all the same; this is our reading of the policy. \
    Ask, explain what a review is, and offer an advocate.",
    easy: "\
    There is no yes to a review. \
    No review can be held without a yes. \
    The due dates stay as they are. \
    A due date is the last day for something. \
    This is our reading of the policy. \
    Ask for a yes and explain what a review is. \
    Offer an advocate, who helps people to speak up.",
};

pub(super) const REGISTER_OUTSTANDING: Said = Said {
    plain: "\
    There is no yes to the register, a list of people who need more support to stay well at home. \
    NHS England policy says nobody is on it without one. \
    Ask again from time to time; a review can be held without it.",
    easy: "\
    There is no yes to the register. \
    The register is a list of people who need more help. \
    The help is to stay well at home. \
    NHS England policy says nobody is on it without a yes. \
    Ask again from time to time. \
    A review can be held without the register.",
};

pub(super) const OWN_DECISION: Said = Said {
    plain: "\
    The person decides for themselves. \
    From 16 on, people are taken to be able to, unless there is good reason to think otherwise. \
    Help them to understand and to say what they want.",
    easy: "\
    The person decides for themselves. \
    From age 16, people are taken to be able to decide. \
    Only a good reason can change that. \
    Help the person to understand. \
    Help them to say what they want.",
};

pub(super) const GILLICK_COMPETENT: Said = Said {
    plain: "\
    The child understands what is involved, so they decide for themselves. \
    Under 16 this is called Gillick competence. \
    Those with parental responsibility stay involved, unless that would harm the child.",
    easy: "\
    The child understands what is involved. \
    So the child decides. \
    Under 16 this is called Gillick competence. \
    People with parental responsibility stay involved. \
    They are adults who may decide for a child. \
    Sometimes that would harm the child. \
    Then they are left out.",
};

pub(super) const PARENTAL_RESPONSIBILITY: Said = Said {
    plain: "\
    The person is under 18 and cannot decide this, so somebody with parental responsibility does. \
    Not every parent or carer has it: check who does. \
    The person's own wishes are still asked for.",
    easy: "\
    The person is under 18 and cannot decide this. \
    Someone with parental responsibility decides. \
    That is an adult who may decide for a child. \
    Not every parent or carer is one. \
    Check who is. \
    Ask the person what they want too.",
};

pub(super) const WELFARE_ATTORNEY: Said = Said {
    plain: "\
    The person cannot decide this, so the attorney for their health and welfare does. \
    The power must be registered and cover this decision; one over money alone is not enough. \
    The person takes part as far as they can.",
    easy: "\
    The person cannot decide this. \
    So the attorney for their health and welfare decides. \
    The person once chose the attorney for this. \
    The power must be registered. \
    It must cover this decision. \
    Power over money alone is not enough. \
    The person takes part as far as they can.",
};

pub(super) const WELFARE_DEPUTY: Said = Said {
    plain: "\
    The person cannot decide this, so the deputy for their health and welfare does. \
    A court appoints the deputy: check that the order covers this decision. \
    The person takes part as far as they can.",
    easy: "\
    The person cannot decide this. \
    So the deputy for their health and welfare decides. \
    A court chose the deputy and made an order. \
    The order says what the deputy may decide. \
    Check that it covers this decision. \
    The person takes part as far as they can.",
};

pub(super) const BEST_INTERESTS: Said = Said {
    plain: "\
    The person cannot decide this, and nobody else can say yes or no for them. \
    So a decision is taken in their best interests, as the Mental Capacity Act sets out. \
    Ask the person and those close to them what they think, unless that would harm them.",
    easy: "\
    The person cannot decide this. \
    Nobody else can say yes or no for them. \
    So others find out what is best for the person. \
    This is called a best interests decision. \
    The Mental Capacity Act sets out how. \
    Ask the person what they think. \
    Ask those close to the person too. \
    Do not ask where asking would harm the person.",
};

pub(super) const NOBODY_YET: Said = Said {
    plain: "\
    The child cannot decide this, and nobody is known to have parental responsibility. \
    So nobody can say yes yet, and the policy does not say what then. \
    Tell the commissioner and take legal advice on who may decide.",
    easy: "\
    The child cannot decide this. \
    We know of nobody with parental responsibility. \
    That is an adult who may decide for a child. \
    So nobody can say yes yet. \
    The policy does not say what to do then. \
    Tell the commissioner. \
    The commissioner plans and pays for care. \
    Take legal advice on who may decide.",
};

pub(super) const DECIDER_UNKNOWN: Said = Said {
    plain: "\
    Who decides turns on the person's age, on whether they can decide, and on who else may. \
    Not all of that is known yet. \
    Find out what is missing, then ask again.",
    easy: "\
    Who decides depends on the age of the person. \
    It depends on whether they can decide. \
    It also depends on who else may. \
    We do not know all of that yet. \
    Find out what is missing. \
    Then ask again.",
};

pub(super) const PARENTS_ASKED: Said = Said {
    plain: "\
    Those with parental responsibility are asked and involved, unless that would harm the person. \
    They cannot overrule somebody who can decide; this is our reading of the policy. \
    Write down what they think.",
    easy: "\
    Ask people with parental responsibility and involve them. \
    They are adults who may decide for a child. \
    Sometimes that would harm the person. \
    Then leave them out. \
    They cannot change the answer of someone who can decide. \
    This is our reading of the policy. \
    Write down what they think.",
};

pub(super) const NOW_THEIR_OWN: Said = Said {
    plain: "\
    Somebody with parental responsibility said yes to the register before the person was 16. \
    The person is 16 or over now, so the decision is taken to be theirs. \
    Ask them whether they want to be on this list of people who need more support.",
    easy: "\
    The register is a list of people who need more help. \
    An adult said yes to it for the person. \
    This adult has parental responsibility, so they decide for a child. \
    The person was under 16 then. \
    The person is 16 or over now. \
    So we take it that the person decides. \
    Ask them if they want to be on the list.",
};

pub(super) const SUPPORT_TO_DECIDE: Said = Said {
    plain: "\
    Help the person to decide, with people who know them and how they communicate. \
    Give them time, and words or pictures that suit them.",
    easy: "\
    Help the person to decide. \
    Bring in people who know them. \
    They know how the person says things. \
    Give the person time. \
    Use words or pictures that suit them.",
};

pub(super) const SHARING: Said = Said {
    plain: "\
    Say what is shared about the person, with whom and why, and ask for a yes to that too. \
    Say as well that a worry about safety may have to be passed on.",
    easy: "\
    Say what is shared about the person. \
    Say who will see it and why. \
    Ask for a yes to that too. \
    There may be a worry about safety. \
    Say that such a worry may have to be passed on.",
};

pub(super) const RECORD: Said = Said {
    plain: "Write down what was talked about, the answer, and its date.",
    easy: "\
    Write down what you talked about. \
    Write down the answer and its date.",
};

pub(super) const COMMISSIONER_AND_LEGAL_ADVICE: Said = Said {
    plain: "\
    Tell the commissioner that nobody can decide for the child yet. \
    Take legal advice on who may.",
    easy: "\
    Tell the commissioner that nobody can decide for the child yet. \
    The commissioner plans and pays for care. \
    Take legal advice on who may decide.",
};

pub(super) const ASSESS_AT_THE_TIME: Said = Said {
    plain: "\
    Check whether the person can decide at the very time of this decision. \
    Choose a time that is good for them.",
    easy: "\
    Check if the person can decide. \
    Do it at the time of this decision. \
    Choose a time that is good for the person.",
};

pub(super) const EXPLAIN: Said = Said {
    plain: "\
    Explain what a no means here, in words that the person understands.",
    easy: "\
    Say what a no means here. \
    Use words that the person understands.",
};

pub(super) const EXPLORE_REASONS: Said = Said {
    plain: "\
    Ask why the answer was no, listen, and write the reasons down.",
    easy: "\
    Ask why the answer was no. \
    Listen to the reasons. \
    Write them down.",
};

pub(super) const NO_EFFECT_ON_CARE: Said = Said {
    plain: "\
    Tell the person that a no does not change the care and support they have.",
    easy: "\
    Tell the person what stays the same after a no. \
    Their care and support do not change.",
};

pub(super) const MAY_CHANGE_MIND: Said = Said {
    plain: "\
    Tell the person that they can change their mind at any time, and how to say so.",
    easy: "\
    Tell the person that they can change their mind. \
    They can do so at any time. \
    Tell them how to say so.",
};

pub(super) const CHECK_ADVOCATE: Said = Said {
    plain: "\
    Check whether the person has an advocate, somebody independent who is on their side. \
    If not, ask whether one would help.",
    easy: "\
    Check if the person has an advocate. \
    An advocate is on their side and helps them speak up. \
    An advocate is independent, so not part of the care team. \
    There may be no advocate yet. \
    Then ask if one would help.",
};

pub(super) const OTHER_REVIEW: Said = Said {
    plain: "\
    Think about another independent look at the care, such as a clinical expert going through the notes. \
    Talk to the person about it first.",
    easy: "\
    Think about another way to look at the care. \
    Someone from outside should do it. \
    For example, a health expert can go through the notes. \
    Talk to the person about it first.",
};

pub(super) const REVIEW_WITHOUT_REGISTER: Said = Said {
    plain: "\
    Tell the person that a review does not depend on the register. \
    The register is a list of people who need more support to stay well at home. \
    If a review is due or asked for, go on with it.",
    easy: "\
    The register is a list of people who need more help. \
    The help is to stay well at home. \
    Tell the person that a review does not depend on it. \
    A review may be due or asked for. \
    Then go on with it.",
};

pub(super) const ASK_AGAIN: Said = Said {
    plain: "\
    Ask again from time to time what the person wants, and write it down.",
    easy: "\
    Ask again from time to time. \
    Find out what the person wants. \
    Write it down.",
};

pub(super) const OVERSIGHT_PANEL: Said = Said {
    plain: "\
    If a review is declined for a second time, tell the oversight panel. \
    It is a local NHS group that looks again at difficult situations. \
    Tell the person that this is not held against them.",
    easy: "\
    The answer to a review may be no a second time. \
    Then tell the oversight panel. \
    It is a local NHS group. \
    It looks again at hard situations. \
    Tell the person about this. \
    Say that the no is not held against them.",
};
