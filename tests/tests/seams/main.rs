//! The seams of a client: request signing by a middleware, and transports that are not reqwest.
//!
//! `docs/seams.md` shows the files of this folder, so they are written as a user would write them.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod doubles;
mod signing;
mod socket;
mod tower_service;
