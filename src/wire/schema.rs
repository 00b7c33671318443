//! The contract as JSON Schema, for types and documents. On the host alone: the wasm holds none of it.

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Map, Value};

/// An object that the decoder reads, described for callers.
pub(super) trait Described {
    /// Its name in the types.
    const NAME: &'static str;
    /// What it is.
    const DOC: &'static str;

    /// Its fields, in the order of the contract.
    fn fields(generator: &mut SchemaGenerator) -> Vec<Field>;
}

/// A field of an object.
pub(super) struct Field {
    name: &'static str,
    required: bool,
    schema: Schema,
}
