// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `tuples`.

use crate::runtime::{Json, model, union};

/// The schema `Tuples`.
#[derive(Clone, Default)]
pub struct Tuples {
    /// Point.
    pub point: Option<(f64, f64)>,
    /// Part.
    ///
    /// At least 1 item.
    pub part: Option<(String, Option<i64>, Option<TuplesPart3>)>,
    /// Node.
    ///
    /// `Some(None)` is null.
    pub node: Option<Option<Box<(String, Tuples)>>>,
    /// Path.
    pub path: Option<Vec<(f64, f64)>>,
    /// Either.
    pub either: Option<TuplesEither>,
    /// Rest.
    pub rest: Option<Vec<Json>>,
}

model! {
    Tuples {
        point = "point",
        part = "part",
        node = "node",
        path = "path",
        either = "either",
        rest = "rest",
    }
}

/// `either` of `Tuples`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum TuplesEither {
    /// One of the alternatives of `TuplesEither`.
    Text(String),
    /// One of the alternatives of `TuplesEither`.
    Tuple(Box<(String, Tuples)>),
    /// A value that fits no alternative, or several equally well, kept as it came.
    Unmatched(Json),
}

union! {
    TuplesEither, Unmatched {
        Text(String),
        Tuple(Box<(String, Tuples,)>),
        [Kind(kind::text)] => 0,
        [Kind(kind::list)] => 1,
    }
}

impl From<(String, Tuples)> for TuplesEither {
    fn from(value: (String, Tuples)) -> Self {
        Self::Tuple(Box::new(value))
    }
}

/// `part 3` of `Tuples`.
#[derive(Clone, Default)]
pub struct TuplesPart3 {
    /// Deep.
    pub deep: Option<bool>,
}

model! {
    TuplesPart3 {
        deep = "deep",
    }
}
