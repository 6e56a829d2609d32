// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`Segment`]: bodies that are sent in segments, each from memory or a stream.

use std::collections::VecDeque;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use http_body::{Frame, SizeHint};
use tokio::io::{AsyncRead, ReadBuf};

use crate::Bytes;
use crate::transport::Body;

/// How many bytes are read from a file or a reader at a time.
const CHUNK: usize = 64 << 10;

/// Segments with fewer bytes are copied together, so that small parts are not sent one by one.
const SMALL: usize = 16 << 10;

/// A stream of bytes.
pub(crate) type ByteStream = Pin<Box<dyn Stream<Item = io::Result<Bytes>> + Send>>;

/// A segment of a body.
pub(crate) enum Segment {
    Memory(Bytes),
    Stream(SizedStream),
}

/// A stream that must have its announced length, if there is one.
pub(crate) struct SizedStream {
    bytes: ByteStream,
    left: Option<u64>,
    /// The name of the stream, for errors.
    what: String,
}

impl Segment {
    pub(crate) fn stream(bytes: ByteStream, length: Option<u64>, what: String) -> Segment {
        Segment::Stream(SizedStream { bytes, left: length, what })
    }

    fn length(&self) -> Option<u64> {
        match self {
            Segment::Memory(bytes) => Some(bytes.len() as u64),
            Segment::Stream(source) => source.left,
        }
    }
}

impl SizedStream {
    /// The next chunk. It is an error if the stream fails or has another length.
    fn poll_chunk(&mut self, cx: &mut Context<'_>) -> Poll<Option<io::Result<Bytes>>> {
        let chunk = ready!(self.bytes.as_mut().poll_next(cx));
        Poll::Ready(match chunk {
            Some(Ok(chunk)) => Some(self.count(chunk, cx)),
            Some(Err(error)) => Some(Err(self.unreadable(&error))),
            None => match self.left {
                Some(left) if left > 0 => Some(Err(self.short(left))),
                _ => None,
            },
        })
    }

    fn count(&mut self, chunk: Bytes, cx: &mut Context<'_>) -> io::Result<Bytes> {
        let Some(left) = self.left else { return Ok(chunk) };
        let rest = left.checked_sub(chunk.len() as u64).ok_or_else(|| self.long())?;
        self.left = Some(rest);
        if rest > 0 || chunk.is_empty() {
            return Ok(chunk);
        }
        // The stream is not polled again after its length, so this checks for further bytes, without waiting for them.
        match self.bytes.as_mut().poll_next(cx) {
            Poll::Ready(Some(Ok(more))) if !more.is_empty() => Err(self.long()),
            Poll::Ready(Some(Err(error))) => Err(self.unreadable(&error)),
            _ => Ok(chunk),
        }
    }

    fn unreadable(&self, error: &io::Error) -> io::Error {
        io::Error::new(error.kind(), format!("{} cannot be read: {error}", self.what))
    }

    fn short(&self, left: u64) -> io::Error {
        let text = format!("{} ended {left} bytes before its length", self.what);
        io::Error::new(io::ErrorKind::UnexpectedEof, text)
    }

    fn long(&self) -> io::Error {
        io::Error::new(io::ErrorKind::InvalidData, format!("{} is longer than its length", self.what))
    }
}

/// Collects segments.
#[derive(Default)]
pub(crate) struct Collector {
    segments: VecDeque<Segment>,
    /// The copied bytes that are not a segment yet.
    copied: Vec<u8>,
}

impl Collector {
    pub(crate) fn text(&mut self, text: &str) {
        self.copied.extend_from_slice(text.as_bytes());
    }

    pub(crate) fn segment(&mut self, segment: Segment) {
        match segment {
            Segment::Memory(bytes) if bytes.len() < SMALL => self.copied.extend_from_slice(&bytes),
            segment => {
                self.close();
                self.segments.push_back(segment);
            }
        }
    }

    fn close(&mut self) {
        if !self.copied.is_empty() {
            self.segments.push_back(Segment::Memory(std::mem::take(&mut self.copied).into()));
        }
    }

    /// The body of all segments.
    pub(crate) fn into_body(mut self) -> Body {
        self.close();
        body(self.segments)
    }
}

/// A body of segments. Its length is known if all of theirs are.
pub(crate) fn body(mut segments: VecDeque<Segment>) -> Body {
    match segments.pop_front() {
        None => Body::empty(),
        Some(Segment::Memory(bytes)) if segments.is_empty() => bytes.into(),
        Some(first) => {
            segments.push_front(first);
            let left = segments.iter().try_fold(0u64, |sum, segment| sum.checked_add(segment.length()?));
            Body::wrap(Segments { segments, left })
        }
    }
}

/// A body that sends its segments in order.
struct Segments {
    segments: VecDeque<Segment>,
    left: Option<u64>,
}

impl Segments {
    fn poll_chunk(&mut self, cx: &mut Context<'_>) -> Poll<Option<io::Result<Bytes>>> {
        let segments = &mut self.segments;
        while let Some(segment) = segments.pop_front() {
            let mut source = match segment {
                Segment::Memory(bytes) => return Poll::Ready(Some(Ok(bytes))),
                Segment::Stream(source) => source,
            };
            let polled = source.poll_chunk(cx);
            match &polled {
                // The stream is at its end, and must not be polled again.
                Poll::Ready(Some(Ok(_))) if source.left == Some(0) => return polled,
                Poll::Ready(Some(Ok(_))) | Poll::Pending => {
                    segments.push_front(Segment::Stream(source));
                    return polled;
                }
                Poll::Ready(Some(Err(_))) => {
                    segments.clear();
                    return polled;
                }
                Poll::Ready(None) => {}
            }
        }
        Poll::Ready(None)
    }
}

impl http_body::Body for Segments {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        let this = self.get_mut();
        let chunk = ready!(this.poll_chunk(cx));
        if let Some(Ok(chunk)) = &chunk {
            this.left = this.left.map(|left| left.saturating_sub(chunk.len() as u64));
        }
        Poll::Ready(chunk.map(|chunk| chunk.map(Frame::data)))
    }

    fn size_hint(&self) -> SizeHint {
        self.left.map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

/// Makes a reader a stream of chunks.
pub(crate) struct Chunks {
    reader: Pin<Box<dyn AsyncRead + Send>>,
    buffer: Vec<u8>,
}

impl Chunks {
    pub(crate) fn new(reader: impl AsyncRead + Send + 'static) -> Self {
        Chunks { reader: Box::pin(reader), buffer: Vec::new() }
    }
}

impl Stream for Chunks {
    type Item = io::Result<Bytes>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<io::Result<Bytes>>> {
        let this = self.get_mut();
        this.buffer.resize(CHUNK, 0);
        let mut place = ReadBuf::new(&mut this.buffer);
        if let Err(error) = ready!(this.reader.as_mut().poll_read(cx, &mut place)) {
            return Poll::Ready(Some(Err(error)));
        }
        let length = place.filled().len();
        if length == 0 {
            return Poll::Ready(None);
        }
        let mut chunk = std::mem::take(&mut this.buffer);
        chunk.truncate(length);
        Poll::Ready(Some(Ok(chunk.into())))
    }
}
