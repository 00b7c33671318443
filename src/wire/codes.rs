//! The package's list of codes: texts with their placeholders, rules with their sections, errors. On the host alone.

use super::{Text, Way};
use crate::error::Code;
use crate::facts::Wording;
use crate::prelude::*;
use crate::registry::RuleId;
use crate::registry::form::{FormRule, HANDLE_FORMS};
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
    let of_a_form = |rule: FormRule| {
        let form = wording::form_of(rule)?;
        Some(json!({
            "rule": form.code(rule.row),
            "sections": form.sections(rule.row),
            "strength": form.strength(rule.row)?.as_str(),
            "decision": null,
            "summary": form.says(rule.row),
            "handledBy": HANDLE_FORMS,
        }))
    };
    let rules = RuleId::ALL.iter().map(rule);
    let rules = rules.chain(wording::form_rules().into_iter().filter_map(of_a_form));
    let error = |code: &Code| json!({ "code": code.as_str(), "meaning": code.meaning().trim() });
    Text::write(&json!({
        "texts": TextId::all().into_iter().map(text).collect::<Vec<Value>>(),
        "rules": rules.collect::<Vec<Value>>(),
        "errors": Code::ALL.iter().map(error).collect::<Vec<Value>>(),
    }))
}
