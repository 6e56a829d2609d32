// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Media types of responses: what a content type is, and which of the described ones it fits (RFC 9110 section 8.3).

use reqwest::header::{CONTENT_TYPE, HeaderMap};

/// The content type of a response; empty if it has none.
pub(crate) fn content_type(headers: &HeaderMap) -> &str {
    headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or("")
}

/// Type and subtype in lower case, without parameters.
pub(crate) fn essence(media_type: &str) -> String {
    media_type.split(';').next().unwrap_or("").trim().to_ascii_lowercase()
}

/// Tells whether the headers announce JSON.
pub(crate) fn is_json(headers: &HeaderMap) -> bool {
    is_json_type(content_type(headers))
}

/// Tells whether it is JSON, by itself or by its suffix (RFC 6839 section 3.1).
pub(crate) fn is_json_type(media_type: &str) -> bool {
    let essence = essence(media_type);
    essence == "application/json" || essence == "text/json" || essence.ends_with("+json")
}

/// The case that a content type fits: one that names it before one whose range covers it, and for JSON that no case
/// names the only one of JSON.
pub(crate) fn fitting(content_type: &str, cases: &[&[&str]]) -> Option<usize> {
    let essence = essence(content_type);
    let find = |fits: &dyn Fn(&str) -> bool| cases.iter().position(|case| case.iter().any(|of| fits(of)));
    find(&|of| of == essence)
        .or_else(|| find(&|of| of.strip_suffix('*').is_some_and(|range| essence.starts_with(range))))
        .or_else(|| find(&|of| of == "*/*"))
        .or_else(|| is_json_type(&essence).then(|| only_json(cases)).flatten())
}

fn only_json(cases: &[&[&str]]) -> Option<usize> {
    let mut found = (0..cases.len()).filter(|index| cases[*index].iter().any(|of| is_json_type(of)));
    let first = found.next();
    first.filter(|_| found.next().is_none())
}
