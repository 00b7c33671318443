//! The obligations of a history while it is being walked: opened, met, lapsed.

use super::limits::Limits;
use crate::answer::{Before, Obligation, ObligationKind, Status};
use crate::calendar::{Calendar, Date};
use crate::facts::Diagnosis;
use std::collections::{BTreeMap, VecDeque};

/// An obligation before its number and its status on the day asked about are known.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) kind: ObligationKind,
    pub(super) from: Date,
    pub(super) opened_by: usize,
    pub(super) limits: Limits,
    /// A day that is given, not computed from `from`: of a decision, of a recommended action.
    pub(super) given_due: Option<Date>,
    pub(super) before: Option<Before>,
    pub(super) reference: Option<String>,
    /// The diagnosis to be removed, where one was named.
    pub(super) condition: Option<Diagnosis>,
    /// Nothing counted on the day that opened it: it is kept to be answered, and never returned.
    pub(super) is_hidden: bool,
    outcome: Ending,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ending {
    Running,
    Met { on: Date, by: usize },
    Lapsed,
}

impl Entry {
    pub(super) fn new(kind: ObligationKind, from: Date, opened_by: usize) -> Self {
        Self {
            kind,
            from,
            opened_by,
            limits: Limits::default(),
            given_due: None,
            before: None,
            reference: None,
            condition: None,
            is_hidden: false,
            outcome: Ending::Running,
        }
    }

    /// The last day still in time.
    pub(super) fn due(&self) -> Option<Date> {
        self.limits.due().or(self.given_due)
    }
}

/// What one event met.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Met {
    /// How many obligations.
    pub(super) count: usize,
    /// One of them was past its last day.
    pub(super) late: bool,
}

/// All obligations so far, in the order in which they were opened.
#[derive(Debug, Default)]
pub(super) struct Ledger {
    entries: Vec<Entry>,
    /// Those still open, oldest first.
    open: BTreeMap<ObligationKind, VecDeque<usize>>,
    /// Recommended actions still open, by the caller's reference.
    actions: BTreeMap<String, Vec<usize>>,
}

impl Ledger {
    pub(super) fn open(&mut self, entry: Entry) {
        let place = self.entries.len();
        match &entry.reference {
            Some(reference) => self.actions.entry(reference.clone()).or_default().push(place),
            None => self.open.entry(entry.kind).or_default().push_back(place),
        }
        self.entries.push(entry);
    }

    pub(super) fn has_open(&self, kind: ObligationKind) -> bool {
        self.open.get(&kind).is_some_and(|open| !open.is_empty())
    }

    /// Every open obligation of those kinds is met.
    pub(super) fn meet_all(&mut self, kinds: &[ObligationKind], on: Date, by: usize) -> Met {
        let mut met = Met::default();
        for place in kinds.iter().filter_map(|kind| self.open.remove(kind)).flatten() {
            met = end(&mut self.entries, place, Ending::Met { on, by }, met);
        }
        met
    }

    /// The oldest open obligation of that kind is met.
    pub(super) fn meet_oldest(&mut self, kind: ObligationKind, on: Date, by: usize) -> Met {
        let oldest = self.open.get_mut(&kind).and_then(VecDeque::pop_front);
        oldest.map_or(Met::default(), |place| end(&mut self.entries, place, Ending::Met { on, by }, Met::default()))
    }

    /// Every open action with that reference is done.
    pub(super) fn meet_actions(&mut self, reference: &str, on: Date, by: usize) -> Met {
        let mut met = Met::default();
        for place in self.actions.remove(reference).unwrap_or_default() {
            met = end(&mut self.entries, place, Ending::Met { on, by }, met);
        }
        met
    }

    /// Every open obligation of those kinds lapses. Gives the last days of those that lapsed.
    pub(super) fn lapse(&mut self, kinds: &[ObligationKind]) -> Vec<Option<Date>> {
        let mut dues = Vec::new();
        for place in kinds.iter().filter_map(|kind| self.open.remove(kind)).flatten() {
            end(&mut self.entries, place, Ending::Lapsed, Met::default());
            dues.extend(self.entries.get(place).map(Entry::due));
        }
        dues
    }

    /// Changes the open obligations of a kind.
    pub(super) fn amend(&mut self, kind: ObligationKind, change: impl Fn(&mut Entry)) {
        for place in self.open.get(&kind).into_iter().flatten() {
            self.entries.get_mut(*place).into_iter().for_each(&change);
        }
    }

    /// The obligations that are returned, in the order in which they are returned.
    pub(super) fn into_obligations(self, as_of: Date, calendar: &Calendar) -> Vec<Obligation> {
        let mut numbers: BTreeMap<(ObligationKind, Date), usize> = BTreeMap::new();
        let returned = self.entries.into_iter().filter(|entry| !entry.is_hidden);
        let mut obligations: Vec<Obligation> = returned
            .map(|entry| {
                let number = numbers.entry((entry.kind, entry.from)).or_default();
                *number += 1;
                settled(entry, *number, as_of, calendar)
            })
            .collect();
        // A stable sort: what is equal stays in the order of opening.
        obligations.sort_by_key(|owed| (owed.due.is_none(), owed.due, owed.from, owed.kind));
        obligations
    }
}

fn end(entries: &mut [Entry], place: usize, ending: Ending, met: Met) -> Met {
    let Some(entry) = entries.get_mut(place) else { return met };
    entry.outcome = ending;
    let late = matches!(ending, Ending::Met { on, .. } if entry.due().is_some_and(|due| on > due));
    Met { count: met.count + 1, late: met.late || late }
}

/// How an obligation stands on the day asked about.
fn settled(entry: Entry, number: usize, as_of: Date, calendar: &Calendar) -> Obligation {
    let due = entry.due();
    let (status, met) = match entry.outcome {
        Ending::Met { on, by } if due.is_some_and(|due| on > due) => (Status::MetLate, Some((on, by))),
        Ending::Met { on, by } => (Status::Met, Some((on, by))),
        Ending::Lapsed => (Status::Lapsed, None),
        Ending::Running if due.is_some_and(|due| as_of > due) => (Status::Overdue, None),
        Ending::Running => (Status::Open, None),
    };
    Obligation {
        kind: entry.kind,
        from: entry.from,
        number,
        due,
        last_working_day: due.and_then(|due| calendar.last_working_day(due)),
        before: entry.before,
        status,
        met_on: met.map(|(on, _)| on),
        opened_by: Some(entry.opened_by),
        met_by: met.map(|(_, by)| by),
        days_left: due.filter(|_| entry.outcome == Ending::Running).map(|due| as_of.days_until(due)),
        reference: entry.reference,
        is_unconfirmed: entry.limits.is_unconfirmed,
        limits: entry.limits.limits,
    }
}
