//! Pure functions from facts and tables to answers, one file for each part of the policy.
//!
//! A part calls only parts that stand before it here.

pub mod pathway;

//ELIG

//C

pub mod reviews;

//L

//R
