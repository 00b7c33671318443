//! Findings of a local offer in words: what the policy's numbers and names are.

use super::{TextId, Words, span};
use crate::answer::{Finding, Named};
use crate::calendar::Period;
use crate::facts::{Group, Wording};
use crate::numerals::numeral;
use crate::prelude::*;

/// What has to be published or mended, in one sentence.
pub fn finding(finding: &Finding, words: &Words) -> String {
    words.fill(TextId::Rule(finding.rule), &|name| match (&finding.names, name) {
        (Named::Limit(limit) | Named::LimitFor(limit, _), "limit") => Some(both(limit, words.wording()).into()),
        (Named::LimitFor(_, Group::ChildrenAndYoungPeople), "group") => Some("children and young people".into()),
        (Named::LimitFor(_, Group::Adults), "group") => Some("adults".into()),
        (Named::Number(number), "number") => Some(numeral(*number).into()),
        (Named::Name(old, _), "name") => Some((*old).into()),
        (Named::Name(_, instead), "instead") => Some((*instead).into()),
        _ => None,
    })
}

/// "6 weeks", "14 days (10 working days)"; in easier words without brackets, "14 days or 10 working days".
fn both(limit: &[Period], wording: Wording) -> String {
    let mut text = String::new();
    for period in limit {
        let (before, after) = match wording {
            _ if text.is_empty() => ("", ""),
            Wording::Plain => (" (", ")"),
            Wording::EasyRead => (" or ", ""),
        };
        text.push_str(&[before, &span(*period), after].concat());
    }
    text
}
