//! The functions of the package, called natively, and the cases that name them: one way for every suite.

#![expect(clippy::expect_used, reason = "helpers of tests: what is missing here ends the test")]

use cetr_engine::error::Error;
use cetr_engine::wire;
use serde_json::Value;
use std::fs;
use std::path::Path;

/// The day that stands in for the machine's where a call names none.
const TODAY: &str = "2026-11-24";

type Answer = Result<String, Error>;

/// The functions that are delivered.
pub(crate) const FUNCTIONS: [&str; 18] = [
    "assessEligibility",
    "scheduleReviews",
    "scheduleMany",
    "followUpLaep",
    "findConsentRoute",
    "supportForRating",
    "nextQuestion",
    "guideSelfReferral",
    "checkLocalOffer",
    "validateForm",
    "formSchema",
    "toWorklist",
    "toCalendar",
    "isWorkingDay",
    "addWorkingDays",
    "bankHolidays",
    "listRules",
    "about",
];

/// The answer of that function, `None` while it is not delivered. An argument that is not given is an empty text.
pub(crate) fn call(function: &str, arguments: &[Value]) -> Option<Answer> {
    FUNCTIONS.contains(&function).then_some(())?;
    let text = |place: usize| arguments.get(place).map_or_else(String::new, Value::to_string);
    let texts = [text(0), text(1), text(2)];
    Some(wire::ask::<wire::Text>(function, texts.each_ref().map(String::as_str), TODAY))
}

/// One case: a named question with the answer that is expected.
pub(crate) struct Case {
    pub(crate) name: String,
    pub(crate) function: String,
    pub(crate) arguments: Vec<Value>,
    pub(crate) expected: Value,
}

/// Every case in `tests/cases/`, file by file.
pub(crate) fn cases() -> Vec<Case> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let files = fs::read_dir(folder).expect("the cases are there");
    let mut files: Vec<_> = files.map(|file| file.expect("a file").path()).collect();
    files.sort();
    files.iter().flat_map(|file| cases_of(&fs::read_to_string(file).expect("a readable file"))).collect()
}

fn cases_of(text: &str) -> Vec<Case> {
    let list: Vec<Value> = serde_json::from_str(text).expect("a list of cases");
    let told = |case: &Value, field: &str| case.get(field).and_then(Value::as_str).expect(field).to_owned();
    let case = |case: &Value| Case {
        name: told(case, "name"),
        function: told(case, "function"),
        arguments: case.get("args").and_then(Value::as_array).expect("arguments").clone(),
        expected: case.get("expect").expect("what is expected").clone(),
    };
    list.iter().map(case).collect()
}
