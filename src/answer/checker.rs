//! What the guided checker answers.

use super::Eligibility;
use crate::facts::{Answers, Enquiry, Question};

/// A question to ask, or what the answers come to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckerStep {
    /// The answers that still count.
    pub answers: Answers,
    /// What comes next.
    pub next: NextStep,
}

/// What comes after some answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NextStep {
    /// A question.
    Ask {
        /// Which.
        question: Question,
        /// How many are still to come on the longest way, this one included.
        at_most_left: u32,
    },
    /// Nothing more is worth asking.
    Answer {
        /// What was learnt.
        enquiry: Enquiry,
        /// What it comes to.
        eligibility: Eligibility,
    },
}
