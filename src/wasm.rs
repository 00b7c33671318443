//! The door: one function for all questions, texts in and a text out.
//!
//! One, because each exported function costs the wasm half a kilobyte and the package as much again in glue; texts rather
//! than objects, because they are quicker (decisions, "How the code is built"). `pkg-template/` gives each question a
//! function of its own.

use crate::error::Error;
use crate::prelude::*;
use crate::wire;
#[cfg(not(feature = "objects"))]
use crate::wire::Text;
use wasm_bindgen::prelude::*;

/// What stands before the faults of a wrong call. No text of JSON begins with it.
const WRONG_CALL: char = '!';

/// Asks one question of the contract, by its name. Arguments are texts of JSON, empty where there is none; `today` is the
/// machine's own date. Gives the answer as a text of JSON; after a wrong call `!` and the list of its faults.
#[cfg(not(feature = "objects"))]
#[wasm_bindgen]
pub fn ask(question: &str, first: &str, second: &str, third: &str, today: &str) -> String {
    wire::ask::<Text>(question, [first, second, third], today).unwrap_or_else(|error| wrong_call(&error))
}

fn wrong_call(error: &Error) -> String {
    let mut told = wire::error(error);
    told.insert(0, WRONG_CALL);
    told
}

/// The same with answers as objects, to be measured against texts and never shipped.
#[cfg(feature = "objects")]
#[wasm_bindgen]
pub fn ask(question: &str, first: &str, second: &str, third: &str, today: &str) -> JsValue {
    let answer = wire::ask::<Objects>(question, [first, second, third], today);
    answer.unwrap_or_else(|error| wrong_call(&error).into())
}

#[cfg(feature = "objects")]
struct Objects;

#[cfg(feature = "objects")]
impl wire::Way for Objects {
    type Written = JsValue;

    fn write<T: wire::Serialize + ?Sized>(answer: &T) -> JsValue {
        answer.serialize(&serde_wasm_bindgen::Serializer::json_compatible()).unwrap_or_default()
    }
}
