// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `things`.

use crate::runtime::{Decimal, Json, Uuid, model, string_enum, union, value_enum};

/// Sizes and words.
#[derive(Clone, Debug, PartialEq)]
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
    /// A value that the document does not list, kept as it came.
    Unknown(Json),
}

value_enum! {
    Step, Unknown {
        Value1 = Integer(1),
        Value2Point5 = Number(2.5),
        Auto = Text("auto"),
        True = Boolean(true),
        Minus3 = Integer(-3),
    }
}

/// The schema `Thing`.
#[derive(Clone, Default)]
pub struct Thing {
    /// The property `id`.
    pub id: Uuid,
    /// The property `price`.
    pub price: Decimal,
    /// The property `weight`.
    pub weight: Option<f64>,
    /// Sizes and words.
    pub step: Option<Step>,
    /// The property `number`.
    pub number: Option<ThingNumber>,
    /// The property `either`.
    pub either: Option<ThingEither>,
    /// Bounds: at least 0.
    pub unsigned: Option<u64>,
    /// Bounds: at least 0.
    pub narrow: Option<i64>,
    /// The property `ratio`.
    pub ratio: Option<ThingRatio>,
    /// The property `sure`.
    pub sure: Option<bool>,
    /// The property `level`.
    ///
    /// `Some(None)` is null.
    pub level: Option<Option<ThingLevel>>,
    /// The property `small`.
    pub small: Option<i32>,
    /// The property `port`.
    pub port: Option<i32>,
    /// The property `count`.
    pub count: Option<i64>,
    /// Bounds: at least 0, at most 18446744073709551615.
    pub large: Option<u64>,
    /// The property `since`.
    pub since: Option<i64>,
    /// The property `wait`.
    pub wait: Option<String>,
    /// The property `at`.
    pub at: Option<String>,
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

/// `either` of `Thing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ThingEither {
    /// One of the alternatives of `ThingEither`.
    Integer(i64),
    /// One of the alternatives of `ThingEither`.
    Float(f64),
    /// One of the alternatives of `ThingEither`.
    Text(String),
    /// A value that fits no alternative, or several equally well, kept as it came.
    Unmatched(Json),
}

union! {
    ThingEither, Unmatched {
        Integer(i64),
        Float(f64),
        Text(String),
        [Kind(kind::whole)] => 0,
        [Kind(kind::number)] => 1,
        [Kind(kind::text)] => 2,
    }
}

/// `level` of `Thing`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ThingLevel {
    /// `low`
    Low,
    /// `high`
    High,
    /// A value that the document does not list, kept as it came.
    Unknown(String),
}

string_enum! {
    ThingLevel, Unknown {
        Low = "low",
        High = "high",
    }
}

/// `number` of `Thing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ThingNumber {
    /// One of the alternatives of `ThingNumber`.
    Integer(i64),
    /// One of the alternatives of `ThingNumber`.
    Float(f64),
    /// A value that fits no alternative, or several equally well, kept as it came.
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

/// `ratio` of `Thing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ThingRatio {
    /// `0.5`
    Value0Point5,
    /// `1`
    Value1,
    /// `2`
    Value2,
    /// A value that the document does not list, kept as it came.
    Unknown(Json),
}

value_enum! {
    ThingRatio, Unknown {
        Value0Point5 = Number(0.5),
        Value1 = Integer(1),
        Value2 = Integer(2),
    }
}
