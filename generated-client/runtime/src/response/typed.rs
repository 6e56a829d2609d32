// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`Response`]: a decoded response with its status and headers, and the functions that decode it or return an error.

use std::fmt::{self, Debug};

use reqwest::StatusCode;
use reqwest::header::HeaderMap;

use super::from_response::FromResponse;
use super::undecoded::UndecodedResponse;
use crate::Bytes;
use crate::error::{ApiError, Error, RateLimitError};
use crate::model::{Decode, DecodeError, Json, decode_within};
use crate::response_header::ResponseHeader;
use crate::sanitize::sanitize_debug;
use crate::wire::without_bom;

/// A decoded response, with its status, headers and body.
pub struct Response<T> {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
    attempts: u32,
    decoded_limit: usize,
    value: T,
}

impl<T> Response<T> {
    /// The status of the response.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers of the response.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// A header as text; `None` if it is missing or not text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// A header that the document describes; `None` if the response does not have it.
    ///
    /// # Errors
    /// If the value does not fit the document.
    pub fn header_value<H: Decode + Default>(
        &self,
        header: &ResponseHeader<H>,
    ) -> Result<Option<H>, DecodeError> {
        header.read(&self.headers)
    }

    /// The body as it was received; empty for a stream.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// The body as JSON, with the properties that the type does not have.
    ///
    /// # Errors
    /// If the body is not JSON.
    pub fn json(&self) -> Result<Json, DecodeError> {
        let mut json = Json::Null;
        decode_within(self.decoded_limit, without_bom(&self.body), &mut json, None)?;
        Ok(json)
    }

    /// How many attempts were made, including the one with this response.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// The decoded value.
    pub fn value(&self) -> &T {
        &self.value
    }

    /// The decoded value, without the rest of the response.
    pub fn into_inner(self) -> T {
        self.value
    }
}

impl<T: Debug> Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.status)
            .field("value", &sanitize_debug(&self.value))
            .finish_non_exhaustive()
    }
}

/// Reads an error response.
pub(crate) fn refusal<E: FromResponse>(mut raw: UndecodedResponse) -> Error<E> {
    let error = E::from_response(&mut raw).ok();
    let UndecodedResponse { operation, service, status, headers, body, limit, attempts, is_unsure, .. } = raw;
    let refusal = ApiError { operation, status, headers, body, error, attempts, service, is_unsure };
    match limit {
        Some(limit) => Error::RateLimit(Box::new(RateLimitError::refused(limit, refusal))),
        None => Error::Api(Box::new(refusal)),
    }
}

/// Reads the response of a call as its value, or as an error.
pub(crate) fn read<T: FromResponse, E: FromResponse>(
    mut raw: UndecodedResponse,
) -> Result<Response<T>, Error<E>> {
    if raw.failed {
        return Err(refusal(raw));
    }
    match T::from_response(&mut raw) {
        Ok(value) => {
            let UndecodedResponse { status, headers, body, attempts, decoded_limit, .. } = raw;
            Ok(Response { status, headers, body, attempts, decoded_limit, value })
        }
        Err(error) => Err(Error::Decode(raw.unreadable(error))),
    }
}
