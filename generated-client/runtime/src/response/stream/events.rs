// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`Events`]: a response with the media type `text/event-stream`.

use std::marker::PhantomData;
use std::task::{Context, Poll, ready};

use super::error::StreamError;
use super::event::{Event, EventFrames};
use super::frame_reader::{FrameReader, stream};
use crate::model::{Decode, DecodeError, DecodeTarget};
use crate::response::from_response::FromResponse;
use crate::response::undecoded::UndecodedResponse;
use crate::sanitize::sanitize;
use crate::wire::media_type::{content_type, essence};

/// A stream of the events of a response. Their data is decoded as a `T`.
///
/// If the data of an event does not fit, the stream returns an error with its text and continues. It ends with the response,
/// after any other error, and at the data `[DONE]`, which many services send at the end (unless `T` is a string).
#[must_use = "streams do nothing unless polled"]
pub struct Events<T> {
    reader: Box<FrameReader<EventFrames>>,
    of: PhantomData<fn() -> T>,
}

impl<T: Decode + Default> Events<T> {
    fn poll_element(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Event<T>, StreamError>>> {
        let mut value = T::default();
        let event = match ready!(self.reader.poll_frame(cx)) {
            Some(Ok(event)) => event,
            Some(Err(error)) => return Poll::Ready(Some(Err(error))),
            None => return Poll::Ready(None),
        };
        if self.reader.is_last(&event, &mut value) {
            return Poll::Ready(None);
        }
        let Event { event, id, retry, data } = event;
        Poll::Ready(Some(self.reader.read(data, &mut value).map(|()| Event {
            event,
            id,
            retry,
            data: value,
        })))
    }
}

impl FrameReader<EventFrames> {
    /// Ends the stream if this is the event `[DONE]`.
    fn is_last(&mut self, event: &Event<String>, place: &mut dyn Decode) -> bool {
        let is_last = event.data.trim() == "[DONE]" && !matches!(place.target(), DecodeTarget::String(_));
        self.is_done |= is_last;
        is_last
    }
}

/// Fails for any other content type, which would have no events.
impl<T> FromResponse for Events<T> {
    fn from_response(raw: &mut UndecodedResponse) -> Result<Self, DecodeError> {
        match essence(content_type(raw.headers())).as_str() {
            "" | "text/event-stream" => {}
            other => {
                return Err(DecodeError::new(format!(
                    "the content type is `{}`, which has no events",
                    sanitize(other).at_most(100)
                )));
            }
        }
        Ok(Events { reader: FrameReader::boxed(raw, EventFrames::default())?, of: PhantomData })
    }
}

stream!(Events, Event<T>);
