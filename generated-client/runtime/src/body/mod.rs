// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The bodies of requests.

mod bytes;
mod content;
mod file;
mod form;
mod json;
mod multipart;
mod segments;

use std::hash::{BuildHasher, RandomState};

use reqwest::header::HeaderValue;

pub use content::Content;
pub use file::File;
pub(super) use form::{fields, pair, urlencoded};
use multipart::Piece;

use super::operation::Method;
use super::security::Secret;

/// The body of a request. Forms stay open until they are sent, for a credential may be one of the fields.
#[derive(Clone)]
pub(super) enum Body {
    Empty,
    Octets {
        media_type: HeaderValue,
        content: Content,
    },
    /// The names of the fields, and the pairs that each makes, encoded.
    Form(Vec<(String, String)>),
    Multipart(Vec<Piece>),
}

impl Body {
    /// The media type and the octets, with further fields for forms. Files are opened and streams are taken.
    ///
    /// The error says in words what cannot be sent.
    pub(super) async fn encode(
        &self,
        more: &[(String, Secret)],
    ) -> Result<Option<(HeaderValue, reqwest::Body)>, String> {
        Ok(match self {
            // Fields of a credential make a form of their own where the call has no body.
            Body::Empty if more.is_empty() => None,
            Body::Empty => Some(form::write(&[], more)),
            Body::Octets { media_type, content } => {
                Some((media_type.clone(), segments::body([content.open().await?].into())))
            }
            Body::Form(fields) => Some(form::write(fields, more)),
            Body::Multipart(pieces) => Some(multipart::write(pieces, more).await?),
        })
    }

    /// Tells whether the body can be sent more than once, which a stream cannot.
    pub(super) fn is_repeatable(&self) -> bool {
        match self {
            Body::Empty | Body::Form(_) => true,
            Body::Octets { content, .. } => content.is_repeatable(),
            Body::Multipart(pieces) => pieces.iter().all(Piece::is_repeatable),
        }
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

/// A name of 128 random bits: a boundary that no content holds by chance, a file that is not there yet.
pub(super) fn unique() -> String {
    let random = || RandomState::new().hash_one(0);
    format!("{:016x}{:016x}", random(), random())
}
