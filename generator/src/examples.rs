//! The examples that a document carries, each with the type that the client has for its place.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::Lowered;
use crate::document::{Document, Pointer, Resolver};
use crate::ir::{Scalar, TypeKind, TypeReference};
use crate::lower::{is_json, types_of};

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
pub fn examples(document: &Document, lowered: &Lowered) -> Vec<Example> {
    let mut found = Found { resolver: Resolver::new(document), values: BTreeMap::new() };
    for pointer in lowered.inventory.schemas.keys() {
        found.of_schema(pointer);
    }
    for operation in &lowered.inventory.operations {
        operation.parameters.iter().for_each(|parameter| found.of_parameter(parameter));
        found.of_content(&operation.pointer.child("requestBody"));
        for (_, response, _) in found.resolver.members(&operation.pointer.child("responses")) {
            found.of_content(&response);
        }
    }
    let schemas: Vec<Pointer> = found.values.values().map(|(schema, _)| schema.clone()).collect();
    let types = types_of(document, &lowered.inventory, &lowered.names, &schemas);
    let unfit = unfit(lowered);
    let known: BTreeSet<_> = lowered.api.types.iter().map(|of| &of.name).collect();
    let is_fit = |of: &TypeReference| {
        of.named().iter().all(|name| known.contains(name) && !unfit.contains(*name)) && !is_file(of)
    };
    let examples = found.values.into_iter().zip(types);
    let examples = examples.filter(|(_, of)| is_fit(of));
    examples.map(|((pointer, (schema, value)), of)| Example { pointer, schema, of, value }).collect()
}

/// The names of the types that hold files, at any depth.
fn unfit(lowered: &Lowered) -> BTreeSet<&crate::naming::TypeName> {
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
    resolver: Resolver<'a>,
    values: BTreeMap<Pointer, (Pointer, Value)>,
}

impl Found<'_> {
    /// `example`, and the list `examples` of JSON Schema.
    fn of_schema(&mut self, schema: &Pointer) {
        let Some(node) = schema.find(self.resolver.root()) else { return };
        if let Some(value) = node.get("example") {
            self.add(schema.child("example"), schema, value);
        }
        let several = node.get("examples").and_then(Value::as_array).into_iter().flatten();
        for (index, value) in several.enumerate() {
            self.add(schema.child("examples").index(index), schema, value);
        }
    }

    fn of_parameter(&mut self, parameter: &Pointer) {
        let Ok((parameter, _)) = self.resolver.follow(parameter) else { return };
        self.beside_schema(&parameter);
        self.of_content(&parameter);
    }

    /// The examples of the media types that are JSON.
    fn of_content(&mut self, holder: &Pointer) {
        let Ok((holder, _)) = self.resolver.follow(holder) else { return };
        for (media_type, place, _) in self.resolver.members(&holder.child("content")) {
            let essence = media_type.split(';').next().unwrap_or_default().trim();
            if is_json(essence) {
                self.beside_schema(&place);
            }
        }
    }

    /// `example`, and the mapping `examples`, of what has a `schema` beside them (OpenAPI 3.0.3, Media Type Object).
    fn beside_schema(&mut self, holder: &Pointer) {
        let schema = holder.child("schema");
        if schema.find(self.resolver.root()).is_none() {
            return;
        }
        let example = holder.child("example");
        if let Some(value) = example.find(self.resolver.root()) {
            self.add(example, &schema, value);
        }
        for (_, place, _) in self.resolver.members(&holder.child("examples")) {
            let Ok((place, example)) = self.resolver.follow(&place) else { continue };
            if let Some(value) = example.get("value") {
                self.add(place.child("value"), &schema, value);
            }
        }
    }

    fn add(&mut self, pointer: Pointer, schema: &Pointer, value: &Value) {
        self.values.entry(pointer).or_insert_with(|| (schema.clone(), value.clone()));
    }
}
