//! Civil dates, sums with days, weeks, months and working days, and ages. The only file that names `chrono`.
//!
//! Not supported: times of day, time zones, calendars other than the Gregorian one.

mod bank_holidays;

use crate::prelude::*;
pub use bank_holidays::{Holiday, PROCLAIMED_UNTIL, TABLE_STARTS};

use crate::numerals::push_digits;
use crate::order::places_in_order;
use chrono::{Datelike, Days, Months, NaiveDate, Weekday};
use core::fmt;

/// The first and the last year in which a date of a call or an answer may fall.
pub const YEARS: core::ops::RangeInclusive<i32> = 1900..=2200;

/// A civil date, without a time and without a zone.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(NaiveDate);

impl Date {
    /// The date of that year, month and day; `None` where the calendar has no such day or the year is not in [`YEARS`].
    ///
    /// ```
    /// use cetr_engine::calendar::Date;
    /// assert!(Date::new(2028, 2, 29).is_some());
    /// assert!(Date::new(2026, 2, 29).is_none());
    /// assert!(Date::new(2201, 1, 1).is_none());
    /// ```
    pub fn new(year: i32, month: u32, day: u32) -> Option<Self> {
        if !YEARS.contains(&year) {
            return None;
        }
        NaiveDate::from_ymd_opt(year, month, day).map(Self)
    }

    /// Reads text of the one form `2026-03-31`; `None` for anything else.
    ///
    /// ```
    /// use cetr_engine::calendar::Date;
    /// assert_eq!(Date::parse("2026-03-31"), Date::new(2026, 3, 31));
    /// assert_eq!(Date::parse("31/03/2026"), None);
    /// assert_eq!(Date::parse("2026-3-31"), None);
    /// ```
    pub fn parse(text: &str) -> Option<Self> {
        let &[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text.as_bytes() else {
            return None;
        };
        let number = |digits: &[u8]| {
            digits
                .iter()
                .try_fold(0u32, |sum, digit| digit.is_ascii_digit().then(|| sum * 10 + u32::from(digit - b'0')))
        };
        let year = i32::try_from(number(&[y1, y2, y3, y4])?).ok()?;
        Self::new(year, number(&[m1, m2])?, number(&[d1, d2])?)
    }

    /// The date as text, `2026-03-31`.
    pub fn iso(self) -> String {
        let mut text = String::with_capacity(10);
        push_digits(&mut text, self.year().unsigned_abs(), 4);
        text.push('-');
        push_digits(&mut text, self.month(), 2);
        text.push('-');
        push_digits(&mut text, self.day(), 2);
        text
    }

    /// The year, 1899 to 2200.
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// The month, 1 to 12.
    pub fn month(self) -> u32 {
        self.0.month()
    }

    /// The day of the month, 1 to 31.
    pub fn day(self) -> u32 {
        self.0.day()
    }

    /// The English name of the weekday.
    pub fn weekday(self) -> &'static str {
        match self.day_of_week() {
            Weekday::Mon => "Monday",
            Weekday::Tue => "Tuesday",
            Weekday::Wed => "Wednesday",
            Weekday::Thu => "Thursday",
            Weekday::Fri => "Friday",
            Weekday::Sat => "Saturday",
            Weekday::Sun => "Sunday",
        }
    }

    /// Whether the day is a Saturday or a Sunday.
    pub fn is_weekend(self) -> bool {
        matches!(self.day_of_week(), Weekday::Sat | Weekday::Sun)
    }

    /// The day before.
    pub fn day_before(self) -> Self {
        Self(self.0.pred_opt().unwrap_or(self.0))
    }

    /// That many days later; `None` after 2200.
    pub fn plus_days(self, days: u32) -> Option<Self> {
        self.0.checked_add_days(Days::new(days.into())).and_then(Self::in_range)
    }

    /// The same day of the month so many months later, else that month's last day; `None` after 2200.
    ///
    /// ```
    /// use cetr_engine::calendar::date;
    /// assert_eq!(date(2026, 11, 30).plus_months(3), Some(date(2027, 2, 28)));
    /// ```
    pub fn plus_months(self, months: u32) -> Option<Self> {
        self.0.checked_add_months(Months::new(months)).and_then(Self::in_range)
    }

    /// The day that much later; `None` after 2200, and for working days, which need a [`Calendar`].
    pub fn plus(self, period: Period) -> Option<Self> {
        match period {
            Period::Days(count) => self.plus_days(count),
            Period::Weeks(count) => self.plus_days(count.saturating_mul(7)),
            Period::Months(count) => self.plus_months(count),
            Period::WorkingDays(_) => None,
        }
    }

    /// Whether this day is no later than the day that much after the earlier one.
    ///
    /// ```
    /// use cetr_engine::calendar::{date, Period};
    /// assert!(date(2026, 6, 8).is_within(Period::Days(42), date(2026, 4, 27)));
    /// assert!(!date(2026, 6, 8).is_within(Period::Days(42), date(2026, 4, 26)));
    /// ```
    pub fn is_within(self, period: Period, earlier: Self) -> bool {
        earlier.plus(period).is_none_or(|end| self <= end)
    }

    /// Days from this day to the other one, negative when that is earlier.
    pub fn days_until(self, other: Self) -> i32 {
        other.0.num_days_from_ce() - self.0.num_days_from_ce()
    }

    /// Whole years of age on this day of somebody born on that one. A year is reached at the start of the birthday, by
    /// those born on 29 February on 1 March in a common year (decision 4). 0 on days before the birth.
    ///
    /// ```
    /// use cetr_engine::calendar::date;
    /// assert_eq!(date(2026, 2, 28).age_if_born(date(2008, 2, 29)), 17);
    /// assert_eq!(date(2026, 3, 1).age_if_born(date(2008, 2, 29)), 18);
    /// ```
    pub fn age_if_born(self, born: Self) -> u32 {
        let had_birthday = (self.month(), self.day()) >= (born.month(), born.day());
        u32::try_from(self.year() - born.year() - i32::from(!had_birthday)).unwrap_or(0)
    }

    /// The day on which somebody born on this day reaches that age (decision 4); `None` after 2200.
    pub fn birthday(self, age: u32) -> Option<Self> {
        let year = self.year().checked_add(i32::try_from(age).ok()?)?;
        Self::new(year, self.month(), self.day()).or_else(|| Self::new(year, 3, 1))
    }

    /// A date of a table. A day that the calendar lacks does not compile into one that it has: the tables' tests see it.
    pub(crate) const fn fixed(year: i32, month: u32, day: u32) -> Self {
        match NaiveDate::from_ymd_opt(year, month, day) {
            Some(day) => Self(day),
            None => Self(NaiveDate::MIN),
        }
    }

    fn day_of_week(self) -> Weekday {
        self.0.weekday()
    }

    fn in_range(date: NaiveDate) -> Option<Self> {
        YEARS.contains(&date.year()).then_some(Self(date))
    }
}

impl fmt::Display for Date {
    /// Writes `2026-03-31`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.iso())
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// A date written in code: documents, tests, examples. A day that the calendar lacks becomes the nearest that it has.
pub fn date(year: i32, month: u32, day: u32) -> Date {
    let year = year.clamp(*YEARS.start(), *YEARS.end());
    let month = month.clamp(1, 12);
    (0..=3)
        .find_map(|back| Date::new(year, month, day.clamp(1, 31).saturating_sub(back)))
        .unwrap_or(Date::fixed(year, 1, 1))
}

/// A length of time as the policy states it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Period {
    /// Calendar days.
    Days(u32),
    /// Days from Monday to Friday that are not bank holidays in England.
    WorkingDays(u32),
    /// Weeks of seven calendar days.
    Weeks(u32),
    /// Calendar months.
    Months(u32),
}

/// Why a sum with working days has no result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoWorkingDay {
    /// It would count a day before the table of bank holidays starts, in 1995.
    BeforeCalendar,
    /// It would end after 2200.
    BeyondCalendar,
}

/// England's working days: the bank holidays of this release, and those announced since.
#[derive(Clone, Debug, Default)]
pub struct Calendar {
    announced_since: Vec<Date>,
}

impl Calendar {
    /// The calendar with one-off bank holidays announced after this release. One that falls on a weekend, or that is a bank
    /// holiday anyway, changes nothing.
    pub fn with(announced_since: impl IntoIterator<Item = Date>) -> Self {
        let mut given: Vec<Date> = Vec::new();
        for day in announced_since {
            if !day.is_weekend() && bank_holidays::name(day).is_none() {
                given.push(day);
            }
        }
        let mut in_order = Vec::with_capacity(given.len());
        for place in places_in_order(given.len(), &|one, other| given.get(one).cmp(&given.get(other))) {
            in_order.extend(given.get(place));
        }
        Self { announced_since: in_order }
    }

    /// The name of the bank holiday on that day, if it is one. Unknown before 1995: `None`.
    pub fn bank_holiday(&self, day: Date) -> Option<&'static str> {
        bank_holidays::name(day).or_else(|| {
            let announced = self.announced_since.binary_search(&day).is_ok();
            announced.then_some(bank_holidays::ANNOUNCED_SINCE)
        })
    }

    /// Whether that day is Monday to Friday and not a bank holiday in England; `None` before 1995.
    ///
    /// ```
    /// use cetr_engine::calendar::{date, Calendar};
    /// assert_eq!(Calendar::default().is_working_day(date(2026, 12, 28)), Some(false));
    /// ```
    pub fn is_working_day(&self, day: Date) -> Option<bool> {
        (day >= TABLE_STARTS).then(|| !day.is_weekend() && self.bank_holiday(day).is_none())
    }

    /// The day that many working days after `from`, which is not counted. No working days after a day is that day.
    ///
    /// ```
    /// use cetr_engine::calendar::{date, Calendar};
    /// assert_eq!(Calendar::default().add_working_days(date(2026, 4, 2), 10), Ok(date(2026, 4, 20)));
    /// ```
    pub fn add_working_days(&self, from: Date, count: u32) -> Result<Date, NoWorkingDay> {
        self.working_days_after(from, count).map(|(day, _)| day)
    }

    /// The same, with the bank holidays passed over on the way, in order. Each falls on a weekday.
    pub fn working_days_after(&self, from: Date, count: u32) -> Result<(Date, Vec<Holiday>), NoWorkingDay> {
        let mut passed = Vec::new();
        let mut day = from;
        let mut left = count;
        while left > 0 {
            day = day.plus_days(1).ok_or(NoWorkingDay::BeyondCalendar)?;
            if day < TABLE_STARTS {
                return Err(NoWorkingDay::BeforeCalendar);
            }
            match self.bank_holiday(day) {
                Some(name) => passed.push(Holiday { date: day, name }),
                None => left -= u32::from(!day.is_weekend()),
            }
        }
        Ok((day, passed))
    }

    /// The last working day on or before that day; `None` where it would lie before 1995.
    pub fn last_working_day(&self, until: Date) -> Option<Date> {
        let mut day = until;
        while !self.is_working_day(day)? {
            day = day.day_before();
        }
        Some(day)
    }
}

/// The bank holidays of a year, substitutes and one-offs included, by date. Empty before 1995.
///
/// ```
/// use cetr_engine::calendar::{bank_holidays, date};
/// assert_eq!(bank_holidays(2027).last().map(|day| day.date), Some(date(2027, 12, 28)));
/// ```
pub fn bank_holidays(year: i32) -> Vec<Holiday> {
    let Some(mut day) = Date::new(year, 1, 1) else { return Vec::new() };
    let mut holidays = Vec::new();
    loop {
        if let Some(name) = bank_holidays::name(day) {
            holidays.push(Holiday { date: day, name });
        }
        match day.plus_days(1).filter(|next| next.year() == year) {
            Some(next) => day = next,
            None => return holidays,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_written_as_it_is_read() {
        for text in ["1900-01-01", "1995-05-08", "2026-12-31", "2200-12-31"] {
            assert_eq!(Date::parse(text).map(Date::iso).as_deref(), Some(text));
        }
    }

    #[test]
    fn only_days_of_the_calendar_are_dates() {
        for text in [
            "",
            "2026-02-30",
            "2026-13-01",
            "2026-00-10",
            "0000-01-01",
            "1899-12-31",
            "2201-01-01",
            "2026-1-01",
            "2026-01-01T00:00:00Z",
            "+026-01-01",
            "２026-01-01",
            "2026/01/01",
            " 2026-01-01",
        ] {
            assert_eq!(Date::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_sum_of_working_days_may_start_on_the_day_before_the_table_starts_and_no_earlier() {
        let calendar = Calendar::default();
        assert_eq!(calendar.add_working_days(date(1994, 12, 31), 1), Ok(date(1995, 1, 3)));
        assert_eq!(calendar.add_working_days(date(1994, 12, 30), 1), Err(NoWorkingDay::BeforeCalendar));
        assert_eq!(calendar.add_working_days(date(1990, 1, 1), 0), Ok(date(1990, 1, 1)));
    }

    #[test]
    fn a_sum_that_ends_after_2200_has_no_result() {
        let calendar = Calendar::default();
        assert_eq!(calendar.add_working_days(date(2200, 12, 30), 1), Ok(date(2200, 12, 31)));
        assert_eq!(calendar.add_working_days(date(2200, 12, 31), 1), Err(NoWorkingDay::BeyondCalendar));
    }

    #[test]
    fn the_last_working_day_is_never_sought_before_the_table() {
        let calendar = Calendar::default();
        assert_eq!(calendar.last_working_day(date(1995, 1, 2)), None);
        assert_eq!(calendar.last_working_day(date(1995, 1, 3)), Some(date(1995, 1, 3)));
        assert_eq!(calendar.last_working_day(date(2026, 12, 28)), Some(date(2026, 12, 24)));
    }

    #[test]
    fn an_announced_day_is_named_once_and_means_nothing_at_a_weekend() {
        let calendar = Calendar::with([date(2026, 6, 15), date(2026, 6, 13), date(2026, 5, 25), date(2026, 6, 15)]);
        assert_eq!(calendar.bank_holiday(date(2026, 6, 15)), Some("Bank holiday"));
        assert_eq!(calendar.bank_holiday(date(2026, 6, 13)), None);
        assert_eq!(calendar.bank_holiday(date(2026, 5, 25)), Some("Spring bank holiday"));
    }

    #[test]
    fn the_birthday_of_29_february_is_1_march_in_a_common_year() {
        assert_eq!(date(2008, 2, 29).birthday(18), Some(date(2026, 3, 1)));
        assert_eq!(date(2008, 2, 29).birthday(20), Some(date(2028, 2, 29)));
        assert_eq!(date(2190, 5, 5).birthday(18), None);
    }
}
