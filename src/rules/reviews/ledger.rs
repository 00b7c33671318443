//! The obligations of a history while it is being walked: opened, met, lapsed.

use super::limits::Limits;
use crate::answer::{Before, Obligation, ObligationKind, Status};
use crate::calendar::{Calendar, Date};
use crate::facts::Diagnosis;
use crate::order::places_in_order;
use crate::prelude::*;

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
    #[inline(never)]
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

/// The open obligations of a kind, oldest first: those of the list from a place on.
#[derive(Debug, Default)]
struct Open {
    places: Vec<usize>,
    from: usize,
}

impl Open {
    fn still(&self) -> &[usize] {
        self.places.get(self.from..).unwrap_or_default()
    }
}

/// All obligations so far, in the order in which they were opened.
#[derive(Debug, Default)]
pub(super) struct Ledger {
    entries: Vec<Entry>,
    /// Those still open, by kind, oldest first.
    open: [Open; ObligationKind::ALL.len()],
    /// Recommended actions still open, in the order of the callers' references.
    actions: Vec<(String, Vec<usize>)>,
}

impl Ledger {
    pub(super) fn open(&mut self, entry: Entry) {
        let place = self.entries.len();
        match &entry.reference {
            None => {
                if let Some(open) = self.open.get_mut(entry.kind as usize) {
                    open.places.push(place);
                }
            }
            Some(reference) => match self.actions_of(reference) {
                Ok(found) => {
                    if let Some((_, open)) = self.actions.get_mut(found) {
                        open.push(place);
                    }
                }
                Err(free) => self.actions.insert(free, (reference.clone(), vec![place])),
            },
        }
        self.entries.push(entry);
    }

    pub(super) fn has_open(&self, kind: ObligationKind) -> bool {
        self.open.get(kind as usize).is_some_and(|open| !open.still().is_empty())
    }

    /// The place of the actions with that reference, else the place where they would stand.
    fn actions_of(&self, reference: &str) -> Result<usize, usize> {
        self.actions.binary_search_by(|(known, _)| known.as_str().cmp(reference))
    }

    /// Takes the open obligations of those kinds out of the list.
    fn take_open(&mut self, kinds: &[ObligationKind]) -> Vec<usize> {
        let mut taken = Vec::new();
        for kind in kinds {
            if let Some(open) = self.open.get_mut(*kind as usize) {
                taken.extend_from_slice(open.still());
                *open = Open::default();
            }
        }
        taken
    }

    /// Every open obligation of those kinds is met.
    pub(super) fn meet_all(&mut self, kinds: &[ObligationKind], on: Date, by: usize) -> Met {
        let mut met = Met::default();
        for place in self.take_open(kinds) {
            met = end(&mut self.entries, place, Ending::Met { on, by }, met);
        }
        met
    }

    /// The oldest open obligation of that kind is met.
    pub(super) fn meet_oldest(&mut self, kind: ObligationKind, on: Date, by: usize) -> Met {
        let Some(open) = self.open.get_mut(kind as usize) else { return Met::default() };
        let Some(oldest) = open.still().first().copied() else { return Met::default() };
        open.from += 1;
        end(&mut self.entries, oldest, Ending::Met { on, by }, Met::default())
    }

    /// Every open action with that reference is done.
    pub(super) fn meet_actions(&mut self, reference: &str, on: Date, by: usize) -> Met {
        let mut met = Met::default();
        let found = self.actions_of(reference).ok();
        for place in found.map(|found| self.actions.remove(found).1).unwrap_or_default() {
            met = end(&mut self.entries, place, Ending::Met { on, by }, met);
        }
        met
    }

    /// Every open obligation of those kinds lapses. Gives the last days of those that lapsed.
    pub(super) fn lapse(&mut self, kinds: &[ObligationKind]) -> Vec<Option<Date>> {
        let mut dues = Vec::new();
        for place in self.take_open(kinds) {
            end(&mut self.entries, place, Ending::Lapsed, Met::default());
            if let Some(entry) = self.entries.get(place) {
                dues.push(entry.due());
            }
        }
        dues
    }

    /// Changes the open obligations of a kind.
    pub(super) fn amend(&mut self, kind: ObligationKind, change: &dyn Fn(&mut Entry)) {
        for place in self.open.get(kind as usize).map(Open::still).unwrap_or_default() {
            if let Some(entry) = self.entries.get_mut(*place) {
                change(entry);
            }
        }
    }

    /// The obligations that are returned, in the order in which they are returned.
    pub(super) fn into_obligations(self, as_of: Date, calendar: &Calendar) -> Vec<Obligation> {
        // Of each kind the last day and how many there were: days of one kind never go back.
        let mut counted: [Option<(Date, usize)>; ObligationKind::ALL.len()] = Default::default();
        let mut obligations = Vec::new();
        for entry in self.entries {
            if entry.is_hidden {
                continue;
            }
            let Some(last) = counted.get_mut(entry.kind as usize) else { continue };
            let number = last.filter(|(day, _)| *day == entry.from).map_or(1, |(_, number)| number + 1);
            *last = Some((entry.from, number));
            obligations.push(Some(settled(entry, number, as_of, calendar)));
        }
        let key = |place: usize| {
            let owed = obligations.get(place).and_then(Option::as_ref);
            owed.map(|owed| (owed.due.is_none(), owed.due, owed.from, owed.kind))
        };
        let places = places_in_order(obligations.len(), &|one, other| key(one).cmp(&key(other)));
        let mut in_order = Vec::with_capacity(obligations.len());
        for place in places {
            if let Some(owed) = obligations.get_mut(place).and_then(Option::take) {
                in_order.push(owed);
            }
        }
        in_order
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
