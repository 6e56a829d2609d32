//! Runs a call: it makes attempts until one succeeds or the call is not retried any more.

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

/// A call that is being sent; it returns a response that is not decoded yet.
pub(crate) type Exchange = Boxed<'static, Result<UndecodedResponse, Failure>>;

/// Sends a call. The future is boxed here, so that it is compiled once and not for each operation.
pub(crate) fn execute(outgoing: Outgoing) -> Exchange {
    Box::pin(run(outgoing, ReadUpTo::Described))
}

/// Sends a call whose response is read as a whole, even if the document describes a stream.
pub(crate) fn execute_whole(outgoing: Outgoing) -> Exchange {
    Box::pin(run(outgoing, ReadUpTo::End))
}

async fn run(outgoing: Outgoing, read_up_to: ReadUpTo) -> Result<UndecodedResponse, Failure> {
    let hint = outgoing.request.hint;
    let span = observe::span(outgoing.request.operation);
    let mut call = InFlight::new(outgoing, read_up_to)?;
    let outcome = run_attempts(&mut call).instrument(span.clone()).await;
    observe::finish(&span, &call, &outcome);
    Ok(undecoded(&call, call.with_unsure(outcome)?, hint))
}

/// The response of a download call.
pub(crate) enum Opened {
    Success(Download),
    Refusal(UndecodedResponse),
}

/// A download call that is being sent.
pub(crate) type Opening = Boxed<'static, Result<Opened, Failure>>;

/// Sends a call whose response is read piece by piece. An error response is read as a whole.
pub(crate) fn open(outgoing: Outgoing) -> Opening {
    Box::pin(begin(outgoing))
}

async fn begin(outgoing: Outgoing) -> Result<Opened, Failure> {
    let span = observe::span(outgoing.request.operation);
    let mut call = InFlight::new(outgoing, ReadUpTo::Head)?;
    let outcome = run_attempts(&mut call).instrument(span.clone()).await;
    observe::finish(&span, &call, &outcome);
    let received = call.with_unsure(outcome)?;
    if received.failed {
        return Ok(Opened::Refusal(undecoded(&call, received, None)));
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

/// Makes attempts, until one succeeds or the call is not retried any more.
async fn run_attempts(call: &mut InFlight) -> Result<Received, Failure> {
    let mut classifier = RetryClassifier::new(call.operation, call.policy(), call.options.idempotent);
    let (mut renewed, mut reported) = (false, None);
    loop {
        if let Err(failure) = pace(call).await {
            // The outcome of an earlier attempt says more than that there is no budget for another one.
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
                observe::retrying(call, wait);
                sleep(wait).await;
                reported = Some(outcome);
            }
            RetryAction::Retry(_) | RetryAction::Stop => return outcome,
        }
    }
}

/// Whether the service refused the token of the client. A credential that the caller set as a header cannot be renewed.
fn is_refused(call: &InFlight, outcome: &Result<Received, Failure>) -> bool {
    let Ok(received) = outcome else { return false };
    !call.authorization.is_overridden()
        && !received.has_acted
        && received.refuses_token(call.settings.service)
}

/// Drops the refused token, and returns whether there may be a new one.
async fn renew(call: &InFlight) -> bool {
    let credentials = call.options.caller.credentials(&call.settings.credentials);
    let refused = credentials.refused(&call.authorization);
    timeout_at(call.deadline, refused).await.unwrap_or(false)
}

/// The response, with what decoding needs. If the operation can stream, the response can be read piece by piece.
pub(super) fn undecoded(call: &InFlight, received: Received, hint: Option<usize>) -> UndecodedResponse {
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
