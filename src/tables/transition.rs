//! The way from services for children to those for adults.

/// The school year from which adult social care is told (policy 16.4).
pub const SCHOOL_YEAR_OF_TRANSITION: u32 = 9;
