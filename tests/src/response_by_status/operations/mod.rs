// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The operations of the document, by tag, and responses that several of them have; each file holds
//! a tag's handle and its calls.

pub mod jobs;
pub mod queues;

use crate::runtime::{DecodeError, FromResponse, UndecodedResponse, Unlisted};

/// The responses of several calls, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BadRequestOrNotFound {
    /// Status 400.
    BadRequest(super::types::Problem),
    /// There is none.
    NotFound(super::types::Missing),
    /// A response with a status or a content type that the document does not list.
    Other(Unlisted),
}

impl FromResponse for BadRequestOrNotFound {
    fn from_response(raw: &mut UndecodedResponse) -> Result<Self, DecodeError> {
        match raw.status().as_u16() {
            400 => FromResponse::from_response(raw).map(Self::BadRequest),
            404 => FromResponse::from_response(raw).map(Self::NotFound),
            _ => FromResponse::from_response(raw).map(Self::Other),
        }
    }
}
