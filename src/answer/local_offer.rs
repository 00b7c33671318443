//! What is found in a local offer.

use crate::calendar::Period;
use crate::facts::Group;
use crate::prelude::*;
use crate::registry::RuleId;

/// Something that an area leaves out, or says otherwise than the policy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// JSON pointer to the field.
    pub path: String,
    /// What it is. A rule that the policy puts as a must makes it an error, any other a warning.
    pub rule: RuleId,
    /// What its sentence names.
    pub names: Named,
}

/// What the sentence of a finding names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Named {
    /// Nothing.
    Nothing,
    /// The policy's limit, in each unit in which it states it.
    Limit(Vec<Period>),
    /// The policy's limit, and for whom.
    LimitFor(Vec<Period>, Group),
    /// A number: an age, a count, a year.
    Number(u32),
    /// A name that is no longer used, and what stands in its place.
    Name(&'static str, &'static str),
}
