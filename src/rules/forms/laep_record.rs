//! Rules on several fields of the record of an emergency meeting.

use super::{FilledIn, Found};
use crate::answer::form::Names;
use crate::tables::forms::laep_record::{ASKED, ASKED_WITHOUT_A_PLAN_UNDER, EDUCATION, OPTIONS, OUT_OF_AREA, Row};

/// Rules `laep-record.*`, policy 14.1 and appendix 8.
///
/// # Interpretation
/// The list of those who take part is a suggestion, so each who is missing is a warning; education is missed of children,
/// and of whoever has a plan. Who takes part is looked at once somebody is named (decision 30).
pub(super) fn look(form: &FilledIn<'_>, found: &mut Found) {
    let record = form.record;
    if form.is_ahead(Row::HeldOn) {
        found.add("/heldOn", Row::HeldAhead);
    }
    let attended = record.words(Row::Attended);
    if !attended.is_empty() {
        for (role, row) in ASKED {
            if !attended.contains(&role) && (role != EDUCATION || is_asked_of_education(form)) {
                found.add("/attended", row);
            }
        }
    }
    let decision = record.word(Row::Decision);
    let nearer = OPTIONS.iter().position(|option| Some(*option) == decision).unwrap_or_default();
    let ruled_out = record.words(Row::Ruled);
    let left = OPTIONS.iter().take(nearer).filter(|option| !ruled_out.contains(option)).count();
    if left > 0 && !ruled_out.is_empty() {
        found.naming("/ruledOut", Row::NearerNotRuledOut, Names::count(left));
    }
    if decision == Some(OUT_OF_AREA) && record.says(Row::OutOfAreaAgreed) == Some(false) {
        found.add("/outOfAreaAgreed", Row::NotAgreed);
    }
}

fn is_asked_of_education(form: &FilledIn<'_>) -> bool {
    let is_child = form.person.age.is_some_and(|age| age < ASKED_WITHOUT_A_PLAN_UNDER);
    is_child || form.record.says(Row::HasEhcp) == Some(true)
}
