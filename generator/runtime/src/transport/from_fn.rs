//! [`from_fn`]: a transport that is a function.

use super::{HttpError, HttpRequest, HttpResponse, Transport, Transporting};

/// A transport that is a function; see [`from_fn`].
#[derive(Clone, Copy, Debug)]
pub struct FromFn<F> {
    send: F,
}

/// A transport that calls a function for each request, such as a test double.
///
/// ```ignore
/// let transport = from_fn(|_request| async { Ok(HttpResponse::new(200).json("{}")) });
/// ```
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
