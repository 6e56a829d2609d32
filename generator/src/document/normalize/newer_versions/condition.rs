//! Conditional keywords such as `if` and `then`: properties that only they mention are added as optional
//! ones.

use serde_json::{Map, Value};

use crate::diagnostic::Diagnostic;
use crate::document::Pointer;
use crate::document::normalize::context::Context;

/// The deepest nesting of conditions that is read.
const MAX_DEPTH: usize = 8;

/// Adds the properties that only a condition mentions.
pub(in crate::document::normalize) fn rewrite(schema: &mut Map<String, Value>, context: &mut Context<'_>) {
    let mut branches: Vec<(Pointer, Value)> = Vec::new();
    for key in ["if", "then", "else"] {
        branches.extend(schema.shift_remove(key).map(|branch| (context.place.child(key), branch)));
    }
    if let Some(Value::Object(dependent)) = schema.shift_remove("dependentSchemas") {
        let place = context.place.child("dependentSchemas");
        branches.extend(dependent.into_iter().map(|(name, branch)| (place.child(&name), branch)));
    }
    for (place, branch) in branches {
        add(schema, &place, branch, 0, context);
    }
}

fn add(
    schema: &mut Map<String, Value>,
    place: &Pointer,
    branch: Value,
    depth: usize,
    context: &mut Context<'_>,
) {
    let Value::Object(mut branch) = branch else { return };
    let is_open = ["$ref", "oneOf", "anyOf"].iter().any(|key| branch.contains_key(*key));
    if is_open || depth > MAX_DEPTH {
        let message = "the schema of a condition is a reference or a union";
        let instead = "its properties are not fields";
        context.diagnostics.push(Diagnostic::warning("condition", message).degraded_to(instead).at(place));
    }
    let mut added = Vec::new();
    if let Some(Value::Object(properties)) = branch.shift_remove("properties") {
        let Value::Object(known) = schema.entry("properties").or_insert_with(|| Map::new().into()) else {
            return;
        };
        for (name, property) in properties {
            if !known.contains_key(&name) {
                added.push(format!("`{name}`"));
                known.insert(name, property);
            }
        }
        if known.is_empty() {
            schema.shift_remove("properties");
        }
    }
    if !added.is_empty() {
        let message = format!("{} hold under a condition; they are optional fields", added.join(", "));
        context.diagnostics.push(Diagnostic::note("condition", message).at(place));
    }
    if depth > MAX_DEPTH {
        return;
    }
    for key in ["then", "else", "if"] {
        if let Some(inner) = branch.shift_remove(key) {
            add(schema, &place.child(key), inner, depth + 1, context);
        }
    }
    if let Some(Value::Array(members)) = branch.shift_remove("allOf") {
        for (index, member) in members.into_iter().enumerate() {
            add(schema, &place.child("allOf").index(index), member, depth + 1, context);
        }
    }
}
