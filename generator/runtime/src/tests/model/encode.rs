//! Writing, equality and conversion of models.

use std::collections::BTreeMap;

use crate::model::{ValueRef, entries, to_json, to_json_text};
use crate::tests::example::{Bag, Odd, Security, SettingsAnswer, Status, User, UserList, UserType};
use crate::tests::model::json;
use crate::{Bytes64, Bytes64Url, DateTime, Encode, File, Json};

#[track_caller]
fn check_writes(value: &dyn Encode, text: &str) {
    assert_eq!(serde_json::to_string(&value.value_ref()).unwrap(), text);
    assert_eq!(String::from_utf8(to_json_text(value).unwrap()).unwrap(), text);
    assert_eq!(to_json(value), json(text));
}

#[test]
fn values() {
    check_writes(&true, "true");
    check_writes(&-1i32, "-1");
    check_writes(&u64::MAX, "18446744073709551615");
    check_writes(&0.1f32, "0.1");
    check_writes(&1.5f64, "1.5");
    check_writes(&"a\"b", r#""a\"b""#);
    check_writes(&[1u32, 2].as_slice(), "[1,2]");
    check_writes(&vec![Some(1i64), None], "[1,null]");
    check_writes(&Box::new("x".to_owned()), r#""x""#);
    check_writes(
        &BTreeMap::from([("k".to_owned(), Some(1i64)), ("n".to_owned(), None)]),
        r#"{"k":1,"n":null}"#,
    );
    check_writes(&Bytes64(b"hi".to_vec()), r#""aGk=""#);
    check_writes(&Bytes64Url(vec![0xff, 0xef]), r#""_-8""#);
    check_writes(&File::from_bytes("a", "b", "hi"), r#""hi""#);
    check_writes(&Status::from("odd"), r#""odd""#);
    check_writes(&UserType::Basic, "1");
    check_writes(&Option::<i64>::None, "null");
    check_writes(&DateTime::from_text("whenever"), r#""whenever""#);
    check_writes(&SettingsAnswer::Security(Box::default()), "{}");
}

/// Numbers that JSON cannot hold are no null in its place.
#[test]
fn numbers_that_json_lacks() {
    for number in [f64::NAN, f64::INFINITY, -f64::INFINITY] {
        let message = format!("{number} is not a number in JSON");
        assert_eq!(to_json_text(&number).unwrap_err().to_string(), message);
        assert_eq!(to_json_text(&vec![Some(number)]).unwrap_err().to_string(), message);
        assert_eq!(serde_json::to_string(&number.value_ref()).unwrap_err().to_string(), message);
    }
}

/// Each character at each place of texts of all lengths that the writer tells apart.
#[test]
fn escapes() {
    for odd in ['"', '\\', '\n', '\0', '\u{1f}', ' ', '!', '#', '[', ']', '\u{7f}', 'ä', '\u{20ac}', '🦀']
    {
        for length in 0..20 {
            for place in 0..=length {
                let text = format!("{}{odd}{}", "a".repeat(place), "z".repeat(length - place));
                check_writes(&text, &serde_json::to_string(&text).unwrap());
            }
        }
    }
    check_writes(&Odd { quoted: Some(1), extra: BTreeMap::new() }, r#"{"a \"b\" \\":1}"#);
    let extra = BTreeMap::from([("\"".to_owned(), Json::from("\t"))]);
    check_writes(&Odd { quoted: None, extra }, r#"{"\"":"\t"}"#);
}

#[test]
fn fields_keep_their_order_and_absent_ones_are_left_out() {
    check_writes(&User::default(), r#"{"type":0}"#);
    let user = User {
        kind: UserType::Licensed,
        tags: vec!["a".to_owned()],
        id: Some(String::new()),
        manager: Some(None),
        next: Some(Box::new(User { kind: UserType::Basic, ..User::default() })),
        ..User::default()
    };
    check_writes(&user, r#"{"id":"","type":2,"tags":["a"],"next":{"type":1},"manager":null}"#);
    check_writes(&UserList::default(), r#"{"users":[]}"#);
}

#[test]
fn extra_keys_do_not_repeat_declared_ones() {
    let extra = BTreeMap::from([("id".to_owned(), Json::from(1)), ("more".to_owned(), Json::from(2))]);
    check_writes(&Bag { id: Some("x".to_owned()), extra }, r#"{"id":"x","more":2}"#);
}

#[test]
fn equality_goes_by_the_table() {
    let user = |text: &str| serde_json::from_str::<User>(text).unwrap();
    let one = user(r#"{"type": 1, "tags": ["a"], "settings": {"volume": 1, "in_meeting": {"x": [1]}}}"#);
    assert_eq!(one, one.clone());
    for other in [
        r#"{"type": 2, "tags": ["a"], "settings": {"volume": 1, "in_meeting": {"x": [1]}}}"#,
        r#"{"type": 1, "tags": ["b"], "settings": {"volume": 1, "in_meeting": {"x": [1]}}}"#,
        r#"{"type": 1, "tags": ["a"], "settings": {"volume": 2, "in_meeting": {"x": [1]}}}"#,
        r#"{"type": 1, "tags": ["a"], "settings": {"volume": 1, "in_meeting": {"x": [2]}}}"#,
        r#"{"type": 1, "tags": ["a"]}"#,
    ] {
        assert_ne!(one, user(other), "{other}");
    }
    assert_ne!(user(r#"{"type": 1, "manager": null}"#), user(r#"{"type": 1}"#));
}

#[test]
fn parts_of_different_kinds_differ() {
    let security = Security::default();
    let bag = Bag::default();
    assert!(ValueRef::Model(&security) == ValueRef::Model(&security));
    assert!(ValueRef::Model(&security) != ValueRef::Model(&bag));
    assert!(ValueRef::Null != ValueRef::Absent);
    assert!(entries(&security).is_empty());
}
