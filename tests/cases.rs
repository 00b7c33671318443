//! The contract's cases, natively: the same ones as the built package runs in Node and in a browser.

mod matching;

use cetr_engine::error::Error;
use cetr_engine::wire;
use matching::mismatch;
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

/// The functions that are delivered, and how each is called here. A case of another function is listed, never passed over.
fn call(function: &str, arguments: &[String]) -> Option<Result<String, Error>> {
    let today = "2026-11-24";
    let text = |place: usize| arguments.get(place).map_or("null", String::as_str);
    let (first, second, third) = (text(0), text(1), text(2));
    Some(match function {
        "scheduleReviews" => wire::reviews::schedule_reviews(first, second, today),
        "scheduleMany" => wire::reviews::schedule_many(first, second, today),
        "assessEligibility" => wire::eligibility::assess_eligibility(first, second, today),
        "findConsentRoute" => wire::consent::find_consent_route(first, second, third, today),
        "followUpLaep" => wire::laep::follow_up_laep(first, second, today),
        "supportForRating" => wire::register::support_for_rating(first, second, today),
        "isWorkingDay" => wire::calendar::is_working_day(first, second, today),
        "addWorkingDays" => wire::calendar::add_working_days(first, second, third, today),
        "bankHolidays" => wire::calendar::bank_holidays(first),
        _ => return None,
    })
}

/// What the case gives, in the shape in which it is held against what was expected.
fn answer(result: &Result<String, Error>) -> Value {
    match result {
        Ok(text) => serde_json::from_str(text).unwrap_or(Value::Null),
        Err(error) => json!({"throws": {
            "code": error.code().as_str(), "argument": error.argument(), "path": error.path(),
        }}),
    }
}

#[test]
fn every_case_of_a_delivered_function_holds() {
    let (mut ran, mut undelivered, mut failures) = (0, Vec::new(), Vec::new());
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    for file in fs::read_dir(folder).expect("the cases are there") {
        let text = fs::read_to_string(file.expect("a file").path()).expect("a readable file");
        let cases: Vec<Value> = serde_json::from_str(&text).expect("a list of cases");
        for case in &cases {
            let arguments: Vec<String> =
                case["args"].as_array().expect("arguments").iter().map(Value::to_string).collect();
            let (name, function) = (&case["name"], case["function"].as_str().expect("a function"));
            match call(function, &arguments) {
                None => undelivered.push(function.to_owned()),
                Some(result) => {
                    ran += 1;
                    let answer = answer(&result);
                    failures.extend(mismatch(&case["expect"], &answer, "").map(|what| format!("{name}: {what}")));
                }
            }
        }
    }
    assert!(failures.is_empty(), "{} of {ran} cases fail:\n{}", failures.len(), failures.join("\n"));
    assert!(ran > 0, "no case ran");
    undelivered.sort();
    undelivered.dedup();
    println!("{ran} cases ran natively; not delivered yet: {}", undelivered.join(", "));
    let counts = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/cases");
    fs::create_dir_all(&counts).expect("a folder for the counts");
    fs::write(counts.join("native.txt"), ran.to_string()).expect("the count can be written");
}
