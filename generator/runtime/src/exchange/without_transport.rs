//! Calls without a transport, for test doubles: the message of a call, and its outcome for a given response.

use std::pin::pin;
use std::task::{Context, Poll, Waker};

use reqwest::StatusCode;
use reqwest::header::HeaderMap;

use super::in_flight::{InFlight, ReadUpTo};
use super::outgoing::Outgoing;
use super::received::{Received, Redirected};
use super::run::undecoded;
use crate::Bytes;
use crate::error::{BuildError, Failure};
use crate::request::Request;
use crate::response::UndecodedResponse;
use crate::security::Authorization;
use crate::transport::{HttpError, HttpRequest};

/// The message of a call as it is sent, but without credentials. `None` if the body is not ready at once, such as that of a
/// file on disk.
pub(crate) fn message_of(outgoing: Outgoing) -> Result<Option<HttpRequest>, BuildError> {
    let settings = outgoing.settings;
    let (request, _) = Request::new(outgoing.request, &settings.base_url, &settings.headers)?;
    let authorization = Authorization::default();
    let message = pin!(request.message(&authorization));
    match message.poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(message) => message.map(Some),
        Poll::Pending => Ok(None),
    }
}

/// The outcome of a call whose only attempt gets this response, or fails with this error, perhaps after the status arrived.
pub(crate) fn outcome_of(
    outgoing: Outgoing,
    answer: Result<(StatusCode, HeaderMap, Bytes), (Option<StatusCode>, HttpError)>,
) -> Result<UndecodedResponse, Failure> {
    let hint = outgoing.request.hint;
    let mut call = InFlight::new(outgoing, ReadUpTo::Described)?;
    call.attempts = 1;
    let redirected = Redirected::default();
    let outcome = match answer {
        Ok((status, headers, body)) => {
            let (service, operation) = (call.settings.service, call.operation);
            Ok(Received::read(service, operation, (status, headers), body, redirected))
        }
        Err((status, error)) => Err(call.broken(status, error, redirected)),
    };
    call.is_unsure = outcome.as_ref().map_or_else(Failure::leaves_unsure, Received::leaves_unsure);
    Ok(undecoded(&call, call.with_unsure(outcome)?, hint))
}
