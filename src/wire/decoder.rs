//! From loose trees to facts: every fault is collected, each with the place at which it stands, in the order given.

use super::tree::Node;
use crate::calendar::{Date, YEARS};
use crate::error::{Code, Error, Issue};
use std::any::Any;
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

    /// Says that the value is not of the type asked for, or could not be read at all.
    pub(super) fn wrong(&mut self, node: &Node<'_>, at: &At<'_>, wanted: &str) {
        match node {
            Node::Unreadable(what) => {
                self.add(Code::Unreadable, at, &format!("must be {wanted}, but is {what}"));
            }
            Node::TooLarge => self.add(Code::TooLarge, at, "must hold at most 5 million characters in all"),
            Node::Null => self.add(Code::MissingField, at, &format!("must be {wanted}, but is missing")),
            _ => self.add(Code::WrongType, at, &format!("must be {wanted}, but is {}", described(node))),
        }
    }

    /// Reads the text of an argument. One that must be there and is absent or null is a fault.
    pub(super) fn argument<R: Read>(&mut self, argument: u8, text: &str) -> Option<R::Out> {
        self.argument = argument;
        R::read(&Node::parse(text), &At::WHOLE, self).and_then(R::out)
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
        let Node::Object(fields) = node else {
            self.wrong(node, at, "an object");
            return None;
        };
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
    /// An object of a type of its own.
    Object(Box<dyn Any>),
}

/// Something that an argument may hold.
pub(super) trait Read {
    /// What it is in the facts.
    type Out;

    /// Reads it, or adds what is wrong with it.
    fn read(node: &Node<'_>, at: &At<'_>, issues: &mut Issues) -> Option<Value>;

    /// What was read, as a fact.
    fn out(value: Value) -> Option<Self::Out>;
}

/// A field of an object of the contract.
pub(super) struct Field {
    pub(super) name: &'static str,
    pub(super) is_required: bool,
    pub(super) read: fn(&Node<'_>, &At<'_>, &mut Issues) -> Option<Value>,
}

/// Fields that an object may have beside those of its record, and what to look at after each field.
pub(super) struct More<'m> {
    pub(super) fields: &'m [Field],
    pub(super) after: fn(&str, &Node<'_>, &At<'_>, &mut Issues),
}

impl More<'_> {
    pub(super) const NONE: More<'static> = More { fields: &[], after: |_, _, _, _| {} };
}

/// The values of the fields of an object, in the order of its record. `None` after any fault.
pub(super) fn read_fields(fields: &[Field], more: &More<'_>, node: &Node<'_>, at: &At<'_>, issues: &mut Issues) -> Option<Vec<Option<Value>>> {
    let all: Vec<&Field> = fields.iter().chain(more.fields).collect();
    let names: Vec<&str> = all.iter().map(|field| field.name).collect();
    let mut values: Vec<Option<Value>> = Vec::new();
    let mut given = vec![false; all.len()];
    values.resize_with(all.len(), || None);
    let faults = issues.found.len();
    issues.fields(node, at, &names, &mut |key, value, at, issues| {
        let Some(place) = names.iter().position(|name| *name == key) else { return false };
        if let (Some(field), true) = (all.get(place), *value != Node::Null) {
            if let (Some(slot), Some(given)) = (values.get_mut(place), given.get_mut(place)) {
                *slot = (field.read)(value, &at.field(key), issues);
                *given = true;
            }
            (more.after)(key, node, at, issues);
        }
        true
    })?;
    for (field, given) in all.iter().zip(given) {
        if field.is_required && !given {
            issues.add(Code::MissingField, &at.field(field.name), "must be there, but is missing");
        }
    }
    (issues.found.len() == faults).then_some(values)
}

/// The next value of an object that was read, of a field that may be absent.
pub(super) fn optional<R: Read>(values: &mut dyn Iterator<Item = Option<Value>>) -> Option<Option<R::Out>> {
    match values.next()? {
        None => Some(None),
        Some(value) => R::out(value).map(Some),
    }
}

/// The next value of an object that was read, of a field that must be there.
pub(super) fn required<R: Read>(values: &mut dyn Iterator<Item = Option<Value>>) -> Option<R::Out> {
    values.next()?.and_then(R::out)
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
            const FIELDS: &'static [$crate::wire::decoder::Field] = &[$($crate::wire::decoder::Field {
                name: $name,
                is_required: $crate::wire::decoder::is_required!($need),
                read: <$kind as $crate::wire::decoder::Read>::read,
            },)*];

            fn of(values: &mut dyn Iterator<Item = Option<$crate::wire::decoder::Value>>) -> Option<Self> {
                Some(Self { $($field: $crate::wire::decoder::$need::<$kind>(values)?,)* })
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
            ) -> Option<$crate::wire::decoder::Value> {
                use $crate::wire::decoder::{More, Record, Value, read_fields};
                #[expect(clippy::needless_update, reason = "one more of the two is given for some objects")]
                let more = More { $(after: $after,)? ..More::NONE };
                let mut values = read_fields(Self::FIELDS, &more, node, at, issues)?.into_iter();
                Some(Value::Object(Box::new(Self::of(&mut values)?)))
            }

            fn out(value: $crate::wire::decoder::Value) -> Option<Self> {
                $crate::wire::decoder::object(value)
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
    fn of(values: &mut dyn Iterator<Item = Option<Value>>) -> Option<Self>;

    /// Its fields as JSON Schema, in the order of the contract.
    #[cfg(feature = "schema")]
    fn described(generator: &mut schemars::SchemaGenerator) -> Vec<super::schema::Field>;
}

/// An object out of its box.
pub(super) fn object<T: 'static>(value: Value) -> Option<T> {
    match value {
        Value::Object(object) => object.downcast().ok().map(|object| *object),
        _ => None,
    }
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
            ) -> Option<$crate::wire::decoder::Value> {
                $crate::wire::decoder::choose(node, at, issues, Self::NAMES).map($crate::wire::decoder::Value::Number)
            }

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
            fn schema_name() -> std::borrow::Cow<'static, str> {
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
        issues.wrong(node, at, &format!("one of {}", names.join(", ")));
        return None;
    };
    let place = names.iter().position(|name| name == text);
    if place.is_none() {
        let what = format!("must be one of {}, but is `{}`", names.join(", "), shortened(text));
        issues.add(Code::UnknownValue, at, &what);
    }
    place.and_then(|place| u32::try_from(place).ok())
}

impl Read for bool {
    type Out = bool;

    fn read(node: &Node<'_>, at: &At<'_>, issues: &mut Issues) -> Option<Value> {
        if let Node::Bool(value) = node {
            return Some(Value::Number(u32::from(*value)));
        }
        issues.wrong(node, at, "true or false");
        None
    }

    fn out(value: Value) -> Option<bool> {
        match value {
            Value::Number(number) => Some(number == 1),
            _ => None,
        }
    }
}

impl Read for Date {
    type Out = Date;

    fn read(node: &Node<'_>, at: &At<'_>, issues: &mut Issues) -> Option<Value> {
        read_date(node, at, issues).map(Value::Date)
    }

    fn out(value: Value) -> Option<Date> {
        match value {
            Value::Date(date) => Some(date),
            _ => None,
        }
    }
}

/// The date that the text is.
pub(super) fn read_date(node: &Node<'_>, at: &At<'_>, issues: &mut Issues) -> Option<Date> {
    let wanted = "a date such as 2026-03-31";
    let Node::Text(text) = node else {
        issues.wrong(node, at, wanted);
        return None;
    };
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

/// A whole number from `FROM` to `TO`.
pub(super) struct Whole<const FROM: u32, const TO: u32>;

impl<const FROM: u32, const TO: u32> Read for Whole<FROM, TO> {
    type Out = u32;

    fn read(node: &Node<'_>, at: &At<'_>, issues: &mut Issues) -> Option<Value> {
        read_whole(FROM, TO, node, at, issues).map(Value::Number)
    }

    fn out(value: Value) -> Option<u32> {
        match value {
            Value::Number(number) => Some(number),
            _ => None,
        }
    }
}

fn read_whole(from: u32, to: u32, node: &Node<'_>, at: &At<'_>, issues: &mut Issues) -> Option<u32> {
    let wanted = format!("a whole number from {from} to {to}");
    let Node::Number(number) = node else {
        issues.wrong(node, at, &wanted);
        return None;
    };
    if number.fract() == 0.0 && (f64::from(from)..=f64::from(to)).contains(number) {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is whole and in range")]
        return Some(*number as u32);
    }
    issues.add(Code::OutOfRange, at, &format!("must be {wanted}, but is {}", numeral(*number)));
    None
}

/// Text of at most `MOST` characters.
pub(super) struct Text<const MOST: usize>;

impl<const MOST: usize> Read for Text<MOST> {
    type Out = String;

    fn read(node: &Node<'_>, at: &At<'_>, issues: &mut Issues) -> Option<Value> {
        read_text(MOST, node, at, issues).map(Value::Text)
    }

    fn out(value: Value) -> Option<String> {
        match value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }
}

/// The text, of at most so many characters.
pub(super) fn read_text(most: usize, node: &Node<'_>, at: &At<'_>, issues: &mut Issues) -> Option<String> {
    let Node::Text(text) = node else {
        issues.wrong(node, at, "text");
        return None;
    };
    if text.chars().nth(most).is_some() {
        issues.add(Code::TooLarge, at, &format!("must have at most {most} characters"));
        return None;
    }
    Some(text.to_string())
}

/// A list of at most `MOST` elements.
pub(super) struct List<R, const MOST: usize>(std::marker::PhantomData<R>);

impl<R: Read, const MOST: usize> Read for List<R, MOST> {
    type Out = Vec<R::Out>;

    fn read(node: &Node<'_>, at: &At<'_>, issues: &mut Issues) -> Option<Value> {
        read_list(MOST, R::read, node, at, issues).map(Value::List)
    }

    fn out(value: Value) -> Option<Vec<R::Out>> {
        match value {
            Value::List(items) => items.into_iter().map(R::out).collect(),
            _ => None,
        }
    }
}

/// The elements of a list, each of them read though one before it is faulty.
pub(super) fn read_list(
    most: usize,
    read: fn(&Node<'_>, &At<'_>, &mut Issues) -> Option<Value>,
    node: &Node<'_>,
    at: &At<'_>,
    issues: &mut Issues,
) -> Option<Vec<Value>> {
    let Node::List(items) = node else {
        issues.wrong(node, at, "a list");
        return None;
    };
    if items.len() > most {
        issues.add(Code::TooLarge, at, &format!("must have at most {most} elements, but has {}", items.len()));
        return None;
    }
    let mut values = Vec::with_capacity(items.len());
    for (index, item) in items.iter().enumerate() {
        values.extend(read(item, &at.element(index), issues));
    }
    (values.len() == items.len()).then_some(values)
}

/// No more than the limit of all the texts of an argument allows.
pub(super) const UNLIMITED: usize = usize::MAX;

/// How a message tells what came.
fn described(node: &Node<'_>) -> String {
    match node {
        Node::Null => "null".to_owned(),
        Node::Bool(value) => format!("`{value}`"),
        Node::Number(number) => numeral(*number),
        Node::Text(text) => format!("the text `{}`", shortened(text)),
        Node::List(_) => "a list".to_owned(),
        Node::Object(_) => "an object".to_owned(),
        Node::Unreadable(what) => what.clone(),
        Node::TooLarge => "too large".to_owned(),
    }
}

/// A number in a message. Writing out any number at all would cost 18 KB of wasm, and tells no more.
fn numeral(number: f64) -> String {
    const MOST: f64 = 1e15;
    if number.fract() != 0.0 {
        "a number with a fraction".to_owned()
    } else if number.abs() > MOST {
        "a number with more than 15 digits".to_owned()
    } else {
        #[expect(clippy::cast_possible_truncation, reason = "it is whole and in range")]
        let whole = number as i64;
        format!("the number {whole}")
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
    let distance = |name: &&str| strsim::levenshtein(&key.to_ascii_lowercase(), &name.to_ascii_lowercase());
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
        assert_eq!(read_date(&Node::Text(text.into()), &At::WHOLE.field("on"), &mut issues), None);
        assert!(issues.found.iter().all(|issue| issue.message().len() < 300));
    }
}
