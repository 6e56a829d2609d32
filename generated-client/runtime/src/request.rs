// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The request of a call, complete but for what proves who calls.

use reqwest::header::{ACCEPT, CONTENT_LENGTH, CONTENT_TYPE, COOKIE, HeaderMap, HeaderName, HeaderValue};
use reqwest::{Method, Url};

use super::body::Body;
use super::call::{self, Draft};
use super::client::check_base_url;
use super::error::BuildError;
use super::operation::Operation;
use super::options::Options;
use super::parameter::encode;
use super::security::Authorization;

/// A request that can be sent, and sent again to another URL.
#[derive(Clone)]
pub(super) struct Request {
    pub(super) method: Method,
    pub(super) url: Url,
    pub(super) headers: HeaderMap,
    pub(super) cookies: Vec<String>,
    pub(super) body: Body,
    /// The headers that the call sets itself, in place of a credential's.
    pub(super) own: Vec<HeaderName>,
    operation: &'static Operation,
}

impl Request {
    pub(super) fn new(draft: Draft, options: &Options) -> Result<Request, BuildError> {
        if let Some(error) = draft.error {
            return Err(error);
        }
        let operation = draft.operation;
        let refuse = |problem: String| BuildError::request(operation, problem);
        check_reserved(operation, &draft.path).map_err(refuse)?;
        let core = &*draft.client.core;
        let base_url = base_url(&core.base_url, operation, options).map_err(refuse)?;
        let query = query(&draft.query, options);
        Ok(Request {
            method: operation.method.into(),
            url: match draft.target {
                Some(target) => target,
                None => url(&base_url, operation.path, &draft.path, &query).map_err(refuse)?,
            },
            headers: headers(&core.headers, operation, draft.headers, options).map_err(refuse)?,
            cookies: draft.cookies.into_iter().map(|(_, pairs)| pairs).collect(),
            body: draft.body,
            own: options.headers.iter().filter_map(|(name, _)| name.parse().ok()).collect(),
            operation,
        })
    }

    /// Moves the request to the host of another base URL; its path stays.
    pub(super) fn move_to(&mut self, base: &Url) {
        let mut url = base.clone();
        url.set_path(self.url.path());
        url.set_query(self.url.query());
        self.url = url;
    }

    /// The message for the wire. Each has a body of its own: files are opened, and a stream is there but once.
    pub(super) async fn message(
        &self,
        authorization: &Authorization,
    ) -> Result<reqwest::Request, BuildError> {
        let mut url = self.url.clone();
        if let Some(addition) = authorization.query() {
            let query = [url.query().unwrap_or(""), &addition].join("&");
            url.set_query(Some(query.trim_start_matches('&')));
        }
        let mut message = reqwest::Request::new(self.method.clone(), url);
        *message.headers_mut() = self.headers(authorization);
        let body = self.body.encode(authorization.form()).await;
        match body.map_err(|problem| BuildError::request(self.operation, problem))? {
            Some((media_type, content)) => {
                // A header parameter or option of the call may be more exact, except that the boundary is ours.
                if matches!(self.body, Body::Multipart(_)) || !self.headers.contains_key(CONTENT_TYPE) {
                    message.headers_mut().insert(CONTENT_TYPE, media_type);
                }
                if http_body::Body::size_hint(&content).exact() == Some(0) {
                    // Nothing is a length too, which is not announced by itself.
                    message.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
                }
                *message.body_mut() = Some(content);
            }
            // These methods announce that they have no body, since they could have one (RFC 9110 section 8.6).
            None if matches!(self.method, Method::POST | Method::PUT | Method::PATCH) => {
                message.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
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

/// The caller's for this call, else the operation's, which may be a path on the client's host, else the client's.
fn base_url(of_client: &str, operation: &Operation, options: &Options) -> Result<String, String> {
    match (&options.base_url, operation.server) {
        (Some(given), _) => check_base_url(given),
        (None, Some(path)) if path.starts_with('/') => {
            let host =
                Url::parse(of_client).map_err(|error| format!("the base URL is not a URL: {error}"))?;
            Ok(format!("{}{path}", host.origin().ascii_serialization()))
        }
        (None, Some(own)) => Ok(own.to_owned()),
        (None, None) => Ok(of_client.to_owned()),
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
        let (name, mut value) = call::header(name, value)?;
        // It may be a credential that the caller brings.
        value.set_sensitive(true);
        headers.insert(name, value);
    }
    Ok(headers)
}

fn query(parameters: &[(&str, String)], options: &Options) -> String {
    let more = options.query.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value)));
    let all: Vec<String> = parameters.iter().map(|(_, pairs)| pairs.clone()).chain(more).collect();
    all.join("&")
}

/// Joins the parts as text, so that the encoding stays as the styles made it.
fn url(base_url: &str, template: &str, values: &[(&str, String)], query: &str) -> Result<Url, String> {
    // Values are encoded; a `#` of the template itself would end the path.
    let path = fill(template, values)?.replace('#', "%23");
    let mark = match query {
        "" => "",
        // Some descriptions have the beginning of the query in their path.
        _ if path.contains('?') => "&",
        _ => "?",
    };
    let text = format!("{}/{}{mark}{query}", base_url.trim_end_matches('/'), path.trim_start_matches('/'));
    Url::parse(&text).map_err(|error| format!("its URL is not valid: {error}"))
}

/// Refuses a value that would send the request to another operation.
fn check_reserved(operation: &Operation, values: &[(&str, String)]) -> Result<(), String> {
    for (name, value) in values {
        let reserved = operation.reserved.iter().filter(|(parameter, _)| parameter == name);
        if reserved.flat_map(|(_, values)| *values).any(|reserved| encode(reserved) == *value) {
            return Err(format!(
                "the path parameter `{name}` cannot be `{value}`, which is another operation's path"
            ));
        }
    }
    Ok(())
}

/// Fills the path template segment by segment.
fn fill(template: &str, values: &[(&str, String)]) -> Result<String, String> {
    let mut path = String::new();
    for (index, segment) in template.split('/').enumerate() {
        if index > 0 {
            path.push('/');
        }
        let filled = fill_segment(segment, values)?;
        // A URL would be normalised, so that the request went to another operation.
        let leads_out = |part: &str| matches!(&*part.to_ascii_lowercase().replace("%2e", "."), "." | "..");
        if segment.contains('{') && (filled.is_empty() || filled.split('/').any(leads_out)) {
            return Err(format!("the path segment `{segment}` comes out as `{filled}`"));
        }
        path.push_str(&filled);
    }
    Ok(path)
}

fn fill_segment(segment: &str, values: &[(&str, String)]) -> Result<String, String> {
    let mut filled = String::new();
    let mut rest = segment;
    while let Some((literal, after)) = rest.split_once('{') {
        let Some((name, after)) = after.split_once('}') else { break };
        let value = values.iter().find(|(present, _)| *present == name);
        let (_, value) = value.ok_or_else(|| format!("the path parameter `{name}` has no value"))?;
        filled.push_str(literal);
        filled.push_str(value);
        rest = after;
    }
    filled.push_str(rest);
    Ok(filled)
}
