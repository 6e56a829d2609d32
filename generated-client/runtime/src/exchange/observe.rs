// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! What can be seen of a call from outside: a span with an event for each attempt, and the hooks. No secret is in either:
//! neither URLs nor headers nor bodies are told.

use std::time::Duration;

use tokio::time::Instant;
use tracing::{Span, field};

use super::{Arrived, Running};
use crate::error::Failure;
use crate::hooks::{Attempted, Outcome};
use crate::operation::Operation;

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

/// Completes the span of a call.
pub(super) fn finish(span: &Span, running: &Running, outcome: &Result<Arrived, Failure>) {
    if span.is_disabled() {
        return;
    }
    match outcome {
        Ok(arrived) => span.record("status", arrived.status.as_u16()),
        Err(failure) => span.record("failure", failure.kind()),
    };
    span.record("attempts", running.attempts);
    span.record("elapsed_ms", millis(running.started.elapsed()));
}

/// Tells of an attempt that has ended.
pub(super) fn attempted(running: &Running, begun: Instant, outcome: &Result<Arrived, Failure>) {
    let (number, elapsed) = (running.attempts, begun.elapsed());
    match outcome {
        Ok(arrived) => {
            tracing::debug!(
                number,
                status = arrived.status.as_u16(),
                elapsed_ms = millis(elapsed),
                "attempt answered"
            );
        }
        Err(failure) => {
            tracing::debug!(number, failure = failure.kind(), elapsed_ms = millis(elapsed), "attempt failed");
        }
    }
    let hooks = &running.client.core.hooks;
    if hooks.is_empty() {
        return;
    }
    let outcome = match outcome {
        Ok(arrived) => Outcome::Answered { status: arrived.status, headers: &arrived.headers },
        Err(failure) => Outcome::Failed { kind: failure.kind() },
    };
    let attempted = Attempted { operation: running.operation, number, elapsed, outcome };
    hooks.iter().for_each(|hook| hook.after(&attempted));
}

/// Tells that the call is made again after a wait.
pub(super) fn again(running: &Running, wait: Duration) {
    let operation = running.operation.id;
    tracing::warn!(operation, attempts = running.attempts, wait_ms = millis(wait), "the call is made again");
}

fn millis(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}
