//! What holds at the door, wherever the engine runs: `tests/wasm.rs` asks in Node, `tests/web.rs` in a browser.

use cetr_engine::wasm::{
    about, add_working_days, assess_eligibility, bank_holidays, find_consent_route, follow_up_laep, is_working_day,
    list_rules, schedule_many, schedule_reviews, support_for_rating,
};
use js_sys::{JSON, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;

type Answer = Result<String, JsValue>;

/// A Wednesday, in the place of the machine's own date.
const TODAY: &str = "2026-11-25";

fn check(answer: Answer, expected: &str) {
    assert_eq!(answer.ok().as_deref(), Some(expected));
}

/// Holds a refusal against its code, the place that it names, and the codes of all its issues.
fn check_refusal(answer: Answer, code: &str, argument: u8, path: &str, issues: &[&str]) {
    let thrown = answer.err().unwrap_or_default();
    assert!(thrown.is_instance_of::<js_sys::Error>(), "{thrown:?} instead of {code}");
    assert_eq!(field(&thrown, "name"), "CetrInputError");
    assert_ne!(field(&thrown, "message"), "");
    assert_eq!(field(&thrown, "code"), code);
    assert_eq!(field(&thrown, "argument"), argument);
    assert_eq!(field(&thrown, "path"), path);
    let told = js_sys::Array::from(&field(&thrown, "issues"));
    let codes: Vec<_> = told.iter().map(|issue| field(&issue, "code")).collect();
    assert_eq!(codes, issues, "{:?}", JSON::stringify(&told));
    // The error is its own first issue.
    for name in ["code", "argument", "path", "message"] {
        assert_eq!(field(&told.get(0), name), field(&thrown, name));
    }
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
    check(is_working_day("\"2026-12-25\"", "null", TODAY), "false");
    check(add_working_days("\"2026-12-24\"", "1", "null", TODAY), "\"2026-12-29\"");
    let days = JSON::parse(&bank_holidays("2026").unwrap_or_default()).unwrap_or_default();
    assert_eq!(field(&js_sys::Array::from(&days).get(0), "date"), "2026-01-01");
    assert!(JSON::parse(&about()).is_ok_and(|about| about.is_object()));
    assert!(JSON::parse(&list_rules()).is_ok_and(|rules| js_sys::Array::is_array(&rules)));
}

#[wasm_bindgen_test]
fn each_question_about_a_person_is_answered() {
    let person = r#"{"age":16,"autism":"diagnosed","rating":"red"}"#;
    let history = r#"{"person":{"age":16},"events":[{"type":"admitted","on":"2026-11-20","ward":"cyp"}]}"#;
    assert!(told(assess_eligibility(person, "null", TODAY), "outcome").is_string());
    assert!(told(find_consent_route(person, "\"review\"", "null", TODAY), "decider").is_string());
    assert_eq!(told(support_for_rating(person, "null", TODAY), "rating"), "red");
    assert!(told(schedule_reviews(history, "null", TODAY), "obligations").is_object());
    assert!(schedule_many(&format!("[{history},{history}]"), "null", TODAY).is_ok());
    assert_eq!(
        told(
            follow_up_laep(r#"{"heldOn":"2026-11-20","person":{"age":16}}"#, "null", TODAY),
            "countsAsCommunityReview"
        ),
        false
    );
}

#[wasm_bindgen_test]
fn the_day_asked_about_is_today_unless_it_is_given() {
    let history = r#"{"person":{"age":16},"events":[]}"#;
    assert_eq!(told(schedule_reviews(history, "null", TODAY), "asOf"), TODAY);
    assert_eq!(told(schedule_reviews(history, r#"{"asOf":"2026-01-31"}"#, TODAY), "asOf"), "2026-01-31");
}

#[wasm_bindgen_test]
fn options_are_read_and_may_be_null() {
    let options = r#"{"extraBankHolidays":["2026-11-26"]}"#;
    check(is_working_day("\"2026-11-26\"", "{}", TODAY), "true");
    check(is_working_day("\"2026-11-26\"", "null", TODAY), "true");
    check(is_working_day("\"2026-11-26\"", options, TODAY), "false");
}

#[wasm_bindgen_test]
fn a_refusal_is_an_error_that_tells_code_and_place() {
    check_refusal(is_working_day("\"2026-02-30\"", "null", TODAY), "bad-date", 0, "", &["bad-date"]);
    check_refusal(is_working_day("5", "null", TODAY), "wrong-type", 0, "", &["wrong-type"]);
    check_refusal(bank_holidays("1994"), "before-calendar", 0, "", &["before-calendar"]);
    let misspelt = is_working_day("\"2026-11-25\"", r#"{"asof":"2026-01-01"}"#, TODAY);
    check_refusal(misspelt, "unknown-field", 1, "/asof", &["unknown-field"]);
}

#[wasm_bindgen_test]
fn a_refusal_tells_every_fault() {
    let options = r#"{"wording":"plane","extraBankHolidays":["2026-01-01",7]}"#;
    let answer = add_working_days("\"yesterday\"", "-1", options, TODAY);
    let issues = ["bad-date", "out-of-range", "unknown-value", "wrong-type"];
    check_refusal(answer, "bad-date", 0, "", &issues);
}

#[wasm_bindgen_test]
fn text_that_is_not_json_is_refused_like_any_other_fault() {
    let half = "{\"a\":\"\u{fffd}";
    for text in ["", "{", "[1,", "nul", "\"2026-11-25", half, &"[".repeat(100_000)] {
        check_refusal(is_working_day(text, "null", TODAY), "unreadable", 0, "", &["unreadable"]);
        check_refusal(is_working_day("\"2026-11-25\"", text, TODAY), "unreadable", 1, "", &["unreadable"]);
    }
}

#[wasm_bindgen_test]
fn a_refusal_does_not_disturb_the_next_call() {
    for text in ["{", "null", "\"2026-13-01\"", "\"1994-12-31\"", &format!("\"{}\"", "x".repeat(1_000_000))] {
        assert!(is_working_day(text, "null", TODAY).is_err(), "{text:.40}");
        check(is_working_day("\"2026-11-25\"", "null", TODAY), "true");
    }
}

#[wasm_bindgen_test]
fn nothing_grows_with_use() {
    let ask = |times: u32| {
        for _ in 0..times {
            let _ = add_working_days("\"2026-12-24\"", "30", r#"{"extraBankHolidays":["2026-11-26"]}"#, TODAY);
            let _ = is_working_day("\"2026-12-24\"", r#"{"asof":"2026-11-26"}"#, TODAY);
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
