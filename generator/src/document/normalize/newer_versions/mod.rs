//! Rewrites OpenAPI 3.1 and 3.2 as 3.0. Each pass has its own file and rewrites one schema, except `field`,
//! which checks all objects.
//!
//! The passes run for every version, since documents of 3.0 use later keywords, and later documents use those
//! of 3.0.

pub(super) mod condition;
pub(super) mod constant;
pub(super) mod content;
pub(super) mod field;
pub(super) mod null;
pub(super) mod pattern;
pub(super) mod sibling;
pub(super) mod tuple;
pub(super) mod types;
