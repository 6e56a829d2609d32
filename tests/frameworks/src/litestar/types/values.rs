// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `values`.

use std::collections::BTreeMap;
use super::{Color, Owner};
use crate::runtime::{Date, DateTime, Json, OpenTuple, Uuid, model, union, value_enum};

/// Values
#[derive(Default)]
pub struct Values {
    /// Amount.
    pub amount: String,
    /// Day.
    pub day: Date,
    /// Moment.
    pub moment: DateTime,
    /// Clock.
    pub clock: String,
    /// Span.
    pub span: String,
    /// Id.
    pub id: Uuid,
    /// Raw.
    pub raw: String,
    /// Color.
    pub color: Color,
    /// Level.
    pub level: ValuesLevel,
    /// Pair.
    pub pair: OpenTuple<(Option<i64>, Option<String>), Json>,
    /// Unique.
    pub unique: Vec<String>,
    /// Scores.
    pub scores: BTreeMap<String, i64>,
    /// Grid.
    pub grid: Vec<Vec<f64>>,
    /// Either.
    ///
    /// `None` is null.
    pub either: Option<ValuesEither>,
    /// Anything.
    pub anything: Json,
    /// Maybe.
    ///
    /// `Some(None)` is null.
    pub maybe: Option<Option<Owner>>,
    /// Colors.
    pub colors: Option<Vec<Color>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Values {
        amount = "amount" required,
        day = "day" required,
        moment = "moment" required,
        clock = "clock" required,
        span = "span" required,
        id = "id" required,
        raw = "raw" required,
        color = "color" required,
        level = "level" required,
        pair = "pair" required,
        unique = "unique" required,
        scores = "scores" required,
        grid = "grid" required,
        either = "either" required,
        anything = "anything" required,
        maybe = "maybe",
        colors = "colors",
    }
}

/// `either` of `Values`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ValuesEither {
    /// One of the alternatives of `ValuesEither`.
    Integer(i64),
    /// One of the alternatives of `ValuesEither`.
    String(String),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    ValuesEither, Unmatched {
        Integer(i64),
        String(String),
        [Kind(kind::integer)] => 0,
        [Kind(kind::string)] => 1,
    }
}

impl From<i64> for ValuesEither {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<String> for ValuesEither {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for ValuesEither {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

/// `level` of `Values`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ValuesLevel {
    /// `1`
    Value1,
    /// `2`
    Value2,
    /// `x`
    X,
    /// A value that the document does not list, kept unchanged.
    Unknown(Json),
}

value_enum! {
    ValuesLevel, Unknown {
        Value1 = Integer(1),
        Value2 = Integer(2),
        X = String("x"),
    }
}
