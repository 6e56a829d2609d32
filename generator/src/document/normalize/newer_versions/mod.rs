//! Rewrites OpenAPI 3.1 and 3.2 as 3.0; one pass in each file, each for one schema, except `field`, which knows all objects.
//!
//! The passes run for every version: documents of 3.0 use later keywords, and the reverse.

pub(super) mod condition;
pub(super) mod constant;
pub(super) mod content;
pub(super) mod field;
pub(super) mod null;
pub(super) mod pattern;
pub(super) mod sibling;
pub(super) mod tuple;
pub(super) mod types;
