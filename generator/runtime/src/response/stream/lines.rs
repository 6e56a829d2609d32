//! [`Lines`], [`Records`] and [`Values`]: responses with a sequence of JSON values.

use std::marker::PhantomData;
use std::task::{Context, Poll, ready};

use super::error::StreamError;
use super::frame_reader::{FrameReader, Frames, stream};
use super::line_buffer::LineBuffer;
use crate::model::{Decode, DecodeError};
use crate::response::from_response::FromResponse;
use crate::response::undecoded::UndecodedResponse;

/// A stream of the values of a response with one JSON value in each line: `application/x-ndjson`, `application/jsonl` and
/// similar media types.
///
/// Empty lines are skipped. If a line does not fit, the stream returns an error with its text and continues.
#[must_use = "streams do nothing unless polled"]
pub struct Lines<T> {
    reader: Box<FrameReader<LineFrames>>,
    of: PhantomData<fn() -> T>,
}

/// A stream of the values of a response with the media type `application/json-seq` (RFC 7464).
///
/// If a value does not fit, the stream returns an error with its text and continues.
#[must_use = "streams do nothing unless polled"]
pub struct Records<T> {
    reader: Box<FrameReader<RecordFrames>>,
    of: PhantomData<fn() -> T>,
}

/// A stream of the values of a response with several JSON values, with or without white space between them. It is for services
/// that send streams as `application/json`, such as those of grpc-gateway.
///
/// If a value does not fit, the stream returns an error with its text and continues.
#[must_use = "streams do nothing unless polled"]
pub struct Values<T> {
    reader: Box<FrameReader<ValueFrames>>,
    of: PhantomData<fn() -> T>,
}

macro_rules! values {
    ($name:ident, $frames:ident) => {
        impl<T: Decode + Default> $name<T> {
            fn poll_element(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<T, StreamError>>> {
                Poll::Ready(match ready!(self.reader.poll_frame(cx)) {
                    Some(Ok(text)) => {
                        let mut value = T::default();
                        Some(self.reader.read(text, &mut value).map(|()| value))
                    }
                    Some(Err(error)) => Some(Err(error)),
                    None => None,
                })
            }
        }

        impl<T> FromResponse for $name<T> {
            fn from_response(raw: &mut UndecodedResponse) -> Result<Self, DecodeError> {
                Ok($name { reader: FrameReader::boxed(raw, $frames::default())?, of: PhantomData })
            }
        }

        stream!($name, T);
    };
}

values!(Lines, LineFrames);
values!(Records, RecordFrames);
values!(Values, ValueFrames);

/// Splits into lines that are not empty. The last line need not have a line end.
#[derive(Default)]
struct LineFrames {
    buffer: LineBuffer,
    is_read: bool,
}

impl Frames for LineFrames {
    type Frame = String;

    fn push(&mut self, piece: Option<&[u8]>) {
        self.is_read = piece.is_none();
        self.buffer.push(piece.unwrap_or_default());
    }

    fn next(&mut self) -> Option<String> {
        loop {
            let line = match self.buffer.take_until(|byte| byte == b'\n') {
                Some((line, _)) => text(line),
                None if self.is_read => return text(self.buffer.take_rest()),
                None => return None,
            };
            if line.is_some() {
                return line;
            }
        }
    }

    fn buffered(&self) -> usize {
        self.buffer.len()
    }
}

/// Splits at record separators. A complete value also ends with its line, so that it is available before the next separator.
#[derive(Default)]
struct RecordFrames {
    buffer: LineBuffer,
    state: Depth,
    is_read: bool,
}

/// The nesting depth of the current byte of a JSON text.
#[derive(Default)]
struct Depth {
    open: usize,
    in_text: bool,
    escaped: bool,
}

impl Depth {
    /// Whether the byte ends a record.
    fn ends_at(&mut self, byte: u8) -> bool {
        match byte {
            b'\x1e' => *self = Depth::default(),
            byte => self.go_on(byte),
        }
        byte == b'\x1e' || (byte == b'\n' && self.is_outside())
    }

    /// Whether the byte ends a value: it closes the value, or is white space between two.
    fn closes_at(&mut self, byte: u8) -> bool {
        self.go_on(byte);
        self.is_outside() && matches!(byte, b'}' | b']' | b'"' | b' ' | b'\t' | b'\r' | b'\n' | b'\x1e')
    }

    fn is_outside(&self) -> bool {
        self.open == 0 && !self.in_text
    }

    fn go_on(&mut self, byte: u8) {
        match byte {
            _ if self.escaped => self.escaped = false,
            b'\\' => self.escaped = self.in_text,
            b'"' => self.in_text = !self.in_text,
            b'{' | b'[' if !self.in_text => self.open += 1,
            b'}' | b']' if !self.in_text => self.open = self.open.saturating_sub(1),
            _ => {}
        }
    }
}

impl Frames for RecordFrames {
    type Frame = String;

    fn push(&mut self, piece: Option<&[u8]>) {
        self.is_read = piece.is_none();
        self.buffer.push(piece.unwrap_or_default());
    }

    fn next(&mut self) -> Option<String> {
        loop {
            let record = match self.buffer.take_until(|byte| self.state.ends_at(byte)) {
                Some((record, _)) => text(record),
                None if self.is_read => return text(self.buffer.take_rest()),
                None => return None,
            };
            if record.is_some() {
                return record;
            }
        }
    }

    fn buffered(&self) -> usize {
        self.buffer.len()
    }
}

/// Splits after the end of each value.
#[derive(Default)]
struct ValueFrames {
    buffer: LineBuffer,
    state: Depth,
    is_read: bool,
}

impl Frames for ValueFrames {
    type Frame = String;

    fn push(&mut self, piece: Option<&[u8]>) {
        self.is_read = piece.is_none();
        self.buffer.push(piece.unwrap_or_default());
    }

    fn next(&mut self) -> Option<String> {
        loop {
            let value = match self.buffer.take_through(|byte| self.state.closes_at(byte)) {
                Some(value) => text(value),
                None if self.is_read => return text(self.buffer.take_rest()),
                None => return None,
            };
            if value.is_some() {
                return value;
            }
        }
    }

    fn buffered(&self) -> usize {
        self.buffer.len()
    }
}

/// The text of a frame; `None` if it is blank.
fn text(frame: &[u8]) -> Option<String> {
    let frame = frame.strip_prefix(b"\xef\xbb\xbf").unwrap_or(frame).trim_ascii();
    if frame.is_empty() { None } else { Some(String::from_utf8_lossy(frame).into_owned()) }
}
