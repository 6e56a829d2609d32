// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`Event`], and the parser of event streams (WHATWG HTML, section 9.2.6 "Interpreting an event stream").

use std::fmt::{self, Debug};
use std::time::Duration;

use super::frame_reader::Frames;
use super::line_buffer::LineBuffer;
use crate::sanitize::{sanitize, sanitize_debug};

/// An event of a response with the media type `text/event-stream`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Event<T> {
    /// The type of the event; `message` if the service gives none.
    pub event: String,
    /// The last id that the service sent, with this event or an earlier one; empty if there was none. Ids of more than 8 KiB
    /// are ignored.
    pub id: String,
    /// How long to wait before a broken stream is requested again, by the last `retry` that the service sent; at most a day.
    pub retry: Option<Duration>,
    /// The data of the event.
    pub data: T,
}

impl<T: Debug> Debug for Event<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Event")
            .field("event", &sanitize(&self.event))
            .field("id", &sanitize(&self.id))
            .field("retry", &self.retry)
            .field("data", &sanitize_debug(&self.data))
            .finish()
    }
}

/// The longest `retry`. A longer time could overflow when it is added to the current time.
const MAX_RETRY: Duration = Duration::from_secs(24 * 60 * 60);

/// The longest id in bytes. The id is copied into each following event, so that a long one would be expensive; and it could
/// not be sent back in a header.
const MAX_ID: usize = 8 * 1024;

/// Makes events from lines.
#[derive(Default)]
pub(super) struct EventFrames {
    buffer: LineBuffer,
    /// Whether the last line ended with a carriage return, so that a line feed may follow.
    after_return: bool,
    has_begun: bool,
    kind: String,
    data: Option<String>,
    id: String,
    retry: Option<Duration>,
}

impl Frames for EventFrames {
    type Frame = Event<String>;

    /// An incomplete event at the end is dropped, as the standard requires.
    fn push(&mut self, piece: Option<&[u8]>) {
        self.buffer.push(piece.unwrap_or_default());
    }

    fn next(&mut self) -> Option<Event<String>> {
        loop {
            if self.after_return {
                self.after_return = !self.buffer.skip(b'\n');
                if self.after_return {
                    return None;
                }
            }
            let (line, end) = self.buffer.take_until(|byte| byte == b'\n' || byte == b'\r')?;
            let line = match self.has_begun {
                true => line,
                false => line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(line),
            };
            let line = String::from_utf8_lossy(line).into_owned();
            self.has_begun = true;
            self.after_return = end == b'\r';
            if let Some(event) = self.line(&line) {
                return Some(event);
            }
        }
    }

    fn buffered(&self) -> usize {
        self.buffer.len() + self.data.as_ref().map_or(0, String::len) + self.kind.len()
    }
}

impl EventFrames {
    fn line(&mut self, line: &str) -> Option<Event<String>> {
        if line.is_empty() {
            return self.dispatch();
        }
        let (field, value) = line.split_once(':').unwrap_or((line, ""));
        let value = value.strip_prefix(' ').unwrap_or(value);
        match field {
            "event" => value.clone_into(&mut self.kind),
            "data" => match &mut self.data {
                Some(data) => {
                    data.push('\n');
                    data.push_str(value);
                }
                None => self.data = Some(value.to_owned()),
            },
            "id" if value.len() <= MAX_ID && !value.contains('\0') => value.clone_into(&mut self.id),
            "retry" if !value.is_empty() && value.bytes().all(|digit| digit.is_ascii_digit()) => {
                let wait = value.parse().map_or(MAX_RETRY, Duration::from_millis);
                self.retry = Some(wait.min(MAX_RETRY));
            }
            // Other fields are ignored, and so are comments, which begin with a colon.
            _ => {}
        }
        None
    }

    /// The event that an empty line ends; without data there is none.
    fn dispatch(&mut self) -> Option<Event<String>> {
        let kind = std::mem::take(&mut self.kind);
        let data = self.data.take()?;
        let event = if kind.is_empty() { "message".to_owned() } else { kind };
        Some(Event { event, id: self.id.clone(), retry: self.retry, data })
    }
}
