//! The golden clients of the fixtures as modules, so that they are compiled, and what the tests share.
//!
//! A fixture `fixtures/<noun>/<case>.yaml`, with its settings in `<case>.toml` if it has some, becomes the module `<noun>_<case>`; `cargo xtask regenerate` writes it.

// A client that is a crate has this by itself; the golden one of the longest line of types is a module.
#![recursion_limit = "4096"]

#[rustfmt::skip]
pub mod body_choices;
#[rustfmt::skip]
pub mod body_media_types;
#[rustfmt::skip]
pub mod body_parts;
#[rustfmt::skip]
pub mod operation_frameworks;
#[rustfmt::skip]
pub mod operation_hostile;
#[rustfmt::skip]
pub mod operation_names;
#[rustfmt::skip]
pub mod operation_webhooks;
#[rustfmt::skip]
pub mod operation_without_ids;
#[rustfmt::skip]
pub mod pagination_guessed;
#[rustfmt::skip]
pub mod pagination_styles;
#[rustfmt::skip]
pub mod parameter_headers_and_cookies;
#[rustfmt::skip]
pub mod parameter_path_styles;
#[rustfmt::skip]
pub mod parameter_query_styles;
#[rustfmt::skip]
pub mod response_by_example;
#[rustfmt::skip]
pub mod response_by_status;
#[rustfmt::skip]
pub mod response_content_types;
#[rustfmt::skip]
pub mod response_headers;
#[rustfmt::skip]
pub mod response_redirects;
#[rustfmt::skip]
pub mod response_streams;
#[rustfmt::skip]
pub mod response_undescribed;
#[rustfmt::skip]
pub mod schema_composition;
#[rustfmt::skip]
pub mod schema_deep;
#[rustfmt::skip]
pub mod schema_enumerations;
#[rustfmt::skip]
pub mod schema_formats;
#[rustfmt::skip]
pub mod schema_inheritance;
#[rustfmt::skip]
pub mod schema_names;
#[rustfmt::skip]
pub mod schema_own_type_places;
#[rustfmt::skip]
pub mod schema_own_types;
#[rustfmt::skip]
pub mod schema_tags;
#[rustfmt::skip]
pub mod schema_tuples;
#[rustfmt::skip]
pub mod schema_types_alone;
#[rustfmt::skip]
pub mod schema_unions;
#[rustfmt::skip]
pub mod schema_variants;
#[rustfmt::skip]
pub mod security_schemes;
#[rustfmt::skip]
pub mod server_variables;
#[rustfmt::skip]
pub mod version_later;
#[rustfmt::skip]
pub mod version_newest;
#[rustfmt::skip]
pub mod version_repaired;
#[rustfmt::skip]
pub mod version_several_files;
#[rustfmt::skip]
pub mod version_swagger2;

pub use ::runtime;

pub mod described;
pub mod own;
pub mod server;

/// The page about tests, whose code is compiled and run.
#[cfg(doctest)]
#[doc = include_str!("../../docs/testing.md")]
mod testing_page {}

/// The same of the page about transports and middleware.
#[cfg(doctest)]
#[doc = include_str!("../../docs/seams.md")]
mod seams_page {}
