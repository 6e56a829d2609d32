// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Byte order marks.

/// The text without its byte order mark, which readers of JSON may ignore (RFC 8259 section 8.1).
pub(crate) fn without_bom(body: &[u8]) -> &[u8] {
    body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body)
}
