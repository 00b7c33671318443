//! The door: one exported function for each question. Each reads texts of JSON, asks, and writes a text of JSON.
//!
//! Texts, not objects: `docs/decisions.md` says what was measured. `pkg-template/` turns values into texts and back.

use crate::error::Error;
use crate::prelude::*;
use crate::wire;
use wasm_bindgen::prelude::*;

type Answer = Result<String, JsValue>;

/// Does a person need a review?
#[wasm_bindgen(js_name = assessEligibility)]
pub fn assess_eligibility(person: &str, options: &str, today: &str) -> Answer {
    wire::eligibility::assess_eligibility(person, options, today).map_err(thrown)
}

/// Which reviews and other duties has a history brought about?
#[wasm_bindgen(js_name = scheduleReviews)]
pub fn schedule_reviews(history: &str, options: &str, today: &str) -> Answer {
    wire::reviews::schedule_reviews(history, options, today).map_err(thrown)
}

/// The same for many histories.
#[wasm_bindgen(js_name = scheduleMany)]
pub fn schedule_many(histories: &str, options: &str, today: &str) -> Answer {
    wire::reviews::schedule_many(histories, options, today).map_err(thrown)
}

/// What has to happen after an emergency meeting?
#[wasm_bindgen(js_name = followUpLaep)]
pub fn follow_up_laep(meeting: &str, options: &str, today: &str) -> Answer {
    wire::laep::follow_up_laep(meeting, options, today).map_err(thrown)
}

/// Who can say yes?
#[wasm_bindgen(js_name = findConsentRoute)]
pub fn find_consent_route(person: &str, decision: &str, options: &str, today: &str) -> Answer {
    wire::consent::find_consent_route(person, decision, options, today).map_err(thrown)
}

/// What does a rating bring?
#[wasm_bindgen(js_name = supportForRating)]
pub fn support_for_rating(person: &str, options: &str, today: &str) -> Answer {
    wire::register::support_for_rating(person, options, today).map_err(thrown)
}

/// Every rule.
#[wasm_bindgen(js_name = listRules)]
pub fn list_rules() -> String {
    wire::about::list_rules()
}

/// The edition and the version.
#[wasm_bindgen]
pub fn about() -> String {
    wire::about::about()
}

/// Whether a day is a working day in England.
#[wasm_bindgen(js_name = isWorkingDay)]
pub fn is_working_day(date: &str, options: &str, today: &str) -> Answer {
    wire::calendar::is_working_day(date, options, today).map_err(thrown)
}

/// The day that many working days after a day.
#[wasm_bindgen(js_name = addWorkingDays)]
pub fn add_working_days(from: &str, count: &str, options: &str, today: &str) -> Answer {
    wire::calendar::add_working_days(from, count, options, today).map_err(thrown)
}

/// The bank holidays of a year.
#[wasm_bindgen(js_name = bankHolidays)]
pub fn bank_holidays(year: &str) -> Answer {
    wire::calendar::bank_holidays(year).map_err(thrown)
}

#[wasm_bindgen]
extern "C" {
    /// JavaScript's own error, with the fields of the contract.
    #[wasm_bindgen(js_name = Error)]
    type InputError;

    #[wasm_bindgen(constructor, js_class = "Error")]
    fn new(message: &str) -> InputError;

    #[wasm_bindgen(method, setter)]
    fn set_name(this: &InputError, name: &str);

    #[wasm_bindgen(method, setter)]
    fn set_code(this: &InputError, code: &str);

    #[wasm_bindgen(method, setter)]
    fn set_argument(this: &InputError, argument: u8);

    #[wasm_bindgen(method, setter)]
    fn set_path(this: &InputError, path: &str);

    #[wasm_bindgen(method, setter)]
    fn set_issues(this: &InputError, issues: JsValue);

    #[wasm_bindgen(js_namespace = JSON, js_name = parse)]
    fn parsed(text: &str) -> JsValue;
}

/// The `CetrInputError` of a wrong call: the first fault, and all of them in `issues`.
fn thrown(error: Error) -> JsValue {
    let thrown = InputError::new(&error.to_string());
    thrown.set_name("CetrInputError");
    thrown.set_code(error.code().as_str());
    thrown.set_argument(error.argument());
    thrown.set_path(error.path());
    thrown.set_issues(parsed(&wire::error(&error)));
    thrown.into()
}
