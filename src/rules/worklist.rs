//! What is due over many histories: which obligations have a row, and in which order the rows stand.

use crate::answer::{Obligation, ObligationKind, Schedule, Status};
use crate::calendar::Date;
use crate::facts::choices;
use crate::order::places_by_number;
use crate::prelude::*;

choices! {
    /// How many rows each case has.
    Rows {
        /// One for each obligation.
        Obligations = "obligations",
        /// The next one alone.
        NextPerCase = "next-per-case",
    }
}

/// How something stands that is still to be done.
pub const RUNNING: [Status; 2] = [Status::Open, Status::Overdue];

/// Which obligations have a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// Of these kinds; of every kind where none are named.
    pub kinds: Option<Vec<ObligationKind>>,
    /// That stand so.
    pub statuses: Vec<Status>,
    /// Due within so many days, overdue ones too, those without a date not.
    pub due_within_days: Option<u32>,
    /// How many of each case.
    pub rows: Rows,
}

impl Wanted {
    /// The obligations of a schedule that have a row, in its order.
    pub fn of(&self, schedule: Schedule) -> Vec<Obligation> {
        let most = match self.rows {
            Rows::Obligations => usize::MAX,
            Rows::NextPerCase => 1,
        };
        let as_of = schedule.as_of;
        let mut kept = Vec::new();
        for owed in schedule.obligations {
            if kept.len() < most && self.has(&owed, as_of) {
                kept.push(owed);
            }
        }
        kept
    }

    fn has(&self, owed: &Obligation, as_of: Date) -> bool {
        let is_of_a_kind = self.kinds.as_ref().is_none_or(|kinds| kinds.contains(&owed.kind));
        let is_due = self.due_within_days.is_none_or(|days| {
            // Past the end of the calendar everything with a date is due.
            owed.due.is_some_and(|due| as_of.plus_days(days).is_none_or(|last| due <= last))
        });
        is_of_a_kind && self.statuses.contains(&owed.status) && is_due
    }
}

/// The places of rows that are due on those days, soonest first and undated last; on one day in the order given.
pub fn soonest_first(due: &[Option<Date>]) -> Vec<usize> {
    let first = due.iter().flatten().min().copied();
    let last = due.iter().flatten().max().copied();
    let (first, undated) = match (first, last) {
        (Some(first), Some(last)) => (first, days_between(first, last) + 1),
        _ => return (0..due.len()).collect(),
    };
    let mut numbers = Vec::with_capacity(due.len());
    for day in due {
        numbers.push(day.map_or(undated, |day| days_between(first, day)));
    }
    places_by_number(&numbers, undated)
}

fn days_between(first: Date, day: Date) -> usize {
    usize::try_from(first.days_until(day)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::date;

    #[test]
    fn rows_stand_by_due_date_with_undated_ones_last_and_those_of_one_day_as_given() {
        let day = |day| Some(date(2026, 6, day));
        assert_eq!(soonest_first(&[day(9), None, day(8), day(9), None, day(8)]), [2, 5, 0, 3, 1, 4]);
        assert_eq!(soonest_first(&[None, None]), [0, 1]);
        assert!(soonest_first(&[]).is_empty());
    }
}
