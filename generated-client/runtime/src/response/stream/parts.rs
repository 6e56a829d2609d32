// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`ResponseParts`]: a response whose JSON values are the parts of a multipart body.

use std::marker::PhantomData;
use std::task::{Context, Poll, ready};

use super::error::StreamError;
use super::frame_reader::{FrameReader, Frames, stream};
use super::line_buffer::LineBuffer;
use crate::model::{Decode, DecodeError};
use crate::response::from_response::FromResponse;
use crate::response::undecoded::UndecodedResponse;
use crate::sanitize::sanitize;
use crate::wire::media_type::{content_type, parameter};

/// A stream of the values of a response with the media type `multipart/mixed` or similar (RFC 2046, section 5.1), one for each
/// part.
///
/// The headers of the parts are skipped, and so is text before the first part and after the last. If a part does not fit, the
/// stream returns an error with its text and continues.
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

/// Fails if the content type has no boundary, since the body would have no parts.
impl<T> FromResponse for ResponseParts<T> {
    fn from_response(raw: &mut UndecodedResponse) -> Result<Self, DecodeError> {
        let media_type = content_type(raw.headers());
        let boundary = parameter(media_type, "boundary").unwrap_or_default();
        if boundary.is_empty() {
            let media_type = sanitize(media_type).at_most(100);
            return Err(DecodeError::new(format!(
                "the content type is `{media_type}`, which names no boundary of parts"
            )));
        }
        let frames = PartFrames::new(&boundary);
        Ok(ResponseParts { reader: FrameReader::boxed(raw, frames)?, of: PhantomData })
    }
}

stream!(ResponseParts, T);

/// The section of the body that a line belongs to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Section {
    /// Before the first part.
    Preamble,
    /// The headers of a part.
    Head,
    /// The content of a part.
    Content,
    /// After the last part.
    Epilogue,
}

/// A delimiter line: another part follows, or the last part has ended.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Delimiter {
    Next,
    Last,
}

/// Splits into the contents of parts. The line end before a delimiter is a part of the delimiter.
struct PartFrames {
    buffer: LineBuffer,
    /// Two hyphens and the boundary.
    delimiter: Vec<u8>,
    section: Section,
    /// The content of the part so far.
    part: Vec<u8>,
    is_read: bool,
}

impl PartFrames {
    fn new(boundary: &str) -> Self {
        PartFrames {
            buffer: LineBuffer::default(),
            delimiter: [b"--", boundary.as_bytes()].concat(),
            section: Section::Preamble,
            part: Vec::new(),
            is_read: false,
        }
    }

    /// Takes a line with its line end. If it ends a part, returns the content of the part.
    fn line(&mut self, line: &[u8]) -> Option<String> {
        let delimiter = if self.section == Section::Epilogue { None } else { self.delimiter_in(line) };
        if let Some(delimiter) = delimiter {
            let has_part = self.section != Section::Preamble;
            self.section = if delimiter == Delimiter::Last { Section::Epilogue } else { Section::Head };
            return if has_part { Some(self.content()) } else { None };
        }
        match self.section {
            Section::Head if line.trim_ascii().is_empty() => self.section = Section::Content,
            Section::Content => self.part.extend_from_slice(line),
            Section::Preamble | Section::Head | Section::Epilogue => {}
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

    /// The content of the part, without its last line end, which is a part of the delimiter.
    fn content(&mut self) -> String {
        let part = std::mem::take(&mut self.part);
        let content = part.strip_suffix(b"\n").unwrap_or(&part);
        let content = content.strip_suffix(b"\r").unwrap_or(content);
        String::from_utf8_lossy(content).into_owned()
    }

    /// The last part at the end of the body. Its last line may have no line end, and the last delimiter may be missing.
    fn rest(&mut self) -> Option<String> {
        let rest = self.buffer.take_rest().to_vec();
        let closed = self.line(&rest);
        let is_open = self.section == Section::Content && !self.part.is_empty();
        self.section = Section::Epilogue;
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
