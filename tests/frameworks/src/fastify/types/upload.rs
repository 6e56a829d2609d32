// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `upload`.

use crate::runtime::{File, model};

/// What `POST /upload` takes.
#[derive(Default)]
pub struct UploadRequest {
    /// File.
    pub file: File,
    /// Title.
    pub title: String,
    /// Count.
    pub count: Option<i64>,
    /// More.
    pub more: Option<Vec<File>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    UploadRequest {
        file = "file" required,
        title = "title" required,
        count = "count",
        more = "more",
    }
}

impl UploadRequest {
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
