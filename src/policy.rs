//! The edition of the policy that is encoded.

use crate::calendar::Date;

/// The policy's own name, with its edition.
pub const NAME: &str =
    "NHS England, Dynamic support register and Care (Education) and Treatment Review policy and guidance (2023)";

/// The first day on which the edition applies (policy 1).
pub const IN_FORCE_FROM: Date = Date::fixed(2023, 5, 1);

/// The year by which the edition is known.
pub const EDITION: &str = "2023";
