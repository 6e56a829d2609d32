//! Checks the names and values of headers, and reads the response headers that calls need.

use reqwest::header::{CONTENT_ENCODING, HeaderMap, HeaderName, HeaderValue, LOCATION};

/// Checks a header. Values must be ASCII, because their encoding is not defined beyond it (RFC 9110 section 5.5).
///
/// # Errors
/// If the name or the value is invalid. The message does not contain the value, which may be a secret.
pub(crate) fn header(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), String> {
    let name = HeaderName::from_bytes(name.as_bytes())
        .map_err(|_| format!("`{name}` is not a valid header name"))?;
    match HeaderValue::from_str(value) {
        Ok(parsed) if value.is_ascii() => Ok((name, parsed)),
        _ => Err(format!("the value of the header `{name}` has characters that a header cannot contain")),
    }
}

/// Values of `Content-Encoding` that services use for bytes without a coding (only `identity` is defined, in RFC 9110 section
/// 8.4.1).
const NO_CODINGS: [&str; 8] = ["", "identity", "none", "utf-8", "utf8", "binary", "8bit", "aws-chunked"];

/// The content coding of a body that is not decoded; the transport removes the header if it decodes the body.
pub(crate) fn coding(headers: &HeaderMap) -> Option<&str> {
    let coding = headers.get(CONTENT_ENCODING)?.to_str().unwrap_or("?").trim();
    let is_none = NO_CODINGS.iter().any(|none| coding.eq_ignore_ascii_case(none));
    if is_none { None } else { Some(coding) }
}

/// The target of a redirect. Some services write it as UTF-8 without percent-encoding.
pub(crate) fn location(headers: &HeaderMap) -> Option<&str> {
    std::str::from_utf8(headers.get(LOCATION)?.as_bytes()).ok()
}
