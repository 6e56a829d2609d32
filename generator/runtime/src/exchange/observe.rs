//! Traces calls: a span for each call, and an event for each attempt. They contain no secrets: no URLs, headers or bodies.

use std::time::Duration;

use tracing::{Span, field};

use super::in_flight::InFlight;
use super::received::Received;
use crate::error::Failure;
use crate::operation::Operation;
use crate::platform::Instant;

/// The span of a call.
pub(super) fn span(operation: &Operation) -> Span {
    tracing::info_span!(
        "call",
        operation = operation.id,
        method = ?operation.method,
        path = operation.path,
        status = field::Empty,
        failure = field::Empty,
        attempts = field::Empty,
        elapsed_ms = field::Empty,
    )
}

/// Records the outcome of a call in its span.
pub(super) fn finish(span: &Span, call: &InFlight, outcome: &Result<Received, Failure>) {
    if span.is_disabled() {
        return;
    }
    match outcome {
        Ok(received) => span.record("status", received.status.as_u16()),
        Err(failure) => span.record("failure", failure.kind()),
    };
    span.record("attempts", call.attempts);
    span.record("elapsed_ms", millis(call.started.elapsed()));
}

/// Emits the event of an attempt that has ended.
pub(super) fn attempt_ended(call: &InFlight, begun: Instant, outcome: &Result<Received, Failure>) {
    let (number, elapsed) = (call.attempts, begun.elapsed());
    match outcome {
        Ok(received) => {
            tracing::debug!(
                number,
                status = received.status.as_u16(),
                elapsed_ms = millis(elapsed),
                "attempt answered"
            );
        }
        Err(failure) => {
            tracing::debug!(number, failure = failure.kind(), elapsed_ms = millis(elapsed), "attempt failed");
        }
    }
}

/// Emits the event that a call is retried.
pub(super) fn retrying(call: &InFlight, wait: Duration) {
    let operation = call.operation.id;
    tracing::warn!(operation, attempts = call.attempts, wait_ms = millis(wait), "the call is retried");
}

fn millis(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}
