//! The JSON Schema of forms and of answers, read by a validator that knows nothing of us (the crate `jsonschema`): a schema refuses a
//! form exactly where the engine finds its shape wrong, and the answer of every case fits what is written of it.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::expect_used, reason = "helpers of tests: what is missing here ends the test")]

mod calling;

use calling::{Case, call, cases};
use cetr_engine::tables::forms::{FORMS, titles::TITLES};
use jsonschema::Validator;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// What is wrong in a shape, as the code of a finding ends. All other findings are about what a form says.
const SHAPES: [&str; 9] = [
    "bad-date",
    "missing-field",
    "out-of-range",
    "too-large",
    "unknown-field",
    "unknown-value",
    "unsafe-link",
    "unsafe-text",
    "wrong-type",
];

fn answer(function: &str, arguments: &[Value]) -> Option<Value> {
    let text = call(function, arguments).expect("delivered").ok()?;
    Some(serde_json::from_str(&text).expect("an answer is JSON"))
}

/// Whether the engine finds nothing wrong in the shape of a form. What is not even data has no good shape.
fn is_well_shaped(form: &str, arguments: &[Value]) -> bool {
    let Some(report) = answer("validateForm", arguments) else { return false };
    let is_of_shape = |finding: &Value| {
        let code =
            finding.get("code").and_then(Value::as_str).and_then(|code| code.strip_prefix(form)?.strip_prefix('.'));
        code.is_some_and(|code| SHAPES.contains(&code))
    };
    !report.get("findings").and_then(Value::as_array).expect("findings").iter().any(is_of_shape)
}

/// The cases that hold a form, each with the form's name and its arguments.
fn forms() -> Vec<(String, String, Vec<Value>)> {
    let is_of_form = |case: &Case| case.function == "validateForm" && case.expected.get("throws").is_none();
    let told = |case: Case| {
        (case.name, case.arguments.first().and_then(Value::as_str).expect("a form").to_owned(), case.arguments)
    };
    cases().into_iter().filter(is_of_form).map(told).collect()
}

/// The validator of every form that a case is about.
fn validators() -> BTreeMap<String, Validator> {
    let validator = |form: String| {
        let schema = answer("formSchema", &[json!(form)]).expect("a schema");
        (form, jsonschema::draft202012::new(&schema).expect("a schema of draft 2020-12"))
    };
    forms().into_iter().map(|(_, form, _)| validator(form)).collect()
}

#[test]
fn a_schema_refuses_a_form_exactly_where_the_engine_finds_its_shape_wrong() {
    let validators = validators();
    let mut verdicts = [0, 0];
    for (name, form, arguments) in forms() {
        let is_accepted = validators[&form].is_valid(&arguments[1]);
        assert_eq!(is_accepted, is_well_shaped(&form, &arguments), "{name}");
        verdicts[usize::from(is_accepted)] += 1;
    }
    assert!(verdicts[0] > 15 && verdicts[1] > 200, "refused and accepted: {verdicts:?}");
}

/// The pointer of every value in a tree.
fn pointers(value: &Value, at: &str, found: &mut Vec<String>) {
    found.push(at.to_owned());
    let inner: Vec<(String, &Value)> = match value {
        Value::Object(fields) => fields.iter().map(|(name, own)| (name.clone(), own)).collect(),
        Value::Array(items) => items.iter().enumerate().map(|(place, own)| (place.to_string(), own)).collect(),
        _ => Vec::new(),
    };
    for (name, own) in inner {
        pointers(own, &format!("{at}/{name}"), found);
    }
}

#[test]
fn they_agree_too_where_any_one_value_of_a_form_is_another() {
    let others = [
        json!(null),
        json!(true),
        json!(0),
        json!(131),
        json!(-1),
        json!(""),
        json!("other"),
        json!("2026-02-29"),
        json!("2024-02-29"),
        json!("javascript:alert(1)"),
        json!("<b>"),
        json!([]),
        json!(["other"]),
        json!({}),
        json!({ "other": null }),
    ];
    let validators = validators();
    let mut verdicts = [0, 0];
    // One case in four has every kind of field, in a quarter of the time.
    for (name, form, mut arguments) in forms().into_iter().step_by(4) {
        let data = arguments[1].clone();
        let mut places = Vec::new();
        pointers(&data, "", &mut places);
        for place in places {
            for other in &others {
                arguments[1] = data.clone();
                *arguments[1].pointer_mut(&place).expect("a place of the form") = other.clone();
                let is_accepted = validators[&form].is_valid(&arguments[1]);
                assert_eq!(is_accepted, is_well_shaped(&form, &arguments), "{name}: {other} at {place}");
                verdicts[usize::from(is_accepted)] += 1;
            }
        }
    }
    assert!(verdicts.iter().all(|verdict| *verdict > 500), "refused and accepted: {verdicts:?}");
}

/// The title of a form, and of every field in it, each with its place.
fn titles() -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for form in FORMS.iter().map(|form| form.name).chain(["local-area"]) {
        find_titles(&answer("formSchema", &[json!(form)]).expect("a schema"), &format!("/{form}"), &mut found);
    }
    found
}

fn find_titles(schema: &Value, place: &str, found: &mut BTreeMap<String, String>) {
    if let Some(title) = schema.get("title") {
        found.insert(place.to_owned(), title.as_str().expect("a text").to_owned());
    }
    for (name, field) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
        find_titles(field, &format!("{place}/{name}"), found);
    }
    for inner in [schema.pointer("/anyOf/0"), schema.get("items")].into_iter().flatten() {
        find_titles(inner, place, found);
    }
}

/// Words that are written in capitals, which no name is: whatever has one in its name needs a title of its own.
const CAPITALS: [&str; 6] = ["ehc", "ehcp", "gp", "moj", "nhs", "url"];

#[test]
fn a_title_is_a_label_and_no_two_fields_of_an_object_share_one() {
    let titles = titles();
    assert!(titles.len() > 500, "{} titles", titles.len());
    let mut of_objects = BTreeSet::new();
    for (place, title) in &titles {
        assert!(
            title.starts_with(|first: char| first.is_ascii_uppercase() || first.is_ascii_digit()),
            "{place}: {title}"
        );
        assert!(title.chars().count() <= 60 && !title.ends_with('.') && !title.contains("  "), "{place}: {title}");
        let in_capitals = |word: &str| CAPITALS.contains(&word.to_lowercase().as_str()) && word != word.to_uppercase();
        assert!(!title.split(' ').any(in_capitals), "{place}: {title}");
        let (object, _) = place.rsplit_once('/').expect("a place");
        assert!(of_objects.insert((object, title)), "{object} has two called {title}");
    }
}

#[test]
fn every_title_that_is_written_down_is_that_of_a_form_or_a_field() {
    let titles = titles();
    let rows: Vec<(&str, &str)> =
        TITLES.split_terminator('\0').map(|row| row.split_at(row.find('/').expect("a place"))).collect();
    let mut unused: BTreeSet<_> = rows.iter().collect();
    for (place, title) in &titles {
        if let Some(row) = rows.iter().find(|(_, end)| place.ends_with(end)) {
            assert_eq!(title, row.0, "{place}");
            unused.remove(row);
        }
    }
    assert!(unused.is_empty(), "of nothing: {unused:?}");
}

/// The types of answers that are objects, by the function that gives them, and whether it gives a list of them. Written with the
/// feature `schema` alone, as `cargo xtask test` runs all tests.
#[cfg(feature = "schema")]
const ANSWERS: [(&str, &str, bool); 14] = [
    ("assessEligibility", "Eligibility", false),
    ("scheduleReviews", "Schedule", false),
    ("scheduleMany", "OneOfMany", true),
    ("followUpLaep", "LaepFollowUp", false),
    ("findConsentRoute", "ConsentRoute", false),
    ("supportForRating", "RatingSupport", false),
    ("nextQuestion", "CheckerStep", false),
    ("guideSelfReferral", "Guidance", false),
    ("checkLocalOffer", "FormReport", false),
    ("validateForm", "FormReport", false),
    ("toWorklist", "Worklist", false),
    ("bankHolidays", "BankHoliday", true),
    ("listRules", "Rule", true),
    ("about", "About", false),
];

#[cfg(feature = "schema")]
#[test]
fn the_answer_of_every_case_fits_its_schema() {
    let document: Value = serde_json::from_str(&cetr_engine::wire::schema::document()).expect("a document");
    for (function, name, is_list) in ANSWERS {
        let one = json!({ "$ref": format!("#/$defs/{name}") });
        let mut schema = if is_list { json!({ "type": "array", "items": one }) } else { one };
        schema["$defs"] = document["$defs"].clone();
        let validator = jsonschema::draft202012::new(&schema).expect("a schema of draft 2020-12");
        let is_answered = |case: &Case| case.function == function && case.expected.get("throws").is_none();
        let mut answers = 0;
        for case in cases().into_iter().filter(is_answered) {
            let answer = answer(function, &case.arguments).expect("an answer");
            let wrong: Vec<String> = validator.iter_errors(&answer).map(|wrong| wrong.to_string()).collect();
            assert!(wrong.is_empty(), "{}: {}", case.name, wrong.join("; "));
            answers += 1;
        }
        assert!(answers > 0, "no case of {function}");
        assert!(!validator.is_valid(&json!({})) && !validator.is_valid(&json!([{}])), "{name} accepts anything");
    }
}
