//! Finds weak points of a client that works: types that are less specific than the document, and names that
//! are unclear or too long.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::Lowered;
use crate::collect::{SchemaEntry, Shape};
use crate::ir::{Alternative, Api, TypeDefinition, TypeKind, TypeReference, Values};
use crate::lower::types_of;
use crate::place::Pointer;
use crate::spec::{Schema, SchemaId};

/// The longest readable name, in characters.
const LONGEST: usize = 50;

/// Keywords that do not restrict values (JSON Schema 2020-12, Core, section 8, and Validation, section 9;
/// OpenAPI 3.0.3, Schema Object).
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

/// The weak points, sorted by place or name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Survey {
    /// The places of schemas that became any value although they restrict values.
    pub any_values: Vec<Pointer>,
    /// Types and variants with a number in their name, which may change with the document.
    pub numbered: Vec<String>,
    /// Types, variants, fields and methods with names of more than 50 characters.
    pub long: Vec<String>,
}

/// Surveys a client. `root` is the normalised document.
pub fn survey(lowered: &Lowered<'_>, root: &Value) -> Survey {
    let given = given_numbers(lowered);
    let mut numbered = Vec::new();
    for definition in &lowered.api.types {
        if !given.contains(definition.name.as_str()) {
            numbered.extend(numbered_type(definition, &lowered.api));
        }
        numbered.extend(numbered_variants(definition, &given));
    }
    Survey { any_values: any_values(lowered, root), numbered, long: long(&lowered.api) }
}

/// Types whose number is from the document: a definition has this name, so other definitions do not change
/// it.
fn given_numbers<'l>(lowered: &'l Lowered<'_>) -> BTreeSet<&'l str> {
    let mut given = BTreeSet::new();
    for group in &lowered.names.groups {
        let Some(definition) = lowered.inventory.schemas.get(group.leader).place.definition_name() else {
            continue;
        };
        let (name, own) = (group.name.as_str(), number(&definition));
        if !own.is_empty() && own == number(name) {
            given.insert(name);
        }
    }
    given
}

/// The digits at the end of a name.
fn number(name: &str) -> &str {
    let stem = name.trim_end_matches(|letter: char| letter.is_ascii_digit());
    &name[stem.len()..]
}

fn any_values(lowered: &Lowered<'_>, root: &Value) -> Vec<Pointer> {
    let inventory = &lowered.inventory;
    let entries: Vec<&SchemaEntry<'_>> = inventory.entries.values().collect();
    let ids: Vec<SchemaId> = entries.iter().map(|entry| entry.id).collect();
    let types = types_of(inventory, &lowered.names, &ids);
    let mut places: BTreeSet<Pointer> = BTreeSet::new();
    for (entry, of) in entries.into_iter().zip(types) {
        let schema = inventory.schemas.get(entry.id);
        // Variants need no type, and their content has an entry of its own.
        let is_variant = matches!(entry.shape, Shape::Variant(..));
        if !is_variant
            && of == TypeReference::Any
            && (says_more(schema.written.find(root)) || has_parts(schema))
        {
            places.insert(schema.written.clone());
        }
        for child in entry.shape.children() {
            // A reference without a target is any value too.
            if inventory.schema(child).is_none() {
                places.insert(inventory.schemas.get(child).written.clone());
            }
        }
    }
    places.into_iter().collect()
}

fn has_parts(schema: &Schema) -> bool {
    match schema.keywords() {
        Some(keywords) => keywords.parts().next().is_some(),
        None => false,
    }
}

/// Whether a schema of the document restricts its values.
fn says_more(schema: Option<&Value>) -> bool {
    let Some(Value::Object(map)) = schema else { return false };
    map.keys().any(|key| !key.starts_with("x-") && !ANNOTATIONS.contains(&key.as_str()))
}

/// The name of a type that differs from another only by a number, or contains the number of an alternative.
fn numbered_type(of: &TypeDefinition, api: &Api) -> Option<String> {
    let name = of.name.as_str();
    let is_second = match without_number(name) {
        Some(stem) => api.types.iter().any(|other| other.name.as_str() == stem),
        None => false,
    };
    if is_second || has_number_of_variant(name) { Some(name.to_owned()) } else { None }
}

/// The variants of a type that differ from others only by a number, or have the number of an alternative.
fn numbered_variants(of: &TypeDefinition, given: &BTreeSet<&str>) -> Vec<String> {
    let mut names = variants(of);
    if let TypeKind::Union(of) = &of.kind {
        let is_given = |one: &Alternative| {
            let named = one.of().map(TypeReference::named).unwrap_or_default();
            named.iter().any(|name| given.contains(name.as_str()))
        };
        names = of
            .alternatives
            .iter()
            .filter(|one| !is_given(one))
            .map(|one| (one.name.as_str(), None))
            .collect();
    }
    let mut numbered = Vec::new();
    for (name, wire) in &names {
        let is_second = match without_number(name) {
            Some(stem) => names.iter().any(|(other, _)| *other == stem),
            None => false,
        };
        let is_numbered = match wire {
            // A number in the value itself does not count.
            Some(wire) => is_second && !wire.ends_with(|letter: char| letter.is_ascii_digit()),
            None => is_second || has_number_of_variant(name),
        };
        if is_numbered {
            numbered.push(format!("{}::{name}", of.name));
        }
    }
    numbered
}

/// The names of a type's variants, with the values that they stand for.
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
    let is_long = |name: &str| name.chars().count() > LONGEST;
    let mut names = Vec::new();
    for of in &api.types {
        if is_long(of.name.as_str()) {
            names.push(of.name.to_string());
        }
        for (name, _) in variants(of) {
            if is_long(name) {
                names.push(format!("{}::{name}", of.name));
            }
        }
        let TypeKind::Struct(fields) = &of.kind else { continue };
        for field in &fields.fields {
            if is_long(field.name.as_str()) {
                names.push(format!("{}.{}", of.name, field.name.as_str()));
            }
        }
    }
    for tag in &api.tags {
        for operation in &tag.operations {
            if is_long(operation.name.as_str()) {
                names.push(format!("{}.{}()", tag.module, operation.name.as_str()));
            }
        }
    }
    names
}
