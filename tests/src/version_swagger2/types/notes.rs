// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `notes`.

use crate::runtime::{DateTime, File, model, string_enum};

/// Values of `kind` of `GET /notes`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListNotesKind {
    /// `short`
    Short,
    /// `long`
    Long,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    ListNotesKind, Unknown {
        Short = "short",
        Long = "long",
    }
}

/// The schema `Note`.
#[derive(Default)]
pub struct Note {
    /// Text.
    pub text: String,
    /// Due.
    ///
    /// `Some(None)` is null.
    pub due: Option<Option<DateTime>>,
    /// Next.
    pub next: Option<Box<Note>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Note {
        text = "text" required,
        due = "due",
        next = "next",
    }
}

impl Note {
    /// With what a request must have.
    #[inline]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..Self::default()
        }
    }
}

/// The schema `Problem`.
#[derive(Default)]
pub struct Problem {
    /// Code.
    pub code: i64,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Problem {
        code = "code" required,
    }
}

/// What `PUT /notes/{id}/file` takes.
#[derive(Default)]
pub struct PutFileRequest {
    /// What it is called.
    pub label: String,
    /// The file.
    pub file: File,
    /// Tags.
    pub tags: Option<Vec<String>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    PutFileRequest {
        label = "label" required,
        file = "file" required,
        tags = "tags",
    }
}

impl PutFileRequest {
    /// With what a request must have.
    #[inline]
    pub fn new(file: File, label: impl Into<String>) -> Self {
        Self {
            file,
            label: label.into(),
            ..Self::default()
        }
    }
}

/// What `POST /form` takes.
#[derive(Default)]
pub struct SendFormRequest {
    /// What it is called.
    pub label: String,
    /// Size.
    pub size: Option<i64>,
    /// Each.
    pub each: Option<Vec<String>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    SendFormRequest {
        label = "label" required,
        size = "size",
        each = "each",
    }
}

impl SendFormRequest {
    /// With what a request must have.
    #[inline]
    pub fn new(label: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            ..Self::default()
        }
    }
}
