// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Exhausted budgets of calls: how responses report them, and the error for them.

use std::fmt::{self, Debug, Display};
use std::time::{Duration, SystemTime};

use reqwest::StatusCode;
use reqwest::header::HeaderMap;

use super::{ApiError, Problem};
use crate::operation::Operation;
use crate::platform::now;
use crate::service::Service;
use crate::wire::wait_of;

/// A budget that is used up, as a response tells it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Limit {
    /// Whether it lasts so long that nobody should wait for it.
    pub(crate) lasting: bool,
    /// How long the service asks to wait.
    pub(crate) wait: Option<Duration>,
}

impl Limit {
    /// Reads it from a response that refuses a call, if the response tells of one.
    pub(crate) fn of(
        service: &Service,
        status: StatusCode,
        headers: &HeaderMap,
        body: &[u8],
        now: SystemTime,
    ) -> Option<Limit> {
        let rules = &service.rate_limits;
        let is_told = status == StatusCode::TOO_MANY_REQUESTS;
        if !is_told && rules.codes.is_empty() {
            return None;
        }
        let problem = Problem::read(headers, body);
        if !is_told && !problem.code_number().is_some_and(|code| rules.codes.contains(&code)) {
            return None;
        }
        let kind = rules.kind_header.and_then(|name| headers.get(name)?.to_str().ok());
        let lasting = match kind {
            Some(kind) => rules.lasting_kinds.iter().any(|lasting| lasting.eq_ignore_ascii_case(kind.trim())),
            None => problem.message().is_some_and(|message| says(message, rules.lasting_words)),
        };
        Some(Limit { lasting, wait: wait_of(headers, now) })
    }
}

fn says(message: &str, words: &[&str]) -> bool {
    let message = message.to_ascii_lowercase();
    words.iter().any(|words| message.contains(&words.to_ascii_lowercase()))
}

/// An exhausted budget of calls: the service refused the call, or the client did not send it.
#[non_exhaustive]
pub struct RateLimitError<E> {
    /// The operation.
    pub operation: &'static Operation,
    /// When the budget is available again, if known.
    pub resets_at: Option<SystemTime>,
    /// The error response of the service; `None` if the client's own limiter held the call back.
    pub response: Option<ApiError<E>>,
}

impl<E> RateLimitError<E> {
    /// How long the budget is not available, if known; zero if it is available again.
    pub fn resets_in(&self) -> Option<Duration> {
        Some(self.resets_at?.duration_since(now()).unwrap_or_default())
    }

    /// A call that the client's own limiter held back.
    pub(crate) fn held_back(operation: &'static Operation, wait: Duration) -> Self {
        RateLimitError { operation, resets_at: moment(wait), response: None }
    }

    /// A call that the service refused.
    pub(crate) fn refused(limit: Limit, response: ApiError<E>) -> Self {
        let resets_at = limit.wait.and_then(moment).or_else(|| response.rate().reset());
        RateLimitError { operation: response.operation, resets_at, response: Some(response) }
    }
}

/// The moment after a wait; none beyond the year 9999, which nobody could write down.
fn moment(wait: Duration) -> Option<SystemTime> {
    const END: Duration = Duration::from_secs(253_402_300_799);
    now().checked_add(wait).filter(|time| *time < SystemTime::UNIX_EPOCH + END)
}

impl<E> Display for RateLimitError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.response, self.operation.rate_limit) {
            (Some(response), _) => Display::fmt(response, f)?,
            (None, label) => write!(
                f,
                "operation `{}` was not sent: the budget `{}` is used up",
                self.operation.id,
                label.unwrap_or_default()
            )?,
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
