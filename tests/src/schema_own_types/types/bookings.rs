// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `bookings`.

use crate::runtime::{
    Json, SerdeValue, TextValue, chrono, jiff, model, rust_decimal, union,
};

/// The schema `Booking`.
#[derive(Default)]
pub struct Booking {
    /// At.
    pub at: chrono::DateTime<chrono::FixedOffset>,
    /// Day.
    ///
    /// `Some(None)` is null.
    pub day: Option<Option<jiff::civil::Date>>,
    /// Price.
    pub price: rust_decimal::Decimal,
    /// Color.
    pub color: Option<TextValue<crate::own::Color>>,
    /// Route.
    pub route: Option<SerdeValue<std::collections::BTreeMap<String, String>>>,
    /// Stops.
    pub stops: Option<Vec<crate::own::Stop>>,
    /// When.
    pub when: Option<BookingWhen>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    Booking {
        at = "at" required,
        day = "day",
        price = "price" required,
        color = "color",
        route = "route",
        stops = "stops",
        when = "when",
    }
}

impl Booking {
    /// With what a request must have.
    #[inline]
    pub fn new(
        at: chrono::DateTime<chrono::FixedOffset>,
        price: rust_decimal::Decimal,
    ) -> Self {
        Self {
            at,
            price,
            ..Self::default()
        }
    }
}

/// `when` of `Booking`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum BookingWhen {
    /// One of the alternatives of `BookingWhen`.
    DateTime(chrono::DateTime<chrono::FixedOffset>),
    /// One of the alternatives of `BookingWhen`.
    Integer(i64),
    /// A value that fits no alternative, or several equally well, kept unchanged.
    Unmatched(Json),
}

union! {
    BookingWhen, Unmatched {
        DateTime(chrono::DateTime<chrono::FixedOffset>),
        Integer(i64),
        [Kind(kind::string)] => 0,
        [Kind(kind::integer)] => 1,
    }
}

impl From<i64> for BookingWhen {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

/// The schema `NewBooking`.
#[derive(Default)]
pub struct NewBooking {
    /// At.
    pub at: chrono::DateTime<chrono::FixedOffset>,
    /// Color.
    pub color: Option<TextValue<crate::own::Color>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    NewBooking {
        at = "at" required,
        color = "color",
    }
}

impl NewBooking {
    /// With what a request must have.
    #[inline]
    pub fn new(at: chrono::DateTime<chrono::FixedOffset>) -> Self {
        Self { at, ..Self::default() }
    }
}
