//! [`HttpError`]: the error of a transport.

use std::fmt::{self, Debug, Display};

use crate::sanitize::sanitize_debug_short;
use crate::wire::innermost;

/// The cause of an error.
type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// Why there is no complete response. The kind decides whether the call is retried.
pub struct HttpError {
    kind: HttpErrorKind,
    source: BoxError,
}

/// What happened to the request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum HttpErrorKind {
    Unsendable,
    Connect,
    ConnectTimeout,
    Timeout,
    Broken,
}

impl HttpError {
    /// The request cannot be sent, or must not be: the call ends with [`Error::Build`](crate::Error::Build).
    pub fn unsendable(source: impl Into<BoxError>) -> Self {
        HttpError { kind: HttpErrorKind::Unsendable, source: source.into() }
    }

    /// There is no connection, so the service has not seen the request: any call is retried.
    pub fn connect(source: impl Into<BoxError>) -> Self {
        HttpError { kind: HttpErrorKind::Connect, source: source.into() }
    }

    /// There is no connection in time; otherwise like [`connect`](Self::connect).
    pub fn connect_timeout(source: impl Into<BoxError>) -> Self {
        HttpError { kind: HttpErrorKind::ConnectTimeout, source: source.into() }
    }

    /// There is no response in time. The service may have acted, so only calls that may be repeated are retried.
    pub fn timeout(source: impl Into<BoxError>) -> Self {
        HttpError { kind: HttpErrorKind::Timeout, source: source.into() }
    }

    /// Anything else. The service may have acted, so only calls that may be repeated are retried.
    pub fn broken(source: impl Into<BoxError>) -> Self {
        HttpError { kind: HttpErrorKind::Broken, source: source.into() }
    }

    /// Whether the request cannot be sent, or must not be.
    pub fn is_unsendable(&self) -> bool {
        self.kind == HttpErrorKind::Unsendable
    }

    /// Whether there was no connection, so that the service has not seen the request.
    pub fn is_connect(&self) -> bool {
        matches!(self.kind, HttpErrorKind::Connect | HttpErrorKind::ConnectTimeout)
    }

    /// Whether there was no connection or no response in time.
    pub fn is_timeout(&self) -> bool {
        matches!(self.kind, HttpErrorKind::Timeout | HttpErrorKind::ConnectTimeout)
    }

    /// The cause.
    pub fn into_source(self) -> BoxError {
        self.source
    }
}

/// Removes the URL, which may contain a credential.
impl From<reqwest::Error> for HttpError {
    fn from(error: reqwest::Error) -> Self {
        let kind = match (error.is_builder(), is_connect(&error), error.is_timeout()) {
            (true, ..) => HttpErrorKind::Unsendable,
            (_, true, true) => HttpErrorKind::ConnectTimeout,
            (_, true, false) => HttpErrorKind::Connect,
            (_, false, true) => HttpErrorKind::Timeout,
            _ => HttpErrorKind::Broken,
        };
        HttpError { kind, source: error.without_url().into() }
    }
}

#[cfg(not(target_family = "wasm"))]
fn is_connect(error: &reqwest::Error) -> bool {
    error.is_connect()
}

/// Browsers do not report this.
#[cfg(target_family = "wasm")]
fn is_connect(_: &reqwest::Error) -> bool {
    false
}

impl Display for HttpError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&innermost(&*self.source))
    }
}

impl Debug for HttpError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpError")
            .field("kind", &self.kind)
            .field("source", &sanitize_debug_short(&self.source))
            .finish()
    }
}

impl std::error::Error for HttpError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&*self.source)
    }
}
