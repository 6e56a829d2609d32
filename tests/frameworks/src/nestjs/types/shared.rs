// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types that several tags share.

use crate::runtime::{Date, Json, model, union};

/// The schema `CatName`.
#[derive(Default)]
pub struct CatName {
    /// Name.
    ///
    /// At least 1 character.
    pub name: String,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    CatName {
        name = "name" required,
    }
}

impl CatName {
    /// With what a request must have.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }
}

/// The schema `Owner`.
#[derive(Default)]
pub struct Owner {
    /// Name.
    pub name: String,
    /// Born.
    ///
    /// `Some(None)` is null.
    pub born: Option<Option<Date>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Owner {
        name = "name" required,
        born = "born",
    }
}

impl Owner {
    /// With what a request must have.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }
}

/// The schema `Problem`.
#[derive(Default)]
pub struct Problem {
    /// Status code.
    pub status_code: f64,
    /// Message.
    pub message: ProblemMessage,
    /// Error.
    pub error: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Problem {
        status_code = "statusCode" required,
        message = "message" required,
        error = "error",
    }
}

/// `message` of `Problem`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ProblemMessage {
    /// One of the alternatives of `ProblemMessage`.
    String(String),
    /// One of the alternatives of `ProblemMessage`.
    List(Vec<String>),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    ProblemMessage, Unmatched {
        String(String),
        List(Vec<String>),
        [Kind(kind::string)] => 0,
        [Kind(kind::list)] => 1,
    }
}

impl From<String> for ProblemMessage {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for ProblemMessage {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

impl From<Vec<String>> for ProblemMessage {
    #[inline]
    fn from(value: Vec<String>) -> Self {
        Self::List(value)
    }
}
