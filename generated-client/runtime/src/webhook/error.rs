// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`WebhookError`]: why a call of a webhook is refused.

use std::error::Error;
use std::fmt::{self, Display};
use std::time::Duration;

use http::StatusCode;

use crate::model::DecodeError;

/// Why a call of a webhook is refused.
#[derive(Debug)]
#[non_exhaustive]
pub enum WebhookError {
    /// A header that the signature needs is missing or invalid.
    Header(&'static str),
    /// The signature was made with another secret or for another message.
    Signature,
    /// The call is too old, or its time is too far ahead of the receiver's clock.
    Age(Duration),
    /// The call is repeated.
    Repeated,
    /// The body does not fit the document.
    Body(DecodeError),
}

impl WebhookError {
    /// The status to respond with: 401 if the call may not come from the service, 409 for a repeated call, 400 for a body that
    /// cannot be read.
    pub fn status(&self) -> StatusCode {
        match self {
            WebhookError::Header(_) | WebhookError::Signature | WebhookError::Age(_) => {
                StatusCode::UNAUTHORIZED
            }
            WebhookError::Repeated => StatusCode::CONFLICT,
            WebhookError::Body(_) => StatusCode::BAD_REQUEST,
        }
    }
}

impl Display for WebhookError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            WebhookError::Header(name) => write!(f, "the header `{name}` is missing or cannot be read"),
            WebhookError::Signature => f.write_str("the signature is not the service's"),
            WebhookError::Age(age) => {
                write!(f, "the call is {} seconds off the receiver's clock", age.as_secs())
            }
            WebhookError::Repeated => f.write_str("the call is repeated"),
            WebhookError::Body(error) => write!(f, "the body cannot be read: {error}"),
        }
    }
}

impl Error for WebhookError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            WebhookError::Body(error) => Some(error),
            _ => None,
        }
    }
}
