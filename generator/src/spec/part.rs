//! Parts of a document that several places may use: where each is used, and where it is.

use std::sync::Arc;

use crate::place::Pointer;

/// A part of the document as one place uses it.
#[derive(Clone, Debug)]
pub struct Use<T> {
    /// Where it is used.
    pub at: Pointer,
    /// Where it stands: where it is used, unless a reference leads elsewhere.
    pub place: Pointer,
    /// The description beside the reference, which speaks of this use alone.
    pub remark: Option<String>,
    /// The part; nothing if it could not be read, which is reported where that was found.
    pub part: Option<Arc<T>>,
}

impl<T> Use<T> {
    /// The part, if it could be read.
    pub fn get(&self) -> Option<&T> {
        self.part.as_deref()
    }

    /// Whether a reference stands where it is used.
    pub fn is_reference(&self) -> bool {
        self.at != self.place
    }
}

/// An example of a value.
#[derive(Clone, Debug, PartialEq)]
pub struct Example {
    /// Where the value stands.
    pub place: Pointer,
    /// The value.
    pub value: serde_json::Value,
}
