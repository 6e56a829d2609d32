// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Calls with their types, and the futures that send them.

mod beside;
mod futures;
mod macros;
mod typed;

pub use futures::{Downloading, Responding, Sending};
pub use typed::Call;
