//! The reasons of an answer on whether a review is needed, with the review called by its name.

use super::{Reason, TextId, Words};
use crate::answer::ReviewName;
use crate::facts::Wording;
use crate::prelude::*;
use crate::registry::RuleId;

/// The reasons in words.
pub fn eligibility(rules: &[RuleId], name: Option<ReviewName>, words: &Words) -> Vec<Reason> {
    let review = match name {
        Some(ReviewName::Cetr) => "CETR",
        Some(ReviewName::Ctr) => "CTR",
        None if words.wording() == Wording::EasyRead => "CETR or CTR",
        None => "review (CETR or CTR)",
    };
    let value = |placeholder: &str| (placeholder == "review").then_some(review.into());
    let mut reasons = Vec::with_capacity(rules.len());
    for rule in rules {
        reasons.push(Reason { rule: *rule, text: words.fill(TextId::Rule(*rule), &value) });
    }
    reasons
}
