//! The exchange of a request and its answer: budget, credential, redirects, attempts, all within one deadline.

mod arrived;
mod attempt;
mod body;
mod observe;
mod redirect;

use std::pin::Pin;
use std::time::Duration;

use tokio::time::{Instant, sleep, timeout_at};
use tracing::Instrument;

use super::Bytes;
use super::call::{Draft, Exchange};
use super::client::Client;
use super::download::{Download, Head};
use super::error::{Failure, Stage, TimeoutError};
use super::operation::Operation;
use super::options::Options;
use super::pacing::Permit;
use super::request::Request;
use super::response::Raw;
use super::retry::{Judge, RetryPolicy, Verdict};
use super::security::Authorization;

pub(super) use arrived::{Arrived, Payload};
pub(super) use body::{read_body, without_bom};

/// Longer than any call takes, for limits beyond what the clock can count.
const FOREVER: Duration = Duration::from_secs(30 * 365 * 24 * 60 * 60);

/// Sends the request of a call. The future is boxed here, once for all operations.
pub(super) fn execute(draft: Draft) -> Exchange {
    Box::pin(run(draft))
}

async fn run(draft: Draft) -> Result<Raw, Failure> {
    let hint = draft.hint;
    let span = observe::span(draft.operation);
    let mut running = Running::new(draft, Take::Whole)?;
    let outcome = running.drive().instrument(span.clone()).await;
    observe::finish(&span, &running, &outcome);
    Ok(running.raw(outcome?, hint))
}

/// What a call for a download comes to.
pub(super) enum Opened {
    Success(Download),
    Refusal(Raw),
}

/// A download that is being opened.
pub(super) type Opening = Pin<Box<dyn Future<Output = Result<Opened, Failure>> + Send>>;

/// Sends the request of a call whose answer is read piece by piece; one that refuses the call is read whole.
pub(super) fn open(draft: Draft) -> Opening {
    Box::pin(begin(draft))
}

async fn begin(draft: Draft) -> Result<Opened, Failure> {
    let span = observe::span(draft.operation);
    let mut running = Running::new(draft, Take::Head)?;
    let outcome = running.drive().instrument(span.clone()).await;
    observe::finish(&span, &running, &outcome);
    let arrived = outcome?;
    // The whole may take as long as it needs, but not each of its pieces.
    let patience = running.attempt_timeout().min(running.deadline - running.started);
    match arrived.payload {
        Payload::Unread { body, length } => {
            let head = Head { status: arrived.status, headers: arrived.headers, length };
            Ok(Opened::Success(Download::new(running.operation, head, body, patience)))
        }
        Payload::Read(_) if arrived.failed => Ok(Opened::Refusal(running.raw(arrived, None))),
        Payload::Read(_) => Ok(Opened::Success(Download::read(running.raw(arrived, None), patience))),
    }
}

/// How much of an answer of success is read before the call is done.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Take {
    Whole,
    Head,
}

/// A call on its way.
struct Running {
    client: Client,
    operation: &'static Operation,
    request: Request,
    options: Options,
    take: Take,
    /// What the last attempt proved who calls with.
    authorization: Authorization,
    attempts: u32,
    started: Instant,
    deadline: Instant,
}

impl Running {
    fn new(mut draft: Draft, take: Take) -> Result<Running, Failure> {
        let (client, operation) = (draft.client.clone(), draft.operation);
        let options = std::mem::take(&mut draft.options);
        let request = Request::new(draft, &options).map_err(Failure::Build)?;
        let started = Instant::now();
        let timeout = options.timeout.unwrap_or(client.core.timeout);
        let deadline = started.checked_add(timeout).unwrap_or(started + FOREVER);
        let authorization = Authorization::default();
        Ok(Running {
            client,
            operation,
            request,
            options,
            take,
            authorization,
            attempts: 0,
            started,
            deadline,
        })
    }

    fn raw(&self, arrived: Arrived, hint: Option<usize>) -> Raw {
        let (operation, service, attempts) = (self.operation, self.client.core.service, self.attempts);
        let Arrived { status, headers, failed, limit, payload, .. } = arrived;
        let body = match payload {
            Payload::Read(body) => body,
            Payload::Unread { .. } => Bytes::new(),
        };
        Raw { operation, service, status, headers, body, hint, failed, limit, attempts }
    }

    fn attempt_timeout(&self) -> Duration {
        self.options.attempt_timeout.unwrap_or(self.client.core.attempt_timeout)
    }

    fn policy(&self) -> &RetryPolicy {
        self.options.retry.as_ref().unwrap_or(&self.client.core.retry)
    }

    /// Makes attempts until one counts.
    async fn drive(&mut self) -> Result<Arrived, Failure> {
        let mut judge = Judge::new(self.operation, self.policy(), self.options.idempotent);
        let mut renewed = false;
        loop {
            self.pace().await?;
            let outcome = self.attempt().await;
            if self.is_refused(&outcome)
                && self.renew().await
                && !renewed
                && self.request.body.is_repeatable()
            {
                renewed = true;
                continue;
            }
            self.tell_limiter(&outcome).await;
            match judge.verdict(&outcome) {
                Verdict::Again(wait) if self.has_body() && self.has_time(wait) => {
                    observe::again(self, wait);
                    sleep(wait).await;
                }
                Verdict::Again(_) | Verdict::Done => return outcome,
            }
        }
    }

    /// Whether the service refused the token, as it does by a 401 or by an answer that its description names.
    fn is_refused(&self, outcome: &Result<Arrived, Failure>) -> bool {
        let Ok(arrived) = outcome else { return false };
        !self.authorization.has_yielded() && arrived.refuses_token(self.client.core.service)
    }

    /// Drops the token that was refused, and tells whether there may be another.
    async fn renew(&self) -> bool {
        let refused = self.client.core.credentials.refused(&self.authorization);
        timeout_at(self.deadline, refused).await.unwrap_or(false)
    }

    /// Waits for the budget of the operation's class of calls, if there is a limiter.
    async fn pace(&self) -> Result<(), Failure> {
        let (Some(limiter), Some(label)) = (&self.client.core.limiter, self.operation.rate_limit) else {
            return Ok(());
        };
        loop {
            match self.within(Stage::Budget, limiter.acquire(label)).await? {
                Ok(Permit::Granted) => return Ok(()),
                Ok(Permit::Wait(wait)) if wait <= self.policy().patience && self.has_time(wait) => {
                    sleep(wait.max(Duration::from_millis(1))).await;
                }
                Ok(Permit::Wait(wait)) => {
                    return Err(Failure::HeldBack { operation: self.operation, wait });
                }
                // Without its limiter a call may be refused for its budget; that is better than no call.
                Err(error) => {
                    tracing::warn!(operation = self.operation.id, %error, "the limiter failed; the call goes on");
                    return Ok(());
                }
            }
        }
    }

    /// Lets all other calls wait too if a budget is used up for a while. Budgets that last are not told: they may be
    /// those of one record, such as a user, for which the others need not stop.
    async fn tell_limiter(&self, outcome: &Result<Arrived, Failure>) {
        let (Some(limiter), Some(label)) = (&self.client.core.limiter, self.operation.rate_limit) else {
            return;
        };
        let Ok(Arrived { limit: Some(limit), .. }) = outcome else { return };
        let wait = limit.wait.unwrap_or(self.policy().pause);
        if !limit.lasting && wait <= self.policy().patience {
            // A limiter that cannot take it in time does without.
            let _ = timeout_at(self.deadline, limiter.exhausted(label, wait)).await;
        }
    }

    /// Whether the body can be sent: a stream can as long as no attempt was made, be it for want of a credential.
    fn has_body(&self) -> bool {
        self.request.body.is_repeatable() || self.attempts == 0
    }

    fn has_time(&self, wait: Duration) -> bool {
        Instant::now().checked_add(wait).is_some_and(|end| end < self.deadline)
    }

    /// Awaits what must come before the deadline.
    async fn within<T>(&self, stage: Stage, future: impl Future<Output = T>) -> Result<T, Failure> {
        timeout_at(self.deadline, future).await.map_err(|_| self.timed_out(stage, false))
    }

    fn timed_out(&self, stage: Stage, is_connect: bool) -> Failure {
        Failure::Timeout(TimeoutError {
            operation: self.operation.id,
            attempts: self.attempts,
            stage,
            elapsed: self.started.elapsed(),
            is_connect,
        })
    }
}
