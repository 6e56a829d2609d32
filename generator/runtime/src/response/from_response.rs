//! [`FromResponse`]: values that can be read from a response.

use std::fmt::{self, Debug};

use reqwest::StatusCode;
use reqwest::header::HeaderMap;

use super::undecoded::UndecodedResponse;
use crate::Bytes;
use crate::model::{Decode, DecodeError};
use crate::sanitize::sanitize;
use crate::wire::media_type::content_type;

/// A value that can be read from a response: every type that implements [`Decode`], `()`, [`Bytes`], [`Unlisted`], and streams.
pub trait FromResponse: Sized {
    /// Reads the value.
    ///
    /// # Errors
    /// If the response does not fit the type.
    fn from_response(raw: &mut UndecodedResponse) -> Result<Self, DecodeError>;
}

impl<T: Decode + Default> FromResponse for T {
    fn from_response(raw: &mut UndecodedResponse) -> Result<Self, DecodeError> {
        let mut value = T::default();
        raw.decode(&mut value)?;
        Ok(value)
    }
}

/// Ignores the body.
impl FromResponse for () {
    fn from_response(_: &mut UndecodedResponse) -> Result<Self, DecodeError> {
        Ok(())
    }
}

/// Returns the body unchanged.
impl FromResponse for Bytes {
    fn from_response(raw: &mut UndecodedResponse) -> Result<Self, DecodeError> {
        Ok(raw.body.clone())
    }
}

/// A response whose status or content type the document does not list. It is not decoded.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Unlisted {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
}

/// Returns the response unchanged.
impl FromResponse for Unlisted {
    fn from_response(raw: &mut UndecodedResponse) -> Result<Self, DecodeError> {
        let (status, headers, body) = (raw.status, raw.headers.clone(), raw.body.clone());
        Ok(Unlisted { status, headers, body })
    }
}

/// Leaves out the headers and the body, which may contain secrets.
impl Debug for Unlisted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Unlisted")
            .field("status", &self.status)
            .field("content_type", &sanitize(content_type(&self.headers)))
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish_non_exhaustive()
    }
}
