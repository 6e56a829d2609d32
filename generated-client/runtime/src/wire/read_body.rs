// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The reading of a response's body, up to a limit.

use crate::Bytes;

/// Reads a body, or nothing when it is longer than the limit.
pub(crate) async fn read_body(
    mut response: reqwest::Response,
    limit: usize,
) -> Result<Option<Bytes>, reqwest::Error> {
    let announced = response.content_length().and_then(|length| usize::try_from(length).ok()).unwrap_or(0);
    if announced > limit {
        return Ok(None);
    }
    // An announcement costs its sender nothing, so it may not reserve much.
    let mut body = Vec::with_capacity(announced.min(1 << 20));
    while let Some(chunk) = response.chunk().await? {
        if body.len() + chunk.len() > limit {
            return Ok(None);
        }
        body.extend_from_slice(&chunk);
    }
    Ok(Some(body.into()))
}

/// A byte order mark is no part of the text (RFC 8259 section 8.1 lets a reader ignore it).
pub(crate) fn without_bom(body: &[u8]) -> &[u8] {
    body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body)
}
