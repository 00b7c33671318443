//! What is known of a person on each day of a history: age, plan, ward, restriction, and the pathway that follows.

use crate::answer::Pathway;
use crate::calendar::Date;
use crate::facts::{CaseHistory, Happening, Person, Ward};
use crate::prelude::*;
use crate::rules::pathway::{PathwayFacts, Unknown, pathway};

/// Something that holds from a day on, until the next change.
#[derive(Debug)]
pub(super) struct Timeline<T>(Vec<(Date, T)>);

impl<T: Copy> Timeline<T> {
    pub(super) fn new() -> Self {
        Self(Vec::new())
    }

    /// Days come in order; of several changes on one day the last one holds at its end.
    pub(super) fn change(&mut self, on: Date, to: T) {
        match self.0.last_mut() {
            Some((day, last)) if *day == on => *last = to,
            _ => self.0.push((on, to)),
        }
    }

    /// What holds at the end of that day.
    pub(super) fn at_end_of(&self, day: Date) -> Option<T> {
        let passed = self.0.partition_point(|(from, _)| *from <= day);
        self.0.get(passed.checked_sub(1)?).map(|(_, held)| *held)
    }

    /// What holds now.
    pub(super) fn last(&self) -> Option<T> {
        self.0.last().map(|(_, held)| *held)
    }

    pub(super) fn each_day(&self, look: &mut dyn FnMut(Option<Date>)) {
        for (day, _) in &self.0 {
            look(Some(*day));
        }
    }
}

/// Whether a plan is in force, day by day: events say so, those after the day asked about too.
#[derive(Debug)]
pub(super) struct Plan {
    said: Option<bool>,
    /// The opposite of what the first event says.
    before_the_first: Option<bool>,
    pub(super) changes: Timeline<bool>,
}

impl Plan {
    pub(super) fn of(history: &CaseHistory, by_date: &[usize]) -> Self {
        let mut changes = Timeline::new();
        let mut before_the_first = None;
        for event in by_date.iter().filter_map(|index| history.events.get(*index)) {
            if let Happening::Ehcp { in_force } = event.what {
                changes.change(event.on, in_force);
                before_the_first.get_or_insert(!in_force);
            }
        }
        Self { said: history.person.has_ehcp, before_the_first, changes }
    }

    pub(super) fn on(&self, day: Date) -> Option<bool> {
        self.changes.at_end_of(day).or(self.before_the_first).or(self.said)
    }
}

/// A stay in hospital.
#[derive(Debug)]
pub(super) struct Stay {
    pub(super) admitted_on: Date,
    pub(super) via_criminal_justice: bool,
    pub(super) wards: Timeline<Option<Ward>>,
    pub(super) restrictions: Timeline<bool>,
    /// Of the last visit in this stay, whether it is known to have been a sit and see.
    pub(super) last_visit_sat_and_saw: Option<bool>,
    /// Before the last review there had been visits, the last of them without a sit and see.
    pub(super) reviewed_without_sit_and_see: bool,
}

/// The pathway of a person on a day, on that ward.
pub(super) fn pathway_on(
    person: &Person,
    plan: &Plan,
    day: Date,
    ward: Option<Ward>,
    via_criminal_justice: bool,
) -> Result<Pathway, Unknown> {
    pathway(PathwayFacts { age: person.age_on(day), has_ehcp: plan.on(day), ward, via_criminal_justice })
}
