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
