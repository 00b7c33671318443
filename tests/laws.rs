//! What holds of every answer, whoever is asked about: tried on made-up people, histories and nonsense.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::expect_used, clippy::panic, reason = "helpers of tests: what is missing here ends the test")]

mod calling;
mod histories;

use calling::{FUNCTIONS, call, cases};
use cetr_engine::answer::{ObligationKind, Status};
use cetr_engine::calendar::{Calendar, Date, date};
use cetr_engine::error::{Code, Error};
use cetr_engine::wire::{self, Text};
use histories::any_history;
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::strategy::ValueTree;
use proptest::test_runner::{RngAlgorithm, TestRng, TestRunner};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

fn config(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

// ── Asking ──

fn ask(function: &str, arguments: &[Value]) -> Result<Value, Error> {
    let answer = call(function, arguments).expect("a function that is delivered");
    answer.map(|text| serde_json::from_str(&text).expect("an answer is JSON"))
}

fn schedule(history: &Value, as_of: Date) -> Result<Value, Error> {
    ask("scheduleReviews", &[history.clone(), json!({ "asOf": as_of.to_string() })])
}

fn list<'v>(value: &'v Value, field: &str) -> &'v [Value] {
    value.get(field).and_then(Value::as_array).map(Vec::as_slice).expect(field)
}

fn text<'v>(value: &'v Value, field: &str) -> &'v str {
    value.get(field).and_then(Value::as_str).expect(field)
}

fn day(value: &Value, field: &str) -> Option<Date> {
    let text = value.get(field).expect(field).as_str()?;
    Some(Date::parse(text).unwrap_or_else(|| panic!("{field} must be a date, but is {text}")))
}

/// A day on or after the one on which the history begins.
fn some_day(history: &Value, days: u32) -> Date {
    let events = list(history, "events").iter();
    let first = events.filter_map(|event| day(event, "on")).min().unwrap_or(date(2026, 6, 8));
    first.plus_days(days).unwrap_or(date(2200, 12, 31))
}

// ── Histories ──

/// Some of the options by which a worklist leaves things out.
fn any_filter() -> impl Strategy<Value = Map<String, Value>> {
    let some_of = |names: &'static [&'static str]| prop::option::of(prop::sample::subsequence(names, 0..=names.len()));
    let within = prop::option::of(prop_oneof![0..60u32, Just(1_000_000)]);
    let rows = prop::option::of(prop::sample::select(vec!["obligations", "next-per-case"]));
    (some_of(ObligationKind::NAMES), some_of(Status::NAMES), within, rows).prop_map(
        |(kinds, statuses, within, rows)| {
            let filter = json!({ "kinds": kinds, "statuses": statuses, "dueWithinDays": within, "rows": rows });
            filter.as_object().cloned().expect("an object")
        },
    )
}

/// The rows that a schedule has under a filter, in its own order.
fn rows_of(schedule: &Value, key: &Value, index: usize, as_of: Date, filter: &Map<String, Value>) -> Vec<Value> {
    let has = |names: &Value, name: &Value| names.as_array().is_none_or(|names| names.contains(name));
    let is_wanted = |owed: &&Value| {
        let running = json!(["open", "overdue"]);
        let statuses = if filter["statuses"].is_null() { &running } else { &filter["statuses"] };
        let days = day(owed, "due").map(|due| i64::from(as_of.days_until(due)));
        let is_due = filter["dueWithinDays"].as_i64().is_none_or(|within| days.is_some_and(|days| days <= within));
        has(&filter["kinds"], &owed["kind"]) && has(statuses, &owed["status"]) && is_due
    };
    let cautions: Vec<&Value> = list(schedule, "cautions").iter().map(|caution| &caution["rule"]).collect();
    let most = if filter["rows"] == "next-per-case" { 1 } else { usize::MAX };
    let owed = list(schedule, "obligations").iter().filter(is_wanted).take(most);
    owed.map(|owed| {
        json!({
            "key": key, "index": index, "id": owed["id"], "kind": owed["kind"], "from": owed["from"],
            "due": owed["due"], "status": owed["status"], "daysLeft": owed["daysLeft"], "cautions": cautions,
        })
    })
    .collect()
}

proptest! {
    #![proptest_config(config(250))]

    #[test]
    fn the_same_question_has_the_same_answer_whatever_was_asked_between(
        history in any_history(), other in any_history(), days in 0..1_500u32,
    ) {
        let day = some_day(&history, days);
        let first = schedule(&history, day);
        let _ = schedule(&other, day);
        let _ = ask("assessEligibility", &[json!({ "age": "nonsense" })]);
        prop_assert_eq!(schedule(&history, day), first);
    }

    #[test]
    fn the_order_of_events_of_different_days_does_not_matter(
        (history, order) in any_history().prop_flat_map(|history| {
            let count = list(&history, "events").len();
            (Just(history), Just((0..count).collect::<Vec<_>>()).prop_shuffle())
        }),
        days in 0..1_500u32,
    ) {
        let order = same_day_in_order(&history, order);
        let events: Vec<Value> = order.iter().map(|from| list(&history, "events")[*from].clone()).collect();
        let shuffled = json!({ "person": history["person"], "events": events });
        let day = some_day(&history, days);
        match (schedule(&history, day), schedule(&shuffled, day)) {
            (Ok(mut one), Ok(mut other)) => {
                let back = |place: usize| order[place];
                prop_assert_eq!(without_places(&mut one, &|place| place), without_places(&mut other, &back));
            }
            (Err(one), Err(other)) => {
                let back = other.path().strip_prefix("/events/").and_then(|place| place.parse::<usize>().ok());
                let path = back.map_or_else(|| other.path().to_owned(), |place| format!("/events/{}", order[place]));
                prop_assert_eq!((one.code(), one.path()), (other.code(), path.as_str()));
            }
            (one, other) => prop_assert!(false, "{:?}\n{:?}", one, other),
        }
    }

    #[test]
    fn facts_that_only_events_can_tell_change_nothing_in_a_history(
        history in any_history(), days in 0..1_500u32, seed in any::<u64>(),
    ) {
        let day = some_day(&history, days);
        let mut told = history.clone();
        say(&mut told["person"], &NOT_IN_A_HISTORY, seed);
        prop_assert_eq!(schedule(&told, day), schedule(&history, day));
    }

    #[test]
    fn an_answer_agrees_with_itself(history in any_history(), days in 0..1_500u32) {
        let as_of = some_day(&history, days);
        if let Ok(answer) = schedule(&history, as_of) {
            assert_dates_are_dates(&answer, "");
            assert_agrees(&answer, &history, as_of);
        }
    }

    #[test]
    fn a_duty_keeps_its_name_and_what_is_settled_stays_settled(
        history in any_history(), days in 0..1_500u32, later in 0..800u32,
    ) {
        let first = some_day(&history, days);
        let second = first.plus_days(later).unwrap_or(first);
        // A diagnosis, or its removal, says something of the days before it.
        let is_about_the_past = |event: &&Value| {
            matches!(text(event, "type"), "diagnosed" | "diagnosis-removed") && day(event, "on") > Some(first)
        };
        if list(&history, "events").iter().any(|event| is_about_the_past(&event)) {
            return Ok(());
        }
        let (Ok(one), Ok(other)) = (schedule(&history, first), schedule(&history, second)) else { return Ok(()) };
        let later: BTreeMap<&str, &Value> = list(&other, "obligations").iter().map(|owed| (text(owed, "id"), owed)).collect();
        for owed in list(&one, "obligations") {
            let again = later.get(text(owed, "id"));
            prop_assert!(again.is_some(), "{} is gone on {}", owed, second);
            let again = again.expect("it is there");
            for field in ["kind", "from", "openedBy", "limits", "before"] {
                prop_assert_eq!(&owed[field], &again[field], "{} of {}", field, owed);
            }
            if !matches!(text(owed, "status"), "open" | "overdue") {
                prop_assert_eq!(owed, *again);
            }
        }
    }

    #[test]
    fn many_histories_are_answered_as_one_by_one(
        histories in prop::collection::vec(any_history(), 0..6), days in 0..1_500u32,
    ) {
        let day = histories.first().map_or(date(2026, 6, 8), |history| some_day(history, days));
        let options = json!({ "asOf": day.to_string() });
        let answers = ask("scheduleMany", &[json!(histories), options]).expect("no fault of the whole call");
        let one_by_one: Vec<Value> = histories.iter().map(|history| match schedule(history, day) {
            Ok(answer) => answer,
            Err(error) => json!({ "error": {
                "code": error.code().as_str(), "path": error.path(), "message": error.to_string(),
            } }),
        }).collect();
        prop_assert_eq!(answers, json!(one_by_one));
    }

    #[test]
    fn a_worklist_has_what_the_schedules_have_soonest_first(
        histories in prop::collection::vec(any_history(), 0..6), days in 0..1_500u32, filter in any_filter(),
    ) {
        let day = histories.first().map_or(date(2026, 6, 8), |history| some_day(history, days));
        let cases: Vec<Value> = histories.iter().enumerate()
            .map(|(place, history)| json!({ "key": format!("case {}", place % 3), "history": history })).collect();
        let mut options = filter.clone();
        options.insert("asOf".to_owned(), json!(day.to_string()));
        let list = ask("toWorklist", &[json!(cases), Value::Object(options)]).expect("no fault of the whole call");
        let (mut rows, mut errors) = (Vec::new(), Vec::new());
        for (index, (case, history)) in cases.iter().zip(&histories).enumerate() {
            match schedule(history, day) {
                Ok(answer) => rows.extend(rows_of(&answer, &case["key"], index, day, &filter)),
                Err(error) => errors.push(json!({ "key": case["key"], "index": index, "error": {
                    "code": error.code().as_str(), "path": error.path(), "message": error.to_string(),
                } })),
            }
        }
        // A stable sort: those of one day stay in the order of the cases, and of the schedules.
        rows.sort_by_key(|row| (row["due"].is_null(), row["due"].as_str().map(str::to_owned)));
        prop_assert_eq!(list, json!({ "asOf": day.to_string(), "rows": rows, "errors": errors }));
    }

    #[test]
    fn what_starts_later_is_never_due_earlier(
        start in 0..3_000u32, later in 0..500u32, age in 0..60u32, plan in any::<Option<bool>>(),
        ward in prop::sample::select(vec!["non-secure", "secure", "cyp"]),
        announced in prop::collection::vec(0..3_600u32, 0..8),
        kind in prop::sample::select(STARTED.to_vec()),
    ) {
        let first = date(2019, 1, 1).plus_days(start).expect("a day");
        let announced: Vec<String> = announced.iter()
            .filter_map(|days| date(2019, 1, 1).plus_days(*days)).map(|day| day.to_string()).collect();
        let born = date(2018, 12, 31).year() - i32::try_from(age).expect("a small number");
        let person = json!({ "dateOfBirth": format!("{born}-06-08"), "hasEhcp": plan, "autism": "diagnosed" });
        let due = |day: Date| {
            let history = json!({ "person": person, "events": started(kind, ward, day) });
            let options = json!({ "asOf": day.to_string(), "extraBankHolidays": announced });
            let answer = ask("scheduleReviews", &[history, options]).expect("a history that could have happened");
            let owed = list(&answer, "obligations").iter().find(|owed| text(owed, "kind") == kind).expect(kind).clone();
            let limits: Vec<String> = list(&owed, "limits").iter().map(|limit| text(limit, "by").to_owned()).collect();
            (text(&owed, "due").to_owned(), limits)
        };
        let (one, other) = (due(first), due(first.plus_days(later).expect("a day")));
        prop_assert!(one.0 <= other.0, "{} before {}", other.0, one.0);
        prop_assert!(one.1.iter().zip(&other.1).all(|(one, other)| one <= other), "{:?} before {:?}", other.1, one.1);
    }
}

/// The order, with events of one day as they stood.
fn same_day_in_order(history: &Value, mut order: Vec<usize>) -> Vec<usize> {
    let on = |place: &usize| text(list(history, "events").get(*place).expect("a place"), "on").to_owned();
    let mut of_day: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for place in 0..order.len() {
        of_day.entry(on(&place)).or_default().push(place);
    }
    let mut given: BTreeMap<String, usize> = BTreeMap::new();
    for place in &mut order {
        let day = on(place);
        let next = given.entry(day.clone()).or_default();
        *place = of_day.get(&day).and_then(|places| places.get(*next)).copied().expect("as many as before");
        *next += 1;
    }
    order
}

/// The answer with the places of events as they were in another order.
fn without_places(answer: &mut Value, back: &dyn Fn(usize) -> usize) -> Value {
    for owed in answer.get_mut("obligations").and_then(Value::as_array_mut).into_iter().flatten() {
        for field in ["openedBy", "metBy"] {
            if let Some(place) = owed.get(field).and_then(Value::as_u64) {
                let place = back(usize::try_from(place).expect("a place"));
                owed.as_object_mut().expect("an object").insert(field.to_owned(), json!(place));
            }
        }
    }
    answer.take()
}

/// Duties with limits of their own, each with the events that start it on a day.
const STARTED: [&str; 9] = [
    "post-admission-review",
    "six-week-review",
    "repeat-review",
    "transfer-review",
    "diagnosis-review",
    "review-report",
    "moj-contact",
    "oversight-visit",
    "register-consent-check",
];

fn started(kind: &str, ward: &str, day: Date) -> Value {
    let on = day.to_string();
    let before = date(2019, 1, 1).to_string();
    let admitted = json!({ "type": "admitted", "on": on, "ward": ward });
    let restricted = json!({ "type": "admitted", "on": before, "ward": ward, "mojRestricted": true });
    match kind {
        "six-week-review" => {
            json!([{ "type": "community-review", "on": before, "aboutThisAdmission": true }, admitted])
        }
        "repeat-review" => json!([restricted, { "type": "review", "on": on, "outcome": "stay" }]),
        "transfer-review" => json!([restricted, { "type": "transferred", "on": on, "ward": ward }]),
        "diagnosis-review" => {
            json!([restricted, { "type": "diagnosed", "on": on, "condition": "learning-disability" }])
        }
        "review-report" => json!([{ "type": "community-review", "on": on }]),
        "moj-contact" => json!([restricted, { "type": "review", "on": on, "outcome": "ready-for-discharge" }]),
        "register-consent-check" => json!([{ "type": "register-consent", "on": on }]),
        _ => json!([admitted]),
    }
}

/// Names under which a date stands, or null.
const DATES: [&str; 11] = [
    "asOf",
    "from",
    "by",
    "due",
    "lastWorkingDay",
    "metOn",
    "since",
    "reviewedOn",
    "date",
    "inForceFrom",
    "calendarUntil",
];

fn assert_dates_are_dates(value: &Value, name: &str) {
    match value {
        Value::Object(fields) => fields.iter().for_each(|(name, value)| assert_dates_are_dates(value, name)),
        Value::Array(items) => items.iter().for_each(|item| assert_dates_are_dates(item, name)),
        Value::String(text) if DATES.contains(&name) => assert!(Date::parse(text).is_some(), "{name} is {text}"),
        Value::Null | Value::String(_) => {}
        other => assert!(!DATES.contains(&name), "{name} is {other}"),
    }
}

fn assert_agrees(answer: &Value, history: &Value, as_of: Date) {
    let obligations = list(answer, "obligations");
    let ids: BTreeSet<&str> = obligations.iter().map(|owed| text(owed, "id")).collect();
    assert_eq!(ids.len(), obligations.len(), "ids are unique");
    let mut of_a_day: BTreeMap<String, usize> = BTreeMap::new();
    for owed in obligations {
        *of_a_day.entry(format!("{}:{}", text(owed, "kind"), text(owed, "from"))).or_default() += 1;
    }
    for (first, count) in of_a_day {
        let are_numbered = (2..=count).all(|number| ids.contains(format!("{first}:{number}").as_str()));
        assert!(ids.contains(first.as_str()) && are_numbered, "{first} and its {count}: {ids:?}");
    }
    obligations.iter().for_each(|owed| assert_obligation(owed, history, as_of));
    let order = |owed: &Value| {
        let kind = ObligationKind::NAMES.iter().position(|kind| *kind == text(owed, "kind")).expect("a kind");
        (day(owed, "due").is_none(), day(owed, "due"), day(owed, "from"), kind)
    };
    assert!(obligations.is_sorted_by_key(order), "by due date");
    let is_next = |owed: &Value| is_running(owed) && kind(owed).is_review();
    let next = obligations.iter().position(is_next).map_or(Value::Null, |place| json!(place));
    assert_eq!(answer["nextReview"], next);
    let since: Vec<_> = list(answer, "oversightPanel").iter().map(|entry| day(entry, "since")).collect();
    assert!(since.is_sorted(), "the panel's list is by day");
    let cautions: Vec<&str> = list(answer, "cautions").iter().map(|caution| text(caution, "rule")).collect();
    assert_eq!(BTreeSet::from_iter(&cautions).len(), cautions.len(), "each caution once");
    assert_eq!(answer["reviewName"].is_null(), answer["pathway"].is_null());
}

fn kind(owed: &Value) -> ObligationKind {
    let named = |kind: &&ObligationKind| kind.as_str() == text(owed, "kind");
    ObligationKind::ALL.iter().find(named).copied().expect("a kind")
}

fn is_running(owed: &Value) -> bool {
    matches!(text(owed, "status"), "open" | "overdue")
}

fn assert_obligation(owed: &Value, history: &Value, as_of: Date) {
    let (from, due, met_on) = (day(owed, "from"), day(owed, "due"), day(owed, "metOn"));
    let events = list(history, "events");
    let event = |field: &str| owed[field].as_u64().and_then(|place| events.get(usize::try_from(place).ok()?));
    let limits: Vec<Date> = list(owed, "limits").iter().filter_map(|limit| day(limit, "by")).collect();
    if !limits.is_empty() {
        assert_eq!(due, limits.iter().min().copied(), "the earliest limit is due: {owed}");
    }
    assert!(limits.iter().all(|by| Some(*by) > from), "{owed}");
    let opened = event("openedBy").expect("an event that opened it");
    assert!(day(opened, "on") >= from && day(opened, "on") <= Some(as_of), "{owed}");
    assert_eq!(event("metBy").and_then(|event| day(event, "on")), met_on, "{owed}");
    assert!(met_on.is_none() || met_on >= from, "{owed}");
    let status = match (met_on, due) {
        (Some(met_on), Some(due)) if met_on > due => "met-late",
        (Some(_), _) => "met",
        (None, Some(due)) if as_of > due => "overdue",
        (None, _) => "open",
    };
    let said = text(owed, "status");
    assert!(said == status || (said == "lapsed" && met_on.is_none()), "{said}, but {status}: {owed}");
    let left = due.filter(|_| is_running(owed)).map(|due| as_of.days_until(due));
    assert_eq!(owed["daysLeft"], json!(left), "{owed}");
    if let (Some(last), Some(due)) = (day(owed, "lastWorkingDay"), due) {
        assert!(last <= due && Calendar::default().is_working_day(last) == Some(true), "{owed}");
    }
    let reasons = list(owed, "reasons");
    assert_eq!(reasons.first().map(|reason| text(reason, "rule")), Some(kind(owed).rule().code()), "{owed}");
    assert!(reasons.iter().all(|reason| !text(reason, "text").is_empty()), "{owed}");
}

#[test]
fn most_of_the_made_up_histories_could_have_happened_and_bring_about_every_kind_of_duty() {
    let mut runner = TestRunner::new_with_rng(config(1), TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    let (mut answered, mut found) = (0, BTreeSet::new());
    for _ in 0..1_000 {
        let history = any_history().new_tree(&mut runner).expect("a history").current();
        if let Ok(answer) = schedule(&history, some_day(&history, 700)) {
            answered += 1;
            found.extend(
                list(&answer, "obligations")
                    .iter()
                    .map(|owed| (text(owed, "kind").to_owned(), text(owed, "status").to_owned())),
            );
        }
    }
    assert!(answered > 850, "{answered}");
    println!("{answered} of 1,000; {} pairs of kind and status", found.len());
    for kind in ObligationKind::NAMES {
        assert!(found.iter().any(|(found, _)| found == kind), "{kind}");
    }
}

// ── People ──

const CONDITION: &[&str] = &["diagnosed", "suspected", "no", "not-sure"];
const CONSENT: &[&str] = &["given", "declined", "withdrawn", "not-asked"];
const EITHER: &[&str] = &["true", "false"];

/// Every field of a person with its values, those of age, date of birth and capacity aside.
const FIELDS: [(&str, &[&str]); 18] = [
    ("autism", CONDITION),
    ("learningDisability", CONDITION),
    ("hasEhcp", EITHER),
    (
        "where",
        &[
            "community",
            "residential-school",
            "emergency-department",
            "mental-health-hospital",
            "cyp-mental-health-hospital",
            "custody",
        ],
    ),
    ("admissionRisk", &["none", "managed", "rising", "immediate", "not-sure"]),
    ("admissionConsidered", EITHER),
    ("rating", &["red", "amber", "green", "blue"]),
    ("onRegister", EITHER),
    ("communityReviewHeld", EITHER),
    ("crisisCareInLastYear", EITHER),
    ("commissionedInEngland", EITHER),
    ("placedByAnotherArea", EITHER),
    ("secureWard", EITHER),
    ("viaCriminalJustice", EITHER),
    ("reviewHeldThisStay", EITHER),
    ("consentToReview", CONSENT),
    ("consentToRegister", CONSENT),
    ("familyInvolvement", &["wanted", "not-wanted", "unsafe"]),
];

/// What of a person says nothing in a history: events tell it.
const NOT_IN_A_HISTORY: [&str; 12] = [
    "where",
    "admissionRisk",
    "admissionConsidered",
    "rating",
    "onRegister",
    "communityReviewHeld",
    "crisisCareInLastYear",
    "placedByAnotherArea",
    "secureWard",
    "viaCriminalJustice",
    "reviewHeldThisStay",
    "familyInvolvement",
];

/// Of each function what matters in its answer.
const MATTERS: [(&str, &[&str]); 3] = [
    (
        "assessEligibility",
        &[
            "autism",
            "learningDisability",
            "hasEhcp",
            "where",
            "admissionRisk",
            "admissionConsidered",
            "rating",
            "onRegister",
            "communityReviewHeld",
            "crisisCareInLastYear",
            "commissionedInEngland",
            "secureWard",
            "viaCriminalJustice",
            "reviewHeldThisStay",
            "consentToReview",
        ],
    ),
    ("findConsentRoute", &["consentToReview", "consentToRegister", "familyInvolvement"]),
    ("supportForRating", &["rating", "communityReviewHeld", "consentToRegister"]),
];

/// The facts on which an outcome can turn.
const OF_THE_OUTCOME: [&str; 9] = [
    "autism",
    "learningDisability",
    "where",
    "admissionConsidered",
    "rating",
    "admissionRisk",
    "communityReviewHeld",
    "crisisCareInLastYear",
    "commissionedInEngland",
];

/// Gives the person a value, or none, for each of those fields.
fn say(person: &mut Value, fields: &[&str], seed: u64) {
    let person = person.as_object_mut().expect("a person");
    let mut rest = seed;
    for (name, values) in FIELDS.iter().filter(|(name, _)| fields.contains(name)) {
        let side = rest % (values.len() as u64 + 1);
        rest /= values.len() as u64 + 1;
        person.remove(*name);
        if let Some(value) = usize::try_from(side).ok().and_then(|side| values.get(side)) {
            person.insert((*name).to_owned(), value_of(value));
        }
    }
}

fn value_of(word: &str) -> Value {
    match word {
        "true" => json!(true),
        "false" => json!(false),
        word => json!(word),
    }
}

fn any_person() -> impl Strategy<Value = Value> {
    let capacity = prop::collection::vec(any::<Option<bool>>(), 5).prop_map(|said| {
        let names = ["canDecide", "fluctuates", "welfareAttorney", "welfareDeputy", "parentalResponsibilityHolder"];
        Value::Object(names.into_iter().map(str::to_owned).zip(said.into_iter().map(|said| json!(said))).collect())
    });
    let age = prop_oneof![Just(None), (0..40u32).prop_map(Some)];
    (any::<u64>(), age, prop::option::of(capacity)).prop_map(|(seed, age, capacity)| {
        let mut person = json!({ "age": age, "capacity": capacity });
        say(&mut person, &FIELDS.map(|(name, _)| name), seed);
        person
    })
}

/// The arguments of a function that asks about that person.
fn about(function: &str, person: &Value, decision: &str) -> Vec<Value> {
    let options = json!({ "asOf": "2026-06-08" });
    match function {
        "findConsentRoute" => vec![person.clone(), json!(decision), options],
        _ => vec![person.clone(), options],
    }
}

proptest! {
    #![proptest_config(config(500))]

    #[test]
    fn facts_that_do_not_matter_change_nothing(
        person in any_person(), seed in any::<u64>(), decision in prop::sample::select(vec!["review", "register"]),
    ) {
        for (function, matters) in MATTERS {
            let names: Vec<&str> = FIELDS.iter().map(|(name, _)| *name).filter(|name| !matters.contains(name)).collect();
            let mut told = person.clone();
            say(&mut told, &names, seed);
            let (one, other) = (about(function, &person, decision), about(function, &told, decision));
            prop_assert_eq!(ask(function, &one), ask(function, &other), "{}", function);
        }
    }

    #[test]
    fn a_settled_outcome_stays_settled_whatever_else_is_told(person in any_person(), seed in any::<u64>()) {
        let before = ask("assessEligibility", &about("assessEligibility", &person, "")).expect("an answer");
        if before["outcome"] == "need-more-information" {
            return Ok(());
        }
        let missing: Vec<&str> = list(&before, "missing").iter().filter_map(Value::as_str).collect();
        let is_free = |name: &&str| person.get(*name).is_none() && (missing.is_empty() || !missing.contains(name));
        let free: Vec<&str> = OF_THE_OUTCOME.into_iter().filter(is_free).collect();
        let mut told = person.clone();
        say(&mut told, &free, seed);
        let after = ask("assessEligibility", &about("assessEligibility", &told, "")).expect("an answer");
        if missing.is_empty() {
            prop_assert_eq!(&before["outcome"], &after["outcome"]);
        }
        prop_assert!(list(&after, "missing").iter().filter_map(Value::as_str).all(|fact| missing.contains(&fact)));
    }

    #[test]
    fn what_is_listed_as_missing_is_not_known(person in any_person(), decision in prop::sample::select(vec!["review", "register"])) {
        for (function, _) in MATTERS {
            let answer = ask(function, &about(function, &person, decision)).expect("an answer");
            for fact in list(&answer, "missing").iter().filter_map(Value::as_str) {
                let known = match fact {
                    "dateOfBirth" => &person["age"],
                    fact => person.pointer(&format!("/{}", fact.replace('.', "/"))).unwrap_or(&Value::Null),
                };
                prop_assert!(known.is_null(), "{} of {}", fact, function);
            }
        }
    }

    #[test]
    fn nothing_goes_ahead_without_a_yes(person in any_person(), decision in prop::sample::select(vec!["review", "register"])) {
        let answer = ask("findConsentRoute", &about("findConsentRoute", &person, decision)).expect("an answer");
        let said = &person[if decision == "review" { "consentToReview" } else { "consentToRegister" }];
        let may = &answer["mayProceed"];
        prop_assert_eq!(*may == json!(true), *said == json!("given") && !answer["decider"].is_null());
        prop_assert_eq!(*may == json!(false), !said.is_null() && *said != json!("given"));
        let decider = &answer["decider"];
        prop_assert!(list(&answer, "alsoInvolve").iter().all(|involved| involved != decider));
        prop_assert!(decider.is_null() || list(&answer, "missing").is_empty());
    }
}

// ── Nonsense ──

/// Any data. Keys are now and then known ones, so that what is under them is read.
fn any_json() -> impl Strategy<Value = Value> {
    let word = prop::sample::select(WORDS.to_vec()).prop_map(str::to_owned);
    let key = prop_oneof![word.clone(), "\\PC{0,12}", Just("__proto__".to_owned()), Just("\0".to_owned())];
    let number = prop_oneof![
        any::<i64>().prop_map(|number| json!(number)),
        any::<f64>().prop_map(|number| json!(number)),
        (-3..140i32).prop_map(|number| json!(number)),
    ];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(|value| json!(value)),
        number,
        word.prop_map(|word| json!(word)),
        "\\PC{0,24}".prop_map(|text| json!(text)),
        "[0-9]{4}-[0-9]{2}-[0-9]{2}".prop_map(|text| json!(text)),
    ];
    leaf.prop_recursive(4, 40, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::Array),
            prop::collection::vec((key.clone(), inner), 0..6)
                .prop_map(|fields| Value::Object(fields.into_iter().collect::<Map<_, _>>())),
        ]
    })
}

/// Keys and values of the contract.
const WORDS: [&str; 30] = [
    "person",
    "events",
    "type",
    "on",
    "age",
    "dateOfBirth",
    "autism",
    "where",
    "capacity",
    "canDecide",
    "asOf",
    "texts",
    "wording",
    "extraBankHolidays",
    "heldOn",
    "admittedOn",
    "actions",
    "ref",
    "by",
    "rating",
    "ward",
    "diagnosed",
    "admitted",
    "review",
    "2026-06-08",
    "2026-02-30",
    "2201-01-01",
    "red",
    "cyp",
    "register.ask-consent",
];

/// How an argument of a case is spoilt.
#[derive(Clone, Debug)]
enum Spoilt {
    Replaced(Value),
    Removed,
    Renamed(String),
    Doubled,
}

fn any_spoiling() -> impl Strategy<Value = Spoilt> {
    prop_oneof![
        4 => any_json().prop_map(Spoilt::Replaced),
        2 => Just(Spoilt::Removed),
        2 => prop_oneof![Just("Age".to_owned()), "\\PC{0,8}"].prop_map(Spoilt::Renamed),
        1 => Just(Spoilt::Doubled),
    ]
}

/// Every place in a value, as a JSON pointer.
fn places(value: &Value, at: &str, found: &mut Vec<String>) {
    found.push(at.to_owned());
    match value {
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, item)| places(item, &format!("{at}/{index}"), found))
        }
        Value::Object(fields) => fields.iter().for_each(|(key, value)| {
            places(value, &format!("{at}/{}", key.replace('~', "~0").replace('/', "~1")), found);
        }),
        _ => {}
    }
}

fn spoil(arguments: &mut Value, at: &str, how: Spoilt) {
    let (parent, last) = at.rsplit_once('/').unwrap_or(("", ""));
    let key = last.replace("~1", "/").replace("~0", "~");
    match (how, arguments.pointer_mut(parent)) {
        (Spoilt::Replaced(value), _) => *arguments.pointer_mut(at).expect("a place") = value,
        (how, Some(Value::Object(fields))) => {
            let value = fields.remove(&key).unwrap_or_default();
            if let Spoilt::Renamed(name) = how {
                fields.insert(name, value);
            }
        }
        (how, Some(Value::Array(items))) => {
            let index = key.parse::<usize>().expect("a place in a list");
            let item = items.remove(index);
            if matches!(how, Spoilt::Doubled) {
                items.insert(index, item.clone());
                items.insert(index, item);
            }
        }
        _ => {}
    }
}

/// An answer, or an error that the contract knows, at a place that is there or whose holder is.
fn assert_answers(function: &str, arguments: &[Value], of: &str) {
    match ask(function, arguments) {
        Ok(answer) => assert_dates_are_dates(&answer, ""),
        Err(error) => {
            for issue in error.issues() {
                assert!(Code::ALL.contains(&issue.code()));
                assert!(!issue.message().is_empty() && issue.message().len() < 1_000, "{}", issue.message());
                let argument = arguments.get(usize::from(issue.argument())).unwrap_or(&Value::Null);
                let holder = issue.path().rsplit_once('/').map_or("", |(holder, _)| holder);
                assert!(argument.pointer(holder).is_some(), "{of}: {function}: {} in {argument}", issue.path());
            }
        }
    }
}

proptest! {
    #![proptest_config(config(300))]

    #[test]
    fn any_data_has_an_answer_or_an_error_that_the_contract_knows(
        arguments in prop::collection::vec(any_json(), 0..4),
    ) {
        for function in FUNCTIONS {
            assert_answers(function, &arguments, "any data");
        }
    }

    #[test]
    fn whatever_data_an_area_is_there_is_a_report(area in any_json()) {
        let by_form = calling::call("validateForm", &[json!("local-area"), area.clone()]).expect("delivered");
        let by_check = calling::call("checkLocalOffer", &[area]).expect("delivered");
        match (by_form, by_check) {
            (Ok(by_form), Ok(by_check)) => {
                prop_assert_eq!(&by_form, &by_check);
                let report: Value = serde_json::from_str(&by_form).expect("an answer is JSON");
                let findings = report["findings"].as_array().expect("findings");
                let is_error = |finding: &Value| finding["severity"] == "error";
                prop_assert_eq!(report["valid"].as_bool(), Some(!findings.iter().any(is_error)));
                prop_assert!(findings.iter().all(|finding| !finding["message"].as_str().expect("words").is_empty()));
            }
            // A key that marks what is not data may be among the made-up ones.
            (Err(by_form), Err(by_check)) => {
                prop_assert_eq!((by_form.code(), by_check.code()), (Code::Unreadable, Code::Unreadable));
                prop_assert_eq!((by_form.argument(), by_check.argument()), (1, 0));
            }
            other => prop_assert!(false, "{:?}", other),
        }
    }

    #[test]
    fn a_case_that_is_spoilt_has_an_answer_or_an_error_that_the_contract_knows(
        place in any::<Index>(), spoilings in prop::collection::vec((any::<Index>(), any_spoiling()), 1..4),
    ) {
        let (name, function, mut arguments) = CASES.with(|cases| {
            let case = place.get(cases);
            (case.name.clone(), case.function.clone(), json!(case.arguments))
        });
        for (place, how) in spoilings {
            let mut found = Vec::new();
            places(&arguments, "", &mut found);
            // The list of arguments itself stays one.
            found.remove(0);
            if let Some(at) = (!found.is_empty()).then(|| place.get(&found)) {
                spoil(&mut arguments, at, how);
            }
        }
        assert_answers(&function, arguments.as_array().expect("arguments"), &name);
    }

    #[test]
    fn a_history_that_is_spoilt_has_an_answer_or_an_error_that_the_contract_knows(
        history in any_history(), place in any::<Index>(), how in any_spoiling(), days in 0..1_500u32,
    ) {
        let options = json!({ "asOf": some_day(&history, days).to_string() });
        let mut arguments = json!([history, options]);
        let mut found = Vec::new();
        places(&arguments, "", &mut found);
        spoil(&mut arguments, place.get::<String>(&found[1..]), how);
        assert_answers("scheduleReviews", arguments.as_array().expect("arguments"), "a made-up history");
    }

    #[test]
    fn text_that_is_no_json_is_refused_and_never_more(texts in prop::array::uniform3("\\PC{0,40}")) {
        for function in FUNCTIONS {
            if let Err(error) = wire::ask::<Text>(function, texts.each_ref().map(String::as_str), "2026-11-24") {
                prop_assert!(Code::ALL.contains(&error.code()));
            }
        }
    }
}

thread_local! {
    static CASES: Rc<Vec<calling::Case>> = Rc::new(cases().into_iter().filter(|case| {
        // One that is a good call as it stands.
        case.expected.get("throws").is_none() && FUNCTIONS.contains(&case.function.as_str())
    }).collect());
}
