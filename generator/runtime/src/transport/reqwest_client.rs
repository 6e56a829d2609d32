//! The implementation of [`Transport`] for `reqwest` clients, and the default transport.

use std::sync::Arc;
use std::time::Duration;

use super::{HttpError, HttpRequest, HttpResponse, Transport, Transporting};

impl Transport for reqwest::Client {
    fn send(&self, request: HttpRequest) -> Transporting<'_> {
        Box::pin(send(self, request))
    }
}

async fn send(client: &reqwest::Client, mut request: HttpRequest) -> Result<HttpResponse, HttpError> {
    let body = target::body(request.take_body()).await?;
    let mut message = reqwest::Request::new(request.method, request.url);
    (*message.headers_mut(), *message.body_mut()) = (request.headers, body);
    let mut response = client.execute(message).await?;
    let (status, headers) = (response.status(), std::mem::take(response.headers_mut()));
    Ok(HttpResponse { status, headers, body: target::response_body(response) })
}

/// The default transport: a `reqwest` client that follows no redirects and sends no `Referer`.
pub(crate) fn default_transport(connect_timeout: Duration) -> Result<Arc<dyn Transport>, HttpError> {
    Ok(Arc::new(target::client(connect_timeout)?))
}

#[cfg(not(target_family = "wasm"))]
mod target {
    use std::time::Duration;

    use super::HttpError;
    use crate::transport::Body;
    use crate::transport::body::Wrapped;

    pub(super) fn client(connect_timeout: Duration) -> reqwest::Result<reqwest::Client> {
        #[cfg(feature = "rustls-ring")]
        if rustls::crypto::CryptoProvider::get_default().is_none() {
            // If another thread installs a provider first, that one is used.
            let _ = rustls::crypto::ring::default_provider().install_default();
        }
        let client = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .referer(false)
            .connect_timeout(connect_timeout);
        client.build()
    }

    /// An empty body is left out; the headers have its length.
    pub(super) async fn body(body: Body) -> Result<Option<reqwest::Body>, HttpError> {
        Ok(match body.as_bytes() {
            Some(bytes) if bytes.is_empty() => None,
            Some(bytes) => Some(bytes.clone().into()),
            None => Some(reqwest::Body::wrap(body)),
        })
    }

    pub(super) fn response_body(response: reqwest::Response) -> Body {
        let body = Box::pin(reqwest::Body::from(response));
        Body::of_stream(Box::pin(Wrapped { body, error: HttpError::from }))
    }
}

#[cfg(target_family = "wasm")]
mod target {
    use std::pin::Pin;
    use std::task::{Context, Poll, ready};
    use std::time::Duration;

    use futures_core::Stream;
    use http_body::{Frame, SizeHint};

    use super::HttpError;
    use crate::Bytes;
    use crate::transport::Body;

    /// The browser decides on redirects, referrers and the connect timeout.
    pub(super) fn client(_: Duration) -> reqwest::Result<reqwest::Client> {
        reqwest::Client::builder().build()
    }

    /// A browser can only send bodies in memory, so a stream is read first.
    pub(super) async fn body(body: Body) -> Result<Option<reqwest::Body>, HttpError> {
        let bytes = body.read(usize::MAX).await?.unwrap_or_default();
        Ok(if bytes.is_empty() { None } else { Some(bytes.into()) })
    }

    pub(super) fn response_body(response: reqwest::Response) -> Body {
        Body::of_stream(Box::pin(Pieces(Box::pin(response.bytes_stream()))))
    }

    /// The body of a response. Its length is unknown, because the browser decodes it.
    struct Pieces(Pin<Box<dyn Stream<Item = reqwest::Result<Bytes>>>>);

    impl http_body::Body for Pieces {
        type Data = Bytes;
        type Error = HttpError;

        fn poll_frame(
            self: Pin<&mut Self>,
            cx: &mut Context<'_>,
        ) -> Poll<Option<Result<Frame<Bytes>, HttpError>>> {
            let piece = ready!(self.get_mut().0.as_mut().poll_next(cx));
            Poll::Ready(piece.map(|piece| piece.map(Frame::data).map_err(HttpError::from)))
        }

        fn size_hint(&self) -> SizeHint {
            SizeHint::default()
        }
    }
}
