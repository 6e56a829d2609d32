//! Redirects, which a call follows itself, since only it knows what of a request is a credential.

use std::borrow::Cow;

use reqwest::header::{ACCEPT, CONTENT_TYPE, LOCATION, USER_AGENT};
use reqwest::{Method, StatusCode, Url};

use super::{Running, Way};
use crate::body::Body;
use crate::error::Failure;
use crate::request::Request;
use crate::security::Authorization;

const MAX_REDIRECTS: usize = 10;

/// Sends a request and follows redirects; the last answer counts, even if it is one more redirect. Tells the way to it
/// too.
pub(super) async fn follow(
    running: &Running,
    http: &reqwest::Client,
    request: &Request,
) -> Result<(reqwest::Response, Way), Failure> {
    let mut request = Cow::Borrowed(request);
    let mut authorization = Cow::Borrowed(&running.authorization);
    let (mut redirects, mut way) = (0, Way::default());
    loop {
        let message = request.message(&authorization).await.map_err(Failure::Build)?;
        let response = http.execute(message).await.map_err(|error| running.broken(None, error, way))?;
        let Some(target) = target(&request.url, &response).filter(|_| redirects < MAX_REDIRECTS) else {
            return Ok((response, way));
        };
        let is_trusted = running.client.core.trusts(&request.url, &target);
        let keeps_body = keeps_body(&request.method, response.status());
        if keeps_body && !may_move(&request.body, is_trusted) {
            return Ok((response, way));
        }
        way.has_acted |= !keeps_body && !matches!(request.method, Method::GET | Method::HEAD);
        redirect(request.to_mut(), authorization.to_mut(), response.status(), target, is_trusted);
        way.is_stranger |= !is_trusted;
        redirects += 1;
    }
}

/// Tells whether a body can go to another URL. What a stream held is spent, and half of it would be worse than none; what
/// the service was told is as little for strangers as the credential.
fn may_move(body: &Body, is_trusted: bool) -> bool {
    matches!(body, Body::Empty) || (is_trusted && body.is_repeatable())
}

/// Where an answer redirects to, if it does (RFC 9110 section 15.4).
fn target(url: &Url, response: &reqwest::Response) -> Option<Url> {
    if !matches!(response.status().as_u16(), 301 | 302 | 303 | 307 | 308) {
        return None;
    }
    let location = response.headers().get(LOCATION)?.to_str().ok()?;
    let target = url.join(location).ok().filter(|url| matches!(url.scheme(), "http" | "https"))?;
    Some(without_user(target))
}

/// A URL without user and password: nobody but the credentials says who calls (RFC 9110 section 4.2.4).
pub(crate) fn without_user(mut url: Url) -> Url {
    // URLs of these schemes have a host, and so a place for a user that can be emptied.
    let _ = url.set_username("").and_then(|()| url.set_password(None));
    url
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
