//! [`HttpRequest`] and [`HttpResponse`]: the messages of a transport.

use std::fmt::{self, Debug};

use reqwest::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use reqwest::{Method, StatusCode, Url};

use super::{Body, HttpError};
use crate::Bytes;

/// A complete request, with credentials, as the transport sends it.
///
/// `Debug` does not show the URL, the values of headers and the body, which may contain secrets.
#[non_exhaustive]
pub struct HttpRequest {
    /// The method.
    pub method: Method,
    /// The URL.
    pub url: Url,
    /// The headers.
    pub headers: HeaderMap,
    /// The body; [`set_body`](Self::set_body) also updates the headers.
    body: Body,
}

impl HttpRequest {
    /// A request without headers and body.
    pub fn new(method: Method, url: Url) -> Self {
        HttpRequest { method, url, headers: HeaderMap::new(), body: Body::empty() }
    }

    /// The body.
    pub fn body(&self) -> &Body {
        &self.body
    }

    /// Sets the body, and the header `Content-Length` if its length is known.
    pub fn set_body(&mut self, body: impl Into<Body>) {
        self.body = body.into();
        match self.body.length() {
            Some(length) => drop(self.headers.insert(CONTENT_LENGTH, length.into())),
            None => drop(self.headers.remove(CONTENT_LENGTH)),
        }
    }

    /// Takes the body, and leaves an empty one. The headers do not change.
    pub fn take_body(&mut self) -> Body {
        std::mem::take(&mut self.body)
    }

    /// A copy of the request; `None` if its body is a stream, which can be sent only once.
    pub fn try_clone(&self) -> Option<Self> {
        let body = self.body.as_bytes()?.clone().into();
        let HttpRequest { method, url, headers, .. } = self;
        Some(HttpRequest { method: method.clone(), url: url.clone(), headers: headers.clone(), body })
    }
}

impl Debug for HttpRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpRequest")
            .field("method", &self.method)
            .field("headers", &names(&self.headers))
            .field("body", &self.body)
            .finish_non_exhaustive()
    }
}

/// For services with the types of the crate `http`, such as those of `tower`.
impl TryFrom<HttpRequest> for http::Request<Body> {
    type Error = HttpError;

    fn try_from(request: HttpRequest) -> Result<Self, HttpError> {
        let HttpRequest { method, url, headers, body } = request;
        let uri: http::Uri = url.as_str().parse().map_err(HttpError::unsendable)?;
        let mut message = http::Request::new(body);
        (*message.method_mut(), *message.uri_mut(), *message.headers_mut()) = (method, uri, headers);
        Ok(message)
    }
}

/// A response. Its body may not be received yet.
///
/// `Debug` does not show the values of headers and the body, which may contain secrets.
#[non_exhaustive]
pub struct HttpResponse {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Body,
}

impl HttpResponse {
    /// A response with this status, without headers and body. An invalid status becomes 500.
    pub fn new(status: u16) -> Self {
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        HttpResponse { status, headers: HeaderMap::new(), body: Body::empty() }
    }

    /// Adds a header. An invalid one is left out.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        if let (Ok(name), Ok(value)) = (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_str(value))
        {
            self.headers.append(name, value);
        }
        self
    }

    /// Sets the body.
    #[must_use]
    pub fn body(mut self, body: impl Into<Body>) -> Self {
        self.body = body.into();
        self
    }

    /// Sets a JSON text as the body, and the content type.
    #[must_use]
    pub fn json(mut self, text: impl Into<Bytes>) -> Self {
        self.headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        self.body(text.into())
    }
}

impl Debug for HttpResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpResponse")
            .field("status", &self.status)
            .field("headers", &names(&self.headers))
            .field("body", &self.body)
            .finish()
    }
}

/// For services that return the types of the crate `http`, such as those of `tower`.
impl<B> From<http::Response<B>> for HttpResponse
where
    B: http_body::Body<Data = Bytes> + Send + 'static,
    B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
{
    fn from(response: http::Response<B>) -> Self {
        let (head, body) = response.into_parts();
        HttpResponse { status: head.status, headers: head.headers, body: Body::wrap(body) }
    }
}

/// Only the names of headers, since the values may be secrets.
fn names(headers: &HeaderMap) -> Vec<&str> {
    headers.keys().map(HeaderName::as_str).collect()
}
