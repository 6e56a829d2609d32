//! [`Transport`]: what carries requests to the service and responses back.
//!
//! The client that a builder makes by itself is one of [`reqwest`]; another one, a service of `tower` or
//! a double for tests takes its place by [`ClientBuilder::transport`](crate::ClientBuilder::transport).

mod body;
mod double;
mod http_error;
mod message;
mod of_reqwest;

pub use body::Body;
pub use double::{FromFn, from_fn};
pub use http_error::HttpError;
pub use message::{HttpRequest, HttpResponse};
pub(super) use of_reqwest::default_transport;

pub use crate::platform::Boxed;

/// The outcome of [`Transport::send`], boxed so that clients need no type parameter.
pub type Transporting<'a> = Boxed<'a, Result<HttpResponse, HttpError>>;

/// What carries a request to the service, and the response back.
///
/// It sends what it is given and gives what came: retries, redirects, credentials and deadlines are the client's, which
/// drops the future when time is up. What it has to do itself:
///
/// - It follows no redirects, since only the client knows which headers are credentials. (In a browser it has to, for
///   nobody is shown a redirect there.)
/// - It sends the headers as they are. `Content-Length` is among them where the length of the body is known; a body
///   without it is sent in chunks, or as the version of HTTP has it.
/// - A body that is a stream is read while it is sent. Where it fails, the request is broken off, so that the service
///   gets no whole one.
/// - It gives the response once its head is there, with a body that is read on demand: streams, downloads and the limits
///   of bodies rest on that. A body that ends before its length is an error.
/// - Codings that it asks for by itself (`Accept-Encoding`) it decodes, and takes `Content-Encoding` and
///   `Content-Length` away with them. A call that sets `Accept-Encoding` itself gets the bytes as they came.
/// - Proxies, certificates, connections and the time that a connection may take are its settings.
/// - Its errors tell what is known of the request: see [`HttpError`].
pub trait Transport: Send + Sync {
    /// Sends a request.
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
