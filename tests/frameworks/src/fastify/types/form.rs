// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `form`.

use crate::runtime::model;

/// What `POST /form` takes.
#[derive(Default)]
pub struct SendFormRequest {
    /// Name.
    pub name: String,
    /// Age.
    ///
    /// `Some(None)` is null.
    pub age: Option<Option<i64>>,
    /// Tags.
    pub tags: Option<Vec<String>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    SendFormRequest {
        name = "name" required,
        age = "age",
        tags = "tags",
    }
}

impl SendFormRequest {
    /// With what a request must have.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }
}
