// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! What becomes of a call without sending anything: its message, and what it gives when it is answered so.

use std::pin::pin;
use std::task::{Context, Poll, Waker};

use reqwest::StatusCode;
use reqwest::header::HeaderMap;

use super::in_flight::{InFlight, ReadUpTo};
use super::outgoing::Outgoing;
use super::received::{Received, Redirected};
use super::run::raw;
use crate::Bytes;
use crate::error::{BuildError, Failure};
use crate::request::Request;
use crate::response::UndecodedResponse;
use crate::security::Authorization;
use crate::transport::{HttpError, HttpRequest};

/// The message of a call as it goes out, but for what proves who calls; nothing if its body has to be waited for.
pub(crate) fn message(outgoing: Outgoing) -> Result<Option<HttpRequest>, BuildError> {
    let settings = outgoing.settings;
    let (request, _) = Request::new(outgoing.request, &settings.base_url, &settings.headers)?;
    let authorization = Authorization::default();
    let message = pin!(request.message(&authorization));
    match message.poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(message) => message.map(Some),
        Poll::Pending => Ok(None),
    }
}

/// What a call gives whose only attempt has this response, or breaks off so, perhaps after the status came.
pub(crate) fn answered(
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
    Ok(raw(&call, call.marked(outcome)?, hint))
}
