//! [`WebhookError`]: why a call is not taken.

use std::error::Error;
use std::fmt::{self, Display};
use std::time::Duration;

use http::StatusCode;

use crate::model::DecodeError;

/// Why a call of the service is not taken.
#[derive(Debug)]
#[non_exhaustive]
pub enum WebhookError {
    /// A header that the signature needs is missing, or is not what it should be.
    Header(&'static str),
    /// The signature is of another secret or of another message.
    Signature,
    /// The call is older than the receiver takes, or from a clock that is too far ahead.
    Age(Duration),
    /// The call came before.
    Repeated,
    /// The body is not what the document says.
    Body(DecodeError),
}

impl WebhookError {
    /// The status to answer with: 401 unless the call is the service's, 409 for one that came before, 400 for a body that cannot be read.
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
            WebhookError::Repeated => f.write_str("the call came before"),
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
