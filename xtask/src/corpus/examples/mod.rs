//! Decodes and encodes every example of a document with its client; a valid one must not change.

pub mod judging;
pub mod program;
mod translation;
pub mod verdict;

pub use verdict::Examples;
