//! The forms, a table each: what stands in them, what has to, and where the policy says so.

pub mod oversight_referral;

use crate::registry::form::Form;

/// Every form that is a table, in the order of the contract. A local area is none: it is a fact that guidance uses too.
pub const FORMS: &[Form] = &[oversight_referral::FORM];
