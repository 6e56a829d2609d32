// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`Download`]: a response whose bytes are read piece by piece.

use std::fmt::{self, Debug, Display};
use std::future::{Future, poll_fn};
use std::io;
use std::path::PathBuf;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures_core::Stream;
use http_body::Body as _;
use reqwest::StatusCode;
use reqwest::header::HeaderMap;

use crate::Bytes;
use crate::operation::Operation;
use crate::platform::{Sleep, sleep};
use crate::sanitize::sanitize_debug_short;
use crate::transport::Body;
use crate::wire::innermost;

/// A success response whose bytes are read piece by piece.
///
/// It is a stream of pieces of any size; [`chunk`](Download::chunk) returns the next one. The stream ends after an error. If
/// the download is dropped, the connection is closed.
///
/// ```ignore
/// let mut download = client.files().get("42").download().await?;
/// while let Some(piece) = download.chunk().await? {
///     hasher.update(&piece);
/// }
/// ```
#[must_use = "the bytes are not read unless asked for"]
pub struct Download {
    pub(super) operation: &'static str,
    status: StatusCode,
    headers: HeaderMap,
    body: Body,
    length: Option<u64>,
    received: u64,
    is_done: bool,
    timeout: Duration,
    /// Runs while the next piece is awaited.
    timer: Option<Pin<Box<Sleep>>>,
}

/// The head of a response: everything before the body.
pub(crate) struct Head {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) length: Option<u64>,
}

impl Download {
    pub(crate) fn new(operation: &Operation, head: Head, body: Body, timeout: Duration) -> Self {
        let Head { status, headers, length } = head;
        let operation = operation.id;
        Download {
            operation,
            status,
            headers,
            body,
            length,
            received: 0,
            is_done: false,
            timeout,
            timer: None,
        }
    }

    /// The status of the response.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers of the response.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// A header as text; `None` if it is missing or not text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The size of the whole body in bytes, if the service announced it (RFC 9110 section 8.6).
    pub fn length(&self) -> Option<u64> {
        self.length
    }

    /// How many bytes were received so far.
    pub fn received(&self) -> u64 {
        self.received
    }

    /// The next piece; `None` at the end.
    ///
    /// # Errors
    /// If the connection fails, if no piece arrives within the time limit of an attempt, or if the response ends before its
    /// announced length. Without an announced length, a response that ends with the connection may be incomplete without an
    /// error (RFC 9112 section 8).
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, DownloadError> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await.transpose()
    }

    pub(super) fn fault(&self, fault: DownloadFault) -> DownloadError {
        DownloadError { operation: self.operation, fault }
    }

    /// The end of the body. It is an error if it is not at the announced length.
    fn end(&mut self) -> Option<Result<Bytes, DownloadError>> {
        let (received, announced) = (self.received, self.length?);
        if announced == received {
            return None;
        }
        Some(Err(self.fault(DownloadFault::Cut { received, announced })))
    }

    fn poll_piece(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, DownloadError>>> {
        match Pin::new(&mut self.body).poll_frame(cx) {
            Poll::Pending => {
                let timeout = self.timeout;
                let timer = self.timer.get_or_insert_with(|| Box::pin(sleep(timeout)));
                ready!(timer.as_mut().poll(cx));
                Poll::Ready(Some(Err(self.fault(DownloadFault::Timeout(timeout)))))
            }
            Poll::Ready(Some(Err(error))) => {
                Poll::Ready(Some(Err(self.fault(DownloadFault::Connection(error.into_source())))))
            }
            Poll::Ready(Some(Ok(frame))) => match frame.into_data() {
                Ok(data) => Poll::Ready(Some(Ok(data))),
                // The frame has trailers, which follow the body (RFC 9112 section 7.1.2).
                Err(_) => Poll::Ready(self.end()),
            },
            Poll::Ready(None) => Poll::Ready(self.end()),
        }
    }
}

impl Stream for Download {
    type Item = Result<Bytes, DownloadError>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        if this.is_done {
            return Poll::Ready(None);
        }
        let piece = loop {
            let piece = ready!(this.poll_piece(cx));
            // An empty piece is not progress, so the timer goes on.
            if !matches!(&piece, Some(Ok(piece)) if piece.is_empty()) {
                break piece;
            }
        };
        this.timer = None;
        match &piece {
            Some(Ok(piece)) => this.received = this.received.saturating_add(piece.len() as u64),
            _ => this.is_done = true,
        }
        Poll::Ready(piece)
    }
}

impl Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("operation", &self.operation)
            .field("status", &self.status)
            .field("length", &self.length)
            .field("received", &self.received)
            .finish_non_exhaustive()
    }
}

/// A download that failed before its end.
#[derive(Debug)]
#[non_exhaustive]
pub struct DownloadError {
    /// The id of the operation.
    pub operation: &'static str,
    /// What went wrong.
    pub fault: DownloadFault,
}

/// Why a download failed.
#[non_exhaustive]
pub enum DownloadFault {
    /// The connection failed, or the response is incomplete by the framing of HTTP. The error does not contain the URL.
    Connection(Box<dyn std::error::Error + Send + Sync>),
    /// No piece arrived for this time.
    Timeout(Duration),
    /// The response has another number of bytes than announced.
    Cut {
        /// How many bytes were received.
        received: u64,
        /// How many bytes were announced.
        announced: u64,
    },
    /// The file could not be written.
    File {
        /// The path of the file.
        path: PathBuf,
        /// The cause.
        source: io::Error,
    },
}

impl Display for DownloadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the download of operation `{}` failed: {}", self.operation, self.fault)
    }
}

impl Display for DownloadFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            DownloadFault::Connection(error) => write!(f, "{}", innermost(&**error)),
            DownloadFault::Timeout(timeout) => write!(f, "no bytes arrived for {timeout:?}"),
            DownloadFault::Cut { received, announced } => {
                write!(f, "{received} of {announced} bytes arrived")
            }
            DownloadFault::File { path, source } => {
                write!(f, "the file `{}` cannot be written: {source}", path.display())
            }
        }
    }
}

impl Debug for DownloadFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            DownloadFault::Connection(error) => {
                f.debug_tuple("Connection").field(&sanitize_debug_short(error)).finish()
            }
            DownloadFault::Timeout(timeout) => f.debug_tuple("Timeout").field(timeout).finish(),
            DownloadFault::Cut { received, announced } => {
                f.debug_struct("Cut").field("received", received).field("announced", announced).finish()
            }
            DownloadFault::File { path, source } => {
                f.debug_struct("File").field("path", path).field("source", source).finish()
            }
        }
    }
}

impl std::error::Error for DownloadError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.fault {
            DownloadFault::Connection(error) => Some(&**error),
            DownloadFault::File { source, .. } => Some(source),
            DownloadFault::Timeout(_) | DownloadFault::Cut { .. } => None,
        }
    }
}
