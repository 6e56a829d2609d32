// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`Redirect`]: a redirect that the document lists as a response.

use std::fmt::{self, Debug};

use reqwest::StatusCode;
use reqwest::header::HeaderMap;

use super::from_response::FromResponse;
use super::undecoded::UndecodedResponse;
use crate::Bytes;
use crate::model::DecodeError;
use crate::wire::header::location;

/// A redirect (RFC 9110 section 15.4) that was not followed, because the document lists it as a response.
///
/// Set [`Options::redirects`](crate::Options::redirects) to follow it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Redirect {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body, which usually has a text for people.
    pub body: Bytes,
}

impl Redirect {
    /// The target of the redirect, unchanged; it may be relative to the URL of the request (RFC 9110 section 10.2.2).
    pub fn location(&self) -> Option<&str> {
        location(&self.headers)
    }
}

/// Returns the response unchanged.
impl FromResponse for Redirect {
    fn from_response(raw: &mut UndecodedResponse) -> Result<Self, DecodeError> {
        let (status, headers, body) = (raw.status, raw.headers.clone(), raw.body.clone());
        Ok(Redirect { status, headers, body })
    }
}

/// Leaves out the location, which may contain a secret such as a code or a signature.
impl Debug for Redirect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Redirect")
            .field("status", &self.status)
            .field("has_location", &self.location().is_some())
            .finish_non_exhaustive()
    }
}
