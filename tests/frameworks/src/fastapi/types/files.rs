// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `files`.

use crate::runtime::{File, model};

/// Body_small_file_blob_post
#[derive(Default)]
pub struct BodySmallFileBlobPost {
    /// Content.
    pub content: File,
    /// Optional.
    ///
    /// `Some(None)` is null.
    pub optional: Option<Option<File>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    BodySmallFileBlobPost {
        content = "content" required,
        optional = "optional",
    }
}

impl BodySmallFileBlobPost {
    /// With what a request must have.
    #[inline]
    pub fn new(content: File) -> Self {
        Self { content, ..Self::default() }
    }
}

/// Body_upload_upload_post
#[derive(Default)]
pub struct BodyUploadUploadPost {
    /// File.
    pub file: File,
    /// Note.
    pub note: String,
    /// More.
    ///
    /// Default: `[]`.
    pub more: Option<Vec<File>>,
    /// Count.
    ///
    /// `Some(None)` is null.
    pub count: Option<Option<i64>>,
    /// Tags.
    ///
    /// Default: `[]`.
    pub tags: Option<Vec<String>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    BodyUploadUploadPost {
        file = "file" required,
        note = "note" required,
        more = "more",
        count = "count",
        tags = "tags",
    }
}

impl BodyUploadUploadPost {
    /// With what a request must have.
    #[inline]
    pub fn new(file: File, note: impl Into<String>) -> Self {
        Self {
            file,
            note: note.into(),
            ..Self::default()
        }
    }
}

/// UploadSeen
#[derive(Default)]
pub struct UploadSeen {
    /// Name.
    ///
    /// `None` is null.
    pub name: Option<String>,
    /// Media type.
    ///
    /// `None` is null.
    pub media_type: Option<String>,
    /// Text.
    pub text: String,
    /// More.
    pub more: Vec<String>,
    /// Note.
    pub note: String,
    /// Count.
    ///
    /// `None` is null.
    pub count: Option<i64>,
    /// Tags.
    pub tags: Vec<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    UploadSeen {
        name = "name" required,
        media_type = "media_type" required,
        text = "text" required,
        more = "more" required,
        note = "note" required,
        count = "count" required,
        tags = "tags" required,
    }
}
