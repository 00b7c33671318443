//! Days of a form, each held against the day asked about and against those that it follows.

use super::{FilledIn, Found};
use crate::answer::form::Names;

/// A day on which something happened: where it stands, and the days on which what came before it happened.
pub(super) type Happened<R> = (&'static str, R, &'static [R]);

/// Adds a finding for each day that lies ahead, and for each before the latest of those that it follows. A day that is not
/// filled in says nothing.
pub(super) fn check_days<R: Copy + Into<usize>>(
    form: &FilledIn<'_>,
    days: &[Happened<R>],
    [ahead, too_early]: [R; 2],
    found: &mut Found,
) {
    for (path, row, follows) in days {
        let Some(day) = form.record.day(*row) else { continue };
        if day > form.as_of {
            found.add(path, ahead);
        }
        let mut latest = None;
        for earlier in *follows {
            latest = latest.max(form.record.day(*earlier));
        }
        if let Some(latest) = latest.filter(|latest| day < *latest) {
            found.naming(path, too_early, Names::Day(latest));
        }
    }
}
