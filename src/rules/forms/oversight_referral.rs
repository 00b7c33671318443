//! Rules on several fields of what goes before the oversight panel.

use super::{FilledIn, Found};
use crate::answer::Pathway;
use crate::answer::form::Names;
use crate::calendar::Date;
use crate::tables::forms::oversight_referral::{LONG_STAY, Row};
use crate::tables::reviews::{LONG_STAY_ADULT, LONG_STAY_CYP};

/// Rules `oversight-referral.*`, policy 18.
///
/// # Interpretation
/// When a stay is a long one: decision 20.
pub(super) fn look(form: &FilledIn<'_>, found: &mut Found) {
    let record = form.record;
    if form.is_ahead(Row::ReviewHeldOn) {
        found.add("/reviewHeldOn", Row::ReviewAhead);
    }
    let Some(from) = long_stay_from(form) else { return };
    let is_named = record.words(Row::Reasons).contains(&LONG_STAY);
    if is_named && form.as_of < from {
        found.naming("/admittedOn", Row::LongStayNotReached, Names::Day(from));
    }
    if !is_named && from <= form.as_of {
        found.naming("/reasons", Row::LongStayNotNamed, Names::Day(from));
    }
}

/// The first day on which the stay is a long one; `None` where it is not known whether and when.
fn long_stay_from(form: &FilledIn<'_>) -> Option<Date> {
    let admitted = form.record.day(Row::AdmittedOn)?;
    let limit = match form.person.pathway.ok()? {
        Pathway::ChildrenAndYoungPeople => LONG_STAY_CYP,
        _ if form.record.says(Row::MojRestricted)? => return None,
        _ => LONG_STAY_ADULT,
    };
    admitted.plus(limit.period)
}
