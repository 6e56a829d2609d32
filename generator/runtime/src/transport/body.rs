//! [`Body`]: the body of a request or of a response, in memory or read piece by piece.

use std::fmt::{self, Debug};
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use http_body::{Body as _, Frame, SizeHint};

use super::HttpError;
use crate::Bytes;

/// A body, in memory or read piece by piece. It implements `http_body::Body`.
pub struct Body {
    inner: Inner,
}

enum Inner {
    Memory(Bytes),
    /// The mutex makes the type `Sync`, which the stream need not be. It is never contended.
    Stream(Mutex<Pin<Box<Stream>>>),
}

#[cfg(not(target_family = "wasm"))]
type Stream = dyn http_body::Body<Data = Bytes, Error = HttpError> + Send;
#[cfg(target_family = "wasm")]
type Stream = dyn http_body::Body<Data = Bytes, Error = HttpError>;

impl Body {
    /// An empty body.
    pub fn empty() -> Self {
        Body::from(Bytes::new())
    }

    /// The bytes of another body.
    pub fn wrap<B>(body: B) -> Self
    where
        B: http_body::Body<Data = Bytes> + Send + 'static,
        B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        Body::of_stream(Box::pin(Wrapped { body: Box::pin(body), error: HttpError::broken }))
    }

    pub(super) fn of_stream(stream: Pin<Box<Stream>>) -> Self {
        Body { inner: Inner::Stream(Mutex::new(stream)) }
    }

    /// The bytes, if they are in memory.
    pub fn as_bytes(&self) -> Option<&Bytes> {
        match &self.inner {
            Inner::Memory(bytes) => Some(bytes),
            Inner::Stream(_) => None,
        }
    }

    /// How many bytes are left, if that is known.
    pub fn length(&self) -> Option<u64> {
        self.size_hint().exact()
    }

    /// The next piece; `None` at the end.
    ///
    /// # Errors
    /// If the body breaks off.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, HttpError> {
        loop {
            let frame = poll_fn(|cx| Pin::new(&mut *self).poll_frame(cx)).await.transpose()?;
            let Some(frame) = frame else { return Ok(None) };
            // The frame has trailers, which follow the body (RFC 9112 section 7.1.2).
            let Ok(data) = frame.into_data() else { return Ok(None) };
            if !data.is_empty() {
                return Ok(Some(data));
            }
        }
    }

    /// All bytes; `None` if there are more than the limit.
    ///
    /// # Errors
    /// If the body breaks off.
    pub async fn read(mut self, limit: usize) -> Result<Option<Bytes>, HttpError> {
        let announced = self.length().and_then(|length| usize::try_from(length).ok()).unwrap_or(0);
        if announced > limit {
            return Ok(None);
        }
        if let Inner::Memory(bytes) = self.inner {
            return Ok(Some(bytes));
        }
        // The announced length may be wrong, so it must not reserve much memory.
        let mut body = Vec::with_capacity(announced.min(1 << 20));
        while let Some(chunk) = self.chunk().await? {
            if body.len() + chunk.len() > limit {
                return Ok(None);
            }
            body.extend_from_slice(&chunk);
        }
        Ok(Some(body.into()))
    }
}

impl http_body::Body for Body {
    type Data = Bytes;
    type Error = HttpError;

    fn poll_frame(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, HttpError>>> {
        match &mut self.get_mut().inner {
            Inner::Memory(bytes) if bytes.is_empty() => Poll::Ready(None),
            Inner::Memory(bytes) => Poll::Ready(Some(Ok(Frame::data(std::mem::take(bytes))))),
            Inner::Stream(stream) => {
                stream.get_mut().unwrap_or_else(PoisonError::into_inner).as_mut().poll_frame(cx)
            }
        }
    }

    fn size_hint(&self) -> SizeHint {
        match &self.inner {
            Inner::Memory(bytes) => SizeHint::with_exact(bytes.len() as u64),
            Inner::Stream(stream) => stream.lock().unwrap_or_else(PoisonError::into_inner).size_hint(),
        }
    }

    fn is_end_stream(&self) -> bool {
        match &self.inner {
            Inner::Memory(bytes) => bytes.is_empty(),
            Inner::Stream(stream) => stream.lock().unwrap_or_else(PoisonError::into_inner).is_end_stream(),
        }
    }
}

/// A body whose errors are converted to those of a transport.
pub(super) struct Wrapped<B, E> {
    pub(super) body: Pin<Box<B>>,
    pub(super) error: fn(E) -> HttpError,
}

impl<B: http_body::Body<Data = Bytes>> http_body::Body for Wrapped<B, B::Error> {
    type Data = Bytes;
    type Error = HttpError;

    fn poll_frame(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, HttpError>>> {
        let this = self.get_mut();
        let frame = ready!(this.body.as_mut().poll_frame(cx));
        Poll::Ready(frame.map(|frame| frame.map_err(this.error)))
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }
}

impl Default for Body {
    fn default() -> Self {
        Body::empty()
    }
}

impl From<Bytes> for Body {
    fn from(bytes: Bytes) -> Self {
        Body { inner: Inner::Memory(bytes) }
    }
}

impl From<Vec<u8>> for Body {
    fn from(bytes: Vec<u8>) -> Self {
        Body::from(Bytes::from(bytes))
    }
}

impl From<String> for Body {
    fn from(text: String) -> Self {
        Body::from(Bytes::from(text))
    }
}

impl From<&'static str> for Body {
    fn from(text: &'static str) -> Self {
        Body::from(Bytes::from(text))
    }
}

/// Shows only the size, since the bytes may contain a secret.
impl Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.length() {
            Some(length) => write!(f, "<{length} bytes>"),
            None => f.write_str("<a stream>"),
        }
    }
}
