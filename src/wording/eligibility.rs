//! The reasons of an answer on whether a review is needed, with the review called by its name.

use super::{Reason, TextId, Words};
use crate::answer::ReviewName;
use crate::facts::Wording;
use crate::prelude::*;
use crate::registry::RuleId;

/// The reasons in words.
pub fn eligibility(rules: &[RuleId], name: Option<ReviewName>, words: &Words) -> Vec<Reason> {
    let review = name_of_review(name, words.wording());
    let value = |placeholder: &str| (placeholder == "review").then_some(review.into());
    let mut reasons = Vec::with_capacity(rules.len());
    for rule in rules {
        reasons.push(Reason { rule: *rule, text: words.fill(TextId::Rule(*rule), &value) });
    }
    reasons
}

/// What the review is called, in short.
pub(super) const fn name_of_review(name: Option<ReviewName>, wording: Wording) -> &'static str {
    match (name, wording) {
        (Some(ReviewName::Cetr), _) => "CETR",
        (Some(ReviewName::Ctr), _) => "CTR",
        (None, Wording::EasyRead) => "CETR or CTR",
        (None, Wording::Plain) => "review (CETR or CTR)",
    }
}
