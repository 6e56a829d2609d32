// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `forms`.

use crate::runtime::model;

/// Contact
#[derive(Default)]
pub struct Contact {
    /// Name.
    pub name: String,
    /// Age.
    ///
    /// `Some(None)` is null.
    pub age: Option<Option<i64>>,
    /// Newsletter.
    ///
    /// Default: `false`.
    pub newsletter: Option<bool>,
    /// Topics.
    ///
    /// Default: `[]`.
    pub topics: Option<Vec<String>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Contact {
        name = "name" required,
        age = "age",
        newsletter = "newsletter",
        topics = "topics",
    }
}

impl Contact {
    /// With what a request must have.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }
}
