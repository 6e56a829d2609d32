// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types that several tags share.

use std::collections::BTreeMap;
use crate::runtime::{Date, Json, model, string_enum, union};

/// Color
#[derive(Clone)]
#[non_exhaustive]
pub enum Color {
    /// `red`
    Red,
    /// `green`
    Green,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    Color, Unknown {
        Red = "red",
        Green = "green",
    }
}

/// Validation Exception
#[derive(Default)]
pub struct ErrorResponse {
    /// Status code.
    pub status_code: i64,
    /// Detail.
    pub detail: String,
    /// Extra.
    ///
    /// `Some(None)` is null.
    pub extra: Option<Option<ErrorResponseExtra>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    ErrorResponse {
        status_code = "status_code" required,
        detail = "detail" required,
        extra = "extra",
    }
}

/// `extra` of `ErrorResponse`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ErrorResponseExtra {
    /// One of the alternatives of `ErrorResponseExtra`.
    Map(BTreeMap<String, Json>),
    /// One of the alternatives of `ErrorResponseExtra`.
    List(Vec<Json>),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    ErrorResponseExtra, Unmatched {
        Map(BTreeMap<String, Json>),
        List(Vec<Json>),
        [Kind(kind::object)] => 0,
        [Kind(kind::list)] => 1,
    }
}

impl From<Vec<Json>> for ErrorResponseExtra {
    #[inline]
    fn from(value: Vec<Json>) -> Self {
        Self::List(value)
    }
}

/// Owner
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
