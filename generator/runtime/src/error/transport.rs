//! Failures to get a response: a connection that failed, and time that ran out.

use std::fmt::{self, Debug, Display};
use std::time::Duration;

use reqwest::StatusCode;

use crate::shown::cut_short;
use crate::wire::innermost;

/// A connection that could not be made or that broke.
#[non_exhaustive]
pub struct TransportError {
    /// The id of the operation.
    pub operation: &'static str,
    /// How many attempts were made.
    pub attempts: u32,
    /// The status, if the response broke off after it.
    pub status: Option<StatusCode>,
    /// The cause; its URL is removed.
    pub source: Box<dyn std::error::Error + Send + Sync>,
    /// Whether there was no connection, so that the service has not seen the request.
    pub(crate) is_connect: bool,
    /// Whether the service may have acted, in this attempt or in one before.
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
            .field("source", &cut_short(&self.source))
            .finish_non_exhaustive()
    }
}

impl std::error::Error for TransportError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&*self.source)
    }
}

/// Time that ran out.
#[derive(Debug)]
#[non_exhaustive]
pub struct TimeoutError {
    /// The id of the operation.
    pub operation: &'static str,
    /// How many attempts were made, including the one that was stopped.
    pub attempts: u32,
    /// What was waited for.
    pub stage: Stage,
    /// How long the call took, or the list.
    pub elapsed: Duration,
    /// Whether there was no connection, so that the service has not seen the request.
    pub(crate) is_connect: bool,
    /// Whether the service may have acted, in this attempt or in one before.
    pub(crate) is_unsure: bool,
}

/// What a call waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Stage {
    /// A token or another credential; the request was not sent.
    Credential,
    /// The budget of the client's own limiter; the request was not sent.
    Budget,
    /// A connection and the response.
    Response,
    /// All pages of a list, whose [`deadline`](crate::Options::deadline) passed.
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

/// How often it was tried, where that is worth a word.
fn after(attempts: u32) -> String {
    if attempts > 1 { format!(" (after {attempts} attempts)") } else { String::new() }
}
