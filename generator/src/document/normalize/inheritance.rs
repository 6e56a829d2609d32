//! A base class with a discriminator becomes the union of the schemas that extend it, wherever it is not itself extended.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::walk;
use crate::document::Pointer;

/// Rewrites every base class; its own properties move to a definition beside it, which the schemas that extend it take as a member of `allOf`.
///
/// OpenAPI 3.0.3, Discriminator Object: the second form, in which the children refer to the parent.
pub(super) fn unfold(root: &mut Value) {
    let Some(schemas) = root.pointer("/components/schemas").and_then(Value::as_object) else { return };
    let parents = parents(schemas);
    let bases: Vec<Base> =
        schemas.iter().filter_map(|(name, schema)| Base::read(name, schema, schemas, &parents)).collect();
    if bases.is_empty() {
        return;
    }
    let moved: BTreeMap<String, String> =
        bases.iter().map(|base| (base.name.clone(), base.own.clone())).collect();
    refer(root, &moved);
    let Some(Value::Object(schemas)) = root.pointer_mut("/components/schemas") else { return };
    // A definition extends even what is its only member.
    schemas.values_mut().for_each(|schema| extend(schema, &moved));
    for base in bases {
        let Some(schema) = schemas.get_mut(&base.name) else { continue };
        let own = std::mem::replace(schema, base.union(schema, &moved));
        schemas.insert(base.own, without_discriminator(own));
    }
}

/// The names of the definitions that each definition extends, by the definition's name.
fn parents(schemas: &Map<String, Value>) -> BTreeMap<&str, BTreeSet<String>> {
    let of = |schema: &Value| -> BTreeSet<String> {
        let members = schema.get("allOf").and_then(Value::as_array).into_iter().flatten();
        members.filter_map(definition).collect()
    };
    schemas.iter().map(|(name, schema)| (name.as_str(), of(schema))).collect()
}

/// The name of the definition that a schema refers to.
pub(super) fn definition(schema: &Value) -> Option<String> {
    match Pointer::target(schema)?.tokens().as_mut_slice() {
        [components, schemas, name] if components == "components" && schemas == "schemas" => {
            Some(std::mem::take(name))
        }
        _ => None,
    }
}

fn reference(name: &str) -> String {
    Pointer::of_schema(name).to_reference()
}

/// A schema with a discriminator that names no alternatives, but that others extend.
struct Base {
    name: String,
    /// What its own properties are called from now on.
    own: String,
    property: String,
    /// The alternatives' definitions, with the values that name them.
    alternatives: Vec<(String, Vec<String>)>,
}

impl Base {
    fn read(
        name: &str,
        schema: &Value,
        schemas: &Map<String, Value>,
        parents: &BTreeMap<&str, BTreeSet<String>>,
    ) -> Option<Self> {
        let discriminator = schema.get("discriminator")?;
        let property = discriminator.get("propertyName").unwrap_or(discriminator).as_str()?;
        if ["oneOf", "anyOf"].iter().any(|key| schema.get(*key).is_some()) {
            return None;
        }
        let children = descendants(name, parents);
        let mapping = discriminator.get("mapping").and_then(Value::as_object);
        let mapped = |target: &str| -> Vec<String> {
            let pairs = mapping.into_iter().flatten();
            let leads = |value: &Value| value.as_str().is_some_and(|value| names(value, target));
            pairs.filter(|(_, value)| leads(value)).map(|(tag, _)| tag.clone()).collect()
        };
        let targets = schemas.keys().filter(|target| {
            children.contains(target.as_str())
                || !mapped(target).is_empty()
                || (*target == name && is_tag(schema, property, name))
        });
        let alternatives: Vec<(String, Vec<String>)> = targets
            .map(|target| {
                let tags = mapped(target);
                (target.clone(), if tags.is_empty() { vec![target.clone()] } else { tags })
            })
            .collect();
        let extended = alternatives.iter().any(|(target, _)| target != name);
        extended.then(|| Self {
            name: name.to_owned(),
            own: free(&format!("{name} base"), schemas),
            property: property.to_owned(),
            alternatives,
        })
    }

    /// The union that takes the place of the base; an alternative that is a base itself counts with its own properties.
    fn union(&self, schema: &Value, moved: &BTreeMap<String, String>) -> Value {
        let place = |name: &String| reference(moved.get(name).unwrap_or(name));
        let references: Vec<Value> =
            self.alternatives.iter().map(|(name, _)| json!({ "$ref": place(name) })).collect();
        let mapping: Map<String, Value> = self
            .alternatives
            .iter()
            .flat_map(|(name, tags)| tags.iter().map(|tag| (tag.clone(), json!(place(name)))))
            .collect();
        let mut union = Map::new();
        for key in ["title", "description", "nullable", "deprecated", "x-rust-name"] {
            union.extend(schema.get(key).map(|value| (key.to_owned(), value.clone())));
        }
        union.insert("oneOf".into(), Value::Array(references));
        union.insert("discriminator".into(), json!({ "propertyName": self.property, "mapping": mapping }));
        Value::Object(union)
    }
}

/// All definitions that extend one, directly or not.
fn descendants<'a>(name: &str, parents: &BTreeMap<&'a str, BTreeSet<String>>) -> BTreeSet<&'a str> {
    let mut found: BTreeSet<&str> = BTreeSet::new();
    loop {
        let more: Vec<&str> = parents
            .iter()
            .filter(|(child, of)| {
                **child != name
                    && !found.contains(*child)
                    && of.iter().any(|one| one == name || found.contains(one.as_str()))
            })
            .map(|(child, _)| *child)
            .collect();
        if more.is_empty() {
            return found;
        }
        found.extend(more);
    }
}

/// Whether a mapping's value names a definition: by reference, by name, or by a file's name.
fn names(value: &str, definition: &str) -> bool {
    let last = value.rsplit(['/', '#']).next().unwrap_or(value);
    value == definition || value == reference(definition) || last.split('.').next() == Some(definition)
}

/// Whether the base's own name is one of the values that its property may have.
fn is_tag(schema: &Value, property: &str, name: &str) -> bool {
    let values = schema.get("properties").and_then(|properties| properties.get(property)?.get("enum"));
    values.and_then(Value::as_array).is_some_and(|values| values.iter().any(|value| value == name))
}

fn without_discriminator(mut schema: Value) -> Value {
    if let Value::Object(map) = &mut schema {
        map.shift_remove("discriminator");
        map.shift_remove("x-rust-name");
    }
    schema
}

fn free(wanted: &str, schemas: &Map<String, Value>) -> String {
    let mut name = wanted.to_owned();
    while schemas.contains_key(&name) {
        name.push('_');
    }
    name
}

/// Lets the members of `allOf` that extend a base lead to its own properties.
fn extend(schema: &mut Value, moved: &BTreeMap<String, String>) {
    for member in schema.get_mut("allOf").and_then(Value::as_array_mut).into_iter().flatten() {
        let own = definition(member).and_then(|name| moved.get(&name));
        if let (Some(own), Value::Object(member)) = (own, member) {
            member.insert("$ref".into(), json!(reference(own)));
        }
    }
}

/// The same for all schemas that add something to a base, and for references to parts of one.
fn refer(root: &mut Value, moved: &BTreeMap<String, String>) {
    walk::visit(root, |_, _, node, _| {
        let Value::Object(map) = node else { return };
        if let Some(Value::String(target)) = map.get_mut("$ref") {
            refer_to_part(target, moved);
        }
        let members = map.get("allOf").and_then(Value::as_array).map_or(0, Vec::len);
        if members > 1 || members == 1 && map.contains_key("properties") {
            extend(node, moved);
        }
    });
}

fn refer_to_part(target: &mut String, moved: &BTreeMap<String, String>) {
    let Some(tokens) = Pointer::from_reference(target).map(|pointer| pointer.tokens()) else { return };
    if let [components, schemas, name, rest @ ..] = tokens.as_slice()
        && components == "components"
        && schemas == "schemas"
        && !rest.is_empty()
        && let Some(own) = moved.get(name)
    {
        let start = Pointer::of_schema(own);
        *target = rest.iter().fold(start, |at, token| at.child(token)).to_reference();
    }
}
