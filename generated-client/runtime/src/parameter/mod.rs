// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Parameters in their styles (OpenAPI 3.0.3, "Style Values" and "Style Examples").

mod cookie;
pub(super) mod deep;
mod header;
mod path;
mod query;
mod query_string;

pub use cookie::CookieStyle;
pub use header::HeaderStyle;
pub use path::PathStyle;
pub use query::QueryStyle;
pub use query_string::QueryString;

use super::model::{Part, json_text};

/// What a parameter holds, as plain text.
enum Value {
    Scalar(String),
    List(Vec<String>),
    Object(Vec<(String, String)>),
}

/// Reads a parameter; absent and null are nothing, and so are an empty list and an empty object.
fn value(part: Part<'_>) -> Option<Value> {
    match part.open() {
        Part::Absent | Part::Null => None,
        Part::List(items) if items.is_empty() => None,
        Part::Map(entries) if entries.is_empty() => None,
        Part::List(items) => Some(Value::List(items.into_iter().map(item).collect())),
        Part::Map(entries) => Some(Value::Object(
            entries.into_iter().map(|(key, value)| (key.to_owned(), item(value))).collect(),
        )),
        scalar => Some(Value::Scalar(item(scalar))),
    }
}

/// The text of a member; the specification has no rule for lists and objects in here, so they are JSON.
pub(super) fn item(part: Part<'_>) -> String {
    match part.text() {
        Some(text) => text.into_owned(),
        None => json_text(part),
    }
}

/// A list or an object whose members are joined: `R,100,G,200` or, exploded, `R=100,G=200`.
fn joined(value: &Value, explode: bool, between: &str, encode: &dyn Fn(&str) -> String) -> String {
    let members: Vec<String> = match value {
        Value::Scalar(text) => vec![encode(text)],
        Value::List(items) => items.iter().map(|item| encode(item)).collect(),
        Value::Object(entries) => {
            let equals = if explode { "=" } else { between };
            entries.iter().map(|(key, value)| [&encode(key), equals, &encode(value)].concat()).collect()
        }
    };
    members.join(between)
}

/// Percent-encodes everything but the unreserved characters (RFC 3986 section 2.3).
pub(super) fn encode(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    text.bytes().for_each(|octet| push(&mut encoded, octet, b""));
    encoded
}

/// Percent-encodes everything but the unreserved characters, the reserved ones given, and what is percent-encoded already
/// (RFC 6570 section 3.2.3; OpenAPI 3.0.4, `allowReserved`).
fn encode_reserved(text: &str, kept: &[u8]) -> String {
    let mut encoded = String::with_capacity(text.len());
    let octets = text.as_bytes();
    let is_triple = |at: usize| matches!(octets.get(at..at + 3), Some([b'%', high, low]) if high.is_ascii_hexdigit() && low.is_ascii_hexdigit());
    for (at, octet) in octets.iter().copied().enumerate() {
        match is_triple(at) {
            true => encoded.push('%'),
            false => push(&mut encoded, octet, kept),
        }
    }
    encoded
}

fn push(encoded: &mut String, octet: u8, kept: &[u8]) {
    const DIGITS: [char; 16] =
        ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'];
    if octet.is_ascii_alphanumeric() || b"-._~".contains(&octet) || kept.contains(&octet) {
        return encoded.push(octet as char);
    }
    encoded.push('%');
    encoded.extend([usize::from(octet >> 4), usize::from(octet & 15)].map(|digit| DIGITS[digit]));
}
