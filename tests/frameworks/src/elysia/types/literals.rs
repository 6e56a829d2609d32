// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `literals`.

use crate::runtime::{model, string_enum};

/// `level` of `PostLiteralsRequest`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PostLiteralsLevel {
    /// `1`
    N1,
    /// `2`
    N2,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    PostLiteralsLevel, Unknown {
        N1 = "1",
        N2 = "2",
    }
}

/// `mixed` of `PostLiteralsRequest`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PostLiteralsMixed {
    /// `auto`
    Auto,
    /// `1`
    N1,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    PostLiteralsMixed, Unknown {
        Auto = "auto",
        N1 = "1",
    }
}

/// What `POST /literals` takes.
#[derive(Default)]
pub struct PostLiteralsRequest {
    /// Level.
    pub level: PostLiteralsLevel,
    /// Mixed.
    pub mixed: PostLiteralsMixed,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    PostLiteralsRequest {
        level = "level" required,
        mixed = "mixed" required,
    }
}

impl PostLiteralsRequest {
    /// With what a request must have.
    #[inline]
    pub fn new(level: PostLiteralsLevel, mixed: PostLiteralsMixed) -> Self {
        Self {
            level,
            mixed,
            ..Self::default()
        }
    }
}

/// Response for status 200
#[derive(Default)]
pub struct PostLiteralsResponse {
    /// Level.
    pub level: PostLiteralsLevel,
    /// Mixed.
    pub mixed: PostLiteralsMixed,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    PostLiteralsResponse {
        level = "level" required,
        mixed = "mixed" required,
    }
}
