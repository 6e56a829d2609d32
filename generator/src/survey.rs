//! What a reader of a client would regret, though it compiles and decodes: types that say less than the document, and names that say little or too much.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use crate::Lowered;
use crate::collect::SchemaEntry;
use crate::ir::{Api, TypeDefinition, TypeKind, TypeReference, Values};
use crate::lower::types_of;
use crate::place::Pointer;
use crate::spec::SchemaId;

/// The most characters of a name that is easy to read.
const LONGEST: usize = 50;

/// Keywords that say nothing of values (JSON Schema 2020-12, core, section 8, and validation, section 9; OpenAPI 3.0.3, Schema Object).
const ANNOTATIONS: [&str; 20] = [
    "title",
    "description",
    "default",
    "example",
    "examples",
    "deprecated",
    "readOnly",
    "writeOnly",
    "nullable",
    "xml",
    "externalDocs",
    "$comment",
    "$id",
    "$schema",
    "$anchor",
    "$dynamicAnchor",
    "$vocabulary",
    "$defs",
    "definitions",
    "summary",
];

/// What there is to regret, in the order of places and names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Survey {
    /// The places of schemas that became any value although they say more than that.
    pub any_values: Vec<Pointer>,
    /// Types and variants that are called by a number, which changes when the document does.
    pub numbered: Vec<String>,
    /// Types, variants, fields and methods with names of more than 50 characters.
    pub long: Vec<String>,
}

/// Looks through a client; `root` is the normalized document.
pub fn survey(lowered: &Lowered<'_>, root: &Value) -> Survey {
    let mut numbered = Vec::new();
    for definition in &lowered.api.types {
        numbered.extend(numbered_type(definition, &lowered.api));
        numbered.extend(numbered_variants(definition));
    }
    Survey { any_values: any_values(lowered, root), numbered, long: long(&lowered.api) }
}

fn any_values(lowered: &Lowered<'_>, root: &Value) -> Vec<Pointer> {
    let inventory = &lowered.inventory;
    let entries: Vec<&SchemaEntry<'_>> = inventory.entries.values().collect();
    let ids: Vec<SchemaId> = entries.iter().map(|entry| entry.id).collect();
    let types = types_of(inventory, &lowered.names, &ids);
    let schema = |id: SchemaId| inventory.schemas.get(id);
    let any = entries.iter().zip(types).filter(|(_, of)| *of == TypeReference::Any);
    let any = any.map(|(entry, _)| schema(entry.id)).filter(|of| {
        says_more(of.written.find(root))
            || of.keywords().is_some_and(|keywords| keywords.parts().next().is_some())
    });
    // What a reference does not lead to is any value too.
    let children = entries.iter().flat_map(|entry| entry.shape.children());
    let lost = children.filter(|child| inventory.schema(*child).is_none()).map(schema);
    let places: BTreeSet<Pointer> = any.chain(lost).map(|of| of.written.clone()).collect();
    places.into_iter().collect()
}

/// Whether a schema of the document says something of its values.
fn says_more(schema: Option<&Value>) -> bool {
    let is_said = |map: &Map<String, Value>| {
        map.keys().any(|key| !key.starts_with("x-") && !ANNOTATIONS.contains(&key.as_str()))
    };
    schema.and_then(Value::as_object).is_some_and(is_said)
}

/// The name of a type that only a number tells from another, or that has the number of an alternative in it.
fn numbered_type(of: &TypeDefinition, api: &Api) -> Option<String> {
    let name = of.name.as_str();
    let stem = without_number(name);
    let is_second = stem.is_some_and(|stem| api.types.iter().any(|other| other.name.as_str() == stem));
    (is_second || has_number_of_variant(name)).then(|| name.to_owned())
}

/// The variants of a type that only a number tells from others, or that have the number of an alternative.
fn numbered_variants(of: &TypeDefinition) -> Vec<String> {
    let names = variants(of);
    let is_numbered = |(name, wire): &&(&str, Option<&str>)| {
        let is_second =
            without_number(name).is_some_and(|stem| names.iter().any(|(other, _)| *other == stem));
        // A number that the value has itself is no place.
        let is_own = wire.is_some_and(|wire| wire.ends_with(|letter: char| letter.is_ascii_digit()));
        (is_second && !is_own) || (wire.is_none() && has_number_of_variant(name))
    };
    names.iter().filter(is_numbered).map(|(name, _)| format!("{}::{name}", of.name)).collect()
}

/// The names of the variants of a type, with the texts that they stand for.
fn variants(of: &TypeDefinition) -> Vec<(&str, Option<&str>)> {
    match &of.kind {
        TypeKind::Enumeration(of) => match &of.values {
            Values::String(values) => {
                values.iter().map(|value| (value.name.as_str(), Some(value.wire.as_str()))).collect()
            }
            Values::Integer(_) => Vec::new(),
        },
        TypeKind::Union(of) => of.alternatives.iter().map(|one| (one.name.as_str(), None)).collect(),
        TypeKind::Struct(_) | TypeKind::ValueEnumeration(_) | TypeKind::Views(_) => Vec::new(),
    }
}

/// The name without the number at its end.
fn without_number(name: &str) -> Option<&str> {
    let stem = name.trim_end_matches(|letter: char| letter.is_ascii_digit());
    if stem.len() < name.len() && !stem.is_empty() { Some(stem) } else { None }
}

fn has_number_of_variant(name: &str) -> bool {
    name.split("Variant").skip(1).any(|rest| rest.starts_with(|letter: char| letter.is_ascii_digit()))
}

fn long(api: &Api) -> Vec<String> {
    let mut names = Vec::new();
    for of in &api.types {
        names.push((of.name.as_str(), of.name.to_string()));
        names.extend(variants(of).into_iter().map(|(name, _)| (name, format!("{}::{name}", of.name))));
        if let TypeKind::Struct(fields) = &of.kind {
            let fields = fields.fields.iter().map(|field| field.name.as_str());
            names.extend(fields.map(|name| (name, format!("{}.{name}", of.name))));
        }
    }
    for tag in &api.tags {
        let methods = tag.operations.iter().map(|operation| operation.name.as_str());
        names.extend(methods.map(|name| (name, format!("{}.{name}()", tag.module))));
    }
    names
        .into_iter()
        .filter(|(name, _)| name.chars().count() > LONGEST)
        .map(|(_, reported)| reported)
        .collect()
}
