//! The contract of questions about the calendar alone.

use super::Way;
use super::decoder::{Issues, Whole};
use crate::calendar::{self, Date, NoWorkingDay, TABLE_STARTS};
use crate::error::{Code, Error};
use crate::prelude::*;
use serde::Serialize;

/// The most working days that one sum may add.
const MOST_WORKING_DAYS: u32 = 10_000;

/// A bank holiday of England.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(super) struct BankHoliday {
    date: Date,
    name: &'static str,
}

impl BankHoliday {
    pub(super) fn each(holidays: &[calendar::Holiday]) -> Vec<Self> {
        let mut written = Vec::with_capacity(holidays.len());
        for holiday in holidays {
            written.push(Self { date: holiday.date, name: holiday.name });
        }
        written
    }
}

impl Serialize for Date {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.iso())
    }
}

/// Whether a day is Monday to Friday and not a bank holiday in England.
///
/// # Errors
/// `before-calendar` for a day before 1995; the codes of wrong shapes.
pub fn is_working_day<W: Way>(date: &str, options: &str, today: &str) -> Result<W::Written, Error> {
    let mut issues = Issues::none();
    let day = issues.argument::<Date>(0, date);
    let setting = issues.options(1, options, today);
    let (Some(day), Some(setting)) = (day, setting) else { return Err(issues.into_error()) };
    let works = setting.calendar.is_working_day(day).ok_or_else(before_calendar)?;
    Ok(W::write(&works))
}

/// The day that many working days after `from`, which is not counted.
///
/// # Errors
/// `before-calendar` where a day before 1995 would be counted, `beyond-calendar` where the sum ends after 2200; the codes of
/// wrong shapes.
pub fn add_working_days<W: Way>(from: &str, count: &str, options: &str, today: &str) -> Result<W::Written, Error> {
    let mut issues = Issues::none();
    let from = issues.argument::<Date>(0, from);
    let count = issues.argument::<Whole<0, MOST_WORKING_DAYS>>(1, count);
    let setting = issues.options(2, options, today);
    let (Some(from), Some(count), Some(setting)) = (from, count, setting) else { return Err(issues.into_error()) };
    let sum = setting.calendar.add_working_days(from, count).map_err(|reason| match reason {
        NoWorkingDay::BeforeCalendar => before_calendar(),
        NoWorkingDay::BeyondCalendar => {
            Error::new(Code::BeyondCalendar, 0, "", "the sum must end by 2200, but does not")
        }
    })?;
    Ok(W::write(&sum))
}

/// The bank holidays of a year in England, by date, with substitutes and one-offs.
///
/// # Errors
/// `before-calendar` for a year before 1995, `out-of-range` for one outside 1900 to 2200; the codes of wrong shapes.
pub fn bank_holidays<W: Way>(year: &str) -> Result<W::Written, Error> {
    let mut issues = Issues::none();
    let year = issues.argument::<Whole<1900, 2200>>(0, year);
    let Some(year) = year else { return Err(issues.into_error()) };
    let year = year.cast_signed();
    if year < TABLE_STARTS.year() {
        return Err(before_calendar());
    }
    Ok(W::write(&BankHoliday::each(&calendar::bank_holidays(year))))
}

fn before_calendar() -> Error {
    let why = "must not count a day before 1995, where the table of bank holidays starts";
    Error::new(Code::BeforeCalendar, 0, "", &["the argument ", why].concat())
}
