//! Values of another kind than the description says.

use std::collections::BTreeMap;

use crate::model::to_json;
use crate::tests::example::{Security, Status, User, UserList, UserType};
use crate::tests::model::{check_reads, check_refuses, json};
use crate::{Date, DateTime, Decode, Json};

type Row = (&'static str, Option<&'static str>);

/// Reads each text as one field of a map, or expects a refusal.
#[track_caller]
fn check_rows<T: Decode + Default + Clone + PartialEq>(rows: &[Row]) {
    for (text, written) in rows {
        let document = json(&format!(r#"{{"field": {text}}}"#));
        let mut map: BTreeMap<String, T> = BTreeMap::new();
        let outcome = crate::model::decode_json(&document, &mut map);
        match (outcome, written) {
            (Ok(_), Some(written)) => {
                let written = if *written == "absent" { json("null") } else { json(written) };
                assert_eq!(to_json(&map).get("field"), Some(&written), "{text}");
            }
            (Err(error), None) => assert_eq!(error.path, "field", "{text}"),
            (Ok(_), None) => panic!("{text} was read as {}", to_json(&map)),
            (Err(error), Some(_)) => panic!("{text}: {error}"),
        }
    }
}

#[test]
fn booleans() {
    check_rows::<bool>(&[
        ("true", Some("true")),
        ("1", Some("true")),
        ("0", Some("false")),
        (r#""true""#, Some("true")),
        (r#""False""#, Some("false")),
        (r#"" 1 ""#, Some("true")),
        ("2", None),
        ("1.0", None),
        (r#""yes""#, None),
        (r#""""#, None),
        ("null", None),
        ("[true]", None),
    ]);
}

#[test]
fn integers() {
    check_rows::<i64>(&[
        ("-7", Some("-7")),
        ("3.0", Some("3")),
        ("1e3", Some("1000")),
        (r#""42""#, Some("42")),
        (r#""42.0""#, Some("42")),
        ("true", Some("1")),
        ("3.5", None),
        (r#""3.5""#, None),
        (r#""forty""#, None),
        (r#""""#, None),
        ("18446744073709551615", None),
        ("1e300", None),
        ("{}", None),
    ]);
    check_rows::<u32>(&[
        ("4294967295", Some("4294967295")),
        ("-1", None),
        (r#""-1""#, None),
        ("4294967296", None),
    ]);
    check_rows::<u64>(&[
        ("18446744073709551615", Some("18446744073709551615")),
        (r#""18446744073709551615""#, Some("18446744073709551615")),
    ]);
    // The error says what is the matter, for the digits do not show it.
    let found = "found 1.8446744073709552e19, which is beyond 64 bits";
    for text in ["18446744073709551616", "18446744073709551616.0"] {
        check_refuses::<i64>(text, "", &format!("expected an integer of 64 bits, {found}"));
        check_refuses::<Option<u64>>(text, "", &format!("expected an unsigned integer of 64 bits, {found}"));
    }
}

#[test]
fn floats() {
    check_rows::<f64>(&[
        ("1.5", Some("1.5")),
        ("2", Some("2.0")),
        (r#""1.5""#, Some("1.5")),
        (r#""nan""#, None),
        (r#""inf""#, None),
        ("true", None),
        // To the last bit, at the edges of what a float holds and of what readers get wrong.
        ("0.1", Some("0.1")),
        ("2.2250738585072011e-308", Some("2.2250738585072011e-308")),
        ("4.9e-324", Some("5e-324")),
        ("1.7976931348623157e308", Some("1.7976931348623157e308")),
        ("0.1000000000000000055511151231257827021181583404541015625", Some("0.1")),
        ("9007199254740993.0", Some("9007199254740992.0")),
        (r#""2.2250738585072011e-308""#, Some("2.2250738585072011e-308")),
        // An integer beyond 64 bits.
        ("18446744073709551616", Some("18446744073709551616.0")),
    ]);
    check_rows::<f32>(&[
        ("0.1", Some("0.1")),
        (r#""0.1""#, Some("0.1")),
        ("-3.4e38", Some("-3.4e38")),
        ("1e-300", Some("0.0")),
        // What would become infinite is refused.
        ("1e300", None),
        ("-1e39", None),
        (r#""1e300""#, None),
    ]);
}

#[test]
fn texts() {
    check_rows::<String>(&[
        (r#""a""#, Some(r#""a""#)),
        ("7", Some(r#""7""#)),
        ("18446744073709551615", Some(r#""18446744073709551615""#)),
        ("1.5", Some(r#""1.5""#)),
        ("true", Some(r#""true""#)),
        ("null", None),
        ("{}", None),
        ("[]", None),
    ]);
}

#[test]
fn enums() {
    check_rows::<Status>(&[("7", Some(r#""7""#)), ("true", Some(r#""true""#)), ("null", None), ("[]", None)]);
    check_rows::<UserType>(&[
        (r#""2""#, Some("2")),
        ("2.0", Some("2")),
        (r#""two""#, None),
        ("2.5", None),
        ("true", Some("1")),
        ("false", Some("0")),
    ]);
}

#[test]
fn optionals() {
    check_rows::<Option<i64>>(&[("null", Some("null")), (r#""5""#, Some("5")), (r#""""#, None)]);
    check_rows::<Option<String>>(&[(r#""""#, Some(r#""""#))]);
    check_rows::<Option<Status>>(&[(r#""""#, Some(r#""""#))]);
}

#[test]
fn dates() {
    check_rows::<Option<DateTime>>(&[
        (r#""""#, Some("absent")),
        (r#""2024-01-02T03:04:05Z""#, Some(r#""2024-01-02T03:04:05Z""#)),
        (r#""yesterday""#, Some(r#""yesterday""#)),
        ("1700000000", Some(r#""1700000000""#)),
    ]);
    check_rows::<Option<Date>>(&[(r#""""#, Some("absent")), (r#""2024-13-01""#, Some(r#""2024-13-01""#))]);
    check_rows::<DateTime>(&[(r#""""#, Some(r#""""#)), ("null", None)]);
}

#[test]
fn one_value_is_a_list_of_one() {
    check_rows::<Vec<String>>(&[
        (r#""a""#, Some(r#"["a"]"#)),
        ("7", Some(r#"["7"]"#)),
        ("null", Some("[]")),
        ("[]", Some("[]")),
        ("{}", None),
    ]);
    check_rows::<Vec<Security>>(&[(r#"{"level": 1}"#, Some(r#"[{"level": 1}]"#)), ("3", None)]);
    check_rows::<Vec<Json>>(&[(r#"{"level": 1}"#, Some(r#"[{"level": 1}]"#))]);
    check_reads::<UserList>(r#"{"users": {"type": "1"}}"#, r#"{"users": [{"type": 1}]}"#);
}

#[test]
fn a_list_is_no_single_value() {
    check_refuses::<User>(r#"{"type": 1, "id": ["a"]}"#, "id", "expected a string, found a list");
    check_refuses::<User>(r#"[{"type": 1}]"#, "", "expected an object, found a list");
}
