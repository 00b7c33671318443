//! Rules on several fields of a discharge plan.

use super::{FilledIn, Found};
use crate::answer::form::Names;
use crate::tables::forms::discharge_plan::{BEFORE_DISCHARGE, DONE, NOT_NEEDED, Row};

/// Rules `discharge-plan.*`, policy appendix 7.
///
/// # Interpretation
/// The steps are prompts: one that is open once the person has left is a warning, and one may be not needed (decision 30).
pub(super) fn look(form: &FilledIn<'_>, found: &mut Found) {
    let record = form.record;
    let (admitted, left) = (record.day(Row::AdmittedOn), record.day(Row::DischargedOn));
    if left.zip(admitted).is_some_and(|(left, admitted)| left < admitted) {
        found.add("/dischargedOn", Row::LeftBeforeStay);
    }
    let has_left = record.word(Row::Discharge) == Some(DONE);
    if has_left && form.is_ahead(Row::DischargedOn) {
        found.add("/dischargedOn", Row::LeftAhead);
    }
    let is_open = |row: &&Row| record.word(**row).is_some_and(|word| word != DONE && word != NOT_NEEDED);
    let open = BEFORE_DISCHARGE.iter().filter(is_open).count();
    if has_left && open > 0 {
        found.naming("/discharge", Row::StepsOpen, Names::count(open));
    }
}
