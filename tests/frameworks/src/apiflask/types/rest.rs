// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `rest`.

use crate::runtime::{File, model};

/// The schema `FilesIn`.
#[derive(Default)]
pub struct FilesIn {
    /// File.
    pub file: File,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    FilesIn {
        file = "file" required,
    }
}

impl FilesIn {
    /// With what a request must have.
    #[inline]
    pub fn new(file: File) -> Self {
        Self { file, ..Self::default() }
    }
}

/// The schema `FormIn`.
#[derive(Default)]
pub struct FormIn {
    /// Name.
    pub name: String,
    /// Age.
    ///
    /// `Some(None)` is null.
    pub age: Option<Option<i64>>,
    /// Topics.
    pub topics: Option<Vec<String>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    FormIn {
        name = "name" required,
        age = "age",
        topics = "topics",
    }
}

impl FormIn {
    /// With what a request must have.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }
}

/// The schema `UploadIn`.
#[derive(Default)]
pub struct UploadIn {
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
    UploadIn {
        file = "file" required,
        more = "more",
        title = "title" required,
        count = "count",
    }
}

impl UploadIn {
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
