//! What is found in a form.

use crate::calendar::{Date, Period};
use crate::prelude::*;
use crate::registry::form::FormRule;

/// Something that a form leaves out, or that cannot be so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormFinding {
    /// JSON pointer to the field.
    pub path: String,
    /// The row of the form's table that says what has to hold.
    pub rule: FormRule,
    /// What its sentence names.
    pub names: Names,
}

/// What the sentence of a finding names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Names {
    /// Nothing.
    Nothing,
    /// A day: `{day}`.
    Day(Date),
    /// A number: `{number}`.
    Number(u32),
    /// A length of time: `{span}`.
    Span(Period),
}

impl Names {
    /// How many there are of something.
    pub fn count(count: usize) -> Self {
        Names::Number(u32::try_from(count).unwrap_or(u32::MAX))
    }
}
