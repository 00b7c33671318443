//! Findings of a local offer, in words for the officer who keeps the page.

use crate::wording::Said;

pub(super) const LAST_CHECKED_MISSING: Said = Said {
    plain: "Give the day on which you last checked this against your own pages.",
    easy: "Say when you last checked your page. Give the day.",
};

pub(super) const LAST_CHECKED_OLD: Said = Said {
    plain: "Check this against your own pages again, and give the day: the last check was over {limit} ago.",
    easy: "Your page was last checked more than {limit} ago. Check it again. Give the new day.",
};

pub(super) const REGISTER_LEAD_MISSING: Said = Said {
    plain: "Publish the name of the person who leads the dynamic support register in your area.",
    easy: "Say who leads the register in your area. Give a name. The register is a list of people who need more help.",
};

pub(super) const REGISTER_CONTACT_MISSING: Said = Said {
    plain: "Publish one contact point for questions about the dynamic support register.",
    easy: "Give one contact for questions about the register. The register is a list of people who need more help.",
};

pub(super) const SELF_REFERRAL_MISSING: Said = Said {
    plain: "Publish how people and their families can ask to be on the dynamic support register.",
    easy: "Say how people can ask to be on the register. Say how their families can ask too. The register is a list of people who need more help.",
};

pub(super) const SELF_REFERRAL_TOO_NARROW: Said = Said {
    plain: "Let the person or their family ask to be on the dynamic support register, not others alone.",
    easy: "People can ask to be on the register themselves. Their families can ask too. Say so on your page. The register is a list of people who need more help.",
};

pub(super) const REGISTER_CRITERIA_MISSING: Said = Said {
    plain: "Publish who can be on the dynamic support register, and which signs of risk you look for.",
    easy: "Say who can be on the register. Say what signs you look for. The register is a list of people who need more help.",
};

pub(super) const REGISTER_CONSENT_MISSING: Said = Said {
    plain: "Publish how you ask people for consent to be on the dynamic support register.",
    easy: "People say yes before they go on the register. Say how you ask them. The register is a list of people who need more help.",
};

pub(super) const REGISTER_DISPUTE_MISSING: Said = Said {
    plain: "Publish what people can do when they disagree with a decision about the dynamic support register.",
    easy: "People may not agree with what you decide about the register. Say what they can do then. The register is a list of people who need more help.",
};

pub(super) const ADULT_REGISTER_MISSING: Said = Said {
    plain: "Publish how and at what age young people move to the dynamic support register for adults.",
    easy: "Say how young people move to the register for adults. Say at what age. The register is a list of people who need more help.",
};

pub(super) const REVIEW_REQUEST_MISSING: Said = Said {
    plain: "Publish how to ask for a review, whom to ask, and what happens next.",
    easy: "Say how people can ask for a review. Say who to ask. Say what happens next.",
};

pub(super) const WHO_MAY_ASK_TOO_NARROW: Said = Said {
    plain: "Say that the person, family or carers, an advocate and each team may ask for a review.",
    easy: "Say who can ask for a review. The person can ask. Family and carers can ask. The teams can ask. An advocate can ask. An advocate helps people to speak up.",
};

pub(super) const REVIEW_DECISION_MISSING: Said = Said {
    plain: "Publish who decides on a request for a review, and how.",
    easy: "People can ask for a review. Say who decides about it. Say how they decide.",
};

pub(super) const REVIEW_APPEAL_MISSING: Said = Said {
    plain: "Publish what people can do when their request for a review is turned down.",
    easy: "You may say no to a review. Say what people can do then.",
};

pub(super) const REVIEW_TOLD_MISSING: Said = Said {
    plain: "Publish how people are told what was decided about their request for a review.",
    easy: "People can ask for a review. Say how they will hear what you decided.",
};

pub(super) const REVIEW_WITHOUT_REGISTER_MISSING: Said = Said {
    plain: "Say that people can have a review without being on the dynamic support register.",
    easy: "Say that people can have a review without the register. The register is a list of people who need more help.",
};

pub(super) const REGISTER_MADE_A_CONDITION: Said = Said {
    plain: "Take out that people must be on the dynamic support register first: a review does not need it.",
    easy: "People can have a review without being on the register. Take out that they must be on it first. The register is a list of people who need more help.",
};

pub(super) const POST_ADMISSION_REVIEW_TOO_LONG: Said = Said {
    plain: "Change the time of the first review in hospital to {limit} from admission at most.",
    easy: "The first review in hospital must come soon. It must be within {limit}. Count from the day that the person came in. Change the time on your page.",
};

pub(super) const POST_ADMISSION_REVIEW_SHORTER: Said = Said {
    plain: "Show the policy's {limit} beside your shorter time for the first review in hospital.",
    easy: "Your time for the first review in hospital is shorter. That is good. The policy says {limit} at most. Show that time too.",
};

pub(super) const SIX_WEEK_REVIEW_TOO_LONG: Said = Said {
    plain: "Change the time of the review after a community review to {limit} from admission at most.",
    easy: "Some people had a review before they went into hospital. Their next review must be within {limit}. Count from the day that they came in. Change the time on your page.",
};

pub(super) const SIX_WEEK_REVIEW_SHORTER: Said = Said {
    plain: "Show the policy's limit of {limit} beside your shorter one for the review where one came before the stay.",
    easy: "Some people had a review before they went into hospital. Your time for their next review is shorter. That is good. The policy says {limit} at most. Show that time too.",
};

pub(super) const REPEAT_REVIEW_TOO_LONG: Said = Said {
    plain: "Change the time from one review in hospital to the next to {limit} at most.",
    easy: "In hospital one review comes after another. The time between two reviews can be {limit} at most. Change the time on your page.",
};

pub(super) const REPEAT_REVIEW_SHORTER: Said = Said {
    plain: "Show the policy's {limit} beside your shorter time for the next review in hospital.",
    easy: "Your time for the next review in hospital is shorter. That is good. The policy says {limit} at most. Show that time too.",
};

pub(super) const TRANSFER_REVIEW_TOO_LONG: Said = Said {
    plain: "Change the time of the review after a move to another hospital to {limit} at most.",
    easy: "Some people move to another hospital. They must have a review within {limit}. Change the time on your page.",
};

pub(super) const TRANSFER_REVIEW_SHORTER: Said = Said {
    plain: "Show the policy's limit of {limit} beside your shorter one for the review after a move.",
    easy: "Your time for the review after a move is shorter. That is good. The policy says {limit} at most. Show that time too.",
};

pub(super) const DIAGNOSIS_REVIEW_TOO_LONG: Said = Said {
    plain: "Change the time of the review after a diagnosis in hospital to {limit} at most.",
    easy: "Some people get a diagnosis in hospital. They must have a review within {limit}. Change the time on your page.",
};

pub(super) const DIAGNOSIS_REVIEW_SHORTER: Said = Said {
    plain: "Show that the policy says {limit} where you say less for the review after a diagnosis.",
    easy: "Your time for the review after a diagnosis is shorter. That is good. The policy says {limit} at most. Show that time too.",
};

pub(super) const REPORT_TOO_LONG: Said = Said {
    plain: "Change the time of the report of a review to {limit} at most.",
    easy: "After a review there is a report. It must go out within {limit}. Change the time on your page.",
};

pub(super) const REPORT_SHORTER: Said = Said {
    plain: "Show the policy's {limit} beside your shorter time for the report of a review.",
    easy: "Your time for the report is shorter. That is good. The policy says {limit} at most. Show that time too.",
};

pub(super) const SIX_WEEK_REVIEW_MISSING: Said = Said {
    plain: "Say that after a community review {group} have the next within {limit} of the first day.",
    easy: "This is about {group}. Some had a review before they went into hospital. Say that the next review is within {limit}. Count from the day that they came in.",
};

pub(super) const UPPER_AGE_TOO_LOW: Said = Said {
    plain: "Say that reviews for children and young people go on to {number} with an education, health and care plan.",
    easy: "Some young people have an education, health and care plan. Their reviews for young people go on up to {number}. Say so on your page.",
};

pub(super) const BEHAVIOUR_REQUIRED: Said = Said {
    plain: "Take out that people must behave in some way or have a mental health condition: the policy asks for neither.",
    easy: "People do not have to behave in some way. They do not need a mental health condition. The policy asks for neither. Take this out of your page.",
};

pub(super) const EDUCATION_REQUIRED: Said = Said {
    plain: "Take out that people have to be in education or have a plan for it.",
    easy: "People do not have to be in school or college. They do not need a plan for it. Take this out of your page.",
};

pub(super) const PROFESSIONAL_REQUIRED: Said = Said {
    plain: "Take out that staff have to ask: the person, the family and an advocate may ask too.",
    easy: "Take out that staff have to ask. The person can ask. The family can ask. An advocate can ask. An advocate helps people to speak up.",
};

pub(super) const HOSPITAL_TOO_NARROW: Said = Said {
    plain: "Say that any mental health hospital counts, not a specialist one alone.",
    easy: "Say that every mental health hospital counts. It does not have to be a specialist one.",
};

pub(super) const DIAGNOSIS_REQUIRED: Said = Said {
    plain: "Say that people who wait for a diagnosis, or may need one, count too.",
    easy: "People do not need a diagnosis first. Some are still waiting to be told. Say that they count too.",
};

pub(super) const CRITERIA_TOO_NARROW: Said = Said {
    plain: "Say that other signs of a rising risk of admission count too, not these alone.",
    easy: "Your page asks for these signs. Other signs count too. They show that a hospital stay is more likely. Say so.",
};

pub(super) const REGISTER_FIRST_IMPLIED: Said = Said {
    plain: "Say plainly that a review does not depend on a place on the dynamic support register.",
    easy: "Your page sounds as if the register comes first. It does not. People can have a review without it. Say so. The register is a list of people who need more help.",
};

pub(super) const EMERGENCY_MEETING_COUNTED: Said = Said {
    plain: "Do not call or count the emergency meeting as a review: the full review still has to follow.",
    easy: "The emergency meeting is not a review. Do not call it one. A full review must still come.",
};

pub(super) const EMERGENCY_MEETING_UNCLEAR: Said = Said {
    plain: "Say that the emergency meeting is not a review, and that the full review still has to follow.",
    easy: "Say that the emergency meeting is not a review. Say that a full review must still come.",
};

pub(super) const CONSENT_CHECK_TOO_RARE: Said = Said {
    plain: "Change the time after which you check consent again to {limit} at most.",
    easy: "Ask people again if they still say yes. Do this within {limit}. Change the time on your page.",
};

pub(super) const CONSENT_NOT_PARENTAL_RESPONSIBILITY: Said = Said {
    plain: "Say that consent comes from somebody with parental responsibility, not from any parent, carer or guardian.",
    easy: "Not every parent, carer or guardian can say yes for a child. It must be someone with parental responsibility. That is an adult who may decide for a child. Say so on your page.",
};

pub(super) const GILLICK_MISSING: Said = Said {
    plain: "Say that a child under 16 who understands what is involved decides for themselves.",
    easy: "Some children under 16 understand what is involved. They decide for themselves. Say so on your page.",
};

pub(super) const REPRESENTATIVE_MISSING: Said = Said {
    plain: "Name the attorney and the deputy for health and welfare, who come before best interests.",
    easy: "Some adults cannot decide. An attorney for health and welfare may decide then. The adult chose the attorney. Or a deputy for health and welfare may decide. A court chose the deputy. Name both. They come before a best interests decision.",
};

pub(super) const PANEL_INCOMPLETE: Said = Said {
    plain: "Name the commissioner, a clinical expert from outside and an expert by experience as the panel.",
    easy: "The panel leads the review. The commissioner is on it, who plans and pays for care. A health expert from outside is on it. An expert by experience is on it. They have lived through it themselves. Name all of them.",
};

pub(super) const PANEL_OPTIONAL: Said = Said {
    plain: "Say that the members of the panel take part, not that they may or could.",
    easy: "The panel leads the review. All of its people must be there. Do not say that they may come.",
};

pub(super) const ATTENDANCE_INCOMPLETE: Said = Said {
    plain: "Name the head of treatment, a senior nurse, an advocate and social care, and for a child keyworker and school.",
    easy: "Name all who must come to a review. One is the head of treatment. A senior nurse, an advocate and social care must come too. For a child, the keyworker and the school must come as well.",
};

pub(super) const ATTENDANCE_OPTIONAL: Said = Said {
    plain: "Say that those who must attend a review do attend, not that they may or could.",
    easy: "Some people must come to a review. Do not say that they may come. Say that they come.",
};

pub(super) const ENQUIRY_QUESTIONS_DIFFER: Said = Said {
    plain: "Name all {number} of the main questions that a review asks.",
    easy: "Each review asks {number} main questions. Name all of them.",
};

pub(super) const REMOTE_BY_DEFAULT: Said = Said {
    plain: "Say that people meet face to face, and by video when the person chooses so.",
    easy: "Say that people meet in one room. They meet by video if the person wants that.",
};

pub(super) const POLICY_SUPERSEDED: Said = Said {
    plain: "Name and link the policy of {number} alone: older editions no longer hold.",
    easy: "Your page has an old policy. The new one is from {number}. Name and link the new one alone.",
};

pub(super) const NAME_SUPERSEDED: Said = Said {
    plain: "Replace the old name {name} with {instead}.",
    easy: "Your page has an old name. It is {name}. Use the new one: {instead}.",
};

pub(super) const TRANSITION_TOO_LATE: Said = Said {
    plain: "Say that planning for adult services starts at the age of {number}, and not later.",
    easy: "Young people move to care for adults one day. Plan for it early. Start at the age of {number}. Say so on your page.",
};

pub(super) const RATING_BLUE_MISSING: Said = Said {
    plain: "Publish the blue rating too: it is for people who are in a mental health hospital.",
    easy: "Your page has colours for the risk. The colour blue is missing. It is for people in a mental health hospital. Add it.",
};
