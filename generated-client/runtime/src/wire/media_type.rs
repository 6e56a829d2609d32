// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Reads the content types of responses, and finds the one of the document that fits (RFC 9110 section 8.3).

use reqwest::header::{CONTENT_TYPE, HeaderMap};

/// The content type of a response; empty if it has none.
pub(crate) fn content_type(headers: &HeaderMap) -> &str {
    headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or("")
}

/// Type and subtype in lower case, without parameters.
pub(crate) fn essence(media_type: &str) -> String {
    media_type.split(';').next().unwrap_or("").trim().to_ascii_lowercase()
}

/// A parameter of a media type, without its quotes (RFC 9110, section 5.6.6).
#[cfg(feature = "streams")]
pub(crate) fn parameter(media_type: &str, name: &str) -> Option<String> {
    let mut rest = media_type.split_once(';')?.1;
    loop {
        let (key, after) = rest.split_once('=')?;
        let (value, more) = match after.strip_prefix('"') {
            Some(quoted) => quoted_string(quoted),
            None => {
                let (value, more) = after.split_once(';').unwrap_or((after, ""));
                (value.trim().to_owned(), more)
            }
        };
        if key.trim_matches([' ', '\t', ';']).eq_ignore_ascii_case(name) {
            return Some(value);
        }
        rest = more;
    }
}

/// The text before its closing quote, without escapes, and what follows the quote.
#[cfg(feature = "streams")]
fn quoted_string(text: &str) -> (String, &str) {
    let (mut value, mut is_escaped) = (String::new(), false);
    for (index, letter) in text.char_indices() {
        match letter {
            _ if is_escaped => {
                value.push(letter);
                is_escaped = false;
            }
            '\\' => is_escaped = true,
            '"' => return (value, &text[index + 1..]),
            letter => value.push(letter),
        }
    }
    (value, "")
}

/// Whether the content type is JSON.
pub(crate) fn is_json(headers: &HeaderMap) -> bool {
    is_json_type(content_type(headers))
}

/// Whether a media type is JSON, by its name or its suffix (RFC 6839 section 3.1).
pub(crate) fn is_json_type(media_type: &str) -> bool {
    let essence = essence(media_type);
    essence == "application/json" || essence == "text/json" || essence.ends_with("+json")
}

/// The index of the case that a content type fits: first one with the same media type, then one with a range that covers it. If
/// no case fits a JSON type, it is the only case of JSON.
pub(crate) fn fitting(content_type: &str, cases: &[&[&str]]) -> Option<usize> {
    let essence = essence(content_type);
    let find = |fits: &dyn Fn(&str) -> bool| cases.iter().position(|case| case.iter().any(|of| fits(of)));
    let covers = |range: &str| range.strip_suffix('*').is_some_and(|start| essence.starts_with(start));
    let named = find(&|of| of == essence).or_else(|| find(&covers)).or_else(|| find(&|of| of == "*/*"));
    if named.is_some() || !is_json_type(&essence) {
        return named;
    }
    only_json(cases)
}

fn only_json(cases: &[&[&str]]) -> Option<usize> {
    let mut found = (0..cases.len()).filter(|index| cases[*index].iter().any(|of| is_json_type(of)));
    let first = found.next()?;
    if found.next().is_some() { None } else { Some(first) }
}
