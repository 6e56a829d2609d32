// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! One attempt of a call: it gets the credential, sends the request and reads the response.

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
use crate::sanitize::sanitize;
use crate::security::{Claim, authorize};
use crate::service::Service;
use crate::transport::{HttpResponse, Transport};
use crate::wire::header::coding;
use crate::wire::media_type::is_json;

/// How long the body of an error response may take, but at most a tenth of the time of the attempt.
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
        takes_all: call.request.has_free_path,
    };
    let authorization = authorize(claim, transport, call.operation);
    call.authorization = call.within(Stage::Credential, authorization).await?.map_err(Failure::Auth)?;
    call.authorization.override_by(&call.request.own);
    call.attempts += 1;
    let request = at_token_host(call);
    let begun = Instant::now();
    let outcome = match timeout_at(call.attempt_limit(begun), send(call, &**transport, &request)).await {
        Ok(outcome) => outcome,
        Err(_) => Err(call.timed_out(Stage::Response, false)),
    };
    observe::attempt_ended(call, begun, &outcome);
    outcome
}

/// The request of this attempt. If the token names a host that the client trusts, the request is sent there.
fn at_token_host(call: &InFlight) -> Cow<'_, Request> {
    let mut request = Cow::Borrowed(&call.request);
    let base = call.authorization.base_url().and_then(|base| Url::parse(base).ok());
    if let Some(base) = base
        && call.settings.trusts(&call.request.url, &base)
    {
        request.to_mut().move_to(&base);
    }
    request
}

async fn send(call: &InFlight, transport: &dyn Transport, request: &Request) -> Result<Received, Failure> {
    let settings = &*call.settings;
    let (response, redirected) = follow(call, transport, request).await?;
    let (status, succeeds) = (response.status, call.operation.succeeds(response.status));
    let headers = &response.headers;
    if succeeds && let Some(problem) = unread_coding(request, status, headers) {
        return Err(call.unread(status, headers.clone(), problem));
    }
    if succeeds && is_left_unread(call, headers) && !may_refuse(settings.service, headers) {
        return Ok(Received::unread(response, redirected));
    }
    let HttpResponse { headers, body, .. } = response;
    let reading = body.read(call.body_limit());
    let outcome = match succeeds {
        true => reading.await,
        // An error response counts even if its body does not arrive in time.
        false => timeout(REFUSAL_TIME.min(call.attempt_timeout() / 10), reading).await.unwrap_or(Ok(None)),
    };
    let body = match outcome {
        Ok(Some(body)) => body,
        // The status of an error is more useful than the failure to read its body.
        Ok(None) | Err(_) if !succeeds => Bytes::new(),
        Ok(None) => return Err(call.too_long(status, headers)),
        Err(error) => return Err(call.broken(Some(status), error, redirected)),
    };
    Ok(Received::read(settings.service, call.operation, (status, headers), body, redirected))
}

/// What is wrong with a body in a content coding that was not requested (RFC 9110 section 8.4). A caller who sets
/// `Accept-Encoding` decodes the body too.
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
    Some(format!("it is in the coding `{}`, which was not requested{feature}", sanitize(coding).at_most(100)))
}

/// Whether the body of a success response is left for the caller to read.
fn is_left_unread(call: &InFlight, headers: &HeaderMap) -> bool {
    match call.read_up_to {
        ReadUpTo::Head => true,
        ReadUpTo::End => false,
        ReadUpTo::Described => call.operation.is_stream(headers),
    }
}

/// Whether the body of a success response may be a JSON object that reports an error.
fn may_refuse(service: &Service, headers: &HeaderMap) -> bool {
    !service.error_keys.is_empty() && is_json(headers)
}
