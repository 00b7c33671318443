//! The tables of the forms are well made, each form has the cases that a user would ask for, and nothing that comes in as a
//! form ends otherwise than in findings.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::expect_used, clippy::panic, reason = "helpers of tests: what is missing here ends the test")]

mod calling;

use calling::{Case, call, cases};
use cetr_engine::registry::form::{Asked, Form, Kind, Row, When};
use cetr_engine::tables::forms::FORMS;
use proptest::prelude::*;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Every row of every form, with its number.
fn rows() -> impl Iterator<Item = (&'static Form, usize, &'static Row)> {
    FORMS.iter().flat_map(|form| form.rows.iter().enumerate().map(move |(number, row)| (form, number, row)))
}

// ── The tables ──

#[test]
fn every_row_has_a_place_of_its_own_under_an_object_or_a_list_that_stands_before_it() {
    for form in FORMS {
        let places: BTreeSet<&str> = (0..form.rows.len()).map(|row| form.place(row)).collect();
        assert_eq!(places.len(), form.rows.len(), "{} has two rows at one place", form.name);
    }
    for (form, number, row) in rows() {
        let place = form.place(number);
        let Some((outer, _)) = place.rsplit_once('/') else { continue };
        let above = (0..number).rev().find(|other| form.place(*other) == outer);
        let above = above.unwrap_or_else(|| panic!("{}: nothing stands above {place}", form.name));
        assert!(form.inside(Some(above)).contains(&number), "{}: {place} stands apart from {outer}", form.name);
        let kind = form.rows.get(above).map(|above| above.kind);
        assert!(matches!(kind, Some(Kind::Group | Kind::List)), "{}: {outer} has no fields", form.name);
        assert!(!matches!(row.kind, Kind::Rule), "{}: a rule stands under no field: {place}", form.name);
    }
}

#[test]
fn fields_are_written_in_camel_case_and_codes_in_kebab_case_and_no_two_rows_share_a_code() {
    let mut codes = BTreeSet::new();
    for (form, number, row) in rows() {
        let (field, code) = (form.field(number), form.code(number));
        let is_code = |text: &str| text.bytes().all(|byte| byte.is_ascii_lowercase() || b"-.".contains(&byte));
        let is_field = field.bytes().all(|byte| byte.is_ascii_alphanumeric()) && !field.starts_with(char::is_uppercase);
        assert!(matches!(row.kind, Kind::Rule) || is_field, "{}: {field}", form.name);
        assert!(is_code(&code) && !code.contains("--") && !code.contains("missing-missing"), "{code}");
        assert!(codes.insert(code.clone()), "{code} stands twice");
    }
}

#[test]
fn what_is_asked_for_is_cited_and_a_rule_is_a_must_or_a_should() {
    for (form, number, row) in rows() {
        let code = form.code(number);
        assert_eq!(form.strength(number).is_some(), !form.sections(number).is_empty(), "{code}: sections");
        assert!(!matches!((row.kind, row.asked), (Kind::Rule, Asked::May)), "{code}");
        let says = form.says(number);
        assert!(says.starts_with(|first: char| first.is_uppercase() || first == '{') && says.ends_with('.'), "{code}");
    }
    for form in FORMS {
        assert!(form.about.ends_with('.'), "{}", form.name);
        assert!(form.says.lines.len() < 20_000, "{} is too long to be kept in mind", form.name);
    }
}

/// Each condition names rows that can hold what it looks for, and words that they have.
#[test]
fn every_condition_can_come_true() {
    for (form, number, row) in rows() {
        if let Asked::Must(when) | Asked::Should(when) = row.asked {
            check_condition(form, number, when);
        }
    }
}

fn check_condition(form: &Form, asking: usize, when: When) {
    let kind = |row: usize| form.rows.get(row).map(|row| row.kind).expect("a row of this form");
    let code = form.code(asking);
    let has = |place: &str| (0..form.rows.len()).any(|row| form.place(row) == place);
    match when {
        When::Always => {}
        When::Yes(row) | When::No(row) => assert!(matches!(kind(row), Kind::YesOrNo), "{code}"),
        When::Given(row) => assert!(!matches!(kind(row), Kind::Rule), "{code}"),
        When::Is(row, words) | When::IsNot(row, words) => {
            let (Kind::Choice(known) | Kind::Choices(known)) = kind(row) else { panic!("{code} looks for a word") };
            assert!(!words.is_empty() && words.iter().all(|word| known.contains(word)), "{code}: {words:?}");
        }
        When::Cetr | When::Ctr => {
            assert!((has("age") || has("dateOfBirth")) && has("hasEhcp"), "{code} turns on age and plan");
        }
        When::From(_) | When::Under(_) => assert!(has("age") || has("dateOfBirth"), "{code} turns on the age"),
        When::InHospital | When::OutOfHospital => assert!(has("where"), "{code} turns on where somebody is"),
        When::All(all) | When::Any(all) => {
            assert!(all.len() > 1, "{code}");
            all.iter().for_each(|when| check_condition(form, asking, *when));
        }
    }
}

// ── The cases ──

fn cases_of(form: &str) -> Vec<Case> {
    let is_of = |case: &Case| case.function == "validateForm" && case.arguments.first() == Some(&json!(form));
    cases().into_iter().filter(is_of).collect()
}

fn findings(case: &Case) -> Vec<Value> {
    let answer = call(&case.function, &case.arguments).expect("a function").expect("a report");
    let answer: Value = serde_json::from_str(&answer).expect("an answer is JSON");
    answer.get("findings").and_then(Value::as_array).expect("findings").clone()
}

/// The words that stand for a fault of shape.
const SHAPES: [&str; 6] = ["wrong-type", "unknown-field", "unknown-value", "missing-field", "bad-date", "out-of-range"];

#[test]
fn every_form_has_an_empty_a_half_filled_a_complete_and_a_wrong_example_with_exact_findings() {
    for form in FORMS {
        let told: Vec<(Case, Vec<Value>)> = cases_of(form.name)
            .into_iter()
            .filter(|case| case.expected.get("findings").is_some_and(Value::is_array))
            .map(|case| {
                let found = findings(&case);
                (case, found)
            })
            .collect();
        let is_shape = |finding: &Value| {
            let code = finding.get("code").and_then(Value::as_str).expect("a code");
            SHAPES.iter().any(|shape| code.ends_with(&format!(".{shape}")))
        };
        let fields = |case: &Case| case.arguments.get(1).and_then(Value::as_object).map_or(0, serde_json::Map::len);
        let has = |what: &str, holds: &dyn Fn(&Case, &[Value]) -> bool| {
            assert!(told.iter().any(|(case, found)| holds(case, found)), "{} has no {what} example", form.name);
        };
        has("empty", &|case, found| fields(case) == 0 && !found.is_empty());
        has("half-filled", &|case, found| fields(case) > 2 && !found.is_empty() && !found.iter().any(is_shape));
        has("complete", &|case, found| fields(case) > 2 && found.is_empty());
        has("wrong", &|_, found| found.iter().any(is_shape));
    }
}

/// The cases of forms say where and what is found, one by one: nothing is left out of the list.
#[test]
fn every_case_of_a_form_names_each_path_and_code() {
    for case in FORMS.iter().flat_map(|form| cases_of(form.name)) {
        let Some(expected) = case.expected.get("findings").and_then(Value::as_array) else { continue };
        for finding in expected {
            assert!(finding.get("path").is_some() && finding.get("code").is_some(), "{}", case.name);
        }
    }
}

#[test]
fn findings_stand_in_the_order_of_the_form() {
    for form in FORMS {
        let report = findings_of(form, &json!({}));
        let row = |path: &str| (0..form.rows.len()).find(|row| format!("/{}", form.place(*row)) == path);
        let order: Vec<Option<usize>> = report.iter().map(|finding| row(path_of(finding))).collect();
        assert!(order.is_sorted(), "{}: {order:?}", form.name);
    }
}

fn path_of(finding: &Value) -> &str {
    finding.get("path").and_then(Value::as_str).expect("a path")
}

fn findings_of(form: &Form, data: &Value) -> Vec<Value> {
    let arguments = vec![json!(form.name), data.clone()];
    let case = Case { name: String::new(), function: "validateForm".to_owned(), arguments, expected: Value::Null };
    findings(&case)
}

// ── Whatever comes in ──

/// Something that may stand in a row: what belongs there, or anything else.
fn any_value(form: &'static Form, row: usize) -> BoxedStrategy<Value> {
    let own = match form.rows.get(row).map(|row| row.kind) {
        Some(Kind::Text) => prop_oneof!["[a-z ]{0,9}".prop_map(Value::from)].boxed(),
        Some(Kind::Day) => (2024..2028, 1..13, 1..29).prop_map(|(y, m, d)| json!(format!("{y}-{m:02}-{d:02}"))).boxed(),
        Some(Kind::YesOrNo) => any::<bool>().prop_map(Value::from).boxed(),
        Some(Kind::Whole(from, to)) => (from..=to).prop_map(Value::from).boxed(),
        Some(Kind::Choice(words)) => prop::sample::select(words).prop_map(Value::from).boxed(),
        Some(Kind::Choices(words)) => {
            prop::collection::vec(prop::sample::select(words), 0..3).prop_map(Value::from).boxed()
        }
        Some(Kind::Group) => any_object(form, Some(row)),
        Some(Kind::List) => prop::collection::vec(any_object(form, Some(row)), 0..3).prop_map(Value::from).boxed(),
        Some(Kind::Rule) | None => Just(Value::Null).boxed(),
    };
    let other =
        prop::sample::select(vec![json!(null), json!(7), json!("x"), json!([]), json!([1]), json!({}), json!(true)]);
    prop_oneof![9 => own, 1 => other].boxed()
}

fn any_object(form: &'static Form, under: Option<usize>) -> BoxedStrategy<Value> {
    let fields: Vec<(String, BoxedStrategy<Option<Value>>)> = form
        .fields()
        .under(under)
        .iter()
        .map(|field| (field.name.to_owned(), prop::option::weighted(0.7, any_value(form, field.row)).boxed()))
        .collect();
    let (names, values): (Vec<String>, Vec<_>) = fields.into_iter().unzip();
    values
        .prop_map(move |values| {
            let given = names.iter().cloned().zip(values).filter_map(|(name, value)| Some((name, value?)));
            Value::Object(given.collect())
        })
        .boxed()
}

fn any_form() -> impl Strategy<Value = (&'static Form, Value)> {
    (0..FORMS.len()).prop_flat_map(|number| {
        let form = FORMS.get(number).expect("a form");
        any_object(form, None).prop_map(move |data| (form, data))
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    /// Never a wrong call, never twice the same, and each where the form has a place.
    #[test]
    fn whatever_is_filled_in_is_answered_with_findings_that_name_a_place((form, data) in any_form()) {
        let found = findings_of(form, &data);
        let mut told = BTreeSet::new();
        for finding in &found {
            prop_assert!(told.insert(finding.to_string()), "{finding} is told twice");
            let path = path_of(finding);
            let parts = path.split('/').skip(1).filter(|part| part.parse::<usize>().is_err());
            let place = parts.collect::<Vec<_>>().join("/");
            let is_there = place.is_empty() || (0..form.rows.len()).any(|row| form.place(row) == place);
            prop_assert!(is_there, "{} has no {path}", form.name);
        }
    }

    /// A field that was filled in as asked for is not asked for again.
    #[test]
    fn filling_in_a_missing_field_ends_that_finding((form, data) in any_form()) {
        for finding in findings_of(form, &data) {
            let code = finding.get("code").and_then(Value::as_str).expect("a code").to_owned();
            let path = path_of(&finding).to_owned();
            let Some(row) = (0..form.rows.len()).find(|row| form.code(*row) == code && !form.is_rule(*row)) else { continue };
            let Some(value) = fitting(form, row) else { continue };
            let mut filled = data.clone();
            put(&mut filled, &path, value);
            let again = findings_of(form, &filled);
            let is_told = again.iter().any(|other| path_of(other) == path && other.get("code") == finding.get("code"));
            prop_assert!(!is_told, "{code} stays at {path}");
        }
    }
}

/// Something that belongs in the row.
fn fitting(form: &Form, row: usize) -> Option<Value> {
    Some(match form.rows.get(row)?.kind {
        Kind::Text => json!("x"),
        Kind::Day => json!("2026-01-05"),
        Kind::YesOrNo => json!(true),
        Kind::Whole(from, _) => json!(from),
        Kind::Choice(words) => json!(words.first()?),
        Kind::Choices(words) => json!([words.first()?]),
        Kind::Group => json!({}),
        Kind::List => json!([{}]),
        Kind::Rule => return None,
    })
}

/// Puts the value at the pointer, with the objects on the way that are not there yet.
fn put(data: &mut Value, pointer: &str, value: Value) {
    let mut place = data;
    for part in pointer.split('/').skip(1) {
        if let Value::Array(items) = place {
            place = items.get_mut(part.parse::<usize>().expect("an element")).expect("it is there");
            continue;
        }
        if !place.is_object() {
            *place = json!({});
        }
        place = place.as_object_mut().expect("an object").entry(part).or_insert(Value::Null);
    }
    *place = value;
}
