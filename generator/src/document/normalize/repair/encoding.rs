//! Repairs the encodings of forms and multipart parts, so that a faulty encoding costs only itself, not the
//! body.

use serde_json::{Map, Value};

use super::form::KeywordForm::{Flag, List, Mapping, Text};
use super::form::{Loss, Row, repair};
use crate::diagnostic::Diagnostic;
use crate::document::normalize::context::Context;
use crate::document::tree::kind;

/// What happens without the encoding, for findings.
const AS_ITS_TYPE: &str = "it is written as its type suggests";

const MEDIA_TYPE: [Row; 3] = [
    ("encoding", Mapping, Loss::Instead("all of it is written as its type suggests")),
    ("prefixEncoding", List, Loss::Instead("the parts are written as their types suggest")),
    ("itemEncoding", Mapping, Loss::Instead("the parts are written as their types suggest")),
];

const ENCODING: [Row; 4] = [
    ("contentType", Text, Loss::Instead(AS_ITS_TYPE)),
    ("explode", Flag, Loss::Instead(AS_ITS_TYPE)),
    ("allowReserved", Flag, Loss::Instead(AS_ITS_TYPE)),
    ("headers", Mapping, Loss::Instead("the part is sent without them")),
];

/// The styles of fields and parts (OpenAPI 3.0.3, Encoding Object: those of query parameters).
const STYLES: [&str; 4] = ["form", "spaceDelimited", "pipeDelimited", "deepObject"];

/// Repairs the encodings of a media type.
pub(in crate::document::normalize) fn of_media_type(
    media_type: &mut Map<String, Value>,
    context: &mut Context<'_>,
) {
    repair(media_type, &MEDIA_TYPE, "encoding", context);
    keep_mappings(media_type, "encoding", AS_ITS_TYPE, context);
}

/// Repairs one encoding.
pub(in crate::document::normalize) fn rewrite(encoding: &mut Map<String, Value>, context: &mut Context<'_>) {
    media_types(encoding, context);
    repair(encoding, &ENCODING, "encoding", context);
    keep_mappings(encoding, "headers", "the part is sent without it", context);
    let Some(given) = encoding.get("style") else { return };
    if !STYLES.iter().any(|style| given == style) {
        let message = format!("{given} is not a style of a field or a part");
        encoding.shift_remove("style");
        context.lost("encoding", "style", &message, AS_ITS_TYPE);
    }
}

/// Joins a list of media types into one string.
fn media_types(encoding: &mut Map<String, Value>, context: &mut Context<'_>) {
    let Some(Value::Array(given)) = encoding.get("contentType") else { return };
    let mut names = Vec::with_capacity(given.len());
    for one in given {
        let Value::String(name) = one else { return };
        names.push(name.as_str());
    }
    let text = names.join(", ");
    encoding.insert("contentType".into(), text.into());
    let message = "`contentType` is a list; it is read as a string with commas between the media types";
    context.repaired("encoding", "contentType", message);
}

/// Removes entries that are not mappings. Empty ones are removed without a finding.
fn keep_mappings(holder: &mut Map<String, Value>, keyword: &str, instead: &str, context: &mut Context<'_>) {
    let Some(Value::Object(entries)) = holder.get_mut(keyword) else { return };
    let mut odd = Vec::new();
    entries.retain(|name, entry| {
        if !entry.is_object() {
            let message = format!("`{name}` is {}, not a mapping", kind(entry));
            let finding = match entry {
                Value::Null => Diagnostic::repair("encoding", format!("{message}; it is not read")),
                _ => Diagnostic::warning("encoding", message).degraded_to(instead),
            };
            odd.push(finding.at(&context.place.child(keyword).child(name)));
        }
        entry.is_object()
    });
    for finding in odd {
        context.diagnostics.push(finding);
    }
}
