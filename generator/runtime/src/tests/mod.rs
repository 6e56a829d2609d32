//! Tests at the paths of their sources; the tables are data, and the `check_…` helpers know how to ask.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may fail")]

#[cfg(feature = "blocking")]
mod blocking;
mod by_path;
mod client;
mod debug;
mod error;
mod example;
mod exchange;
mod middleware;
mod model;
mod pacing;
mod pages;
mod parameter;
#[cfg(feature = "redis")]
mod redis;
mod request;
mod response;
mod response_header;
mod sanitize;
mod security;
mod server;
mod transport;
mod upload;
#[cfg(feature = "webhooks")]
mod webhook;
