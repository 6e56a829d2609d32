//! The pages of the repository hold: links, commands, tests and fields that they name are there.
#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]

mod behaviour;
mod citation;
mod commands;
mod fields;
mod links;
mod pages;
mod support;
