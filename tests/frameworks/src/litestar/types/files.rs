// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `files`.

use crate::runtime::{File, model};

/// Upload
#[derive(Default)]
pub struct Upload {
    /// File.
    pub file: File,
    /// Title.
    pub title: String,
    /// Count.
    ///
    /// `Some(None)` is null.
    pub count: Option<Option<i64>>,
    /// More.
    pub more: Option<Vec<File>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Upload {
        file = "file" required,
        title = "title" required,
        count = "count",
        more = "more",
    }
}

impl Upload {
    /// With what a request must have.
    #[inline]
    pub fn new(file: File, title: impl Into<String>) -> Self {
        Self {
            file,
            title: title.into(),
            ..Self::default()
        }
    }
}
