// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`RateLimitError`]: a rate limit that is exceeded, and how a response reports it.

use std::fmt::{self, Debug, Display};
use std::time::{Duration, SystemTime};

use reqwest::StatusCode;
use reqwest::header::HeaderMap;

use super::{ApiError, Problem};
use crate::operation::Operation;
use crate::platform::now;
use crate::service::Service;
use crate::wire::wait_of;

/// A rate limit that is exceeded, as a response reports it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Limit {
    /// Whether it is not worth waiting for, such as the limit of a day.
    pub(crate) lasting: bool,
    /// How long the service asks to wait.
    pub(crate) wait: Option<Duration>,
}

impl Limit {
    /// Reads it from an error response; `None` if the error is another one.
    pub(crate) fn of(
        service: &Service,
        status: StatusCode,
        headers: &HeaderMap,
        body: &[u8],
        now: SystemTime,
    ) -> Option<Limit> {
        let rules = &service.rate_limits;
        let is_429 = status == StatusCode::TOO_MANY_REQUESTS;
        if !is_429 && rules.codes.is_empty() {
            return None;
        }
        let problem = Problem::read(headers, body);
        if !is_429 && !problem.code_number().is_some_and(|code| rules.codes.contains(&code)) {
            return None;
        }
        let kind = rules.kind_header.and_then(|name| headers.get(name)?.to_str().ok());
        let lasting = match kind {
            Some(kind) => rules.lasting_kinds.iter().any(|lasting| lasting.eq_ignore_ascii_case(kind.trim())),
            None => problem.message().is_some_and(|message| has_any(message, rules.lasting_words)),
        };
        Some(Limit { lasting, wait: wait_of(headers, now) })
    }
}

fn has_any(message: &str, words: &[&str]) -> bool {
    let message = message.to_ascii_lowercase();
    words.iter().any(|words| message.contains(&words.to_ascii_lowercase()))
}

/// A rate limit of the service is exceeded, or the client's limiter has no budget for the call, which was not sent.
#[non_exhaustive]
pub struct RateLimitError<E> {
    /// The operation.
    pub operation: &'static Operation,
    /// When calls are possible again, if known.
    pub resets_at: Option<SystemTime>,
    /// The error response of the service; `None` if the client's limiter held the call back.
    pub response: Option<ApiError<E>>,
}

impl<E> RateLimitError<E> {
    /// How long it takes until calls are possible again, if known; zero if they already are.
    pub fn resets_in(&self) -> Option<Duration> {
        Some(self.resets_at?.duration_since(now()).unwrap_or_default())
    }

    /// The error of a call that the client's limiter held back.
    pub(crate) fn held_back(operation: &'static Operation, wait: Duration) -> Self {
        RateLimitError { operation, resets_at: time_after(wait), response: None }
    }

    /// The error of a call that the service refused.
    pub(crate) fn refused(limit: Limit, response: ApiError<E>) -> Self {
        let resets_at = limit.wait.and_then(time_after).or_else(|| response.rate().reset());
        RateLimitError { operation: response.operation, resets_at, response: Some(response) }
    }
}

/// The time after a wait; `None` after the year 9999, which RFC 3339 cannot write.
fn time_after(wait: Duration) -> Option<SystemTime> {
    const END: Duration = Duration::from_secs(253_402_300_799);
    let time = now().checked_add(wait)?;
    if time < SystemTime::UNIX_EPOCH + END { Some(time) } else { None }
}

impl<E> Display for RateLimitError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.response {
            Some(response) => Display::fmt(response, f)?,
            None => {
                let (id, label) = (self.operation.id, self.operation.rate_limit.unwrap_or_default());
                write!(f, "operation `{id}` was not sent: the budget `{label}` is used up")?;
            }
        }
        match self.resets_at {
            Some(time) => write!(f, "; there is a new budget at {}", humantime::format_rfc3339_seconds(time)),
            None => Ok(()),
        }
    }
}

impl<E: Debug> Debug for RateLimitError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RateLimitError")
            .field("operation", &self.operation.id)
            .field("resets_at", &self.resets_at)
            .field("response", &self.response)
            .finish_non_exhaustive()
    }
}

impl<E: Debug> std::error::Error for RateLimitError<E> {}
