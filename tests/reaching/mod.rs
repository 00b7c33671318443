//! Which rules a case reaches: those that its answer names.

#![expect(clippy::expect_used, reason = "helpers of tests: what is missing here ends the test")]

use super::calling::{Case, call};
use serde_json::Value;
use std::collections::BTreeSet;

/// Every text under one of those names, anywhere in the answer.
pub(crate) fn collect(answer: &Value, names: &[&str], found: &mut BTreeSet<String>) {
    match answer {
        Value::Object(fields) => fields.iter().for_each(|(name, value)| {
            if let (true, Some(text)) = (names.contains(&name.as_str()), value.as_str()) {
                found.insert(text.to_owned());
            }
            collect(value, names, found);
        }),
        Value::Array(items) => items.iter().for_each(|item| collect(item, names, found)),
        _ => {}
    }
}

/// The codes of rules that the answer of the case says. None of a wrong call, of a function that is not delivered, and
/// of the list of rules, which names them all.
pub(crate) fn codes_said(case: &Case) -> BTreeSet<String> {
    let mut said = BTreeSet::new();
    if case.function == "listRules" {
        return said;
    }
    if let Some(Ok(answer)) = call(&case.function, &case.arguments) {
        collect(&serde_json::from_str(&answer).expect("an answer is JSON"), &["rule", "code"], &mut said);
    }
    said
}
