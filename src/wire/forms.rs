//! The contract of forms, of which a local offer is the first: what holds is answered as findings, what is wrong in shape too.

use super::Way;
use super::decoder::{At, Issues, choose};
use super::local_offer::{Finding, Severity};
use super::options::Setting;
use super::tree::Node;
use crate::error::{Code, Error, Issue};
use crate::facts::LocalArea;
use crate::prelude::*;
use crate::rules;
use serde::Serialize;

/// The forms that are delivered.
const FORMS: &[&str] = &["local-area"];

/// Whether a form holds, and what was found.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(super) struct FormReport {
    valid: bool,
    findings: Vec<Finding>,
}

impl Finding {
    /// What is wrong in the shape of a form.
    fn of_shape(issue: &Issue) -> Self {
        let code = ["local-area.", issue.code().as_str()].concat();
        Self {
            path: issue.path().to_owned(),
            code: code.clone().into(),
            severity: Severity::Error,
            message: issue.message().to_owned(),
            rule: code.into(),
            sections: Vec::new(),
        }
    }
}

/// Holds an area's published offer against the policy.
///
/// # Errors
/// `missing-field` where there is no area at all, `unreadable` where it is not data; the codes of wrong shapes of the options.
pub fn check_local_offer<W: Way>(area: &str, options: &str, today: &str) -> Result<W::Written, Error> {
    let setting = Issues::none().setting(1, options, today);
    report::<W>(0, area, setting)
}

/// Holds the data of a form against the policy. A local area is the one form that is delivered.
///
/// # Errors
/// `unknown-value` where there is no such form; else those of [`check_local_offer`].
pub fn validate_form<W: Way>(form: &str, data: &str, options: &str, today: &str) -> Result<W::Written, Error> {
    let mut issues = Issues::none();
    choose(&Node::parse(form), &At::WHOLE, &mut issues, FORMS).ok_or_else(|| issues.into_error())?;
    let setting = Issues::none().setting(2, options, today);
    report::<W>(1, data, setting)
}

impl Issues {
    fn setting(mut self, argument: u8, options: &str, today: &str) -> Result<Setting, Error> {
        self.options(argument, options, today).ok_or_else(|| self.into_error())
    }
}

/// The report on an area, the argument of that place.
///
/// A shape error stands alone: nothing else is judged. What is absent or not data is a wrong call.
fn report<W: Way>(argument: u8, area: &str, setting: Result<Setting, Error>) -> Result<W::Written, Error> {
    if area.is_empty() {
        return Err(Error::new(Code::MissingField, argument, "", "the argument must be an object, but is missing"));
    }
    let mut found = Vec::new();
    let mut issues = Issues::none();
    let node = Node::parse(area);
    if node == Node::Null {
        let message = "the argument must be an object, but is null";
        found.push(Finding::of_shape(&Issue::new(Code::WrongType, argument, "", message)));
        setting?;
    } else if let Some(area) = issues.node::<LocalArea>(argument, &node) {
        let setting = setting?;
        for finding in rules::local_offer::findings(&area, setting.as_of) {
            found.push(Finding::written(&finding, &setting.words));
        }
    } else {
        let error = issues.into_error();
        for issue in error.issues() {
            if issue.code() == Code::Unreadable {
                return Err(Error::new(issue.code(), argument, issue.path(), issue.message()));
            }
            found.push(Finding::of_shape(issue));
        }
        setting?;
    }
    let valid = found.iter().all(|finding| finding.severity == Severity::Warning);
    Ok(W::write(&FormReport { valid, findings: found }))
}
