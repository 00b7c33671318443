//! Pure functions from facts and tables to answers, one file for each part of the policy.
//!
//! A part calls only parts that stand before it: pathway, eligibility, checker, consent, reviews, laep, register, local_offer, forms,
//! guidance, worklist. A test holds the order.

pub mod checker;
pub mod consent;
pub mod eligibility;
#[cfg(feature = "case-systems")]
pub mod forms;
pub mod guidance;
pub mod laep;
pub mod local_offer;
pub mod pathway;
pub mod register;
pub mod reviews;
#[cfg(feature = "case-systems")]
pub mod worklist;
