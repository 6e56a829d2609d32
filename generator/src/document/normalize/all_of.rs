//! Merges `allOf` into one schema: the members' properties side by side, overlapping ones merged in turn.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::Pointer;

/// The most members that are merged in one document: definitions that multiply each other end here.
const MAX_MEMBERS: usize = 50_000;

/// The longest chain of members that refer to the next; the merge is recursive in it.
const MAX_CHAIN: usize = 100;

/// The deepest place at which schemas are merged; a union that holds itself through `allOf` ends here.
const MAX_DEPTH: usize = 200;

/// Keywords whose values are data, not schemas.
const DATA: [&str; 5] = ["example", "examples", "default", "enum", "x-enum-descriptions"];

/// Places whose keys are names.
const NAMED: [&str; 8] = [
    "/properties",
    "/responses",
    "/schemas",
    "/parameters",
    "/headers",
    "/requestBodies",
    "/content",
    "/paths",
];

/// Replaces every schema with `allOf` by the merged one.
pub(super) fn merge(root: &mut Value, diagnostics: &mut Diagnostics) {
    let mut found = Vec::new();
    collect(root, &Pointer::root(), &mut found);
    found.reverse();
    let mut budget = MAX_MEMBERS;
    while let Some(pointer) = found.pop() {
        let Some(schema) = pointer.find(root) else { continue };
        let mut merge = Merge { root, place: &pointer, budget, diagnostics };
        let merged = merge.schema(schema);
        budget = merge.budget;
        if budget == 0 || pointer.as_str().matches('/').count() > MAX_DEPTH {
            let message = "`allOf` leads to itself or multiplies without end";
            diagnostics.push(Diagnostic::error("all-of", message).at(&pointer));
            return;
        }
        collect(&merged, &pointer, &mut found);
        if let Some(slot) = root.pointer_mut(pointer.as_str()) {
            *slot = merged;
        }
    }
}

fn collect(value: &Value, at: &Pointer, found: &mut Vec<Pointer>) {
    match value {
        Value::Object(map) => {
            if map.get("allOf").is_some_and(Value::is_array) || is_object_and_union(map) {
                found.push(at.clone());
            }
            // Within these the keys are names, and a property or an answer may well be called `default`.
            let is_named = NAMED.iter().any(|keyword| at.as_str().ends_with(keyword));
            for (key, value) in map.iter().filter(|(key, _)| is_named || !DATA.contains(&key.as_str())) {
                if value.is_object() || value.is_array() {
                    collect(value, &at.child(key), found);
                }
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                if item.is_object() || item.is_array() {
                    collect(item, &at.index(index), found);
                }
            }
        }
        _ => {}
    }
}

struct Merge<'a> {
    root: &'a Value,
    place: &'a Pointer,
    /// How many members may still be merged.
    budget: usize,
    diagnostics: &'a mut Diagnostics,
}

impl Merge<'_> {
    fn schema(&mut self, schema: &Value) -> Value {
        if let Some(single) = single_reference(schema) {
            return single;
        }
        let mut merged = Map::new();
        for member in self.members(schema, &mut BTreeSet::new()) {
            self.add(&mut merged, member);
        }
        distributed(merged)
    }

    /// The members, references and nested `allOf` opened, what stands beside `allOf` last.
    fn members(&mut self, schema: &Value, open: &mut BTreeSet<String>) -> Vec<Map<String, Value>> {
        let mut members = Vec::new();
        for member in schema.get("allOf").and_then(Value::as_array).into_iter().flatten() {
            if self.budget == 0 {
                return members;
            }
            self.budget -= 1;
            match member.get("$ref").and_then(Value::as_str) {
                Some(reference) => members.extend(self.referenced(reference, open)),
                None if member.get("allOf").is_some() => members.extend(self.members(member, open)),
                None => members.extend(member.as_object().cloned()),
            }
        }
        let mut own = schema.as_object().cloned().unwrap_or_default();
        own.shift_remove("allOf");
        members.push(own);
        members
    }

    /// A member by reference: its properties stay where they are and are referred to, so that their types are shared.
    fn referenced(&mut self, reference: &str, open: &mut BTreeSet<String>) -> Vec<Map<String, Value>> {
        let target = Pointer::from_reference(reference);
        let Some((pointer, value)) =
            target.and_then(|pointer| Some((pointer.clone(), pointer.find(self.root)?)))
        else {
            let message = format!("the member `{reference}` of `allOf` leads to nothing in this document");
            self.diagnostics.push(Diagnostic::error("reference", message).at(self.place));
            return Vec::new();
        };
        if pointer == *self.place || !open.insert(reference.to_owned()) {
            return Vec::new();
        }
        if open.len() > MAX_CHAIN {
            self.budget = 0;
            return Vec::new();
        }
        if let Some(next) = value.get("$ref").and_then(Value::as_str) {
            let members = self.referenced(next, open);
            open.remove(reference);
            return members;
        }
        let mut members = self.members(value, open);
        for member in &mut members {
            member.shift_remove("x-rust-name");
            member.shift_remove("description");
            member.shift_remove("title");
            if let Some(Value::Object(properties)) = member.get_mut("properties") {
                let at = pointer.child("properties");
                for (name, property) in properties {
                    *property = json!({ "$ref": at.child(name).to_reference() });
                }
            }
        }
        open.remove(reference);
        members
    }

    fn add(&mut self, merged: &mut Map<String, Value>, member: Map<String, Value>) {
        for (key, value) in member {
            match (key.as_str(), merged.get_mut(&key)) {
                (_, None) => {
                    merged.insert(key, value);
                }
                ("properties", Some(Value::Object(known))) => self.add_properties(known, value),
                ("required", Some(Value::Array(known))) => {
                    known.extend(value.as_array().cloned().unwrap_or_default())
                }
                ("enum", Some(Value::Array(known))) => {
                    known.retain(|one| value.as_array().is_some_and(|all| all.contains(one)))
                }
                ("description" | "title" | "x-rust-name", Some(known)) => *known = value,
                ("type", Some(known)) if *known != value => self.disagree(known, &value),
                ("oneOf" | "anyOf", Some(_)) => {
                    let message = format!("several members of `allOf` have `{key}`; the first one's is used");
                    self.diagnostics.push(Diagnostic::warning("all-of", message).at(self.place));
                }
                _ => {}
            }
        }
    }

    fn add_properties(&mut self, known: &mut Map<String, Value>, properties: Value) {
        let Value::Object(properties) = properties else { return };
        for (name, property) in properties {
            match known.get_mut(&name) {
                None => {
                    known.insert(name, property);
                }
                Some(mine) if without_prose(mine) == without_prose(&property) => {}
                Some(mine) => *mine = both(mine.take(), property),
            }
        }
    }

    fn disagree(&mut self, known: &Value, other: &Value) {
        let message =
            format!("members of `allOf` disagree about the type: {known} and {other}; the first is used");
        self.diagnostics
            .push(Diagnostic::warning("all-of", message).at(self.place).help("give the members one type"));
    }
}

/// A property of two members: deprecated only if both say so, the rest merged like any `allOf`.
fn both(mut one: Value, mut other: Value) -> Value {
    let is_deprecated = |value: &Value| value.get("deprecated") == Some(&Value::Bool(true));
    if is_deprecated(&one) != is_deprecated(&other) {
        for value in [&mut one, &mut other] {
            value.as_object_mut().map(|map| map.shift_remove("deprecated"));
        }
    }
    json!({ "allOf": [one, other] })
}

/// `allOf` with one reference is how OpenAPI 3.0 writes a description beside a reference.
fn single_reference(schema: &Value) -> Option<Value> {
    let [member] = schema.get("allOf")?.as_array()?.as_slice() else { return None };
    let reference = member.get("$ref")?;
    let mut rest = schema.as_object()?.clone();
    rest.shift_remove("allOf");
    let only_prose = rest.keys().all(|key| {
        ["description", "title", "nullable", "default", "deprecated", "readOnly", "writeOnly", "example"]
            .contains(&key.as_str())
    });
    only_prose.then(|| {
        rest.insert("$ref".into(), reference.clone());
        Value::Object(rest)
    })
}

fn is_object_and_union(schema: &Map<String, Value>) -> bool {
    let is_filled = |value: &Value| value.as_array().is_some_and(|items| !items.is_empty());
    schema.get("properties").and_then(Value::as_object).is_some_and(|properties| !properties.is_empty())
        && ["oneOf", "anyOf"].iter().any(|key| schema.get(*key).is_some_and(is_filled))
}

/// An object that is also a `oneOf` becomes a `oneOf` of objects, each with the common properties.
fn distributed(mut merged: Map<String, Value>) -> Value {
    let is_filled = |value: &Value| value.as_array().is_some_and(|items| !items.is_empty());
    let union = ["oneOf", "anyOf"].into_iter().find(|key| merged.get(*key).is_some_and(is_filled));
    let Some((key, Value::Array(alternatives))) =
        union.filter(|_| is_object_and_union(&merged)).and_then(|key| Some((key, merged.shift_remove(key)?)))
    else {
        return Value::Object(merged);
    };
    let kept: Map<String, Value> = ["description", "title", "x-rust-name", "discriminator", "nullable"]
        .into_iter()
        .filter_map(|key| Some((key.to_owned(), merged.shift_remove(key)?)))
        .collect();
    let base = Value::Object(merged);
    let alternatives: Vec<Value> =
        alternatives.into_iter().map(|one| json!({ "allOf": [one, base.clone()] })).collect();
    let mut union = kept;
    union.insert(key.into(), Value::Array(alternatives));
    Value::Object(union)
}

fn without_prose(value: &Value) -> Value {
    match value {
        Value::Object(map) => {
            let prose = ["description", "title", "example", "deprecated"];
            Value::Object(
                map.iter()
                    .filter(|(key, _)| !prose.contains(&key.as_str()))
                    .map(|(key, value)| (key.clone(), value.clone()))
                    .collect(),
            )
        }
        other => other.clone(),
    }
}
