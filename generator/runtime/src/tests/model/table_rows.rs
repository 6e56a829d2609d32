//! Tables are read from the words of their rows, and models of any number of fields are lent, copied and compared.

use std::collections::BTreeMap;

use crate::model::{Table, mark};
use crate::tests::model::json;
use crate::{Json, model};

#[track_caller]
fn check_rows(table: &'static Table, expected: &[(&str, u8)]) {
    let fields = table.shape().fields;
    let found: Vec<(&str, u8)> = fields.iter().map(|field| (field.name, field.marks)).collect();
    assert_eq!(found, expected);
}

#[test]
fn keys_and_marks() {
    static TABLE: Table = Table::new("Of", stringify!("id", "e mail" required secret, "of" read_only,), &[]);
    check_rows(&TABLE, &[("id", 0), ("e mail", mark::required | mark::secret), ("of", mark::read_only)]);
}

#[test]
fn keys_that_end_rows_or_literals() {
    static TABLE: Table =
        Table::new("Of", stringify!("a\"b", "c, d" required, "e\\", "f\n\t\u{1}\0", "ä",), &[]);
    let expected = [("a\"b", 0), ("c, d", mark::required), ("e\\", 0), ("f\n\t\u{1}\0", 0), ("ä", 0)];
    check_rows(&TABLE, &expected);
}

#[test]
fn no_rows() {
    static TABLE: Table = Table::new("Of", stringify!(), &[]);
    check_rows(&TABLE, &[]);
}

/// More fields than one tuple has, and other keys.
#[derive(Default)]
struct Many {
    a: i64,
    b: Option<String>,
    c: Option<bool>,
    d: Vec<i64>,
    e: i64,
    f: i64,
    g: i64,
    h: i64,
    i: i64,
    j: i64,
    k: i64,
    l: i64,
    m: i64,
    n: i64,
    o: i64,
    p: i64,
    q: Option<f64>,
    rest: BTreeMap<String, Json>,
}

model! {
    Many {
        a = "a", b = "b", c = "c", d = "d", e = "e", f = "f", g = "g", h = "h", i = "i", j = "j", k = "k",
        l = "l", m = "m", n = "n", o = "o", p = "p", q = "q", .. rest
    }
}

#[track_caller]
fn check_copy(text: &str, other: &str) {
    let value: Many = crate::model::view(&json(text)).unwrap();
    assert_eq!(value.clone(), value);
    assert_eq!(crate::model::to_json(&value.clone()), crate::model::to_json(&value));
    assert_ne!(value, crate::model::view::<Many>(&json(other)).unwrap());
}

#[test]
fn models_of_many_fields() {
    check_copy(
        r#"{"a": 1, "b": "x", "p": 2, "q": 0.5, "z": [1]}"#,
        r#"{"a": 1, "b": "x", "p": 2, "q": 0.25, "z": [1]}"#,
    );
    check_copy(r#"{"d": [1, 2], "z": 1}"#, r#"{"d": [1, 2], "z": 2}"#);
    check_copy(r#"{"b": ""}"#, r#"{"b": "y"}"#);
}
