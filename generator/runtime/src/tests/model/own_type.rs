//! Types of callers and of other crates as the values of fields.

use std::collections::BTreeMap;

use super::{check_reads, check_refuses};
use crate::model::{OwnType, to_json_text};
use crate::{Json, SerdeValue, TextValue};

/// An amount in the smallest unit, which reads a text with a unit and nothing else.
#[derive(Clone, Debug, Default, PartialEq)]
struct Money(i64);

impl OwnType for Money {
    const EXPECTED: &'static str = "an amount";

    fn from_json(json: Json) -> Result<Self, String> {
        let text = json.as_str().and_then(|text| text.strip_suffix(" EUR")).ok_or("it has no unit")?;
        text.parse().map(Money).map_err(|_| format!("`{text}` is no number"))
    }

    fn to_json(&self) -> Result<Json, String> {
        if self.0 < 0 { Err("debts are not sent".to_owned()) } else { Ok(format!("{} EUR", self.0).into()) }
    }
}

crate::own_type!(Money);

#[derive(Default)]
#[allow(missing_docs, reason = "a model of this test")]
struct Bill {
    total: Money,
    paid: Option<Money>,
    parts: Vec<Money>,
    rates: BTreeMap<String, TextValue<u8>>,
    address: Option<SerdeValue<BTreeMap<String, Vec<u8>>>>,
}

crate::model! { Bill {
    total = "total" required,
    paid = "paid",
    parts = "parts",
    rates = "rates",
    address = "address",
} }

#[test]
fn own_types_are_read_and_written() {
    for text in [
        r#"{"total":"1 EUR"}"#,
        r#"{"total":"1 EUR","paid":"2 EUR","parts":["3 EUR","4 EUR"],"rates":{"a":"7"}}"#,
        r#"{"total":"1 EUR","address":{"lines":[1,2]}}"#,
    ] {
        check_reads::<Bill>(text, text);
    }
}

/// Services write what is not there as null or as an empty text.
#[test]
fn nothing_is_nothing() {
    check_reads::<Bill>(r#"{"total":"1 EUR","paid":null}"#, r#"{"total":"1 EUR"}"#);
    check_reads::<Bill>(r#"{"total":"1 EUR","paid":""}"#, r#"{"total":"1 EUR"}"#);
    check_refuses::<Bill>(r#"{"total":""}"#, "total", "expected an amount, found a string: it has no unit");
    check_refuses::<Bill>(r#"{"total":null}"#, "total", "expected an amount, found null: it has no unit");
}

#[test]
fn errors_have_their_place() {
    check_refuses::<Bill>(
        r#"{"total":"1 EUR","parts":["1 EUR","x EUR"]}"#,
        "parts[1]",
        "expected an amount, found a string: `x` is no number",
    );
    check_refuses::<Bill>(r#"{"total":[]}"#, "total", "expected an amount: it has no unit");
    check_refuses::<Bill>(
        r#"{"total":"1 EUR","rates":{"a":"300"}}"#,
        "rates.a",
        "expected a text of its type, found a string: number too large to fit in target type",
    );
}

/// What cannot be written fails the whole, and is shown as what it is.
#[test]
fn what_cannot_be_written() {
    let bill = Bill { total: Money(-1), ..Bill::default() };
    assert_eq!(to_json_text(&bill).unwrap_err().to_string(), "debts are not sent");
    assert_eq!(format!("{bill:?}"), "Bill { total: <debts are not sent> }");
}

/// What has memory of its own gives it back when it was written.
#[test]
fn what_was_made_is_dropped() {
    for (value_ref, expected) in [
        (crate::Encode::value_ref(&Money(1)), true),
        (crate::Encode::value_ref(&vec![Money(1)]).open(), true),
        (crate::Encode::value_ref(&1_i64), false),
        (crate::Encode::value_ref("a"), false),
    ] {
        assert_eq!(crate::model::value_ref::has_memory(&value_ref), expected, "{value_ref:?}");
    }
}

/// An object has the style of the parameter, be its type one of the client or of its caller.
#[test]
fn objects_have_their_style() {
    let place = SerdeValue(BTreeMap::from(
        [("a", vec![1, 2]), ("b", Vec::new())].map(|(key, list)| (key.to_owned(), list)),
    ));
    for (style, expected) in [
        (crate::QueryStyle::FORM, "a=%5B1%2C2%5D&b=%5B%5D"),
        (crate::QueryStyle::FORM_JOINED, "p=a,%5B1%2C2%5D,b,%5B%5D"),
        (crate::QueryStyle::DEEP, "p%5Ba%5D%5B0%5D=1&p%5Ba%5D%5B1%5D=2"),
    ] {
        let mut text = String::new();
        crate::parameter::write_pairs(&mut text, &style.pairs("p", crate::Encode::value_ref(&place)));
        assert_eq!(text, expected);
    }
    let header = crate::HeaderStyle::SIMPLE.expand(crate::Encode::value_ref(&place));
    assert_eq!(header.as_deref(), Some("a,[1,2],b,[]"));
}

/// A header is a text, which types that stand for numbers read as that.
#[test]
fn headers_of_numbers() {
    let mut number = SerdeValue(0_u8);
    crate::HeaderStyle::SIMPLE.read(" 7", &mut number).unwrap();
    assert_eq!(*number, 7);
    assert!(crate::HeaderStyle::SIMPLE.read("seven", &mut number).is_err());
    let mut text = SerdeValue(String::new());
    crate::HeaderStyle::SIMPLE.read("7", &mut text).unwrap();
    assert_eq!(*text, "7");
}

#[test]
fn parameters_have_the_text() {
    let style = crate::parameter::QueryStyle::FORM;
    let pairs = style.pairs("a", crate::Encode::value_ref(&vec![Money(1), Money(2)]));
    let pairs: Vec<String> = pairs.iter().map(|pair| format!("{pair:?}")).collect();
    assert_eq!(pairs.len(), 2, "{pairs:?}");
    assert!(pairs[1].contains("2 EUR"), "{pairs:?}");
}

/// The crates take other texts too, or leave parts of them out; what comes is kept or refused.
#[cfg(feature = "jiff")]
#[test]
fn dates_of_jiff() {
    check_reads::<jiff::Timestamp>(r#""2024-01-02T03:04:05Z""#, r#""2024-01-02T03:04:05Z""#);
    check_reads::<jiff::Timestamp>(r#""2024-01-02T03:04:05+01:00""#, r#""2024-01-02T02:04:05Z""#);
    check_reads::<jiff::civil::Date>(r#""2024-02-29""#, r#""2024-02-29""#);
    let message = "expected a date and time with an offset, found a string: the text is not a date and time with an offset";
    check_refuses::<jiff::Timestamp>(r#""2024-01-02""#, "", message);
    let message = "expected a date, found a string: the text is not a date";
    check_refuses::<jiff::civil::Date>(r#""2024-01-02T03:04:05""#, "", message);
}

#[cfg(feature = "chrono")]
#[test]
fn dates_of_chrono() {
    type Moment = chrono::DateTime<chrono::FixedOffset>;
    check_reads::<Moment>(r#""2024-01-02T03:04:05.5+01:00""#, r#""2024-01-02T03:04:05.500+01:00""#);
    check_reads::<chrono::NaiveDate>(r#""2024-02-29""#, r#""2024-02-29""#);
    let message = "expected a date, found 7: it is not a string";
    check_refuses::<chrono::NaiveDate>("7", "", message);
}

#[cfg(feature = "time")]
#[test]
fn dates_of_time() {
    use crate::model::{CalendarDate, OffsetDateTime};

    check_reads::<OffsetDateTime>(r#""2024-01-02T03:04:05+01:00""#, r#""2024-01-02T03:04:05+01:00""#);
    check_reads::<CalendarDate>(r#""2024-02-29""#, r#""2024-02-29""#);
    assert_eq!(CalendarDate::default().year(), 1970);
    let far = OffsetDateTime(
        time::OffsetDateTime::UNIX_EPOCH.to_offset(time::UtcOffset::from_hms(1, 2, 3).unwrap()),
    );
    assert!(to_json_text(&far).is_err());
}

#[cfg(feature = "rust_decimal")]
#[test]
fn decimals() {
    check_reads::<rust_decimal::Decimal>(r#""1.10""#, r#""1.10""#);
    check_reads::<rust_decimal::Decimal>(
        r#""-12345678901234567890.1234""#,
        r#""-12345678901234567890.1234""#,
    );
    let digits = r#""0.12345678901234567890123456789012345""#;
    let message = "expected a decimal number as a string, found a string: ";
    for outcome in super::read::<rust_decimal::Decimal>(digits) {
        assert!(outcome.unwrap_err().message.starts_with(message));
    }
}

/// Decimals that are numbers keep their digits, but where only a floating-point number is left of them.
#[cfg(feature = "rust_decimal")]
#[test]
fn decimals_that_are_numbers() {
    use crate::model::{DecimalNumber, ValueRef, decode_slice, to_json};

    for (text, written) in [
        ("1.10", "1.1"),
        ("7", "7"),
        ("-0.5", "-0.5"),
        ("12e3", "12000"),
        ("1e20", "100000000000000000000"),
        ("12345678901234567890.10", "12345678901234567890.10"),
        ("18446744073709551616", "18446744073709551616"),
        ("-1234567890.12345678901234567e-3", "-1234567.89012345678901234567"),
        ("1234567890.1234567890e12", "1234567890123456789000"),
        ("\"12345678901234567890.10\"", "12345678901234567890.10"),
    ] {
        let mut number = DecimalNumber::default();
        decode_slice(text.as_bytes(), &mut number, None).unwrap();
        assert_eq!(String::from_utf8(to_json_text(&number).unwrap()).unwrap(), written, "{text}");
    }
    for text in ["0.12345678901234567890123456789012345", "1e400", "1e40", "true", "\"a\""] {
        assert!(decode_slice(text.as_bytes(), &mut DecimalNumber::default(), None).is_err(), "{text}");
    }
    let long = DecimalNumber(rust_decimal::Decimal::from_str_exact("0.12345678901234567890").unwrap());
    assert!(serde_json::to_string(&crate::Encode::value_ref(&long)).is_err());
    assert_eq!(to_json(&long), Json::from(0.123_456_789_012_345_68));
    assert_eq!(serde_json::to_string(&ValueRef::Digits("0.50".into())).unwrap(), "0.5");
    // What a union keeps in between has no more than a floating-point number.
    let in_between: Json = serde_json::from_str("0.12345678901234567890").unwrap();
    assert!(crate::model::view::<DecimalNumber>(&in_between).is_err());
    assert_eq!(
        *crate::model::view::<DecimalNumber>(&Json::from(1.5)).unwrap(),
        rust_decimal::Decimal::new(15, 1)
    );
}

#[cfg(feature = "uuid")]
#[test]
fn identifiers() {
    let text = r#""67e55044-10b1-426f-9247-bb680e5fe0c8""#;
    check_reads::<uuid::Uuid>(text, text);
}
