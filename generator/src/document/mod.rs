//! A document as a tree of values with its source text, and what is done to it before anybody interprets it.

pub(crate) mod address;
pub mod bundle;
mod grammar;
pub mod input;
mod load;
mod location;
mod nesting;
pub mod normalize;
mod origins;
pub mod overlay;
mod pointer;
mod resolver;
mod tree;

use serde_json::Value;

pub use load::{load, parse, parse_value};
pub use location::{Position, locate};
pub use origins::{Moves, Origins};
pub use pointer::Pointer;
pub(crate) use resolver::is_status;
pub use resolver::{Node, Resolver};

use crate::diagnostic::Diagnostics;

/// The text that a document was read from.
#[derive(Clone, Debug)]
pub struct Source {
    /// The name for messages: the path as the user gave it.
    pub name: String,
    /// The text.
    pub text: String,
}

/// An OpenAPI document: the tree, and the text for messages about it.
#[derive(Clone, Debug)]
pub struct Document {
    /// Where it came from.
    pub source: Source,
    /// The tree, in the order of the text.
    pub root: Value,
    /// What was mended to read the text.
    pub findings: Diagnostics,
    /// Where the parts of the tree were written.
    pub origins: Origins,
}

impl Document {
    /// A document whose tree stands as it was written.
    pub fn new(source: Source, root: Value) -> Self {
        Self { source, root, findings: Diagnostics::new(), origins: Origins::default() }
    }
}
