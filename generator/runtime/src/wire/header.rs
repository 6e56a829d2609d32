//! Headers: the name and the value of one, checked, and those of responses that the call itself reads.

use reqwest::header::{CONTENT_ENCODING, HeaderMap, HeaderName, HeaderValue, LOCATION};

/// Checks a header. Beyond ASCII the reader would have to guess the encoding (RFC 9110 section 5.5).
///
/// The value does not come into the message, for it may be a secret.
pub(crate) fn header(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), String> {
    let name = HeaderName::from_bytes(name.as_bytes())
        .map_err(|_| format!("`{name}` is not the name of a header"))?;
    match HeaderValue::from_str(value) {
        Ok(parsed) if value.is_ascii() => Ok((name, parsed)),
        _ => Err(format!("the value of the header `{name}` has characters that a header cannot hold")),
    }
}

/// What services name as a coding that is none: the bytes are as they are (RFC 9110 section 8.4.1 has `identity`).
const NO_CODINGS: [&str; 8] = ["", "identity", "none", "utf-8", "utf8", "binary", "8bit", "aws-chunked"];

/// The coding in which a body still is; the HTTP client takes away the names of those that it reads.
pub(crate) fn coding(headers: &HeaderMap) -> Option<&str> {
    let coding = headers.get(CONTENT_ENCODING)?.to_str().unwrap_or("?").trim();
    let is_none = NO_CODINGS.iter().any(|none| coding.eq_ignore_ascii_case(none));
    if is_none { None } else { Some(coding) }
}

/// Where a redirect leads to. Services write characters beyond ASCII as UTF-8 without encoding them.
pub(crate) fn location(headers: &HeaderMap) -> Option<&str> {
    std::str::from_utf8(headers.get(LOCATION)?.as_bytes()).ok()
}
