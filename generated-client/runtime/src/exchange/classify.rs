// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The judgement of an attempt: is the call done, or is it made again, and when?

use std::time::{Duration, SystemTime};

use backon::ExponentialBackoff;

use super::received::Received;
use crate::error::{Failure, Limit};
use crate::operation::Operation;
use crate::retry::RetryPolicy;
use crate::wire::wait_of;

/// What follows from an attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// The call ends with this outcome.
    Done,
    /// The call is made again after this time.
    Again(Duration),
}

/// Why a call could be made again.
enum Cause {
    /// The service has not seen the request; whoever refused a token may ask to wait.
    NotActed(Option<Duration>),
    /// Nobody knows whether the service has acted; it may ask to wait.
    Unknown(Option<Duration>),
    /// The service has not acted, since a budget is used up.
    Limited(Limit),
}

/// Judges the attempts of one call.
pub(crate) struct Judge {
    may_repeat: bool,
    patience: Duration,
    pause: Duration,
    waits: ExponentialBackoff,
}

impl Judge {
    pub(crate) fn new(operation: &Operation, policy: &RetryPolicy, idempotent: bool) -> Self {
        Judge {
            may_repeat: idempotent || policy.repeat_writes || operation.may_repeat(),
            patience: policy.patience,
            pause: policy.pause,
            waits: policy.waits(),
        }
    }

    pub(crate) fn verdict(&mut self, outcome: &Result<Received, Failure>) -> Verdict {
        let cause = match outcome {
            Ok(received) => cause_of_answer(received),
            Err(failure) => cause_of_failure(failure),
        };
        let asked = match cause {
            Some(Cause::NotActed(asked)) => asked,
            Some(Cause::Unknown(asked)) if self.may_repeat => asked,
            Some(Cause::Limited(limit)) if !limit.lasting => {
                Some(limit.wait.unwrap_or_default().max(self.pause))
            }
            Some(Cause::Unknown(_) | Cause::Limited(_)) | None => return Verdict::Done,
        };
        match (self.waits.next(), asked) {
            (None, _) => Verdict::Done,
            (Some(_), Some(asked)) if asked > self.patience => Verdict::Done,
            // A part of the random wait, so that those who were told the same time do not come back at once.
            (Some(wait), Some(asked)) => Verdict::Again(asked.saturating_add(wait / 4)),
            (Some(wait), None) => Verdict::Again(wait),
        }
    }
}

fn cause_of_answer(received: &Received) -> Option<Cause> {
    if let Some(limit) = received.limit.filter(|_| !received.has_acted) {
        return Some(Cause::Limited(limit));
    }
    let is_away = matches!(received.status.as_u16(), 502..=504);
    is_away.then(|| Cause::Unknown(wait_of(&received.headers, SystemTime::now())))
}

fn cause_of_failure(failure: &Failure) -> Option<Cause> {
    match failure {
        Failure::Auth(error) if error.is_transient() => Some(Cause::NotActed(error.retry_after())),
        Failure::Transport(error) if error.is_connect => Some(Cause::NotActed(None)),
        Failure::Timeout(error) if error.is_connect => Some(Cause::NotActed(None)),
        Failure::Transport(_) | Failure::Timeout(_) => Some(Cause::Unknown(None)),
        Failure::Auth(_)
        | Failure::Build(_)
        | Failure::Decode(_)
        | Failure::EmptyPages(_)
        | Failure::HeldBack { .. } => None,
    }
}
