//! The kinds of review that a form is about, in the words of the contract.

/// Before an admission.
pub const COMMUNITY: &str = "community-review";
/// After an admission without a community review.
pub const POST_ADMISSION: &str = "post-admission-review";
/// After an admission with one.
pub const SIX_WEEK: &str = "six-week-review";
/// From one in hospital to the next.
pub const REPEAT: &str = "repeat-review";
/// After a transfer.
pub const TRANSFER: &str = "transfer-review";
/// After a diagnosis in hospital.
pub const DIAGNOSIS: &str = "diagnosis-review";
/// Before a diagnosis is removed or changed.
pub const DIAGNOSIS_REMOVAL: &str = "diagnosis-removal-review";
/// Asked for by somebody, outside the usual times.
pub const ON_REQUEST: &str = "on-request";

/// All of them.
pub const KINDS: &[&str] =
    &[COMMUNITY, POST_ADMISSION, SIX_WEEK, REPEAT, TRANSFER, DIAGNOSIS, DIAGNOSIS_REMOVAL, ON_REQUEST];

/// Those whose limit is counted from a day.
pub const WITH_A_LIMIT: &[&str] = &[POST_ADMISSION, SIX_WEEK, REPEAT, TRANSFER, DIAGNOSIS];
