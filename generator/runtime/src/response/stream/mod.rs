//! Responses that are streams of values: [`Events`], [`Lines`], [`Records`], [`Values`] and [`ResponseParts`].
//!
//! The timeout of the call applies until the head of the response is there, and then to each piece of the body. The body limit
//! applies to each element. A call is retried only before its response begins. To continue after a stream broke, send a new
//! call, with the id of the last event if the service accepts it.

mod error;
mod event;
mod events;
mod frame_reader;
mod line_buffer;
mod lines;
mod parts;

pub use error::{StreamError, StreamFault};
pub use event::Event;
pub use events::Events;
pub use lines::{Lines, Records, Values};
pub use parts::ResponseParts;
