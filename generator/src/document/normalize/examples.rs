//! Gives a media type that has only an example a schema that fits the example.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::repair::placeholder::is_placeholder;
use super::walk::Visited;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::Pointer;
use crate::document::grammar::{EXAMPLE, ObjectKind};
use crate::document::members::Members;
use crate::media_type::holds_json;

/// Infers the schema of each response that has only examples.
pub(super) fn infer(root: &mut Value, places: &Visited, diagnostics: &mut Diagnostics) {
    for place in places.of_kind(ObjectKind::Response) {
        let Some(node) = place.find_mut(root) else { continue };
        let Some(Value::Object(content)) = node.get_mut("content") else { continue };
        for (name, media_type) in content {
            infer_media_type(name, media_type, place, diagnostics);
        }
    }
}

fn infer_media_type(name: &str, media_type: &mut Value, response: &Pointer, diagnostics: &mut Diagnostics) {
    if ["schema", "itemSchema"].iter().any(|key| media_type.get(key).is_some()) || !holds_json(name) {
        return;
    }
    let Some(mut schema) = common(examples(media_type)) else { return };
    if let (Some(rust_name), Value::Object(schema)) = (media_type.get("x-rust-name"), &mut schema) {
        schema.insert("x-rust-name".into(), rust_name.clone());
    }
    annotate(&mut schema, &annotations(media_type));
    if let Value::Object(media_type) = media_type {
        media_type.insert("schema".into(), schema);
        let message = "the response has an example and no schema; its type is inferred from the example";
        let place = response.child("content").child(name);
        diagnostics.push(Diagnostic::note("schema-from-example", message).at(&place));
    }
}

/// All examples of a media type. An example that is JSON as a string is parsed.
fn examples(media_type: &Value) -> Vec<Value> {
    let mut all = Vec::new();
    if let Some(only) = media_type.get("example") {
        all.push(read(only));
    }
    for (_, example) in media_type.entries("examples") {
        if let Some(value) = EXAMPLE.into_iter().find_map(|key| example.get(key)) {
            all.push(read(value));
        }
    }
    all
}

fn read(example: &Value) -> Value {
    match example {
        Value::String(text) => serde_json::from_str(text).unwrap_or_else(|_| example.clone()),
        other => other.clone(),
    }
}

/// Annotations of properties, by property name: keyword and value.
type Annotations = BTreeMap<String, Vec<(String, Value)>>;

fn annotations(media_type: &Value) -> Annotations {
    let mut all = Annotations::new();
    for name in media_type.list("x-secret") {
        let name = name.as_str().unwrap_or_default().to_owned();
        all.entry(name).or_default().push(("x-secret".to_owned(), Value::Bool(true)));
    }
    for (name, text) in media_type.entries("x-descriptions") {
        all.entry(name.clone()).or_default().push(("description".to_owned(), text.clone()));
    }
    for (name, said) in media_type.entries("x-properties") {
        let Value::Object(said) = said else { continue };
        all.entry(name.clone()).or_default().extend(said.clone());
    }
    all
}

/// Adds annotations to properties everywhere in the schema, since an example itself cannot have any.
fn annotate(schema: &mut Value, annotations: &Annotations) {
    if annotations.is_empty() {
        return;
    }
    if let Some(Value::Object(properties)) = schema.get_mut("properties") {
        for (property, schema) in properties {
            annotate(schema, annotations);
            let (Value::Object(schema), Some(said)) = (schema, annotations.get(property)) else { continue };
            for (keyword, value) in said {
                schema.insert(keyword.clone(), value.clone());
            }
        }
    }
    if let Some(items) = schema.get_mut("items") {
        annotate(items, annotations);
    }
}

fn schema_of(example: Value) -> Value {
    match example {
        Value::Null => json!({ "nullable": true }),
        Value::Bool(_) => json!({ "type": "boolean" }),
        Value::Number(number) if number.is_f64() => json!({ "type": "number" }),
        Value::Number(_) => json!({ "type": "integer", "format": "int64" }),
        Value::String(text) if is_date_time(&text) => json!({ "type": "string", "format": "date-time" }),
        Value::String(_) => json!({ "type": "string" }),
        Value::Array(items) => {
            let items = common(items).unwrap_or_else(|| json!({}));
            json!({ "type": "array", "items": items })
        }
        Value::Object(members) if is_map(&members) => {
            let values = common(members.into_iter().map(|(_, value)| value).collect());
            json!({ "type": "object", "additionalProperties": values })
        }
        Value::Object(members) => {
            let mut properties = Map::new();
            for (key, value) in members {
                properties.insert(key, schema_of(value));
            }
            json!({ "type": "object", "properties": properties })
        }
    }
}

/// Whether the object is a map: all its names are placeholders such as `{id}`.
fn is_map(members: &Map<String, Value>) -> bool {
    !members.is_empty() && members.keys().all(|name| is_placeholder(name))
}

/// The schema that all these values match; `None` if there are no values.
fn common(values: Vec<Value>) -> Option<Value> {
    let mut values = values.into_iter();
    let mut common = schema_of(values.next()?);
    for value in values {
        unite(&mut common, schema_of(value));
    }
    Some(common)
}

/// Widens a schema so that it also matches the values of another: it gets the members of both, and allows any
/// value where they disagree.
///
/// It works in place, so that a long list costs only the sizes of its elements.
fn unite(one: &mut Value, other: Value) {
    match (one.string("type"), other.string("type")) {
        (Some("object"), Some("object")) => unite_properties(one, other),
        (Some("array"), Some("array")) => unite_items(one, other),
        _ if *one == other => {}
        _ => *one = json!({}),
    }
}

fn unite_items(one: &mut Value, mut other: Value) {
    let (Some(mine), Some(theirs)) = (one.get_mut("items"), other.get_mut("items")) else { return };
    let theirs = theirs.take();
    // An empty list says nothing about its elements.
    if *mine == json!({}) {
        *mine = theirs;
    } else if theirs != json!({}) {
        unite(mine, theirs);
    }
}

fn unite_properties(one: &mut Value, mut other: Value) {
    let (Some(Value::Object(mine)), Some(Value::Object(theirs))) =
        (one.get_mut("properties"), other.get_mut("properties"))
    else {
        return;
    };
    for (name, theirs) in std::mem::take(theirs) {
        match mine.get_mut(&name) {
            Some(mine) => unite(mine, theirs),
            None => {
                mine.insert(name, theirs);
            }
        }
    }
}

/// The form of RFC 3339, section 5.6: `YYYY-MM-DDThh:mm:ss` and an offset.
fn is_date_time(text: &str) -> bool {
    let shape = "dddd-dd-ddTdd:dd:dd";
    let matches =
        |(byte, pattern): (u8, u8)| if pattern == b'd' { byte.is_ascii_digit() } else { byte == pattern };
    let Some(rest) = text.get(shape.len()..) else { return false };
    let has_offset = match rest.get(rest.len().saturating_sub("+hh:mm".len())..) {
        Some(end) => rest.ends_with('Z') || end.starts_with(['+', '-']),
        None => rest.ends_with('Z'),
    };
    !rest.is_empty() && has_offset && text.bytes().zip(shape.bytes()).all(matches)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::schema_of;

    #[test]
    fn a_list_takes_the_members_of_all_its_elements() {
        let schema =
            schema_of(json!([{ "a": 1 }, { "a": 2, "b": "2013-09-02T12:00:00.000Z" }, { "a": "x" }]));
        let items = schema.pointer("/items/properties").cloned();
        assert_eq!(items, Some(json!({ "a": {}, "b": { "type": "string", "format": "date-time" } })));
    }

    #[test]
    fn lists_within_lists_are_one_list() {
        let lists = schema_of(
            json!([{ "a": [] }, { "a": [{ "x": 1 }] }, { "a": [{ "y": true }, []] }, { "a": null }]),
        );
        assert_eq!(lists.pointer("/items/properties/a"), Some(&json!({})));
        let lists =
            schema_of(json!([{ "a": [] }, { "a": [{ "x": 1 }] }, { "a": [] }, { "a": [{ "y": true }] }]));
        let properties = json!({ "x": { "type": "integer", "format": "int64" }, "y": { "type": "boolean" } });
        assert_eq!(lists.pointer("/items/properties/a/items/properties"), Some(&properties));
    }

    /// Each element has a different key, so an algorithm that repeats all earlier keys for each element would
    /// never end here.
    #[test]
    fn many_elements_with_keys_of_their_own() {
        let elements = (0..100_000).map(|index| json!({ format!("key{index}"): index }));
        let schema = schema_of(elements.collect());
        let properties = schema.pointer("/items/properties").and_then(serde_json::Value::as_object);
        assert_eq!(properties.map(serde_json::Map::len), Some(100_000));
    }
}
