//! [`TransportError`] and [`TimeoutError`]: a call that got no complete response.

use std::fmt::{self, Debug, Display};
use std::time::Duration;

use reqwest::StatusCode;

use crate::sanitize::sanitize_debug_short;
use crate::wire::innermost;

/// A connection that could not be opened, or that broke.
#[non_exhaustive]
pub struct TransportError {
    /// The id of the operation.
    pub operation: &'static str,
    /// How many attempts were made.
    pub attempts: u32,
    /// The status, if the response broke off after it.
    pub status: Option<StatusCode>,
    /// The cause, without the URL.
    pub source: Box<dyn std::error::Error + Send + Sync>,
    /// Whether there was no connection, so that the service has not seen the request.
    pub(crate) is_connect: bool,
    /// Whether the service may have acted, in this attempt or in an earlier one.
    pub(crate) is_unsure: bool,
}

impl Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.status {
            Some(status) => write!(f, "operation `{}` got {status}, but not completely: ", self.operation)?,
            None => write!(f, "operation `{}` got no response: ", self.operation)?,
        }
        write!(f, "{}{}", innermost(&*self.source), after(self.attempts))
    }
}

impl Debug for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TransportError")
            .field("operation", &self.operation)
            .field("attempts", &self.attempts)
            .field("status", &self.status)
            .field("source", &sanitize_debug_short(&self.source))
            .finish_non_exhaustive()
    }
}

impl std::error::Error for TransportError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&*self.source)
    }
}

/// A call, or a list, that took too long.
#[derive(Debug)]
#[non_exhaustive]
pub struct TimeoutError {
    /// The id of the operation.
    pub operation: &'static str,
    /// How many attempts were made, including the one that was stopped.
    pub attempts: u32,
    /// What was waited for.
    pub stage: Stage,
    /// How long the call or the list took.
    pub elapsed: Duration,
    /// Whether there was no connection, so that the service has not seen the request.
    pub(crate) is_connect: bool,
    /// Whether the service may have acted, in this attempt or in an earlier one.
    pub(crate) is_unsure: bool,
}

/// What a call waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Stage {
    /// A token or another credential; the request was not sent.
    Credential,
    /// The budget of the client's limiter; the request was not sent.
    Budget,
    /// A connection and the response.
    Response,
    /// All pages of a list; its [`deadline`](crate::Options::deadline) has passed.
    List,
}

impl Display for TimeoutError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match self.stage {
            Stage::Credential => "no credential",
            Stage::Budget => "no budget for a call",
            Stage::Response => "no response",
            Stage::List => "no complete list",
        };
        write!(f, "operation `{}` got {what} in time{}", self.operation, after(self.attempts))
    }
}

impl std::error::Error for TimeoutError {}

/// The number of attempts, if there was more than one.
fn after(attempts: u32) -> String {
    if attempts > 1 { format!(" (after {attempts} attempts)") } else { String::new() }
}
