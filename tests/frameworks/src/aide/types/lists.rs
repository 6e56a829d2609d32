// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `lists`.

use super::{Level, Point};
use crate::runtime::{Json, Uuid, model, union};

/// Lists in all forms.
#[derive(Default)]
pub struct Lists {
    /// Bounded.
    ///
    /// 1 to 3 items.
    pub bounded: Vec<i32>,
    /// Bytes.
    pub bytes: Vec<u32>,
    /// Nested.
    pub nested: Vec<Vec<Option<Level>>>,
    /// Pair.
    ///
    /// Exactly 2 items.
    pub pair: (i32, String),
    /// Result.
    pub result: ResultOfPointOrString,
    /// Three.
    ///
    /// Exactly 3 items.
    pub three: Vec<f64>,
    /// Unique.
    pub unique: Vec<Uuid>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Lists {
        bounded = "bounded" required,
        bytes = "bytes" required,
        nested = "nested" required,
        pair = "pair" required,
        result = "result" required,
        three = "three" required,
        unique = "unique" required,
    }
}

impl Lists {
    /// With what a request must have.
    #[inline]
    pub fn new(
        bounded: Vec<i32>,
        bytes: Vec<u32>,
        nested: Vec<Vec<Option<Level>>>,
        pair: (i32, String),
        result: ResultOfPointOrString,
        three: Vec<f64>,
        unique: Vec<Uuid>,
    ) -> Self {
        Self {
            bounded,
            bytes,
            nested,
            pair,
            result,
            three,
            unique,
            ..Self::default()
        }
    }
}

/// The schema `Result_of_Point_or_string`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ResultOfPointOrString {
    /// One of the alternatives of `ResultOfPointOrString`.
    Ok(Box<Point>),
    /// One of the alternatives of `ResultOfPointOrString`.
    Err(String),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    ResultOfPointOrString, Unmatched forms {
        Ok(Box<Point>) in "Ok",
        Err(String) in "Err",
        [Object(&[("Ok", Any)])] => 0,
        [Object(&[("Err", Any)])] => 1,
    }
}

impl From<Point> for ResultOfPointOrString {
    #[inline]
    fn from(value: Point) -> Self {
        Self::Ok(Box::new(value))
    }
}

impl From<String> for ResultOfPointOrString {
    #[inline]
    fn from(value: String) -> Self {
        Self::Err(value)
    }
}

impl From<&str> for ResultOfPointOrString {
    fn from(value: &str) -> Self {
        Self::Err(value.into())
    }
}
