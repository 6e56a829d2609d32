// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types that several tags share.

use crate::runtime::{Date, model};

/// The schema `Owner`.
#[derive(Default)]
pub struct Owner {
    /// Name.
    ///
    /// At least 1 character.
    pub name: String,
    /// Born.
    ///
    /// `Some(None)` is null.
    pub born: Option<Option<Date>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Owner {
        name = "name" required,
        born = "born",
    }
}

impl Owner {
    /// With what a request must have.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }
}
