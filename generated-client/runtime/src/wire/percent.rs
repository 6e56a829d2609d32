// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Percent-encoding (RFC 3986 section 2.1), and the pairs of queries and forms.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// All characters except the unreserved ones (RFC 3986 section 2.3).
pub(crate) const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Encodes all characters except the unreserved ones.
pub(crate) fn encode(text: &str) -> String {
    utf8_percent_encode(text, RESERVED).to_string()
}

/// Encodes the characters of a set and all non-ASCII characters, but keeps existing percent-encoding (RFC 6570 section 3.2.3;
/// OpenAPI 3.0.4, `allowReserved`).
pub(crate) fn encode_unless_encoded(text: &str, set: &'static AsciiSet) -> String {
    let mut encoded = String::new();
    push_unless_encoded(&mut encoded, text, set);
    encoded
}

/// Encodes a text and appends it.
pub(crate) fn push(encoded: &mut String, text: &str, set: &'static AsciiSet) {
    encoded.extend(utf8_percent_encode(text, set));
}

/// Encodes a text and appends it, but keeps existing percent-encoding.
pub(crate) fn push_unless_encoded(encoded: &mut String, text: &str, set: &'static AsciiSet) {
    let mut pieces = text.split('%');
    push(encoded, pieces.next().unwrap_or_default(), set);
    for piece in pieces {
        let is_encoded =
            piece.as_bytes().get(..2).is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit));
        encoded.push_str(if is_encoded { "%" } else { "%25" });
        push(encoded, piece, set);
    }
}

/// Whether `encoded` is a percent-encoding of `text`.
pub(crate) fn is_encoding(encoded: &str, text: &str) -> bool {
    percent_decode_str(encoded).eq(text.bytes())
}

/// Pairs as a query or form. A space is written as `%20`, which all services understand.
pub(crate) fn pairs<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    let mut encoded = String::new();
    for (name, value) in pairs {
        push_pair(&mut encoded, name, value);
    }
    encoded
}

/// Appends a pair.
pub(crate) fn push_pair(encoded: &mut String, name: &str, value: &str) {
    separate(encoded);
    push(encoded, name, RESERVED);
    encoded.push('=');
    push(encoded, value, RESERVED);
}

/// Appends the separator before a pair, unless it is the first.
pub(crate) fn separate(encoded: &mut String) {
    if !encoded.is_empty() {
        encoded.push('&');
    }
}
