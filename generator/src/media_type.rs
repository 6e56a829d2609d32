//! Classifies media types by name, ignoring case and parameters.

/// How the elements of a stream are separated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Framing {
    /// Events (`text/event-stream`).
    Events,
    /// Lines (`application/x-ndjson` and similar types).
    Lines,
    /// Records after separators (`application/json-seq`).
    Records,
    /// Parts of a multipart body, if the document says that each is JSON.
    Parts,
    /// JSON values with or without white space between, under a media type that does not say so.
    Values,
}

/// A media type without its parameters (RFC 9110, section 8.3.1), in lower case.
pub(crate) fn essence(name: &str) -> String {
    name.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// Whether it is a single JSON value (RFC 6839, section 3.1), not a sequence.
pub(crate) fn is_json(name: &str) -> bool {
    let essence = essence(name);
    let is_json = essence == "application/json" || essence.ends_with("+json") || essence == "text/json";
    is_json && framing(&essence).is_none()
}

/// Whether it is JSON: a single value or a sequence.
pub(crate) fn holds_json(name: &str) -> bool {
    is_json(name) || matches!(framing(name), Some(Framing::Lines | Framing::Records))
}

/// Whether it is a media range that includes JSON. Services without a specific media type mean JSON.
pub(crate) fn is_any(name: &str) -> bool {
    ["*/*", "application/*"].contains(&essence(name).as_str())
}

/// Whether it is a form with named parts (RFC 7578). Services that declare `multipart/*` mean one too.
pub(crate) fn is_form_data(name: &str) -> bool {
    ["multipart/form-data", "multipart/*"].contains(&essence(name).as_str())
}

/// Whether it is a multipart type (RFC 2046, section 5.1).
pub(crate) fn is_multipart(name: &str) -> bool {
    essence(name).starts_with("multipart/")
}

/// How the values of a sequence are separated, if it is a media type of sequences.
pub(crate) fn framing(name: &str) -> Option<Framing> {
    match essence(name).as_str() {
        "text/event-stream" => Some(Framing::Events),
        "application/x-ndjson"
        | "application/ndjson"
        | "application/jsonl"
        | "application/x-jsonl"
        | "application/jsonlines"
        | "application/x-jsonlines"
        | "application/json-lines"
        | "text/jsonl"
        | "text/x-ndjson"
        | "application/stream+json"
        | "application/x-json-stream" => Some(Framing::Lines),
        "application/json-seq" => Some(Framing::Records),
        sequence if sequence.ends_with("+json-seq") => Some(Framing::Records),
        _ => None,
    }
}

/// The subtype, without a leading `x-`.
fn subtype(essence: &str) -> &str {
    essence.split('/').next_back().unwrap_or_default().trim_start_matches("x-")
}

/// Whether it is XML (RFC 7303).
pub(crate) fn is_xml(name: &str) -> bool {
    let essence = essence(name);
    subtype(&essence) == "xml" || essence.ends_with("+xml")
}

/// Whether it is plain text.
pub(crate) fn is_text(name: &str) -> bool {
    let essence = essence(name);
    let texts = ["yaml", "www-form-urlencoded", "csv", "javascript", "graphql"];
    essence.starts_with("text/")
        || is_xml(&essence)
        || essence.ends_with("+yaml")
        || texts.contains(&subtype(&essence))
}

/// Whether it is bytes that are not a string. In a list, the first one counts.
pub(crate) fn is_binary(name: &str) -> bool {
    let essence = essence(name.split(',').next().unwrap_or_default());
    let kinds = ["image/", "audio/", "video/"];
    let is_kind = kinds.iter().any(|kind| essence.starts_with(kind)) && !is_xml(&essence);
    is_kind || ["application/octet-stream", "application/pdf", "application/zip"].contains(&essence.as_str())
}

/// Whether it usually repeats the JSON content of the same response in another form.
pub(crate) fn repeats_json(name: &str) -> bool {
    let essence = essence(name);
    let subtype = subtype(&essence);
    let others = ["yaml", "vnd.yaml", "vnd.oai.openapi"];
    let binary = ["msgpack", "cbor", "protobuf", "vnd.msgpack", "vnd.google.protobuf"];
    ["text/plain", "text/html", "application/x-www-form-urlencoded"].contains(&essence.as_str())
        || is_xml(&essence)
        || essence.ends_with("+yaml")
        || others.contains(&subtype)
        || binary.contains(&subtype)
}

/// Its name among several. `is_only_json` says that no other of them is JSON.
pub(crate) fn label(name: &str, is_only_json: bool) -> String {
    let essence = essence(name);
    match (framing(&essence), essence.as_str()) {
        (Some(Framing::Events), _) => "events".to_owned(),
        (Some(Framing::Lines), _) => "lines".to_owned(),
        (Some(Framing::Records), _) => "records".to_owned(),
        (Some(Framing::Values), _) => "values".to_owned(),
        (Some(Framing::Parts), _) => "parts".to_owned(),
        (_, json) if is_json(json) && is_only_json => "json".to_owned(),
        (_, "*/*" | "application/*") => "any".to_owned(),
        (_, "text/plain") => "text".to_owned(),
        (_, "application/octet-stream") => "bytes".to_owned(),
        (_, range) if range.ends_with("/*") => range.trim_end_matches("/*").to_owned(),
        (_, other) => subtype(other).replace(['.', '+'], " "),
    }
}

#[cfg(test)]
mod tests {
    use super::{Framing, framing, holds_json, is_any, is_binary, is_json, is_text, is_xml, repeats_json};

    #[test]
    fn neither_case_nor_parameters_make_a_difference() {
        for name in ["application/json", "Application/JSON", " application/json ; charset=utf-8"] {
            assert!(is_json(name) && holds_json(name) && !is_text(name) && !is_binary(name), "{name}");
        }
        assert_eq!(framing("Text/Event-Stream; charset=utf-8"), Some(Framing::Events));
        assert!(is_any("*/*;q=0.8") && is_any("Application/*") && !is_any("text/*"));
        assert!(is_binary("Image/PNG, image/jpeg") && !is_binary("image/svg+xml"));
    }

    #[test]
    fn suffixes_tell_the_format() {
        let json = ["application/problem+json", "text/json", "application/vnd.api+json; v=1"];
        assert!(json.into_iter().all(is_json));
        let none = ["application/jsonp", "application/vnd.json.api", "json", "", "application/stream+json"];
        assert!(!none.into_iter().any(is_json));
        assert!(holds_json("application/x-ndjson") && !holds_json("text/event-stream"));
        assert_eq!(framing("application/geo+json-seq"), Some(Framing::Records));
        assert!(["text/xml", "application/atom+xml", "application/x-xml"].into_iter().all(is_xml));
        assert!(["application/yaml", "application/x-yaml", "text/csv"].into_iter().all(is_text));
        assert!(["application/xml", "application/x-msgpack", "text/html"].into_iter().all(repeats_json));
    }
}
