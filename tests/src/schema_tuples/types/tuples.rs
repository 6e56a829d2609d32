// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `tuples`.

use crate::runtime::{Json, OpenTuple, model, union};

/// The schema `Tuples`.
#[derive(Default)]
pub struct Tuples {
    /// Point.
    ///
    /// At least 2 items.
    pub point: Option<(f64, f64)>,
    /// Part.
    ///
    /// At least 1 item.
    pub part: Option<OpenTuple<(String, Option<i64>, Option<TuplesPart3>), Json, 1>>,
    /// Node.
    ///
    /// Exactly 2 items.
    ///
    /// `Some(None)` is null.
    pub node: Option<Option<Box<(String, Tuples)>>>,
    /// Path.
    pub path: Option<Vec<OpenTuple<(Option<f64>, Option<f64>), Json>>>,
    /// Either.
    pub either: Option<TuplesEither>,
    /// Rest.
    pub rest: Option<OpenTuple<(Option<String>,), i64>>,
    /// Open.
    pub open: Option<
        OpenTuple<(Option<String>, Option<Option<i64>>, Option<Option<Json>>), Json>,
    >,
    /// Nullable.
    ///
    /// At least 2 items.
    pub nullable: Option<OpenTuple<(String, Option<i64>), Json, 2>>,
    /// Short.
    ///
    /// At most 2 items.
    pub short: Option<OpenTuple<(Option<String>, Option<i64>), Json>>,
    /// Long.
    pub long: Option<
        OpenTuple<
            (
                Option<f64>,
                Option<Option<Json>>,
                Option<Option<Json>>,
                Option<Option<Json>>,
                Option<Option<Json>>,
                Option<Option<Json>>,
                Option<Option<Json>>,
                Option<Option<Json>>,
            ),
            Json,
        >,
    >,
    /// Matrix.
    ///
    /// Exactly 9 items.
    pub matrix: Option<Vec<f64>>,
    /// Either element.
    pub either_element: Option<Vec<TuplesEitherElement>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Tuples {
        point = "point",
        part = "part",
        node = "node",
        path = "path",
        either = "either",
        rest = "rest",
        open = "open",
        nullable = "nullable",
        short = "short",
        long = "long",
        matrix = "matrix",
        either_element = "either_element",
    }
}

/// `either` of `Tuples`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum TuplesEither {
    /// One of the alternatives of `TuplesEither`.
    String(String),
    /// One of the alternatives of `TuplesEither`.
    Tuple(Box<(String, Tuples)>),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    TuplesEither, Unmatched {
        String(String),
        Tuple(Box<(String, Tuples,)>),
        [Kind(kind::string)] => 0,
        [Kind(kind::list)] => 1,
    }
}

impl From<String> for TuplesEither {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for TuplesEither {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

impl From<(String, Tuples)> for TuplesEither {
    #[inline]
    fn from(value: (String, Tuples)) -> Self {
        Self::Tuple(Box::new(value))
    }
}

/// `either_element` of `Tuples`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum TuplesEitherElement {
    /// One of the alternatives of `TuplesEitherElement`.
    String(String),
    /// One of the alternatives of `TuplesEitherElement`.
    Integer(i64),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    TuplesEitherElement, Unmatched {
        String(String),
        Integer(i64),
        [Kind(kind::string)] => 0,
        [Kind(kind::integer)] => 1,
    }
}

impl From<String> for TuplesEitherElement {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for TuplesEitherElement {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

impl From<i64> for TuplesEitherElement {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

/// `part 3` of `Tuples`.
#[derive(Default)]
pub struct TuplesPart3 {
    /// Deep.
    pub deep: Option<bool>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    TuplesPart3 {
        deep = "deep",
    }
}
