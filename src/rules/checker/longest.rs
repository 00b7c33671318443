//! How many questions are still to come on the longest way.
//!
//! Followed along those answers alone that leave the most open, not along all: a test holds the two to the same number.

use super::unanswered;
use crate::calendar::Date;
use crate::facts::{AdmissionRisk, Answers, Condition, Question, Rating, Whereabouts};
use crate::tables::ages::ADULT;

/// The number of questions on the longest way from here.
pub(super) fn way(answers: &Answers, as_of: Date) -> u32 {
    let Some(question) = unanswered(answers, as_of) else { return 0 };
    let mut longest = 0;
    for other in [false, true] {
        let mut further = answers.clone();
        further.given = further.given.with(question);
        let has_other = leave_open(question, other, &mut further);
        longest = longest.max(way(&further, as_of));
        if !has_other {
            break;
        }
    }
    longest + 1
}

/// Gives the answer that leaves the most open, or the other one where two may; says whether there is another.
fn leave_open(question: Question, other: bool, answers: &mut Answers) -> bool {
    let person = &mut answers.person;
    match question {
        Question::Whereabouts => {
            let hospital = Whereabouts::MentalHealthHospital;
            person.whereabouts = Some(if other { hospital } else { Whereabouts::Community });
        }
        Question::AdmissionRisk => {
            person.admission_risk = Some(if other { AdmissionRisk::Rising } else { AdmissionRisk::None });
        }
        Question::Rating => person.rating = Some(if other { Rating::Amber } else { Rating::Blue }),
        Question::AdmissionConsidered => person.admission_considered = Some(other),
        Question::Autism => {
            // After a no to the one, the other is asked.
            let is_alone = answers.given.has(Question::LearningDisability);
            person.autism = Some(if is_alone { Condition::Diagnosed } else { Condition::No });
            return false;
        }
        Question::LearningDisability => {
            person.learning_disability = Some(Condition::Diagnosed);
            return false;
        }
        Question::CommissionedInEngland => {
            person.commissioned_in_england = Some(true);
            return false;
        }
        Question::ReviewHeldThisStay => {
            person.review_held_this_stay = Some(false);
            return false;
        }
        Question::CommunityReviewHeld => {
            person.community_review_held = Some(true);
            return false;
        }
        Question::CrisisCareInLastYear => {
            person.crisis_care_in_last_year = Some(false);
            return false;
        }
        Question::Age => {
            person.age = Some(ADULT);
            return false;
        }
        // No question turns on the others.
        _ => return false,
    }
    true
}
