// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Percent-encoding (RFC 3986 section 2.1), and the pairs of queries and forms that are written by it.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// All but the unreserved characters (RFC 3986 section 2.3).
pub(crate) const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Encodes all but the unreserved characters.
pub(crate) fn encode(text: &str) -> String {
    encode_set(text, RESERVED)
}

/// Encodes the characters of a set, and all beyond ASCII.
pub(crate) fn encode_set(text: &str, set: &'static AsciiSet) -> String {
    utf8_percent_encode(text, set).collect()
}

/// Appends a text to what is encoded already.
pub(crate) fn push(encoded: &mut String, text: &str, set: &'static AsciiSet) {
    encoded.extend(utf8_percent_encode(text, set));
}

/// Pairs as a query or a form has them. A space is `%20`, which every reader of forms knows.
pub(crate) fn pairs<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    let mut encoded = String::new();
    for (name, value) in pairs {
        push_pair(&mut encoded, name, value);
    }
    encoded
}

/// Appends a pair to others.
pub(crate) fn push_pair(encoded: &mut String, name: &str, value: &str) {
    if !encoded.is_empty() {
        encoded.push('&');
    }
    push(encoded, name, RESERVED);
    encoded.push('=');
    push(encoded, value, RESERVED);
}
