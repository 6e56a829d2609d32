//! Calls with their types, and the futures that send them.

mod beside;
#[cfg(feature = "test-util")]
mod called;
mod futures;
mod macros;
mod maybe;
mod typed;

#[cfg(feature = "test-util")]
pub use called::Called;
pub use futures::{Downloading, Responding, Sending};
pub use maybe::Maybe;
pub use typed::Call;
