//! The JSON Schema of a form, written from its table, and of a local area from its record.

use super::{LOCAL_AREA, form_named};
use crate::facts::LocalArea;
use crate::lines::{all_lines, split_at_byte};
use crate::prelude::*;
use crate::registry::form::{Field as FormField, Fields, Form, Kind};
use crate::tables::forms::titles::TITLES;
use crate::wire::decoder::{Field, Read, Shape};
use crate::wire::local_area::text::{LINK, TEXT};
use crate::wire::options::MOST_CHARACTERS;
use serde::ser::{Serialize, SerializeMap, Serializer};

/// A date of the calendar, in the years 1900 to 2200.
pub(in crate::wire) const DATE: &str = "^(((19|20|21)\\d\\d|2200)-((0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])|(0[469]|11)-(0[1-9]|[12]\\d|30)|02-(0[1-9]|1\\d|2[0-8]))|((19|20|21)(0[48]|[2468][048]|[13579][26])|2000)-02-29)$";

/// What a local area is.
const ABOUT_AN_AREA: &str = "One area's local offer, as data. Text only, and links that are safe to follow.";

/// A value of a schema.
pub(super) enum Json {
    Word(&'static str),
    Text(String),
    Number(usize),
    No,
    List(Vec<Json>),
    Object(Vec<(&'static str, Json)>),
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Json::Word(word) => serializer.serialize_str(word),
            Json::Text(text) => serializer.serialize_str(text),
            Json::Number(number) => serializer.serialize_u32(u32::try_from(*number).unwrap_or(u32::MAX)),
            Json::No => serializer.serialize_bool(false),
            Json::List(items) => items.serialize(serializer),
            Json::Object(fields) => {
                let mut map = serializer.serialize_map(Some(fields.len()))?;
                for (name, value) in fields {
                    map.serialize_entry(name, value)?;
                }
                map.end()
            }
        }
    }
}

/// The schema of the form of that name: draft 2020-12, closed, each field with a title and what has to stand in it.
///
/// It tells shapes alone. Null is "not filled in yet" in every field that may be absent, as it is to the engine.
pub(super) fn schema(name: &str) -> Json {
    let mut schema = vec![("$schema", Json::Word("https://json-schema.org/draft/2020-12/schema"))];
    schema.push(("$id", Json::Text(["urn:cetr-engine:form:", name].concat())));
    schema.push(("title", Json::Text(title(&["/", name].concat()))));
    if let Some((_, form)) = form_named(name) {
        schema.push(("description", Json::Word(form.about)));
        schema.extend(object_of(form, &form.fields(), None));
    } else if name == LOCAL_AREA
        && let Shape::Object(fields, more) = &LocalArea::SHAPE
    {
        schema.push(("description", Json::Word(ABOUT_AN_AREA)));
        schema.extend(object(fields, more.says));
    }
    Json::Object(schema)
}

/// The schemas of all forms, each under its name.
#[cfg(feature = "schema")]
pub(super) fn every() -> Json {
    Json::Object(super::names().into_iter().map(|name| (name, schema(name))).collect())
}

// ── Of a table ──

/// What an object of a form has to be.
fn object_of(form: &'static Form, fields: &Fields, under: Option<usize>) -> Vec<(&'static str, Json)> {
    let mut properties = Vec::new();
    for FormField { row, name } in fields.under(under).iter().copied() {
        let place = ["/", form.name, "/", form.place(row)].concat();
        let mut property = vec![("title", Json::Text(title(&place))), ("description", Json::Word(form.says(row)))];
        let kind = form.rows.get(row).map_or(Kind::Rule, |row| row.kind);
        property.extend(may_be_null(match kind {
            Kind::Text => of_type("string"),
            Kind::Day => day(),
            Kind::YesOrNo => of_type("boolean"),
            Kind::Whole(from, to) => whole(from, to),
            Kind::Choice(words) => choice(words),
            Kind::Choices(words) => list(choice(words), Some(super::record::MOST_ENTRIES)),
            Kind::Group => object_of(form, fields, Some(row)),
            Kind::List => list(object_of(form, fields, Some(row)), Some(super::record::MOST_ENTRIES)),
            Kind::Rule => Vec::new(),
        }));
        properties.push((name, Json::Object(property)));
    }
    closed(properties)
}

// ── Of a record ──

fn object(fields: &'static [Field], says: &[&'static str]) -> Vec<(&'static str, Json)> {
    let mut properties = Vec::new();
    let mut required = Vec::new();
    for (place, field) in fields.iter().enumerate() {
        let mut property = vec![("title", Json::Text(title(&["/", field.name].concat())))];
        if let Some(says) = says.get(place).and_then(|says| says.get(1..)) {
            property.push(("description", Json::Word(says)));
        }
        let own = of_shape(field.shape);
        property.extend(if field.is_required { own } else { may_be_null(own) });
        properties.push((field.name, Json::Object(property)));
        if field.is_required {
            required.push(Json::Word(field.name));
        }
    }
    let mut schema = closed(properties);
    schema.push(("required", Json::List(required)));
    schema
}

fn of_shape(shape: &'static Shape) -> Vec<(&'static str, Json)> {
    match shape {
        Shape::YesOrNo => of_type("boolean"),
        Shape::Date => day(),
        Shape::Whole(from, to) => whole(*from, *to),
        Shape::AreaText => area_text(TEXT),
        Shape::Link => area_text(LINK),
        Shape::Choice(words) => choice(words),
        Shape::List(_, of) => list(of_shape(of), None),
        Shape::Object(fields, more) => object(fields, more.says),
        Shape::Text(_) | Shape::Own(_) => of_type("string"),
    }
}

// ── Pieces ──

fn of_type(name: &'static str) -> Vec<(&'static str, Json)> {
    vec![("type", Json::Word(name))]
}

fn day() -> Vec<(&'static str, Json)> {
    let mut schema = of_type("string");
    schema.push(("format", Json::Word("date")));
    schema.push(("pattern", Json::Word(DATE)));
    schema
}

fn area_text(pattern: &'static str) -> Vec<(&'static str, Json)> {
    let mut schema = of_type("string");
    schema.push(("maxLength", Json::Number(MOST_CHARACTERS)));
    schema.push(("pattern", Json::Word(pattern)));
    schema
}

fn whole(from: u32, to: u32) -> Vec<(&'static str, Json)> {
    let mut schema = of_type("integer");
    schema.push(("minimum", Json::Number(from as usize)));
    schema.push(("maximum", Json::Number(to as usize)));
    schema
}

fn choice(words: &[&'static str]) -> Vec<(&'static str, Json)> {
    let mut schema = of_type("string");
    let mut values = Vec::with_capacity(words.len());
    for word in words {
        values.push(Json::Word(word));
    }
    schema.push(("enum", Json::List(values)));
    schema
}

fn list(of: Vec<(&'static str, Json)>, most: Option<usize>) -> Vec<(&'static str, Json)> {
    let mut schema = of_type("array");
    schema.push(("items", Json::Object(of)));
    if let Some(most) = most {
        schema.push(("maxItems", Json::Number(most)));
    }
    schema
}

/// An object of these fields and no others.
fn closed(properties: Vec<(&'static str, Json)>) -> Vec<(&'static str, Json)> {
    let mut schema = of_type("object");
    schema.push(("properties", Json::Object(properties)));
    schema.push(("additionalProperties", Json::No));
    schema
}

/// The same or null.
fn may_be_null(schema: Vec<(&'static str, Json)>) -> Vec<(&'static str, Json)> {
    vec![("anyOf", Json::List(vec![Json::Object(schema), Json::Object(of_type("null"))]))]
}

/// What that is called which stands at a place such as `/sit-and-see` or `/review-request/decision/by`.
fn title(place: &str) -> String {
    let own = all_lines(TITLES).find_map(|line| {
        let (title, _) = split_at_byte(line, b'/')?;
        place.ends_with(line.get(title.len()..)?).then_some(title)
    });
    own.map_or_else(|| name_as_words(place), ToOwned::to_owned)
}

/// The last name of the place as somebody reads it: "What works", "Discharge plan".
fn name_as_words(place: &str) -> String {
    let mut words = String::new();
    for byte in place.bytes() {
        match byte {
            b'/' => words.clear(),
            b'-' => words.push(' '),
            _ if words.is_empty() => words.push(char::from(byte.to_ascii_uppercase())),
            _ => {
                if byte.is_ascii_uppercase() {
                    words.push(' ');
                }
                words.push(char::from(byte.to_ascii_lowercase()));
            }
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_read_as_words() {
        let places = ["/laep-record/whatWorks", "/discharge-plan", "/review-plan/panel/trained", "/age"];
        assert_eq!(places.map(name_as_words), ["What works", "Discharge plan", "Trained", "Age"]);
    }

    #[test]
    fn a_title_is_its_own_where_a_place_has_one_and_else_the_words_of_its_name() {
        let places = ["/laep-record", "/review-report/concerns/what", "/discharge-plan/actions/what", "/age"];
        assert_eq!(places.map(title), ["Record of an emergency meeting", "Worry", "Task", "Age"]);
    }

    #[test]
    fn no_title_is_written_down_that_the_name_has_already() {
        for line in all_lines(TITLES) {
            let (title, _) = split_at_byte(line, b'/').unwrap();
            assert_ne!(name_as_words(line), title);
        }
    }
}
