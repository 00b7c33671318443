//! From a loose tree to a filled-in form, by the rows of its table.

use crate::facts::form::{Filled, Record};
use crate::prelude::*;
use crate::registry::form::{Field, Fields, Form, Kind};
use crate::wire::decoder::{At, Issues, Shape, Value, elements};
use crate::wire::tree::Node;

/// The most entries of a list in a form.
pub(super) const MOST_ENTRIES: usize = 1_000;

/// The form in that tree, and what is wrong in its shape. `None` where it is no object at all.
pub(super) fn read(form: &Form, fields: &Fields, node: &Node<'_>, issues: &mut Issues) -> Option<Record> {
    let mut record = Record::empty(0, form.rows.len());
    object(Table { form, fields }, None, node, &At::WHOLE, issues, &mut record).then_some(record)
}

/// What a form is read by.
#[derive(Clone, Copy)]
struct Table<'t> {
    form: &'t Form,
    fields: &'t Fields,
}

/// Reads the fields under that row into the record. Says whether the node is an object.
fn object(
    table: Table<'_>,
    under: Option<usize>,
    node: &Node<'_>,
    at: &At<'_>,
    issues: &mut Issues,
    record: &mut Record,
) -> bool {
    let all = table.fields.under(under);
    let names = || {
        let mut names = Vec::with_capacity(all.len());
        for field in all {
            names.push(field.name.into());
        }
        names
    };
    // The place after the field that was read last.
    let mut next = 0;
    let read = issues.fields(node, at, &names, &mut |key, value, at, issues| {
        let Some((place, Field { row, .. })) = Field::named(all, key, next) else { return false };
        next = place + 1;
        if *value != Node::Null {
            field(table, row, value, &at.field(key), issues, record);
        }
        true
    });
    read.is_some()
}

/// Reads what stands in the field of that row. A blank text is none.
fn field(table: Table<'_>, row: usize, node: &Node<'_>, at: &At<'_>, issues: &mut Issues, record: &mut Record) {
    let Some(kind) = table.form.rows.get(row).map(|row| row.kind) else { return };
    let filled = match kind {
        Kind::Group => object(table, Some(row), node, at, issues, record).then_some(Filled::Group),
        Kind::List => entries(table, row, node, at, issues),
        Kind::Text => match node {
            Node::Text(text) if text.chars().all(char::is_whitespace) => return,
            Node::Text(_) => Some(Filled::Text),
            _ => {
                issues.wrong(node, at, "text");
                None
            }
        },
        Kind::Day => Shape::Date.read(node, at, issues).and_then(|value| match value {
            Value::Date(day) => Some(Filled::Day(day)),
            _ => None,
        }),
        Kind::YesOrNo => number(&Shape::YesOrNo, node, at, issues).map(|number| Filled::YesOrNo(number == 1)),
        Kind::Whole(from, to) => number(&Shape::Whole(from, to), node, at, issues).map(Filled::Number),
        Kind::Choice(words) => word(words, node, at, issues).map(Filled::Word),
        Kind::Choices(words) => chosen(words, node, at, issues).map(Filled::Words),
        Kind::Rule => return,
    };
    record.fill(row, filled.unwrap_or(Filled::Misshapen));
}

fn number(shape: &Shape, node: &Node<'_>, at: &At<'_>, issues: &mut Issues) -> Option<u32> {
    match shape.read(node, at, issues)? {
        Value::Number(number) => Some(number),
        _ => None,
    }
}

fn word(words: &'static [&'static str], node: &Node<'_>, at: &At<'_>, issues: &mut Issues) -> Option<&'static str> {
    words.get(number(&Shape::Choice(words), node, at, issues)? as usize).copied()
}

fn chosen(
    words: &'static [&'static str],
    node: &Node<'_>,
    at: &At<'_>,
    issues: &mut Issues,
) -> Option<Vec<&'static str>> {
    let items = elements(MOST_ENTRIES, node, at, issues)?;
    let mut chosen = Vec::with_capacity(items.len());
    for (index, item) in items.iter().enumerate() {
        chosen.extend(word(words, item, &at.element(index), issues));
    }
    (chosen.len() == items.len()).then_some(chosen)
}

/// The entries of a list. A faulty one keeps its place, so that what is found in the others is told at theirs.
fn entries(table: Table<'_>, row: usize, node: &Node<'_>, at: &At<'_>, issues: &mut Issues) -> Option<Filled> {
    let items = elements(MOST_ENTRIES, node, at, issues)?;
    let inside = table.form.inside(Some(row));
    let mut entries = Vec::with_capacity(items.len());
    for (index, item) in items.iter().enumerate() {
        let mut entry = Record::empty(inside.start, inside.len());
        if !object(table, Some(row), item, &at.element(index), issues, &mut entry) {
            for row in inside.clone() {
                entry.fill(row, Filled::Misshapen);
            }
        }
        entries.push(entry);
    }
    Some(Filled::Entries(entries))
}
