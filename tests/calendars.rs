//! Calendars, read back by a parser that knows nothing of us (the crate `icalendar`): over the schedule of every case there is,
//! and over those of made-up histories.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::expect_used, reason = "helpers of tests: what is missing here ends the test")]

mod calling;
mod histories;

use calling::{Case, call, cases};
use histories::any_history;
use icalendar::parser::{Component, read_calendar, unfold};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// A key with all that a text can hold.
const KEY: &str = "Café, 17; \\ \"é\" 😀 %41 \u{85}\u{2028}";
/// What stands for it in a calendar.
const KEY_SHOWN: &str = "Café, 17; \\ \"é\" 😀 %2541 %C2%85%E2%80%A8";

fn calendar(schedule: &Value, key: &str, alarms: &[u32]) -> String {
    let options = json!({ "key": key, "stamp": "2026-11-22T09:00:00Z", "alarmDaysBefore": alarms });
    let text = call("toCalendar", &[schedule.clone(), options]).expect("delivered").expect("a calendar");
    serde_json::from_str(&text).expect("text")
}

/// Nothing but lines of at most 75 octets, each with its break, and no other control character.
fn assert_lines(text: &str) {
    let lines = text.strip_suffix("\r\n").expect("the last line has its end").split("\r\n");
    for line in lines {
        assert!((1..=75).contains(&line.len()) && !line.chars().any(char::is_control), "{line:?}");
    }
}

/// A value as the parser gives it, without its escapes.
fn property<'c>(component: &'c Component<'_>, name: &str) -> &'c str {
    component.find_prop(name).expect(name).val.as_ref()
}

/// Holds a calendar against the schedule that it was made of, and gives how many entries it has.
fn assert_read_back(schedule: &Value, key: &str, key_shown: &str, alarms: &[u32]) -> usize {
    let text = calendar(schedule, key, alarms);
    assert_lines(&text);
    let unfolded = unfold(&text);
    let read = read_calendar(&unfolded).expect("a parser reads it");
    let entries: Vec<&Component<'_>> = read.components.iter().filter(|part| part.name == "VEVENT").collect();
    assert!(!read.components.is_empty(), "a calendar has a component");
    let owed = schedule["obligations"].as_array().expect("obligations").iter();
    let is_entered =
        |owed: &&Value| !owed["due"].is_null() && (owed["status"] == "open" || owed["status"] == "overdue");
    let expected: Vec<&Value> = owed.filter(is_entered).collect();
    assert_eq!(entries.len(), expected.len(), "{text}");
    let mut uids = BTreeSet::new();
    for (entry, owed) in entries.into_iter().zip(expected) {
        let uid = property(entry, "UID");
        assert_eq!(uid, format!("{}/{key_shown}@cetr-engine", owed["id"].as_str().expect("an id")));
        assert!(uids.insert(uid), "{text}");
        let start = entry.find_prop("DTSTART").expect("a day");
        assert_eq!(start.val.as_ref(), owed["due"].as_str().expect("a day").replace('-', ""));
        assert_eq!(start.params.iter().map(|value| value.key.as_ref()).collect::<Vec<_>>(), ["VALUE"]);
        assert_eq!(property(entry, "DTSTAMP"), "20261122T090000Z");
        assert_eq!(property(entry, "CLASS"), "PRIVATE");
        assert_eq!(property(entry, "TRANSP"), "TRANSPARENT");
        assert!(!property(entry, "SUMMARY").is_empty());
        assert!(entry.find_prop("DTEND").is_none() && entry.find_prop("DURATION").is_none());
        let first = property(entry, "DESCRIPTION");
        assert!(first.starts_with(&format!("Case: {key_shown}\nNHS England policy: ")), "{first}");
        let triggers: Vec<&str> = entry.components.iter().map(|alarm| property(alarm, "TRIGGER")).collect();
        let expected: Vec<String> = alarms.iter().map(|days| format!("-P{days}D")).collect();
        assert_eq!(triggers, expected);
    }
    uids.len()
}

#[test]
fn the_schedule_of_every_case_is_read_back_as_it_was_written() {
    let mut entries = 0;
    let mut schedules = 0;
    let is_answered = |case: &Case| case.function == "scheduleReviews" && case.expected.get("throws").is_none();
    for case in cases().into_iter().filter(is_answered) {
        let answer = call("scheduleReviews", &case.arguments).expect("delivered").expect(&case.name);
        schedules += 1;
        entries += assert_read_back(&serde_json::from_str(&answer).expect("JSON"), KEY, KEY_SHOWN, &[14, 1]);
    }
    assert!(schedules > 80 && entries > 80, "{schedules} schedules, {entries} entries");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_schedule_of_any_history_is_read_back_as_it_was_written(
        history in any_history(), year in 2018..2032u32, alarms in prop::collection::btree_set(1..=366u32, 0..4),
    ) {
        let options = json!({ "asOf": format!("{year}-11-24") });
        if let Some(Ok(answer)) = call("scheduleReviews", &[history, options]) {
            let alarms: Vec<u32> = alarms.into_iter().collect();
            assert_read_back(&serde_json::from_str(&answer).expect("JSON"), KEY, KEY_SHOWN, &alarms);
        }
    }

    #[test]
    fn whatever_key_there_is_every_line_is_one_and_two_keys_make_two_entries(one in any::<String>(), other in any::<String>()) {
        let schedule = json!({ "obligations": [
            { "id": "review-report:2026-06-01", "kind": "review-report", "due": "2026-06-15", "status": "open" },
        ] });
        let uids: Vec<String> = [&one, &other].map(|key| {
            let text = calendar(&schedule, key, &[]);
            assert_lines(&text);
            let unfolded = unfold(&text);
            let read = read_calendar(&unfolded).expect("a parser reads it");
            property(read.components.first().expect("an entry"), "UID").to_owned()
        }).into();
        prop_assert_eq!(one == other, uids[0] == uids[1]);
    }
}
