//! Models, lists, maps, enums.

use std::collections::BTreeMap;

use crate::model::{Bytes64, Bytes64Url, Fit, Parse};
use crate::tests::example::{Bag, Empty, Status, User, UserList, UserType};
use crate::tests::model::{check_reads, check_refuses};
use crate::{File, Json};

#[test]
fn models() {
    check_reads::<User>(r#"{"type": 1}"#, r#"{"type": 1}"#);
    check_reads::<User>(
        r#"{"tags": ["a", "b"], "id": "x", "type": 2, "next": {"type": 1, "next": {"type": 9}}}"#,
        r#"{"tags": ["a", "b"], "id": "x", "type": 2, "next": {"type": 1, "next": {"type": 9}}}"#,
    );
    check_reads::<Empty>(r#"{"a": 1}"#, "{}");
}

#[test]
fn unknown_keys_are_skipped() {
    check_reads::<User>(r#"{"zz": {"a": [1, {}]}, "type": 1, "yy": null}"#, r#"{"type": 1}"#);
}

#[test]
fn extra_keys_are_kept() {
    check_reads::<Bag>(r#"{"b": [1], "id": "x", "a": null}"#, r#"{"a": null, "b": [1], "id": "x"}"#);
    check_reads::<Bag>("{}", "{}");
}

#[test]
fn required_fields() {
    check_refuses::<User>(r#"{"id": "x"}"#, "", "the required field `type` is missing");
    check_refuses::<User>(r#"{"type": 1, "next": {}}"#, "next", "the required field `type` is missing");
    check_refuses::<UserList>(
        r#"{"users": [{"type": 1}, {}]}"#,
        "users[1]",
        "the required field `type` is missing",
    );
}

#[test]
fn required_lists_may_be_missing_or_null() {
    check_reads::<UserList>("{}", r#"{"users": []}"#);
    check_reads::<UserList>(r#"{"users": null}"#, r#"{"users": []}"#);
    check_reads::<BTreeMap<String, i64>>("null", "{}");
}

#[test]
fn a_repeated_key_counts_the_last_time() {
    check_reads::<UserList>(
        r#"{"users": [{"type": 1}], "users": [{"type": 2}]}"#,
        r#"{"users": [{"type": 2}]}"#,
    );
    check_reads::<User>(r#"{"type": 1, "id": "a", "type": 2, "id": null}"#, r#"{"type": 2}"#);
}

#[test]
fn null_and_absent_differ_where_the_type_tells_them_apart() {
    check_reads::<User>(r#"{"type": 1, "manager": null}"#, r#"{"type": 1, "manager": null}"#);
    check_reads::<User>(r#"{"type": 1, "manager": "m"}"#, r#"{"type": 1, "manager": "m"}"#);
    check_reads::<User>(r#"{"type": 1, "id": null}"#, r#"{"type": 1}"#);
}

#[test]
fn null_is_refused_elsewhere() {
    check_refuses::<User>(r#"{"type": null}"#, "type", "expected an integer, found null");
    check_refuses::<User>(r#"{"type": 1, "tags": ["a", null]}"#, "tags[1]", "expected a string, found null");
    check_refuses::<UserList>("null", "", "expected an object, found null");
}

#[test]
fn enums_are_open() {
    for text in [r#""active""#, r#""inactive""#, r#""later""#, r#""""#] {
        check_reads::<Status>(text, text);
    }
    for number in ["1", "2", "99", "-1"] {
        check_reads::<UserType>(number, number);
    }
    assert_eq!(Status::from("active"), Status::Active);
    assert_eq!(Status::from("Active".to_owned()), Status::Unknown("Active".to_owned()));
    assert_eq!(UserType::from(2), UserType::Licensed);
    assert_eq!(UserType::from(7).value(), 7);
    assert_eq!(Status::default(), Status::Unknown(String::new()));
    assert_eq!(UserType::default(), UserType::Unknown(0));
    assert_eq!(format!("{:>9}|{:>13}", Status::Inactive, UserType::Licensed), " inactive| licensed (2)");
    assert_eq!(Status::Active.as_str(), "active");
}

#[test]
fn maps_and_any_json() {
    check_reads::<BTreeMap<String, Vec<i64>>>(r#"{"a": [1], "b": null}"#, r#"{"a": [1], "b": []}"#);
    for any in [
        "null",
        "true",
        "-1",
        "18446744073709551615",
        "1.5",
        r#""a""#,
        r#"[1, {"a": null}]"#,
        r#"{"a": [{}]}"#,
    ] {
        check_reads::<Bag>(&format!(r#"{{"a": {any}}}"#), &format!(r#"{{"a": {any}}}"#));
    }
}

#[test]
fn numbers_have_ranges() {
    check_reads::<UserList>(r#"{"total": -2147483648}"#, r#"{"users": [], "total": -2147483648}"#);
    check_refuses::<UserList>(
        r#"{"total": 2147483648}"#,
        "total",
        "expected an integer of 32 bits, found 2147483648",
    );
}

#[test]
fn types_work_with_serde() {
    let text = r#"{"users": [{"type": "1"}], "total": 1}"#;
    let list: UserList = serde_json::from_str(text).unwrap();
    assert_eq!(serde_json::to_string(&list).unwrap(), r#"{"users":[{"type":1}],"total":1}"#);
    let value = serde_json::to_value(&list).unwrap();
    assert_eq!(serde_json::from_value::<UserList>(value).unwrap(), list);
    let status: Option<Status> = serde_json::from_reader(&br#""active""#[..]).unwrap();
    assert_eq!(status, Some(Status::Active));
    let error = serde_json::from_str::<UserList>(r#"{"users": [{}]}"#).unwrap_err().to_string();
    assert!(error.starts_with("users[0]: the required field `type` is missing"), "{error}");
}

#[test]
fn bytes() {
    for (text, bytes) in [("aGk=", "hi"), ("aGk", "hi"), ("a G\nk=", "hi"), ("", ""), ("_-8", "\u{0}")] {
        let mut value = Bytes64::default();
        assert_eq!(value.text(text), Fit::Exact, "{text}");
        let expected = if bytes == "\u{0}" { &[0xff, 0xef] } else { bytes.as_bytes() };
        assert_eq!(value.as_ref(), expected, "{text}");
        let mut value = Bytes64Url::default();
        assert_eq!((value.text(text), value.as_ref()), (Fit::Exact, expected), "{text}");
    }
    assert_eq!(Bytes64::default().text("§"), Fit::Refused);
    let value: Json = serde_json::to_value(Bytes64::from(b"hi".to_vec())).unwrap();
    assert_eq!(value, Json::from("aGk="));
    let file: File = serde_json::from_str(r#""text""#).unwrap();
    assert_eq!(file.content().as_bytes().unwrap().as_ref(), b"text");
}

/// The order of one object is the guess for the next, and no more than that.
#[test]
fn keys_come_in_any_order() {
    check_reads::<UserList>(
        r#"{"total": 4, "users": [
            {"type": 1, "next": {"id": "n", "type": 2}, "id": "a", "odd": 1, "tags": ["x"]},
            {"type": 1, "next": {"type": 2, "id": "n"}, "id": "b", "tags": ["x"]},
            {"tags": [], "id": "c", "type": 1},
            {"id": "d", "id": "e", "odd": 1, "type": 1}
        ]}"#,
        r#"{"users": [
            {"id": "a", "type": 1, "tags": ["x"], "next": {"id": "n", "type": 2}},
            {"id": "b", "type": 1, "tags": ["x"], "next": {"id": "n", "type": 2}},
            {"id": "c", "type": 1},
            {"id": "e", "type": 1}
        ], "total": 4}"#,
    );
}
