//! Percent-encoding (RFC 3986 section 2.1), and the pairs of queries and forms that are written by it.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// All but the unreserved characters (RFC 3986 section 2.3).
pub(crate) const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Encodes all but the unreserved characters.
pub(crate) fn encode(text: &str) -> String {
    utf8_percent_encode(text, RESERVED).to_string()
}

/// Encodes the characters of a set and all beyond ASCII, but leaves what is percent-encoded already (RFC 6570 section 3.2.3;
/// OpenAPI 3.0.4, `allowReserved`).
pub(crate) fn encode_unless_encoded(text: &str, set: &'static AsciiSet) -> String {
    let mut encoded = String::new();
    push_unless_encoded(&mut encoded, text, set);
    encoded
}

/// Appends a text to what is encoded already.
pub(crate) fn push(encoded: &mut String, text: &str, set: &'static AsciiSet) {
    encoded.extend(utf8_percent_encode(text, set));
}

/// Appends a text in which the three characters of an encoded byte stay as they are.
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

/// Tells whether a text is one of the encodings of another.
pub(crate) fn is_encoding(encoded: &str, text: &str) -> bool {
    percent_decode_str(encoded).eq(text.bytes())
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
    separate(encoded);
    push(encoded, name, RESERVED);
    encoded.push('=');
    push(encoded, value, RESERVED);
}

/// Begins another pair, or the first.
pub(crate) fn separate(encoded: &mut String) {
    if !encoded.is_empty() {
        encoded.push('&');
    }
}
