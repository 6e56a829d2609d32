// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Names and values of cookies (RFC 6265 section 4.1.1). Most services do not decode them, so only characters that a cookie
//! cannot contain are encoded.

use percent_encoding::{AsciiSet, CONTROLS, NON_ALPHANUMERIC};

use super::percent::push;

/// The characters that the name of a cookie cannot contain: all but those of a token (RFC 9110 section 5.6.2).
const NOT_IN_NAME: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'!')
    .remove(b'#')
    .remove(b'$')
    .remove(b'&')
    .remove(b'\'')
    .remove(b'*')
    .remove(b'+')
    .remove(b'-')
    .remove(b'.')
    .remove(b'^')
    .remove(b'_')
    .remove(b'`')
    .remove(b'|')
    .remove(b'~');

/// The characters that the value of a cookie cannot contain.
pub(crate) const NOT_IN_COOKIE: &AsciiSet = &CONTROLS.add(b' ').add(b'"').add(b',').add(b';').add(b'\\');

/// Encodes the name of a cookie.
pub(crate) fn cookie_name(name: &str) -> String {
    let mut encoded = String::new();
    push(&mut encoded, name, NOT_IN_NAME);
    encoded
}

/// Encodes the value of a parameter: only `%`, and characters that a cookie cannot contain.
pub(crate) fn cookie_value(value: &str) -> String {
    const ENCODED: &AsciiSet = &NOT_IN_COOKIE.add(b'%');
    let mut encoded = String::new();
    push(&mut encoded, value, ENCODED);
    encoded
}

/// Whether a cookie can contain a value without encoding.
pub(crate) fn is_cookie_value(value: &str) -> bool {
    let quoted = value.strip_prefix('"').and_then(|value| value.strip_suffix('"'));
    let is_allowed = |byte: u8| byte.is_ascii_graphic() && !b"\",;\\".contains(&byte);
    quoted.unwrap_or(value).bytes().all(is_allowed)
}
