//! The contract of the question whether a person needs a review.

use super::Way;
use super::answers::{Reason, reasons};
use super::decoder::Issues;
use crate::answer::{self, Fact, NextReview, Outcome, Pathway, ReviewName};
use crate::calendar::Date;
use crate::error::Error;
use crate::facts::Person;
use crate::prelude::*;
use crate::rules;
use crate::wording::{self, Words};
use serde::Serialize;

/// Whether a person needs a review.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(super) struct Eligibility {
    as_of: Date,
    outcome: Outcome,
    /// Which review comes next; null when none does or it is not known.
    review: Option<NextReview>,
    review_name: Option<ReviewName>,
    pathway: Option<Pathway>,
    /// Facts that could still change the outcome, the most telling first; [] when it is settled.
    missing: Vec<Fact>,
    /// What must happen first: consent, for one.
    blocked_by: Vec<Reason>,
    /// Ought the dynamic support register to be considered?
    consider_register: Option<bool>,
    reasons: Vec<Reason>,
}

/// Whether a person needs a review, on what that turns, and what must happen first.
///
/// # Errors
/// `before-birth`, and the codes of wrong shapes.
pub fn assess_eligibility<W: Way>(person: &str, options: &str, today: &str) -> Result<W::Written, Error> {
    let mut issues = Issues::none();
    let person = issues.argument::<Person>(0, person);
    let setting = issues.options(1, options, today);
    let (Some(person), Some(setting)) = (person, setting) else { return Err(issues.into_error()) };
    person.check_birth(setting.as_of, "/dateOfBirth")?;
    let answer = rules::eligibility::assess(&person, setting.as_of);
    Ok(W::write(&Eligibility::written(answer, &setting.words)))
}

impl Eligibility {
    pub(super) fn written(answer: answer::Eligibility, words: &Words) -> Self {
        let review_name = answer.pathway.map(ReviewName::on);
        Self {
            as_of: answer.as_of,
            outcome: answer.outcome,
            review: answer.review,
            review_name,
            pathway: answer.pathway,
            missing: answer.missing,
            blocked_by: reasons(&answer.blocked_by, words),
            consider_register: answer.consider_register,
            reasons: Reason::each(wording::eligibility(&answer.reasons, review_name, words)),
        }
    }
}
