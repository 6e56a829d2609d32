//! Repairs types that OpenAPI does not have: names of other languages, wrong case, several types in one
//! string.

use serde_json::{Map, Value, json};

use crate::diagnostic::Diagnostic;
use crate::document::Pointer;
use crate::document::members::Members;
use crate::document::normalize::context::Context;
use crate::document::tree::kind;

/// The types that a schema can have (JSON Schema 2020-12, section 4.2.1).
const TYPES: [&str; 7] = ["string", "number", "integer", "boolean", "array", "object", "null"];

/// Other names of types, with the type and format that they mean. An empty type is any value.
const NAMES: [(&[&str], &str, &str); 19] = [
    (&["str", "text", "char", "varchar"], "string", ""),
    (&["datetime", "date-time", "date_time", "timestamp", "instant"], "string", "date-time"),
    (&["date", "localdate"], "string", "date"),
    (&["time"], "string", "time"),
    (&["uuid", "guid"], "string", "uuid"),
    (&["uri", "url"], "string", "uri"),
    (&["email"], "string", "email"),
    (&["password"], "string", "password"),
    (&["byte", "base64"], "string", "byte"),
    (&["binary", "file", "bytes", "blob"], "string", "binary"),
    (&["double", "float64"], "number", "double"),
    (&["float", "float32"], "number", "float"),
    (&["decimal", "bigdecimal", "num", "numeric"], "number", ""),
    (&["int", "bigint", "biginteger"], "integer", ""),
    (&["int32", "short"], "integer", "int32"),
    (&["int64", "long"], "integer", "int64"),
    (&["bool"], "boolean", ""),
    (&["list", "set", "collection"], "array", ""),
    (&["map", "dict", "dictionary", "hash", "struct"], "object", ""),
];

const ANY: [&str; 6] = ["any", "mixed", "*", "", "undefined", "json"];
const NULL: [&str; 3] = ["null", "none", "nil"];

/// Type names for "no value" in programming languages.
const NOTHING: [&str; 3] = ["undefined", "void", "never"];

/// Other spellings of formats.
const FORMATS: [(&str, &str); 4] =
    [("datetime", "date-time"), ("date_time", "date-time"), ("guid", "uuid"), ("base64", "byte")];

/// Formats that need the right case to be recognised.
const COMMON: [&str; 9] =
    ["date-time", "date", "byte", "binary", "uuid", "int32", "int64", "float", "double"];

pub(in crate::document::normalize) fn is_type(name: &str) -> bool {
    known(name).is_some_and(|(of, _)| !of.is_empty())
}

/// The type and format that a name means; the type is empty for any value.
fn known(name: &str) -> Option<(&'static str, &'static str)> {
    let name = name.trim().to_ascii_lowercase();
    let name = name.as_str();
    if let Some(of) = TYPES.iter().find(|of| **of == name) {
        return Some((of, ""));
    }
    if ANY.contains(&name) {
        return Some(("", ""));
    }
    if NULL.contains(&name) {
        return Some(("null", ""));
    }
    NAMES.iter().find(|(names, ..)| names.contains(&name)).map(|(_, of, format)| (*of, *format))
}

/// Reads `undefined` and similar names among alternatives as null: a value that is absent (TypeBox's
/// `Type.Undefined()`).
pub(in crate::document::normalize) fn nothing(schema: &mut Map<String, Value>, context: &mut Context<'_>) {
    for key in ["anyOf", "oneOf"] {
        let Some(Value::Array(alternatives)) = schema.get_mut(key) else { continue };
        if alternatives.iter().all(is_nothing) {
            continue;
        }
        for (index, one) in alternatives.iter_mut().enumerate() {
            let Some(name) = one.string("type").filter(|name| NOTHING.contains(name)) else { continue };
            let message = format!("`{name}` is not a type of OpenAPI; it is read as `null`");
            let place = context.place.child(key).index(index);
            context.diagnostics.push(Diagnostic::repair("schema-type", message).at(&place));
            *one = json!({ "type": "null" });
        }
    }
}

/// Whether a schema has a type for "no value".
pub(super) fn is_nothing(schema: &Value) -> bool {
    schema.string("type").is_some_and(|name| NOTHING.contains(&name) || NULL.contains(&name))
}

/// Replaces types that do not exist.
pub(in crate::document::normalize) fn rewrite(schema: &mut Map<String, Value>, context: &mut Context<'_>) {
    match schema.get("type").cloned() {
        None => {}
        Some(Value::String(of)) if TYPES.contains(&of.as_str()) => {}
        Some(Value::String(of)) => named(schema, &of, context),
        Some(Value::Array(listed)) => list(schema, listed, context),
        Some(Value::Object(inner)) => nested(schema, inner, context),
        Some(other) => {
            schema.shift_remove("type");
            context.repaired("schema-type", "type", format!("the type is {}; it is not read", kind(&other)));
        }
    }
    format(schema, context);
}

fn named(schema: &mut Map<String, Value>, name: &str, context: &mut Context<'_>) {
    schema.shift_remove("type");
    if let Some((of, format)) = known(name) {
        let words = if of.is_empty() { "any value".to_owned() } else { format!("`{of}`") };
        let words = if format.is_empty() { words } else { format!("{words} of the format `{format}`") };
        if !of.is_empty() {
            schema.insert("type".into(), of.into());
        }
        if !format.is_empty() && !schema.contains_key("format") {
            schema.insert("format".into(), format.into());
        }
        context.repaired(
            "schema-type",
            "type",
            format!("`{name}` is not a type of OpenAPI; it is read as {words}"),
        );
        return;
    }
    let parts: Vec<&str> = name.split([',', '|']).map(str::trim).collect();
    if parts.len() > 1 && parts.iter().all(|part| is_type(part)) {
        schema.insert("type".into(), json!(parts));
        context.repaired(
            "schema-type",
            "type",
            format!("`{name}` names several types; they are alternatives"),
        );
        return rewrite(schema, context);
    }
    let definition = Pointer::of_schema(name);
    if definition.find(context.root).is_some() {
        schema.insert("$ref".into(), definition.to_reference().into());
        context.repaired(
            "schema-type",
            "type",
            format!("`{name}` is a definition, not a type; it is referred to"),
        );
        return;
    }
    let message = format!("`{name}` is not a type of OpenAPI");
    context.lost("schema-type", "type", &message, "any value is accepted here");
}

fn list(schema: &mut Map<String, Value>, listed: Vec<Value>, context: &mut Context<'_>) {
    let mut types = Vec::new();
    let mut repaired = false;
    for of in &listed {
        match of.as_str().and_then(known) {
            Some((of, _)) if !of.is_empty() => types.push(of),
            _ if of.is_null() => types.push("null"),
            _ => {}
        }
        repaired |= types.last().copied() != of.as_str();
    }
    if repaired {
        schema.insert("type".into(), json!(types));
        context.repaired(
            "schema-type",
            "type",
            "the list has elements that are not types of OpenAPI; the others are used",
        );
    }
}

/// Repairs `type: { type: string }`, or a reference in the place of a type.
fn nested(schema: &mut Map<String, Value>, inner: Map<String, Value>, context: &mut Context<'_>) {
    schema.shift_remove("type");
    for (key, value) in inner.into_iter().filter(|(key, value)| key != "type" || !value.is_object()) {
        if !schema.contains_key(&key) {
            schema.insert(key, value);
        }
    }
    context.repaired(
        "schema-type",
        "type",
        "the type is a schema; it is read instead of the schema around it",
    );
    if !schema.contains_key("$ref") {
        rewrite(schema, context);
    }
}

/// Repairs the spelling or case of a format.
fn format(schema: &mut Map<String, Value>, context: &mut Context<'_>) {
    let Some(given) = schema.string("format") else { return };
    let lower = given.trim().to_ascii_lowercase();
    let meant = FORMATS.iter().find(|(name, _)| *name == lower).map_or(lower.as_str(), |(_, meant)| meant);
    if meant != given && COMMON.contains(&meant) {
        context.repaired("schema-format", "format", format!("the format `{given}` is read as `{meant}`"));
        schema.insert("format".into(), meant.into());
    }
}
