//! Lets fields have types of the crates for dates, decimals and UUIDs, each with the feature of that name.
//!
//! A value that does not fit such a type is an error with a path; it is never changed to one that fits.

use super::Json;
use super::own_type::{OwnType, text};

macro_rules! by_text {
    ($name:ty, $expected:literal, $text:ident => $read:expr, $value:ident => $write:expr) => {
        impl OwnType for $name {
            const EXPECTED: &'static str = $expected;

            fn from_json(json: Json) -> Result<Self, String> {
                let $text = text(&json)?;
                $read
            }

            fn to_json(&self) -> Result<Json, String> {
                let $value = self;
                $write.map(Json::String)
            }
        }

        crate::own_type!($name);
    };
}

/// Reads a date and time of RFC 3339. The crates would accept other texts too, or ignore parts of them.
#[cfg(any(feature = "chrono", feature = "time", feature = "jiff"))]
fn moment(text: &str) -> Result<super::DateTime, String> {
    text.parse().map_err(|error: super::InvalidText| error.to_string())
}

/// Reads a date of RFC 3339.
#[cfg(any(feature = "chrono", feature = "time", feature = "jiff"))]
fn day(text: &str) -> Result<super::Date, String> {
    text.parse().map_err(|error: super::InvalidText| error.to_string())
}

#[cfg(feature = "jiff")]
mod with_jiff {
    use jiff::Timestamp;
    use jiff::civil::Date;

    use super::*;

    by_text!(
        Timestamp, "a date and time with an offset",
        text => Timestamp::try_from(&moment(text)?).map_err(|error| error.to_string()),
        value => Ok(value.to_string())
    );
    by_text!(
        Date, "a date",
        text => Date::try_from(&day(text)?).map_err(|error| error.to_string()),
        value => Ok(value.to_string())
    );
}

#[cfg(feature = "chrono")]
mod with_chrono {
    use chrono::{DateTime, FixedOffset, NaiveDate};

    use super::*;

    by_text!(
        DateTime<FixedOffset>, "a date and time with an offset",
        text => DateTime::try_from(&moment(text)?).map_err(|error: chrono::ParseError| error.to_string()),
        value => Ok(crate::DateTime::from(*value).to_string())
    );
    by_text!(
        NaiveDate, "a date",
        text => NaiveDate::try_from(&day(text)?).map_err(|error| error.to_string()),
        value => Ok(value.to_string())
    );
}

#[cfg(feature = "time")]
pub use with_time::{CalendarDate, OffsetDateTime};

/// Fields need a `Default`, which the types of the crate do not have, so they are wrapped.
#[cfg(feature = "time")]
mod with_time {
    use std::ops::{Deref, DerefMut};

    use super::*;

    macro_rules! around {
        ($name:ident, $of:path, $start:expr) => {
            impl Default for $name {
                fn default() -> Self {
                    $name($start)
                }
            }

            impl Deref for $name {
                type Target = $of;

                fn deref(&self) -> &$of {
                    &self.0
                }
            }

            impl DerefMut for $name {
                fn deref_mut(&mut self) -> &mut $of {
                    &mut self.0
                }
            }

            impl From<$of> for $name {
                fn from(value: $of) -> Self {
                    $name(value)
                }
            }
        };
    }

    /// A date and time of the crate `time`; the default is the beginning of 1970.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    pub struct OffsetDateTime(pub time::OffsetDateTime);

    around!(OffsetDateTime, time::OffsetDateTime, time::OffsetDateTime::UNIX_EPOCH);

    /// A date of the crate `time`; the default is the first day of 1970.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    pub struct CalendarDate(pub time::Date);

    around!(CalendarDate, time::Date, time::OffsetDateTime::UNIX_EPOCH.date());

    by_text!(
        OffsetDateTime, "a date and time with an offset",
        text => time::OffsetDateTime::try_from(&moment(text)?)
            .map(OffsetDateTime)
            .map_err(|error| error.to_string()),
        value => crate::DateTime::try_from(value.0)
            .map(|text| text.to_string())
            .map_err(|error| error.to_string())
    );
    by_text!(
        CalendarDate, "a date",
        text => time::Date::try_from(&day(text)?).map(CalendarDate).map_err(|error| error.to_string()),
        value => Ok(value.0.to_string())
    );
}

#[cfg(feature = "uuid")]
mod with_uuid {
    use ::uuid::Uuid;

    use super::*;

    by_text!(
        Uuid, "a UUID",
        text => text.parse().map_err(|error: ::uuid::Error| error.to_string()),
        value => Ok(value.hyphenated().to_string())
    );
}

#[cfg(feature = "rust_decimal")]
mod with_rust_decimal {
    use rust_decimal::Decimal;

    use super::*;

    by_text!(
        Decimal, "a decimal number as a string",
        text => Decimal::from_str_exact(text).map_err(|error| error.to_string()),
        value => Ok(value.to_string())
    );
}
