// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`NoPayload`]: the payload of a variant without content.

use super::scalar_traits::{Fit, Parse};
use super::traits::{Decode, DecodeTarget, Encode, ValueRef};

/// The payload of a variant without content.
#[derive(Clone, Debug, PartialEq)]
pub struct NoPayload;

impl NoPayload {
    /// A reference to it. Nothing is leaked, since the type has no size.
    pub fn lend() -> &'static mut NoPayload {
        Box::leak(Box::new(NoPayload))
    }
}

impl Encode for NoPayload {
    fn value_ref(&self) -> ValueRef<'_> {
        ValueRef::Absent
    }
}

impl Decode for NoPayload {
    fn target(&mut self) -> DecodeTarget<'_> {
        DecodeTarget::Parse(self)
    }
}

impl Parse for NoPayload {
    fn text(&mut self, _text: &str) -> Fit {
        Fit::Refused
    }

    fn expected(&self) -> &'static str {
        "nothing"
    }
}
