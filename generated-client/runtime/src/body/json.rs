// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Bodies of JSON.

use super::{Body, Content};
use crate::model::{Part, text_of};

impl Body {
    /// An absent value is no body at all.
    pub(crate) fn json(media_type: &str, part: Part<'_>) -> Result<Body, String> {
        if let Part::Absent = part {
            return Ok(Body::Empty);
        }
        match text_of(part) {
            Ok(text) => Body::octets(media_type, Content::from(text)),
            Err(error) => Err(format!("the body cannot be written as JSON: {error}")),
        }
    }
}
