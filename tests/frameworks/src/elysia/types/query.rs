// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `query`.

use crate::runtime::{Date, DateTime, Json, model, union, views};

/// `a` of `GetQueryObject`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum GetQueryA {
    /// One of the alternatives of `GetQueryA`.
    String(String),
    /// One of the alternatives of `GetQueryA`.
    Integer(i64),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    GetQueryA, Unmatched {
        String(String),
        Integer(i64),
        [Kind(kind::string)] => 0,
        [Kind(kind::integer)] => 1,
    }
}

impl From<String> for GetQueryA {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for GetQueryA {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

impl From<i64> for GetQueryA {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

/// Values of `flag` of `GET /query`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum GetQueryFlag {
    /// One of the alternatives of `GetQueryFlag`.
    Boolean(bool),
    /// One of the alternatives of `GetQueryFlag`.
    String(String),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    GetQueryFlag, Unmatched {
        Boolean(bool),
        String(String),
        [Kind(kind::boolean)] => 0,
        [Kind(kind::string)] => 1,
    }
}

impl From<bool> for GetQueryFlag {
    #[inline]
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<String> for GetQueryFlag {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for GetQueryFlag {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

/// One of the alternatives of `GetQueryWhere`.
#[derive(Default)]
pub struct GetQueryObject {
    /// A.
    pub a: GetQueryA,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    GetQueryObject {
        a = "a" required,
    }
}

impl GetQueryObject {
    /// With what a request must have.
    #[inline]
    pub fn new(a: GetQueryA) -> Self {
        Self { a, ..Self::default() }
    }
}

/// Values of `page` of `GET /query`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum GetQueryPage {
    /// One of the alternatives of `GetQueryPage`.
    String(String),
    /// One of the alternatives of `GetQueryPage`.
    Float(f64),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    GetQueryPage, Unmatched {
        String(String),
        Float(f64),
        [Kind(kind::string)] => 0,
        [Kind(kind::number)] => 1,
    }
}

impl From<String> for GetQueryPage {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for GetQueryPage {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

impl From<f64> for GetQueryPage {
    #[inline]
    fn from(value: f64) -> Self {
        Self::Float(value)
    }
}

/// Values of `since` of `GET /query`.
///
/// The document does not say what distinguishes the types that this may be, so it is kept unchanged; its methods read it as each of them.
#[derive(Clone, Default, PartialEq)]
pub struct GetQuerySince(pub Json);

views! {
    GetQuerySince {
        as_date_time: DateTime,
        as_date: Date,
        as_float: f64,
    }
}

/// Values of `where` of `GET /query`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum GetQueryWhere {
    /// One of the alternatives of `GetQueryWhere`.
    String(String),
    /// One of the alternatives of `GetQueryWhere`.
    Object(Box<GetQueryObject>),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    GetQueryWhere, Unmatched {
        String(String),
        Object(Box<GetQueryObject>),
        [Kind(kind::string)] => 0,
        [Kind(kind::object)] => 1,
    }
}

impl From<String> for GetQueryWhere {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for GetQueryWhere {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

impl From<GetQueryObject> for GetQueryWhere {
    #[inline]
    fn from(value: GetQueryObject) -> Self {
        Self::Object(Box::new(value))
    }
}
