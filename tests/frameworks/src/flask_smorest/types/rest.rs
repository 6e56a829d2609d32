// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `rest`.

use crate::runtime::{File, model, string_enum};

/// The schema `Files`.
#[derive(Default)]
pub struct Files {
    /// File.
    pub file: File,
    /// Other.
    pub other: Option<File>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Files {
        file = "file" required,
        other = "other",
    }
}

impl Files {
    /// With what a request must have.
    #[inline]
    pub fn new(file: File) -> Self {
        Self { file, ..Self::default() }
    }
}

/// The schema `Form`.
#[derive(Default)]
pub struct Form {
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
    Form {
        name = "name" required,
        age = "age",
        topics = "topics",
    }
}

impl Form {
    /// With what a request must have.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }
}

/// Values of `sort` of `GET /rest/query`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GetRestQuerySort {
    /// `name`
    Name,
    /// `-name`
    MinusName,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    GetRestQuerySort, Unknown {
        Name = "name",
        MinusName = "-name",
    }
}

/// What `POST /rest/upload-parts` takes.
#[derive(Default)]
pub struct PostRestUploadPartsRequest {
    /// Title.
    pub title: String,
    /// Count.
    pub count: Option<i64>,
    /// File.
    pub file: File,
    /// Other.
    pub other: Option<File>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    PostRestUploadPartsRequest {
        title = "title" required,
        count = "count",
        file = "file" required,
        other = "other",
    }
}

impl PostRestUploadPartsRequest {
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
    /// Seen.
    pub seen: Vec<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Seen {
        seen = "seen" required,
    }
}

/// The schema `Token`.
#[derive(Default)]
pub struct Token {
    /// Token.
    pub token: String,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Token {
        token = "token" required,
    }
}
