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
type Function = fn([&str; 3]) -> Answer;

/// The functions that are delivered, and how each is called here.
pub(crate) const FUNCTIONS: [(&str, Function); 11] = [
    ("assessEligibility", |[person, options, _]| wire::eligibility::assess_eligibility(person, options, TODAY)),
    ("scheduleReviews", |[history, options, _]| wire::reviews::schedule_reviews(history, options, TODAY)),
    ("scheduleMany", |[histories, options, _]| wire::reviews::schedule_many(histories, options, TODAY)),
    ("followUpLaep", |[meeting, options, _]| wire::laep::follow_up_laep(meeting, options, TODAY)),
    ("findConsentRoute", |[person, decision, options]| {
        wire::consent::find_consent_route(person, decision, options, TODAY)
    }),
    ("supportForRating", |[person, options, _]| wire::register::support_for_rating(person, options, TODAY)),
    ("isWorkingDay", |[date, options, _]| wire::calendar::is_working_day(date, options, TODAY)),
    ("addWorkingDays", |[from, count, options]| wire::calendar::add_working_days(from, count, options, TODAY)),
    ("bankHolidays", |[year, ..]| wire::calendar::bank_holidays(year)),
    ("listRules", |_| Ok(wire::about::list_rules())),
    ("about", |_| Ok(wire::about::about())),
];

/// The answer of that function, `None` while it is not delivered. An argument that is not given is null.
pub(crate) fn call(function: &str, arguments: &[Value]) -> Option<Answer> {
    let (_, called) = FUNCTIONS.iter().find(|(name, _)| *name == function)?;
    let text = |place: usize| arguments.get(place).map_or_else(|| "null".to_owned(), Value::to_string);
    let texts = [text(0), text(1), text(2)];
    Some(called(texts.each_ref().map(String::as_str)))
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
