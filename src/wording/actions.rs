//! Who takes each action.

use crate::registry::RuleId;

/// Who takes the action that the rule stands for; `None` for rules that are no actions.
pub(super) const fn who(rule: RuleId) -> Option<&'static str> {
    match rule {
        RuleId::LaepNamePeople => Some("The chair of the meeting"),
        _ => None,
    }
}
