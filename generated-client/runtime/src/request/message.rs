// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`Request`]: the request of a call, complete but for what proves who calls, and its message for the wire.

use reqwest::header::{
    ACCEPT, ACCEPT_ENCODING, CONTENT_TYPE, COOKIE, HeaderMap, HeaderName, HeaderValue, RANGE,
};
use reqwest::{Method, Url};

use super::body::Body;
use super::builder::RequestBuilder;
use crate::error::BuildError;
use crate::operation::Operation;
use crate::options::Options;
use crate::security::Authorization;
use crate::transport::{Body as HttpBody, HttpRequest};
use crate::wire::header::header;

/// A request that can be sent, and sent again to another URL.
#[derive(Clone)]
pub(crate) struct Request {
    pub(crate) method: Method,
    pub(crate) url: Url,
    pub(crate) headers: HeaderMap,
    pub(crate) cookies: Vec<String>,
    pub(crate) body: Body,
    /// The headers that the call sets itself, instead of a credential's.
    pub(crate) own: Vec<HeaderName>,
    /// Whether the document does not have the call.
    pub(crate) is_beside: bool,
    operation: &'static Operation,
}

impl Request {
    /// The request of a draft, and its options; `base_url` and the default headers are the client's.
    pub(crate) fn new(
        draft: RequestBuilder,
        base_url: &str,
        defaults: &HeaderMap,
    ) -> Result<(Request, Options), BuildError> {
        let url = draft.url(base_url)?;
        let (operation, options) = (draft.operation, &draft.options);
        let headers = headers(defaults, operation, draft.headers, options);
        let request = Request {
            method: operation.method.into(),
            url,
            headers: headers.map_err(|problem| BuildError::request(operation, problem))?,
            cookies: draft.cookies.into_iter().map(|(_, pairs)| pairs).collect(),
            body: draft.body,
            own: options.headers.iter().filter_map(|(name, _)| name.parse().ok()).collect(),
            is_beside: draft.beside.is_some(),
            operation,
        };
        Ok((request, draft.options))
    }

    /// Moves the request to the host of another base URL; its path stays.
    pub(crate) fn move_to(&mut self, base: &Url) {
        let mut url = base.clone();
        url.set_path(self.url.path());
        url.set_query(self.url.query());
        self.url = url;
    }

    /// The message for the wire. Each has a body of its own: files are opened, and a stream is there but once.
    pub(crate) async fn message(&self, authorization: &Authorization) -> Result<HttpRequest, BuildError> {
        let mut url = self.url.clone();
        if let Some(addition) = authorization.query() {
            let query = [url.query().unwrap_or(""), &addition].join("&");
            url.set_query(Some(query.trim_start_matches('&')));
        }
        let mut message = HttpRequest::new(self.method.clone(), url);
        message.headers = self.headers(authorization);
        let body = self.body.encode(authorization.form()).await;
        match body.map_err(|problem| BuildError::request(self.operation, problem))? {
            Some((media_type, content)) => {
                // A header parameter or option of the call may be more exact, except that the boundary is ours.
                if matches!(self.body, Body::Multipart { .. }) || !self.headers.contains_key(CONTENT_TYPE) {
                    message.headers.insert(CONTENT_TYPE, media_type);
                }
                message.set_body(content);
            }
            // These methods announce that they have no body, since they could have one (RFC 9110 section 8.6).
            None if matches!(self.method, Method::POST | Method::PUT | Method::PATCH) => {
                message.set_body(HttpBody::empty());
            }
            None => {}
        }
        Ok(message)
    }

    fn headers(&self, authorization: &Authorization) -> HeaderMap {
        let mut headers = self.headers.clone();
        authorization.set_headers(&mut headers);
        let cookies = authorization.cookies(&self.cookies);
        if let Ok(mut cookies) = HeaderValue::from_str(&cookies)
            && !cookies.is_empty()
            && !self.own.contains(&COOKIE)
        {
            cookies.set_sensitive(true);
            headers.insert(COOKIE, cookies);
        }
        headers
    }
}

fn headers(
    defaults: &HeaderMap,
    operation: &Operation,
    parameters: HeaderMap,
    options: &Options,
) -> Result<HeaderMap, String> {
    let mut headers = defaults.clone();
    if !operation.accept.is_empty() {
        let accept = HeaderValue::from_str(operation.accept);
        headers.insert(ACCEPT, accept.map_err(|_| "the accepted media types are not the value of a header")?);
    }
    headers.extend(parameters);
    for (name, value) in &options.headers {
        let (name, mut value) = header(name, value)?;
        // It may be a credential that the caller brings.
        value.set_sensitive(true);
        headers.insert(name, value);
    }
    // A part of what is coded could not be decoded (RFC 9110 section 14.2).
    if headers.contains_key(RANGE) && !headers.contains_key(ACCEPT_ENCODING) {
        headers.insert(ACCEPT_ENCODING, HeaderValue::from_static("identity"));
    }
    Ok(headers)
}
