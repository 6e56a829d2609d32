//! Tuples, enumerations, and texts that are kept (`model/tuples.rs`, `macros.rs`, `verbatim.rs`): UUIDs and decimals.

use crate::model::{decode_slice, to_json};
use crate::tests::model::{check_reads, json};
use crate::{Decimal, Json, OpenTuple, Uuid, value_enum};

#[derive(Clone, PartialEq)]
enum Step {
    One,
    Half,
    Auto,
    Yes,
    Unknown(Json),
}
value_enum! { Step, Unknown { One = Integer(1), Half = Number(0.5), Auto = String("auto"), Yes = Boolean(true), } }

#[test]
fn enumerations_of_several_kinds_keep_what_they_do_not_list() {
    for (text, expected) in [
        ("1", Step::One),
        ("1.0", Step::One),
        (r#""1""#, Step::One),
        ("0.5", Step::Half),
        (r#""auto""#, Step::Auto),
        ("true", Step::Yes),
        ("2", Step::Unknown(json("2"))),
        ("2.5", Step::Unknown(json("2.5"))),
        ("false", Step::Unknown(json("false"))),
        (r#""other""#, Step::Unknown(json(r#""other""#))),
    ] {
        let mut step = Step::default();
        decode_slice(text.as_bytes(), &mut step, None).unwrap();
        assert_eq!(step, expected, "{text}");
    }
    for text in ["1", "0.5", r#""auto""#, "true", "7", r#""x""#] {
        check_reads::<Step>(text, text);
    }
    decode_slice(b"[1]", &mut Step::default(), None).unwrap_err();
}

#[test]
fn tuples_are_lists_with_a_type_for_each_element() {
    check_reads::<(String, i64)>(r#"["a", 1]"#, r#"["a",1]"#);
    check_reads::<(String, i64)>(r#"["a", 1, true, {}]"#, r#"["a",1]"#);
    check_reads::<(String, Option<i64>)>(r#"["a"]"#, r#"["a",null]"#);
    check_reads::<(f64, Vec<(bool,)>)>("[1.5, [[true], [false]]]", "[1.5,[[true],[false]]]");
    check_reads::<OpenTuple<(Option<String>, Option<i64>), Json>>("[]", "[]");
    check_reads::<OpenTuple<(Option<String>, Option<i64>), Json>>(r#"["a"]"#, r#"["a"]"#);
    check_reads::<OpenTuple<(Option<String>, Option<i64>), Json>>(
        r#"["a", null, 1, null]"#,
        r#"["a",null,1,null]"#,
    );
    check_reads::<OpenTuple<(Option<Option<Json>>,), Json>>("[null]", "[null]");
    check_reads::<OpenTuple<(String, Option<i64>), i64, 2>>(r#"["a", null]"#, r#"["a",null]"#);
    let mut again = OpenTuple::<(Option<bool>,), i64>::default();
    for (text, rest) in [("[true, 1, 2]", vec![1, 2]), ("[]", vec![])] {
        decode_slice(text.as_bytes(), &mut again, None).unwrap();
        assert_eq!(again.rest, rest);
    }
    let fault = decode_slice(br#"[true, 1, {}]"#, &mut again, None).unwrap_err();
    assert_eq!(fault.path, "[2]");
    let fault = decode_slice(br#"["a"]"#, &mut <(String, i64)>::default(), None).unwrap_err();
    assert!(fault.to_string().contains("expected a list of 2, found 1"), "{fault}");
    let fault = decode_slice(br#"["a", {}]"#, &mut <(String, i64)>::default(), None).unwrap_err();
    assert_eq!(fault.path, "[1]");
}

#[test]
fn numbers_keep_their_last_bit() {
    for text in
        ["51.24817837550540", "51.248178375505404", "1.7976931348623157e308", "-93.3113703768803", "2.0"]
    {
        let number = text.parse::<f64>().unwrap();
        let mut read = f64::default();
        decode_slice(text.as_bytes(), &mut read, None).unwrap();
        assert_eq!(read.to_bits(), number.to_bits(), "{text}");
        let mut json = Json::default();
        decode_slice(text.as_bytes(), &mut json, None).unwrap();
        assert_eq!(json.as_f64().map(f64::to_bits), Some(number.to_bits()), "{text}");
    }
}

#[test]
fn uuids_and_decimals_keep_their_text() {
    let uuid = "123E4567-e89b-12d3-a456-426614174000";
    assert!(Uuid::from(uuid).is_valid());
    for text in ["", "x", "123E4567e89b12d3a456426614174000", "123E4567-e89b-12d3-a456-42661417400g"] {
        assert!(!Uuid::from(text).is_valid(), "{text}");
        assert_eq!(to_json(&Uuid::from(text)), text);
    }
    for text in ["0", "-12.50", "+1.0", "123456789012345678901234567890.123456789"] {
        assert!(Decimal::from(text).is_valid(), "{text}");
        assert_eq!(to_json(&Decimal::from(text)), text);
    }
    for text in ["", "1.", ".5", "1e5", "a", "--1", "1.2.3"] {
        assert!(!Decimal::from(text).is_valid(), "{text}");
    }
    let mut decimal = Decimal::default();
    decode_slice(b"12.5", &mut decimal, None).unwrap();
    assert_eq!(decimal.as_str(), "12.5");
}

#[cfg(feature = "uuid")]
#[test]
fn conversions_of_uuid() {
    let text = "123e4567-e89b-12d3-a456-426614174000";
    let uuid = ::uuid::Uuid::try_from(&Uuid::from(text)).unwrap();
    assert_eq!(Uuid::from(uuid).as_str(), text);
    assert!(::uuid::Uuid::try_from(&Uuid::default()).is_err());
}

#[cfg(feature = "rust_decimal")]
#[test]
fn conversions_of_rust_decimal() {
    let number = rust_decimal::Decimal::try_from(&Decimal::from("12.50")).unwrap();
    assert_eq!(Decimal::from(number).as_str(), "12.50");
    assert!(rust_decimal::Decimal::try_from(&Decimal::from("x")).is_err());
}
