//! Every example of a document, decoded and encoded again by its client: a valid one stays itself.

pub mod judging;
pub mod program;
mod translation;
pub mod verdict;

pub use verdict::Examples;
