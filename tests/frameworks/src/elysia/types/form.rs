// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `form`.

use crate::runtime::{Json, model, union};

/// `n` of `PostFormRequest`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PostFormN {
    /// One of the alternatives of `PostFormN`.
    String(String),
    /// One of the alternatives of `PostFormN`.
    Float(f64),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    PostFormN, Unmatched {
        String(String),
        Float(f64),
        [Kind(kind::string)] => 0,
        [Kind(kind::number)] => 1,
    }
}

impl From<String> for PostFormN {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for PostFormN {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

impl From<f64> for PostFormN {
    #[inline]
    fn from(value: f64) -> Self {
        Self::Float(value)
    }
}

/// What `POST /form` takes.
#[derive(Default)]
pub struct PostFormRequest {
    /// A.
    pub a: String,
    /// N.
    pub n: PostFormN,
    /// List.
    pub list: Option<Vec<String>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    PostFormRequest {
        a = "a" required,
        n = "n" required,
        list = "list",
    }
}

impl PostFormRequest {
    /// With what a request must have.
    #[inline]
    pub fn new(a: impl Into<String>, n: PostFormN) -> Self {
        Self {
            a: a.into(),
            n,
            ..Self::default()
        }
    }
}
