//! Names of bodies, programmes, tools and documents that are no longer used, each with what stands in its place.
//!
//! To add one: its words as a page would have them, without plurals. A name on a page is matched by whole words, whatever
//! their case and the marks between them, so that a short name must not be part of another one that is still used.

use crate::calendar::Date;

/// A name that is no longer used.
#[derive(Clone, Copy, Debug)]
pub struct Superseded {
    /// The name.
    pub name: &'static str,
    /// What stands in its place.
    pub instead: &'static str,
    /// The day on which somebody last checked that this is so.
    pub checked: Date,
}

/// One table makes the rows of names with the same thing in their place.
macro_rules! superseded {
    ($($instead:literal, $checked:expr, [$($name:literal),+ $(,)?];)+) => {
        /// Every name, the first that fits a name on a page being the one that is told.
        pub const ALL: &[Superseded] = &[
            $($(Superseded { name: $name, instead: $instead, checked: $checked },)+)+
        ];
    };
}

/// The day on which every row so far was checked.
const CHECKED: Date = Date::fixed(2026, 11, 24);

superseded! {
    // Bodies.
    "the integrated care board", CHECKED, [
        "Clinical Commissioning Group",
        "Care Commissioning Group",
        "CCG",
        "Primary Care Trust",
        "PCT",
    ];
    "the integrated care system", CHECKED, [
        "Sustainability and Transformation Partnership",
        "Sustainability and Transformation Plan",
    ];
    // Since 1 April 2026.
    "the area's new integrated care board", CHECKED, [
        "NHS Sussex",
        "North Central London Integrated Care Board",
        "North Central London ICB",
        "NHS North Central London",
        "NCL Integrated Care Board",
        "NCL ICB",
    ];
    "NHS England", CHECKED, [
        "NHS Improvement",
        "NHS Digital",
        "Health Education England",
    ];
    // Programmes and ways of working.
    "the learning disability and autism programme", CHECKED, [
        "Transforming Care",
    ];
    "the local area emergency protocol meeting", CHECKED, [
        "Blue light",
    ];
    "personalised care and support planning", CHECKED, [
        "Care Programme Approach",
        "CPA",
    ];
    // Tools.
    "the dynamic support register", CHECKED, [
        "Dynamic Risk Register",
        "At Risk of Admission Register",
        "Risk of Admission Register",
    ];
    // Documents.
    "the policy of 2023", CHECKED, [
        "Care and Treatment Review policy and guidance",
        "Care and Treatment Review (CTR) policy and guidance",
        "CTR policy v2",
        "CTR policy 2015",
        "CTR policy 2017",
    ];
}
