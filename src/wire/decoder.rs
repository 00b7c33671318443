//! From loose trees to facts: every fault is collected, each with the place at which it stands, in the order given.

use super::tree::Node;
use crate::calendar::{Date, YEARS};
use crate::error::{Code, Error, Issue};
use std::borrow::Cow;
use std::fmt::Write;

/// A place in an argument: the whole, or a field or an element of another place.
#[derive(Clone, Copy)]
pub(super) struct At<'p> {
    inside: Option<&'p At<'p>>,
    step: Step<'p>,
}

#[derive(Clone, Copy)]
enum Step<'p> {
    Whole,
    Field(&'p str),
    Element(usize),
}

impl<'p> At<'p> {
    pub(super) const WHOLE: At<'static> = At { inside: None, step: Step::Whole };

    pub(super) fn field(&'p self, name: &'p str) -> At<'p> {
        At { inside: Some(self), step: Step::Field(name) }
    }

    pub(super) fn element(&'p self, index: usize) -> At<'p> {
        At { inside: Some(self), step: Step::Element(index) }
    }

    /// The JSON pointer (RFC 6901).
    pub(super) fn pointer(&self) -> String {
        let mut pointer = self.inside.map(At::pointer).unwrap_or_default();
        match self.step {
            Step::Whole => {}
            Step::Field(name) => {
                pointer.push('/');
                pointer.push_str(&name.replace('~', "~0").replace('/', "~1"));
            }
            Step::Element(index) => {
                // Writing to a string cannot fail.
                let _ = write!(pointer, "/{index}");
            }
        }
        pointer
    }

    /// How a message names the place.
    fn name(&self) -> Cow<'p, str> {
        match self.step {
            Step::Whole => "the argument".into(),
            Step::Field(name) => format!("`{}`", shortened(name)).into(),
            Step::Element(index) => format!("element {index}").into(),
        }
    }
}

/// The faults of a call, found argument by argument.
pub(super) struct Issues {
    argument: u8,
    found: Vec<Issue>,
}

impl Issues {
    pub(super) fn none() -> Self {
        Self { argument: 0, found: Vec::new() }
    }

    /// Adds a fault whose message begins with the name of the place.
    pub(super) fn add(&mut self, code: Code, at: &At<'_>, what: &str) {
        self.found.push(Issue::new(code, self.argument, at.pointer(), format!("{} {what}", at.name())));
    }

    /// Says that the value is not of the type asked for, or could not be read at all; gives nothing.
    pub(super) fn wrong<T>(&mut self, node: &Node<'_>, at: &At<'_>, wanted: &str) -> Option<T> {
        match node {
            Node::Unreadable(what) => {
                self.add(Code::Unreadable, at, &format!("must be {wanted}, but is {what}"));
            }
            Node::TooLarge => self.add(Code::TooLarge, at, "must hold at most 5 million characters in all"),
            Node::Null => self.add(Code::MissingField, at, &format!("must be {wanted}, but is missing")),
            _ => self.add(Code::WrongType, at, &format!("must be {wanted}, but is {}", described(node))),
        }
        None
    }

    /// Reads the text of an argument. One that must be there and is absent or null is a fault.
    pub(super) fn argument<R: Read>(&mut self, argument: u8, text: &str) -> Option<R::Out> {
        self.argument = argument;
        R::read(&Node::parse(text), &At::WHOLE, self)
    }

    /// What was read, unless there was a fault.
    pub(super) fn or<T>(self, read: Option<T>) -> Result<T, Error> {
        match (Error::of(self.found), read) {
            (None, Some(read)) => Ok(read),
            (Some(error), _) => Err(error),
            (None, None) => Err(Error::new(Code::Unreadable, self.argument, "", "the argument could not be read")),
        }
    }

    /// Goes through the fields of an object in the order given. `take` says whether it knows the key; one that nobody
    /// knows is refused, with the nearest of `names`. `None` where the node is no object.
    pub(super) fn fields<'n>(
        &mut self,
        node: &'n Node<'_>,
        at: &At<'_>,
        names: &[&str],
        take: &mut dyn FnMut(&'n str, &'n Node<'_>, &At<'_>, &mut Self) -> bool,
    ) -> Option<()> {
        let Node::Object(fields) = node else { return self.wrong(node, at, "an object") };
        for (key, value) in fields {
            if !take(key, value, at, self) {
                self.unknown_field(value, &at.field(key), key, names);
            }
        }
        Some(())
    }

    /// A field that this place does not have; or, where the value under it is no data, that.
    fn unknown_field(&mut self, value: &Node<'_>, at: &At<'_>, key: &str, names: &[&str]) {
        if self.unreadable_within(value, at) {
            return;
        }
        let place = match at.inside.map_or(Step::Whole, |outer| outer.step) {
            Step::Whole => Cow::Borrowed("here"),
            Step::Field(name) => format!("in `{}`", shortened(name)).into(),
            Step::Element(index) => format!("in element {index}").into(),
        };
        let nearest = nearest(key, names);
        let hint = nearest.map_or_else(String::new, |name| format!("; did you mean `{name}`?"));
        self.add(Code::UnknownField, at, &format!("is not a field {place}{hint}"));
    }

    /// Tells the first value in there that could not be read, and whether there was one.
    fn unreadable_within(&mut self, node: &Node<'_>, at: &At<'_>) -> bool {
        match node {
            Node::Unreadable(_) | Node::TooLarge => self.wrong::<()>(node, at, "data").is_none(),
            Node::List(items) => {
                items.iter().enumerate().any(|(index, item)| self.unreadable_within(item, &at.element(index)))
            }
            Node::Object(fields) => fields.iter().any(|(key, value)| self.unreadable_within(value, &at.field(key))),
            _ => false,
        }
    }
}

/// Something that an argument may hold.
pub(super) trait Read {
    /// What it is once it is read.
    type Out;

    /// Reads it, or adds what is wrong with it.
    fn read(node: &Node<'_>, at: &At<'_>, issues: &mut Issues) -> Option<Self::Out>;
}

/// A field while its object is being read.
pub(super) enum Slot<T> {
    Absent,
    Faulty,
    Read(T),
}

impl<T> Slot<T> {
    /// Reads a field. Null is as good as absent.
    pub(super) fn read<R: Read<Out = T>>(node: &Node<'_>, at: &At<'_>, issues: &mut Issues) -> Self {
        match node {
            Node::Null => Slot::Absent,
            _ => R::read(node, at, issues).map_or(Slot::Faulty, Slot::Read),
        }
    }

    /// The value of a field that must be there; `None` after a fault.
    pub(super) fn required(self, name: &str, at: &At<'_>, issues: &mut Issues) -> Option<T> {
        match self {
            Slot::Read(value) => Some(value),
            Slot::Faulty => None,
            Slot::Absent => {
                issues.add(Code::MissingField, &at.field(name), "must be there, but is missing");
                None
            }
        }
    }

    /// The value of a field that may be absent; the outer `None` after a fault.
    pub(super) fn optional(self, _: &str, _: &At<'_>, _: &mut Issues) -> Option<Option<T>> {
        match self {
            Slot::Read(value) => Some(Some(value)),
            Slot::Faulty => None,
            Slot::Absent => Some(None),
        }
    }
}

/// Describes an object of the contract once: its fields make the decoder and, on the host, the JSON Schema.
///
/// Each field has a doc comment (what callers read in the types), `required` or `optional`, the name in `facts`, the name
/// of the contract, and what it is read as.
macro_rules! record {
    (
        $(#[doc = $doc:literal])*
        $type:ident $(, after $after:path)? {
            $($(#[doc = $field_doc:literal])* $need:ident $field:ident $name:literal: $kind:ty,)*
        }
    ) => {
        impl $crate::wire::decoder::Record for $type {
            const NAMES: &'static [&'static str] = &[$($name,)*];

            fn read_with(
                node: &$crate::wire::tree::Node<'_>,
                at: &$crate::wire::decoder::At<'_>,
                issues: &mut $crate::wire::decoder::Issues,
                more: $crate::wire::decoder::More<'_>,
            ) -> Option<Self> {
                use $crate::wire::decoder::{Read, Slot};
                $(let mut $field = Slot::<<$kind as Read>::Out>::Absent;)*
                issues.fields(node, at, &[Self::NAMES, more.names].concat(), &mut |key, value, at, issues| {
                    match key {
                        $($name => $field = Slot::read::<$kind>(value, &at.field(key), issues),)*
                        _ => return (more.take)(key, value, at, issues),
                    }
                    $($after(key, node, at, issues);)?
                    true
                })?;
                $(let $field = $field.$need($name, at, issues);)*
                Some(Self { $($field: $field?,)* })
            }

            #[cfg(feature = "schema")]
            fn described(generator: &mut schemars::SchemaGenerator) -> Vec<$crate::wire::schema::Field> {
                use $crate::wire::schema::Field;
                vec![$(Field::of::<$kind>(generator, $name, stringify!($need), concat!($($field_doc,)*)),)*]
            }
        }

        impl $crate::wire::decoder::Read for $type {
            type Out = Self;

            fn read(
                node: &$crate::wire::tree::Node<'_>,
                at: &$crate::wire::decoder::At<'_>,
                issues: &mut $crate::wire::decoder::Issues,
            ) -> Option<Self> {
                use $crate::wire::decoder::{More, Record};
                Self::read_with(node, at, issues, More { names: &[], take: &mut |_, _, _, _| false })
            }
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $type {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($type).into()
            }

            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                use $crate::wire::decoder::Record;
                $crate::wire::schema::object(concat!($($doc,)*), Self::described(generator))
            }
        }
    };
}
pub(super) use record;

/// Fields that an object has beside those of its record.
pub(super) struct More<'m> {
    pub(super) names: &'m [&'static str],
    pub(super) take: &'m mut dyn FnMut(&str, &Node<'_>, &At<'_>, &mut Issues) -> bool,
}

/// An object with named fields.
pub(super) trait Record: Sized {
    /// The names of the contract.
    const NAMES: &'static [&'static str];

    /// Reads it where it may have more fields than its own.
    fn read_with(node: &Node<'_>, at: &At<'_>, issues: &mut Issues, more: More<'_>) -> Option<Self>;

    /// Its fields as JSON Schema, in the order of the contract.
    #[cfg(feature = "schema")]
    fn described(generator: &mut schemars::SchemaGenerator) -> Vec<super::schema::Field>;
}

/// Makes values to choose from readable, writable and, on the host, described.
macro_rules! choice {
    ($($(#[doc = $doc:literal])* $type:ident,)+) => {$(
        impl $crate::wire::decoder::Read for $type {
            type Out = Self;

            fn read(
                node: &$crate::wire::tree::Node<'_>,
                at: &$crate::wire::decoder::At<'_>,
                issues: &mut $crate::wire::decoder::Issues,
            ) -> Option<Self> {
                $crate::wire::decoder::choose(node, at, issues, Self::ALL, Self::as_str)
            }
        }

        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $type {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($type).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                let values: Vec<&str> = Self::ALL.iter().map(|value| value.as_str()).collect();
                $crate::wire::schema::choice(concat!($($doc,)*), &values)
            }
        }
    )+};
}
pub(super) use choice;

/// The one of `all` that the text names.
pub(super) fn choose<T: Copy>(
    node: &Node<'_>,
    at: &At<'_>,
    issues: &mut Issues,
    all: &[T],
    as_str: impl Fn(T) -> &'static str,
) -> Option<T> {
    let names: Vec<&str> = all.iter().map(|value| as_str(*value)).collect();
    let Node::Text(text) = node else {
        return issues.wrong(node, at, &format!("one of {}", names.join(", ")));
    };
    let chosen = all.iter().copied().find(|value| as_str(*value) == text);
    if chosen.is_none() {
        unknown_value(text, at, issues, &names);
    }
    chosen
}

/// Says which values there are to choose from.
pub(super) fn unknown_value(text: &str, at: &At<'_>, issues: &mut Issues, names: &[&str]) {
    let what = format!("must be one of {}, but is `{}`", names.join(", "), shortened(text));
    issues.add(Code::UnknownValue, at, &what);
}

impl Read for bool {
    type Out = bool;

    fn read(node: &Node<'_>, at: &At<'_>, issues: &mut Issues) -> Option<bool> {
        match node {
            Node::Bool(value) => Some(*value),
            _ => issues.wrong(node, at, "true or false"),
        }
    }
}

impl Read for Date {
    type Out = Date;

    fn read(node: &Node<'_>, at: &At<'_>, issues: &mut Issues) -> Option<Date> {
        let wanted = "a date such as 2026-03-31";
        let Node::Text(text) = node else { return issues.wrong(node, at, wanted) };
        let date = Date::parse(text);
        if date.is_none() {
            let (first, last) = (YEARS.start(), YEARS.end());
            let why = if text.contains('T') {
                ": an instant can lie on another day here, so pass the day itself"
            } else {
                ""
            };
            let what = format!("must be {wanted}, in the years {first} to {last}, but is `{}`{why}", shortened(text));
            issues.add(Code::BadDate, at, &what);
        }
        date
    }
}

/// A whole number from `FROM` to `TO`.
pub(super) struct Whole<const FROM: u32, const TO: u32>;

impl<const FROM: u32, const TO: u32> Read for Whole<FROM, TO> {
    type Out = u32;

    fn read(node: &Node<'_>, at: &At<'_>, issues: &mut Issues) -> Option<u32> {
        let wanted = format!("a whole number from {FROM} to {TO}");
        let Node::Number(number) = node else { return issues.wrong(node, at, &wanted) };
        if number.fract() == 0.0 && (f64::from(FROM)..=f64::from(TO)).contains(number) {
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is whole and in range")]
            return Some(*number as u32);
        }
        issues.add(Code::OutOfRange, at, &format!("must be {wanted}, but is {number}"));
        None
    }
}

/// Text of at most `MOST` characters.
pub(super) struct Text<const MOST: usize>;

impl<const MOST: usize> Read for Text<MOST> {
    type Out = String;

    fn read(node: &Node<'_>, at: &At<'_>, issues: &mut Issues) -> Option<String> {
        let Node::Text(text) = node else { return issues.wrong(node, at, "text") };
        if text.chars().nth(MOST).is_some() {
            issues.add(Code::TooLarge, at, &format!("must have at most {MOST} characters"));
            return None;
        }
        Some(text.to_string())
    }
}

/// A list of at most `MOST` elements.
pub(super) struct List<R, const MOST: usize>(std::marker::PhantomData<R>);

impl<R: Read, const MOST: usize> Read for List<R, MOST> {
    type Out = Vec<R::Out>;

    fn read(node: &Node<'_>, at: &At<'_>, issues: &mut Issues) -> Option<Vec<R::Out>> {
        let Node::List(items) = node else { return issues.wrong(node, at, "a list") };
        if items.len() > MOST {
            issues.add(Code::TooLarge, at, &format!("must have at most {MOST} elements, but has {}", items.len()));
            return None;
        }
        let read: Vec<_> =
            items.iter().enumerate().map(|(index, item)| R::read(item, &at.element(index), issues)).collect();
        read.into_iter().collect()
    }
}

/// No more than the limit of all the texts of an argument allows.
pub(super) const UNLIMITED: usize = usize::MAX;

/// How a message tells what came.
fn described(node: &Node<'_>) -> String {
    match node {
        Node::Null => "null".to_owned(),
        Node::Bool(value) => format!("`{value}`"),
        Node::Number(number) => format!("the number {number}"),
        Node::Text(text) => format!("the text `{}`", shortened(text)),
        Node::List(_) => "a list".to_owned(),
        Node::Object(_) => "an object".to_owned(),
        Node::Unreadable(what) => what.clone(),
        Node::TooLarge => "too large".to_owned(),
    }
}

/// Text of the caller's in a message: never so long that the message cannot be read.
pub(super) fn shortened(text: &str) -> Cow<'_, str> {
    const MOST: usize = 60;
    match text.char_indices().nth(MOST) {
        None => text.into(),
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()).into(),
    }
}

/// The known name that a misspelt one was most likely meant for.
pub(super) fn nearest<'n>(key: &str, names: &[&'n str]) -> Option<&'n str> {
    // Longer keys are no misspelt names, and measuring them would take long.
    if key.len() > 60 {
        return None;
    }
    let distance = |name: &&str| strsim::levenshtein(&key.to_lowercase(), &name.to_lowercase());
    let name = names.iter().copied().min_by_key(distance)?;
    (distance(&name) <= 2 + name.len() / 4).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_misspelt_name_is_told_the_nearest_one_and_a_strange_one_none() {
        let names = ["dateOfBirth", "age", "learningDisability"];
        assert_eq!(nearest("learningDisabilty", &names), Some("learningDisability"));
        assert_eq!(nearest("date_of_birth", &names), Some("dateOfBirth"));
        assert_eq!(nearest("favouriteColour", &names), None);
    }

    #[test]
    fn a_pointer_escapes_what_rfc_6901_escapes() {
        assert_eq!(At::WHOLE.field("a/b").element(3).field("c~d").pointer(), "/a~1b/3/c~0d");
    }

    #[test]
    fn a_long_value_does_not_make_a_long_message() {
        let mut issues = Issues::none();
        let text = "x".repeat(1_000_000);
        assert_eq!(Date::read(&Node::Text(text.into()), &At::WHOLE.field("on"), &mut issues), None);
        assert!(issues.found.iter().all(|issue| issue.message().len() < 300));
    }
}
