// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `places`.

use std::collections::BTreeMap;
use crate::runtime::{
    Fixed, Json, SerdeValue, TextValue, chrono, jiff, model, rust_decimal, union, uuid,
};

/// The schema `Flat`.
#[derive(Default)]
pub struct Flat {
    /// Since.
    pub since: Option<jiff::civil::Date>,
    /// Ids.
    pub ids: Option<Vec<uuid::Uuid>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Flat {
        since = "since",
        ids = "ids",
    }
}

/// The schema `Form`.
#[derive(Default)]
pub struct Form {
    /// At.
    pub at: chrono::DateTime<chrono::FixedOffset>,
    /// Days.
    pub days: Option<Vec<jiff::civil::Date>>,
    /// Color.
    pub color: Option<TextValue<crate::own::Color>>,
    /// A place and the minutes of the stay.
    pub stop: Option<crate::own::Stop>,
    /// Route.
    pub route: Option<SerdeValue<std::collections::BTreeMap<String, String>>>,
    /// Within.
    pub within: Option<Range>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Form {
        at = "at" required,
        days = "days",
        color = "color",
        stop = "stop",
        route = "route",
        within = "within",
    }
}

impl Form {
    /// With what a request must have.
    #[inline]
    pub fn new(at: chrono::DateTime<chrono::FixedOffset>) -> Self {
        Self { at, ..Self::default() }
    }
}

/// The schema `Page`.
#[derive(Default)]
pub struct Page {
    /// Next.
    pub next: Option<uuid::Uuid>,
    /// Items.
    pub items: Option<Vec<jiff::civil::Date>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Page {
        next = "next",
        items = "items",
    }
}

/// Values of `either` of `GET /query`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum QueryEither {
    /// One of the alternatives of `QueryEither`.
    Date(jiff::civil::Date),
    /// One of the alternatives of `QueryEither`.
    Integer(i64),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    QueryEither, Unmatched {
        Date(jiff::civil::Date),
        Integer(i64),
        [Kind(kind::string)] => 0,
        [Kind(kind::integer)] => 1,
    }
}

impl From<i64> for QueryEither {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

/// The schema `Range`.
#[derive(Default)]
#[allow(
    clippy::derived_hash_with_manual_eq,
    reason = "equality compares the same fields"
)]
#[derive(Eq, Hash)]
pub struct Range {
    /// From.
    pub from: chrono::DateTime<chrono::FixedOffset>,
    /// To.
    pub to: Option<jiff::civil::Date>,
    /// Color.
    pub color: Option<TextValue<crate::own::Color>>,
    /// A place and the minutes of the stay.
    pub stop: Option<crate::own::Stop>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Range {
        from = "from" required,
        to = "to",
        color = "color",
        stop = "stop",
    }
}

impl Range {
    /// With what a request must have.
    #[inline]
    pub fn new(from: chrono::DateTime<chrono::FixedOffset>) -> Self {
        Self { from, ..Self::default() }
    }
}

/// The schema `Values`.
#[derive(Default)]
pub struct Values {
    /// Known.
    pub known: jiff::civil::Date,
    /// Open.
    ///
    /// `None` is null.
    pub open: Option<jiff::civil::Date>,
    /// Maybe.
    ///
    /// `Some(None)` is null.
    pub maybe: Option<Option<TextValue<crate::own::Color>>>,
    /// Started.
    ///
    /// Default: `"2024-01-02"`.
    pub started: Option<jiff::civil::Date>,
    /// Keyed.
    pub keyed: Option<BTreeMap<String, jiff::civil::Date>>,
    /// By name.
    pub by_name: Option<
        BTreeMap<String, SerdeValue<std::collections::BTreeMap<String, String>>>,
    >,
    /// Lists.
    pub lists: Option<Vec<Vec<TextValue<crate::own::Color>>>>,
    /// Maybes.
    pub maybes: Option<Vec<Option<jiff::civil::Date>>>,
    /// Pair.
    ///
    /// Exactly 2 items.
    pub pair: Option<(jiff::civil::Date, crate::own::Stop)>,
    /// Place.
    pub place: Option<ValuesPlace>,
    /// Fixed.
    ///
    /// Always `2024-01-02`.
    pub fixed: Option<Fixed>,
    /// Unique.
    pub unique: Option<Vec<uuid::Uuid>>,
    /// One more.
    pub all: Option<crate::own::Stop>,
    /// Any.
    pub any: Option<String>,
    /// Read.
    ///
    /// Read-only: requests do not contain it.
    pub read: Option<chrono::DateTime<chrono::FixedOffset>>,
    /// All other properties.
    pub extra: BTreeMap<String, rust_decimal::Decimal>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Values {
        known = "known" required,
        open = "open" required,
        maybe = "maybe",
        started = "started",
        keyed = "keyed",
        by_name = "by_name",
        lists = "lists",
        maybes = "maybes",
        pair = "pair",
        place = "place",
        fixed = "fixed" fixed = String("2024-01-02"),
        unique = "unique",
        all = "all",
        any = "any",
        read = "read" read_only,
        .. extra
    }
}

impl Values {
    /// With what a request must have.
    #[inline]
    pub fn new(known: jiff::civil::Date, open: Option<jiff::civil::Date>) -> Self {
        Self {
            known,
            open,
            ..Self::default()
        }
    }
}

/// `place` of `Values`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ValuesPlace {
    /// The schema `Route`.
    Route(SerdeValue<std::collections::BTreeMap<String, String>>),
    /// A place and the minutes of the stay.
    Stop(crate::own::Stop),
    /// One of the alternatives of `ValuesPlace`.
    Integer(i64),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    ValuesPlace, Unmatched {
        Route(SerdeValue<std::collections::BTreeMap<String, String>>),
        Stop(crate::own::Stop),
        Integer(i64),
        [Kind(kind::object)] => 0,
        [Kind(kind::string)] => 1,
        [Kind(kind::integer)] => 2,
    }
}

impl From<i64> for ValuesPlace {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}
