// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `Bodies`.

use super::Line;
use crate::runtime::{File, model};

/// Login
#[derive(Default)]
pub struct Login {
    /// User.
    pub user: String,
    /// Secret.
    pub secret: String,
    /// Remember.
    pub remember: Option<bool>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Login {
        user = "user" required,
        secret = "secret" required,
        remember = "remember",
    }
}

impl Login {
    /// With what a request must have.
    #[inline]
    pub fn new(secret: impl Into<String>, user: impl Into<String>) -> Self {
        Self {
            secret: secret.into(),
            user: user.into(),
            ..Self::default()
        }
    }
}

/// What `POST /api/upload` takes.
#[derive(Default)]
pub struct PostApiUploadRequest {
    /// Note.
    pub note: String,
    /// File.
    pub file: File,
    /// More.
    pub more: Vec<File>,
    /// Count.
    pub count: Option<i32>,
    /// As json.
    pub as_json: Line,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    PostApiUploadRequest {
        note = "note" required,
        file = "file" required,
        more = "more" required,
        count = "count",
        as_json = "as-json" required,
    }
}

impl PostApiUploadRequest {
    /// With what a request must have.
    #[inline]
    pub fn new(
        as_json: Line,
        file: File,
        more: Vec<File>,
        note: impl Into<String>,
    ) -> Self {
        Self {
            as_json,
            file,
            more,
            note: note.into(),
            ..Self::default()
        }
    }
}
