//! How the alternatives of a union are written: with which tags, and where the value of the variant stands.

use super::discrimination::Constant;

/// How an alternative is written.
#[derive(Debug, PartialEq)]
pub enum WrittenForm {
    /// As the variant's value.
    Whole,
    /// As an object with tags of the union.
    Object(Tagged),
    /// As this value.
    Constant(Constant),
}

/// What a union writes of an object that is one of its alternatives.
#[derive(Debug, PartialEq)]
pub struct Tagged {
    /// The keys, each with the value that stands for the alternative.
    pub tags: &'static [(&'static str, Constant)],
    /// All values of the tag that name the alternative.
    pub names: &'static [&'static str],
    /// Where the variant's value stands.
    pub payload: Payload,
}

/// Where the value of a variant stands in the object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Payload {
    /// It is the object, which is given the tags that it does not have.
    Whole,
    /// It is the object but for the tags.
    Beside,
    /// It is the value of this key.
    Property(&'static str),
    /// There is none.
    Nothing,
}

impl Tagged {
    /// Tells whether the union writes the key by itself.
    pub(super) fn has(&self, key: &str) -> bool {
        self.tags.iter().any(|(name, _)| *name == key)
    }
}
