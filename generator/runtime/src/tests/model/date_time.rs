//! Dates and times.

use crate::{Date, DateTime};

#[test]
fn dates_and_times() {
    for (text, valid) in [
        ("2024-02-29T23:59:60Z", true),
        ("2024-01-02T03:04:05Z", true),
        ("2024-01-02t03:04:05z", true),
        ("2024-01-02T03:04:05.123456789012Z", true),
        ("2024-01-02T03:04:05+23:59", true),
        ("2024-01-02T03:04:05-00:00", true),
        ("0000-01-01T00:00:00Z", true),
        ("2024-01-02T03:04:05", false),
        ("2024-01-02 03:04:05Z", false),
        ("2024-01-02T03:04Z", false),
        ("2024-01-02T24:00:00Z", false),
        ("2024-01-02T03:60:00Z", false),
        ("2024-01-02T03:04:61Z", false),
        ("2024-01-02T03:04:05.Z", false),
        ("2024-01-02T03:04:05+24:00", false),
        ("2024-01-02T03:04:05+0100", false),
        ("2024-01-02T03:04:05Zz", false),
        ("2023-02-29T00:00:00Z", false),
        ("2024-13-01T00:00:00Z", false),
        ("2024-00-01T00:00:00Z", false),
        ("+024-01-01T00:00:00Z", false),
        ("２024-01-01T00:00:00Z", false),
        ("2024-01-02", false),
        ("", false),
    ] {
        assert_eq!(DateTime::parse(text).is_ok(), valid, "{text}");
        assert_eq!(DateTime::from_text(text).is_valid(), valid, "{text}");
        assert_eq!(text.parse::<DateTime>().is_ok(), valid, "{text}");
    }
}

#[test]
fn dates() {
    for (text, valid) in [
        ("2024-02-29", true),
        ("2000-02-29", true),
        ("1900-02-29", false),
        ("2024-04-31", false),
        ("2024-12-31", true),
        ("2024-12-00", false),
        ("2024-1-1", false),
        ("2024-01-01T", false),
        ("20240101", false),
    ] {
        assert_eq!(Date::parse(text).is_ok(), valid, "{text}");
    }
    assert_eq!(Date::parse("x").unwrap_err().to_string(), "the text is not a date");
}

#[test]
fn the_text_stays() {
    let moment = DateTime::from_text("2024-01-02t03:04:05.10+00:00");
    assert_eq!(moment.as_str(), "2024-01-02t03:04:05.10+00:00");
    assert_eq!(moment.to_string(), moment.as_str());
}

#[cfg(any(feature = "chrono", feature = "time", feature = "jiff"))]
const TEXTS: [&str; 2] = ["2024-01-02T03:04:05Z", "2024-01-02t03:04:05z"];

#[cfg(feature = "chrono")]
#[test]
fn conversions_of_chrono() {
    for text in TEXTS {
        let moment = chrono::DateTime::try_from(&DateTime::from_text(text)).unwrap();
        assert_eq!(moment.timestamp(), 1_704_164_645);
        assert_eq!(DateTime::from(moment.to_utc()).as_str(), TEXTS[0]);
    }
    let date = chrono::NaiveDate::try_from(&Date::from_text("2024-01-02")).unwrap();
    assert_eq!(Date::from(date).as_str(), "2024-01-02");
    assert!(chrono::DateTime::try_from(&DateTime::default()).is_err());
}

#[cfg(feature = "time")]
#[test]
fn conversions_of_time() {
    for text in TEXTS {
        let moment = time::OffsetDateTime::try_from(&DateTime::from_text(text)).unwrap();
        assert_eq!(moment.unix_timestamp(), 1_704_164_645);
        assert_eq!(DateTime::try_from(moment).unwrap().as_str(), TEXTS[0]);
    }
    let date = time::Date::try_from(&Date::from_text("2024-01-02")).unwrap();
    assert_eq!(Date::from(date).as_str(), "2024-01-02");
    assert!(time::OffsetDateTime::try_from(&DateTime::default()).is_err());
}

#[cfg(feature = "jiff")]
#[test]
fn conversions_of_jiff() {
    for text in TEXTS {
        let moment = jiff::Timestamp::try_from(&DateTime::from_text(text)).unwrap();
        assert_eq!(moment.as_second(), 1_704_164_645);
        assert_eq!(DateTime::from(moment).as_str(), TEXTS[0]);
    }
    let date = jiff::civil::Date::try_from(&Date::from_text("2024-01-02")).unwrap();
    assert_eq!(Date::from(date).as_str(), "2024-01-02");
    assert!(jiff::Timestamp::try_from(&DateTime::default()).is_err());
}
