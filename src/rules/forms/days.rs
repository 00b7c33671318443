//! Days of a form, each held against the day asked about and against those that it follows.

use super::{FilledIn, Found};
use crate::answer::form::Names;
use crate::calendar::Date;

/// A day on which something happened: where it stands, and the days on which what came before it happened.
pub(super) type Happened<R> = (&'static str, R, &'static [R]);

/// Adds a finding for each day that lies ahead, and for each before the latest of those that it follows. A day that is not
/// filled in says nothing.
pub(super) fn check_days<R: Copy + Into<usize>>(
    form: &FilledIn<'_>,
    days: &[Happened<R>],
    rows: [R; 2],
    found: &mut Found,
) {
    for (path, row, follows) in days {
        let mut latest = None;
        for earlier in *follows {
            latest = latest.max(form.record.day(*earlier));
        }
        check_day(form, form.record.day(*row), latest, path, rows, found);
    }
}

/// The same of one day, wherever it stands, and of the latest of those that it follows.
pub(super) fn check_day<R: Into<usize>>(
    form: &FilledIn<'_>,
    day: Option<Date>,
    follows: Option<Date>,
    path: &str,
    [ahead, too_early]: [R; 2],
    found: &mut Found,
) {
    let Some(day) = day else { return };
    if day > form.as_of {
        found.add(path, ahead);
    }
    if let Some(earlier) = follows.filter(|earlier| day < *earlier) {
        found.naming(path, too_early, Names::Day(earlier));
    }
}
