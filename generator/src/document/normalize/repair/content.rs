//! Repairs `content`: unusual keys, a schema without a media type, empty media types.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::types::is_nothing;
use crate::diagnostic::Diagnostic;
use crate::document::normalize::context::Context;
use crate::document::tree::kind;
use crate::media_type::is_json;

/// The media type for content without one.
const DEFAULT: &str = "application/json";

/// Short names for media types.
const SHORT: [(&str, &str); 5] = [
    ("json", DEFAULT),
    ("xml", "application/xml"),
    ("text", "text/plain"),
    ("form-data", "multipart/form-data"),
    ("form", "application/x-www-form-urlencoded"),
];

/// Repairs the `content` of a body, a response or a parameter.
pub(in crate::document::normalize) fn rewrite(
    holder: &mut Map<String, Value>,
    feature: &'static str,
    context: &mut Context<'_>,
) {
    if !holder.contains_key("content") && !holder.contains_key("$ref") && holder.contains_key("schema") {
        let schema = holder.shift_remove("schema");
        holder.insert("content".into(), json!({ DEFAULT: { "schema": schema } }));
        let message = "the schema has no media type, as in Swagger 2.0; it is read as that of JSON";
        context.repaired(feature, "schema", message);
    }
    if holder.get("content").is_some_and(is_nothing) {
        holder.shift_remove("content");
        let message = "`content` has a type that means nothing instead of media types; there is no content";
        context.repaired(feature, "content", message);
        return;
    }
    let Some(Value::Object(content)) = holder.get_mut("content") else { return };
    if let Some(schema) = bare_schema(content) {
        *content = Map::from_iter([(DEFAULT.to_owned(), json!({ "schema": schema }))]);
        context.repaired(
            feature,
            "content",
            "`content` has a schema without a media type; it is read as that of JSON",
        );
        return;
    }
    media_types(content, feature, context);
}

/// A schema in the place of the media types.
fn bare_schema(content: &mut Map<String, Value>) -> Option<Value> {
    if content.keys().any(|key| key.contains('/')) {
        return None;
    }
    if let Some(schema) = content.shift_remove("schema") {
        return Some(schema);
    }
    let is_schema = ["$ref", "type", "properties", "allOf", "oneOf", "anyOf"]
        .iter()
        .any(|key| content.contains_key(*key));
    if is_schema { Some(Value::Object(std::mem::take(content))) } else { None }
}

fn media_types(content: &mut Map<String, Value>, feature: &'static str, context: &mut Context<'_>) {
    let mut known: BTreeSet<String> = content.keys().cloned().collect();
    let place = context.place.child("content");
    let mut found = Vec::new();
    let repair = |(key, mut media_type): (String, Value)| {
        if !media_type.is_object() {
            let fault = format!("the media type is {}, not a mapping", kind(&media_type));
            let reported = match media_type {
                Value::Null => Diagnostic::repair(feature, format!("{fault}; its content is unknown")),
                _ => Diagnostic::warning(feature, fault).degraded_to("its content is unknown"),
            };
            found.push(reported.at(&place.child(&key)));
            media_type = json!({});
        }
        let meant = media_type_of(&key);
        if meant == key || known.contains(&meant) {
            return (key, media_type);
        }
        let message = format!("`{key}` is read as the media type `{meant}`");
        found.push(Diagnostic::repair("media-type", message).at(&place.child(&key)));
        known.insert(meant.clone());
        (meant, media_type)
    };
    *content = std::mem::take(content).into_iter().map(repair).collect();
    found.into_iter().for_each(|one| context.diagnostics.push(one));
}

/// A key in lower case, except for its parameters, whose values may be case-sensitive (RFC 9110, section
/// 8.3.1).
fn media_type_of(key: &str) -> String {
    let (essence, parameters) = match key.split_once(';') {
        Some((essence, parameters)) => (essence, parameters.trim()),
        None => (key, ""),
    };
    let essence = essence.trim().to_ascii_lowercase();
    let essence = SHORT.iter().find(|(name, _)| *name == essence).map_or(essence.as_str(), |(_, full)| full);
    match (key.contains(';'), parameters.is_empty()) {
        (true, false) if key.trim() == key && key.starts_with(essence) => key.to_owned(),
        (true, false) => format!("{essence}; {parameters}"),
        _ => essence.to_owned(),
    }
}

/// The same for a parameter, which has a schema of its own.
pub(in crate::document::normalize) fn rewrite_parameter(
    parameter: &mut Map<String, Value>,
    context: &mut Context<'_>,
) {
    if let Some(Value::Object(content)) = parameter.get_mut("content") {
        media_types(content, "parameter", context);
    }
    if parameter.contains_key("schema") && parameter.contains_key("content") {
        parameter.shift_remove("content");
        context.repaired(
            "parameter",
            "content",
            "the parameter has a schema and content; the schema is read",
        );
    }
    one_media_type(parameter, context);
}

/// A parameter has one media type (OpenAPI 3.0.3, Parameter Object, `content`). If there are several, JSON is
/// used, since its values have types.
fn one_media_type(parameter: &mut Map<String, Value>, context: &mut Context<'_>) {
    let Some(Value::Object(content)) = parameter.get_mut("content") else { return };
    if content.len() < 2 {
        return;
    }
    let Some(read) = content.keys().find(|name| is_json(name)).or(content.keys().next()).cloned() else {
        return;
    };
    content.retain(|name, _| *name == read);
    context.repaired("parameter", "content", format!("a parameter has one media type; `{read}` is read"));
}
