// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Conversions from and to the types of date crates, each with the feature of that name.

#[cfg(feature = "chrono")]
mod with_chrono {
    use crate::model::{Date, DateTime};

    impl<Tz: chrono::TimeZone> From<chrono::DateTime<Tz>> for DateTime {
        fn from(moment: chrono::DateTime<Tz>) -> Self {
            DateTime::from_text(moment.fixed_offset().to_rfc3339_opts(chrono::SecondsFormat::AutoSi, true))
        }
    }

    impl TryFrom<&DateTime> for chrono::DateTime<chrono::FixedOffset> {
        type Error = chrono::ParseError;

        fn try_from(moment: &DateTime) -> Result<Self, Self::Error> {
            chrono::DateTime::parse_from_rfc3339(&moment.as_str().to_ascii_uppercase())
        }
    }

    impl From<chrono::NaiveDate> for Date {
        fn from(date: chrono::NaiveDate) -> Self {
            Date::from_text(date.to_string())
        }
    }

    impl TryFrom<&Date> for chrono::NaiveDate {
        type Error = chrono::ParseError;

        fn try_from(date: &Date) -> Result<Self, Self::Error> {
            date.as_str().parse()
        }
    }
}

#[cfg(feature = "time")]
mod with_time {
    use time::format_description::well_known::{Iso8601, Rfc3339};

    use crate::model::{Date, DateTime};

    impl TryFrom<time::OffsetDateTime> for DateTime {
        type Error = time::error::Format;

        /// Fails for years and offsets that RFC 3339 cannot express.
        fn try_from(moment: time::OffsetDateTime) -> Result<Self, Self::Error> {
            moment.format(&Rfc3339).map(DateTime::from_text)
        }
    }

    impl TryFrom<&DateTime> for time::OffsetDateTime {
        type Error = time::error::Parse;

        fn try_from(moment: &DateTime) -> Result<Self, Self::Error> {
            time::OffsetDateTime::parse(&moment.as_str().to_ascii_uppercase(), &Rfc3339)
        }
    }

    impl From<time::Date> for Date {
        fn from(date: time::Date) -> Self {
            Date::from_text(date.to_string())
        }
    }

    impl TryFrom<&Date> for time::Date {
        type Error = time::error::Parse;

        fn try_from(date: &Date) -> Result<Self, Self::Error> {
            time::Date::parse(date.as_str(), &Iso8601::DATE)
        }
    }
}

#[cfg(feature = "jiff")]
mod with_jiff {
    use crate::model::{Date, DateTime};

    impl From<jiff::Timestamp> for DateTime {
        fn from(moment: jiff::Timestamp) -> Self {
            DateTime::from_text(moment.to_string())
        }
    }

    impl TryFrom<&DateTime> for jiff::Timestamp {
        type Error = jiff::Error;

        fn try_from(moment: &DateTime) -> Result<Self, Self::Error> {
            moment.as_str().parse()
        }
    }

    impl From<jiff::civil::Date> for Date {
        fn from(date: jiff::civil::Date) -> Self {
            Date::from_text(date.to_string())
        }
    }

    impl TryFrom<&Date> for jiff::civil::Date {
        type Error = jiff::Error;

        fn try_from(date: &Date) -> Result<Self, Self::Error> {
            date.as_str().parse()
        }
    }
}
