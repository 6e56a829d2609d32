// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `bodies`.

use crate::runtime::{File, model};

/// The schema `Login`.
#[derive(Default)]
pub struct Login {
    /// Remember.
    ///
    /// `Some(None)` is null.
    pub remember: Option<Option<bool>>,
    /// Secret.
    pub secret: String,
    /// User.
    pub user: String,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Login {
        remember = "remember",
        secret = "secret" required secret,
        user = "user" required,
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

/// The schema `Part`.
#[derive(Default)]
pub struct Part {
    /// Content type.
    ///
    /// `Some(None)` is null.
    pub content_type: Option<Option<String>>,
    /// File name.
    ///
    /// `Some(None)` is null.
    pub file_name: Option<Option<String>>,
    /// Name.
    pub name: String,
    /// Text.
    pub text: String,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Part {
        content_type = "content_type",
        file_name = "file_name",
        name = "name" required,
        text = "text" required,
    }
}

/// The schema `Upload`.
#[derive(Default)]
pub struct Upload {
    /// Count.
    ///
    /// `Some(None)` is null.
    pub count: Option<Option<i32>>,
    /// File.
    pub file: File,
    /// More.
    ///
    /// `Some(None)` is null.
    pub more: Option<Option<Vec<File>>>,
    /// Note.
    pub note: String,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Upload {
        count = "count",
        file = "file" required,
        more = "more",
        note = "note" required,
    }
}

impl Upload {
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
