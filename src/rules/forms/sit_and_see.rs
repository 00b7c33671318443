//! Rules on several fields of what was seen on a ward.

use super::{FilledIn, Found};
use crate::answer::form::Names;
use crate::prelude::*;
use crate::tables::forms::sit_and_see::{PARTS, PROMPTS, Row};
use crate::tables::visits::LEAST_HOURS;

/// Rules `sit-and-see.*`, policy appendix 4.
///
/// # Interpretation
/// The policy's questions are prompts. Those nobody noted anything on are counted, part by part, once anything was noted
/// (decision 30).
pub(super) fn look(form: &FilledIn<'_>, found: &mut Found) {
    let record = form.record;
    if form.is_ahead(Row::HeldOn) {
        found.add("/heldOn", Row::Ahead);
    }
    if record.number(Row::Hours).is_some_and(|hours| hours < LEAST_HOURS) {
        found.naming("/hours", Row::TooShort, Names::Number(LEAST_HOURS));
    }
    let mut seen = Vec::new();
    for entry in record.entries(Row::Observations) {
        seen.extend(entry.word(Row::About));
    }
    if seen.is_empty() {
        return;
    }
    let mut part = None;
    let mut open: [u32; PARTS.len()] = [0; PARTS.len()];
    for prompt in PROMPTS {
        part = PARTS.iter().position(|(_, first)| first == prompt).or(part);
        let count = part.and_then(|part| open.get_mut(part)).filter(|_| !seen.contains(prompt));
        if let Some(count) = count {
            *count += 1;
        }
    }
    for ((row, _), open) in PARTS.into_iter().zip(open) {
        if open > 0 {
            found.naming("/observations", row, Names::Number(open));
        }
    }
}
