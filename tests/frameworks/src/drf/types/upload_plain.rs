// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `upload-plain`.

use crate::runtime::model;

/// The schema `Plain`.
#[derive(Default)]
pub struct Plain {
    /// File.
    pub file: String,
    /// Title.
    pub title: String,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Plain {
        file = "file" required,
        title = "title" required,
    }
}

impl Plain {
    /// With what a request must have.
    #[inline]
    pub fn new(file: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            file: file.into(),
            title: title.into(),
            ..Self::default()
        }
    }
}
