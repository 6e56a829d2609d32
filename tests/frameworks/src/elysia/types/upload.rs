// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `upload`.

use crate::runtime::{File, Json, model, union};

/// `many` of `PostUploadResponse`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PostUploadMany {
    /// One of the alternatives of `PostUploadMany`.
    String(String),
    /// One of the alternatives of `PostUploadMany`.
    Integer(i64),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    PostUploadMany, Unmatched {
        String(String),
        Integer(i64),
        [Kind(kind::string)] => 0,
        [Kind(kind::integer)] => 1,
    }
}

impl From<String> for PostUploadMany {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for PostUploadMany {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

impl From<i64> for PostUploadMany {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

/// What `POST /upload` takes.
#[derive(Default)]
pub struct PostUploadRequest {
    /// File.
    ///
    /// Default: `"File"`.
    pub file: File,
    /// Many.
    ///
    /// Default: `"Files"`.
    pub many: Vec<File>,
    /// Note.
    pub note: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    PostUploadRequest {
        file = "file" required,
        many = "many" required,
        note = "note",
    }
}

impl PostUploadRequest {
    /// With what a request must have.
    #[inline]
    pub fn new(file: File, many: Vec<File>) -> Self {
        Self {
            file,
            many,
            ..Self::default()
        }
    }
}

/// Response for status 200
#[derive(Default)]
pub struct PostUploadResponse {
    /// Name.
    pub name: String,
    /// Type.
    pub r#type: String,
    /// Size.
    pub size: PostUploadSize,
    /// Text.
    pub text: String,
    /// Many.
    pub many: PostUploadMany,
    /// Note.
    ///
    /// `None` is null.
    pub note: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    PostUploadResponse {
        name = "name" required,
        r#type = "type" required,
        size = "size" required,
        text = "text" required,
        many = "many" required,
        note = "note" required,
    }
}

/// `size` of `PostUploadResponse`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PostUploadSize {
    /// One of the alternatives of `PostUploadSize`.
    String(String),
    /// One of the alternatives of `PostUploadSize`.
    Integer(i64),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    PostUploadSize, Unmatched {
        String(String),
        Integer(i64),
        [Kind(kind::string)] => 0,
        [Kind(kind::integer)] => 1,
    }
}

impl From<String> for PostUploadSize {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for PostUploadSize {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

impl From<i64> for PostUploadSize {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}
