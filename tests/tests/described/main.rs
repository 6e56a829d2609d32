//! Every operation against a server that reads the documents by itself: what is sent is allowed, what comes back is
//! understood. Beside that the server itself is tested: it refuses what is wrong, and misbehaves as it is told.
#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]

#[macro_use]
mod probe;

mod complete;
mod contact_groups;
mod faults;
mod groups;
mod misbehaviour;
mod pages;
mod raw;
mod tokens;
mod user_settings;
mod users;
mod version_1;
mod wrong;
