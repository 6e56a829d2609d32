//! Rewrites strings with other content, lists of examples, and exclusive bounds.

use serde_json::{Map, Value};

use crate::document::members::Members;

/// Rewrites keywords that need no finding.
pub(in crate::document::normalize) fn rewrite(schema: &mut Map<String, Value>) {
    content(schema);
    if !schema.contains_key("example")
        && let Some(first) = schema.list("examples").first()
    {
        let first = first.clone();
        schema.insert("example".into(), first);
    }
    for (exclusive, bound) in [("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")] {
        if let Some(Value::Number(value)) = schema.get(exclusive) {
            let value = Value::Number(value.clone());
            schema.insert(bound.into(), value);
            schema.insert(exclusive.into(), true.into());
        }
    }
}

/// `contentEncoding` and `contentMediaType` replace `format: byte` and `format: binary` (OpenAPI 3.1.1,
/// section 4.7.14).
fn content(schema: &mut Map<String, Value>) {
    let is_text = !schema.contains_key("type") || schema.has_type("string");
    if !is_text || schema.contains_key("format") {
        return;
    }
    let encoding = schema.string("contentEncoding").map(str::to_ascii_lowercase);
    let media_type = schema.string("contentMediaType").unwrap_or_default();
    let format = match encoding.as_deref() {
        Some("base64") => "byte",
        Some("base64url") => "base64url",
        None | Some("binary") if is_bytes(media_type) => "binary",
        // Plain bytes of any type.
        Some("binary") if media_type.is_empty() => "binary",
        // Other encodings produce text, which callers encode and decode themselves.
        Some(_) => {
            schema.insert("type".into(), "string".into());
            return;
        }
        None => return,
    };
    schema.insert("format".into(), format.into());
    schema.insert("type".into(), "string".into());
}

/// Whether content of this media type is not a string.
fn is_bytes(media_type: &str) -> bool {
    media_type == "application/octet-stream"
        || ["image/", "audio/", "video/"]
            .iter()
            .any(|start| media_type.starts_with(start) && !media_type.ends_with("xml"))
        || ["application/pdf", "application/zip", "application/gzip"].contains(&media_type)
}
