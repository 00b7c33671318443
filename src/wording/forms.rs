//! Findings of a form, in words for the person who fills it in. The sentences stand in the tables of the forms
//! (`tables::forms`), and serve in either wording.

use super::{TextId, Words, day, span};
use crate::answer::form::{FormFinding, Names};
use crate::numerals::numeral;
use crate::prelude::*;
use crate::registry::form::{Form, FormRule};
use crate::tables::forms::FORMS;

/// Every row of a form of which something may be found, form by form.
pub fn form_rules() -> Vec<FormRule> {
    let mut rules = Vec::new();
    for (form, table) in FORMS.iter().enumerate() {
        for row in 0..table.rows.len() {
            if table.strength(row).is_some() {
                rules.push(FormRule { form, row });
            }
        }
    }
    rules
}

/// The row of that code. Only the form that the code begins with is gone through: a code is put together anew for each row.
pub(super) fn find(code: &str) -> Option<FormRule> {
    for (form, table) in FORMS.iter().enumerate() {
        if code.strip_prefix(table.name).is_some_and(|rest| rest.starts_with('.')) {
            for row in 0..table.rows.len() {
                if table.strength(row).is_some() && table.code(row) == code {
                    return Some(FormRule { form, row });
                }
            }
        }
    }
    None
}

/// The form whose row that is.
pub fn form_of(rule: FormRule) -> Option<&'static Form> {
    FORMS.get(rule.form)
}

/// What has to hold, with its placeholders.
pub(super) fn says(rule: FormRule) -> &'static str {
    form_of(rule).map_or("", |form| form.says(rule.row))
}

/// The stable code.
pub(super) fn code(rule: FormRule) -> String {
    form_of(rule).map_or_else(String::new, |form| form.code(rule.row))
}

/// What has to hold, in one sentence.
pub fn form_finding(finding: &FormFinding, words: &Words) -> String {
    words.fill(TextId::Form(finding.rule), &|name| match (&finding.names, name) {
        (Names::Day(date), "day") => Some(day(*date, words.wording()).into()),
        (Names::Number(number), "number") => Some(numeral(*number).into()),
        (Names::Span(period), "span") => Some(span(*period).into()),
        _ => None,
    })
}
