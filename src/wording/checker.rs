//! The texts of the questions: titles, hints, labels. Why each is asked is the text of its rule.

use super::{TextId, Words, phrases};
use crate::facts::{Asker, Question};
use crate::prelude::*;

phrases! {
    /// A text of a question.
    CheckerPhrase {
        Yes = "question.yes", "Yes", "Yes";
        No = "question.no", "No", "No";
        NotSure = "question.not-sure", "Not sure", "I am not sure";

        CommissionedInEngland = "question.commissioned-in-england.title",
            "Is the care arranged by the NHS or a council in England?",
            "Does the NHS or a council in England arrange the care?";
        Autism = "question.autism.title", "{is-the-person} autistic?", "{is-the-person} autistic?";
        LearningDisability = "question.learning-disability.title",
            "{does-the-person} have a learning disability?", "{does-the-person} have a learning disability?";
        LearningDisabilityHint = "question.learning-disability.hint",
            "This is not the same as a learning difficulty, such as dyslexia.",
            "Dyslexia is a learning difficulty. A learning disability is not the same as that.";
        ConditionDiagnosed = "question.condition.diagnosed",
            "Yes, or services already treat it as a yes", "Yes, or services take it as a yes";
        ConditionSuspected = "question.condition.suspected",
            "Maybe: waiting for an assessment, or thinking about one", "Maybe, waiting for an assessment or thinking about one";
        ConditionSuspectedHint = "question.condition.suspected.hint",
            "This is a full answer. A diagnosis is not needed.", "This is a full answer. You do not need a diagnosis.";

        Whereabouts = "question.where.title",
            "{is-the-person} at home, in hospital or somewhere else?", "{is-the-person} at home, in hospital or in some other place?";
        Community = "question.where.community",
            "At home, with family or foster carers, or in supported living", "At home, with family or foster carers, or in supported living";
        ResidentialSchool = "question.where.residential-school",
            "At a residential school or college, all year round", "Living at a school or college all year";
        EmergencyDepartment = "question.where.emergency-department",
            "Waiting for a mental health bed", "Waiting for a bed in a mental health hospital";
        EmergencyDepartmentHint = "question.where.emergency-department.hint",
            "For example in A&E, on another ward or in a place of safety.", "This can be in A&E or on another ward. It can also be in a place of safety.";
        MentalHealthHospital = "question.where.mental-health-hospital",
            "In a mental health hospital", "In a mental health hospital";
        CypMentalHealthHospital = "question.where.cyp-mental-health-hospital",
            "In a mental health unit for children and young people", "In a mental health unit for children and young people";
        Custody = "question.where.custody",
            "In prison, in a young offender institution or at court", "In prison, in a prison for young people, or at court";

        AdmissionRisk = "question.admission-risk.title",
            "How likely is a stay in a mental health hospital, as you see it?", "How likely is a stay in a mental health hospital?";
        RiskNone = "question.admission-risk.none",
            "Nothing points to it", "No sign of it";
        RiskManaged = "question.admission-risk.managed",
            "There is some risk, and it is managed for now", "There is some risk. Support helps for now";
        RiskRising = "question.admission-risk.rising",
            "The risk is growing", "The risk is growing";
        RiskRisingHint = "question.admission-risk.rising.hint",
            "Mental health is getting worse, or the home or the support may break down.",
            "Mental health is getting worse. Or the home or the support may break down.";
        RiskImmediate = "question.admission-risk.immediate",
            "It may happen any day, or there is a crisis", "It may happen any day, or there is a crisis";
        AdmissionConsidered = "question.admission-considered.title",
            "Is somebody thinking about a stay in a mental health hospital, or asking for one?",
            "Does someone think of a stay in a mental health hospital? Or do they ask for one?";
        AdmissionConsideredHint = "question.admission-considered.hint",
            "For example a doctor or a crisis team. Only say what you know.",
            "It may be a doctor or a crisis team. Only say what you know.";

        Rating = "question.rating.title",
            "Which colour is the rating on the register?", "Which colour is the rating on the register?";
        RatingHint = "question.rating.hint",
            "The register is a list of people who need more support to stay well at home. If there is no rating, choose “Not sure”.",
            "The register is a list of people who need more help. The help is to stay well at home. Is there no rating? Then choose “I am not sure”.";
        Red = "question.rating.red", "Red", "Red";
        Amber = "question.rating.amber", "Amber", "Amber";
        Green = "question.rating.green", "Green", "Green";
        Blue = "question.rating.blue", "Blue", "Blue";
        CommunityReviewHeld = "question.community-review-held.title",
            "Was a review held in the community about this risk?", "Was a community review held for this risk?";
        CommunityReviewHeldHint = "question.community-review-held.hint",
            "A review is a meeting called CETR or CTR. An emergency meeting is not one.",
            "A community review is held before any hospital stay. It is called CETR or CTR. An emergency meeting is not one.";
        CrisisCare = "question.crisis-care-in-last-year.title",
            "In the last year, was there a stay in a mental health hospital, or help from a crisis team?",
            "In the last year, was there a mental health hospital stay? Or did a crisis team help?";
        ReviewHeldThisStay = "question.review-held-this-stay.title",
            "Has a review been held during this stay in hospital?", "Was there a review in this hospital stay?";
        ViaCriminalJustice = "question.via-criminal-justice.title",
            "Did {person} come to hospital from prison, from police custody or from court?",
            "Did {person} come to hospital from prison, the police or court?";

        Asker = "question.asker.title", "Which of these are you?", "Who are you?";
        AskerPerson = "question.asker.the-person", "I am asking for myself", "I am asking for myself";
        AskerFamily = "question.asker.family-or-carer", "Family, or an unpaid carer", "I am family or an unpaid carer";
        AskerAdvocate = "question.asker.advocate", "An advocate", "I am an advocate";
        AskerProfessional = "question.asker.professional",
            "Somebody who works with the person", "I work with the person";
        AskerCommissioner = "question.asker.commissioner", "The commissioner", "I am the commissioner";
        AskerNotSure = "question.asker.not-sure", "Somebody else, or not sure", "Someone else, or I am not sure";

        Age = "question.age.title", "How old {where-is}?", "How old {where-is}?";
        AgeHint = "question.age.hint", "In whole years.", "Count whole years only.";
        HasEhcp = "question.has-ehcp.title",
            "Is there an education, health and care plan?", "Is there an education, health and care plan?";
        HasEhcpHint = "question.has-ehcp.hint",
            "The council writes this plan for some people who need more help to learn.",
            "The council writes this plan. It is for some people who need more help to learn.";
        OnRegister = "question.on-register.title",
            "{is-the-person} on the dynamic support register?", "{is-the-person} on the dynamic support register?";
        OnRegisterHint = "question.on-register.hint",
            "It is a list of people who need more support to stay well at home.",
            "It is a list of people who need more help. The help is to stay well at home.";
        PlacedByAnotherArea = "question.placed-by-another-area.title",
            "Did another area arrange for {person} to live or stay here?", "Did another area arrange for {person} to live or stay here?";
        ConsentToReview = "question.consent-to-review.title",
            "Has anybody asked for a yes to a review?", "Has anyone asked for a yes to a review?";
        ConsentGiven = "question.consent-to-review.given", "Yes, and the answer was yes", "Yes. The answer was yes";
        ConsentDeclined = "question.consent-to-review.declined", "Yes, and the answer was no", "Yes. The answer was no";
        ConsentWithdrawn = "question.consent-to-review.withdrawn",
            "It was yes at first, and then no", "First it was yes. Then it was no";
        ConsentNotAsked = "question.consent-to-review.not-asked", "Nobody has asked yet", "No one has asked yet";
    }
}

/// What an answer to choose is, under the contract's names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChoiceValue {
    /// A word.
    Word(&'static str),
    /// Yes or no.
    Flag(bool),
}

/// An answer to choose: its value, its label, and a hint where one helps.
pub type Choice = (ChoiceValue, CheckerPhrase, Option<CheckerPhrase>);

const fn word(value: &'static str, label: CheckerPhrase) -> Choice {
    (ChoiceValue::Word(value), label, None)
}

const fn hinted(value: &'static str, label: CheckerPhrase, hint: CheckerPhrase) -> Choice {
    (ChoiceValue::Word(value), label, Some(hint))
}

/// The answer that every question takes.
const NOT_SURE: Choice = word("not-sure", CheckerPhrase::NotSure);

const YES_OR_NO: &[Choice] = &[
    (ChoiceValue::Flag(true), CheckerPhrase::Yes, None),
    (ChoiceValue::Flag(false), CheckerPhrase::No, None),
    NOT_SURE,
];

const CONDITIONS: &[Choice] = &[
    word("diagnosed", CheckerPhrase::ConditionDiagnosed),
    hinted("suspected", CheckerPhrase::ConditionSuspected, CheckerPhrase::ConditionSuspectedHint),
    word("no", CheckerPhrase::No),
    NOT_SURE,
];

const WHEREABOUTS: &[Choice] = &[
    word("community", CheckerPhrase::Community),
    word("residential-school", CheckerPhrase::ResidentialSchool),
    hinted("emergency-department", CheckerPhrase::EmergencyDepartment, CheckerPhrase::EmergencyDepartmentHint),
    word("mental-health-hospital", CheckerPhrase::MentalHealthHospital),
    word("cyp-mental-health-hospital", CheckerPhrase::CypMentalHealthHospital),
    word("custody", CheckerPhrase::Custody),
    NOT_SURE,
];

const RISKS: &[Choice] = &[
    word("none", CheckerPhrase::RiskNone),
    word("managed", CheckerPhrase::RiskManaged),
    hinted("rising", CheckerPhrase::RiskRising, CheckerPhrase::RiskRisingHint),
    word("immediate", CheckerPhrase::RiskImmediate),
    NOT_SURE,
];

const RATINGS: &[Choice] = &[
    word("red", CheckerPhrase::Red),
    word("amber", CheckerPhrase::Amber),
    word("green", CheckerPhrase::Green),
    word("blue", CheckerPhrase::Blue),
    NOT_SURE,
];

const ASKERS: &[Choice] = &[
    word("the-person", CheckerPhrase::AskerPerson),
    word("family-or-carer", CheckerPhrase::AskerFamily),
    word("advocate", CheckerPhrase::AskerAdvocate),
    word("professional", CheckerPhrase::AskerProfessional),
    word("commissioner", CheckerPhrase::AskerCommissioner),
    word("not-sure", CheckerPhrase::AskerNotSure),
];

const CONSENTS: &[Choice] = &[
    word("given", CheckerPhrase::ConsentGiven),
    word("declined", CheckerPhrase::ConsentDeclined),
    word("withdrawn", CheckerPhrase::ConsentWithdrawn),
    word("not-asked", CheckerPhrase::ConsentNotAsked),
    NOT_SURE,
];

/// The answers to choose from.
pub const fn choices(question: Question) -> &'static [Choice] {
    match question {
        Question::Autism | Question::LearningDisability => CONDITIONS,
        Question::Whereabouts => WHEREABOUTS,
        Question::AdmissionRisk => RISKS,
        Question::Rating => RATINGS,
        Question::Asker => ASKERS,
        Question::ConsentToReview => CONSENTS,
        Question::Age => &[NOT_SURE],
        _ => YES_OR_NO,
    }
}

/// What is asked, and a hint where one helps.
const fn asked(question: Question) -> (CheckerPhrase, Option<CheckerPhrase>) {
    match question {
        Question::CommissionedInEngland => (CheckerPhrase::CommissionedInEngland, None),
        Question::Autism => (CheckerPhrase::Autism, None),
        Question::LearningDisability => {
            (CheckerPhrase::LearningDisability, Some(CheckerPhrase::LearningDisabilityHint))
        }
        Question::Whereabouts => (CheckerPhrase::Whereabouts, None),
        Question::AdmissionRisk => (CheckerPhrase::AdmissionRisk, None),
        Question::AdmissionConsidered => {
            (CheckerPhrase::AdmissionConsidered, Some(CheckerPhrase::AdmissionConsideredHint))
        }
        Question::Rating => (CheckerPhrase::Rating, Some(CheckerPhrase::RatingHint)),
        Question::ReviewHeldThisStay => (CheckerPhrase::ReviewHeldThisStay, None),
        Question::CommunityReviewHeld => {
            (CheckerPhrase::CommunityReviewHeld, Some(CheckerPhrase::CommunityReviewHeldHint))
        }
        Question::CrisisCareInLastYear => (CheckerPhrase::CrisisCare, None),
        Question::ViaCriminalJustice => (CheckerPhrase::ViaCriminalJustice, None),
        Question::Age => (CheckerPhrase::Age, Some(CheckerPhrase::AgeHint)),
        Question::HasEhcp => (CheckerPhrase::HasEhcp, Some(CheckerPhrase::HasEhcpHint)),
        Question::OnRegister => (CheckerPhrase::OnRegister, Some(CheckerPhrase::OnRegisterHint)),
        Question::PlacedByAnotherArea => (CheckerPhrase::PlacedByAnotherArea, None),
        Question::ConsentToReview => (CheckerPhrase::ConsentToReview, None),
        // The others are never asked.
        Question::Asker
        | Question::DateOfBirth
        | Question::SecureWard
        | Question::ConsentToRegister
        | Question::FamilyInvolvement => (CheckerPhrase::Asker, None),
    }
}

/// What is asked in words, and a hint: in the second person once somebody said that they ask for themselves.
pub fn question(question: Question, asker: Option<Asker>, words: &Words) -> (String, Option<String>) {
    let (title, hint) = asked(question);
    let is_self = asker == Some(Asker::ThePerson);
    let value = |name: &str| {
        let (you, the_person) = match name {
            "person" => ("you", "the person"),
            "is-the-person" => ("Are you", "Is the person"),
            "does-the-person" => ("Do you", "Does the person"),
            "where-is" => ("are you", "is the person"),
            _ => return None,
        };
        Some(Cow::Borrowed(if is_self { you } else { the_person }))
    };
    let fill = |phrase| words.fill(TextId::Checker(phrase), &value);
    (fill(title), hint.map(fill))
}

impl Words {
    /// A text of a question that has no blanks.
    pub fn phrase(&self, phrase: CheckerPhrase) -> String {
        self.fill(TextId::Checker(phrase), &|_| None)
    }
}
