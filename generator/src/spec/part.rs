//! Parts of a document that several places may refer to, with the place of each use and of the part itself.

use std::sync::Arc;

use crate::place::Pointer;

/// A use of a part of the document.
#[derive(Clone, Debug)]
pub struct Use<T> {
    /// The place of the use.
    pub at: Pointer,
    /// The place of the part. It is the place of the use, unless that is a reference.
    pub place: Pointer,
    /// The description next to the reference, which is about this use only.
    pub remark: Option<String>,
    /// The part; `None` if it could not be read. The reason was reported.
    pub part: Option<Arc<T>>,
}

impl<T> Use<T> {
    /// The part, if it could be read.
    pub fn get(&self) -> Option<&T> {
        self.part.as_deref()
    }

    /// Whether the part is used by reference.
    pub fn is_reference(&self) -> bool {
        self.at != self.place
    }
}

/// An example value.
#[derive(Clone, Debug, PartialEq)]
pub struct Example {
    /// The place of the value.
    pub place: Pointer,
    /// The value.
    pub value: serde_json::Value,
}
