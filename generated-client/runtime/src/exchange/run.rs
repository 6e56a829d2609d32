// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The exchange of a request and its response: attempts, until one counts, within one deadline.

use tracing::Instrument;

use super::attempt::attempt;
use super::classify::{RetryAction, RetryClassifier};
use super::in_flight::{InFlight, ReadUpTo};
use super::observe;
use super::outgoing::Outgoing;
use super::pacing::{pace, report_used_up};
use super::received::{Payload, Received};
use crate::Bytes;
use crate::error::Failure;
use crate::platform::{Boxed, sleep, timeout_at};
use crate::response::{Download, Head, Incoming, UndecodedResponse};

/// An exchange of request and response that runs.
pub(crate) type Exchange = Boxed<'static, Result<UndecodedResponse, Failure>>;

/// Sends the request of a call. The future is boxed here, once for all operations.
pub(crate) fn execute(outgoing: Outgoing) -> Exchange {
    Box::pin(run(outgoing, ReadUpTo::Described))
}

/// Sends the request of a call whose response is read whole, also if it is a stream.
pub(crate) fn execute_whole(outgoing: Outgoing) -> Exchange {
    Box::pin(run(outgoing, ReadUpTo::End))
}

async fn run(outgoing: Outgoing, read_up_to: ReadUpTo) -> Result<UndecodedResponse, Failure> {
    let hint = outgoing.request.hint;
    let span = observe::span(outgoing.request.operation);
    let mut call = InFlight::new(outgoing, read_up_to)?;
    let outcome = run_attempts(&mut call).instrument(span.clone()).await;
    observe::finish(&span, &call, &outcome);
    Ok(raw(&call, call.marked(outcome)?, hint))
}

/// What a call for a download comes to.
pub(crate) enum Opened {
    Success(Download),
    Refusal(UndecodedResponse),
}

/// A download that is being opened.
pub(crate) type Opening = Boxed<'static, Result<Opened, Failure>>;

/// Sends the request of a call whose response is read piece by piece; one that refuses the call is read whole.
pub(crate) fn open(outgoing: Outgoing) -> Opening {
    Box::pin(begin(outgoing))
}

async fn begin(outgoing: Outgoing) -> Result<Opened, Failure> {
    let span = observe::span(outgoing.request.operation);
    let mut call = InFlight::new(outgoing, ReadUpTo::Head)?;
    let outcome = run_attempts(&mut call).instrument(span.clone()).await;
    observe::finish(&span, &call, &outcome);
    let received = call.marked(outcome)?;
    if received.failed {
        return Ok(Opened::Refusal(raw(&call, received, None)));
    }
    let (body, length) = match received.payload {
        Payload::Unread { body, length } => (body, length),
        Payload::Read(body) => {
            let length = Some(body.len() as u64);
            (body.into(), length)
        }
    };
    let head = Head { status: received.status, headers: received.headers, length };
    Ok(Opened::Success(Download::new(call.operation, head, body, call.piece_timeout())))
}

/// Makes attempts until one counts.
async fn run_attempts(call: &mut InFlight) -> Result<Received, Failure> {
    let mut classifier = RetryClassifier::new(call.operation, call.policy(), call.options.idempotent);
    let (mut renewed, mut reported) = (false, None);
    loop {
        if let Err(failure) = pace(call).await {
            // What an attempt came to says more than a limiter that has no budget for one more.
            return reported.unwrap_or(Err(failure));
        }
        let outcome = attempt(call).await;
        call.is_unsure |= outcome.as_ref().map_or_else(Failure::leaves_unsure, Received::leaves_unsure);
        if !renewed && is_refused(call, &outcome) {
            renewed = true;
            if renew(call).await && call.request.body.is_repeatable() {
                continue;
            }
        }
        report_used_up(call, &outcome).await;
        match classifier.classify(&outcome) {
            RetryAction::Retry(wait) if call.has_body() && call.has_time(wait) => {
                observe::again(call, wait);
                sleep(wait).await;
                reported = Some(outcome);
            }
            RetryAction::Retry(_) | RetryAction::Stop => return outcome,
        }
    }
}

/// Whether the service refused the token, as it does by a 401 or by a response that its description names.
fn is_refused(call: &InFlight, outcome: &Result<Received, Failure>) -> bool {
    let Ok(received) = outcome else { return false };
    !call.authorization.is_overridden()
        && !received.has_acted
        && received.refuses_token(call.settings.service)
}

/// Drops the token that was refused, and tells whether there may be another.
async fn renew(call: &InFlight) -> bool {
    let credentials = call.options.caller.credentials(&call.settings.credentials);
    let refused = credentials.refused(&call.authorization);
    timeout_at(call.deadline, refused).await.unwrap_or(false)
}

pub(super) fn raw(call: &InFlight, received: Received, hint: Option<usize>) -> UndecodedResponse {
    let (operation, service, attempts) = (call.operation, call.settings.service, call.attempts);
    let Received { status, headers, failed, limit, payload, .. } = received;
    let (body, unread) = match payload {
        Payload::Read(body) if failed || operation.streams.is_empty() => (body, None),
        Payload::Read(body) => (body.clone(), Some((Some(body.len() as u64), body.into()))),
        Payload::Unread { body, length } => (Bytes::new(), Some((length, body))),
    };
    let decoded_limit = call.options.decoded_limit.unwrap_or(call.settings.decoded_limit);
    let incoming = unread.map(|(length, unread)| {
        let head = Head { status, headers: headers.clone(), length };
        let download = Download::new(operation, head, unread, call.piece_timeout());
        Box::new(Incoming { download, limit: call.body_limit(), decoded_limit })
    });
    UndecodedResponse {
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
        is_unsure: call.is_unsure,
    }
}
