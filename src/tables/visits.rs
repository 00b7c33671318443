//! Visits to a ward.

/// How long most visits to sit and see last, at least (policy appendix 4).
pub const LEAST_HOURS: u32 = 3;
