// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! A transport that is a function: for tests, and for HTTP clients without a type of their own.

use super::{HttpError, HttpRequest, HttpResponse, Transport, Transporting};

/// A transport that is a function; see [`from_fn`].
#[derive(Clone, Copy, Debug)]
pub struct FromFn<F> {
    send: F,
}

/// A transport that gets each response from a function, such as a double for tests.
pub fn from_fn<F, Sent>(send: F) -> FromFn<F>
where
    F: Fn(HttpRequest) -> Sent + Send + Sync,
    Sent: Future<Output = Result<HttpResponse, HttpError>> + Send + 'static,
{
    FromFn { send }
}

impl<F, Sent> Transport for FromFn<F>
where
    F: Fn(HttpRequest) -> Sent + Send + Sync,
    Sent: Future<Output = Result<HttpResponse, HttpError>> + Send + 'static,
{
    fn send(&self, request: HttpRequest) -> Transporting<'_> {
        Box::pin((self.send)(request))
    }
}
