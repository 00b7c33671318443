//! Ages at which a rule changes, in whole years.

/// An adult, unless a plan is in force or the ward is a children's one (policy 13.1 Table 2); no more parental
/// responsibility (policy 2.4.1).
pub const ADULT: u32 = 18;

/// The first age at which a plan no longer makes the pathway (policy 13.1 Table 2: up to 25, decision 16).
pub const PAST_PLANS: u32 = 26;

/// Taken to be able to consent (policy 2.4.2).
pub const OWN_CONSENT: u32 = 16;

/// The first age without referral to a keyworker (policy 9.2: 0 to 25).
pub const PAST_KEYWORKERS: u32 = 26;

/// The first age at which an emergency meeting brings no review of a plan (policy appendix 8: under 25).
pub const PAST_PLAN_REVIEW: u32 = 25;

/// The age of school year 9, from which adult social care is told (policy 16.4).
pub const ADULT_SERVICES_TOLD: u32 = 14;

/// The first age without advice on special educational needs (policy 4; from birth to 25).
pub const PAST_EDUCATION_ADVICE: u32 = 26;

/// The age at which school year 9 begins, from which adult social care is told (policy 16.4, decision 25).
pub const START_OF_TRANSITION: u32 = 13;

/// The age from which social care for adults is invited too (policy 16.4).
pub const ADULT_CARE_INVITED: u32 = 16;
