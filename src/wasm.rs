//! The door: one exported function for each question. Each reads texts of JSON, asks, and writes a text of JSON.
//!
//! Texts, not objects: `docs/decisions.md` says what was measured. `pkg-template/` turns values into texts and back.

use crate::error::Error;
use crate::wire;
use js_sys::{JSON, Reflect};
use wasm_bindgen::prelude::*;

type Answer = Result<String, JsValue>;

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

/// The `CetrInputError` of a wrong call: the first fault, and all of them in `issues`.
fn thrown(error: Error) -> JsValue {
    let thrown = js_sys::Error::new(&error.to_string());
    thrown.set_name("CetrInputError");
    let fields: [(&str, JsValue); 4] = [
        ("code", error.code().as_str().into()),
        ("argument", error.argument().into()),
        ("path", error.path().into()),
        ("issues", JSON::parse(&wire::error(&error)).unwrap_or(JsValue::NULL)),
    ];
    for (name, value) in fields {
        // Setting a field of an error made a line above cannot fail.
        let _ = Reflect::set(&thrown, &name.into(), &value);
    }
    thrown.into()
}
