// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`ApiError`]: a response that refuses a call.

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
use crate::service::Service;
use crate::shown::{cut_short, shown};
use crate::wire::header::coding;
use crate::wire::wait_of;

/// A response that refuses the call.
#[non_exhaustive]
pub struct ApiError<E> {
    /// The operation.
    pub operation: &'static Operation,
    /// The status of the response; one of success where the body alone tells the error.
    pub status: StatusCode,
    /// The headers of the response.
    pub headers: HeaderMap,
    /// The body of the response.
    pub body: Bytes,
    /// The body as described; nothing when it is of another shape.
    pub error: Option<E>,
    /// How many attempts were made.
    pub attempts: u32,
    pub(crate) service: &'static Service,
    /// Whether the service may have acted, in this attempt or in one before.
    pub(crate) is_unsure: bool,
}

impl<E> ApiError<E> {
    /// Code, message and fields of the body, in any format.
    pub fn problem(&self) -> Problem {
        Problem::read(&self.headers, &self.body)
    }

    /// A header that the document describes; nothing if it is absent.
    ///
    /// # Errors
    /// If its value is not what the document says.
    pub fn header_value<H: Decode + Default>(
        &self,
        header: &ResponseHeader<H>,
    ) -> Result<Option<H>, DecodeError> {
        header.read(&self.headers)
    }

    /// The id by which the service's support finds the call.
    pub fn tracking_id(&self) -> Option<&str> {
        self.headers.get(self.service.tracking_header?)?.to_str().ok()
    }

    /// How long the service asks to wait (`Retry-After`: seconds, a date of HTTP, or a timestamp).
    pub fn retry_after(&self) -> Option<Duration> {
        wait_of(&self.headers, now())
    }

    /// What the headers tell of the budget of calls.
    pub fn rate(&self) -> RateHeaders<'_> {
        RateHeaders::new(&self.headers)
    }
}

impl<E> Display for ApiError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "operation `{}` failed with {}", self.operation.id, self.status)?;
        match summary(&self.headers, &self.body) {
            text if text.is_empty() => {}
            text => write!(f, ": {text}")?,
        }
        match self.tracking_id() {
            Some(id) => write!(f, " (tracking id {})", shown(id)),
            None => Ok(()),
        }
    }
}

impl<E: Debug> Debug for ApiError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiError")
            .field("operation", &self.operation.id)
            .field("status", &self.status)
            .field("error", &cut_short(&self.error))
            .field("attempts", &self.attempts)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish_non_exhaustive()
    }
}

impl<E: Debug> std::error::Error for ApiError<E> {}

/// What a body says on a line: its message, or the text that it is. A body of other data is told by its size alone, for
/// it may hold a secret, and the caller has it anyway.
pub(crate) fn summary(headers: &HeaderMap, body: &[u8]) -> String {
    match Problem::read(headers, body).line() {
        line if !line.is_empty() || body.is_empty() => line,
        _ => match coding(headers) {
            Some(coding) => {
                let coding = shown(coding).at_most(100);
                format!("a body of {} bytes in the coding `{coding}`, which was not requested", body.len())
            }
            None => format!("a body of {} bytes without a message", body.len()),
        },
    }
}
