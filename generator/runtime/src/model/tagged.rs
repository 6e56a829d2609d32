//! [`WrittenForm`]: how an alternative of a union is written, with which tags and with its payload at which place.

use super::discrimination::Constant;

/// How an alternative is written.
#[derive(Debug, PartialEq)]
pub enum WrittenForm {
    /// As its payload.
    Whole,
    /// As an object with tags.
    Object(Tagged),
    /// As this value.
    Constant(Constant),
}

/// How an alternative is written as an object with tags.
#[derive(Debug, PartialEq)]
pub struct Tagged {
    /// The keys of the tags, each with the value for this alternative.
    pub tags: &'static [(&'static str, Constant)],
    /// All values of the tag that name this alternative.
    pub names: &'static [&'static str],
    /// The place of the payload in the object.
    pub payload: Payload,
}

/// The place of a variant's payload in the object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Payload {
    /// The payload is the whole object. Tags that it does not have are added.
    Whole,
    /// The payload is the object without the tags.
    WithoutTags,
    /// The payload is the value of this key.
    Property(&'static str),
    /// There is no payload.
    None,
}

impl Tagged {
    /// Whether the key is a tag, which the union writes.
    pub(super) fn has(&self, key: &str) -> bool {
        self.tags.iter().any(|(name, _)| *name == key)
    }
}
