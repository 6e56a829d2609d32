//! Lists the examples in a document, with the client's types for them.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::Lowered;
use crate::ir::{Api, Constant, Content, Scalar, TypeKind, TypeReference, Values};
use crate::lower::types_of;
use crate::media_type::is_json;
use crate::place::Pointer;
use crate::spec::{self, Described, MediaType, SchemaId, Schemas};

/// An example.
#[derive(Clone, Debug, PartialEq)]
pub struct Example {
    /// Its place.
    pub pointer: Pointer,
    /// The place of its schema.
    pub schema: Pointer,
    /// The client's type for the schema.
    pub of: TypeReference,
    /// The value.
    pub value: Value,
}

/// The examples of schemas, parameters, JSON bodies and JSON responses that operations use, sorted by place.
///
/// An example of a JSON media type may be a string with JSON text. It is parsed if the schema does not allow
/// strings.
///
/// Examples of types with files are left out, since JSON cannot contain files, and also those of types that
/// the client does not have.
pub fn examples(lowered: &Lowered<'_>) -> Vec<Example> {
    let inventory = &lowered.inventory;
    let mut found = Found { schemas: inventory.schemas, values: BTreeMap::new(), texts: BTreeSet::new() };
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
        if let Some(body) = &operation.body
            && let Some(body) = body.get()
        {
            found.of_all_content(&body.content);
        }
        for (_, response) in &operation.responses {
            if let Some(response) = response.get() {
                found.of_all_content(&response.content);
            }
        }
    }
    let texts = found.texts;
    let schemas: Vec<SchemaId> = found.values.values().map(|(schema, _)| *schema).collect();
    let types = types_of(inventory, &lowered.names, &schemas);
    let unfit = unfit(lowered);
    let known: BTreeSet<_> = lowered.api.types.iter().map(|of| &of.name).collect();
    let is_fit = |of: &TypeReference| {
        of.named().iter().all(|name| known.contains(name) && !unfit.contains(*name)) && !is_file(of)
    };
    let mut examples = Vec::new();
    for ((pointer, (schema, value)), of) in found.values.into_iter().zip(types) {
        if !is_fit(&of) {
            continue;
        }
        let is_text = texts.contains(pointer);
        let value = if is_text { read(value, &of, &lowered.api).into_owned() } else { value.clone() };
        let schema = inventory.schemas.get(schema).written.clone();
        examples.push(Example { pointer: pointer.clone(), schema, of, value });
    }
    examples
}

/// The types that contain files, at any depth.
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
        TypeReference::Any | TypeReference::Fixed(_) | TypeReference::Own(..) => false,
        TypeReference::Named(_) | TypeReference::Flags(_) => false,
    }
}

/// The value of an example. JSON text is parsed if the type does not allow strings.
fn read<'v>(value: &'v Value, of: &TypeReference, api: &Api) -> Cow<'v, Value> {
    if let Value::String(text) = value
        && !takes_text(of, api, 0)
        && let Ok(read) = serde_json::from_str(text)
    {
        return Cow::Owned(read);
    }
    Cow::Borrowed(value)
}

/// How deep types are searched for strings.
const MAX_DEPTH: usize = 8;

/// Whether a type allows strings.
fn takes_text(of: &TypeReference, api: &Api, depth: usize) -> bool {
    match of {
        TypeReference::Any | TypeReference::Fixed(_) | TypeReference::Own(..) => true,
        TypeReference::Scalar(scalar) => !matches!(
            scalar,
            Scalar::Boolean
                | Scalar::Integer32
                | Scalar::Integer64
                | Scalar::Unsigned32
                | Scalar::Unsigned64
                | Scalar::Float64
        ),
        TypeReference::Nullable(of) | TypeReference::Boxed(of) | TypeReference::Linked(of) => {
            takes_text(of, api, depth)
        }
        TypeReference::List(_)
        | TypeReference::Map(_)
        | TypeReference::Tuple(_)
        | TypeReference::Flags(_)
        | TypeReference::OpenTuple(_) => false,
        TypeReference::Named(_) if depth > MAX_DEPTH => true,
        TypeReference::Named(name) => {
            let below = |of: &TypeReference| takes_text(of, api, depth + 1);
            match api.types.iter().find(|of| of.name == *name).map(|of| &of.kind) {
                None => true,
                Some(TypeKind::Struct(_)) => false,
                Some(TypeKind::Enumeration(of)) => matches!(of.values, Values::String(_)),
                Some(TypeKind::ValueEnumeration(of)) => {
                    of.values.iter().any(|value| matches!(value.wire, Constant::String(_)))
                }
                Some(TypeKind::Union(of)) => of.alternatives.iter().any(|one| match &one.content {
                    Content::Whole(of, _) => below(of),
                    Content::Constant(value) => matches!(value, Constant::String(_)),
                    Content::Beside(..) | Content::Property(..) | Content::Tags(_) => false,
                }),
                Some(TypeKind::Views(views)) => views.iter().any(|view| below(&view.of)),
            }
        }
    }
}

/// Examples by place, with their schemas.
struct Found<'a> {
    schemas: &'a Schemas,
    values: BTreeMap<&'a Pointer, (SchemaId, &'a Value)>,
    /// Examples of JSON media types, which may be JSON text.
    texts: BTreeSet<&'a Pointer>,
}

impl<'a> Found<'a> {
    /// Adds the examples of the schema itself. Composition may have added examples of other schemas.
    fn of_schema(&mut self, place: &Pointer, schema: SchemaId) {
        let examples = &self.schemas.get(schema).about.examples;
        for example in examples {
            if is_own(&example.place, place) {
                self.values.entry(&example.place).or_insert((schema, &example.value));
            }
        }
    }

    fn of_all_content(&mut self, all: &'a [MediaType]) {
        for content in all {
            self.of_content(content);
        }
    }

    /// Adds the examples of a JSON media type.
    fn of_content(&mut self, content: &'a MediaType) {
        if is_json(&content.name) {
            self.texts.extend(content.examples.iter().map(|example| &example.place));
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

/// Whether an example is in the schema itself, under `example` or `examples`.
fn is_own(example: &Pointer, schema: &Pointer) -> bool {
    let rest = example.as_str().strip_prefix(schema.as_str()).unwrap_or_default();
    rest == "/example" || rest.strip_prefix("/examples/").is_some_and(|index| !index.contains('/'))
}
