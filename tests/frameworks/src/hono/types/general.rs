// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `general`.

use crate::runtime::{File, model};

/// What `POST /upload-plain` takes.
#[derive(Default)]
pub struct UploadPlainRequest {
    /// File.
    pub file: File,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    UploadPlainRequest {
        file = "file" required,
    }
}

impl UploadPlainRequest {
    /// With what a request must have.
    #[inline]
    pub fn new(file: File) -> Self {
        Self { file, ..Self::default() }
    }
}
