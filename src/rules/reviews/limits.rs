//! The dates of a limit: one for each way in which the policy states it, and the earliest of them.

use crate::answer::{Limit, Pathway};
use crate::calendar::{Calendar, Date, NoWorkingDay, PROCLAIMED_UNTIL, Period};
use crate::prelude::*;
use crate::tables::reviews::{
    POST_ADMISSION_ADULT_DAYS, POST_ADMISSION_ADULT_WORKING_DAYS, POST_ADMISSION_CYP_DAYS,
    POST_ADMISSION_CYP_WORKING_DAYS, REPEAT_ADULT_NON_SECURE, REPEAT_ADULT_SECURE, REPEAT_CYP, VISIT_ADULT, VISIT_CYP,
};

/// A limit would end after 2200.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct BeyondCalendar;

/// Every limit of an obligation.
#[derive(Clone, Debug, Default)]
pub(crate) struct Limits {
    /// In the order of the policy.
    pub(crate) limits: Vec<Limit>,
    /// A working-day limit could not be counted for certain, or not at all.
    pub(crate) is_unconfirmed: bool,
}

impl Limits {
    /// The day by which all of them are kept: the earliest (decision 3).
    pub(crate) fn due(&self) -> Option<Date> {
        self.limits.iter().map(|limit| limit.by).min()
    }
}

/// The limits that run from that day, which is not counted (decision 1).
///
/// One in working days that would have to count a day before 1995 is left out; the others stand.
pub(crate) fn limits_from(from: Date, periods: &[Period], calendar: &Calendar) -> Result<Limits, BeyondCalendar> {
    let mut answer = Limits::default();
    for period in periods.iter().copied() {
        let (by, passed_over) = match period {
            Period::WorkingDays(count) => match calendar.working_days_after(from, count) {
                Ok((by, passed)) => (by, Some(passed)),
                Err(NoWorkingDay::BeyondCalendar) => return Err(BeyondCalendar),
                Err(NoWorkingDay::BeforeCalendar) => {
                    answer.is_unconfirmed = true;
                    continue;
                }
            },
            Period::Days(_) | Period::Weeks(_) | Period::Months(_) => (from.plus(period).ok_or(BeyondCalendar)?, None),
        };
        answer.is_unconfirmed |= passed_over.is_some() && by > PROCLAIMED_UNTIL;
        answer.limits.push(Limit { period, by, passed_over });
    }
    Ok(answer)
}

/// By when the first review in hospital is held where no community review stands for the admission; the same after a
/// diagnosis in hospital (policy 13.1 Table 2, 14.2, 14.6).
pub(crate) const fn post_admission(pathway: Pathway) -> &'static [Period] {
    match pathway {
        Pathway::ChildrenAndYoungPeople => &[POST_ADMISSION_CYP_DAYS.period, POST_ADMISSION_CYP_WORKING_DAYS.period],
        Pathway::AdultNonSecure | Pathway::AdultSecure | Pathway::AdultSecureCriminalJustice => {
            &[POST_ADMISSION_ADULT_DAYS.period, POST_ADMISSION_ADULT_WORKING_DAYS.period]
        }
    }
}

/// By when the next review in hospital follows the last one held (policy 13.1 Table 2, 14.3; decision 8).
pub(crate) const fn repeat(pathway: Pathway) -> &'static [Period] {
    match pathway {
        Pathway::ChildrenAndYoungPeople => &[REPEAT_CYP.period],
        Pathway::AdultNonSecure => &[REPEAT_ADULT_NON_SECURE.period],
        Pathway::AdultSecure | Pathway::AdultSecureCriminalJustice => &[REPEAT_ADULT_SECURE.period],
    }
}

/// By when the commissioner visits (policy 16.1).
pub(crate) const fn visit(pathway: Pathway) -> &'static [Period] {
    match pathway {
        Pathway::ChildrenAndYoungPeople => &[VISIT_CYP.period],
        Pathway::AdultNonSecure | Pathway::AdultSecure | Pathway::AdultSecureCriminalJustice => &[VISIT_ADULT.period],
    }
}
