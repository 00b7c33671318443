//! What an argument may hold besides objects and choices: yes or no, dates, numbers, texts, lists.

use super::{At, Issues, Read, Shape, Value, described, shortened};
use crate::calendar::Date;
use crate::error::Code;
use crate::numerals::{numeral, place};
use crate::prelude::*;
use crate::wire::tree::Node;

impl Read for bool {
    type Out = bool;

    const SHAPE: Shape = Shape::YesOrNo;

    fn out(value: Value) -> Option<bool> {
        match value {
            Value::Number(number) => Some(number == 1),
            _ => None,
        }
    }
}

/// Yes or no, as 1 or 0.
pub(super) fn read_yes_or_no(node: &Node<'_>, at: &At<'_>, issues: &mut Issues) -> Option<u32> {
    if let Node::Bool(value) = node {
        return Some(u32::from(*value));
    }
    issues.wrong(node, at, "true or false");
    None
}

impl Read for Date {
    type Out = Date;

    const SHAPE: Shape = Shape::Date;

    fn out(value: Value) -> Option<Date> {
        match value {
            Value::Date(date) => Some(date),
            _ => None,
        }
    }
}

/// The date that the text is.
pub(in crate::wire) fn read_date(node: &Node<'_>, at: &At<'_>, issues: &mut Issues) -> Option<Date> {
    let wanted = "a date such as 2026-03-31";
    let Node::Text(text) = node else {
        issues.wrong(node, at, wanted);
        return None;
    };
    let date = Date::parse(text);
    if date.is_none() {
        let why = if text.bytes().any(|byte| byte == b'T') {
            ": an instant can lie on another day here, so pass the day itself"
        } else {
            ""
        };
        let what = ["must be ", wanted, ", in the years 1900 to 2200, but is `", &shortened(text), "`", why].concat();
        issues.add(Code::BadDate, at, &what);
    }
    date
}

/// A whole number from `FROM` to `TO`.
pub(in crate::wire) struct Whole<const FROM: u32, const TO: u32>;

impl<const FROM: u32, const TO: u32> Read for Whole<FROM, TO> {
    type Out = u32;

    const SHAPE: Shape = Shape::Whole(FROM, TO);

    fn out(value: Value) -> Option<u32> {
        match value {
            Value::Number(number) => Some(number),
            _ => None,
        }
    }
}

pub(super) fn read_whole(from: u32, to: u32, node: &Node<'_>, at: &At<'_>, issues: &mut Issues) -> Option<u32> {
    let wanted = ["a whole number from ", &numeral(from), " to ", &numeral(to)].concat();
    match node {
        Node::Whole(number) if u32::try_from(*number).is_ok_and(|number| (from..=to).contains(&number)) => {
            return u32::try_from(*number).ok();
        }
        Node::Whole(_) | Node::Fraction => {
            issues.add(Code::OutOfRange, at, &["must be ", &wanted, ", but is ", &described(node)].concat());
        }
        _ => issues.wrong(node, at, &wanted),
    }
    None
}

/// Text of at most `MOST` characters.
pub(in crate::wire) struct Text<const MOST: usize>;

impl<const MOST: usize> Read for Text<MOST> {
    type Out = String;

    const SHAPE: Shape = Shape::Text(MOST);

    fn out(value: Value) -> Option<String> {
        match value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }
}

/// The text, of at most so many characters.
pub(in crate::wire) fn read_text(most: usize, node: &Node<'_>, at: &At<'_>, issues: &mut Issues) -> Option<String> {
    let Node::Text(text) = node else {
        issues.wrong(node, at, "text");
        return None;
    };
    // A character takes a byte or more: most texts need no counting.
    if text.len() > most && text.chars().nth(most).is_some() {
        issues.add(Code::TooLarge, at, &["must have at most ", &place(most), " characters"].concat());
        return None;
    }
    Some(text.as_ref().to_owned())
}

/// A list of at most `MOST` elements.
pub(in crate::wire) struct List<R, const MOST: usize>(core::marker::PhantomData<R>);

impl<R: Read, const MOST: usize> Read for List<R, MOST> {
    type Out = Vec<R::Out>;

    const SHAPE: Shape = Shape::List(MOST, &R::SHAPE);

    fn out(value: Value) -> Option<Vec<R::Out>> {
        match value {
            Value::List(items) => {
                let mut list = Vec::with_capacity(items.len());
                each(items, &mut |item| {
                    if let Some(item) = R::out(item) {
                        list.push(item);
                    }
                });
                Some(list)
            }
            _ => None,
        }
    }
}

/// Hands out the values one by one. A function for all lists, since each would bring its own way through one.
fn each(values: Vec<Value>, take: &mut dyn FnMut(Value)) {
    for value in values {
        take(value);
    }
}

/// The elements of a list of at most so many, none of them looked at yet.
pub(in crate::wire) fn elements<'n, 't>(
    most: usize,
    node: &'n Node<'t>,
    at: &At<'_>,
    issues: &mut Issues,
) -> Option<&'n [Node<'t>]> {
    let Node::List(items) = node else {
        issues.wrong(node, at, "a list");
        return None;
    };
    if items.len() > most {
        let what = ["must have at most ", &place(most), " elements, but has ", &place(items.len())].concat();
        issues.add(Code::TooLarge, at, &what);
        return None;
    }
    Some(items)
}

/// The elements of a list, each of them read though one before it is faulty.
pub(super) fn read_list(
    most: usize,
    of: &Shape,
    node: &Node<'_>,
    at: &At<'_>,
    issues: &mut Issues,
) -> Option<Vec<Value>> {
    let items = elements(most, node, at, issues)?;
    let mut values = Vec::with_capacity(items.len());
    for (index, item) in items.iter().enumerate() {
        values.extend(of.read(item, &at.element(index), issues));
    }
    (values.len() == items.len()).then_some(values)
}

/// No more than the limit of all the texts of an argument allows.
pub(in crate::wire) const UNLIMITED: usize = usize::MAX;
