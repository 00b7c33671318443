//! The contract: texts of JSON in, texts of JSON out. The only place that knows serde, and the names that JavaScript uses.
//!
//! Every function takes its arguments as texts of JSON, and the machine's date of today where a day is asked about.

pub mod about;
pub mod calendar;
pub mod consent;
pub mod eligibility;
pub mod laep;
pub mod register;
pub mod reviews;

#[cfg(feature = "schema")]
pub mod codes;

mod answers;
mod decoder;
mod options;
mod person;
#[cfg(feature = "schema")]
pub mod schema;
mod tree;

use crate::prelude::*;
use crate::error::Error;
use crate::facts::Wording;
use decoder::choice;

choice! {
    /// Wording of every text.
    Wording,
}

/// Writes an answer.
fn written<T: serde::Serialize + ?Sized>(answer: &T) -> String {
    // Answers hold texts, numbers, lists and named fields alone: writing them to memory cannot fail.
    serde_json::to_string(answer).unwrap_or_default()
}

/// Writes a wrong call as JavaScript is told of it: code, argument, path, message, and every fault found.
pub fn error(error: &Error) -> String {
    #[derive(serde::Serialize)]
    struct Told<'e> {
        code: &'static str,
        argument: u8,
        path: &'e str,
        message: &'e str,
    }
    let told = error.issues().map(|issue| Told {
        code: issue.code().as_str(),
        argument: issue.argument(),
        path: issue.path(),
        message: issue.message(),
    });
    written(&told.collect::<Vec<_>>())
}
