//! [`ApiError`]: an error response.

use std::fmt::{self, Debug, Display};
use std::time::Duration;

use reqwest::StatusCode;
use reqwest::header::HeaderMap;

use super::{Problem, RateHeaders};
use crate::Bytes;
use crate::model::{Decode, DecodeError};
use crate::operation::Operation;
use crate::platform::now;
use crate::response_header::ResponseHeader;
use crate::sanitize::{sanitize, sanitize_debug_short};
use crate::service::Service;
use crate::wire::header::coding;
use crate::wire::wait_of;

/// An error response of the service.
#[non_exhaustive]
pub struct ApiError<E> {
    /// The operation.
    pub operation: &'static Operation,
    /// The status of the response. It is a success status if only the body reports the error.
    pub status: StatusCode,
    /// The headers of the response.
    pub headers: HeaderMap,
    /// The body of the response.
    pub body: Bytes,
    /// The body, decoded by the document; `None` if it does not fit.
    pub error: Option<E>,
    /// How many attempts were made.
    pub attempts: u32,
    pub(crate) service: &'static Service,
    /// Whether the service may have acted, in this attempt or in an earlier one.
    pub(crate) is_unsure: bool,
}

impl<E> ApiError<E> {
    /// The code, message and invalid inputs in the body, in any format.
    pub fn problem(&self) -> Problem {
        Problem::read(&self.headers, &self.body)
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

    /// The id with which the service's support can find the call.
    pub fn tracking_id(&self) -> Option<&str> {
        self.headers.get(self.service.tracking_header?)?.to_str().ok()
    }

    /// How long the service asks to wait (`Retry-After`: seconds, an HTTP date, or a timestamp).
    pub fn retry_after(&self) -> Option<Duration> {
        wait_of(&self.headers, now())
    }

    /// The rate limit headers of the response.
    pub fn rate(&self) -> RateHeaders<'_> {
        RateHeaders::new(&self.headers)
    }
}

impl<E> Display for ApiError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "operation `{}` failed with {}", self.operation.id, self.status)?;
        let summary = summary(&self.headers, &self.body);
        if !summary.is_empty() {
            write!(f, ": {summary}")?;
        }
        match self.tracking_id() {
            Some(id) => write!(f, " (tracking id {})", sanitize(id)),
            None => Ok(()),
        }
    }
}

impl<E: Debug> Debug for ApiError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiError")
            .field("operation", &self.operation.id)
            .field("status", &self.status)
            .field("error", &sanitize_debug_short(&self.error))
            .field("attempts", &self.attempts)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish_non_exhaustive()
    }
}

impl<E: Debug> std::error::Error for ApiError<E> {}

/// One line about a body: its message, or the text that it consists of. Of other data, only the size is given, since it may
/// contain secrets, and the caller has the body.
pub(crate) fn summary(headers: &HeaderMap, body: &[u8]) -> String {
    let line = Problem::read(headers, body).line();
    if !line.is_empty() || body.is_empty() {
        return line;
    }
    match coding(headers) {
        Some(coding) => {
            let coding = sanitize(coding).at_most(100);
            format!("a body of {} bytes in the coding `{coding}`, which was not requested", body.len())
        }
        None => format!("a body of {} bytes without a message", body.len()),
    }
}
