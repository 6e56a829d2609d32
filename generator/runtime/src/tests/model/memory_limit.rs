//! The memory that values take, which a short text can make large.

use std::collections::BTreeMap;

use crate::model::{DECODED_LIMIT, DecodeError, decode_within};
use crate::tests::example::{Bag, SettingsAnswer, User, UserList};
use crate::{Decode, Json, model, union};

fn read<T: Decode + Default>(limit: usize, json: &str) -> Result<T, DecodeError> {
    let mut value = T::default();
    decode_within(limit, json.as_bytes(), &mut value, None).map(|_| value)
}

/// Reads within so much memory, but not within less; a tenth is allowed for what is counted in passing.
#[track_caller]
fn check<T: Decode + Default>(json: &str, least: usize, most: usize) {
    let short: String = json.chars().take(40).collect();
    let outcome = read::<T>(most, json).map(drop);
    assert_eq!(outcome, Ok(()), "{short} within {most}");
    let error = read::<T>(least, json).map(drop).unwrap_err();
    let told = format!("the values take more than {least} bytes of memory; `decoded_limit`");
    assert!(error.message.starts_with(&told), "{short} within {least}: {error}");
}

/// A list of this many such elements.
fn list(count: usize, element: &str) -> String {
    format!("[{}]", vec![element; count].join(","))
}

#[derive(Default)]
struct Wide {
    one: Option<Box<Wide>>,
    inline: Option<Narrow>,
    list: Vec<Wide>,
    map: BTreeMap<String, Narrow>,
    texts: Vec<String>,
}
model! { Wide { one = "one", inline = "inline", list = "list", map = "map", texts = "texts", } }

#[derive(Default)]
struct Narrow {
    a: Option<u64>,
    b: Option<u64>,
}
model! { Narrow { a = "a", b = "b", } }

#[derive(Clone, PartialEq)]
enum Either {
    Wide(Box<Wide>),
    Narrow(Box<Narrow>),
    Unmatched(Json),
}
union! { Either, Unmatched { Wide(Box<Wide>), Narrow(Box<Narrow>), } }

const COUNT: usize = 10_000;

/// Elements take their size, twice since lists grow twofold.
#[test]
fn lists() {
    for json in [list(COUNT, r#"{"kind": 1, "type": 1}"#), list(COUNT, r#"{"type": 1}"#)] {
        let size = size_of::<User>() * COUNT;
        check::<Vec<User>>(&json, size, size * 2 + size / 10);
    }
    check::<Vec<String>>(&list(COUNT, r#""""#), size_of::<String>() * COUNT, size_of::<String>() * COUNT * 3);
    check::<Vec<u64>>(&list(COUNT, "1"), 8 * COUNT, 24 * COUNT);
    check::<UserList>(
        &format!(r#"{{"users": {}}}"#, list(COUNT, r#"{"type": 1}"#)),
        size_of::<User>() * COUNT,
        size_of::<User>() * COUNT * 3,
    );
    // A short list has room for four.
    check::<Vec<Vec<Narrow>>>(
        &list(COUNT, "[{}]"),
        4 * size_of::<Narrow>() * COUNT,
        (4 * size_of::<Narrow>() + 48) * COUNT * 2,
    );
}

/// What is boxed counts as it is met; what lies within another value does not count twice.
#[test]
fn values_within_values() {
    let wide = size_of::<Wide>() * COUNT;
    check::<Vec<Wide>>(&list(COUNT, r#"{"inline": {"a": 1}}"#), wide, wide * 2 + wide / 10);
    check::<Vec<Wide>>(&list(COUNT, r#"{"one": {"inline": {}}}"#), wide * 2, wide * 3 + wide / 10);
    check::<Vec<Wide>>(&list(COUNT, r#"{"one": {"one": {}}, "inline": {}}"#), wide * 3, wide * 4 + wide / 10);
    check::<Vec<Wide>>(&list(COUNT, r#"{"list": [{}]}"#), wide * 2, wide * 6 + wide / 10);
    let node = 11 * (24 + size_of::<Narrow>()) * COUNT;
    check::<Vec<Wide>>(&list(COUNT, r#"{"map": {"": {}}}"#), wide + node, wide * 2 + node + node / 10);
}

/// Maps, JSON values of any kind, and unions, which are JSON values first.
#[test]
fn maps_and_raw_values() {
    let entry = |index| format!(r#""{index}": {{}}"#);
    let object = format!("{{{}}}", (0..COUNT).map(entry).collect::<Vec<_>>().join(","));
    check::<BTreeMap<String, Narrow>>(
        &object,
        size_of::<Narrow>() * COUNT,
        3 * (24 + size_of::<Narrow>()) * COUNT,
    );
    check::<Bag>(&object, size_of::<Json>() * COUNT, 3 * (24 + size_of::<Json>()) * COUNT);
    check::<Json>(&object, size_of::<Json>() * COUNT, 3 * (24 + size_of::<Json>()) * COUNT);
    check::<Json>(&list(COUNT, "0"), size_of::<Json>() * COUNT, 3 * size_of::<Json>() * COUNT);
    // How large a map of one entry is depends on whether others ask for maps that keep their order.
    let entry = 30 * size_of::<Json>();
    check::<Json>(&list(COUNT, r#"{"":0}"#), 600 * COUNT, entry * COUNT);
    check::<SettingsAnswer>(&list(COUNT, r#"{"":0}"#), 600 * COUNT, entry * COUNT);
    check::<Vec<SettingsAnswer>>(&list(COUNT / 10, r#"{"volume":0}"#), 60 * COUNT, 200 * COUNT);
}

/// An alternative that takes too much memory fails the whole, and does not leave the value as it came.
#[test]
fn alternatives() {
    let json = format!(r#"{{"list": {}}}"#, list(COUNT, "{}"));
    let (raw, wide) = (2 * size_of::<Json>() * COUNT, size_of::<Wide>() * COUNT);
    check::<Either>(&json, raw + wide / 2, raw + 6 * wide);
    let Either::Wide(read) = read::<Either>(raw + 6 * wide, &json).unwrap() else {
        panic!("another alternative")
    };
    assert_eq!(read.list.len(), COUNT);
}

/// The error has the place where the memory ended; without a setting there are 512 MiB.
#[test]
fn the_place_and_the_default() {
    let json = format!(r#"{{"users": {}}}"#, list(COUNT, r#"{"type":1}"#));
    let error = read::<UserList>(1 << 20, &json).unwrap_err();
    assert!(error.path.starts_with("users[") && error.line == 1 && error.column > 1000, "{error}");
    assert_eq!(DECODED_LIMIT, 512 << 20);
    let client = crate::Client::builder("http://localhost").build().unwrap();
    assert_eq!(client.settings().decoded_limit, DECODED_LIMIT);
    for limit in [0, 1] {
        assert!(read::<UserList>(limit, "{}").is_err());
    }
}

/// With serde's traits there is no bound, since the caller has the text.
#[test]
fn by_serde() {
    let users: Vec<User> = serde_json::from_str(&list(100, r#"{"type":1}"#)).unwrap();
    assert_eq!(users.len(), 100);
}
