//! One attempt: credential, the request on the wire, the response.

use std::borrow::Cow;
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::{ACCEPT_ENCODING, HeaderMap};
use reqwest::{Method, StatusCode, Url};

use super::in_flight::{InFlight, ReadUpTo};
use super::observe;
use super::received::Received;
use super::redirect::follow;
use crate::Bytes;
use crate::error::{Failure, Stage};
use crate::platform::{Instant, timeout, timeout_at};
use crate::request::Request;
use crate::security::{Claim, authorize};
use crate::service::Service;
use crate::shown::shown;
use crate::transport::{HttpResponse, Transport};
use crate::wire::header::coding;
use crate::wire::media_type::is_json;

/// How long the body of a response that refuses a call is waited for, but no more than a tenth of the attempt.
const REFUSAL_TIME: Duration = Duration::from_secs(5);

/// Makes one attempt.
pub(super) async fn attempt(call: &mut InFlight) -> Result<Received, Failure> {
    let settings = Arc::clone(&call.settings);
    let transport = settings.transport.as_ref().map_err(|fault| Failure::Build(fault.clone()))?;
    let takes_form = call.request.body.takes_fields(call.operation.method);
    let claim = Claim {
        caller: &call.options.caller,
        of_client: &settings.credentials,
        may_be_anonymous: settings.may_be_anonymous,
        takes_form,
        takes_all: call.request.is_beside,
    };
    let proven = authorize(claim, transport, call.operation);
    call.authorization = call.within(Stage::Credential, proven).await?.map_err(Failure::Auth)?;
    call.authorization.override_by(&call.request.own);
    call.attempts += 1;
    let request = prepared(call);
    let begun = Instant::now();
    let outcome = match timeout_at(call.attempt_limit(begun), send(call, &**transport, &request)).await {
        Ok(outcome) => outcome,
        Err(_) => Err(call.timed_out(Stage::Response, false)),
    };
    observe::attempted(call, begun, &outcome);
    outcome
}

/// The request of this attempt: at the host that the credential names.
fn prepared(call: &InFlight) -> Cow<'_, Request> {
    let settings = &*call.settings;
    let mut request = Cow::Borrowed(&call.request);
    let base = call.authorization.base_url().and_then(|base| Url::parse(base).ok());
    if let Some(base) = base.filter(|base| settings.trusts(&call.request.url, base)) {
        request.to_mut().move_to(&base);
    }
    request
}

async fn send(call: &InFlight, transport: &dyn Transport, request: &Request) -> Result<Received, Failure> {
    let settings = &*call.settings;
    let (response, redirected) = follow(call, transport, request).await?;
    let (status, succeeds) = (response.status, call.operation.succeeds(response.status));
    let headers = &response.headers;
    if let Some(coding) = unread_coding(request, status, headers).filter(|_| succeeds) {
        return Err(call.unread(status, headers.clone(), coding));
    }
    if succeeds && is_left_unread(call, headers) && !may_refuse(settings.service, headers) {
        return Ok(Received::unread(response, redirected));
    }
    let HttpResponse { headers, body, .. } = response;
    let reading = body.read(call.body_limit());
    let outcome = match succeeds {
        true => reading.await,
        // What refuses the call counts, whether or not it can say more in time.
        false => timeout(REFUSAL_TIME.min(call.attempt_timeout() / 10), reading).await.unwrap_or(Ok(None)),
    };
    let body = match outcome {
        Ok(Some(body)) => body,
        // A status that refuses the call says more than a body that cannot be read.
        Ok(None) | Err(_) if !succeeds => Bytes::new(),
        Ok(None) => return Err(call.too_long(status, headers)),
        Err(error) => return Err(call.broken(Some(status), error, redirected)),
    };
    Ok(Received::read(settings.service, call.operation, (status, headers), body, redirected))
}

/// What is wrong with a body in a coding that was not asked for (RFC 9110 section 8.4). Who asks for codings by a header
/// reads them too.
fn unread_coding(request: &Request, status: StatusCode, headers: &HeaderMap) -> Option<String> {
    let coding = coding(headers)?;
    let has_body = request.method != Method::HEAD && !matches!(status.as_u16(), 204 | 205 | 304);
    let asked_for = request.headers.get(ACCEPT_ENCODING).is_some_and(|codings| codings != "identity");
    if !has_body || asked_for {
        return None;
    }
    let feature = match coding {
        "gzip" if !cfg!(feature = "gzip") => "; the feature `gzip` reads it",
        "br" if !cfg!(feature = "brotli") => "; the feature `brotli` reads it",
        "zstd" if !cfg!(feature = "zstd") => "; the feature `zstd` reads it",
        _ => "",
    };
    Some(format!("it is in the coding `{}`, which was not requested{feature}", shown(coding).at_most(100)))
}

/// Whether a response of success is left to who asked for it.
fn is_left_unread(call: &InFlight, headers: &HeaderMap) -> bool {
    match call.read_up_to {
        ReadUpTo::Head => true,
        ReadUpTo::End => false,
        ReadUpTo::Described => call.operation.is_stream(headers),
    }
}

/// Tells whether a response of success may be an object that tells an error.
fn may_refuse(service: &Service, headers: &HeaderMap) -> bool {
    !service.error_keys.is_empty() && is_json(headers)
}
