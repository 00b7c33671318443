//! How many questions are still to come on the longest way.
//!
//! Followed along those answers alone that leave the most open, not along all: a test holds the two to the same number.

use super::unanswered;
use crate::calendar::Date;
use crate::facts::{AdmissionRisk, Answers, Condition, Person, Question, Rating, Whereabouts};
use crate::prelude::*;
use crate::tables::ages::ADULT;

/// The number of questions on the longest way from here.
pub(super) fn way(answers: &Answers, as_of: Date) -> u32 {
    let Some(question) = unanswered(answers, as_of) else { return 0 };
    let mut longest = 0;
    for person in most_open(question, answers) {
        let further = Answers { given: answers.given.with(question), person, ..answers.clone() };
        longest = longest.max(way(&further, as_of));
    }
    longest + 1
}

/// The person after each answer to that question that may leave the most open.
fn most_open(question: Question, answers: &Answers) -> Vec<Person> {
    let person = || answers.person.clone();
    vec![match question {
        Question::CommissionedInEngland => Person { commissioned_in_england: Some(true), ..person() },
        // After a no to the one, the other is asked.
        Question::Autism if !answers.given.has(Question::LearningDisability) => {
            Person { autism: Some(Condition::No), ..person() }
        }
        Question::Autism => Person { autism: Some(Condition::Diagnosed), ..person() },
        Question::LearningDisability => Person { learning_disability: Some(Condition::Diagnosed), ..person() },
        Question::Whereabouts => {
            return vec![
                Person { whereabouts: Some(Whereabouts::Community), ..person() },
                Person { whereabouts: Some(Whereabouts::MentalHealthHospital), ..person() },
            ];
        }
        Question::AdmissionRisk => {
            return vec![
                Person { admission_risk: Some(AdmissionRisk::None), ..person() },
                Person { admission_risk: Some(AdmissionRisk::Rising), ..person() },
            ];
        }
        Question::Rating => {
            return vec![
                Person { rating: Some(Rating::Blue), ..person() },
                Person { rating: Some(Rating::Amber), ..person() },
            ];
        }
        Question::AdmissionConsidered => {
            return vec![
                Person { admission_considered: Some(false), ..person() },
                Person { admission_considered: Some(true), ..person() },
            ];
        }
        Question::ReviewHeldThisStay => Person { review_held_this_stay: Some(false), ..person() },
        Question::CommunityReviewHeld => Person { community_review_held: Some(true), ..person() },
        Question::CrisisCareInLastYear => Person { crisis_care_in_last_year: Some(false), ..person() },
        Question::Age => Person { age: Some(ADULT), ..person() },
        // No question turns on these.
        Question::ViaCriminalJustice
        | Question::Asker
        | Question::HasEhcp
        | Question::OnRegister
        | Question::PlacedByAnotherArea
        | Question::ConsentToReview
        | Question::DateOfBirth
        | Question::SecureWard
        | Question::ConsentToRegister
        | Question::FamilyInvolvement => person(),
    }]
}
