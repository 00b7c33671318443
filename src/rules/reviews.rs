//! Which reviews and other duties a person's history has brought about, by when, and what became of each.
//!
//! One walk over the events in order of date: `sequence` says whether an event can have happened, `walk` what it opens,
//! meets and ends, `ledger` keeps the obligations, `limits` computes their dates; `coverage` says on which days a person is
//! covered at all, `panel` and `cautions` look back over the walk.

pub(crate) mod limits;

mod cautions;
mod course;
mod coverage;
mod ledger;
mod panel;
mod sequence;
mod walk;

use crate::answer::Schedule;
use crate::calendar::{Calendar, Date};
use crate::error::Error;
use crate::facts::CaseHistory;
use walk::Walk;

/// Which reviews and other duties a history has brought about, by when, and what became of each.
///
/// Rules `reviews.*`, `oversight.*` and the cautions; policy 2.4, 9.1, 13 to 16, 18 and appendices 8 and 10.
///
/// Takes a person and what happened, in any order; the day asked about; and the calendar of working days. Events after that
/// day have not happened yet, those that say when a diagnosis or a plan began aside. The day of an event is not counted
/// (decision 1). A running limit never changes.
///
/// # Errors
/// The codes of a sequence that cannot have happened, of the first such event by date; `before-birth`; `beyond-calendar`
/// where a limit would end after 2200.
///
/// # Examples
/// ```
/// use cetr_engine::calendar::{Calendar, date};
/// use cetr_engine::facts::{CaseEvent, CaseHistory, Condition, Happening, Person, Ward};
/// use cetr_engine::rules::reviews::schedule;
///
/// let person = Person { age: Some(14), autism: Some(Condition::Diagnosed), ..Person::default() };
/// let admitted = Happening::Admitted { ward: Some(Ward::Cyp), via_criminal_justice: None, moj_restricted: None };
/// let history = CaseHistory { person, events: vec![CaseEvent { on: date(2026, 6, 6), what: admitted }] };
/// let schedule = schedule(&history, date(2026, 6, 10), &Calendar::default())?;
/// assert_eq!(schedule.obligations[0].id(), "post-admission-review:2026-06-06");
/// assert_eq!(schedule.obligations[0].due, Some(date(2026, 6, 19)));
/// # Ok::<(), cetr_engine::error::Error>(())
/// ```
pub fn schedule(history: &CaseHistory, as_of: Date, calendar: &Calendar) -> Result<Schedule, Error> {
    history.person.check_birth(as_of, "/person/dateOfBirth")?;
    let mut walk = Walk::start(history, as_of, calendar);
    walk.through_all_events()?;
    Ok(walk.into_schedule())
}
