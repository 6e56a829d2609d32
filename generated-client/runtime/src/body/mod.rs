// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The bodies of requests.

mod bytes;
mod file;
mod form;
mod json;
mod multipart;

use reqwest::header::HeaderValue;

pub use file::File;
pub(super) use form::urlencoded;
use multipart::Piece;

use super::Bytes;
use super::operation::Method;
use super::security::Secret;

/// The body of a request. Forms stay open until they are sent, for a credential may be one of the fields.
#[derive(Clone)]
pub(super) enum Body {
    Empty,
    Octets { media_type: HeaderValue, content: Bytes },
    Form(Vec<(String, String)>),
    Multipart(Vec<Piece>),
}

impl Body {
    /// The media type and the octets, with further fields for forms.
    pub(super) fn encode(&self, more: &[(String, Secret)]) -> Option<(HeaderValue, Bytes)> {
        match self {
            // Fields of a credential make a form of their own where the call has no body.
            Body::Empty if more.is_empty() => None,
            Body::Empty => Some(form::write(&[], more)),
            Body::Octets { media_type, content } => Some((media_type.clone(), content.clone())),
            Body::Form(fields) => Some(form::write(fields, more)),
            Body::Multipart(pieces) => Some(multipart::write(pieces, more)),
        }
    }

    /// Tells whether the body can be sent more than once.
    pub(super) fn is_repeatable(&self) -> bool {
        true
    }

    /// Tells whether the body of a request by this method takes fields.
    pub(super) fn takes_fields(&self, method: Method) -> bool {
        match self {
            Body::Form(_) | Body::Multipart(_) => true,
            Body::Empty => matches!(method, Method::Post | Method::Put | Method::Patch),
            Body::Octets { .. } => false,
        }
    }
}
