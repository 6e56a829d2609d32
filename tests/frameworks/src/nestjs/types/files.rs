// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `files`.

use crate::runtime::{File, model};

/// What `POST /api/files/one` takes.
#[derive(Default)]
pub struct FilesOneRequest {
    /// File.
    pub file: Option<File>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    FilesOneRequest {
        file = "file",
    }
}

/// The schema `Upload`.
#[derive(Default)]
pub struct Upload {
    /// File.
    pub file: File,
    /// More.
    pub more: Option<Vec<File>>,
    /// Title.
    pub title: String,
    /// Count.
    pub count: Option<i64>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Upload {
        file = "file" required,
        more = "more",
        title = "title" required,
        count = "count",
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
