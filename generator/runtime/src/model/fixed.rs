//! [`Fixed`]: a property that can have only one value.

use std::fmt::{self, Debug};

use super::compare::debug_variant;
use super::json::Json;
use super::traits::{Decode, DecodeTarget, Encode, ValueRef};

/// A property whose schema allows only one value (`const`, or an `enum` with one value). It is written without being set.
///
/// The value is in the table of the object. Another value that was received or set is kept and written back.
#[derive(Clone, Default, PartialEq)]
pub struct Fixed(Json);

impl Fixed {
    /// The value, if it is not the one that the document allows.
    pub fn other(&self) -> Option<&Json> {
        if self.0.is_null() { None } else { Some(&self.0) }
    }
}

impl From<Json> for Fixed {
    fn from(value: Json) -> Self {
        Fixed(value)
    }
}

impl Debug for Fixed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.other() {
            None => f.write_str("Fixed"),
            Some(other) => debug_variant("Fixed", other, f),
        }
    }
}

impl Encode for Fixed {
    fn value_ref(&self) -> ValueRef<'_> {
        ValueRef::Json(&self.0)
    }
}

impl Decode for Fixed {
    fn target(&mut self) -> DecodeTarget<'_> {
        DecodeTarget::Json(&mut self.0)
    }
}

crate::codec!(Fixed);
