//! The limit of a review that a form is about, as the schedule has it.

use crate::calendar::{Calendar, Date};
use crate::rules::pathway::pathway_of_limits;
use crate::rules::reviews::limits::{limits_from, post_admission, repeat};
use crate::tables::forms::review_kinds::{DIAGNOSIS, POST_ADMISSION, REPEAT, SIX_WEEK, TRANSFER};
use crate::tables::reviews::{AFTER_COMMUNITY_REVIEW, AFTER_TRANSFER};

use super::Found;
use super::person::PersonOfForm;
use crate::answer::form::Names;

/// The last day in time of a review of that kind, counted from that day; `None` for a kind whose limit no day starts.
///
/// Policy 13.1 Table 2, 14.2, 14.3, 14.5, 14.6.
///
/// # Interpretation
/// The earliest of the limits (decision 3). While the pathway is not known, those of children and young people (decision 5).
/// It is the pathway of the one age that a form knows (decision 34).
pub(super) fn last_day(kind: &str, from: Date, person: PersonOfForm, calendar: &Calendar) -> Option<Date> {
    let pathway = pathway_of_limits(person.pathway);
    let periods = match kind {
        POST_ADMISSION | DIAGNOSIS => post_admission(pathway),
        SIX_WEEK => &[AFTER_COMMUNITY_REVIEW.period],
        REPEAT => repeat(pathway),
        TRANSFER => &[AFTER_TRANSFER.period],
        _ => return None,
    };
    limits_from(from, periods, calendar).ok()?.due()
}

/// Names the limit where that day came after it.
pub(super) fn check_last_day(
    path: &str,
    day: Option<Date>,
    limit: Option<Date>,
    row: impl Into<usize>,
    found: &mut Found,
) {
    if let (Some(day), Some(limit)) = (day, limit)
        && day > limit
    {
        found.naming(path, row, Names::Day(limit));
    }
}

#[cfg(test)]
mod tests {
    use crate::answer::ObligationKind;
    use crate::tables::forms::review_kinds::{KINDS, ON_REQUEST};

    #[test]
    fn a_review_has_the_name_that_the_schedule_gives_it() {
        for kind in KINDS.iter().filter(|kind| **kind != ON_REQUEST) {
            assert!(ObligationKind::NAMES.contains(kind), "{kind}");
        }
    }
}
