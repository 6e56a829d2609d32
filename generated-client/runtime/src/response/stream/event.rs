// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`Event`], and how an event stream is read (WHATWG HTML, section 9.2.6 "Interpreting an event stream").

use std::fmt::{self, Debug};
use std::time::Duration;

use super::frame_reader::Frames;
use super::line_buffer::LineBuffer;
use crate::shown::{cut, shown};

/// An event of a stream of the media type `text/event-stream`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Event<T> {
    /// Its kind; `message` where the service names none.
    pub event: String,
    /// The id that the service gave last, with this event or one before; empty if none. One of more than 8 KiB is left out.
    pub id: String,
    /// How long to wait before a broken stream is requested again, by the latest `retry` of the service; a day at most.
    pub retry: Option<Duration>,
    /// What it carries.
    pub data: T,
}

impl<T: Debug> Debug for Event<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Event")
            .field("event", &shown(&self.event))
            .field("id", &shown(&self.id))
            .field("retry", &self.retry)
            .field("data", &cut(&self.data))
            .finish()
    }
}

/// Longer than anybody waits for a stream; what is beyond the clock would make sums of times fail.
const LONGEST_RETRY: Duration = Duration::from_secs(24 * 60 * 60);

/// Each event has the last id again, so that a long one would be work for each of many short events. No header could
/// send it back.
const LONGEST_ID: usize = 8 * 1024;

/// Puts lines together to events.
#[derive(Default)]
pub(super) struct EventFrames {
    buffer: LineBuffer,
    /// The last line ended in a carriage return, whose line feed may be still to come.
    after_return: bool,
    has_begun: bool,
    kind: String,
    data: Option<String>,
    id: String,
    retry: Option<Duration>,
}

impl Frames for EventFrames {
    type Frame = Event<String>;

    /// What was begun when the stream ends is dropped, as the standard says.
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
            "id" if value.len() <= LONGEST_ID && !value.contains('\0') => value.clone_into(&mut self.id),
            "retry" if !value.is_empty() && value.bytes().all(|digit| digit.is_ascii_digit()) => {
                let wait = value.parse().map_or(LONGEST_RETRY, Duration::from_millis);
                self.retry = Some(wait.min(LONGEST_RETRY));
            }
            // A line that begins with a colon is a comment, and other fields are ignored.
            _ => {}
        }
        None
    }

    /// An event without data is none.
    fn dispatch(&mut self) -> Option<Event<String>> {
        let kind = std::mem::take(&mut self.kind);
        let data = self.data.take()?;
        let event = if kind.is_empty() { "message".to_owned() } else { kind };
        Some(Event { event, id: self.id.clone(), retry: self.retry, data })
    }
}
