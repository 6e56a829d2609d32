//! What a node of the tree holds: its members and strings, and the node as a type of OpenAPI.

use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

use crate::diagnostic::Diagnostic;
use crate::place::Pointer;

/// The address of a node, which is a quicker way to know it than its pointer.
pub(super) fn address(node: &Value) -> usize {
    std::ptr::from_ref(node).addr()
}

/// A node as the type that OpenAPI gives it.
///
/// # Errors
/// The node is not of the type.
pub(in crate::spec) fn typed<T: DeserializeOwned>(
    flat: Value,
    feature: &'static str,
    place: &Pointer,
) -> Result<T, Diagnostic> {
    serde_json::from_value(flat).map_err(|error| {
        let message = format!("this is not what OpenAPI 3.0 allows here: {error}");
        Diagnostic::error(feature, message).at(place)
    })
}

/// A reference to a place, which stands in for what is there.
pub(in crate::spec) fn reference(place: &Pointer) -> Value {
    json!({ "$ref": place.to_reference() })
}

/// A copy of a mapping in which `edit` decides about each member: `None` leaves it out. Extensions are read from the tree.
pub(in crate::spec) fn edited(node: &Value, mut edit: impl FnMut(&str, &Value) -> Option<Value>) -> Value {
    let Value::Object(map) = node else { return node.clone() };
    let mut copy = Map::new();
    for (key, value) in map {
        if key.starts_with("x-") {
            continue;
        }
        if let Some(value) = edit(key, value) {
            copy.insert(key.clone(), value);
        }
    }
    Value::Object(copy)
}

/// A mapping of media types, each without its schema and examples.
pub(in crate::spec) fn flat_content(content: &Value, place: &Pointer) -> Value {
    let Value::Object(map) = content else { return content.clone() };
    let mut all = Map::new();
    for (name, node) in map {
        let place = place.child(name);
        let flat = edited(node, |key, value| match key {
            "schema" => Some(reference(&place.child(key))),
            "example" | "examples" => None,
            _ => Some(value.clone()),
        });
        all.insert(name.clone(), flat);
    }
    Value::Object(all)
}

pub(in crate::spec) fn with_default(value: &mut Value, key: &str, default: fn() -> Value) {
    if let Value::Object(map) = value {
        map.entry(key).or_insert_with(default);
    }
}

/// The members of the mapping under a key; none if there is no mapping.
pub(in crate::spec) fn members_of<'a>(
    node: &'a Value,
    key: &str,
) -> impl Iterator<Item = (&'a String, &'a Value)> + use<'a> {
    let mapping = match node.get(key) {
        Some(Value::Object(mapping)) => Some(mapping),
        _ => None,
    };
    mapping.into_iter().flatten()
}

/// The elements of the list under a key; none if there is no list.
pub(in crate::spec) fn elements_of<'a>(node: &'a Value, key: &str) -> &'a [Value] {
    match node.get(key) {
        Some(Value::Array(elements)) => elements,
        _ => &[],
    }
}

/// The string under a key, if it is one.
pub(in crate::spec) fn str_of<'a>(node: &'a Value, key: &str) -> Option<&'a str> {
    node.get(key)?.as_str()
}

/// The same as a string of its own.
pub(in crate::spec) fn text(node: &Value, key: &str) -> Option<String> {
    str_of(node, key).map(str::to_owned)
}

/// The strings of a list.
pub(in crate::spec) fn texts(value: &Value) -> Vec<String> {
    let Value::Array(elements) = value else { return Vec::new() };
    elements.iter().filter_map(Value::as_str).map(str::to_owned).collect()
}

/// The strings of the list under a key.
pub(in crate::spec) fn texts_of(node: &Value, key: &str) -> Vec<String> {
    let Some(value) = node.get(key) else { return Vec::new() };
    texts(value)
}

/// An extension as it stands in the document; what it says is read where it is used.
pub(in crate::spec) fn extension(node: &Value, name: &str) -> Option<Value> {
    node.get(name).cloned()
}
