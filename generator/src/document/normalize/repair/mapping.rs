//! Discriminators that lead to schemas which are not among the alternatives.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use crate::document::Pointer;
use crate::document::normalize::context::Context;

/// How many nodes are looked at for what the alternatives lead to.
const MAX_NODES: usize = 1_000;

/// Adds what the mapping of a discriminator leads to (OpenAPI 3.0.3, Discriminator Object), so that values of that name are read.
pub(in crate::document::normalize) fn rewrite(schema: &mut Map<String, Value>, context: &mut Context<'_>) {
    let key = match (schema.get("oneOf"), schema.get("anyOf")) {
        (Some(Value::Array(list)), None) if !list.is_empty() => "oneOf",
        (None, Some(Value::Array(list))) if !list.is_empty() => "anyOf",
        _ => return,
    };
    let discriminator = schema.get("discriminator");
    let mapping = discriminator.and_then(|map| map.get("mapping")).and_then(Value::as_object);
    let default = discriminator.and_then(|map| map.get("defaultMapping"));
    let targets = mapping.into_iter().flatten().map(|(_, target)| target).chain(default);
    let targets: Vec<String> = targets.filter_map(|target| definition(target, context.root)).collect();
    let Some(Value::Array(alternatives)) = schema.get_mut(key).filter(|_| !targets.is_empty()) else {
        return;
    };
    let mut known = reached(alternatives, context.root);
    for target in targets {
        if known.contains(&target) {
            continue;
        }
        alternatives.push(json!({ "$ref": target }));
        let message = format!("the mapping leads to `{target}`, which is no alternative; it becomes one");
        context.repaired("discriminator", "discriminator", message);
        known.insert(target);
    }
}

/// The reference to the definition that a mapping's target is, by its address or its name.
fn definition(target: &Value, root: &Value) -> Option<String> {
    let target = target.as_str()?;
    let name = target.strip_prefix("#/components/schemas/").unwrap_or(target);
    let reference = format!("#/components/schemas/{name}");
    let found = Pointer::from_reference(&reference)?;
    let is_one = !name.contains('/') && found.find(root).is_some_and(Value::is_object);
    is_one.then_some(reference)
}

/// What the alternatives are, by their references, and those of the unions and other names among them.
fn reached(alternatives: &[Value], root: &Value) -> BTreeSet<String> {
    let mut known = BTreeSet::new();
    let mut open: Vec<&Value> = alternatives.iter().collect();
    for _ in 0..MAX_NODES {
        let Some(one) = open.pop() else { break };
        if let Some(reference) = one.get("$ref").and_then(Value::as_str) {
            if known.insert(reference.to_owned()) {
                open.extend(Pointer::from_reference(reference).and_then(|place| place.find(root)));
            }
            continue;
        }
        let list = |key: &str| one.get(key).and_then(Value::as_array);
        open.extend(["oneOf", "anyOf"].into_iter().filter_map(list).flatten());
        open.extend(list("allOf").filter(|members| members.len() == 1).into_iter().flatten());
    }
    known
}
