//! Fields that a document promises, and a response lacks.

use std::collections::BTreeMap;

use super::json;
use crate::missing_fields;
use crate::model;
use crate::model::decode_json;

#[derive(Default)]
struct Person {
    id: Option<String>,
    born: Option<i64>,
    friends: Option<Vec<Person>>,
    extra: BTreeMap<String, Person>,
}
model! { Person { id = "id" promised, born = "born", friends = "friends", .. extra } }

#[track_caller]
fn check_missing(text: &str, expected: &[&str]) {
    let mut person = Person::default();
    decode_json(&json(text), &mut person).unwrap();
    assert_eq!(missing_fields(&person), expected, "{text}");
}

#[test]
fn what_is_promised_is_told_with_its_place() {
    check_missing(r#"{"id":"a"}"#, &[]);
    check_missing("{}", &["id"]);
    check_missing(r#"{"id":null}"#, &["id"]);
    check_missing(
        r#"{"id":"a","friends":[{"id":"b"},{"friends":[{}]}]}"#,
        &["friends[1].id", "friends[1].friends[0].id"],
    );
}

#[test]
fn a_value_without_it_is_written_without_it() {
    let mut person = Person::default();
    decode_json(&json(r#"{"born":1}"#), &mut person).unwrap();
    assert_eq!(crate::model::to_json_text(&person).unwrap(), br#"{"born":1}"#);
}
