//! How dates, lengths of time and lists are written in sentences.

use crate::calendar::{Date, Period};
use crate::facts::Wording;
use crate::numerals::numeral;
use crate::prelude::*;

/// "6 August 2026"; in easier words with its weekday, "Thursday 6 August 2026".
pub fn day(date: Date, wording: Wording) -> String {
    let (weekday, space) = match wording {
        Wording::Plain => ("", ""),
        Wording::EasyRead => (date.weekday(), " "),
    };
    [weekday, space, &numeral(date.day()), " ", month(date), " ", &numeral(date.year().unsigned_abs())].concat()
}

const fn month_name(number: u32) -> &'static str {
    match number {
        1 => "January",
        2 => "February",
        3 => "March",
        4 => "April",
        5 => "May",
        6 => "June",
        7 => "July",
        8 => "August",
        9 => "September",
        10 => "October",
        11 => "November",
        _ => "December",
    }
}

fn month(date: Date) -> &'static str {
    month_name(date.month())
}

/// "6 weeks", "1 week", "10 working days".
pub fn span(period: Period) -> String {
    let (count, one) = match period {
        Period::Days(count) => (count, "day"),
        Period::WorkingDays(count) => (count, "working day"),
        Period::Weeks(count) => (count, "week"),
        Period::Months(count) => (count, "month"),
    };
    counted(count, one)
}

/// "1 day", "2 days".
pub(super) fn counted(count: u32, one: &str) -> String {
    let more = if count == 1 { "" } else { "s" };
    [&numeral(count), " ", one, more].concat()
}

/// "Good Friday", "Good Friday and Easter Monday", "a, b and c".
pub fn list(items: &[String]) -> Cow<'_, str> {
    match items {
        [] => "".into(),
        [one] => one.into(),
        [first, others @ .., last] => {
            let mut list = first.clone();
            for other in others {
                list.push_str(", ");
                list.push_str(other);
            }
            [&list, " and ", last].concat().into()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::date;

    #[test]
    fn values_are_written_as_people_write_them() {
        assert_eq!(day(date(2026, 8, 6), Wording::Plain), "6 August 2026");
        assert_eq!(day(date(2026, 8, 6), Wording::EasyRead), "Thursday 6 August 2026");
        assert_eq!(span(Period::Weeks(1)), "1 week");
        assert_eq!(span(Period::WorkingDays(10)), "10 working days");
        let items: Vec<String> = ["a", "b", "c"].map(str::to_owned).into();
        assert_eq!(list(&items), "a, b and c");
    }
}
