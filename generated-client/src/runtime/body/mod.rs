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
            Body::Empty => None,
            Body::Octets { media_type, content } => Some((media_type.clone(), content.clone())),
            Body::Form(fields) => Some(form::write(fields, more)),
            Body::Multipart(pieces) => Some(multipart::write(pieces, more)),
        }
    }

    /// Tells whether the body takes fields.
    pub(super) fn is_form(&self) -> bool {
        matches!(self, Body::Form(_) | Body::Multipart(_))
    }
}
