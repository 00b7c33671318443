//! The calendar against other calendars: every day of the table, and sums and ages on random dates.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::expect_used, reason = "helpers of tests: what is missing here ends the test")]

use bankholidays::uk::BankHoliday;
use cetr_engine::calendar::{Calendar, Date, NoWorkingDay, Period, YEARS, bank_holidays, date};
use jiff::{ToSpan, civil};
use proptest::prelude::*;

/// The same day in the other calendar.
fn jiff(day: Date) -> civil::Date {
    civil::Date::strptime("%Y-%m-%d", day.to_string()).expect("every date of ours is one of theirs")
}

/// The other calendar's day in ours, `None` outside the years of a call.
fn ours(day: civil::Date) -> Option<Date> {
    Date::parse(&day.to_string())
}

/// A day of the years of a call, written by the other calendar.
fn day_number(number: i32) -> Date {
    let day = civil::date(1900, 1, 1).saturating_add(number.days());
    ours(day).expect("a day of the years of a call")
}

fn any_day() -> impl Strategy<Value = Date> {
    // 1 January 1900 to 31 December 2200.
    (0..109_938).prop_map(day_number)
}

/// A day on which sums of months and birthdays go wrong, if anywhere.
fn awkward_day() -> impl Strategy<Value = Date> {
    let month_ends = (1900..=2200, prop::sample::select(vec![1, 2, 3, 4, 8, 11, 12]), 27..=31u32);
    prop_oneof![any_day(), month_ends.prop_map(|(year, month, day)| date(year, month, day))]
}

fn every_day(from: Date, until: Date) -> impl Iterator<Item = Date> {
    std::iter::successors(Some(from), move |day| day.plus_days(1).filter(|next| *next <= until))
}

#[test]
fn every_bank_holiday_from_1995_to_2028_is_one_of_another_source_and_no_other_day_is() {
    let calendar = Calendar::default();
    let mut days = 0;
    for day in every_day(date(1995, 1, 1), date(2028, 12, 31)) {
        let theirs = chrono::NaiveDate::from_ymd_opt(day.year(), day.month(), day.day()).expect("a day");
        assert_eq!(calendar.bank_holiday(day).is_some(), theirs.is_bankholiday(), "{day}");
        assert_eq!(calendar.is_working_day(day), Some(!day.is_weekend() && !theirs.is_bankholiday()), "{day}");
        days += 1;
    }
    assert_eq!(days, 12_419);
}

#[test]
fn after_the_proclaimed_days_the_ordinary_rule_is_the_other_sources_too() {
    for day in every_day(date(2029, 1, 1), date(2200, 12, 31)) {
        let theirs = chrono::NaiveDate::from_ymd_opt(day.year(), day.month(), day.day()).expect("a day");
        assert_eq!(Calendar::default().bank_holiday(day).is_some(), theirs.is_bankholiday(), "{day}");
    }
}

#[test]
fn the_list_of_a_year_is_what_its_days_say() {
    for year in YEARS {
        let days = every_day(date(year, 1, 1), date(year, 12, 31));
        let one_by_one: Vec<_> =
            days.filter_map(|day| Calendar::default().bank_holiday(day).map(|name| (day, name))).collect();
        let listed: Vec<_> = bank_holidays(year).iter().map(|holiday| (holiday.date, holiday.name)).collect();
        assert_eq!(listed, one_by_one);
    }
}

#[test]
fn every_day_has_the_weekday_of_the_other_calendar_and_is_read_as_it_is_written() {
    for day in every_day(date(1900, 1, 1), date(2200, 12, 31)) {
        assert_eq!(day.weekday(), jiff(day).strftime("%A").to_string(), "{day}");
        assert_eq!(day.is_weekend(), matches!(day.weekday(), "Saturday" | "Sunday"), "{day}");
        assert_eq!(Date::parse(&day.to_string()), Some(day));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, ..ProptestConfig::default() })]

    #[test]
    fn days_are_added_as_the_other_calendar_adds_them(from in awkward_day(), count in 0..40_000u32) {
        let theirs = jiff(from).saturating_add(i64::from(count).days());
        prop_assert_eq!(from.plus_days(count), ours(theirs));
        prop_assert_eq!(from.plus(Period::Days(count)), ours(theirs));
        if let Some(sum) = from.plus_days(count) {
            prop_assert_eq!(i64::from(from.days_until(sum)), i64::from(count));
            prop_assert_eq!(sum.days_until(from), -from.days_until(sum));
            prop_assert!(sum.is_within(Period::Days(count), from));
            prop_assert!(count == 0 || !sum.is_within(Period::Days(count - 1), from));
        }
    }

    #[test]
    fn weeks_are_seven_days(from in awkward_day(), count in 0..6_000u32) {
        prop_assert_eq!(from.plus(Period::Weeks(count)), ours(jiff(from).saturating_add(i64::from(count).weeks())));
    }

    #[test]
    fn months_are_added_as_the_other_calendar_adds_them(from in awkward_day(), count in 0..1_300u32) {
        let theirs = jiff(from).saturating_add(i64::from(count).months());
        prop_assert_eq!(from.plus_months(count), ours(theirs));
        prop_assert_eq!(from.plus(Period::Months(count)), ours(theirs));
    }

    #[test]
    fn an_age_is_the_other_calendars_count_of_years_save_that_29_february_waits_for_1_march(
        born in awkward_day(), days in 0..48_000u32,
    ) {
        let Some(day) = born.plus_days(days) else { return Ok(()) };
        // The other calendar lets a 29 February fall on the 28th, ours on 1 March (decision 4).
        let waits = (born.month(), born.day()) == (2, 29);
        let counted_from = if waits { jiff(born).tomorrow().expect("1 March") } else { jiff(born) };
        // From 1 March of the birth year on, and on 29 February itself in a leap year.
        let on_the_very_day = waits && (day.month(), day.day()) == (2, 29);
        let until = if on_the_very_day { jiff(day).tomorrow().expect("1 March") } else { jiff(day) };
        let years = counted_from.until((jiff::Unit::Year, until)).expect("a span").get_years().max(0);
        prop_assert_eq!(i64::from(day.age_if_born(born)), i64::from(years), "{} {}", born, day);
    }

    #[test]
    fn a_birthday_is_the_first_day_of_that_age(born in awkward_day(), age in 1..131u32) {
        if let Some(birthday) = born.birthday(age) {
            prop_assert_eq!(birthday.age_if_born(born), age);
            prop_assert_eq!(birthday.day_before().age_if_born(born), age - 1);
        } else {
            prop_assert!(born.year() + age.cast_signed() > *YEARS.end());
        }
    }

    #[test]
    fn a_sum_of_working_days_is_a_count_of_them(
        from in any_day(), count in 0..60u32, announced in prop::collection::vec(any_day(), 0..3),
        near in prop::collection::vec(1..40u32, 0..3),
    ) {
        let near = near.into_iter().filter_map(|days| from.plus_days(days));
        let announced: Vec<Date> = announced.into_iter().chain(near).collect();
        let calendar = Calendar::with(announced.iter().copied());
        // Counted day by day, from another list of bank holidays.
        let is_off = |day: Date| {
            let theirs = chrono::NaiveDate::from_ymd_opt(day.year(), day.month(), day.day()).expect("a day");
            day.is_weekend() || theirs.is_bankholiday() || announced.contains(&day)
        };
        let counted = |until: Date| every_day(from, until).skip(1).filter(|day| !is_off(*day)).count();
        prop_assert_eq!(calendar.add_working_days(from, count), calendar.working_days_after(from, count).map(|(sum, _)| sum));
        match calendar.working_days_after(from, count) {
            Ok((sum, passed)) => {
                prop_assert_eq!(counted(sum), usize::try_from(count).expect("a small number"));
                prop_assert!(count == 0 || !is_off(sum), "{} is no working day", sum);
                let passed: Vec<Date> = passed.iter().map(|holiday| holiday.date).collect();
                let between = every_day(from, sum).skip(1).filter(|day| *day < sum);
                let expected: Vec<Date> = between.filter(|day| !day.is_weekend() && is_off(*day)).collect();
                prop_assert_eq!(passed, expected);
                if sum >= date(1995, 2, 1) {
                    let mut back = std::iter::successors(Some(sum), |day| Some(day.day_before()));
                    prop_assert_eq!(calendar.last_working_day(sum), back.find(|day| !is_off(*day)));
                }
            }
            Err(NoWorkingDay::BeforeCalendar) => prop_assert!(from < date(1994, 12, 31) && count > 0),
            Err(NoWorkingDay::BeyondCalendar) => {
                prop_assert!(counted(date(2200, 12, 31)) < usize::try_from(count).expect("a small number"));
            }
        }
    }
}
