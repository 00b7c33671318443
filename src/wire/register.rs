//! The contract of the support that a rating brings.

use super::Way;
use super::answers::{Action, actions};
use super::decoder::Issues;
use crate::answer::Fact;
use crate::error::Error;
use crate::facts::{PersonOnRegister, Rating};
use crate::prelude::*;
use crate::rules;
use serde::Serialize;

/// The least support that a rating brings.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(super) struct RatingSupport {
    rating: Option<Rating>,
    actions: Vec<Action>,
    missing: Vec<Fact>,
}

/// The least support that a person's rating brings.
///
/// # Errors
/// `before-birth`, and the codes of wrong shapes.
pub fn support_for_rating<W: Way>(person: &str, options: &str, today: &str) -> Result<W::Written, Error> {
    let mut issues = Issues::none();
    let known = issues.argument::<PersonOnRegister>(0, person);
    let setting = issues.options(1, options, today);
    let (Some(known), Some(setting)) = (known, setting) else { return Err(issues.into_error()) };
    known.person.check_birth(setting.as_of, "/dateOfBirth")?;
    let answer = rules::register::support(&known, setting.as_of);
    Ok(W::write(&RatingSupport {
        rating: answer.rating,
        actions: actions(&answer.actions, &setting.words),
        missing: answer.missing,
    }))
}
