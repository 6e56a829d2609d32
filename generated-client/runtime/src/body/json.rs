// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Bodies of JSON.

use super::{Body, Content};
use crate::model::{Part, text_of};

impl Body {
    /// A value that is absent is null: a body that is not sent is never set.
    pub(crate) fn json(media_type: &str, part: Part<'_>) -> Result<Body, String> {
        match text_of(part) {
            Ok(text) => Body::octets(media_type, Content::from(text)),
            Err(error) => Err(format!("the body cannot be written as JSON: {error}")),
        }
    }
}
