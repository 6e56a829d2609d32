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

/// A redirect (RFC 9110 section 15.4) that the document lists as a response, so that it was not followed.
///
/// [`Options::redirects`](crate::Options::redirects) has a call follow it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Redirect {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body, which is mostly a note for people.
    pub body: Bytes,
}

impl Redirect {
    /// Where it leads to, as the service wrote it: it may be relative to the URL of the request (RFC 9110 section 10.2.2).
    pub fn location(&self) -> Option<&str> {
        location(&self.headers)
    }
}

/// Takes the response as it is.
impl FromResponse for Redirect {
    fn from_response(raw: &mut UndecodedResponse) -> Result<Self, DecodeError> {
        let (status, headers, body) = (raw.status, raw.headers.clone(), raw.body.clone());
        Ok(Redirect { status, headers, body })
    }
}

/// The address may hold a secret, such as a code or a signature.
impl Debug for Redirect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Redirect")
            .field("status", &self.status)
            .field("has_location", &self.location().is_some())
            .finish_non_exhaustive()
    }
}
