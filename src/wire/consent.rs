//! The contract of the question who can say yes.

use super::Way;
use super::answers::{Action, Reason, actions, reasons};
use super::decoder::{Issues, choice};
use crate::answer::{self, Fact, Involved};
use crate::error::Error;
use crate::facts::{Decider, Decision, Person};
use crate::prelude::*;
use crate::rules;
use crate::wording::Words;
use serde::Serialize;

choice! {
    /// The decision that consent is asked for.
    Decision,
}

/// Who can say yes, for one decision about one person.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(super) struct ConsentRoute {
    /// Whose decision it is; null when facts are missing.
    decider: Option<Decider>,
    missing: Vec<Fact>,
    /// Others whose views are sought, without a veto.
    also_involve: Vec<Involved>,
    /// Decided already? Nothing goes ahead on "declined", "withdrawn" or "not-asked".
    may_proceed: Option<bool>,
    /// What to do next, refusals included (2.4).
    steps: Vec<Action>,
    reasons: Vec<Reason>,
}

/// Who decides on a review, or on the register, for one person.
///
/// # Errors
/// `before-birth`, and the codes of wrong shapes.
pub fn find_consent_route<W: Way>(
    person: &str,
    decision: &str,
    options: &str,
    today: &str,
) -> Result<W::Written, Error> {
    let mut issues = Issues::none();
    let person = issues.argument::<Person>(0, person);
    let decision = issues.argument::<Decision>(1, decision);
    let setting = issues.options(2, options, today);
    let (Some(person), Some(decision), Some(setting)) = (person, decision, setting) else {
        return Err(issues.into_error());
    };
    person.check_birth(setting.as_of, "/dateOfBirth")?;
    let route = rules::consent::route(&person, decision, setting.as_of);
    Ok(W::write(&ConsentRoute::written(route, &setting.words)))
}

impl ConsentRoute {
    pub(super) fn written(route: answer::ConsentRoute, words: &Words) -> Self {
        Self {
            decider: route.decider,
            missing: route.missing,
            also_involve: route.also_involve,
            may_proceed: route.may_proceed,
            steps: actions(&route.steps, words),
            reasons: reasons(&route.reasons, words),
        }
    }
}
