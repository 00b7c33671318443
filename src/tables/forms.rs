//! The forms, a table each: what stands in them, what has to, and where the policy says so.

pub mod discharge_plan;
pub mod laep_record;
pub mod oversight_referral;
pub mod register_entry;
pub mod register_referral;
pub mod review_kinds;
pub mod review_plan;
pub mod review_report;
pub mod review_request;
pub mod sit_and_see;
pub mod titles;

use crate::registry::form::Form;

/// Every form that is a table, in the order of the contract. A local area is none: it is a fact that guidance uses too.
pub const FORMS: &[Form] = &[
    register_entry::FORM,
    register_referral::FORM,
    review_request::FORM,
    review_plan::FORM,
    review_report::FORM,
    laep_record::FORM,
    oversight_referral::FORM,
    discharge_plan::FORM,
    sit_and_see::FORM,
];
