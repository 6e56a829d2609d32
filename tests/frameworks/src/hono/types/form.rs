// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `form`.

use crate::runtime::model;

/// The schema `Form`.
#[derive(Default)]
pub struct Form {
    /// Name.
    pub name: String,
    /// Age.
    ///
    /// `Some(None)` is null.
    pub age: Option<Option<f64>>,
    /// Topics.
    pub topics: Option<Vec<String>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Form {
        name = "name" required,
        age = "age",
        topics = "topics",
    }
}

impl Form {
    /// With what a request must have.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }
}
