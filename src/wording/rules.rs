//! Every rule in words for the person it is about.

use crate::registry::RuleId;

/// The text of a rule.
pub(super) const fn text(rule: RuleId) -> &'static str {
    rule.summary()
}
