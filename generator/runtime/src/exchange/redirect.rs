//! Follows redirects. Calls do this themselves, because the transport does not know which parts are credentials.

use std::borrow::Cow;

use reqwest::header::{ACCEPT, CONTENT_TYPE, USER_AGENT};
use reqwest::{Method, StatusCode, Url};

use super::in_flight::InFlight;
use super::received::Redirected;
use crate::error::Failure;
use crate::middleware::{Attempt, Next};
use crate::request::{Body, Request};
use crate::security::Authorization;
use crate::transport::{HttpResponse, Transport};
use crate::wire::header::location;
use crate::wire::without_user;

const MAX_REDIRECTS: usize = 10;

/// Sends a request and follows its redirects. Returns the last response, even if it is a redirect that is not followed.
pub(super) async fn follow(
    call: &InFlight,
    transport: &dyn Transport,
    request: &Request,
) -> Result<(HttpResponse, Redirected), Failure> {
    let mut request = Cow::Borrowed(request);
    let mut authorization = Cow::Borrowed(&call.authorization);
    let (mut redirects, mut redirected) = (0, Redirected::default());
    loop {
        let message = request.message(&authorization).await.map_err(Failure::Build)?;
        let attempt = Attempt {
            operation: call.operation,
            number: call.attempts,
            redirects,
            is_trusted: !redirected.is_untrusted_host,
        };
        let next = Next::new(&call.settings.middleware, transport, &attempt);
        let response = next.run(message).await.map_err(|error| call.broken(None, error, redirected))?;
        if redirects == MAX_REDIRECTS || !call.follows(response.status) {
            return Ok((response, redirected));
        }
        let Some(target) = target(&request.url, &response) else {
            return Ok((response, redirected));
        };
        let is_trusted = call.settings.trusts(&request.url, &target);
        let keeps_body = keeps_body(&request.method, response.status);
        if keeps_body && !may_move(&request.body, is_trusted) {
            return Ok((response, redirected));
        }
        redirected.has_acted |= !keeps_body && !matches!(request.method, Method::GET | Method::HEAD);
        redirect(request.to_mut(), authorization.to_mut(), response.status, target, is_trusted);
        redirected.is_untrusted_host |= !is_trusted;
        redirects += 1;
    }
}

/// Whether the body can be sent to another URL. A streamed body is already used up. Untrusted hosts must not receive bodies,
/// as they must not receive credentials.
fn may_move(body: &Body, is_trusted: bool) -> bool {
    matches!(body, Body::Empty) || (is_trusted && body.is_repeatable())
}

/// The URL that a response redirects to, if it does (RFC 9110 section 15.4).
fn target(url: &Url, response: &HttpResponse) -> Option<Url> {
    if !matches!(response.status.as_u16(), 301 | 302 | 303 | 307 | 308) {
        return None;
    }
    let target = url.join(location(&response.headers)?).ok()?;
    if matches!(target.scheme(), "http" | "https") { Some(without_user(target)) } else { None }
}

/// Changes a request to another URL. If the host is not trusted, everything that could be a credential is removed.
fn redirect(
    request: &mut Request,
    authorization: &mut Authorization,
    status: StatusCode,
    target: Url,
    is_trusted: bool,
) {
    // The new URL has a complete query.
    authorization.forget_query();
    if !is_trusted {
        *authorization = Authorization::default();
        request.cookies.clear();
        // Any other header may contain a credential (RFC 9110 section 15.4).
        request.headers = [ACCEPT, USER_AGENT, CONTENT_TYPE]
            .into_iter()
            .filter_map(|name| Some((name.clone(), request.headers.get(name)?.clone())))
            .collect();
    }
    if !keeps_body(&request.method, status) {
        request.method = Method::GET;
        request.body = Body::Empty;
        request.headers.remove(CONTENT_TYPE);
        authorization.forget_form();
    }
    request.url = target;
}

/// Whether a redirect keeps the method and the body of the request (RFC 9110 section 15.4).
fn keeps_body(method: &Method, status: StatusCode) -> bool {
    match status.as_u16() {
        301 | 302 => *method != Method::POST,
        303 => *method == Method::HEAD,
        _ => true,
    }
}
