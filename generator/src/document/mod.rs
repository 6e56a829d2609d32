//! A document as a tree of values with its source text, and all steps that change the tree before it is
//! interpreted.

pub(crate) mod address;
pub mod bundle;
mod grammar;
mod identifier;
mod load;
mod members;
pub mod normalize;
pub mod overlay;
mod requirement;
mod scalar;
mod strings;
mod texts;
mod tree;
mod yaml;

use serde_json::Value;

pub(crate) use grammar::EXAMPLE;
pub use load::{load, parse, parse_value};

pub use crate::place::{Origins, Pointer, Position, Source, SourceFile};

use crate::diagnostic::Diagnostics;

/// An OpenAPI document: the tree, and the source text, which messages quote.
#[derive(Clone, Debug)]
pub struct Document {
    /// Where it came from.
    pub source: SourceFile,
    /// The tree; members are in the order of the text.
    pub root: Value,
    /// What was repaired to read the text.
    pub findings: Diagnostics,
    /// Where the parts of the tree were written, for parts that were moved.
    pub origins: Origins,
    /// The original texts of the scalars of each file, by the number of the file.
    texts: Vec<texts::FileTexts>,
}

impl Document {
    /// A document whose tree is as it was written.
    pub fn new(source: impl Into<SourceFile>, root: Value) -> Self {
        Self {
            source: source.into(),
            root,
            findings: Diagnostics::new(),
            origins: Origins::default(),
            texts: Vec::new(),
        }
    }
}
