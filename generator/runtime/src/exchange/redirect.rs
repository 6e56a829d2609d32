//! Redirects, which a call follows itself, since only it knows what of a request is a credential.

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

/// Sends a request and follows redirects; the last response counts, even if it is one more redirect. Tells what
/// redirects made of the request too.
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
        let may_follow = redirects < MAX_REDIRECTS && call.follows(response.status);
        let Some(target) = target(&request.url, &response).filter(|_| may_follow) else {
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

/// Tells whether a body can go to another URL. What a stream held is spent, and half of it would be worse than none; what
/// the service was told is as little for untrusted hosts as the credential.
fn may_move(body: &Body, is_trusted: bool) -> bool {
    matches!(body, Body::Empty) || (is_trusted && body.is_repeatable())
}

/// Where a response redirects to, if it does (RFC 9110 section 15.4).
fn target(url: &Url, response: &HttpResponse) -> Option<Url> {
    if !matches!(response.status.as_u16(), 301 | 302 | 303 | 307 | 308) {
        return None;
    }
    let target =
        url.join(location(&response.headers)?).ok().filter(|url| matches!(url.scheme(), "http" | "https"))?;
    Some(without_user(target))
}

/// Turns a request to another URL. Whatever proves who calls stays with the hosts that may
/// see it.
fn redirect(
    request: &mut Request,
    authorization: &mut Authorization,
    status: StatusCode,
    target: Url,
    is_trusted: bool,
) {
    // The new URL says its whole query.
    authorization.forget_query();
    if !is_trusted {
        *authorization = Authorization::default();
        request.cookies.clear();
        // Any other header may be a credential by another name (RFC 9110 section 15.4).
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

/// Tells whether a redirect keeps the method and the body of the request (RFC 9110 section 15.4).
fn keeps_body(method: &Method, status: StatusCode) -> bool {
    match status.as_u16() {
        301 | 302 => *method != Method::POST,
        303 => *method == Method::HEAD,
        _ => true,
    }
}
