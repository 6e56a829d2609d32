// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The name and the value of a header, checked.

use reqwest::header::{HeaderName, HeaderValue};

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
