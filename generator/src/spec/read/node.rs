//! Access to nodes of the tree: members and strings, and nodes as types of `openapiv3`.

use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

use crate::diagnostic::Diagnostic;
use crate::place::Pointer;

/// The address of a node, which identifies it faster than its pointer.
pub(super) fn address(node: &Value) -> usize {
    std::ptr::from_ref(node).addr()
}

/// Deserializes a node as a type of `openapiv3`.
///
/// # Errors
/// An error if the node is not of this type.
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

/// A reference to a place, in the place of the node there.
pub(in crate::spec) fn reference(place: &Pointer) -> Value {
    json!({ "$ref": place.to_reference() })
}

/// A copy of a mapping where `edit` changes each member, or removes it with `None`. Extensions are not
/// copied, since they are read from the tree.
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

/// The `content` without its schemas and examples.
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

/// The members of the mapping under a key; none if it is not a mapping.
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

/// The elements of the list under a key; none if it is not a list.
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

/// The same, as an owned string.
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

/// An extension, unparsed. The code that uses it parses it.
pub(in crate::spec) fn extension(node: &Value, name: &str) -> Option<Value> {
    node.get(name).cloned()
}
