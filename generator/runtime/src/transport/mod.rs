//! [`Transport`]: sends requests to the service, and returns the responses.
//!
//! The default transport is a [`reqwest`] client. Set another HTTP client, a service of `tower` or a test double with
//! [`ClientBuilder::transport`](crate::ClientBuilder::transport).

mod body;
mod from_fn;
mod http_error;
mod message;
mod reqwest_client;

pub use body::Body;
pub use from_fn::{FromFn, from_fn};
pub use http_error::HttpError;
pub use message::{HttpRequest, HttpResponse};
pub(super) use reqwest_client::default_transport;

pub use crate::platform::Boxed;

/// The future that [`Transport::send`] returns; boxed, so that transports can be trait objects.
pub type Transporting<'a> = Boxed<'a, Result<HttpResponse, HttpError>>;

/// Sends a request to the service, and returns the response.
///
/// A transport sends requests and returns responses unchanged. The client is responsible for retries, redirects, credentials and
/// deadlines; when a request times out, it drops the future. A transport must do the following:
///
/// - It follows no redirects, because only the client knows which headers are credentials. (In a browser it must follow them,
///   because scripts cannot see them.)
/// - It sends the headers unchanged. They include `Content-Length` if the length of the body is known; a body without a length
///   is sent in chunks, or as the HTTP version requires.
/// - If the body is a stream, it reads the stream while sending. If the stream fails, it aborts the request, so that the service
///   does not get a complete one.
/// - It returns the response when its head is there, with a body that is read on demand; streams, downloads and body limits need
///   this. A body that ends before its length is an error.
/// - If it sets `Accept-Encoding` itself, it decodes the body, and removes `Content-Encoding` and `Content-Length`. If the call
///   sets `Accept-Encoding`, the body is returned unchanged.
/// - It has its own settings for proxies, certificates, connections and the connect timeout.
/// - Its errors tell whether the service may have received the request: see [`HttpError`].
pub trait Transport: Send + Sync {
    /// Sends a request, and returns the response when its head is there.
    fn send(&self, request: HttpRequest) -> Transporting<'_>;
}

impl<T: Transport + ?Sized> Transport for Box<T> {
    fn send(&self, request: HttpRequest) -> Transporting<'_> {
        (**self).send(request)
    }
}

impl<T: Transport + ?Sized> Transport for std::sync::Arc<T> {
    fn send(&self, request: HttpRequest) -> Transporting<'_> {
        (**self).send(request)
    }
}
