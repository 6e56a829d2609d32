// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! What a union writes of an alternative by itself: the tags that the value does not have.

use super::discrimination::Constant;

/// What a union adds to an object that is one of its alternatives.
#[derive(Debug, PartialEq)]
pub struct Tagged {
    /// The keys, each with the value that stands for the alternative.
    pub tags: &'static [(&'static str, Constant)],
    /// All values of the tag that name the alternative.
    pub names: &'static [&'static str],
}

impl Tagged {
    /// Tells whether the union writes the key by itself.
    pub(super) fn has(&self, key: &str) -> bool {
        self.tags.iter().any(|(name, _)| *name == key)
    }
}
