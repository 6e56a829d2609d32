//! Tests by feature; the tables are data, and the `check_…` helpers know how to ask.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may fail")]

mod answer_streams;
#[cfg(feature = "blocking")]
mod blocking;
mod body;
mod content;
mod content_value;
mod debug;
mod download;
mod endless;
mod example;
mod header;
mod hooks;
mod model;
mod oauth2;
mod pacing;
mod pages;
mod parameter;
mod redirect;
#[cfg(feature = "redis")]
mod redis;
mod request;
mod response;
mod retry;
mod security;
mod server;
mod streams;
mod text;
mod trace;
