// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The exchange of a request and its answer: budget, credential, redirects, attempts, all within one deadline.

mod arrived;
mod attempt;
mod body;
mod budget;
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
use super::request::Request;
use super::response::Raw;
use super::retry::{Judge, RetryPolicy, Verdict};
use super::security::Authorization;
use super::stream::Incoming;

pub(super) use arrived::{Arrived, Payload, Way};
pub(super) use body::{read_body, without_bom};
pub(super) use redirect::without_user;

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
    Ok(running.raw(running.marked(outcome)?, hint))
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
    let arrived = running.marked(outcome)?;
    let patience = running.patience();
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
    /// Whether the service may have acted in one of them.
    is_unsure: bool,
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
            is_unsure: false,
            started,
            deadline,
        })
    }

    fn raw(&self, arrived: Arrived, hint: Option<usize>) -> Raw {
        let (operation, service, attempts) = (self.operation, self.client.core.service, self.attempts);
        let Arrived { status, headers, failed, limit, payload, .. } = arrived;
        let (body, unread) = match payload {
            Payload::Read(body) if failed || operation.streams.is_empty() => (body, None),
            Payload::Read(body) => (body.clone(), Some((Some(body.len() as u64), body.into()))),
            Payload::Unread { body, length } => (Bytes::new(), Some((length, body))),
        };
        let decoded_limit = self.options.decoded_limit.unwrap_or(self.client.core.decoded_limit);
        let incoming = unread.map(|(length, unread)| {
            let head = Head { status, headers: headers.clone(), length };
            let download = Download::new(operation, head, unread, self.patience());
            Box::new(Incoming { download, limit: self.body_limit(), decoded_limit })
        });
        Raw {
            operation,
            service,
            status,
            headers,
            body,
            incoming,
            hint,
            failed,
            limit,
            decoded_limit,
            attempts,
            is_unsure: self.is_unsure,
        }
    }

    /// Tells a failure whether the service may have acted in any of the attempts.
    fn marked(&self, outcome: Result<Arrived, Failure>) -> Result<Arrived, Failure> {
        outcome.map_err(|failure| failure.marked(self.is_unsure))
    }

    /// How many bytes of a body are read at most.
    fn body_limit(&self) -> usize {
        self.options.body_limit.unwrap_or(self.client.core.body_limit)
    }

    fn attempt_timeout(&self) -> Duration {
        self.options.attempt_timeout.unwrap_or(self.client.core.attempt_timeout)
    }

    /// How long each piece of an answer may take, which may take as long as it needs as a whole.
    fn patience(&self) -> Duration {
        self.attempt_timeout().min(self.deadline - self.started)
    }

    fn policy(&self) -> &RetryPolicy {
        self.options.retry.as_ref().unwrap_or(&self.client.core.retry)
    }

    /// Makes attempts until one counts.
    async fn drive(&mut self) -> Result<Arrived, Failure> {
        let mut judge = Judge::new(self.operation, self.policy(), self.options.idempotent);
        let (mut renewed, mut told) = (false, None);
        loop {
            if let Err(failure) = self.pace().await {
                // What an attempt came to says more than a limiter that has no budget for one more.
                return told.unwrap_or(Err(failure));
            }
            let outcome = self.attempt().await;
            self.is_unsure |= outcome.as_ref().map_or_else(Failure::leaves_unsure, Arrived::leaves_unsure);
            if !renewed && self.is_refused(&outcome) {
                renewed = true;
                if self.renew().await && self.request.body.is_repeatable() {
                    continue;
                }
            }
            self.tell_limiter(&outcome).await;
            match judge.verdict(&outcome) {
                Verdict::Again(wait) if self.has_body() && self.has_time(wait) => {
                    observe::again(self, wait);
                    sleep(wait).await;
                    told = Some(outcome);
                }
                Verdict::Again(_) | Verdict::Done => return outcome,
            }
        }
    }

    /// Whether the service refused the token, as it does by a 401 or by an answer that its description names.
    fn is_refused(&self, outcome: &Result<Arrived, Failure>) -> bool {
        let Ok(arrived) = outcome else { return false };
        !self.authorization.has_yielded()
            && !arrived.has_acted
            && arrived.refuses_token(self.client.core.service)
    }

    /// Drops the token that was refused, and tells whether there may be another.
    async fn renew(&self) -> bool {
        let refused = self.client.core.credentials.refused(&self.authorization);
        timeout_at(self.deadline, refused).await.unwrap_or(false)
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
            is_unsure: false,
        })
    }
}
