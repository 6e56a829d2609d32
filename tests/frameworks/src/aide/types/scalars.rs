// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `scalars`.

use super::Point;
use crate::runtime::{Json, union};

/// No tag at all.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Scalar {
    /// One of the alternatives of `Scalar`.
    Integer(i64),
    /// One of the alternatives of `Scalar`.
    Float(f64),
    /// One of the alternatives of `Scalar`.
    Boolean(bool),
    /// One of the alternatives of `Scalar`.
    String(String),
    /// A place on the plane.
    Point(Box<Point>),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    Scalar, Unmatched {
        Integer(i64),
        Float(f64),
        Boolean(bool),
        String(String),
        Point(Box<Point>),
        [Kind(kind::whole)] => 0,
        [Kind(kind::number)] => 1,
        [Kind(kind::boolean)] => 2,
        [Kind(kind::string)] => 3,
        [Kind(kind::object)] => 4,
    }
}

impl From<i64> for Scalar {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<f64> for Scalar {
    #[inline]
    fn from(value: f64) -> Self {
        Self::Float(value)
    }
}

impl From<bool> for Scalar {
    #[inline]
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<String> for Scalar {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Scalar {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

impl From<Point> for Scalar {
    #[inline]
    fn from(value: Point) -> Self {
        Self::Point(Box::new(value))
    }
}
