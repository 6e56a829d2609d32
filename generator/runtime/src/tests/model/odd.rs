//! Odd values for every kind of type (`model/decoder.rs`): each is refused, or read as something that is written and read
//! again as itself.

use std::collections::BTreeMap;

use crate::model::to_json_text;
use crate::tests::example::{Bag, Status, User};
use crate::tests::model::read;
use crate::union;
use crate::{Bytes64, Date, DateTime, Decimal, Decode, Json, Uuid};

/// Values that no document expects.
const ODD: [&str; 27] = [
    "null",
    "true",
    "0",
    "-0",
    "-0.0",
    "1.0",
    "1e2",
    "0.1",
    "1e-400",
    "9007199254740993",
    "9223372036854775807",
    "9223372036854775808",
    "-9223372036854775808",
    "-9223372036854775809",
    "18446744073709551615",
    "18446744073709551616",
    r#""""#,
    r#""1""#,
    r#""\u0000\ud83d\ude00""#,
    "[]",
    "[[]]",
    "[null]",
    "{}",
    r#"{"": null}"#,
    r#"{"a": 1, "a": 2}"#,
    r#"{"status": null, "status": "active"}"#,
    r#"{"a": {"a": {"a": [{}]}}}"#,
];

#[derive(Clone, PartialEq)]
enum Anything {
    Flag(bool),
    Int(i64),
    Float(f64),
    Text(String),
    List(Vec<Anything>),
    Map(BTreeMap<String, Anything>),
    Other(Json),
}
union! { Anything, Other {
    Flag(bool), Int(i64), Float(f64), Text(String), List(Vec<Anything>), Map(BTreeMap<String, Anything>),
} }

/// Reads every odd value, and reads again what is written of it; tells which of them are read.
#[track_caller]
fn check_odd<T: Decode + Default>() -> String {
    let mut taken = Vec::new();
    for text in ODD {
        let [from_text, from_json] = read::<T>(text);
        assert_eq!(from_text.is_ok(), from_json.is_ok(), "{text} from text and from JSON");
        let Ok(value) = from_text else { continue };
        let written = String::from_utf8(to_json_text(&value).unwrap()).unwrap();
        let [again, _] = read::<T>(&written);
        let again = again.unwrap_or_else(|error| panic!("{text} is written as {written}: {error}"));
        assert_eq!(String::from_utf8(to_json_text(&again).unwrap()).unwrap(), written, "{text}");
        taken.push(if written == text { written } else { format!("{text} as {written}") });
    }
    taken.join("; ")
}

#[test]
fn numbers_are_themselves_or_refused() {
    let whole = "true as 1; 0; -0 as 0; -0.0 as 0; 1.0 as 1; 1e2 as 100; 1e-400 as 0; ";
    assert_eq!(check_odd::<i32>(), format!("{whole}\"1\" as 1"));
    let long = "9007199254740993; 9223372036854775807; -9223372036854775808; \"1\" as 1";
    assert_eq!(check_odd::<i64>(), format!("{whole}{long}"));
    assert_eq!(check_odd::<Option<i64>>(), format!("null; {whole}{long}"));
    let long = "9007199254740993; 9223372036854775807; 9223372036854775808; 18446744073709551615; \"1\" as 1";
    assert_eq!(check_odd::<u64>(), format!("{whole}{long}"));
    assert_eq!(check_odd::<bool>(), "true; 0 as false; \"1\" as true");
    check_odd::<f64>();
}

#[test]
fn texts_and_containers_write_what_they_read_again() {
    check_odd::<String>();
    check_odd::<Decimal>();
    check_odd::<Uuid>();
    check_odd::<DateTime>();
    check_odd::<Date>();
    check_odd::<Bytes64>();
    check_odd::<Status>();
    check_odd::<Vec<Json>>();
    check_odd::<BTreeMap<String, Json>>();
    check_odd::<Bag>();
    check_odd::<(Json,)>();
    assert_eq!(check_odd::<User>(), "", "it has required fields");
}

#[test]
fn what_takes_any_value_takes_all() {
    assert_eq!(check_odd::<Json>().split("; ").count(), ODD.len());
    assert_eq!(check_odd::<Anything>().split("; ").count(), ODD.len());
}

/// A number that no type has, and nesting without end, are faults and nothing worse.
#[test]
fn what_no_type_has() {
    let deep = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    for text in [
        "1e400".to_owned(),
        "-1e400".to_owned(),
        "01".to_owned(),
        deep(200),
        deep(100_000),
        "[".repeat(100_000),
    ] {
        let start = &text[..text.len().min(20)];
        for fault in [
            crate::model::decode_slice(text.as_bytes(), &mut Json::Null, None),
            crate::model::decode_slice(text.as_bytes(), &mut Anything::default(), None),
            crate::model::decode_slice(text.as_bytes(), &mut 0.0_f64, None),
            crate::model::decode_slice(text.as_bytes(), &mut Bag::default(), None),
        ] {
            assert!(fault.is_err(), "{start}");
        }
    }
}
