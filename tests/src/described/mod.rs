//! A server that is described by an OpenAPI document: it checks every request by it and responses from it.
//!
//! It reads the documents of `specs/` by itself and shares no code with the generator, so that a misreading of the
//! generator does not go unnoticed. What the document does not allow is a [`Problem`] with a place in the document.
//!
//! ```
//! # use client_tests::described::{Described, Document, Fault};
//! let server = Described::new(Document::version_2());
//! server.accept_token("token-1");
//! server.misbehave("users", 2, Fault::Gateway(503));
//! // A client goes to `server.base_url()` now; then:
//! assert!(server.records_of("users").is_empty());
//! ```
#![allow(clippy::panic, reason = "a test fails by panicking")]

mod body;
mod check;
mod choice;
mod credential;
mod document;
mod encoding;
mod example;
mod fault;
mod node;
mod operation;
mod overlay;
mod pages;
mod parameter;
mod record;
mod route;
mod schema;
mod server;
mod style;
#[cfg(test)]
mod tests;
mod tokens;
mod verdict;

pub use body::Part;
pub use check::Inputs;
pub use document::Document;
pub use example::Fill;
pub use fault::{Fault, Limit, RetryAfter};
pub use operation::Operation;
pub use parameter::{Parameter, Place, Values};
pub use record::{Outcome, Record};
pub use schema::Schema;
pub use server::Described;
pub use verdict::Problem;
