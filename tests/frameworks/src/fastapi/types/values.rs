// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `values`.

use std::collections::BTreeMap;
use super::{Level, Owner, Size};
use crate::runtime::{Bytes64, Date, DateTime, Json, Uuid, model, union, value_enum};

/// Body_embedded_embedded_post
#[derive(Default)]
pub struct BodyEmbeddedEmbeddedPost {
    /// Owner.
    pub owner: Owner,
    /// Weight.
    pub weight: f64,
    /// Note.
    ///
    /// `Some(None)` is null.
    pub note: Option<Option<String>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    BodyEmbeddedEmbeddedPost {
        owner = "owner" required,
        weight = "weight" required,
        note = "note",
    }
}

impl BodyEmbeddedEmbeddedPost {
    /// With what a request must have.
    #[inline]
    pub fn new(owner: Owner, weight: f64) -> Self {
        Self {
            owner,
            weight,
            ..Self::default()
        }
    }
}

/// Response Echo Either Either Post
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum EchoEither200Response {
    /// Owner
    Owner(Box<Owner>),
    /// One of the alternatives of `EchoEither200Response`.
    OwnerList(Vec<Owner>),
    /// One of the alternatives of `EchoEither200Response`.
    Integer(i64),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    EchoEither200Response, Unmatched {
        Owner(Box<Owner>),
        OwnerList(Vec<Owner>),
        Integer(i64),
        [Kind(kind::object)] => 0,
        [Kind(kind::list)] => 1,
        [Kind(kind::integer)] => 2,
    }
}

impl From<Owner> for EchoEither200Response {
    #[inline]
    fn from(value: Owner) -> Self {
        Self::Owner(Box::new(value))
    }
}

impl From<Vec<Owner>> for EchoEither200Response {
    #[inline]
    fn from(value: Vec<Owner>) -> Self {
        Self::OwnerList(value)
    }
}

impl From<i64> for EchoEither200Response {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

/// Value
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum EchoEitherRequest {
    /// Owner
    Owner(Box<Owner>),
    /// One of the alternatives of `EchoEitherRequest`.
    OwnerList(Vec<Owner>),
    /// One of the alternatives of `EchoEitherRequest`.
    Integer(i64),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    EchoEitherRequest, Unmatched {
        Owner(Box<Owner>),
        OwnerList(Vec<Owner>),
        Integer(i64),
        [Kind(kind::object)] => 0,
        [Kind(kind::list)] => 1,
        [Kind(kind::integer)] => 2,
    }
}

impl From<Owner> for EchoEitherRequest {
    #[inline]
    fn from(value: Owner) -> Self {
        Self::Owner(Box::new(value))
    }
}

impl From<Vec<Owner>> for EchoEitherRequest {
    #[inline]
    fn from(value: Vec<Owner>) -> Self {
        Self::OwnerList(value)
    }
}

impl From<i64> for EchoEitherRequest {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

/// Values
#[derive(Default)]
pub struct ValuesInput {
    /// Amount.
    pub amount: ValuesInputAmount,
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
    /// Coded.
    pub coded: Bytes64,
    /// Link.
    ///
    /// At least 1 character.
    pub link: String,
    /// Level.
    pub level: Level,
    /// Size.
    pub size: Size,
    /// Scores.
    pub scores: BTreeMap<String, i64>,
    /// Pair.
    ///
    /// Exactly 2 items.
    pub pair: (i64, String),
    /// Unique.
    pub unique: Vec<String>,
    /// Anything.
    pub anything: ValuesInputAnything,
    /// Flag.
    pub flag: ValuesInputFlag,
    /// Nested.
    pub nested: Vec<Vec<f64>>,
    /// Child.
    ///
    /// `Some(None)` is null.
    pub child: Option<Option<Box<ValuesInput>>>,
    /// Maybe.
    ///
    /// `Some(None)` is null.
    pub maybe: Option<Option<ValuesInputMaybe>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    ValuesInput {
        amount = "amount" required,
        day = "day" required,
        moment = "moment" required,
        clock = "clock" required,
        span = "span" required,
        id = "id" required,
        raw = "raw" required,
        coded = "coded" required,
        link = "link" required,
        level = "level" required,
        size = "size" required,
        scores = "scores" required,
        pair = "pair" required,
        unique = "unique" required,
        anything = "anything" required,
        flag = "flag" required,
        nested = "nested" required,
        child = "child",
        maybe = "maybe",
    }
}

/// Amount
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ValuesInputAmount {
    /// One of the alternatives of `ValuesInputAmount`.
    Float(f64),
    /// One of the alternatives of `ValuesInputAmount`.
    String(String),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    ValuesInputAmount, Unmatched {
        Float(f64),
        String(String),
        [Kind(kind::number)] => 0,
        [Kind(kind::string)] => 1,
    }
}

impl From<f64> for ValuesInputAmount {
    #[inline]
    fn from(value: f64) -> Self {
        Self::Float(value)
    }
}

impl From<String> for ValuesInputAmount {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for ValuesInputAmount {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

/// Anything
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ValuesInputAnything {
    /// One of the alternatives of `ValuesInputAnything`.
    Integer(i64),
    /// One of the alternatives of `ValuesInputAnything`.
    String(String),
    /// One of the alternatives of `ValuesInputAnything`.
    BooleanList(Vec<bool>),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    ValuesInputAnything, Unmatched {
        Integer(i64),
        String(String),
        BooleanList(Vec<bool>),
        [Kind(kind::integer)] => 0,
        [Kind(kind::string)] => 1,
        [Kind(kind::list)] => 2,
    }
}

impl From<i64> for ValuesInputAnything {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<String> for ValuesInputAnything {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for ValuesInputAnything {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

impl From<Vec<bool>> for ValuesInputAnything {
    #[inline]
    fn from(value: Vec<bool>) -> Self {
        Self::BooleanList(value)
    }
}

/// Flag
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ValuesInputFlag {
    /// `on`
    On,
    /// `off`
    Off,
    /// `1`
    Value1,
    /// A value that the document does not list, kept unchanged.
    Unknown(Json),
}

value_enum! {
    ValuesInputFlag, Unknown {
        On = String("on"),
        Off = String("off"),
        Value1 = Integer(1),
    }
}

/// Maybe
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ValuesInputMaybe {
    /// One of the alternatives of `ValuesInputMaybe`.
    Float(f64),
    /// One of the alternatives of `ValuesInputMaybe`.
    String(String),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    ValuesInputMaybe, Unmatched {
        Float(f64),
        String(String),
        [Kind(kind::number)] => 0,
        [Kind(kind::string)] => 1,
    }
}

impl From<f64> for ValuesInputMaybe {
    #[inline]
    fn from(value: f64) -> Self {
        Self::Float(value)
    }
}

impl From<String> for ValuesInputMaybe {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for ValuesInputMaybe {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

/// Values
#[derive(Default)]
pub struct ValuesOutput {
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
    /// Coded.
    pub coded: Bytes64,
    /// Link.
    ///
    /// At least 1 character.
    pub link: String,
    /// Level.
    pub level: Level,
    /// Size.
    pub size: Size,
    /// Scores.
    pub scores: BTreeMap<String, i64>,
    /// Pair.
    ///
    /// Exactly 2 items.
    pub pair: (i64, String),
    /// Unique.
    pub unique: Vec<String>,
    /// Anything.
    pub anything: ValuesInputAnything,
    /// Flag.
    pub flag: ValuesInputFlag,
    /// Nested.
    pub nested: Vec<Vec<f64>>,
    /// Child.
    ///
    /// `Some(None)` is null.
    pub child: Option<Option<Box<ValuesOutput>>>,
    /// Maybe.
    ///
    /// `Some(None)` is null.
    pub maybe: Option<Option<String>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    ValuesOutput {
        amount = "amount" required,
        day = "day" required,
        moment = "moment" required,
        clock = "clock" required,
        span = "span" required,
        id = "id" required,
        raw = "raw" required,
        coded = "coded" required,
        link = "link" required,
        level = "level" required,
        size = "size" required,
        scores = "scores" required,
        pair = "pair" required,
        unique = "unique" required,
        anything = "anything" required,
        flag = "flag" required,
        nested = "nested" required,
        child = "child",
        maybe = "maybe",
    }
}
