//! [`UnreadableResponse`]: a success response that does not fit the document.

use std::fmt::{self, Debug, Display};

use reqwest::StatusCode;
use reqwest::header::HeaderMap;

use crate::Bytes;
use crate::model::DecodeError;

/// A success response that does not fit the document.
#[non_exhaustive]
pub struct UnreadableResponse {
    /// The id of the operation.
    pub operation: &'static str,
    /// The status of the response.
    pub status: StatusCode,
    /// The headers of the response.
    pub headers: HeaderMap,
    /// The body of the response; empty if it was not read, for example because it is over the body limit.
    pub body: Bytes,
    /// What is wrong, and where.
    pub source: DecodeError,
}

impl Display for UnreadableResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let UnreadableResponse { operation, status, source, .. } = self;
        write!(f, "operation `{operation}` got {status} with a body that does not fit: {source}")
    }
}

impl Debug for UnreadableResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UnreadableResponse")
            .field("operation", &self.operation)
            .field("status", &self.status)
            .field("source", &self.source)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish_non_exhaustive()
    }
}

impl std::error::Error for UnreadableResponse {}
