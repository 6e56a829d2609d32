//! One attempt: credential, hooks, the request on the wire, the response.

use std::borrow::Cow;
use std::sync::Arc;
use std::time::Duration;

use reqwest::Url;
use reqwest::header::HeaderMap;
use tokio::time::{Instant, timeout, timeout_at};

use super::in_flight::{InFlight, ReadUpTo};
use super::observe;
use super::received::Received;
use super::redirect::follow;
use crate::Bytes;
use crate::error::{Failure, Stage};
use crate::hooks::Attempt;
use crate::request::Request;
use crate::security::{Claim, authorize};
use crate::service::Service;
use crate::wire::media_type::is_json;
use crate::wire::{read_body, without_bom};

/// How long the body of a response that refuses a call is waited for, but no more than a tenth of the attempt.
const REFUSAL_TIME: Duration = Duration::from_secs(5);

/// Makes one attempt.
pub(super) async fn attempt(call: &mut InFlight) -> Result<Received, Failure> {
    let settings = Arc::clone(&call.settings);
    let http = settings.http.as_ref().map_err(|fault| Failure::Build(fault.clone()))?;
    let takes_form = call.request.body.takes_fields(call.operation.method);
    let claim = Claim {
        caller: &call.options.caller,
        of_client: &settings.credentials,
        may_be_anonymous: settings.may_be_anonymous,
        takes_form,
    };
    let proven = authorize(claim, http, call.operation);
    call.authorization = call.within(Stage::Credential, proven).await?.map_err(Failure::Auth)?;
    call.authorization.override_by(&call.request.own);
    call.attempts += 1;
    let request = prepared(call)?;
    let begun = Instant::now();
    let outcome = match timeout_at(call.attempt_limit(begun), send(call, http, &request)).await {
        Ok(outcome) => outcome,
        Err(_) => Err(call.timed_out(Stage::Response, false)),
    };
    observe::attempted(call, begun, &outcome);
    outcome
}

/// The request of this attempt: at the host that the credential names, and with what the hooks say.
fn prepared(call: &InFlight) -> Result<Cow<'_, Request>, Failure> {
    let settings = &*call.settings;
    let mut request = Cow::Borrowed(&call.request);
    let base = call.authorization.base_url().and_then(|base| Url::parse(base).ok());
    if let Some(base) = base.filter(|base| settings.trusts(&call.request.url, base)) {
        request.to_mut().move_to(&base);
    }
    for hook in &settings.hooks {
        let request = request.to_mut();
        let mut attempt = Attempt {
            operation: call.operation,
            number: call.attempts,
            url: &request.url,
            headers: &mut request.headers,
        };
        hook.before(&mut attempt).map_err(|problem| Failure::build(call.operation, problem))?;
    }
    Ok(request)
}

async fn send(call: &InFlight, http: &reqwest::Client, request: &Request) -> Result<Received, Failure> {
    let settings = &*call.settings;
    let (mut response, redirected) = follow(call, http, request).await?;
    let status = response.status();
    if is_left_unread(call, response.headers())
        && status.is_success()
        && !may_refuse(settings.service, response.headers())
    {
        return Ok(Received::unread(response, redirected));
    }
    let headers = std::mem::take(response.headers_mut());
    let reading = read_body(response, call.body_limit());
    let outcome = match status.is_success() {
        true => reading.await,
        // What refuses the call counts, whether or not it can say more in time.
        false => timeout(REFUSAL_TIME.min(call.attempt_timeout() / 10), reading).await.unwrap_or(Ok(None)),
    };
    let body = match outcome {
        Ok(Some(body)) => without_bom(body),
        // A status that refuses the call says more than a body that cannot be read.
        Ok(None) | Err(_) if !status.is_success() => Bytes::new(),
        Ok(None) => return Err(call.too_long(status, headers)),
        Err(error) => return Err(call.broken(Some(status), error, redirected)),
    };
    Ok(Received::read(settings.service, status, headers, body, redirected))
}

/// Whether a response of success is left to who asked for it.
fn is_left_unread(call: &InFlight, headers: &HeaderMap) -> bool {
    call.read_up_to == ReadUpTo::Head || call.operation.is_stream(headers)
}

/// Tells whether a response of success may be an object that tells an error.
fn may_refuse(service: &Service, headers: &HeaderMap) -> bool {
    !service.error_keys.is_empty() && is_json(headers)
}
