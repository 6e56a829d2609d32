//! Translates a document's schemas to JSON Schema 2020-12, as far as a client decodes them. Bounds are left
//! out.

use generator::document::Pointer;
use serde_json::{Map, Value, json};

/// Keywords that never make a value undecodable. Some contain regular expressions of another dialect.
const BOUNDS: [&str; 8] = [
    "pattern",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "uniqueItems",
    "multipleOf",
    "maxProperties",
];

/// Formats with their own types in the client. Others are arbitrary strings.
const FORMATS: [&str; 3] = ["date-time", "date", "byte"];

const TYPES: [&str; 7] = ["string", "number", "integer", "boolean", "array", "object", "null"];

/// Translates all schemas of a document in their places.
pub fn translated(root: &Value) -> Value {
    translate(root, root)
}

fn translate(value: &Value, root: &Value) -> Value {
    match value {
        Value::Object(map) => Value::Object(schema(map, root)),
        Value::Array(items) => items.iter().map(|item| translate(item, root)).collect(),
        other => other.clone(),
    }
}

/// Translates a schema. Other objects use the same keys for values of other types, and are not changed.
fn schema(map: &Map<String, Value>, root: &Value) -> Map<String, Value> {
    let mut out = Map::new();
    for (key, value) in map {
        let is_bound = BOUNDS.contains(&key.as_str()) && !value.is_object();
        let is_name =
            matches!(key.as_str(), "$schema" | "$id" | "id" | "$anchor" | "$vocabulary") && value.is_string();
        let is_flag = matches!(key.as_str(), "required" | "exclusiveMinimum" | "exclusiveMaximum")
            && value.is_boolean();
        let is_format = key == "format" && value.as_str().is_some_and(|format| !FORMATS.contains(&format));
        let is_type = key == "type" && value.as_str().is_some_and(|of| !TYPES.contains(&of));
        if is_bound || is_name || is_flag || is_format || is_type {
            continue;
        }
        match (key.as_str(), value) {
            ("$ref", Value::String(reference)) => {
                if let Some(reference) = local(reference, root) {
                    out.insert(key.clone(), reference.into());
                }
            }
            // A value is not a schema, even if it looks like one.
            ("example" | "examples" | "default", _) if !is_schema(value) => {}
            ("enum" | "const", _) => drop(out.insert(key.clone(), value.clone())),
            _ => drop(out.insert(key.clone(), translate(value, root))),
        }
    }
    // Without a type, any string would be valid, but documents with `properties` mean an object.
    let properties = map.get("properties").and_then(Value::as_object);
    if !map.contains_key("type") && properties.is_some_and(|all| all.values().all(Value::is_object)) {
        out.insert("type".into(), "object".into());
    }
    add_range(map, &mut out);
    add_null(map, &mut out);
    out
}

/// Whether this is a schema: a property can have the name of a keyword.
fn is_schema(value: &Value) -> bool {
    ["type", "$ref", "properties", "oneOf", "anyOf", "allOf"].iter().any(|key| value.get(key).is_some())
}

/// A local reference as a URI; `None` if it has no target.
fn local(reference: &str, root: &Value) -> Option<String> {
    let pointer = Pointer::from_reference(reference)?;
    pointer.find(root)?;
    Some(format!("#{}", encoded(pointer.as_str())))
}

/// Escapes characters that a fragment cannot contain (RFC 3986, section 3.5).
pub fn encoded(pointer: &str) -> String {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/-._~$+=:@".contains(&byte);
    let bytes = pointer.bytes();
    bytes
        .map(|byte| if is_plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}

fn add_range(map: &Map<String, Value>, out: &mut Map<String, Value>) {
    let range = match map.get("format").and_then(Value::as_str) {
        Some("int32") => (json!(i32::MIN), json!(i32::MAX)),
        Some("int64") => (json!(i64::MIN), json!(i64::MAX)),
        _ => return,
    };
    if map.get("type").and_then(Value::as_str) == Some("integer") {
        out.entry("minimum").or_insert(range.0);
        out.entry("maximum").or_insert(range.1);
    }
}

/// `nullable` allows null (OpenAPI 3.0.3, Schema Object).
fn add_null(map: &Map<String, Value>, out: &mut Map<String, Value>) {
    if map.get("nullable") != Some(&Value::Bool(true)) {
        return;
    }
    if let Some(Value::String(of)) = out.get("type").cloned() {
        out.insert("type".into(), json!([of, "null"]));
    }
    if let Some(Value::Array(values)) = out.get_mut("enum") {
        values.push(Value::Null);
    }
    for key in ["oneOf", "anyOf"] {
        if let Some(Value::Array(members)) = out.get_mut(key) {
            members.push(json!({ "type": "null" }));
        }
    }
    if let Some(reference) = out.remove("$ref") {
        out.insert("anyOf".into(), json!([{ "$ref": reference }, { "type": "null" }]));
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::translated;

    #[test]
    fn schemas_are_translated_in_place() {
        let document = json!({ "a{b": {
            "type": "object", "nullable": true, "pattern": "(?<", "required": ["x"],
            "properties": {
                "pattern": { "type": "string", "format": "uuid", "enum": ["a"], "nullable": true },
                "self": { "$ref": "#/a{b", "nullable": true },
                "gone": { "$ref": "other.yaml" },
                "count": { "type": "integer", "format": "int32", "minimum": 0, "exclusiveMinimum": true },
            },
        } });
        let expected = json!({ "a{b": {
            "type": ["object", "null"], "nullable": true, "required": ["x"],
            "properties": {
                "pattern": { "type": ["string", "null"], "enum": ["a", null], "nullable": true },
                "self": { "nullable": true, "anyOf": [{ "$ref": "#/a%7Bb" }, { "type": "null" }] },
                "gone": {},
                "count": { "type": "integer", "format": "int32", "minimum": 0, "maximum": i32::MAX },
            },
        } });
        let mut found = translated(&document);
        found["a{b"]["properties"]["count"]["format"] = json!("int32");
        assert_eq!(found, expected);
    }
}
