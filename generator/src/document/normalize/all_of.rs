//! Merges `allOf` into one schema: the members' properties side by side, overlapping ones merged in turn.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::distribution::{DISTRIBUTED, distribute, is_object_and_union};
use super::unions::only_narrow;
use super::walk;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::Pointer;

/// The most members that are merged in one document: definitions that multiply each other end here.
const MAX_MEMBERS: usize = 50_000;

/// How many members an alternative counts for that gets the common properties: each is a type of its own, and unions of
/// unions multiply.
const ALTERNATIVE: usize = 10;

/// How many values a document may grow by while it is merged; a public document of 73 MB does not reach it.
const MAX_GROWTH: usize = 1_000_000;

/// The longest chain of members that refer to the next; the merge is recursive in it.
const MAX_CHAIN: usize = 100;

/// The deepest place at which schemas are merged; a union that holds itself through `allOf` ends here.
const MAX_DEPTH: usize = 200;

/// Replaces every schema with `allOf` by the merged one: those of the document first, then those that merging made, which
/// refer to the merged ones.
pub(super) fn merge(root: &mut Value, diagnostics: &mut Diagnostics) {
    let (mut budget, mut room) = (MAX_MEMBERS, MAX_GROWTH);
    let mut found = walk::schemas(root, is_to_merge);
    while !found.is_empty() {
        let mut made = Vec::new();
        for pointer in &found {
            let schema = pointer.find(root).filter(|schema| schema.as_object().is_some_and(is_to_merge));
            let Some(schema) = schema else { continue };
            let mut merge = Merge { root, place: pointer, budget, diagnostics };
            let merged = merge.schema(schema);
            budget = merge.budget.saturating_sub(1);
            room = room.saturating_sub(size(&merged).saturating_sub(size(schema)));
            if budget == 0 || room == 0 {
                diagnostics.push(without_end(pointer));
                found.iter().chain(&made).for_each(|place| cut(root, place));
                return;
            }
            if pointer.as_str().matches('/').count() > MAX_DEPTH {
                diagnostics.push(without_end(pointer));
                cut(root, pointer);
                continue;
            }
            made.extend(walk::schemas_within(&merged, pointer, is_to_merge));
            if let Some(slot) = root.pointer_mut(pointer.as_str()) {
                *slot = merged;
            }
        }
        found = made;
    }
}

/// How many values a tree has.
fn size(value: &Value) -> usize {
    match value {
        Value::Object(map) => 1 + map.values().map(size).sum::<usize>(),
        Value::Array(items) => 1 + items.iter().map(size).sum::<usize>(),
        _ => 1,
    }
}

fn without_end(place: &Pointer) -> Diagnostic {
    let message = "`allOf` leads to itself or multiplies without end";
    Diagnostic::warning("all-of", message).at(place).costing("any value is taken here")
}

/// Takes the members away where they are not merged.
fn cut(root: &mut Value, place: &Pointer) {
    if let Some(Value::Object(schema)) = root.pointer_mut(place.as_str()) {
        ["allOf", "oneOf", "anyOf"].iter().for_each(|key| drop(schema.shift_remove(*key)));
    }
}

fn is_to_merge(schema: &Map<String, Value>) -> bool {
    schema.get("allOf").is_some_and(Value::is_array) || is_object_and_union(schema)
}

/// A member of `allOf` and its place.
type Member = (Pointer, Map<String, Value>);

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
        let mut typed_at = None;
        for (at, member) in self.members(schema, self.place, &mut BTreeSet::new()) {
            self.add_type(&mut merged, &member, &at, &mut typed_at);
            self.add(&mut merged, member);
        }
        let merged = distribute(merged, self.place, self.root);
        let alternatives = merged.as_object().filter(|merged| merged.contains_key(DISTRIBUTED));
        let alternatives =
            alternatives.and_then(|union| union.get("oneOf").or(union.get("anyOf"))?.as_array());
        self.budget = self.budget.saturating_sub(ALTERNATIVE * alternatives.map_or(0, Vec::len));
        merged
    }

    /// The members with their places, references and nested `allOf` opened, what stands beside `allOf` last.
    fn members(&mut self, schema: &Value, at: &Pointer, open: &mut BTreeSet<String>) -> Vec<Member> {
        let mut members = Vec::new();
        let all = schema.get("allOf").and_then(Value::as_array).into_iter().flatten();
        for (index, member) in all.enumerate() {
            let place = at.child("allOf").index(index);
            if self.budget == 0 {
                return members;
            }
            self.budget -= 1;
            match member.get("$ref").and_then(Value::as_str) {
                Some(reference) => members.extend(self.referenced(reference, open)),
                None if member.get("allOf").is_some() => {
                    members.extend(self.members(member, &place, open));
                }
                None => members.extend(member.as_object().cloned().map(|member| (place, member))),
            }
        }
        let mut own = schema.as_object().cloned().unwrap_or_default();
        own.shift_remove("allOf");
        if own.shift_remove(DISTRIBUTED).is_some() {
            own.shift_remove("properties");
        }
        members.push((at.clone(), own));
        members
    }

    /// A member by reference: its properties stay where they are and are referred to, so that their types are shared.
    fn referenced(&mut self, reference: &str, open: &mut BTreeSet<String>) -> Vec<Member> {
        let target = Pointer::from_reference(reference);
        let Some((pointer, value)) =
            target.and_then(|pointer| Some((pointer.clone(), pointer.find(self.root)?)))
        else {
            let message = format!("the member `{reference}` of `allOf` leads to nothing in this document");
            self.diagnostics.push(if reference.starts_with('#') {
                Diagnostic::warning("reference", message).costing("the member is left out").at(self.place)
            } else {
                Diagnostic::error("external-file", message).at(self.place)
            });
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
        let mut members = self.members(value, &pointer, open);
        for (_, member) in &mut members {
            member.shift_remove("x-rust-name");
            member.shift_remove("description");
            member.shift_remove("title");
            refer(member, &pointer);
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
                ("additionalProperties", Some(known)) if *known == Value::Bool(false) => *known = value,
                ("oneOf" | "anyOf", Some(_)) if value.as_array().is_some_and(|all| only_narrow(all)) => {}
                ("oneOf" | "anyOf", Some(_)) => {
                    let message = format!("several members of `allOf` have `{key}`; the first one's is used");
                    let found = Diagnostic::warning("all-of", message).at(self.place);
                    self.diagnostics.push(found.instead("the alternatives of the first member"));
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

    /// Of an integer and a number the integer is meant; types that exclude each other are told with the places of both.
    fn add_type(
        &mut self,
        merged: &mut Map<String, Value>,
        member: &Map<String, Value>,
        at: &Pointer,
        typed_at: &mut Option<Pointer>,
    ) {
        let Some(other) = member.get("type") else { return };
        let first = typed_at.get_or_insert_with(|| at.clone()).clone();
        let Some(known) = merged.get_mut("type").filter(|known| *known != other) else { return };
        match (known.as_str(), other.as_str()) {
            (Some("number"), Some("integer")) => {
                *known = other.clone();
                merged.shift_remove("format");
            }
            (Some("integer"), Some("number")) => {}
            _ => {
                let message = format!(
                    "members of `allOf` disagree about the type: {known} at `{}` and {other} at `{}`; the first is used",
                    first.to_reference(),
                    at.to_reference()
                );
                let found = Diagnostic::warning("all-of", message).at(self.place);
                self.diagnostics
                    .push(found.help("give the members one type").instead("the type of the first member"));
            }
        }
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
    referenced_with_prose(&rest, reference)
}

/// A reference with what may stand beside it, unless some of that is more than prose.
pub(super) fn referenced_with_prose(beside: &Map<String, Value>, reference: &Value) -> Option<Value> {
    let only_prose = beside.keys().all(|key| {
        ["description", "title", "nullable", "default", "deprecated", "readOnly", "writeOnly", "example"]
            .contains(&key.as_str())
    });
    only_prose.then(|| {
        let mut whole = beside.clone();
        whole.insert("$ref".into(), reference.clone());
        Value::Object(whole)
    })
}

/// Lets the properties of a schema be references to those of the schema at a place.
pub(super) fn refer(schema: &mut Map<String, Value>, place: &Pointer) {
    if let Some(Value::Object(properties)) = schema.get_mut("properties") {
        let at = place.child("properties");
        for (name, property) in properties {
            *property = json!({ "$ref": at.child(name).to_reference() });
        }
    }
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
