//! The bank holidays of England: the ordinary rule, the days that were moved, and the days that were added.
//!
//! Ordinary rule: Banking and Financial Dealings Act 1971, schedule 1, with the days that are proclaimed every year. Good
//! Friday and Christmas Day are holidays by common law. Only England's own division counts, not Scotland's.

use super::{Date, Weekday, date};

/// A bank holiday of England.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Holiday {
    /// The day, always Monday to Friday.
    pub date: Date,
    /// Its name, in English.
    pub name: &'static str,
}

/// The first day of the table. Nothing is known here of bank holidays before it.
pub const TABLE_STARTS: Date = Date::fixed(1995, 1, 1);

/// The last day for which bank holidays are proclaimed. After it, the ordinary rule is used.
pub const PROCLAIMED_UNTIL: Date = Date::fixed(2028, 12, 31);

/// The name given to a day announced after this release.
pub(super) const ANNOUNCED_SINCE: &str = "Bank holiday";

/// A month and a day of it.
type MonthDay = (u32, u32);

/// Year, the day by the ordinary rule, the day it was moved to, and its name in that year.
const MOVED: [(i32, MonthDay, MonthDay, &str); 5] = [
    (1995, (5, 1), (5, 8), "Early May bank holiday (VE Day)"),
    (2002, (5, 27), (6, 4), "Spring bank holiday"),
    (2012, (5, 28), (6, 4), "Spring bank holiday"),
    (2020, (5, 4), (5, 8), "Early May bank holiday (VE Day)"),
    (2022, (5, 30), (6, 2), "Spring bank holiday"),
];

/// Year, day and name of each holiday held once.
const ONE_OFF: [(i32, MonthDay, &str); 7] = [
    (1999, (12, 31), "Millennium bank holiday"),
    (2002, (6, 3), "Golden Jubilee bank holiday"),
    (2011, (4, 29), "Royal wedding bank holiday"),
    (2012, (6, 5), "Diamond Jubilee bank holiday"),
    (2022, (6, 3), "Platinum Jubilee bank holiday"),
    (2022, (9, 19), "Bank holiday for the State Funeral of Queen Elizabeth II"),
    (2023, (5, 8), "Bank holiday for the coronation of King Charles III"),
];

/// The name of the bank holiday on that day, `None` where it is none or lies before the table.
pub(super) fn name(day: Date) -> Option<&'static str> {
    if day < TABLE_STARTS || day.is_weekend() {
        return None;
    }
    let at = (day.month(), day.day());
    let added = ONE_OFF.iter().find(|(year, on, _)| (*year, *on) == (day.year(), at)).map(|(_, _, name)| *name);
    let mut moved = MOVED.iter().filter(|(year, ..)| *year == day.year());
    match moved.find(|(_, from, to, _)| *from == at || *to == at) {
        Some((_, _, to, name)) => (*to == at).then_some(name),
        None => added.or_else(|| by_the_ordinary_rule(day)),
    }
}

/// What the ordinary rule says of a weekday.
fn by_the_ordinary_rule(day: Date) -> Option<&'static str> {
    let number = day.day();
    let weekday = day.day_of_week();
    match (day.month(), weekday) {
        (1, _) if number == 1 => Some("New Year's Day"),
        (1, Weekday::Mon) if number <= 3 => Some("New Year's Day (substitute day)"),
        (3 | 4, Weekday::Fri) if day.plus_days(2) == easter_sunday(day.year()) => Some("Good Friday"),
        (3 | 4, Weekday::Mon) if Some(day.day_before()) == easter_sunday(day.year()) => Some("Easter Monday"),
        (5, Weekday::Mon) if number <= 7 => Some("Early May bank holiday"),
        (5, Weekday::Mon) if number > 31 - 7 => Some("Spring bank holiday"),
        (8, Weekday::Mon) if number > 31 - 7 => Some("Summer bank holiday"),
        (12, _) => at_christmas(number, weekday),
        _ => None,
    }
}

/// 25 and 26 December, and the weekdays that stand in for them: the 25th a Friday brings the 28th, a Saturday the 27th and
/// the 28th, a Sunday the 27th.
fn at_christmas(number: u32, weekday: Weekday) -> Option<&'static str> {
    match (number, weekday) {
        (25, _) => Some("Christmas Day"),
        (26, _) => Some("Boxing Day"),
        (27, Weekday::Mon) | (27, Weekday::Tue) => Some("Christmas Day (substitute day)"),
        (28, Weekday::Mon) | (28, Weekday::Tue) => Some("Boxing Day (substitute day)"),
        _ => None,
    }
}

/// Easter Sunday of the Gregorian calendar, by the anonymous method that O'Beirne published.
fn easter_sunday(year: i32) -> Option<Date> {
    let golden = year % 19;
    let (century, of_century) = (year / 100, year % 100);
    let moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    let sunday = (32 + 2 * (century % 4) + 2 * (of_century / 4) - moon - of_century % 4) % 7;
    let late = (golden + 11 * moon + 22 * sunday) / 451;
    let number = moon + sunday - 7 * late + 114;
    let (month, day) = (u32::try_from(number / 31).ok()?, u32::try_from(number % 31 + 1).ok()?);
    Some(date(year, month, day))
}

#[cfg(test)]
mod tests {
    use crate::calendar::bank_holidays;
    use crate::prelude::*;

    #[test]
    fn there_are_279_bank_holidays_from_1995_to_2028() {
        assert_eq!((1995..=2028).map(|year| bank_holidays(year).len()).sum::<usize>(), 279);
    }

    #[test]
    fn christmas_at_a_weekend_brings_substitutes() {
        let december = |year: i32| -> Vec<u32> {
            bank_holidays(year).iter().filter(|day| day.date.month() == 12).map(|day| day.date.day()).collect()
        };
        assert_eq!(december(2020), [25, 28]); // the 25th a Friday
        assert_eq!(december(2021), [27, 28]); // a Saturday
        assert_eq!(december(2022), [26, 27]); // a Sunday
        assert_eq!(december(2024), [25, 26]);
    }

    #[test]
    fn every_bank_holiday_is_a_weekday() {
        assert!((1995..=2200).flat_map(bank_holidays).all(|day| !day.date.is_weekend()));
    }
}
