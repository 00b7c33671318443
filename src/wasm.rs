//! The door: one function for all questions, texts in and a text out.
//!
//! One, because each exported function costs the wasm half a kilobyte and the package as much again in glue; texts rather
//! than objects, because they are quicker (decisions, "How the code is built"). `pkg-template/` gives each question a
//! function of its own.

use crate::prelude::*;
use crate::wire;
use wasm_bindgen::prelude::*;

/// What stands before the faults of a wrong call. No text of JSON begins with it.
const WRONG_CALL: char = '!';

/// Asks one question of the contract, by its name. Arguments are texts of JSON, "null" where there is none; `today` is the
/// machine's own date. Gives the answer as a text of JSON; after a wrong call `!` and the list of its faults.
#[wasm_bindgen]
pub fn ask(question: &str, first: &str, second: &str, third: &str, today: &str) -> String {
    match wire::ask(question, [first, second, third], today) {
        Ok(answer) => answer,
        Err(error) => {
            let mut told = wire::error(&error);
            told.insert(0, WRONG_CALL);
            told
        }
    }
}
