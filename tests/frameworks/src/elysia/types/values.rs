// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `values`.

use std::collections::BTreeMap;
use super::Owner;
use crate::runtime::{Date, DateTime, Fixed, Json, model, string_enum, union, views};

/// `both` of `PostValuesRequest`.
#[derive(Default)]
pub struct PostValuesBoth {
    /// Name.
    ///
    /// At least 1 character.
    pub name: String,
    /// Born.
    ///
    /// `Some(None)` is null.
    pub born: Option<Option<Date>>,
    /// Age.
    pub age: f64,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    PostValuesBoth {
        name = "name" required,
        born = "born",
        age = "age" required,
    }
}

impl PostValuesBoth {
    /// With what a request must have.
    #[inline]
    pub fn new(age: f64, name: impl Into<String>) -> Self {
        Self {
            age,
            name: name.into(),
            ..Self::default()
        }
    }
}

/// `choice` of `PostValuesRequest`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PostValuesChoice {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    PostValuesChoice, Unknown {
        A = "a",
        B = "b",
    }
}

/// `color` of `PostValuesRequest`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PostValuesColor {
    /// `red`
    Red,
    /// `green`
    Green,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    PostValuesColor, Unknown {
        Red = "red",
        Green = "green",
    }
}

/// `count` of `PostValuesRequest`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PostValuesCount {
    /// One of the alternatives of `PostValuesCount`.
    String(String),
    /// One of the alternatives of `PostValuesCount`.
    Integer(i64),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    PostValuesCount, Unmatched {
        String(String),
        Integer(i64),
        [Kind(kind::string)] => 0,
        [Kind(kind::integer)] => 1,
    }
}

impl From<String> for PostValuesCount {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for PostValuesCount {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

impl From<i64> for PostValuesCount {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

/// `either` of `PostValuesRequest`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PostValuesEither {
    /// One of the alternatives of `PostValuesEither`.
    String(String),
    /// One of the alternatives of `PostValuesEither`.
    Boolean(bool),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    PostValuesEither, Unmatched {
        String(String),
        Boolean(bool),
        [Kind(kind::string)] => 0,
        [Kind(kind::boolean)] => 1,
    }
}

impl From<String> for PostValuesEither {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for PostValuesEither {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

impl From<bool> for PostValuesEither {
    #[inline]
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

/// `extra` of `PostValuesRequest`.
#[derive(Default)]
pub struct PostValuesExtra {
    /// A.
    pub a: String,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    PostValuesExtra {
        a = "a" required,
        .. extra
    }
}

impl PostValuesExtra {
    /// With what a request must have.
    #[inline]
    pub fn new(a: impl Into<String>) -> Self {
        Self {
            a: a.into(),
            ..Self::default()
        }
    }
}

/// `moment` of `PostValuesRequest`.
///
/// The document does not say what distinguishes the types that this may be, so it is kept unchanged; its methods read it as each of them.
#[derive(Clone, Default, PartialEq)]
pub struct PostValuesMoment(pub Json);

views! {
    PostValuesMoment {
        as_date_time: DateTime,
        as_date: Date,
        as_float: f64,
    }
}

/// `partial` of `PostValuesRequest`.
#[derive(Default)]
pub struct PostValuesPartial {
    /// Name.
    ///
    /// At least 1 character.
    pub name: Option<String>,
    /// Born.
    ///
    /// `Some(None)` is null.
    pub born: Option<Option<Date>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    PostValuesPartial {
        name = "name",
        born = "born",
    }
}

/// What `POST /values` takes.
#[derive(Default)]
pub struct PostValuesRequest {
    /// Count.
    pub count: PostValuesCount,
    /// Ratio.
    ///
    /// More than 0, less than 1.
    pub ratio: f64,
    /// Word.
    pub word: String,
    /// Color.
    pub color: PostValuesColor,
    /// Choice.
    ///
    /// Default: `"a"`.
    pub choice: PostValuesChoice,
    /// Maybe.
    ///
    /// `None` is null.
    pub maybe: Option<String>,
    /// Empty.
    ///
    /// `None` is null.
    pub empty: Option<f64>,
    /// Either.
    ///
    /// `None` is null.
    pub either: Option<PostValuesEither>,
    /// Pair.
    ///
    /// Exactly 2 items.
    pub pair: (String, f64),
    /// Record.
    pub record: BTreeMap<String, f64>,
    /// Owner.
    pub owner: Option<Owner>,
    /// Owners.
    pub owners: Vec<Owner>,
    /// Both.
    pub both: PostValuesBoth,
    /// Partial.
    pub partial: PostValuesPartial,
    /// Moment.
    pub moment: PostValuesMoment,
    /// Loose.
    pub loose: Json,
    /// Constant.
    ///
    /// Always `always`, and written automatically.
    pub constant: Fixed,
    /// Extra.
    pub extra: PostValuesExtra,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    PostValuesRequest {
        count = "count" required,
        ratio = "ratio" required,
        word = "word" required,
        color = "color" required,
        choice = "choice" required,
        maybe = "maybe" required,
        empty = "empty" required,
        either = "either" required,
        pair = "pair" required,
        record = "record" required,
        owner = "owner",
        owners = "owners" required,
        both = "both" required,
        partial = "partial" required,
        moment = "moment" required,
        loose = "loose" required,
        constant = "constant" required fixed = String("always"),
        extra = "extra" required,
    }
}
