// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `photos`.

use crate::runtime::{File, model};

/// What `PUT /v1/photos/{petId}` takes.
#[derive(Default)]
pub struct PutV1PhotosPetIdRequest {
    /// Photo.
    pub photo: File,
    /// Text.
    pub text: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    PutV1PhotosPetIdRequest {
        photo = "photo" required,
        text = "text",
    }
}

impl PutV1PhotosPetIdRequest {
    /// With what a request must have.
    #[inline]
    pub fn new(photo: File) -> Self {
        Self { photo, ..Self::default() }
    }
}
