//! The contract: texts of JSON in, texts of JSON out. The only place that knows serde, and the names that JavaScript uses.
//!
//! Every function takes its arguments as texts of JSON, and the machine's date of today where a day is asked about.

pub mod about;
pub mod calendar;
pub mod checker;
pub mod consent;
pub mod eligibility;
#[cfg(feature = "case-systems")]
pub mod forms;
pub mod guidance;
#[cfg(feature = "case-systems")]
pub mod ics;
pub mod laep;
pub mod register;
pub mod reviews;
#[cfg(feature = "case-systems")]
pub mod worklist;

#[cfg(feature = "schema")]
pub mod codes;

mod answers;
mod decoder;
mod local_area;
mod local_offer;
mod options;
mod person;
#[cfg(feature = "schema")]
pub mod schema;
mod tree;

use crate::error::{Code, Error};
use crate::facts::Wording;
use crate::prelude::*;
use decoder::choice;
pub use serde::Serialize;

choice! {
    /// Wording of every text.
    Wording,
}

/// How an answer goes out.
pub trait Way {
    /// What it becomes.
    type Written;

    /// Writes it.
    fn write<T: Serialize + ?Sized>(answer: &T) -> Self::Written;
}

/// As a text of JSON.
#[derive(Clone, Copy, Debug)]
pub struct Text;

impl Way for Text {
    type Written = String;

    fn write<T: Serialize + ?Sized>(answer: &T) -> String {
        // Answers hold texts, numbers, lists and named fields alone: writing them to memory cannot fail.
        serde_json::to_string(answer).unwrap_or_default()
    }
}

/// Asks the question of that name. An argument that was not given is an empty text.
///
/// # Errors
/// Those of the question; `unknown-value` where there is no such question.
///
/// # Examples
/// ```
/// use cetr_engine::wire::{Text, ask};
/// let answer = ask::<Text>("isWorkingDay", ["\"2026-12-28\"", "", ""], "2026-11-24")?;
/// assert_eq!(answer, "false");
/// # Ok::<(), cetr_engine::error::Error>(())
/// ```
pub fn ask<W: Way>(question: &str, arguments: [&str; 3], today: &str) -> Result<W::Written, Error> {
    let [first, second, third] = arguments;
    match question {
        "assessEligibility" => eligibility::assess_eligibility::<W>(first, second, today),
        "scheduleReviews" => reviews::schedule_reviews::<W>(first, second, today),
        "scheduleMany" => reviews::schedule_many::<W>(first, second, today),
        "followUpLaep" => laep::follow_up_laep::<W>(first, second, today),
        "findConsentRoute" => consent::find_consent_route::<W>(first, second, third, today),
        "guideSelfReferral" => guidance::guide_self_referral::<W>(first, second, third, today),
        "supportForRating" => register::support_for_rating::<W>(first, second, today),
        "nextQuestion" => checker::next_question::<W>(first, second, today),
        #[cfg(feature = "case-systems")]
        "checkLocalOffer" => forms::check_local_offer::<W>(first, second, today),
        #[cfg(feature = "case-systems")]
        "validateForm" => forms::validate_form::<W>(first, second, third, today),
        #[cfg(feature = "case-systems")]
        "formSchema" => forms::form_schema::<W>(first),
        #[cfg(feature = "case-systems")]
        "toWorklist" => worklist::to_worklist::<W>(first, second, today),
        #[cfg(feature = "case-systems")]
        "toCalendar" => ics::to_calendar::<W>(first, second),
        "isWorkingDay" => calendar::is_working_day::<W>(first, second, today),
        "addWorkingDays" => calendar::add_working_days::<W>(first, second, third, today),
        "bankHolidays" => calendar::bank_holidays::<W>(first),
        "listRules" => Ok(about::list_rules::<W>()),
        "about" => Ok(about::about::<W>()),
        _ => Err(Error::new(Code::UnknownValue, 0, "", "there is no such question")),
    }
}

/// Writes a wrong call as JavaScript is told of it: code, argument, path, message, and every fault found.
pub fn error(error: &Error) -> String {
    #[derive(Serialize)]
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
    Text::write(&told)
}
