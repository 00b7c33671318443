//! What holds at the door, wherever the engine runs: `tests/wasm.rs` asks in Node, `tests/web.rs` in a browser.

use cetr_engine::wasm::{add_working_days, bank_holidays, is_working_day};
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
    let Err(thrown) = answer else {
        unreachable!("{answer:?} instead of {code}")
    };
    let error = thrown
        .dyn_ref::<js_sys::Error>()
        .expect("an Error is thrown");
    assert_eq!(error.name(), "CetrInputError");
    assert_ne!(error.message(), "");
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

#[wasm_bindgen_test]
fn an_answer_is_text_of_json() {
    check(is_working_day("\"2026-12-25\"", "null", TODAY), "false");
    check(
        add_working_days("\"2026-12-24\"", "1", "null", TODAY),
        "\"2026-12-29\"",
    );
    let days = bank_holidays("2026")
        .ok()
        .and_then(|text| JSON::parse(&text).ok());
    let days = js_sys::Array::from(&days.unwrap_or_default());
    assert_eq!(days.length(), 8);
    assert_eq!(field(&days.get(0), "date"), "2026-01-01");
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
    check_refusal(
        is_working_day("\"2026-02-30\"", "null", TODAY),
        "bad-date",
        0,
        "",
        &["bad-date"],
    );
    check_refusal(
        is_working_day("5", "null", TODAY),
        "wrong-type",
        0,
        "",
        &["wrong-type"],
    );
    check_refusal(
        bank_holidays("1994"),
        "before-calendar",
        0,
        "",
        &["before-calendar"],
    );
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
    for text in [
        "",
        "{",
        "[1,",
        "nul",
        "\"2026-11-25",
        "2026-11-25",
        half,
        &"[".repeat(100_000),
    ] {
        check_refusal(
            is_working_day(text, "null", TODAY),
            "unreadable",
            0,
            "",
            &["unreadable"],
        );
        check_refusal(
            is_working_day("\"2026-11-25\"", text, TODAY),
            "unreadable",
            1,
            "",
            &["unreadable"],
        );
    }
}

#[wasm_bindgen_test]
fn a_refusal_does_not_disturb_the_next_call() {
    for text in [
        "{",
        "null",
        "\"2026-13-01\"",
        "\"1994-12-31\"",
        &format!("\"{}\"", "x".repeat(1_000_000)),
    ] {
        assert!(is_working_day(text, "null", TODAY).is_err(), "{text:.40}");
        check(is_working_day("\"2026-11-25\"", "null", TODAY), "true");
    }
}

#[wasm_bindgen_test]
fn nothing_grows_with_use() {
    let ask = |times: u32| {
        for _ in 0..times {
            let _ = add_working_days(
                "\"2026-12-24\"",
                "30",
                r#"{"extraBankHolidays":["2026-11-26"]}"#,
                TODAY,
            );
            let _ = is_working_day("\"2026-12-24\"", r#"{"asof":"2026-11-26"}"#, TODAY);
        }
        memory_in_use()
    };
    assert_eq!(ask(500), ask(5_000));
}

/// How many bytes of memory the engine has taken from the host.
fn memory_in_use() -> u32 {
    let memory = wasm_bindgen::memory().unchecked_into::<js_sys::WebAssembly::Memory>();
    memory
        .buffer()
        .unchecked_into::<js_sys::ArrayBuffer>()
        .byte_length()
}
