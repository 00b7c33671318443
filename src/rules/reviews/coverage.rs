//! On which days a person is covered by the policy: autism or a learning disability counts, and care is commissioned in
//! England.

use crate::calendar::Date;
use crate::facts::{CaseHistory, Condition, Diagnosis, Happening};
use crate::prelude::*;
use crate::registry::RuleId;

/// How one condition counts over time.
#[derive(Debug)]
struct Course {
    /// Whether it counted before the first event about it.
    counted_at_first: bool,
    /// From each of these days on (at its end), whether it counts.
    changes: Vec<(Date, bool)>,
    /// How it stands on the day asked about.
    standing: Standing,
}

/// What is known of a condition on the day asked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Standing {
    Diagnosed,
    /// Suspected, or nobody can tell.
    Suspected,
    /// Known to be neither: it is not there, was removed, or is diagnosed only later.
    Neither,
    NotKnown,
}

impl Course {
    fn counts_on(&self, day: Date) -> bool {
        let passed = self.changes.partition_point(|(from, _)| *from <= day);
        let last = passed.checked_sub(1).and_then(|place| self.changes.get(place));
        last.map_or(self.counted_at_first, |(_, counts)| *counts)
    }
}

/// The days on which a person is covered.
#[derive(Debug)]
pub(super) struct Coverage {
    courses: Option<[Course; 2]>,
}

impl Coverage {
    /// Reads a person and the events by date, those after the day asked about included.
    pub(super) fn of(history: &CaseHistory, by_date: &[usize], as_of: Date) -> Self {
        if history.person.commissioned_in_england == Some(false) {
            return Self { courses: None };
        }
        let course = |diagnosis| course(history, by_date, as_of, diagnosis);
        Self { courses: Some([course(Diagnosis::Autism), course(Diagnosis::LearningDisability)]) }
    }

    /// Whether anything counts on that day.
    pub(super) fn on(&self, day: Date) -> bool {
        self.courses.iter().flatten().any(|course| course.counts_on(day))
    }

    /// Whether anything counted on any day up to the one asked about.
    pub(super) fn ever(&self) -> bool {
        let mut courses = self.courses.iter().flatten();
        courses.any(|course| course.counted_at_first || course.changes.iter().any(|(_, counts)| *counts))
    }

    /// The caution that says how sure it is that the policy covers the person.
    pub(super) fn caution(&self) -> Option<RuleId> {
        let courses = self.courses.as_ref()?;
        let stand = |standing| courses.iter().filter(|course| course.standing == standing).count();
        if stand(Standing::Diagnosed) > 0 {
            None
        } else if stand(Standing::Suspected) > 0 {
            Some(RuleId::Suspected)
        } else {
            (stand(Standing::NotKnown) == courses.len()).then_some(RuleId::ScopeUnknown)
        }
    }
}

fn course(history: &CaseHistory, by_date: &[usize], as_of: Date, diagnosis: Diagnosis) -> Course {
    let events = || by_date.iter().filter_map(|index| history.events.get(*index));
    let any_diagnosed = events().any(|event| matches!(event.what, Happening::Diagnosed { .. }));
    let mut counted_at_first = None;
    let mut changes: Vec<(Date, bool)> = Vec::new();
    for event in events() {
        let counts = match event.what {
            Happening::Diagnosed { condition, suspected_before } if condition == diagnosis => {
                counted_at_first.get_or_insert(suspected_before == Some(true));
                true
            }
            Happening::DiagnosisRemoved { condition } if condition == diagnosis && event.on <= as_of => {
                counted_at_first.get_or_insert(true);
                false
            }
            _ => continue,
        };
        if event.on <= as_of {
            match changes.last_mut() {
                Some((day, last)) if *day == event.on => *last = counts,
                _ => changes.push((event.on, counts)),
            }
        }
    }
    let said = history.person.condition(diagnosis);
    let standing = match (changes.last(), counted_at_first, said) {
        (Some((_, true)), _, _) | (None, None, Some(Condition::Diagnosed)) => Standing::Diagnosed,
        (None, None, Some(Condition::Suspected | Condition::NotSure)) => Standing::Suspected,
        (None, None, None) => Standing::NotKnown,
        (Some((_, false)), _, _) | (None, Some(_), _) | (None, None, Some(Condition::No)) => Standing::Neither,
    };
    let by_what_was_said = match said {
        Some(Condition::Diagnosed | Condition::Suspected | Condition::NotSure) => true,
        Some(Condition::No) => false,
        None => !any_diagnosed,
    };
    Course { counted_at_first: counted_at_first.unwrap_or(by_what_was_said), changes, standing }
}
