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
use crate::error::{Code, Error};
use crate::facts::Wording;
use decoder::choice;

choice! {
    /// Wording of every text.
    Wording,
}

/// Asks the question of that name. An argument that there is none of is `null`.
///
/// # Errors
/// Those of the question; `unknown-value` where there is no such question.
pub fn ask(question: &str, [first, second, third]: [&str; 3], today: &str) -> Result<String, Error> {
    match question {
        "assessEligibility" => eligibility::assess_eligibility(first, second, today),
        "scheduleReviews" => reviews::schedule_reviews(first, second, today),
        "scheduleMany" => reviews::schedule_many(first, second, today),
        "followUpLaep" => laep::follow_up_laep(first, second, today),
        "findConsentRoute" => consent::find_consent_route(first, second, third, today),
        "supportForRating" => register::support_for_rating(first, second, today),
        "isWorkingDay" => calendar::is_working_day(first, second, today),
        "addWorkingDays" => calendar::add_working_days(first, second, third, today),
        "bankHolidays" => calendar::bank_holidays(first),
        "listRules" => Ok(about::list_rules()),
        "about" => Ok(about::about()),
        _ => Err(Error::new(Code::UnknownValue, 0, "", "there is no such question")),
    }
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
        argument: u32,
        path: &'e str,
        message: &'e str,
    }
    let mut told = Vec::new();
    for issue in error.issues() {
        told.push(Told {
            code: issue.code().as_str(),
            argument: issue.argument().into(),
            path: issue.path(),
            message: issue.message(),
        });
    }
    written(&told)
}
