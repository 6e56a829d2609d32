//! Answers that come piece by piece as values: [`Events`] and [`Lines`].
//!
//! The timeout of the call counts up to the head of the answer, and then anew for each piece that comes; the client's
//! limit of a body holds for each event and each line. A call is made again only before its answer begins: whoever
//! wants to go on after a stream broke sends a new call, with the id of the last event where the service takes it.

mod event;
mod events;
mod framing;
mod lines;

use std::fmt::{self, Debug, Display};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

pub use event::Event;
pub use events::Events;
pub use lines::{Lines, Records};

use super::download::{Download, DownloadFault};
use super::model::{Decode, DecodeError, Json, Slot, decode_json, decode_within};
use super::response::Raw;

/// An answer of success whose body is read piece by piece.
pub(super) struct Incoming {
    pub(super) download: Download,
    /// How many octets an event or a line may have.
    pub(super) limit: usize,
    /// How many bytes of memory the values of one may take.
    pub(super) decoded_limit: usize,
}

impl Incoming {
    fn of(raw: &mut Raw) -> Result<Incoming, DecodeError> {
        let incoming = raw.incoming.take().map(|incoming| *incoming);
        incoming.ok_or_else(|| DecodeError::new("the answer is no stream"))
    }
}

/// Cuts what came into frames.
trait Frames {
    type Frame;

    /// Takes the next piece, or nothing at the end.
    fn push(&mut self, piece: Option<&[u8]>);

    /// The next frame, if all of it came.
    fn next(&mut self) -> Option<Self::Frame>;

    /// How many octets are held of frames that are not complete.
    fn held(&self) -> usize;
}

/// A body with what was cut of it.
struct Cutter<F> {
    incoming: Incoming,
    frames: F,
    /// Nothing more comes.
    is_read: bool,
    /// Nothing more is given.
    is_done: bool,
}

impl<F: Frames> Cutter<F> {
    /// Boxed, since an enum of answers holds a stream beside small values.
    fn boxed(raw: &mut Raw, frames: F) -> Result<Box<Self>, DecodeError> {
        Ok(Box::new(Cutter { incoming: Incoming::of(raw)?, frames, is_read: false, is_done: false }))
    }

    fn poll_frame(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<F::Frame, StreamError>>> {
        while !self.is_done {
            if let Some(frame) = self.frames.next() {
                return Poll::Ready(Some(Ok(frame)));
            }
            if self.is_read {
                self.is_done = true;
            } else if self.frames.held() > self.incoming.limit {
                self.is_done = true;
                return Poll::Ready(Some(Err(self.fault(StreamFault::TooLong(self.incoming.limit)))));
            } else {
                match ready!(Pin::new(&mut self.incoming.download).poll_next(cx)) {
                    Some(Ok(piece)) => self.frames.push(Some(&piece)),
                    Some(Err(error)) => {
                        self.is_done = true;
                        return Poll::Ready(Some(Err(self.fault(StreamFault::Broken(error.fault)))));
                    }
                    None => {
                        self.is_read = true;
                        self.frames.push(None);
                    }
                }
            }
        }
        Poll::Ready(None)
    }

    fn fault(&self, fault: StreamFault) -> StreamError {
        StreamError { operation: self.incoming.download.operation(), fault }
    }

    /// Reads the text of a frame into a place.
    fn read(&self, text: String, place: &mut dyn Decode) -> Result<(), StreamError> {
        match read_text(self.incoming.decoded_limit, &text, place) {
            Ok(()) => Ok(()),
            Err(source) => Err(self.fault(StreamFault::Unreadable { text, source })),
        }
    }
}

/// A place of text takes it as it is; all others read JSON, and enumerations and dates a text without quotes too.
fn read_text(limit: usize, text: &str, place: &mut dyn Decode) -> Result<(), DecodeError> {
    match place.slot() {
        Slot::Text(place) => {
            text.clone_into(place);
            return Ok(());
        }
        Slot::Parse(_) if !text.starts_with('"') => {
            return decode_json(&Json::from(text), place).map(drop);
        }
        _ => {}
    }
    decode_within(limit, text.as_bytes(), place, None).map(drop)
}

/// What the streams have in common: the answer's head, the next element, and the two traits.
macro_rules! stream {
    ($name:ident, $item:ty) => {
        impl<T> $name<T> {
            /// The status.
            pub fn status(&self) -> ::reqwest::StatusCode {
                self.cutter.incoming.download.status()
            }

            /// The headers.
            pub fn headers(&self) -> &::reqwest::header::HeaderMap {
                self.cutter.incoming.download.headers()
            }

            /// The id of the operation.
            pub fn operation(&self) -> &'static str {
                self.cutter.incoming.download.operation()
            }
        }

        impl<T: $crate::Decode + Default> $name<T> {
            /// The next one; nothing at the end.
            ///
            /// The future can be dropped: nothing is lost by it.
            pub async fn next(&mut self) -> Option<Result<$item, $crate::stream::StreamError>> {
                ::std::future::poll_fn(|cx| {
                    ::futures_core::Stream::poll_next(::std::pin::Pin::new(&mut *self), cx)
                })
                .await
            }
        }

        impl<T: $crate::Decode + Default> ::futures_core::Stream for $name<T> {
            type Item = Result<$item, $crate::stream::StreamError>;

            fn poll_next(
                mut self: ::std::pin::Pin<&mut Self>,
                cx: &mut ::std::task::Context<'_>,
            ) -> ::std::task::Poll<Option<Self::Item>> {
                self.poll_element(cx)
            }
        }

        impl<T: $crate::Decode + Default> ::futures_core::stream::FusedStream for $name<T> {
            fn is_terminated(&self) -> bool {
                self.cutter.is_done
            }
        }

        impl<T> ::std::fmt::Debug for $name<T> {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                let download = &self.cutter.incoming.download;
                f.debug_tuple(stringify!($name)).field(download).finish()
            }
        }
    };
}

use stream;

/// An element of a stream that could not be had.
#[derive(Debug)]
#[non_exhaustive]
pub struct StreamError {
    /// The id of the operation.
    pub operation: &'static str,
    /// What went wrong.
    pub fault: StreamFault,
}

impl StreamError {
    /// Whether more may come after it.
    pub fn goes_on(&self) -> bool {
        matches!(self.fault, StreamFault::Unreadable { .. })
    }
}

/// Why an element of a stream could not be had.
#[non_exhaustive]
pub enum StreamFault {
    /// The answer was cut, or nothing came in time; the stream has ended.
    Broken(DownloadFault),
    /// The element is longer than this number of octets; the stream has ended.
    TooLong(usize),
    /// The element is not what the description says; the stream goes on.
    Unreadable {
        /// The element as it came.
        text: String,
        /// What is wrong, and where.
        source: DecodeError,
    },
}

impl Display for StreamError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the stream of operation `{}` ", self.operation)?;
        match &self.fault {
            StreamFault::Broken(fault) => write!(f, "failed: {fault}"),
            StreamFault::TooLong(limit) => {
                write!(f, "has an element of more than {limit} octets, which is the `body_limit`")
            }
            StreamFault::Unreadable { source, .. } => write!(f, "has an element that does not fit: {source}"),
        }
    }
}

/// The text may hold a secret, so its size alone is shown.
impl Debug for StreamFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            StreamFault::Broken(fault) => f.debug_tuple("Broken").field(fault).finish(),
            StreamFault::TooLong(limit) => f.debug_tuple("TooLong").field(limit).finish(),
            StreamFault::Unreadable { text, source } => f
                .debug_struct("Unreadable")
                .field("text", &format_args!("{} octets", text.len()))
                .field("source", source)
                .finish(),
        }
    }
}

impl std::error::Error for StreamError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.fault {
            StreamFault::Broken(DownloadFault::Connection(error)) => Some(&**error),
            _ => None,
        }
    }
}
