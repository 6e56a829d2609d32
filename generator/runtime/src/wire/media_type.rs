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
