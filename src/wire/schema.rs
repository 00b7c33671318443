//! The contract as JSON Schema, for types and documents. On the host alone: the wasm holds none of it.

use super::about::{About, Rule};
use super::calendar::BankHoliday;
use super::checker::CheckerStep;
use super::consent::ConsentRoute;
use super::decoder::{self, List, Whole};
use super::eligibility::Eligibility;
use super::forms::FormReport;
use super::guidance::Guidance;
use super::ics::CalendarOptions;
use super::laep::LaepFollowUp;
use super::options::{Options, Texts};
use super::register::RatingSupport;
use super::reviews::{OneOfMany, Schedule};
use super::worklist::{Case, Worklist, WorklistOptions};
use super::{Text, Way};
use crate::calendar::Date;
use crate::facts::{CaseHistory, Decision, Enquiry, LaepMeeting, LocalArea, Person, PersonOnRegister};
use crate::prelude::*;
use crate::wording::TextId;
use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Map, Value, json};

/// One document with everything that goes in and comes out, each under its name in `$defs`.
pub fn document() -> String {
    let mut generator = SchemaSettings::draft2020_12().for_serialize().into_generator();
    generator.subschema_for::<Person>();
    generator.subschema_for::<PersonOnRegister>();
    generator.subschema_for::<CaseHistory>();
    generator.subschema_for::<LaepMeeting>();
    generator.subschema_for::<Decision>();
    generator.subschema_for::<Options>();
    generator.subschema_for::<Eligibility>();
    generator.subschema_for::<Schedule>();
    generator.subschema_for::<OneOfMany>();
    generator.subschema_for::<LaepFollowUp>();
    generator.subschema_for::<ConsentRoute>();
    generator.subschema_for::<RatingSupport>();
    generator.subschema_for::<Enquiry>();
    generator.subschema_for::<Guidance>();
    generator.subschema_for::<CheckerStep>();
    generator.subschema_for::<LocalArea>();
    generator.subschema_for::<FormReport>();
    generator.subschema_for::<CalendarOptions>();
    generator.subschema_for::<Case>();
    generator.subschema_for::<WorklistOptions>();
    generator.subschema_for::<Worklist<'_>>();
    generator.subschema_for::<BankHoliday>();
    generator.subschema_for::<Rule>();
    generator.subschema_for::<About>();
    let definitions = generator.take_definitions(true);
    Text::write(&json!({ "$schema": "https://json-schema.org/draft/2020-12/schema", "$defs": definitions }))
}

/// A field of an object.
pub(super) struct Field {
    name: &'static str,
    is_required: bool,
    schema: Schema,
}

impl Field {
    pub(super) fn of<T: JsonSchema>(
        generator: &mut SchemaGenerator,
        name: &'static str,
        need: &str,
        doc: &str,
    ) -> Self {
        let is_required = need == "required";
        let own = generator.subschema_for::<T>();
        let mut schema = if is_required { own } else { json_schema!({ "anyOf": [own, { "type": "null" }] }) };
        let doc = sentences(doc);
        if !doc.is_empty() {
            schema.insert("description".to_owned(), doc.into());
        }
        Self { name, is_required, schema }
    }
}

/// An object of exactly these fields.
pub(super) fn object(doc: &str, fields: Vec<Field>) -> Schema {
    let required: Vec<&str> = fields.iter().filter(|field| field.is_required).map(|field| field.name).collect();
    let mut properties = Map::new();
    let mut schema = json_schema!({
        "type": "object",
        "description": sentences(doc),
        "required": required,
        "additionalProperties": false,
    });
    for field in fields {
        properties.insert(field.name.to_owned(), field.schema.to_value());
    }
    schema.insert("properties".to_owned(), properties.into());
    schema
}

/// One of several objects, told apart by their `type`.
pub(super) fn tagged(doc: &str, kinds: Vec<(&'static str, Vec<Field>)>) -> Schema {
    let one = |(code, mut fields): (&'static str, Vec<Field>)| {
        let schema = json_schema!({ "type": "string", "const": code });
        fields.insert(0, Field { name: "type", is_required: true, schema });
        object("", fields).to_value()
    };
    let kinds: Vec<Value> = kinds.into_iter().map(one).collect();
    json_schema!({ "description": sentences(doc), "oneOf": kinds })
}

/// One of these words.
pub(super) fn choice(doc: &str, values: &[&str]) -> Schema {
    json_schema!({ "type": "string", "description": sentences(doc), "enum": values })
}

/// A doc comment as one paragraph.
fn sentences(doc: &str) -> String {
    doc.split_whitespace().collect::<Vec<_>>().join(" ")
}

impl JsonSchema for Date {
    fn schema_name() -> Cow<'static, str> {
        "IsoDate".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "description": "A civil date, \"2026-12-17\". No times, no zones. Years 1900 to 2200.",
            "pattern": super::forms::schema::DATE,
        })
    }
}

impl<const FROM: u32, const TO: u32> JsonSchema for Whole<FROM, TO> {
    fn schema_name() -> Cow<'static, str> {
        "Whole".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "integer", "minimum": FROM, "maximum": TO })
    }
}

impl<const MOST: usize> JsonSchema for decoder::Text<MOST> {
    fn schema_name() -> Cow<'static, str> {
        "Text".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "maxLength": MOST })
    }
}

impl<R: JsonSchema, const MOST: usize> JsonSchema for List<R, MOST> {
    fn schema_name() -> Cow<'static, str> {
        "List".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let items = generator.subschema_for::<R>();
        let mut schema = json_schema!({ "type": "array", "items": items });
        // A limit far beyond what an argument can hold says nothing to a reader.
        if MOST < 1_000_000 {
            schema.insert("x-most".to_owned(), MOST.into());
        }
        schema
    }
}

impl JsonSchema for Texts {
    fn schema_name() -> Cow<'static, str> {
        "Texts".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let ids: Vec<_> = TextId::all().into_iter().map(TextId::id).collect();
        json_schema!({
            "type": "object",
            "propertyNames": { "enum": ids },
            "additionalProperties": { "type": "string", "maxLength": super::options::MOST_CHARACTERS },
        })
    }
}
