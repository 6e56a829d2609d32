//! Texts that hold other content, examples in a list, and bounds that exclude themselves.

use serde_json::{Map, Value};

/// Says in the words of 3.0 what needs no telling.
pub(in crate::document::normalize) fn rewrite(schema: &mut Map<String, Value>) {
    content(schema);
    if !schema.contains_key("example")
        && let Some(first) = schema.get("examples").and_then(Value::as_array).and_then(|all| all.first())
    {
        let first = first.clone();
        schema.insert("example".into(), first);
    }
    for (exclusive, bound) in [("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")] {
        let Some(value) = schema.get(exclusive).filter(|value| value.is_number()).cloned() else { continue };
        schema.insert(bound.into(), value);
        schema.insert(exclusive.into(), true.into());
    }
}

/// `contentEncoding` and `contentMediaType` are what `format: byte` and `format: binary` were (OpenAPI 3.1.1, section 4.7.14).
fn content(schema: &mut Map<String, Value>) {
    let is_text = schema.get("type").is_none_or(|of| of == "string");
    if !is_text || schema.contains_key("format") {
        return;
    }
    let encoding = schema.get("contentEncoding").and_then(Value::as_str).map(str::to_ascii_lowercase);
    let media_type = schema.get("contentMediaType").and_then(Value::as_str).unwrap_or_default();
    let format = match encoding.as_deref() {
        Some("base64") => "byte",
        Some("base64url") => "base64url",
        None | Some("binary") if is_octets(media_type) => "binary",
        _ => return,
    };
    schema.insert("format".into(), format.into());
    schema.insert("type".into(), "string".into());
}

/// Whether content of the media type is no string.
fn is_octets(media_type: &str) -> bool {
    media_type == "application/octet-stream"
        || ["image/", "audio/", "video/"]
            .iter()
            .any(|start| media_type.starts_with(start) && !media_type.ends_with("xml"))
        || ["application/pdf", "application/zip", "application/gzip"].contains(&media_type)
}
