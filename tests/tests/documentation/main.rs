//! What the documentation says of tests and fields is so.
#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]

mod behaviour;
mod citation;
mod fields;
mod support;
