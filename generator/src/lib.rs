//! Reads OpenAPI documents and writes typed Rust client crates.
//!
//! The stages are functions with named types between them:
//! `load` → `overlay` → `normalize` → `read` → `compose` → `collect` → `name` → `lower` → `check` → `emit` → `render` → `write` or `diff`.
//! [`generate`] runs all of them for a client. Tests and `cargo xtask inspect` call them one by one.

mod additions;
mod bound;
pub mod changes;
mod check;
pub mod chosen_types;
pub mod collect;
pub mod compose;
pub mod config;
pub mod coverage;
pub mod derives;
pub mod diagnostic;
pub mod document;
pub mod emit;
pub mod examples;
pub mod explain;
mod features;
pub mod files;
mod http;
pub mod input;
pub mod inspect;
pub mod ir;
mod layout;
pub mod lower;
mod media_type;
pub mod naming;
pub mod own_type;
mod pipeline;
pub mod place;
pub mod prose;
pub mod publish;
pub mod published;
mod rare;
pub mod render;
pub mod replies;
pub mod report;
mod runtime_files;
mod rust_type;
pub mod selection;
mod settings_template;
mod shared_runtime;
pub mod shown;
pub mod spec;
pub mod surface;
pub mod survey;
mod template;
mod tokens;
mod types_alone;
pub mod versions;

pub use check::check;
pub use pipeline::{
    Client, Lowered, Outline, Summary, generate, lower_document, lowered, lowered_after, outline, prepare,
    read,
};
pub use runtime_files::runtime_files;
pub use settings_template::settings_template;

/// The examples on the page about the library, which are compiled as tests.
#[cfg(doctest)]
#[doc = include_str!("../../docs/library.md")]
mod library_page {}
