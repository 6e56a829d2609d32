// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `things`.

use crate::runtime::{Decimal, Json, Uuid, model, string_enum, union, value_enum};

/// Sizes and words.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Step {
    /// `1`
    Value1,
    /// `2.5`
    Value2Point5,
    /// `auto`
    Auto,
    /// `true`
    True,
    /// `-3`
    Minus3,
    /// A value that the document does not list, kept unchanged.
    Unknown(Json),
}

value_enum! {
    Step, Unknown {
        Value1 = Integer(1),
        Value2Point5 = Number(2.5),
        Auto = String("auto"),
        True = Boolean(true),
        Minus3 = Integer(-3),
    }
}

/// The schema `Thing`.
#[derive(Default)]
pub struct Thing {
    /// Id.
    pub id: Uuid,
    /// Price.
    pub price: Decimal,
    /// Weight.
    pub weight: Option<f64>,
    /// Sizes and words.
    pub step: Option<Step>,
    /// Number.
    pub number: Option<ThingNumber>,
    /// Either.
    pub either: Option<ThingEither>,
    /// Unsigned.
    ///
    /// At least 0.
    pub unsigned: Option<u64>,
    /// Narrow.
    ///
    /// At least 0.
    pub narrow: Option<u32>,
    /// Ratio.
    pub ratio: Option<ThingRatio>,
    /// Sure.
    pub sure: Option<bool>,
    /// Level.
    ///
    /// `Some(None)` is null.
    pub level: Option<Option<ThingLevel>>,
    /// Small.
    pub small: Option<i32>,
    /// Port.
    pub port: Option<u32>,
    /// Count.
    pub count: Option<u32>,
    /// Large.
    ///
    /// 0 to 18446744073709551615.
    pub large: Option<u64>,
    /// Since.
    pub since: Option<i64>,
    /// Wait.
    pub wait: Option<String>,
    /// At.
    pub at: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Thing {
        id = "id" required,
        price = "price" required,
        weight = "weight",
        step = "step",
        number = "number",
        either = "either",
        unsigned = "unsigned",
        narrow = "narrow",
        ratio = "ratio",
        sure = "sure",
        level = "level",
        small = "small",
        port = "port",
        count = "count",
        large = "large",
        since = "since",
        wait = "wait",
        at = "at",
    }
}

impl Thing {
    /// With what a request must have.
    #[inline]
    pub fn new(id: Uuid, price: Decimal) -> Self {
        Self {
            id,
            price,
            ..Self::default()
        }
    }
}

/// `either` of `Thing`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ThingEither {
    /// One of the alternatives of `ThingEither`.
    Integer(i64),
    /// One of the alternatives of `ThingEither`.
    Float(f64),
    /// One of the alternatives of `ThingEither`.
    String(String),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    ThingEither, Unmatched {
        Integer(i64),
        Float(f64),
        String(String),
        [Kind(kind::whole)] => 0,
        [Kind(kind::number)] => 1,
        [Kind(kind::string)] => 2,
    }
}

impl From<i64> for ThingEither {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<f64> for ThingEither {
    #[inline]
    fn from(value: f64) -> Self {
        Self::Float(value)
    }
}

impl From<String> for ThingEither {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for ThingEither {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

/// `level` of `Thing`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ThingLevel {
    /// `low`
    Low,
    /// `high`
    High,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    ThingLevel, Unknown {
        Low = "low",
        High = "high",
    }
}

/// `number` of `Thing`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ThingNumber {
    /// One of the alternatives of `ThingNumber`.
    Integer(i64),
    /// One of the alternatives of `ThingNumber`.
    Float(f64),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    ThingNumber, Unmatched {
        Integer(i64),
        Float(f64),
        [Kind(kind::whole)] => 0,
        [Kind(kind::number)] => 1,
    }
}

impl From<i64> for ThingNumber {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<f64> for ThingNumber {
    #[inline]
    fn from(value: f64) -> Self {
        Self::Float(value)
    }
}

/// `ratio` of `Thing`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ThingRatio {
    /// `0.5`
    Value0Point5,
    /// `1`
    Value1,
    /// `2`
    Value2,
    /// A value that the document does not list, kept unchanged.
    Unknown(Json),
}

value_enum! {
    ThingRatio, Unknown {
        Value0Point5 = Number(0.5),
        Value1 = Integer(1),
        Value2 = Integer(2),
    }
}
