//! [`Nothing`]: what a variant without content holds.

use super::scalar_traits::{Fit, Parse};
use super::traits::{Decode, DecodeTarget, Encode, ValueRef};

/// What a variant without content holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Nothing;

impl Nothing {
    /// Lends it; it takes no memory.
    pub fn lend() -> &'static mut Nothing {
        Box::leak(Box::new(Nothing))
    }
}

impl Encode for Nothing {
    fn value_ref(&self) -> ValueRef<'_> {
        ValueRef::Absent
    }
}

impl Decode for Nothing {
    fn target(&mut self) -> DecodeTarget<'_> {
        DecodeTarget::Parse(self)
    }
}

impl Parse for Nothing {
    fn text(&mut self, _text: &str) -> Fit {
        Fit::Refused
    }

    fn expected(&self) -> &'static str {
        "nothing"
    }
}
