//! Gives a definition of its own to each schema within `allOf` that a reference leads to: merging takes such schemas apart,
//! and the reference would lead to nothing.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToUpperCamelCase;
use serde_json::{Value, json};

use super::walk;
use crate::document::Pointer;

/// Moves the schemas, innermost first, and leaves a reference in the place of each.
pub(super) fn hoist(root: &mut Value) {
    // The places that references name and that merging would take away.
    let mut targets = BTreeSet::new();
    walk::look(root, |_, _, node| {
        targets.extend(Pointer::target_of(node).filter(|target| is_taken_apart(target, root)));
    });
    let mut targets: Vec<Pointer> = targets.into_iter().collect();
    targets.sort_by_key(|target| std::cmp::Reverse(target.as_str().matches('/').count()));
    let mut moved = BTreeMap::new();
    for target in &targets {
        let definition = Pointer::of_schema(&free_name(root, target));
        let Some(slot) = root.pointer_mut(target.as_str()) else { continue };
        let schema = std::mem::replace(slot, json!({ "$ref": definition.to_reference() }));
        if insert(root, &definition, schema).is_some() {
            moved.insert(target.clone(), definition);
        }
    }
    if !moved.is_empty() {
        redirect(root, &moved);
    }
}

fn is_taken_apart(target: &Pointer, root: &Value) -> bool {
    if !target.find(root).is_some_and(|schema| schema.is_object() && schema.get("$ref").is_none()) {
        return false;
    }
    let mut above = target.parent();
    while let Some(place) = above {
        let schema = place.find(root).and_then(Value::as_object);
        let within = target.as_str()[place.as_str().len()..].split('/').nth(1);
        if within == Some("allOf")
            && schema.is_some_and(|schema| schema.get("allOf").is_some_and(Value::is_array))
        {
            return true;
        }
        above = place.parent();
    }
    false
}

/// A name after the definition and the properties that lead to the schema.
fn free_name(root: &Value, target: &Pointer) -> String {
    let tokens = target.tokens();
    let mut words: Vec<&str> = Vec::new();
    let mut rest = match tokens.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["components", "schemas", name, ..] => {
            words.push(name);
            &tokens[3..]
        }
        ["paths", path, ..] => {
            words.extend(path_words(path));
            &tokens[2..]
        }
        _ => &tokens[..],
    };
    while let [first, second, ..] = rest {
        if first == "properties" {
            words.push(second);
            rest = &rest[2..];
        } else {
            rest = &rest[1..];
        }
    }
    if words.len() < 2 || tokens.get(tokens.len().wrapping_sub(2)).is_some_and(|token| token == "allOf") {
        words.push("part");
    }
    let name = words.join(" ").to_upper_camel_case();
    let taken = |name: &str| root.pointer("/components/schemas").is_some_and(|all| all.get(name).is_some());
    let numbered = (2..).map(|number| format!("{name}{number}"));
    std::iter::once(name.clone()).chain(numbered).find(|name| !taken(name)).unwrap_or(name)
}

/// The last word of a path that is no placeholder.
fn path_words(path: &str) -> Option<&str> {
    path.split('/').rfind(|word| !word.is_empty() && !word.contains(['{', '}']))
}

fn insert(root: &mut Value, definition: &Pointer, schema: Value) -> Option<()> {
    let components = root.as_object_mut()?.entry("components").or_insert_with(|| json!({}));
    let schemas = components.as_object_mut()?.entry("schemas").or_insert_with(|| json!({}));
    schemas.as_object_mut()?.insert(definition.tokens().pop()?, schema);
    Some(())
}

/// Lets all references lead to the new places.
fn redirect(root: &mut Value, moved: &BTreeMap<Pointer, Pointer>) {
    walk::visit(root, |_, _, node, _| {
        let definition = Pointer::target(node).and_then(|target| moved.get(&target));
        if let (Some(definition), Value::Object(node)) = (definition, node) {
            node.insert("$ref".into(), definition.to_reference().into());
        }
    });
}
