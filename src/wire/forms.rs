//! The contract of forms: what holds is answered as findings, what is wrong in shape too.

mod order;
mod record;
pub(super) mod schema;

use super::Way;
use super::decoder::{At, Issues, choose};
use super::local_offer::{Finding, Severity};
use super::options::Setting;
use super::tree::Node;
use crate::answer::form::FormFinding;
use crate::error::{Code, Error, Issue};
use crate::facts::LocalArea;
use crate::order::places_in_order;
use crate::prelude::*;
use crate::registry::Strength;
use crate::registry::form::{Fields, Form};
use crate::rules;
use crate::tables::forms::FORMS;
use crate::wording::{self, Words};
use serde::Serialize;

/// The form that is no table: a local area, a fact that guidance uses too.
const LOCAL_AREA: &str = "local-area";

/// The name of every form, in the order of the contract.
fn names() -> Vec<&'static str> {
    let mut names = Vec::with_capacity(FORMS.len() + 1);
    for form in FORMS {
        names.push(form.name);
    }
    names.push(LOCAL_AREA);
    names
}

/// Whether a form holds, and what was found.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(super) struct FormReport {
    valid: bool,
    findings: Vec<Finding>,
}

impl Finding {
    /// What is wrong in the shape of a form of that name.
    fn of_shape(form: &str, issue: &Issue) -> Self {
        let code = [form, ".", issue.code().as_str()].concat();
        Self {
            path: issue.path().to_owned(),
            code: code.clone().into(),
            severity: Severity::Error,
            message: issue.message().to_owned(),
            rule: code.into(),
            sections: Vec::new(),
        }
    }

    /// What a form leaves out, or what cannot be so.
    fn of_form(finding: &FormFinding, words: &Words) -> Option<Self> {
        let form = wording::form_of(finding.rule)?;
        let code = form.code(finding.rule.row);
        let is_must = form.strength(finding.rule.row) == Some(Strength::Must);
        Some(Self {
            path: finding.path.clone(),
            code: code.clone().into(),
            severity: if is_must { Severity::Error } else { Severity::Warning },
            message: wording::form_finding(finding, words),
            rule: code.into(),
            sections: form.sections(finding.rule.row),
        })
    }
}

/// Holds an area's published offer against the policy.
///
/// # Errors
/// `missing-field` where there is no area at all, `unreadable` where it is not data; the codes of wrong shapes of the options.
pub fn check_local_offer<W: Way>(area: &str, options: &str, today: &str) -> Result<W::Written, Error> {
    let setting = Issues::none().setting(1, options, today);
    report::<W>(LOCAL_AREA, 0, area, setting)
}

/// Holds the data of a form against the policy.
///
/// # Errors
/// `unknown-value` where there is no such form; else those of [`check_local_offer`].
pub fn validate_form<W: Way>(form: &str, data: &str, options: &str, today: &str) -> Result<W::Written, Error> {
    let name = form_of_call(form)?;
    let setting = Issues::none().setting(2, options, today);
    report::<W>(name, 1, data, setting)
}

/// The JSON Schema of a form.
///
/// # Errors
/// `unknown-value` where there is no such form.
pub fn form_schema<W: Way>(form: &str) -> Result<W::Written, Error> {
    Ok(W::write(&schema::schema(form_of_call(form)?)))
}

/// The JSON Schema of every form, under the form's name.
#[cfg(feature = "schema")]
pub fn form_schemas() -> String {
    super::Text::write(&schema::every())
}

/// The name of the form that a call asks about, its first argument.
fn form_of_call(form: &str) -> Result<&'static str, Error> {
    let mut issues = Issues::none();
    let names = names();
    let chosen = choose(&Node::parse(form), &At::WHOLE, &mut issues, &names);
    chosen.and_then(|chosen| names.get(chosen as usize).copied()).ok_or_else(|| issues.into_error())
}

/// The form of that name, where it is a table, with its number.
fn form_named(name: &str) -> Option<(usize, &'static Form)> {
    FORMS.iter().enumerate().find(|(_, form)| form.name == name)
}

impl Issues {
    fn setting(mut self, argument: u8, options: &str, today: &str) -> Result<Setting, Error> {
        self.options(argument, options, today).ok_or_else(|| self.into_error())
    }
}

/// The report on a form, the argument of that place. What is absent or not data is a wrong call.
fn report<W: Way>(form: &str, argument: u8, data: &str, setting: Result<Setting, Error>) -> Result<W::Written, Error> {
    if data.is_empty() {
        return Err(Error::new(Code::MissingField, argument, "", "the argument must be an object, but is missing"));
    }
    let node = Node::parse(data);
    let findings = if node == Node::Null {
        let message = "the argument must be an object, but is null";
        setting?;
        vec![Finding::of_shape(form, &Issue::new(Code::WrongType, argument, "", message))]
    } else if form == LOCAL_AREA {
        local_area(argument, &node, setting)?
    } else {
        of_table(form, argument, &node, setting)?
    };
    let valid = findings.iter().all(|finding| finding.severity == Severity::Warning);
    Ok(W::write(&FormReport { valid, findings }))
}

/// What is found in an area. A shape error stands alone: nothing else is judged.
fn local_area(argument: u8, node: &Node<'_>, setting: Result<Setting, Error>) -> Result<Vec<Finding>, Error> {
    let mut issues = Issues::none();
    let Some(area) = issues.node::<LocalArea>(argument, node) else {
        let found = shapes(LOCAL_AREA, argument, issues)?;
        setting?;
        return Ok(found);
    };
    let setting = setting?;
    let found = rules::local_offer::findings(&area, setting.as_of);
    let mut written = Vec::with_capacity(found.len());
    for finding in &found {
        written.push(Finding::written(finding, &setting.words));
    }
    Ok(written)
}

/// What is found in a form that is a table: shapes and all else, in the order of the form. A field of a wrong shape stops
/// nothing but what is asked of itself.
fn of_table(name: &str, argument: u8, node: &Node<'_>, setting: Result<Setting, Error>) -> Result<Vec<Finding>, Error> {
    let Some((number, form)) = form_named(name) else { return Ok(Vec::new()) };
    let mut issues = Issues::none();
    let fields = form.fields();
    let record = record::read(form, &fields, node, &mut issues);
    let mut found = if issues.is_empty() { Vec::new() } else { shapes(name, argument, issues)? };
    let setting = setting?;
    if let Some(record) = record {
        for finding in rules::forms::findings(number, &fields, &record, setting.as_of, &setting.calendar) {
            found.extend(Finding::of_form(&finding, &setting.words));
        }
    }
    Ok(in_order(&fields, found))
}

/// The findings as somebody meets them who goes through the form.
fn in_order(fields: &Fields, found: Vec<Finding>) -> Vec<Finding> {
    if found.is_empty() {
        return found;
    }
    let mut places = Vec::with_capacity(found.len());
    let mut kept = Vec::with_capacity(found.len());
    for finding in found {
        places.push(order::place(fields, &finding.path));
        kept.push(Some(finding));
    }
    let compare = |one: usize, other: usize| places.get(one).cmp(&places.get(other));
    let mut sorted = Vec::with_capacity(kept.len());
    for place in places_in_order(kept.len(), &compare) {
        sorted.extend(kept.get_mut(place).and_then(Option::take));
    }
    sorted
}

/// What is wrong in the shape of a form, as findings.
fn shapes(form: &str, argument: u8, issues: Issues) -> Result<Vec<Finding>, Error> {
    let error = issues.into_error();
    let mut found = Vec::with_capacity(error.issues().len());
    for issue in error.issues() {
        if issue.code() == Code::Unreadable {
            return Err(Error::new(issue.code(), argument, issue.path(), issue.message()));
        }
        found.push(Finding::of_shape(form, issue));
    }
    Ok(found)
}
