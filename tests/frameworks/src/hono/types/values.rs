// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `values`.

use std::collections::BTreeMap;
use super::{Color, Owner};
use crate::runtime::{
    Date, DateTime, Json, OpenTuple, Uuid, model, string_enum, union, value_enum,
};

/// The schema `Values`.
#[derive(Default)]
pub struct Values {
    /// Count.
    pub count: i64,
    /// Ratio.
    ///
    /// More than 0, less than 1.
    pub ratio: f64,
    /// Big.
    pub big: f64,
    /// Color.
    pub color: Color,
    /// Maybe.
    ///
    /// `None` is null.
    pub maybe: Option<Color>,
    /// Either.
    pub either: ValuesEither,
    /// Choice.
    ///
    /// `None` is null.
    pub choice: Option<ValuesChoice>,
    /// Level.
    pub level: ValuesLevel,
    /// Any of.
    pub any_of: ValuesAnyOf,
    /// Pair.
    pub pair: OpenTuple<(Option<f64>, Option<String>), Json>,
    /// Rest.
    pub rest: OpenTuple<(Option<String>,), Json>,
    /// Record.
    pub record: BTreeMap<String, i64>,
    /// Colors.
    pub colors: ValuesColors,
    /// Moment.
    pub moment: DateTime,
    /// Id.
    pub id: Uuid,
    /// Link.
    pub link: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// Owner.
    ///
    /// `None` is null.
    pub owner: Option<Owner>,
    /// Friend.
    pub friend: Option<Owner>,
    /// Both.
    pub both: ValuesBoth,
    /// Grid.
    pub grid: Vec<Vec<f64>>,
    /// Unknown.
    pub unknown: Option<Json>,
    /// Flag.
    ///
    /// Default: `true`.
    pub flag: Option<bool>,
    /// Nothing.
    pub nothing: Json,
    /// Strict.
    pub strict: ValuesStrict,
    /// Loose.
    pub loose: ValuesLoose,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Values {
        count = "count" required,
        ratio = "ratio" required,
        big = "big" required,
        color = "color" required,
        maybe = "maybe" required,
        either = "either" required,
        choice = "choice" required,
        level = "level" required,
        any_of = "anyOf" required,
        pair = "pair" required,
        rest = "rest" required,
        record = "record" required,
        colors = "colors" required,
        moment = "moment" required,
        id = "id" required,
        link = "link",
        email = "email",
        owner = "owner" required,
        friend = "friend",
        both = "both" required,
        grid = "grid" required,
        unknown = "unknown",
        flag = "flag",
        nothing = "nothing" required,
        strict = "strict" required,
        loose = "loose" required,
    }
}

/// `anyOf` of `Values`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ValuesAnyOf {
    /// The schema `Owner`.
    Owner(Box<Owner>),
    /// One of the alternatives of `ValuesAnyOf`.
    List(Vec<Owner>),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    ValuesAnyOf, Unmatched {
        Owner(Box<Owner>),
        List(Vec<Owner>),
        [Kind(kind::object)] => 0,
        [Kind(kind::list)] => 1,
    }
}

impl From<Owner> for ValuesAnyOf {
    #[inline]
    fn from(value: Owner) -> Self {
        Self::Owner(Box::new(value))
    }
}

impl From<Vec<Owner>> for ValuesAnyOf {
    #[inline]
    fn from(value: Vec<Owner>) -> Self {
        Self::List(value)
    }
}

/// `both` of `Values`.
#[derive(Default)]
pub struct ValuesBoth {
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
    ValuesBoth {
        name = "name" required,
        born = "born",
        age = "age" required,
    }
}

impl ValuesBoth {
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

/// `choice` of `Values`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ValuesChoice {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the document does not list, kept unchanged.
    Unknown(String),
}

string_enum! {
    ValuesChoice, Unknown {
        A = "a",
        B = "b",
    }
}

/// `colors` of `Values`.
#[derive(Default)]
pub struct ValuesColors {
    /// Red.
    pub red: Option<f64>,
    /// Green.
    pub green: Option<f64>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    ValuesColors {
        red = "red",
        green = "green",
    }
}

/// `either` of `Values`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ValuesEither {
    /// One of the alternatives of `ValuesEither`.
    String(String),
    /// One of the alternatives of `ValuesEither`.
    Float(f64),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    ValuesEither, Unmatched {
        String(String),
        Float(f64),
        [Kind(kind::string)] => 0,
        [Kind(kind::number)] => 1,
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

impl From<f64> for ValuesEither {
    #[inline]
    fn from(value: f64) -> Self {
        Self::Float(value)
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
    /// `10`
    Value10,
    /// A value that the document does not list, kept unchanged.
    Unknown(Json),
}

value_enum! {
    ValuesLevel, Unknown {
        Value1 = Integer(1),
        Value2 = Integer(2),
        Value10 = Integer(10),
    }
}

/// `loose` of `Values`.
#[derive(Default)]
pub struct ValuesLoose {
    /// A.
    pub a: String,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    ValuesLoose {
        a = "a" required,
        .. extra
    }
}

impl ValuesLoose {
    /// With what a request must have.
    #[inline]
    pub fn new(a: impl Into<String>) -> Self {
        Self {
            a: a.into(),
            ..Self::default()
        }
    }
}

/// `strict` of `Values`.
#[derive(Default)]
pub struct ValuesStrict {
    /// A.
    pub a: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    ValuesStrict {
        a = "a",
    }
}
