//! [`ResponseParts`]: a response of JSON values, each a part of a multipart body.

use std::marker::PhantomData;
use std::task::{Context, Poll, ready};

use super::error::StreamError;
use super::frame_reader::{FrameReader, Frames, stream};
use super::line_buffer::LineBuffer;
use crate::model::{Decode, DecodeError};
use crate::response::from_response::FromResponse;
use crate::response::undecoded::UndecodedResponse;
use crate::shown::shown;
use crate::wire::media_type::{content_type, parameter};

/// The values of a response of the media type `multipart/mixed` and similar ones (RFC 2046, section 5.1), one for each part, one after the other.
///
/// Text before the first part and after the last is skipped, and so are the headers of the parts. A part that does
/// not fit is an error that keeps its text, after which the stream goes on.
#[must_use = "streams do nothing unless polled"]
pub struct ResponseParts<T> {
    reader: Box<FrameReader<PartFrames>>,
    of: PhantomData<fn() -> T>,
}

impl<T: Decode + Default> ResponseParts<T> {
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

/// A content type that names no boundary is refused, since nothing in the body would be a part.
impl<T> FromResponse for ResponseParts<T> {
    fn from_response(raw: &mut UndecodedResponse) -> Result<Self, DecodeError> {
        let media_type = content_type(raw.headers());
        let Some(boundary) = parameter(media_type, "boundary").filter(|boundary| !boundary.is_empty()) else {
            let media_type = shown(media_type).at_most(100);
            return Err(DecodeError::new(format!(
                "the content type is `{media_type}`, which names no boundary of parts"
            )));
        };
        let frames = PartFrames::new(&boundary);
        Ok(ResponseParts { reader: FrameReader::boxed(raw, frames)?, of: PhantomData })
    }
}

stream!(ResponseParts, T);

/// Where in the body a line stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Section {
    Before,
    Head,
    Content,
    Behind,
}

/// What a line is between parts.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Delimiter {
    Next,
    Last,
}

/// The contents of parts. A line belongs to the part before it unless it is a delimiter, which takes the end of the line
/// before it along.
struct PartFrames {
    buffer: LineBuffer,
    /// Two hyphens and the boundary.
    delimiter: Vec<u8>,
    place: Section,
    /// The content of the part so far.
    part: Vec<u8>,
    is_read: bool,
}

impl PartFrames {
    fn new(boundary: &str) -> Self {
        PartFrames {
            buffer: LineBuffer::default(),
            delimiter: [b"--", boundary.as_bytes()].concat(),
            place: Section::Before,
            part: Vec::new(),
            is_read: false,
        }
    }

    /// Takes a line with its end; the content of the part that it closes.
    fn line(&mut self, line: &[u8]) -> Option<String> {
        let delimiter = if self.place == Section::Behind { None } else { self.delimiter_in(line) };
        if let Some(delimiter) = delimiter {
            let has_part = self.place != Section::Before;
            self.place = if delimiter == Delimiter::Last { Section::Behind } else { Section::Head };
            return if has_part { Some(self.content()) } else { None };
        }
        match self.place {
            Section::Head if line.trim_ascii().is_empty() => self.place = Section::Content,
            Section::Content => self.part.extend_from_slice(line),
            Section::Before | Section::Head | Section::Behind => {}
        }
        None
    }

    fn delimiter_in(&self, line: &[u8]) -> Option<Delimiter> {
        let rest = line.strip_prefix(self.delimiter.as_slice())?;
        match rest.trim_ascii_end() {
            b"" => Some(Delimiter::Next),
            b"--" => Some(Delimiter::Last),
            _ => None,
        }
    }

    /// The content without the end of its last line, which is the delimiter's.
    fn content(&mut self) -> String {
        let part = std::mem::take(&mut self.part);
        let content = part.strip_suffix(b"\n").unwrap_or(&part);
        let content = content.strip_suffix(b"\r").unwrap_or(content);
        String::from_utf8_lossy(content).into_owned()
    }

    /// What is left when nothing more comes: a last line without an end, and a part that nothing closed.
    fn rest(&mut self) -> Option<String> {
        let rest = self.buffer.take_rest().to_vec();
        let closed = self.line(&rest);
        let is_open = self.place == Section::Content && !self.part.is_empty();
        self.place = Section::Behind;
        if closed.is_none() && is_open { Some(self.content()) } else { closed }
    }
}

impl Frames for PartFrames {
    type Frame = String;

    fn push(&mut self, piece: Option<&[u8]>) {
        self.is_read = piece.is_none();
        self.buffer.push(piece.unwrap_or_default());
    }

    fn next(&mut self) -> Option<String> {
        loop {
            let Some(line) = self.buffer.take_through(|byte| byte == b'\n') else {
                return if self.is_read { self.rest() } else { None };
            };
            let line = line.to_vec();
            if let Some(part) = self.line(&line) {
                return Some(part);
            }
        }
    }

    fn buffered(&self) -> usize {
        self.buffer.len() + self.part.len()
    }
}
