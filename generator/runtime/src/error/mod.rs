//! [`Error`]: what can go wrong with a call.

mod api;
mod build;
mod empty_pages;
mod problem;
mod problem_body;
mod rate_headers;
mod rate_limit;
mod transport;
mod unreadable_response;

use std::fmt::{self, Debug, Display};
use std::time::Duration;

use reqwest::StatusCode;

pub use api::ApiError;
pub use build::BuildError;
pub use empty_pages::EmptyPagesError;
pub use problem::{FieldError, Problem};
pub use rate_headers::RateHeaders;
pub(super) use rate_limit::Limit;
pub use rate_limit::RateLimitError;
pub use transport::{Stage, TimeoutError, TransportError};
pub use unreadable_response::UnreadableResponse;

use super::Bytes;
use super::operation::Operation;
pub use super::security::AuthError;

/// The failure of a call. An error response of the service is decoded as an `E`.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error<E> {
    /// The request could not be built, so nothing was sent.
    Build(BuildError),
    /// The client has no valid credentials, so the request was not sent.
    Auth(AuthError),
    /// There was no complete response.
    Transport(TransportError),
    /// There was no complete response in time.
    Timeout(TimeoutError),
    /// The call succeeded, but its response does not fit the document.
    Decode(Box<UnreadableResponse>),
    /// A rate limit of the service, or a budget of the client's limiter, is used up.
    RateLimit(Box<RateLimitError<E>>),
    /// The service refused the token of a page, which has expired: read the list again from the start.
    PageExpired(Box<ApiError<E>>),
    /// A list has more empty pages in a row than the client allows.
    EmptyPages(EmptyPagesError),
    /// The service refused the call for another reason.
    Api(Box<ApiError<E>>),
}

impl<E> Error<E> {
    /// The status of the response, if there was one.
    pub fn status(&self) -> Option<StatusCode> {
        match self {
            Error::Transport(error) => error.status,
            Error::Decode(response) => Some(response.status),
            _ => self.refusal().map(|error| error.status),
        }
    }

    /// The body of the response, if there was one.
    pub fn body(&self) -> Option<&Bytes> {
        match self {
            Error::Decode(response) => Some(&response.body),
            _ => self.refusal().map(|error| &error.body),
        }
    }

    /// The decoded body of the error response, if there was one and it fits the document.
    pub fn api(&self) -> Option<&E> {
        self.refusal()?.error.as_ref()
    }

    /// The error response of the service, if there was one.
    pub fn refusal(&self) -> Option<&ApiError<E>> {
        match self {
            Error::Api(error) | Error::PageExpired(error) => Some(error),
            Error::RateLimit(error) => error.response.as_ref(),
            _ => None,
        }
    }

    /// Whether the call or its token request timed out.
    pub fn is_timeout(&self) -> bool {
        match self {
            Error::Timeout(_) => true,
            Error::Auth(error) => error.is_timeout(),
            _ => false,
        }
    }

    /// Whether the service may have acted although the call failed. Check the service before you repeat a call that changes
    /// something.
    pub fn may_have_acted(&self) -> bool {
        match self {
            Error::Build(_) | Error::Auth(_) | Error::EmptyPages(_) => false,
            Error::RateLimit(error) => error.response.as_ref().is_some_and(|response| response.is_unsure),
            Error::Transport(error) => error.is_unsure,
            Error::Timeout(error) => error.is_unsure,
            Error::Decode(_) => true,
            Error::Api(error) | Error::PageExpired(error) => error.is_unsure,
        }
    }
}

impl<E> Display for Error<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Build(error) => Display::fmt(error, f),
            Error::Auth(error) => Display::fmt(error, f),
            Error::Transport(error) => Display::fmt(error, f),
            Error::Timeout(error) => Display::fmt(error, f),
            Error::Decode(response) => Display::fmt(response, f),
            Error::RateLimit(error) => Display::fmt(error, f),
            Error::PageExpired(error) => write!(f, "the token of the page has expired: {error}"),
            Error::EmptyPages(error) => Display::fmt(error, f),
            Error::Api(error) => Display::fmt(error, f),
        }
    }
}

impl<E: Debug> std::error::Error for Error<E> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Error::Auth(error) => error.source(),
            Error::Transport(error) => error.source(),
            // They have no cause that their messages do not contain.
            Error::PageExpired(_)
            | Error::EmptyPages(_)
            | Error::Timeout(_)
            | Error::Decode(_)
            | Error::Build(_)
            | Error::Api(_)
            | Error::RateLimit(_) => None,
        }
    }
}

/// A failure for which the error type `E` does not matter.
pub(super) enum Failure {
    Build(BuildError),
    Auth(AuthError),
    Transport(TransportError),
    Timeout(TimeoutError),
    Decode(Box<UnreadableResponse>),
    /// The client's limiter asks for a longer wait than the call allows.
    HeldBack {
        operation: &'static Operation,
        wait: Duration,
    },
}

impl Failure {
    pub(super) fn build(operation: &Operation, problem: impl Into<String>) -> Failure {
        Failure::Build(BuildError::request(operation, problem))
    }

    /// Whether the service may have acted.
    pub(super) fn leaves_unsure(&self) -> bool {
        match self {
            Failure::Transport(error) => !error.is_connect,
            Failure::Timeout(error) => error.stage == Stage::Response && !error.is_connect,
            Failure::Decode(_) => true,
            Failure::Build(_) | Failure::Auth(_) | Failure::HeldBack { .. } => false,
        }
    }

    /// The same failure, with whether the service may have acted in any attempt.
    pub(super) fn with_unsure(mut self, is_unsure: bool) -> Failure {
        match &mut self {
            Failure::Transport(error) => error.is_unsure = is_unsure,
            Failure::Timeout(error) => error.is_unsure = is_unsure,
            Failure::Build(_) | Failure::Auth(_) | Failure::Decode(_) | Failure::HeldBack { .. } => {}
        }
        self
    }

    /// The name of the kind, for traces.
    pub(super) fn kind(&self) -> &'static str {
        match self {
            Failure::Build(_) => "build",
            Failure::Auth(_) => "auth",
            Failure::Transport(_) => "transport",
            Failure::Timeout(_) => "timeout",
            Failure::Decode(_) => "decode",
            Failure::HeldBack { .. } => "rate limit",
        }
    }
}

impl<E> From<Failure> for Error<E> {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Build(error) => Error::Build(error),
            Failure::Auth(error) => Error::Auth(error),
            Failure::Transport(error) => Error::Transport(error),
            Failure::Timeout(error) => Error::Timeout(error),
            Failure::Decode(response) => Error::Decode(response),
            Failure::HeldBack { operation, wait } => {
                Error::RateLimit(Box::new(RateLimitError::held_back(operation, wait)))
            }
        }
    }
}
