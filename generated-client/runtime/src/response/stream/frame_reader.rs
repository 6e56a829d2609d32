// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`FrameReader`]: reads the body of a stream frame by frame. A frame is the text of one element.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::error::{StreamError, StreamFault};
use crate::model::{Decode, DecodeError, DecodeTarget, Json, decode_json, decode_within};
use crate::response::undecoded::{Incoming, UndecodedResponse};

/// Splits the received pieces into frames.
pub(super) trait Frames {
    type Frame;

    /// Takes the next piece; `None` at the end.
    fn push(&mut self, piece: Option<&[u8]>);

    /// The next frame, if it is complete.
    fn next(&mut self) -> Option<Self::Frame>;

    /// How many bytes of incomplete frames are buffered.
    fn buffered(&self) -> usize;
}

/// A body, and the frames that it is split into.
pub(super) struct FrameReader<F> {
    pub(super) incoming: Incoming,
    frames: F,
    /// Whether the body has ended.
    is_read: bool,
    /// Whether the stream has ended.
    pub(super) is_done: bool,
}

impl<F: Frames> FrameReader<F> {
    /// The reader is boxed, because enums of responses have streams and small values as variants.
    pub(super) fn boxed(raw: &mut UndecodedResponse, frames: F) -> Result<Box<Self>, DecodeError> {
        let incoming = raw.take_incoming().ok_or_else(|| DecodeError::new("the response is not a stream"))?;
        Ok(Box::new(FrameReader { incoming: *incoming, frames, is_read: false, is_done: false }))
    }

    pub(super) fn poll_frame(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<F::Frame, StreamError>>> {
        while !self.is_done {
            if let Some(frame) = self.frames.next() {
                return Poll::Ready(Some(Ok(frame)));
            }
            if self.is_read {
                self.is_done = true;
            } else if self.frames.buffered() > self.incoming.limit {
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
        StreamError { operation: self.incoming.download.operation, fault }
    }

    /// Reads the text of a frame into a place.
    pub(super) fn read(&self, text: String, place: &mut dyn Decode) -> Result<(), StreamError> {
        match read_text(self.incoming.decoded_limit, &text, place) {
            Ok(()) => Ok(()),
            Err(source) => Err(self.fault(StreamFault::Unreadable { text, source })),
        }
    }
}

/// Reads a frame. A string is the text itself. Other values are read as JSON, but enumerations and dates may have no quotes.
fn read_text(limit: usize, text: &str, place: &mut dyn Decode) -> Result<(), DecodeError> {
    match place.target() {
        DecodeTarget::String(place) => {
            text.clone_into(place);
            return Ok(());
        }
        DecodeTarget::Parse(_) if !text.starts_with('"') => {
            return decode_json(&Json::from(text), place).map(drop);
        }
        _ => {}
    }
    decode_within(limit, text.as_bytes(), place, None).map(drop)
}

/// The methods and traits that all streams have.
macro_rules! stream {
    ($name:ident, $item:ty) => {
        impl<T> $name<T> {
            /// The status of the response.
            pub fn status(&self) -> ::reqwest::StatusCode {
                self.reader.incoming.download.status()
            }

            /// The headers of the response.
            pub fn headers(&self) -> &::reqwest::header::HeaderMap {
                self.reader.incoming.download.headers()
            }

            /// The id of the operation.
            pub fn operation(&self) -> &'static str {
                self.reader.incoming.download.operation
            }
        }

        impl<T: $crate::Decode + Default> $name<T> {
            /// The next element; `None` at the end.
            ///
            /// If the future is dropped, no element is lost.
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
                self.reader.is_done
            }
        }

        impl<T> ::std::fmt::Debug for $name<T> {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                let download = &self.reader.incoming.download;
                f.debug_tuple(stringify!($name)).field(download).finish()
            }
        }
    };
}

pub(super) use stream;
