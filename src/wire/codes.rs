//! The package's list of codes: texts with their placeholders, rules with their sections, errors. On the host alone.

use super::{Text, Way};
use crate::error::Code;
use crate::facts::Wording;
use crate::prelude::*;
use crate::registry::RuleId;
use crate::wording::{self, TextId};
use serde_json::{Value, json};

/// What `codes.json` holds.
pub fn document() -> String {
    let text = |text: TextId| {
        json!({
            "id": text.id(),
            "rule": text.rule().map(RuleId::code),
            "placeholders": text.placeholders(),
            "plain": text.template(Wording::Plain),
            "easyRead": text.template(Wording::EasyRead),
        })
    };
    let rule = |rule: &RuleId| {
        json!({
            "rule": rule.code(),
            "sections": rule.sections(),
            "strength": rule.strength().as_str(),
            "decision": rule.decision(),
            "summary": wording::summary(*rule),
            "handledBy": rule.handled_by(),
        })
    };
    let error = |code: &Code| json!({ "code": code.as_str(), "meaning": code.meaning().trim() });
    Text::write(&json!({
        "texts": TextId::all().into_iter().map(text).collect::<Vec<Value>>(),
        "rules": RuleId::ALL.iter().map(rule).collect::<Vec<Value>>(),
        "errors": Code::ALL.iter().map(error).collect::<Vec<Value>>(),
    }))
}
