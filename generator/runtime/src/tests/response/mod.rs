//! Responses as values.

mod download;
mod stream;
mod typed;
