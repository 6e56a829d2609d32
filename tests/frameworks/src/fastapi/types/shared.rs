// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types that several tags share.

use std::collections::BTreeMap;
use crate::runtime::{Date, Json, int_enum, model, string_enum, union};

/// HTTPValidationError
#[derive(Default)]
pub struct HttpValidationError {
    /// Detail.
    pub detail: Option<Vec<ValidationError>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    HttpValidationError {
        detail = "detail",
    }
}

/// Level
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum Level {
    /// `1`
    Value1,
    /// `10`
    Value10,
    /// A value that the document does not list, kept unchanged.
    Unknown(i64),
}

int_enum! {
    Level, Unknown {
        Value1 = 1,
        Value10 = 10,
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

/// Size
#[derive(Clone)]
#[non_exhaustive]
pub enum Size {
    /// `small`
    Small,
    /// `large`
    Large,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    Size, Unknown {
        Small = "small",
        Large = "large",
    }
}

/// ValidationError
#[derive(Default)]
pub struct ValidationError {
    /// Loc.
    pub loc: Vec<ValidationErrorLoc>,
    /// Msg.
    pub msg: String,
    /// Type.
    pub r#type: String,
    /// Input.
    pub input: Option<Json>,
    /// Ctx.
    pub ctx: Option<BTreeMap<String, Json>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    ValidationError {
        loc = "loc" required,
        msg = "msg" required,
        r#type = "type" required,
        input = "input",
        ctx = "ctx",
    }
}

/// `loc` of `ValidationError`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ValidationErrorLoc {
    /// One of the alternatives of `ValidationErrorLoc`.
    String(String),
    /// One of the alternatives of `ValidationErrorLoc`.
    Integer(i64),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    ValidationErrorLoc, Unmatched {
        String(String),
        Integer(i64),
        [Kind(kind::string)] => 0,
        [Kind(kind::integer)] => 1,
    }
}

impl From<String> for ValidationErrorLoc {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for ValidationErrorLoc {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

impl From<i64> for ValidationErrorLoc {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}
