//! Calls with their types, and the futures that send them.

mod by_path;
mod futures;
#[cfg(feature = "test-util")]
mod into_call;
mod macros;
mod optional_input;
mod typed;

pub use futures::{Downloading, Responding, Sending};
#[cfg(feature = "test-util")]
pub use into_call::Called;
pub use optional_input::Maybe;
pub use typed::Call;
