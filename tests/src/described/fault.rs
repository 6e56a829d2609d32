//! What a server can be told to do wrong, as Zoom's has been seen to.

use serde_json::{Value, json};

use super::operation::Operation;
use crate::server::{Answer, Gate, Reaction};

/// A fault of the service or of the network.
#[derive(Clone, Debug)]
pub enum Fault {
    /// The connection is reset once the head has been looked at; nothing was done.
    ResetBeforeReading,
    /// The connection is reset when the whole request has been read; something may have been done.
    ResetAfterReading,
    /// The right answer does not begin until the gate opens.
    Held(Gate),
    /// A response as it is written down, which does not begin until the gate opens.
    Late(Answer, Gate),
    /// The right answer ends in the middle of its body, and the connection with it.
    CutInHalf,
    /// A response as it is written down, which ends in the middle of its body, and the connection with it.
    CutAnswer(Answer),
    /// The right answer under another content type.
    ContentType(&'static str),
    /// The right answer without its last byte, which is no JSON any more; its length is right.
    InvalidJson,
    /// A response of any status and JSON; version 1 reports failures with status 200.
    Answer(u16, Value),
    /// A response as it is written down, such as one that is empty or that has headers of its own.
    Prepared(Answer),
    /// A response that is no JSON, as a gateway gives it.
    Gateway(u16),
    /// Status 429.
    TooManyRequests(Limit, RetryAfter),
    /// Code 124, which says that the token is not valid; with status 401 as a rule, and with 400 at times.
    InvalidToken(u16),
    /// The right answer of a list that is held, but it names the page that it is as the next.
    RepeatedPageToken,
    /// A redirect with the status to the address.
    Redirect(u16, String),
}

/// Which limit was reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// The requests of a second, told by headers.
    Second,
    /// The requests of a day, told by headers.
    Day,
    /// Requests at the same time, told by the message alone.
    Concurrent,
    /// The requests of a day that concern one user, told by the message alone.
    User,
}

/// How the service says when to come again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RetryAfter {
    /// Not at all.
    Missing,
    /// In so many seconds (RFC 9110 section 10.2.3).
    Seconds(u32),
    /// At a date as HTTP writes it (RFC 9110 section 5.6.7).
    Date(String),
    /// At a time as RFC 3339 writes it, which is no form of HTTP.
    Timestamp(String),
}

impl RetryAfter {
    fn text(&self) -> Option<String> {
        match self {
            RetryAfter::Missing => None,
            RetryAfter::Seconds(seconds) => Some(seconds.to_string()),
            RetryAfter::Date(text) | RetryAfter::Timestamp(text) => Some(text.clone()),
        }
    }
}

impl Limit {
    /// The response of a service that counts a request under the category.
    fn answer(self, category: &str, retry_after: &RetryAfter) -> Answer {
        let (kind, message) = match self {
            Limit::Second => (
                Some("QPS"),
                "You have reached the maximum per-second rate limit for this API. Try again later.",
            ),
            Limit::Day => (
                Some("Daily-limit"),
                "You have reached the maximum daily rate limit for this API. Refer to the response header for details.",
            ),
            Limit::Concurrent => (
                None,
                "Too many concurrent requests. A request to disassociate this user has already been made.",
            ),
            Limit::User => (
                None,
                "You have exceeded the daily rate limit (100) of requests that are permitted for this particular user.",
            ),
        };
        let mut answer = Answer::json(429, &json!({ "code": 429, "message": message }));
        if let Some(kind) = kind {
            answer = answer
                .header("X-RateLimit-Category", category)
                .header("X-RateLimit-Type", kind)
                .header("X-RateLimit-Limit", "20")
                .header("X-RateLimit-Remaining", "0");
        }
        match retry_after.text() {
            Some(text) => answer.header("Retry-After", &text),
            None => answer,
        }
    }
}

impl Fault {
    /// Whether the connection is reset as soon as the head is there.
    pub(super) fn is_before_reading(&self) -> bool {
        matches!(self, Fault::ResetBeforeReading)
    }

    /// What becomes of a request that would have got the right answer.
    pub(super) fn react(&self, operation: Option<&Operation>, target: &str, right: &Answer) -> Reaction {
        let answer = match self {
            Fault::ResetBeforeReading | Fault::ResetAfterReading => return Reaction::Reset,
            Fault::Held(gate) => return Reaction::Held(right.clone(), gate.clone()),
            Fault::Late(answer, gate) => return Reaction::Held(answer.clone(), gate.clone()),
            Fault::CutInHalf => return Reaction::Cut(right.clone()),
            Fault::CutAnswer(answer) => return Reaction::Cut(answer.clone()),
            Fault::ContentType(other) => Answer::body(right.status(), other, right.content()),
            Fault::InvalidJson => {
                let end = right.content().len().saturating_sub(1);
                let content = right.content().get(..end).unwrap_or_default();
                Answer::body(right.status(), "application/json", content)
            }
            Fault::Answer(status, body) => Answer::json(*status, body),
            Fault::Prepared(answer) => answer.clone(),
            Fault::Gateway(status) => {
                Answer::body(*status, "text/html", "<html><body><h1>Bad gateway</h1></body></html>")
            }
            Fault::TooManyRequests(limit, retry_after) => {
                limit.answer(operation.map_or("Light", |_| "Medium"), retry_after)
            }
            Fault::InvalidToken(status) => {
                Answer::json(*status, &json!({ "code": 124, "message": "Invalid access token." }))
            }
            // The pages are made elsewhere, with the fault in them.
            Fault::RepeatedPageToken => right.clone(),
            Fault::Redirect(status, to) => {
                Answer::empty(*status).header("Location", &format!("{to}{target}"))
            }
        };
        Reaction::Answer(answer.header("x-zm-trackingid", "v=2.0;clid=test;rid=1"))
    }
}
