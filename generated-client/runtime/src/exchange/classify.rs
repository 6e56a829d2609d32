// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`RetryClassifier`]: decides after each attempt whether the call is retried, and when.

use std::time::Duration;

use backon::ExponentialBackoff;

use super::received::Received;
use crate::error::{Failure, Limit};
use crate::operation::Operation;
use crate::platform::now;
use crate::retry::RetryPolicy;
use crate::wire::wait_of;

/// What to do after an attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RetryAction {
    /// The call ends with this outcome.
    Stop,
    /// The call is retried after this wait.
    Retry(Duration),
}

/// Why a call could be retried.
enum RetryReason {
    /// The service has not seen the request. The token endpoint may ask to wait.
    NotActed(Option<Duration>),
    /// It is unknown whether the service has acted. It may ask to wait.
    Unknown(Option<Duration>),
    /// The service has not acted, because a rate limit is exceeded.
    Limited(Limit),
}

/// Classifies the attempts of one call.
pub(crate) struct RetryClassifier {
    may_repeat: bool,
    max_retry_after: Duration,
    pause: Duration,
    waits: ExponentialBackoff,
}

impl RetryClassifier {
    pub(crate) fn new(operation: &Operation, policy: &RetryPolicy, idempotent: bool) -> Self {
        RetryClassifier {
            may_repeat: idempotent || policy.repeat_writes || operation.may_repeat(),
            max_retry_after: policy.max_retry_after,
            pause: policy.pause,
            waits: policy.waits(),
        }
    }

    pub(crate) fn classify(&mut self, outcome: &Result<Received, Failure>) -> RetryAction {
        let reason = match outcome {
            Ok(received) => reason_of_response(received),
            Err(failure) => reason_of_failure(failure),
        };
        let asked = match reason {
            Some(RetryReason::NotActed(asked)) => asked,
            Some(RetryReason::Unknown(asked)) if self.may_repeat => asked,
            Some(RetryReason::Limited(limit)) if !limit.lasting => {
                Some(limit.wait.unwrap_or_default().max(self.pause))
            }
            Some(RetryReason::Unknown(_) | RetryReason::Limited(_)) | None => return RetryAction::Stop,
        };
        match (self.waits.next(), asked) {
            (None, _) => RetryAction::Stop,
            (Some(_), Some(asked)) if asked > self.max_retry_after => RetryAction::Stop,
            // A part of the random wait is added, so that clients with the same `Retry-After` do not retry together.
            (Some(wait), Some(asked)) => RetryAction::Retry(asked.saturating_add(wait / 4)),
            (Some(wait), None) => RetryAction::Retry(wait),
        }
    }
}

fn reason_of_response(received: &Received) -> Option<RetryReason> {
    if let Some(limit) = received.limit
        && !received.has_acted
    {
        return Some(RetryReason::Limited(limit));
    }
    match received.status.as_u16() {
        502..=504 => Some(RetryReason::Unknown(wait_of(&received.headers, now()))),
        _ => None,
    }
}

fn reason_of_failure(failure: &Failure) -> Option<RetryReason> {
    match failure {
        Failure::Auth(error) if error.is_transient() => Some(RetryReason::NotActed(error.retry_after())),
        Failure::Transport(error) if error.is_connect => Some(RetryReason::NotActed(None)),
        Failure::Timeout(error) if error.is_connect => Some(RetryReason::NotActed(None)),
        Failure::Transport(_) | Failure::Timeout(_) => Some(RetryReason::Unknown(None)),
        Failure::Auth(_) | Failure::Build(_) | Failure::Decode(_) | Failure::HeldBack { .. } => None,
    }
}
