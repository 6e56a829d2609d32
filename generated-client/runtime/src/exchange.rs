// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The exchange of one request and its answer: authorisation, redirects, the reading of the body.

use std::fmt;
use std::future::Future;
use std::pin::Pin;

use reqwest::header::{ACCEPT, CONTENT_TYPE, HeaderMap, LOCATION, USER_AGENT};
use reqwest::{Method, StatusCode, Url};
use serde::de::{Deserializer, IgnoredAny, MapAccess, Visitor};
use tokio::time::timeout;

use super::Bytes;
use super::body::Body;
use super::call::{Draft, Exchange};
use super::client::Core;
use super::download::Download;
use super::error::{Failure, UnreadableAnswer};
use super::model::DecodeError;
use super::operation::Operation;
use super::request::Request;
use super::response::{Raw, is_json};
use super::security::{Authorization, authorize};

const MAX_REDIRECTS: usize = 10;

/// Sends the request of a call. The future is boxed here, once for all operations.
pub(super) fn execute(draft: Draft) -> Exchange {
    Box::pin(run(draft))
}

async fn run(draft: Draft) -> Result<Raw, Failure> {
    let (operation, hint, client) = (draft.operation, draft.hint, draft.client.clone());
    let core = &*client.core;
    let request = Request::new(draft).map_err(Failure::Build)?;
    let response = answer(core, operation, request).await?;
    read_whole(core, operation, hint, response).await
}

/// What a call for a download comes to.
pub(super) enum Opened {
    Success(Download),
    Refusal(Raw),
}

/// A download that is being opened.
pub(super) type Opening = Pin<Box<dyn Future<Output = Result<Opened, Failure>> + Send>>;

/// Sends the request of a call whose answer is read piece by piece.
pub(super) fn open(draft: Draft) -> Opening {
    Box::pin(begin(draft))
}

/// The exchange up to the head of the answer; an answer that refuses the call is read whole.
async fn begin(draft: Draft) -> Result<Opened, Failure> {
    let (operation, client) = (draft.operation, draft.client.clone());
    let core = &*client.core;
    let mut request = Request::new(draft).map_err(Failure::Build)?;
    // The whole may take as long as it needs, but not each of its steps.
    let limit = request.timeout.take().unwrap_or(core.timeout);
    let late = |_| Failure::late(operation);
    let response = timeout(limit, answer(core, operation, request)).await.map_err(late)??;
    if response.status().is_success() && !may_refuse(core, response.headers()) {
        return Ok(Opened::Success(Download::unread(operation, response, limit)));
    }
    let raw = timeout(limit, read_whole(core, operation, None, response)).await.map_err(late)??;
    Ok(if raw.failed { Opened::Refusal(raw) } else { Opened::Success(Download::read(raw, limit)) })
}

/// Tells whether an answer of success may be an object that tells an error.
fn may_refuse(core: &Core, headers: &HeaderMap) -> bool {
    core.error_key.is_some() && is_json(headers)
}

/// Sends a request with what proves who calls, and gives the answer with its body unread.
async fn answer(core: &Core, operation: &Operation, request: Request) -> Result<reqwest::Response, Failure> {
    let http = core.http.as_ref().map_err(|fault| Failure::Build(fault.clone()))?;
    let mut authorization = authorize(core, http, operation, &request.body).await.map_err(Failure::Auth)?;
    authorization.yield_to(&request.own);
    let sent = authorization.clone();
    let response = follow(http, operation, request, authorization).await?;
    if response.status() == StatusCode::UNAUTHORIZED {
        core.credentials.refused(&sent);
    }
    Ok(response)
}

/// Reads the body of an answer.
async fn read_whole(
    core: &Core,
    operation: &'static Operation,
    hint: Option<usize>,
    mut response: reqwest::Response,
) -> Result<Raw, Failure> {
    let (status, headers) = (response.status(), std::mem::take(response.headers_mut()));
    let body = match read_body(response, core.body_limit).await {
        Ok(Some(body)) => without_bom(body),
        // A status that refuses the call says more than a body that cannot be read.
        Ok(None) | Err(_) if !status.is_success() => Bytes::new(),
        Ok(None) => return Err(too_long(operation, status, headers, core.body_limit)),
        Err(error) => return Err(Failure::transport(operation, error)),
    };
    let failed = !status.is_success() || core.error_key.is_some_and(|key| has_key(&body, key));
    Ok(Raw { operation, status, headers, body, hint, failed })
}

/// A byte order mark is no part of the text (RFC 8259 section 8.1 lets a reader ignore it).
pub(super) fn without_bom(body: Bytes) -> Bytes {
    if body.starts_with(b"\xef\xbb\xbf") { body.slice(3..) } else { body }
}

fn too_long(operation: &Operation, status: StatusCode, headers: HeaderMap, limit: usize) -> Failure {
    let source = DecodeError::new(format!("it is longer than {limit} octets"));
    Failure::Decode(Box::new(UnreadableAnswer {
        operation: operation.id,
        status,
        headers,
        body: Bytes::new(),
        source,
    }))
}

/// Sends a request and follows redirects; the last answer counts, even if it is one more redirect.
async fn follow(
    http: &reqwest::Client,
    operation: &Operation,
    mut request: Request,
    mut authorization: Authorization,
) -> Result<reqwest::Response, Failure> {
    let mut redirects = 0;
    loop {
        let message = request.message(&authorization).await.map_err(Failure::Build)?;
        let outcome = http.execute(message).await;
        let response = outcome.map_err(|error| Failure::transport(operation, error))?;
        let Some(target) = target(&request.url, &response).filter(|_| redirects < MAX_REDIRECTS) else {
            return Ok(response);
        };
        if keeps_body(&request.method, response.status()) && !request.body.is_repeatable() {
            // The stream is spent, and half a body would be worse than none.
            return Ok(response);
        }
        redirect(&mut request, &mut authorization, response.status(), target);
        redirects += 1;
    }
}

/// Where an answer redirects to, if it does (RFC 9110 section 15.4).
fn target(url: &Url, response: &reqwest::Response) -> Option<Url> {
    if !matches!(response.status().as_u16(), 301 | 302 | 303 | 307 | 308) {
        return None;
    }
    let location = response.headers().get(LOCATION)?.to_str().ok()?;
    url.join(location).ok().filter(|url| matches!(url.scheme(), "http" | "https"))
}

/// Turns a request to another URL. Whatever proves who calls stays with the origin that it was made for.
fn redirect(request: &mut Request, authorization: &mut Authorization, status: StatusCode, target: Url) {
    // The new URL says its whole query.
    authorization.forget_query();
    if target.origin() != request.url.origin() {
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

/// Reads a body, or nothing when it is longer than the limit.
pub(super) async fn read_body(
    mut response: reqwest::Response,
    limit: usize,
) -> Result<Option<Bytes>, reqwest::Error> {
    let announced = response.content_length().and_then(|length| usize::try_from(length).ok()).unwrap_or(0);
    if announced > limit {
        return Ok(None);
    }
    // An announcement costs its sender nothing, so it may not reserve much.
    let mut body = Vec::with_capacity(announced.min(1 << 20));
    while let Some(chunk) = response.chunk().await? {
        if body.len() + chunk.len() > limit {
            return Ok(None);
        }
        body.extend_from_slice(&chunk);
    }
    Ok(Some(body.into()))
}

/// Tells whether a body is a JSON object that has the key with a value that is not null.
fn has_key(body: &[u8], key: &str) -> bool {
    // Most answers do not even hold the word, and need not be parsed for it.
    let may_have = !key.is_empty() && body.windows(key.len()).any(|window| window == key.as_bytes());
    may_have && serde_json::Deserializer::from_slice(body).deserialize_map(HasKey(key)).unwrap_or(false)
}

struct HasKey<'a>(&'a str);

impl<'de> Visitor<'de> for HasKey<'_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<bool, A::Error> {
        let mut found = false;
        while let Some(key) = entries.next_key::<String>()? {
            if key == self.0 {
                found |= entries.next_value::<Option<IgnoredAny>>()?.is_some();
            } else {
                entries.next_value::<IgnoredAny>()?;
            }
        }
        Ok(found)
    }
}
