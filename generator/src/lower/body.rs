//! Bodies of calls: the media type that is sent, and how it is written.

use super::Lowering;
use super::media_type::is_json;
use crate::diagnostic::Diagnostic;
use crate::document::Pointer;
use crate::ir::{Body, BodyEncoding, TypeReference};
use crate::naming::FieldName;

impl Lowering<'_> {
    /// The body of the operation at a place, if it has one that can be sent.
    pub(super) fn body(&mut self, operation: &Pointer, name: FieldName) -> Option<Body> {
        let place = operation.child("requestBody");
        place.find(self.resolver.root())?;
        let node = match self.resolver.request_body(&place) {
            Ok(node) => node,
            Err(fault) => {
                self.warn(fault, "the body is left out");
                return None;
            }
        };
        let media_types: Vec<&String> = node.value.content.keys().collect();
        let media_type = (*media_types.iter().min_by_key(|name| rank(name))?).clone();
        if media_types.len() > 1 {
            let message =
                format!("the body can be sent as any of {}; `{media_type}` is", listed(&media_types));
            self.diagnostics.push(Diagnostic::note("several-media-types", message).at(&place));
        }
        let content = node.pointer.child("content").child(&media_type);
        if self.extension(&content, "encoding").is_some() {
            let message = "`encoding` is not read; parts are written as their types suggest";
            self.diagnostics.push(Diagnostic::warning("encoding", message).at(&content));
        }
        let schema = content.child("schema");
        let docs = node.value.description.clone();
        let required = node.value.required;
        let encoding = self.body_encoding(&media_type, &schema);
        // A range such as `image/*` is no media type that could be sent.
        let media_type =
            if media_type.contains('*') { "application/octet-stream".to_owned() } else { media_type };
        Some(Body { name, media_type, encoding, required, docs })
    }

    fn body_encoding(&mut self, media_type: &str, schema: &Pointer) -> BodyEncoding {
        let has_schema = schema.find(self.resolver.root()).is_some();
        let of = if has_schema { self.reference(schema) } else { TypeReference::Any };
        match essence(media_type) {
            json if is_json(json) => BodyEncoding::Json(of),
            "application/x-www-form-urlencoded" => BodyEncoding::Form(of),
            "multipart/form-data" => BodyEncoding::Multipart(of),
            text if text.starts_with("text/") || text.ends_with("xml") => BodyEncoding::Text,
            _ => BodyEncoding::Bytes,
        }
    }
}

/// The media type without its parameters.
pub(super) fn essence(media_type: &str) -> &str {
    media_type.split(';').next().unwrap_or_default().trim()
}

/// The order in which media types are preferred: those that carry types first.
fn rank(media_type: &str) -> u8 {
    match essence(media_type) {
        "application/json" => 0,
        json if is_json(json) => 1,
        "multipart/form-data" => 2,
        "application/x-www-form-urlencoded" => 3,
        text if text.starts_with("text/") => 4,
        _ => 5,
    }
}

fn listed(names: &[&String]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}
