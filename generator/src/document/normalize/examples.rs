//! Gives a media type that only has an example the schema that the example shows.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::walk;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::Pointer;
use crate::document::grammar::Kind;
use crate::media_type::holds_json;

/// Infers the schemas of all answers that are known by example alone.
pub(super) fn infer(root: &mut Value, diagnostics: &mut Diagnostics) {
    walk::visit(root, |kind, place, node, _| {
        let content = node.get_mut("content").filter(|_| kind == Kind::Response);
        for (name, media_type) in content.and_then(Value::as_object_mut).into_iter().flatten() {
            infer_media_type(name, media_type, &place.child("content").child(name), diagnostics);
        }
    });
}

fn infer_media_type(name: &str, media_type: &mut Value, place: &Pointer, diagnostics: &mut Diagnostics) {
    if media_type.get("schema").is_some() || !holds_json(name) {
        return;
    }
    let Some(mut schema) = examples(media_type).into_iter().map(schema_of).reduce(united) else { return };
    if let (Some(rust_name), Value::Object(schema)) = (media_type.get("x-rust-name"), &mut schema) {
        schema.insert("x-rust-name".into(), rust_name.clone());
    }
    for name in media_type.get("x-secret").and_then(Value::as_array).into_iter().flatten() {
        annotate(&mut schema, name.as_str().unwrap_or_default(), "x-secret", &Value::Bool(true));
    }
    for (name, text) in media_type.get("x-descriptions").and_then(Value::as_object).into_iter().flatten() {
        annotate(&mut schema, name, "description", text);
    }
    if let Value::Object(media_type) = media_type {
        media_type.insert("schema".into(), schema);
        let message = "the answer is known by example alone; its type is inferred from the example";
        diagnostics.push(Diagnostic::note("schema-from-example", message).at(place));
    }
}

/// The example, or all of several; one written as JSON text is read.
fn examples(media_type: &Value) -> Vec<Value> {
    let named = media_type.get("examples").and_then(Value::as_object).into_iter().flatten();
    let named = named.filter_map(|(_, example)| example.get("value"));
    let all = media_type.get("example").into_iter().chain(named);
    let read = |example: &Value| match example {
        Value::String(text) => serde_json::from_str(text).unwrap_or_else(|_| example.clone()),
        other => other.clone(),
    };
    all.map(read).collect()
}

/// Says something about a property, wherever in the schema it stands: an example has no room for it.
fn annotate(schema: &mut Value, name: &str, keyword: &str, value: &Value) {
    for (property, schema) in
        schema.get_mut("properties").and_then(Value::as_object_mut).into_iter().flatten()
    {
        annotate(schema, name, keyword, value);
        if let Value::Object(schema) = schema
            && property == name
        {
            schema.insert(keyword.to_owned(), value.clone());
        }
    }
    if let Some(items) = schema.get_mut("items") {
        annotate(items, name, keyword, value);
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
            let items = items.into_iter().map(schema_of).reduce(united).unwrap_or_else(|| json!({}));
            json!({ "type": "array", "items": items })
        }
        Value::Object(members) => {
            let properties: Map<String, Value> =
                members.into_iter().map(|(key, value)| (key, schema_of(value))).collect();
            json!({ "type": "object", "properties": properties })
        }
    }
}

/// The schema that two elements of one list have in common: the members of both, and any value where they disagree.
fn united(one: Value, other: Value) -> Value {
    match (one, other) {
        (one, other) if one == other => one,
        (Value::Object(one), Value::Object(other)) if both_are(&one, &other, "object") => {
            json!({ "type": "object", "properties": united_properties(&one, &other) })
        }
        (Value::Object(one), Value::Object(other)) if both_are(&one, &other, "array") => {
            let items = |map: &Map<String, Value>| map.get("items").cloned().unwrap_or_else(|| json!({}));
            let none = json!({});
            let items = match (items(&one), items(&other)) {
                (empty, items) | (items, empty) if empty == none => items,
                (one, other) => united(one, other),
            };
            json!({ "type": "array", "items": items })
        }
        _ => json!({}),
    }
}

fn both_are(one: &Map<String, Value>, other: &Map<String, Value>, name: &str) -> bool {
    [one, other].into_iter().all(|map| map.get("type").and_then(Value::as_str) == Some(name))
}

fn united_properties(one: &Map<String, Value>, other: &Map<String, Value>) -> Map<String, Value> {
    let properties = |map: &Map<String, Value>| {
        map.get("properties").and_then(Value::as_object).cloned().unwrap_or_default()
    };
    let (mut one, mut other) = (properties(one), properties(other));
    let names: BTreeSet<String> = one.keys().filter(|key| other.contains_key(*key)).cloned().collect();
    for name in names {
        if let (Some(mine), Some(theirs)) = (one.get_mut(&name), other.shift_remove(&name)) {
            *mine = united(mine.take(), theirs);
        }
    }
    one.extend(other);
    one
}

/// The shape of RFC 3339, section 5.6: `YYYY-MM-DDThh:mm:ss` and an offset.
fn is_date_time(text: &str) -> bool {
    let shape = "dddd-dd-ddTdd:dd:dd";
    let matches =
        |(byte, pattern): (u8, u8)| if pattern == b'd' { byte.is_ascii_digit() } else { byte == pattern };
    let rest = text.get(shape.len()..).unwrap_or_default();
    let has_offset = rest.ends_with('Z')
        || rest.get(rest.len().saturating_sub(6)..).is_some_and(|end| end.starts_with(['+', '-']));
    text.len() > shape.len() && has_offset && text.bytes().zip(shape.bytes()).all(matches)
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
}
