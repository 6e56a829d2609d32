// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types that several tags share.

use crate::runtime::{File, model};

/// The schema `Document`.
#[derive(Default)]
pub struct Document {
    /// File.
    pub file: File,
    /// Title.
    pub title: String,
    /// Count.
    ///
    /// `Some(None)` is null.
    pub count: Option<Option<i64>>,
    /// Tags.
    pub tags: Option<Vec<String>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Document {
        file = "file" required,
        title = "title" required,
        count = "count",
        tags = "tags",
    }
}

impl Document {
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

/// The schema `Seen`.
#[derive(Default)]
pub struct Seen {
    /// Name.
    pub name: String,
    /// Media type.
    pub media_type: String,
    /// Text.
    pub text: String,
    /// Title.
    pub title: String,
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
    Seen {
        name = "name" required,
        media_type = "media_type" required,
        text = "text" required,
        title = "title" required,
        count = "count" required,
        tags = "tags" required,
    }
}
