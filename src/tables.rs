//! The policy's numbers, each once, each with its section. Data alone: to change a limit, change its row.

pub mod ages;
#[cfg(feature = "case-systems")]
pub mod forms;
pub mod local_offer;
pub mod reviews;
pub mod superseded;
pub mod transition;
pub mod urgent_help;
#[cfg(feature = "case-systems")]
pub mod visits;

use crate::calendar::Period;

/// A length of time, and where the policy states it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stated {
    /// What the constant is called.
    pub name: &'static str,
    /// How long.
    pub period: Period,
    /// Where it stands.
    pub section: &'static str,
}

/// One table makes the constants, and the list of all of them for proof-reading.
macro_rules! limits {
    ($($(#[doc = $doc:literal])+ $name:ident = $unit:ident($count:literal), $section:literal;)+) => {
        $($(#[doc = $doc])+ pub const $name: $crate::tables::Stated = $crate::tables::Stated {
            name: stringify!($name),
            period: $crate::calendar::Period::$unit($count),
            section: $section,
        };)+

        /// Every row, in the order of the table.
        pub const ALL: &[$crate::tables::Stated] = &[$($name,)+];
    };
}
use limits;
