//! What a cookie can hold (RFC 6265 section 4.1.1). Most services take the value as it stands and decode nothing, so what
//! can stand in a cookie does.

use percent_encoding::{AsciiSet, CONTROLS, NON_ALPHANUMERIC};

use super::percent::push;

/// What the name of a cookie cannot hold: all but the characters of a token (RFC 9110 section 5.6.2).
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

/// What the value of a cookie cannot hold.
pub(crate) const NOT_IN_COOKIE: &AsciiSet = &CONTROLS.add(b' ').add(b'"').add(b',').add(b';').add(b'\\');

/// The name of a cookie.
pub(crate) fn cookie_name(name: &str) -> String {
    let mut encoded = String::new();
    push(&mut encoded, name, NOT_IN_NAME);
    encoded
}

/// The value of a parameter, percent-encoded no more than it must be to be decoded again.
pub(crate) fn cookie_value(value: &str) -> String {
    const ENCODED: &AsciiSet = &NOT_IN_COOKIE.add(b'%');
    let mut encoded = String::new();
    push(&mut encoded, value, ENCODED);
    encoded
}

/// Whether a cookie can hold a value as it is.
pub(crate) fn is_cookie_value(value: &str) -> bool {
    let quoted = value.strip_prefix('"').and_then(|value| value.strip_suffix('"'));
    let may_stand = |byte: u8| byte.is_ascii_graphic() && !b"\",;\\".contains(&byte);
    quoted.unwrap_or(value).bytes().all(may_stand)
}
