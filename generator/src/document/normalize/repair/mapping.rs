//! Repairs discriminators whose mapping lists schemas that are not alternatives.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use crate::document::Pointer;
use crate::document::members::Members;
use crate::document::normalize::context::Context;

/// The most nodes that are searched for the schemas behind the alternatives.
const MAX_NODES: usize = 1_000;

/// Adds the targets of the mapping to the alternatives (OpenAPI 3.0.3, Discriminator Object), so that their
/// values can be read.
pub(in crate::document::normalize) fn rewrite(schema: &mut Map<String, Value>, context: &mut Context<'_>) {
    let key = match (schema.get("oneOf"), schema.get("anyOf")) {
        (Some(Value::Array(list)), None) if !list.is_empty() => "oneOf",
        (None, Some(Value::Array(list))) if !list.is_empty() => "anyOf",
        _ => return,
    };
    let targets = targets(schema, context.root);
    if targets.is_empty() {
        return;
    }
    let Some(Value::Array(alternatives)) = schema.get_mut(key) else { return };
    let mut known = reached(alternatives, context.root);
    for target in targets {
        if known.contains(&target) {
            continue;
        }
        alternatives.push(json!({ "$ref": target }));
        let message = format!("the mapping leads to `{target}`, which is not an alternative; it becomes one");
        context.repaired("discriminator", "discriminator", message);
        known.insert(target);
    }
}

/// The references to the schemas that a discriminator's mapping lists.
fn targets(schema: &Map<String, Value>, root: &Value) -> Vec<String> {
    let Some(discriminator) = schema.get("discriminator") else { return Vec::new() };
    let mapping = discriminator.entries("mapping").map(|(_, target)| target);
    let mut targets = Vec::new();
    for target in mapping.chain(discriminator.get("defaultMapping")) {
        if let Some(reference) = definition(target, root) {
            targets.push(reference);
        }
    }
    targets
}

/// The reference for a target of the mapping, which is a reference or a name.
fn definition(target: &Value, root: &Value) -> Option<String> {
    let target = target.as_str()?;
    let name = target.strip_prefix("#/components/schemas/").unwrap_or(target);
    let reference = format!("#/components/schemas/{name}");
    let found = Pointer::from_reference(&reference)?.find(root)?;
    if found.is_object() && !name.contains('/') { Some(reference) } else { None }
}

/// The references of the alternatives, also of those in nested unions and behind other names.
fn reached(alternatives: &[Value], root: &Value) -> BTreeSet<String> {
    let mut known = BTreeSet::new();
    let mut open: Vec<&Value> = alternatives.iter().collect();
    for _ in 0..MAX_NODES {
        let Some(one) = open.pop() else { break };
        if let Some(reference) = one.string("$ref") {
            if known.insert(reference.to_owned())
                && let Some(place) = Pointer::from_reference(reference)
            {
                open.extend(place.find(root));
            }
            continue;
        }
        open.extend(one.list("oneOf"));
        open.extend(one.list("anyOf"));
        if let [only] = one.list("allOf") {
            open.push(only);
        }
    }
    known
}
