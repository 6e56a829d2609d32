//! Responses that come piece by piece as values: [`Events`], [`Lines`], [`Records`], [`Values`] and [`ResponseParts`].
//!
//! The timeout of the call counts up to the head of the response, and then anew for each piece that comes; the client's
//! limit of a body holds for each event and each line. A call is retried only before its response begins: whoever
//! wants to go on after a stream broke sends a new call, with the id of the last event where the service takes it.

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
