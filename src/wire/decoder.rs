//! From loose trees to facts: every fault is collected, each with the place at which it stands, in the order given.

mod nearest;
mod shape;
mod values;

pub(super) use shape::Shape;
use values::read_list;
pub(super) use values::{List, Text, UNLIMITED, Whole, elements, read_date, read_text};

use super::tree::Node;
use crate::calendar::Date;
use crate::error::{Code, Error, Issue};
use crate::numerals::{numeral, place};
use crate::prelude::*;
use crate::wording::TextId;

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
                for character in name.chars() {
                    match character {
                        '~' => pointer.push_str("~0"),
                        '/' => pointer.push_str("~1"),
                        _ => pointer.push(character),
                    }
                }
            }
            Step::Element(index) => {
                pointer.push('/');
                pointer.push_str(&place(index));
            }
        }
        pointer
    }

    /// How a message names the place.
    fn name(&self) -> Cow<'p, str> {
        match self.step {
            Step::Whole => "the argument".into(),
            Step::Field(name) => ["`", &shortened(name), "`"].concat().into(),
            Step::Element(index) => ["element ", &place(index)].concat().into(),
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
        self.found.push(Issue::new(code, self.argument, &at.pointer(), &[&at.name(), " ", what].concat()));
    }

    /// Says that the value is not of the type asked for, or could not be read at all.
    pub(super) fn wrong(&mut self, node: &Node<'_>, at: &At<'_>, wanted: &str) {
        match node {
            Node::Unreadable(what) => {
                self.add(Code::Unreadable, at, &["must be ", wanted, ", but is ", what].concat());
            }
            Node::TooLarge => self.add(Code::TooLarge, at, "must hold at most 5 million characters in all"),
            Node::Null => self.add(Code::MissingField, at, &["must be ", wanted, ", but is missing"].concat()),
            // What is not data is told first, however deep it lies: it says more than the type does.
            Node::List(_) | Node::Object(_) if self.unreadable_within(node, at) => {}
            _ => self.add(Code::WrongType, at, &["must be ", wanted, ", but is ", &described(node)].concat()),
        }
    }

    /// Reads the text of an argument. One that must be there and is absent or null is a fault.
    pub(super) fn argument<R: Read>(&mut self, argument: u8, text: &str) -> Option<R::Out> {
        self.node::<R>(argument, &Node::parse(text))
    }

    /// The same of an argument whose text was read into a tree.
    pub(super) fn node<R: Read>(&mut self, argument: u8, node: &Node<'_>) -> Option<R::Out> {
        self.argument = argument;
        R::read(node, &At::WHOLE, self).and_then(R::out)
    }

    /// Whether nothing was found.
    #[cfg(feature = "case-systems")]
    pub(super) fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// The error of what was found wrong.
    pub(super) fn into_error(self) -> Error {
        let unread = || Error::new(Code::Unreadable, self.argument, "", "the argument could not be read");
        Error::of(self.found).unwrap_or_else(unread)
    }

    /// Goes through the fields of an object in the order given. `take` says whether it knows the key; one that nobody
    /// knows is refused, with the nearest of `names`. `None` where the node is no object.
    pub(super) fn fields<'n>(
        &mut self,
        node: &'n Node<'_>,
        at: &At<'_>,
        names: &dyn Fn() -> Vec<Cow<'static, str>>,
        take: &mut dyn FnMut(&'n str, &'n Node<'_>, &At<'_>, &mut Self) -> bool,
    ) -> Option<()> {
        let Node::Object(fields) = node else {
            self.wrong(node, at, "an object");
            return None;
        };
        for (key, value) in fields {
            if !take(key, value, at, self) {
                self.unknown_field(value, &at.field(key), key, &names());
            }
        }
        Some(())
    }

    /// A field that this place does not have; or, where the value under it is no data, that.
    pub(super) fn unknown_field(&mut self, value: &Node<'_>, at: &At<'_>, key: &str, names: &[Cow<'static, str>]) {
        if self.unreadable_within(value, at) {
            return;
        }
        let where_to = match at.inside.map_or(Step::Whole, |outer| outer.step) {
            Step::Whole => Cow::Borrowed("here"),
            Step::Field(name) => ["in `", &shortened(name), "`"].concat().into(),
            Step::Element(index) => ["in element ", &place(index)].concat().into(),
        };
        let nearest = nearest::nearest(key, names);
        let hint = nearest.map_or_else(String::new, |name| ["; did you mean `", name, "`?"].concat());
        self.add(Code::UnknownField, at, &["is not a field ", &where_to, &hint].concat());
    }

    /// Tells the first value in there that could not be read, and whether there was one.
    fn unreadable_within(&mut self, node: &Node<'_>, at: &At<'_>) -> bool {
        match node {
            Node::Unreadable(_) | Node::TooLarge => {
                self.wrong(node, at, "data");
                true
            }
            Node::List(items) => {
                items.iter().enumerate().any(|(index, item)| self.unreadable_within(item, &at.element(index)))
            }
            Node::Object(fields) => fields.iter().any(|(key, value)| self.unreadable_within(value, &at.field(key))),
            _ => false,
        }
    }
}

/// Something that was read. One type for all of them: reading code that is compiled once for each would double the wasm.
pub(super) enum Value {
    /// A date.
    Date(Date),
    /// A whole number; true or false as 1 or 0; a choice as its place among the values.
    Number(u32),
    /// Text.
    Text(String),
    /// A list.
    List(Vec<Value>),
    /// The fields of an object, not yet put together.
    Object(Values),
    /// A host's own texts.
    Texts(Vec<(TextId, String)>),
}

/// Something that an argument may hold.
pub(super) trait Read {
    /// What it is in the facts.
    type Out;

    /// What it has to be.
    const SHAPE: Shape;

    /// Reads it, or adds what is wrong with it.
    fn read(node: &Node<'_>, at: &At<'_>, issues: &mut Issues) -> Option<Value> {
        Self::SHAPE.read(node, at, issues)
    }

    /// What was read, as a fact.
    fn out(value: Value) -> Option<Self::Out>;
}

/// A field of an object of the contract.
pub(super) struct Field {
    pub(super) name: &'static str,
    pub(super) is_required: bool,
    pub(super) shape: &'static Shape,
}

/// Fields that an object may have beside those of its record, and what to look at after each field.
pub(super) struct More {
    pub(super) fields: &'static [Field],
    pub(super) after: fn(&str, &Node<'_>, &At<'_>, &mut Issues),
    /// What is said of each field, in their order, where a schema is written of them.
    #[cfg(feature = "case-systems")]
    pub(super) says: &'static [&'static str],
}

impl More {
    pub(super) const NONE: More = More {
        fields: &[],
        after: |_, _, _, _| {},
        #[cfg(feature = "case-systems")]
        says: &[],
    };

    /// With what is said of each field.
    #[cfg(feature = "case-systems")]
    pub(super) const fn saying(self, says: &'static [&'static str]) -> Self {
        More { says, ..self }
    }

    /// Nothing is said where nobody asks for a schema.
    #[cfg(not(feature = "case-systems"))]
    pub(super) const fn saying(self, _: &'static [&'static str]) -> Self {
        self
    }

    /// With something to look at after each field.
    pub(super) const fn looking_at(self, after: fn(&str, &Node<'_>, &At<'_>, &mut Issues)) -> Self {
        More { after, ..self }
    }
}

/// The values of the fields of an object, in the order of its record, those of `more` last. `None` after any fault.
pub(super) fn read_values(
    fields: &'static [Field],
    more: &More,
    node: &Node<'_>,
    at: &At<'_>,
    issues: &mut Issues,
) -> Option<Values> {
    let faults = issues.found.len();
    let mut slots: Vec<Slot> = Vec::with_capacity(fields.len() + more.fields.len());
    for field in [fields, more.fields].into_iter().flatten() {
        slots.push(Slot { field, is_given: false, value: None });
    }
    let names = || [fields, more.fields].into_iter().flatten().map(|field| field.name.into()).collect();
    issues.fields(node, at, &names, &mut |key, value, at, issues| {
        let Some(slot) = slots.iter_mut().find(|slot| slot.field.name == key) else { return false };
        if *value != Node::Null {
            slot.is_given = true;
            slot.value = slot.field.shape.read(value, &at.field(key), issues);
            (more.after)(key, node, at, issues);
        }
        true
    })?;
    for slot in &slots {
        if slot.field.is_required && !slot.is_given {
            issues.add(Code::MissingField, &at.field(slot.field.name), "must be there, but is missing");
        }
    }
    (issues.found.len() == faults).then(|| Values(slots.into_iter()))
}

/// A field of an object while it is being read.
struct Slot {
    field: &'static Field,
    is_given: bool,
    value: Option<Value>,
}

/// The values of an object that was read, in the order of its record.
pub(super) struct Values(alloc::vec::IntoIter<Slot>);

impl Values {
    fn next(&mut self) -> Option<Value> {
        self.0.next()?.value
    }

    /// The last value.
    pub(super) fn last(&mut self) -> Option<Value> {
        self.0.next_back()?.value
    }
}

/// The next value, of a field that may be absent.
pub(super) fn optional<R: Read>(values: &mut Values) -> Option<R::Out> {
    values.next().and_then(R::out)
}

/// The next value, of a field that must be there.
pub(super) fn required<R: Read>(values: &mut Values) -> Option<R::Out> {
    values.next().and_then(R::out)
}

/// Describes an object of the contract once: its fields make the decoder and, on the host, the JSON Schema.
///
/// Each field has a doc comment (what callers read in the types), `required` or `optional`, the name in `facts`, the name
/// of the contract, and what it is read as. The comments of a `form` stay with it, for its schema at run time.
macro_rules! record {
    (form $($record:tt)*) => {
        $crate::wire::decoder::record! { @told $($record)* }
    };
    (
        @$told:ident
        $(#[doc = $doc:literal])*
        $type:ident $(, after $after:path)? {
            $($(#[doc = $field_doc:literal])* $need:ident $field:ident $name:literal: $kind:ty,)*
        }
    ) => {
        impl $crate::wire::decoder::Record for $type {
            const FIELDS: &'static [$crate::wire::decoder::Field] = &[$($crate::wire::decoder::Field {
                name: $name,
                is_required: $crate::wire::decoder::is_required!($need),
                shape: &<$kind as $crate::wire::decoder::Read>::SHAPE,
            },)*];

            fn of(values: &mut $crate::wire::decoder::Values) -> Option<Self> {
                Some(Self { $($field: $crate::wire::decoder::field!($need $kind, values),)* })
            }

            #[cfg(feature = "schema")]
            fn described(generator: &mut schemars::SchemaGenerator) -> alloc::vec::Vec<$crate::wire::schema::Field> {
                use $crate::wire::schema::Field;
                alloc::vec![$(Field::of::<$kind>(generator, $name, stringify!($need), concat!($($field_doc,)*)),)*]
            }
        }

        impl $crate::wire::decoder::Read for $type {
            type Out = Self;

            const SHAPE: $crate::wire::decoder::Shape = $crate::wire::decoder::Shape::Object(
                <Self as $crate::wire::decoder::Record>::FIELDS,
                $crate::wire::decoder::More::NONE
                    .saying($crate::wire::decoder::said!($told $([$($field_doc)*])*))
                    $(.looking_at($after))?,
            );

            fn out(value: $crate::wire::decoder::Value) -> Option<Self> {
                <Self as $crate::wire::decoder::Record>::of(&mut $crate::wire::decoder::fields(value)?)
            }
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $type {
            fn schema_name() -> alloc::borrow::Cow<'static, str> {
                stringify!($type).into()
            }

            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                use $crate::wire::decoder::Record;
                $crate::wire::schema::object(concat!($($doc,)*), Self::described(generator))
            }
        }
    };
    ($($record:tt)*) => {
        $crate::wire::decoder::record! { @untold $($record)* }
    };
}
pub(super) use record;

/// What is said of each field, where it stays with them.
macro_rules! said {
    (told $([$($doc:literal)*])*) => {
        &[$(concat!($($doc),*)),*]
    };
    (untold $($docs:tt)*) => {
        &[]
    };
}
pub(super) use said;

/// The next value of an object that is being made. One that must be there ends the making where it is not; giving up on what
/// may be absent as well would take code, in each object, to drop all that was read before.
macro_rules! field {
    (required $kind:ty, $values:expr) => {
        $crate::wire::decoder::required::<$kind>($values)?
    };
    (optional $kind:ty, $values:expr) => {
        $crate::wire::decoder::optional::<$kind>($values)
    };
}
pub(super) use field;

macro_rules! is_required {
    (required) => {
        true
    };
    (optional) => {
        false
    };
}
pub(super) use is_required;

/// An object with named fields.
pub(super) trait Record: Sized {
    /// Its fields, in the order of the contract.
    const FIELDS: &'static [Field];

    /// The object with those values, in the same order.
    fn of(values: &mut Values) -> Option<Self>;

    /// Its fields as JSON Schema, in the order of the contract.
    #[cfg(feature = "schema")]
    fn described(generator: &mut schemars::SchemaGenerator) -> Vec<super::schema::Field>;
}

/// The fields of an object that was read.
pub(super) fn fields(value: Value) -> Option<Values> {
    match value {
        Value::Object(values) => Some(values),
        _ => None,
    }
}

/// Makes values to choose from readable, writable and, on the host, described.
macro_rules! choice {
    ($($(#[doc = $doc:literal])* $type:ident,)+) => {$(
        impl $crate::wire::decoder::Read for $type {
            type Out = Self;

            const SHAPE: $crate::wire::decoder::Shape = $crate::wire::decoder::Shape::Choice(Self::NAMES);

            fn out(value: $crate::wire::decoder::Value) -> Option<Self> {
                match value {
                    $crate::wire::decoder::Value::Number(place) => Self::ALL.get(place as usize).copied(),
                    _ => None,
                }
            }
        }

        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $type {
            fn schema_name() -> alloc::borrow::Cow<'static, str> {
                stringify!($type).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                $crate::wire::schema::choice(concat!($($doc,)*), Self::NAMES)
            }
        }
    )+};
}
pub(super) use choice;

/// The place of the one of `names` that the text is.
pub(super) fn choose(node: &Node<'_>, at: &At<'_>, issues: &mut Issues, names: &[&str]) -> Option<u32> {
    let Node::Text(text) = node else {
        issues.wrong(node, at, &["one of ", &listed(names)].concat());
        return None;
    };
    let chosen = names.iter().position(|name| name == text);
    if chosen.is_none() {
        let what = ["must be one of ", &listed(names), ", but is `", &shortened(text), "`"].concat();
        issues.add(Code::UnknownValue, at, &what);
    }
    chosen.and_then(|chosen| u32::try_from(chosen).ok())
}

/// Words to choose from in a message; of very many the first, and how many there are.
fn listed(names: &[&str]) -> String {
    const MOST: usize = 24;
    match names.get(..MOST) {
        Some(first) if names.len() > MOST => [&first.join(", "), ", … (", &place(names.len()), " in all)"].concat(),
        _ => names.join(", "),
    }
}

/// How a message tells what came.
pub(super) fn described(node: &Node<'_>) -> String {
    match node {
        Node::Null => "null".to_owned(),
        Node::Bool(true) => "`true`".to_owned(),
        Node::Bool(false) => "`false`".to_owned(),
        Node::Whole(number) => {
            let digits =
                u32::try_from(number.unsigned_abs()).map_or_else(|_| "of more than 9 digits".to_owned(), numeral);
            ["the number ", if *number < 0 { "-" } else { "" }, &digits].concat()
        }
        Node::Fraction => "a number with a fraction, or with more than 15 digits".to_owned(),
        Node::Text(text) => ["the text `", &shortened(text), "`"].concat(),
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
        Some((end, _)) => [text.get(..end).unwrap_or_default(), "…"].concat().into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pointer_escapes_what_rfc_6901_escapes() {
        assert_eq!(At::WHOLE.field("a/b").element(3).field("c~d").pointer(), "/a~1b/3/c~0d");
    }

    #[test]
    fn a_long_value_does_not_make_a_long_message() {
        let mut issues = Issues::none();
        let text = "x".repeat(1_000_000);
        assert_eq!(read_date(&Node::Text(text.into()), &At::WHOLE.field("on"), &mut issues), None);
        assert!(issues.found.iter().all(|issue| issue.message().len() < 300));
    }
}
