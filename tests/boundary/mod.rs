//! What holds at the door, wherever the engine runs: `tests/wasm.rs` asks in Node, `tests/web.rs` in a browser.

use cetr_engine::wasm::ask;
use js_sys::{JSON, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;

/// The text of an answer, or the list of the faults of a wrong call.
type Answer = Result<String, js_sys::Array>;

/// A Wednesday, in the place of the machine's own date.
const TODAY: &str = "2026-11-25";

/// Asks as the package does; arguments that are not given are null.
fn answer(question: &str, arguments: &[&str]) -> Answer {
    let text = |place: usize| arguments.get(place).copied().unwrap_or("null");
    let told = ask(question, text(0), text(1), text(2), TODAY);
    match told.strip_prefix('!') {
        None => Ok(told),
        Some(issues) => Err(js_sys::Array::from(&JSON::parse(issues).unwrap_or_default())),
    }
}

fn is_working_day(date: &str, options: &str) -> Answer {
    answer("isWorkingDay", &[date, options])
}

fn check(answer: Answer, expected: &str) {
    assert_eq!(answer.ok().as_deref(), Some(expected));
}

/// Holds a refusal against its code, the place that it names, and the codes of all its issues.
fn check_refusal(answer: Answer, code: &str, argument: u8, path: &str, issues: &[&str]) {
    let told = answer.err().unwrap_or_default();
    let first = told.get(0);
    assert_ne!(field(&first, "message"), "");
    assert_eq!(field(&first, "code"), code);
    assert_eq!(field(&first, "argument"), argument);
    assert_eq!(field(&first, "path"), path);
    let codes: Vec<_> = told.iter().map(|issue| field(&issue, "code")).collect();
    assert_eq!(codes, issues, "{:?}", JSON::stringify(&told));
}

fn field(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &name.into()).unwrap_or_default()
}

/// One field of an answer that is an object.
fn told(answer: Answer, name: &str) -> JsValue {
    field(&JSON::parse(&answer.unwrap_or_default()).unwrap_or_default(), name)
}

#[wasm_bindgen_test]
fn an_answer_is_text_of_json() {
    check(is_working_day("\"2026-12-25\"", "null"), "false");
    check(answer("addWorkingDays", &["\"2026-12-24\"", "1"]), "\"2026-12-29\"");
    let days = JSON::parse(&answer("bankHolidays", &["2026"]).unwrap_or_default()).unwrap_or_default();
    assert_eq!(field(&js_sys::Array::from(&days).get(0), "date"), "2026-01-01");
    assert!(JSON::parse(&answer("about", &[]).unwrap_or_default()).is_ok_and(|about| about.is_object()));
    assert!(
        JSON::parse(&answer("listRules", &[]).unwrap_or_default()).is_ok_and(|rules| js_sys::Array::is_array(&rules))
    );
}

#[wasm_bindgen_test]
fn each_question_about_a_person_is_answered() {
    let person = r#"{"age":16,"autism":"diagnosed","rating":"red"}"#;
    let history = r#"{"person":{"age":16},"events":[{"type":"admitted","on":"2026-11-20","ward":"cyp"}]}"#;
    assert!(told(answer("assessEligibility", &[person]), "outcome").is_string());
    assert!(told(answer("findConsentRoute", &[person, "\"review\""]), "decider").is_string());
    assert_eq!(told(answer("supportForRating", &[person]), "rating"), "red");
    assert!(told(answer("scheduleReviews", &[history, "null"]), "obligations").is_object());
    assert!(answer("scheduleMany", &[&format!("[{history},{history}]")]).is_ok());
    let case = format!(r#"[{{"key":"a","history":{history}}}]"#);
    let calendar = answer("toCalendar", &[r#"{"obligations":[]}"#, r#"{"key":"a","stamp":"2026-11-22T09:00:00Z"}"#]);
    assert!(calendar.is_ok_and(|text| text.starts_with("\"BEGIN:VCALENDAR\\r\\n")));
    assert!(told(answer("toWorklist", &[&case]), "rows").is_object());
    assert_eq!(
        told(answer("followUpLaep", &[r#"{"heldOn":"2026-11-20","person":{"age":16}}"#]), "countsAsCommunityReview"),
        false
    );
}

#[wasm_bindgen_test]
fn the_day_asked_about_is_today_unless_it_is_given() {
    let history = r#"{"person":{"age":16},"events":[]}"#;
    assert_eq!(told(answer("scheduleReviews", &[history]), "asOf"), TODAY);
    assert_eq!(told(answer("scheduleReviews", &[history, r#"{"asOf":"2026-01-31"}"#]), "asOf"), "2026-01-31");
}

#[wasm_bindgen_test]
fn options_are_read_and_may_be_null() {
    let options = r#"{"extraBankHolidays":["2026-11-26"]}"#;
    check(is_working_day("\"2026-11-26\"", "{}"), "true");
    check(is_working_day("\"2026-11-26\"", "null"), "true");
    check(is_working_day("\"2026-11-26\"", options), "false");
}

#[wasm_bindgen_test]
fn a_refusal_is_an_error_that_tells_code_and_place() {
    check_refusal(is_working_day("\"2026-02-30\"", "null"), "bad-date", 0, "", &["bad-date"]);
    check_refusal(is_working_day("5", "null"), "wrong-type", 0, "", &["wrong-type"]);
    check_refusal(answer("bankHolidays", &["1994"]), "before-calendar", 0, "", &["before-calendar"]);
    let misspelt = is_working_day("\"2026-11-25\"", r#"{"asof":"2026-01-01"}"#);
    check_refusal(misspelt, "unknown-field", 1, "/asof", &["unknown-field"]);
}

#[wasm_bindgen_test]
fn a_refusal_tells_every_fault() {
    let options = r#"{"wording":"plane","extraBankHolidays":["2026-01-01",7]}"#;
    let told = answer("addWorkingDays", &["\"yesterday\"", "-1", options]);
    let issues = ["bad-date", "out-of-range", "unknown-value", "wrong-type"];
    check_refusal(told, "bad-date", 0, "", &issues);
}

#[wasm_bindgen_test]
fn text_that_is_not_json_is_refused_like_any_other_fault() {
    let half = "{\"a\":\"\u{fffd}";
    for text in ["{", "[1,", "nul", "\"2026-11-25", half, &"[".repeat(100_000)] {
        check_refusal(is_working_day(text, "null"), "unreadable", 0, "", &["unreadable"]);
        check_refusal(is_working_day("\"2026-11-25\"", text), "unreadable", 1, "", &["unreadable"]);
    }
}

/// As the package writes it: of a form null is data, and only what was not given is a wrong call.
#[wasm_bindgen_test]
fn an_empty_text_is_an_argument_that_was_not_given() {
    check_refusal(is_working_day("", "null"), "missing-field", 0, "", &["missing-field"]);
    check(is_working_day("\"2026-11-25\"", ""), "true");
    let of_a_form = |data| answer("validateForm", &["\"local-area\"", data]);
    check_refusal(of_a_form(""), "missing-field", 1, "", &["missing-field"]);
    assert_eq!(told(of_a_form("null"), "valid"), false);
}

#[wasm_bindgen_test]
fn a_refusal_does_not_disturb_the_next_call() {
    for text in ["{", "null", "\"2026-13-01\"", "\"1994-12-31\"", &format!("\"{}\"", "x".repeat(1_000_000))] {
        assert!(is_working_day(text, "null").is_err(), "{text:.40}");
        check(is_working_day("\"2026-11-25\"", "null"), "true");
    }
}

#[wasm_bindgen_test]
fn nothing_grows_with_use() {
    let ask = |times: u32| {
        for _ in 0..times {
            let _ = answer("addWorkingDays", &["\"2026-12-24\"", "30", r#"{"extraBankHolidays":["2026-11-26"]}"#]);
            let _ = is_working_day("\"2026-12-24\"", r#"{"asof":"2026-11-26"}"#);
        }
        memory_in_use()
    };
    assert_eq!(ask(500), ask(5_000));
}

/// How many bytes of memory the engine has taken from the host.
fn memory_in_use() -> u32 {
    let memory = wasm_bindgen::memory().unchecked_into::<js_sys::WebAssembly::Memory>();
    memory.buffer().unchecked_into::<js_sys::ArrayBuffer>().byte_length()
}
