//! The examples that a document carries, each with the type that the client has for its place.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::Lowered;
use crate::ir::{Scalar, TypeKind, TypeReference};
use crate::lower::types_of;
use crate::media_type::is_json;
use crate::place::Pointer;
use crate::spec::{self, Described, MediaType, SchemaId, Schemas, Use};

/// An example.
#[derive(Clone, Debug, PartialEq)]
pub struct Example {
    /// Where it stands.
    pub pointer: Pointer,
    /// The schema of which it is a value.
    pub schema: Pointer,
    /// The type that the client has for the schema.
    pub of: TypeReference,
    /// The value.
    pub value: Value,
}

/// The examples of the schemas, parameters, JSON bodies and JSON answers that operations reach, in the order of their places.
///
/// Those of types that hold files are left out, since a file is no JSON value, and so are those of types that the client does not have.
pub fn examples(lowered: &Lowered<'_>) -> Vec<Example> {
    let inventory = &lowered.inventory;
    let mut found = Found { schemas: inventory.schemas, values: BTreeMap::new() };
    for (place, id) in inventory.schemas.written() {
        if inventory.schema(id).is_some() {
            found.of_schema(place, id);
        }
    }
    for operation in &inventory.spec.operations {
        for parameter in operation.parameters() {
            match &parameter.value {
                Described::Schema(schema) => found.of_values(*schema, &parameter.examples),
                Described::Content(content) => found.of_content(content),
            }
        }
        let body = operation.body.as_ref().and_then(Use::get);
        body.iter().flat_map(|body| &body.content).for_each(|content| found.of_content(content));
        let responses = operation.responses.iter().filter_map(|(_, response)| response.get());
        responses.flat_map(|response| &response.content).for_each(|content| found.of_content(content));
    }
    let schemas: Vec<SchemaId> = found.values.values().map(|(schema, _)| *schema).collect();
    let types = types_of(inventory, &lowered.names, &schemas);
    let unfit = unfit(lowered);
    let known: BTreeSet<_> = lowered.api.types.iter().map(|of| &of.name).collect();
    let is_fit = |of: &TypeReference| {
        of.named().iter().all(|name| known.contains(name) && !unfit.contains(*name)) && !is_file(of)
    };
    let examples = found.values.into_iter().zip(types);
    let examples = examples.filter(|(_, of)| is_fit(of));
    let example =
        |((pointer, (schema, value)), of): ((&Pointer, (SchemaId, &serde_json::Value)), _)| Example {
            pointer: pointer.clone(),
            schema: inventory.schemas.get(schema).written.clone(),
            of,
            value: value.clone(),
        };
    examples.map(example).collect()
}

/// The names of the types that hold files, at any depth.
fn unfit<'l>(lowered: &'l Lowered<'_>) -> BTreeSet<&'l crate::naming::TypeName> {
    let mut unfit = BTreeSet::new();
    loop {
        let known = unfit.len();
        let is_unfit = |kind: &TypeKind| {
            let holds =
                |of: &&TypeReference| is_file(of) || of.named().iter().any(|name| unfit.contains(*name));
            kind.references().iter().any(holds)
        };
        let more: Vec<_> =
            lowered.api.types.iter().filter(|of| is_unfit(&of.kind)).map(|of| &of.name).collect();
        unfit.extend(more);
        if unfit.len() == known {
            return unfit;
        }
    }
}

fn is_file(of: &TypeReference) -> bool {
    match of {
        TypeReference::Scalar(scalar) => *scalar == Scalar::File,
        TypeReference::List(of) | TypeReference::Map(of) => is_file(of),
        TypeReference::Nullable(of) | TypeReference::Boxed(of) | TypeReference::Linked(of) => is_file(of),
        TypeReference::Tuple(of) => of.iter().any(is_file),
        TypeReference::OpenTuple(of) => of.parts().any(is_file),
        TypeReference::Any | TypeReference::Named(_) => false,
    }
}

/// Examples by their places, each with its schema.
struct Found<'a> {
    schemas: &'a Schemas,
    values: BTreeMap<&'a Pointer, (SchemaId, &'a Value)>,
}

impl<'a> Found<'a> {
    /// The examples that the schema at a place shows itself; composition may have given it those of others.
    fn of_schema(&mut self, place: &Pointer, schema: SchemaId) {
        let examples = &self.schemas.get(schema).about.examples;
        for example in examples.iter().filter(|example| is_own(&example.place, place)) {
            self.values.entry(&example.place).or_insert((schema, &example.value));
        }
    }

    /// The examples of a media type that is JSON.
    fn of_content(&mut self, content: &'a MediaType) {
        if is_json(&content.name) {
            self.of_values(content.schema, &content.examples);
        }
    }

    fn of_values(&mut self, schema: Option<SchemaId>, examples: &'a [spec::Example]) {
        let Some(schema) = schema else { return };
        for example in examples {
            self.values.entry(&example.place).or_insert((schema, &example.value));
        }
    }
}

/// Whether an example stands in the schema itself: under `example`, or in the list `examples`.
fn is_own(example: &Pointer, schema: &Pointer) -> bool {
    let rest = example.as_str().strip_prefix(schema.as_str()).unwrap_or_default();
    rest == "/example" || rest.strip_prefix("/examples/").is_some_and(|index| !index.contains('/'))
}
