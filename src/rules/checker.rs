//! Which question is worth asking next: one whose answer can still change what the person is told.

mod longest;

use crate::answer::{CheckerStep, Fact, NextStep};
use crate::calendar::Date;
use crate::facts::{Answers, Asker, Enquiry, Person, Question, Rating, Whereabouts};
use crate::rules::eligibility::{Turning, assess, pathway_outside_a_history};
use crate::rules::pathway::Unknown;

/// The next question worth asking, or the answer, and the answers given that still count.
///
/// Rules `question.*`, policy 2.3 to 2.4, 3.1, 9.1, 13.1 Table 2, 13.2 and 14.
///
/// Takes what was answered, in any order. Questions are asked in the order of [`Question::ALL`]: first those on which the
/// outcome turns, then those on which the guidance does, each only while its answer can still change something. An answer
/// counts while its question would be asked, given the answers to the questions before it.
///
/// # Interpretation
/// "Not sure" leaves a fact unknown and is not asked again. Of whoever cannot say who they are we think as of family or a
/// carer: their guidance takes the least for granted (decision 24).
///
/// # Examples
/// ```
/// use cetr_engine::answer::NextStep;
/// use cetr_engine::calendar::date;
/// use cetr_engine::facts::{Answers, Question};
/// use cetr_engine::rules::checker::next_question;
///
/// let step = next_question(&Answers::default(), date(2026, 6, 8));
/// assert!(matches!(step.next, NextStep::Ask { question: Question::CommissionedInEngland, .. }));
/// ```
pub fn next_question(answers: &Answers, as_of: Date) -> CheckerStep {
    let counting = those_that_count(answers, as_of);
    let next = match unanswered(&counting, as_of) {
        Some(question) => NextStep::Ask { question, at_most_left: longest::way(&counting, as_of) },
        None => NextStep::Answer {
            eligibility: assess(&counting.person, as_of),
            enquiry: Enquiry {
                asker: counting.asker.unwrap_or(Asker::FamilyOrCarer),
                person: counting.person.clone(),
                refused_before: None,
            },
        },
    };
    CheckerStep { answers: counting, next }
}

/// The answers whose question would be asked, given those to the questions before it.
fn those_that_count(answers: &Answers, as_of: Date) -> Answers {
    let mut counting = Answers::default();
    for question in Question::ALL {
        if answers.given.has(*question) && matters(*question, &counting, &turning(&counting), as_of) {
            counting.take(*question, answers);
        }
    }
    counting
}

/// The first question that is worth asking and has no answer.
fn unanswered(answers: &Answers, as_of: Date) -> Option<Question> {
    let turning = turning(answers);
    Question::ALL.iter().copied().find(|question| {
        !answers.given.has(*question) && question.is_asked() && matters(*question, answers, &turning, as_of)
    })
}

/// The facts on which the outcome still turns, "not sure" counting as known: such a fact weighs what an unknown one does.
fn turning(answers: &Answers) -> Turning {
    let mut person = answers.person.clone();
    let not_sure = |question| answers.not_sure.has(question);
    if not_sure(Question::CommissionedInEngland) {
        person.commissioned_in_england = Some(true);
    }
    if not_sure(Question::Whereabouts) {
        person.whereabouts = Some(Whereabouts::Community);
    }
    if not_sure(Question::AdmissionConsidered) {
        person.admission_considered = Some(false);
    }
    if not_sure(Question::Rating) {
        person.rating = Some(Rating::Blue);
    }
    if not_sure(Question::CommunityReviewHeld) {
        person.community_review_held = Some(false);
    }
    if not_sure(Question::CrisisCareInLastYear) {
        person.crisis_care_in_last_year = Some(false);
    }
    Turning::of(&person)
}

/// Whether the answer to a question can change what the person is told, whatever the questions after it come to.
fn matters(question: Question, answers: &Answers, turning: &Turning, as_of: Date) -> bool {
    let person = &answers.person;
    let in_scope = turning.may_be_in_scope();
    let in_hospital = turning.may_be_in_hospital();
    let turns_on = |fact| turning.on(fact);
    match question {
        Question::CommissionedInEngland => turns_on(Fact::CommissionedInEngland),
        Question::Autism => turns_on(Fact::Autism),
        Question::LearningDisability => turns_on(Fact::LearningDisability),
        Question::Whereabouts => turns_on(Fact::Whereabouts),
        Question::AdmissionRisk => turns_on(Fact::AdmissionRisk),
        Question::AdmissionConsidered => turns_on(Fact::AdmissionConsidered),
        Question::Rating => turns_on(Fact::Rating),
        Question::CrisisCareInLastYear => turns_on(Fact::CrisisCareInLastYear),
        Question::CommunityReviewHeld => {
            turns_on(Fact::CommunityReviewHeld) || (in_hospital && person.review_held_this_stay != Some(true))
        }
        Question::ReviewHeldThisStay => in_hospital,
        Question::ViaCriminalJustice => {
            in_hospital && person.review_held_this_stay != Some(true) && person.community_review_held != Some(false)
        }
        Question::SecureWard => in_hospital,
        Question::Asker => true,
        Question::Age => in_scope && person.date_of_birth.is_none(),
        Question::HasEhcp => in_scope && a_plan_matters(answers, as_of),
        Question::OnRegister
        | Question::PlacedByAnotherArea
        | Question::ConsentToReview
        | Question::DateOfBirth
        | Question::ConsentToRegister
        | Question::FamilyInvolvement => in_scope,
    }
}

/// From 18 to 25, or while the age may still be given.
fn a_plan_matters(answers: &Answers, as_of: Date) -> bool {
    let without_a_plan = Person { has_ehcp: None, ..answers.person.clone() };
    match pathway_outside_a_history(&without_a_plan, as_of, None) {
        Ok(_) => false,
        Err(Unknown::Ehcp) => true,
        Err(Unknown::Age) => !answers.given.has(Question::Age),
    }
}
