// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Bodies of octets or text.

use reqwest::header::HeaderValue;

use super::{Body, Content};

impl Body {
    pub(crate) fn octets(media_type: &str, content: Content) -> Result<Body, String> {
        match HeaderValue::from_str(media_type) {
            Ok(media_type) => Ok(Body::Octets { media_type, content }),
            Err(_) => Err("the media type of the body is not the value of a header".to_owned()),
        }
    }
}
