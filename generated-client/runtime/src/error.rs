// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! What can go wrong with a call.

use std::fmt::{self, Debug, Display};

use reqwest::StatusCode;
use reqwest::header::{HeaderMap, RETRY_AFTER};

use super::Bytes;
use super::model::{DecodeError, Json};
use super::operation::Operation;
pub use super::security::AuthError;

/// The failure of a call whose API errors read as `E`.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error<E> {
    /// The request could not be built, so nothing was sent.
    Build(BuildError),
    /// The client could not prove who calls, so the request was not sent.
    Auth(AuthError),
    /// There was no complete answer.
    Transport(TransportError),
    /// There was no complete answer in time.
    Timeout(TransportError),
    /// The call succeeded, but its answer is not what the description says.
    Decode(Box<UnreadableAnswer>),
    /// The service refused the call.
    Api(Box<ApiError<E>>),
    /// The service refused the token of a page, which is older than it takes them: the list has to be read anew.
    PageExpired(Box<ApiError<E>>),
}

impl<E> Error<E> {
    /// The status of the answer, if there was one.
    pub fn status(&self) -> Option<StatusCode> {
        match self {
            Error::Decode(answer) => Some(answer.status),
            Error::Api(error) | Error::PageExpired(error) => Some(error.status),
            _ => None,
        }
    }

    /// The body of the answer, if there was one.
    pub fn body(&self) -> Option<&Bytes> {
        match self {
            Error::Decode(answer) => Some(&answer.body),
            Error::Api(error) | Error::PageExpired(error) => Some(&error.body),
            _ => None,
        }
    }

    /// The error that the service described, if it did.
    pub fn api(&self) -> Option<&E> {
        match self {
            Error::Api(error) | Error::PageExpired(error) => error.error.as_ref(),
            _ => None,
        }
    }

    /// Tells whether time ran out, be it for the call or for its token.
    pub fn is_timeout(&self) -> bool {
        match self {
            Error::Timeout(_) => true,
            Error::Auth(AuthError::Transport(error)) => error.is_timeout(),
            _ => false,
        }
    }
}

impl<E> Display for Error<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Build(error) => Display::fmt(error, f),
            Error::Auth(error) => Display::fmt(error, f),
            Error::Transport(error) => {
                write!(f, "operation `{}` got no answer: {}", error.operation, innermost(&error.source))
            }
            Error::Timeout(error) => write!(f, "operation `{}` got no answer in time", error.operation),
            Error::Decode(answer) => Display::fmt(answer, f),
            Error::Api(error) => Display::fmt(error, f),
            Error::PageExpired(error) => write!(f, "the token of the page has expired: {error}"),
        }
    }
}

impl<E: Debug> std::error::Error for Error<E> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Error::Auth(error) => error.source(),
            Error::Transport(error) | Error::Timeout(error) => Some(&error.source),
            // Their texts say it all.
            Error::Decode(_) | Error::Build(_) | Error::Api(_) | Error::PageExpired(_) => None,
        }
    }
}

/// The cause of all causes, which is the one that says something: a refused connection, an unknown host.
fn innermost(error: &dyn std::error::Error) -> String {
    let mut cause = error;
    while let Some(next) = cause.source() {
        cause = next;
    }
    cause.to_string()
}

/// A failure before anything is known of `E`.
pub(super) enum Failure {
    Build(BuildError),
    Auth(AuthError),
    Transport(TransportError),
    Decode(Box<UnreadableAnswer>),
}

impl Failure {
    pub(super) fn transport(operation: &Operation, error: reqwest::Error) -> Failure {
        // The URL may hold a credential.
        Failure::Transport(TransportError { operation: operation.id, source: error.without_url() })
    }
}

impl<E> From<Failure> for Error<E> {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Build(error) => Error::Build(error),
            Failure::Auth(error) => Error::Auth(error),
            Failure::Transport(error) if error.source.is_timeout() => Error::Timeout(error),
            Failure::Transport(error) => Error::Transport(error),
            Failure::Decode(answer) => Error::Decode(answer),
        }
    }
}

/// A client or a request that cannot be built from what it was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BuildError {
    operation: Option<&'static str>,
    message: String,
}

impl BuildError {
    pub(super) fn client(message: impl Into<String>) -> Self {
        BuildError { operation: None, message: message.into() }
    }

    pub(super) fn request(operation: &Operation, message: impl Into<String>) -> Self {
        BuildError { operation: Some(operation.id), message: message.into() }
    }

    /// What is wrong.
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.operation {
            Some(id) => write!(f, "operation `{id}` was not sent: {}", self.message),
            None => write!(f, "no client: {}", self.message),
        }
    }
}

impl std::error::Error for BuildError {}

/// A connection that failed, or that took too long.
#[derive(Debug)]
#[non_exhaustive]
pub struct TransportError {
    /// The id of the operation.
    pub operation: &'static str,
    /// The cause; its URL is removed.
    pub source: reqwest::Error,
}

impl Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Display::fmt(&self.source, f)
    }
}

impl std::error::Error for TransportError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.source)
    }
}

/// An answer of success that is not what the description says.
#[non_exhaustive]
pub struct UnreadableAnswer {
    /// The id of the operation.
    pub operation: &'static str,
    /// The status of the answer.
    pub status: StatusCode,
    /// The headers of the answer.
    pub headers: HeaderMap,
    /// The body of the answer; empty when it was longer than the client takes.
    pub body: Bytes,
    /// What is wrong, and where.
    pub source: DecodeError,
}

impl Display for UnreadableAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let UnreadableAnswer { operation, status, source, .. } = self;
        write!(f, "operation `{operation}` answered {status} with a body that does not fit: {source}")
    }
}

impl Debug for UnreadableAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UnreadableAnswer")
            .field("operation", &self.operation)
            .field("status", &self.status)
            .field("source", &self.source)
            .field("body", &format_args!("{} octets", self.body.len()))
            .finish_non_exhaustive()
    }
}

impl std::error::Error for UnreadableAnswer {}

/// An answer that refuses the call.
#[non_exhaustive]
pub struct ApiError<E> {
    /// The operation.
    pub operation: &'static Operation,
    /// The status of the answer; one of success where the body alone tells the error.
    pub status: StatusCode,
    /// The headers of the answer.
    pub headers: HeaderMap,
    /// The body of the answer.
    pub body: Bytes,
    /// The body as described; nothing when it is of another shape.
    pub error: Option<E>,
}

impl<E> ApiError<E> {
    /// How many seconds the service asks to wait, if it does so by a number (RFC 9110 section 10.2.3).
    pub fn retry_after(&self) -> Option<u64> {
        self.headers.get(RETRY_AFTER)?.to_str().ok()?.trim().parse().ok()
    }
}

impl<E> Display for ApiError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "operation `{}` was answered {}", self.operation.id, self.status)?;
        match summary(&self.body) {
            text if text.is_empty() => Ok(()),
            text => write!(f, ": {text}"),
        }
    }
}

impl<E: Debug> Debug for ApiError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiError")
            .field("operation", &self.operation.id)
            .field("status", &self.status)
            .field("error", &self.error)
            .field("body", &format_args!("{} octets", self.body.len()))
            .finish_non_exhaustive()
    }
}

impl<E: Debug> std::error::Error for ApiError<E> {}

/// The code and the message of a body, by the keys that services use for them (also RFC 9457 and RFC 6749).
pub(super) fn summary(body: &[u8]) -> String {
    let Ok(json) = serde_json::from_slice::<Json>(body) else {
        return salvaged(body).unwrap_or_else(|| size(body));
    };
    let inner = json.get("error").filter(|error| error.is_object()).unwrap_or(&json);
    let code = first_text(inner, &["code", "error_code", "errorCode"]);
    let message = first_text(
        inner,
        &[
            "message",
            "errorMessage",
            "error_message",
            "error_description",
            "detail",
            "reason",
            "title",
            "error",
        ],
    );
    match (code, message) {
        (Some(code), Some(message)) => format!("{code}: {message}"),
        (Some(text), None) | (None, Some(text)) => text,
        (None, None) => size(body),
    }
}

fn first_text(json: &Json, keys: &[&str]) -> Option<String> {
    keys.iter().find_map(|key| match json.get(key)? {
        Json::String(text) if !text.is_empty() => Some(text.clone()),
        Json::Number(number) => Some(number.to_string()),
        _ => None,
    })
}

/// The message of a body that is nearly JSON: services forget to escape quotation marks within their messages.
fn salvaged(body: &[u8]) -> Option<String> {
    const LENGTH: usize = 200;
    let text = std::str::from_utf8(body).ok()?;
    let (_, rest) = text.split_once("\"message\"")?;
    let (_, message) = rest.split_once('"')?;
    let (message, _) = message.rsplit_once('"')?;
    Some(message.chars().take(LENGTH).collect())
}

/// What is told of a body that has no message: its text may hold a secret, and the caller has it anyway.
fn size(body: &[u8]) -> String {
    if body.is_empty() { String::new() } else { format!("a body of {} octets without a message", body.len()) }
}
