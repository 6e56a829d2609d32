// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`Untyped`]: a response for which the document has no schema.

use std::fmt::{self, Debug};

use super::from_response::FromResponse;
use super::undecoded::UndecodedResponse;
use crate::Bytes;
use crate::model::{DecodeError, Json};
use crate::wire::media_type::is_json;

/// A response of any media type (`*/*` without a schema). The content type decides whether it is JSON.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Untyped {
    /// A JSON value.
    Json(Json),
    /// Anything else, unchanged.
    Bytes(Bytes),
}

/// Without a content type, the response is read as bytes.
impl FromResponse for Untyped {
    fn from_response(raw: &mut UndecodedResponse) -> Result<Self, DecodeError> {
        if !is_json(&raw.headers) || raw.body.trim_ascii().is_empty() {
            return Ok(Untyped::Bytes(raw.body.clone()));
        }
        FromResponse::from_response(raw).map(Untyped::Json)
    }
}

/// Shows only the size of bytes, which may contain a secret.
impl Debug for Untyped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Untyped::Json(json) => f.debug_tuple("Json").field(json).finish(),
            Untyped::Bytes(bytes) => {
                f.debug_tuple("Bytes").field(&format_args!("{} bytes", bytes.len())).finish()
            }
        }
    }
}
