//! [`Middleware`]: code of the caller that runs around each request.

use std::fmt::{self, Debug};
use std::sync::Arc;

use crate::operation::Operation;
use crate::transport::{HttpRequest, Transport, Transporting};

/// The future that [`Middleware::handle`] returns.
pub type Handling<'a> = Transporting<'a>;

/// Code that runs around each request, for example to sign, trace, cache or count it; see
/// [`ClientBuilder::middleware`](crate::ClientBuilder::middleware).
///
/// It sees the request as it is sent, with credentials and body, and the response before it is decoded. It may change
/// both, respond without sending, send again, or end the attempt with an error: the kind of
/// [`HttpError`](crate::transport::HttpError) decides whether the call is retried. It runs for each attempt of a call and
/// for each redirect, but not for requests to a token endpoint.
///
/// The middleware that was added first is the outermost. If an attempt times out, the future is dropped, so put code that
/// must always run into a `Drop`.
pub trait Middleware: Send + Sync {
    /// Handles a request: usually it changes the request and passes it to [`Next::run`].
    fn handle<'a>(&'a self, request: HttpRequest, next: Next<'a>) -> Handling<'a>;
}

impl<M: Middleware + ?Sized> Middleware for Arc<M> {
    fn handle<'a>(&'a self, request: HttpRequest, next: Next<'a>) -> Handling<'a> {
        (**self).handle(request, next)
    }
}

/// The rest of the chain: the middleware that was added later, and finally the transport.
#[derive(Clone, Copy)]
pub struct Next<'a> {
    rest: &'a [Arc<dyn Middleware>],
    transport: &'a dyn Transport,
    attempt: &'a Attempt,
}

/// The attempt that a request is sent for.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Attempt {
    /// The operation.
    pub operation: &'static Operation,
    /// The number of the attempt, from 1.
    pub number: u32,
    /// How many redirects were followed before this request.
    pub redirects: usize,
    /// Whether the request goes to a host that may see the credentials. Do not add secrets, such as a signature, for other
    /// hosts.
    pub is_trusted: bool,
}

impl<'a> Next<'a> {
    pub(crate) fn new(
        middleware: &'a [Arc<dyn Middleware>],
        transport: &'a dyn Transport,
        attempt: &'a Attempt,
    ) -> Self {
        Next { rest: middleware, transport, attempt }
    }

    /// The attempt that the request is sent for.
    pub fn attempt(&self) -> &'a Attempt {
        self.attempt
    }

    /// Passes the request to the next middleware, or sends it.
    pub fn run(self, request: HttpRequest) -> Handling<'a> {
        match self.rest.split_first() {
            Some((first, rest)) => first.handle(request, Next { rest, ..self }),
            None => self.transport.send(request),
        }
    }
}

impl Debug for Next<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Next").field("attempt", &self.attempt).finish_non_exhaustive()
    }
}
