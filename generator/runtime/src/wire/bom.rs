//! The mark that a text may begin with.

/// A byte order mark is no part of the text (RFC 8259 section 8.1 lets a reader ignore it).
pub(crate) fn without_bom(body: &[u8]) -> &[u8] {
    body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body)
}
