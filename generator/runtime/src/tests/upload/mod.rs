//! What is sent as it is.

mod content;
mod content_value;
