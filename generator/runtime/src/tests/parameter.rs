//! The table of OpenAPI 3.0.3 "Style Examples", row by row, and what it leaves open.

use std::collections::BTreeMap;

use crate::model;
use crate::model::ValueRef;
use crate::parameter::write_pairs;
use crate::tests::model::json;
use crate::{CookieStyle, DateTime, Encode, HeaderStyle, Json, PathStyle, QueryStyle};

#[derive(Default)]
struct Color {
    red: i64,
    green: i64,
    blue: i64,
}
model! { Color { red = "R" required, green = "G" required, blue = "B" required, } }

/// The query that a style makes of a value; nothing where it makes no pair.
fn query(style: QueryStyle, name: &str, part: ValueRef<'_>) -> Option<String> {
    let (pairs, mut query) = (style.pairs(name, part), String::new());
    write_pairs(&mut query, &pairs);
    (!pairs.is_empty()).then_some(query)
}

/// The values of the table: empty, string, array, object.
fn columns() -> [Box<dyn Encode>; 4] {
    [
        Box::new(String::new()),
        Box::new("blue".to_owned()),
        Box::new(["blue", "black", "brown"].map(str::to_owned).to_vec()),
        Box::new(Color { red: 100, green: 200, blue: 150 }),
    ]
}

#[track_caller]
fn check_row(expand: &dyn Fn(&dyn Encode) -> Option<String>, row: [Option<&str>; 4]) {
    for (value, expected) in columns().iter().zip(row) {
        assert_eq!(expand(&**value).as_deref(), expected);
    }
}

#[track_caller]
fn check_path(style: PathStyle, row: [&str; 4]) {
    check_row(&|value| style.expand("color", value.value_ref()), row.map(Some));
}

#[track_caller]
fn check_query(style: QueryStyle, row: [Option<&str>; 4]) {
    check_row(&|value| query(style, "color", value.value_ref()), row);
}

#[track_caller]
fn check_cookie(style: CookieStyle, row: [&str; 4]) {
    check_row(&|value| style.expand("color", value.value_ref()).unwrap(), row.map(Some));
}

#[test]
fn matrix() {
    check_path(
        PathStyle::MATRIX,
        [";color", ";color=blue", ";color=blue,black,brown", ";color=R,100,G,200,B,150"],
    );
    check_path(
        PathStyle::MATRIX_EXPLODE,
        [";color", ";color=blue", ";color=blue;color=black;color=brown", ";R=100;G=200;B=150"],
    );
}

#[test]
fn reserved() {
    check_path(PathStyle::RESERVED, ["", "blue", "blue,black,brown", "R,100,G,200,B,150"]);
    let text = "a b/c:d?e#f%\u{fc}".to_owned();
    assert_eq!(
        PathStyle::RESERVED.expand("color", text.value_ref()).as_deref(),
        Some("a%20b/c:d%3Fe%23f%25%C3%BC")
    );
}

#[test]
fn label() {
    check_path(PathStyle::LABEL, [".", ".blue", ".blue.black.brown", ".R.100.G.200.B.150"]);
    check_path(PathStyle::LABEL_EXPLODE, [".", ".blue", ".blue.black.brown", ".R=100.G=200.B=150"]);
}

#[test]
fn simple_in_paths() {
    // The table has no empty value here; whether it can stand in a path is the matter of its segment.
    check_path(PathStyle::SIMPLE, ["", "blue", "blue,black,brown", "R,100,G,200,B,150"]);
    check_path(PathStyle::SIMPLE_EXPLODE, ["", "blue", "blue,black,brown", "R=100,G=200,B=150"]);
}

#[test]
fn simple_in_headers() {
    for (style, object) in
        [(HeaderStyle::SIMPLE, "R,100,G,200,B,150"), (HeaderStyle::SIMPLE_EXPLODE, "R=100,G=200,B=150")]
    {
        let row = [Some(""), Some("blue"), Some("blue,black,brown"), Some(object)];
        check_row(&|value| style.expand(value.value_ref()), row);
    }
}

#[test]
fn form_in_queries() {
    check_query(
        QueryStyle::FORM_JOINED,
        [Some("color="), Some("color=blue"), Some("color=blue,black,brown"), Some("color=R,100,G,200,B,150")],
    );
    check_query(
        QueryStyle::FORM,
        [
            Some("color="),
            Some("color=blue"),
            Some("color=blue&color=black&color=brown"),
            Some("R=100&G=200&B=150"),
        ],
    );
}

#[test]
fn form_and_cookie_in_cookies() {
    let row = ["color=", "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"];
    check_cookie(CookieStyle::FORM_JOINED, row);
    check_cookie(CookieStyle::COOKIE_JOINED, row);
    let row = ["color=", "color=blue", "color=blue; color=black; color=brown", "R=100; G=200; B=150"];
    check_cookie(CookieStyle::FORM, row);
    check_cookie(CookieStyle::COOKIE, row);
}

#[test]
fn space_and_pipe() {
    check_query(
        QueryStyle::SPACE,
        [
            Some("color="),
            Some("color=blue"),
            Some("color=blue%20black%20brown"),
            Some("color=R%20100%20G%20200%20B%20150"),
        ],
    );
    check_query(
        QueryStyle::PIPE,
        [
            Some("color="),
            Some("color=blue"),
            Some("color=blue%7Cblack%7Cbrown"),
            Some("color=R%7C100%7CG%7C200%7CB%7C150"),
        ],
    );
}

#[test]
fn deep_object() {
    // The specification has no rule for a text or a list; these are what services read.
    check_query(
        QueryStyle::DEEP,
        [
            Some("color="),
            Some("color=blue"),
            Some("color%5B0%5D=blue&color%5B1%5D=black&color%5B2%5D=brown"),
            Some("color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"),
        ],
    );
    let rows = [
        (r#"{"a": {"b c": "d&e"}}"#, Some("q%5Ba%5D%5Bb%20c%5D=d%26e")),
        (r#"{"l": [1, "x"], "n": null}"#, Some("q%5Bl%5D%5B0%5D=1&q%5Bl%5D%5B1%5D=x")),
        (r#"{"l": [null, {"a": null}, "x"]}"#, Some("q%5Bl%5D%5B1%5D=x")),
        (r#"{"n": null}"#, None),
        (r#"{"l": [{"a": 1}, [2]]}"#, Some("q%5Bl%5D%5B0%5D%5Ba%5D=1&q%5Bl%5D%5B1%5D%5B0%5D=2")),
        (r#"{"l": [], "o": {}}"#, None),
        ("{}", None),
        ("[]", None),
        ("null", None),
        ("7", Some("q=7")),
    ];
    for (value, expected) in rows {
        assert_eq!(query(QueryStyle::DEEP, "q", json(value).value_ref()).as_deref(), expected, "{value}");
    }
    assert_eq!(query(QueryStyle::DEEP, "q", Option::<Color>::None.value_ref()), None);
}

#[test]
fn scalars() {
    let check = |value: &dyn Encode, expected: &str| {
        assert_eq!(PathStyle::SIMPLE.expand("x", value.value_ref()).as_deref(), Some(expected));
    };
    check(&true, "true");
    check(&false, "false");
    check(&-5i32, "-5");
    check(&u64::MAX, "18446744073709551615");
    check(&1.5f64, "1.5");
    check(&2.0f64, "2");
    check(&json("7"), "7");
    check(&json(r#""a b""#), "a%20b");
    check(&DateTime::from_text("2024-01-02T03:04:05+01:00"), "2024-01-02T03%3A04%3A05%2B01%3A00");
}

#[test]
fn encoding() {
    let text = "aZ09-._~ !\"#$%&'()*+,/:;<=>?@[\\]^`{|}é";
    let encoded = "aZ09-._~%20%21%22%23%24%25%26%27%28%29%2A%2B%2C%2F%3A%3B%3C%3D%3E%3F%40%5B%5C%5D%5E%60%7B%7C%7D%C3%A9";
    // Most services decode nothing, so a cookie has as it is what it can hold (RFC 6265 section 4.1.1).
    let in_cookie = "aZ09-._~%20!%22#$%25&'()*+%2C/:%3B<=>?@[%5C]^`{|}%C3%A9";
    assert_eq!(PathStyle::SIMPLE.expand("x", text.value_ref()).as_deref(), Some(encoded));
    assert_eq!(PathStyle::LABEL.expand("x", text.value_ref()), Some(format!(".{encoded}")));
    assert_eq!(query(QueryStyle::FORM, "x y", text.value_ref()), Some(format!("x%20y={encoded}")));
    assert_eq!(CookieStyle::FORM.expand("x", text.value_ref()), Ok(Some(format!("x={in_cookie}"))));
    assert_eq!(HeaderStyle::SIMPLE.expand(text.value_ref()).as_deref(), Some(text));
}

/// `allowReserved` (OpenAPI 3.2.0, Parameter Object): what a place can hold stays, and what is percent-encoded already.
#[test]
fn reserved_characters() {
    let text = "a \"/:?@!$'()*,;=&+#[]% %2f%2F%2g%é%C3%a9%";
    let in_query = "a%20%22/:?@!$'()*,;=%26%2B%23%5B%5D%25%20%2f%2F%252g%25%C3%A9%C3%a9%25";
    let in_path = "a%20%22%2F:%3F@!$'()*,;=&+%23%5B%5D%25%20%2f%2F%252g%25%C3%A9%C3%a9%25";
    let in_cookie = "a%20%22/:?@!$'()*%2C%3B=&+#[]%25%20%2f%2F%252g%25%C3%A9%C3%a9%25";
    for style in
        [QueryStyle::FORM, QueryStyle::FORM_JOINED, QueryStyle::SPACE, QueryStyle::PIPE, QueryStyle::DEEP]
    {
        assert_eq!(
            query(style.reserved(), "x", text.value_ref()),
            Some(format!("x={in_query}")),
            "{style:?}"
        );
    }
    for (style, before) in [(PathStyle::SIMPLE, ""), (PathStyle::LABEL, "."), (PathStyle::MATRIX, ";x=")] {
        assert_eq!(
            style.reserved().expand("x", text.value_ref()),
            Some(format!("{before}{in_path}")),
            "{style:?}"
        );
    }
    assert_eq!(PathStyle::RESERVED.reserved(), PathStyle::RESERVED);
    assert_eq!(
        CookieStyle::FORM.reserved().expand("x", text.value_ref()),
        Ok(Some(format!("x={in_cookie}")))
    );
    let list = ["a/b", "c&d"].as_slice();
    assert_eq!(
        query(QueryStyle::FORM_JOINED.reserved(), "x", list.value_ref()),
        Some("x=a/b,c%26d".to_owned())
    );
    assert_eq!(
        PathStyle::MATRIX_EXPLODE.reserved().expand("x", list.value_ref()).as_deref(),
        Some(";x=a%2Fb;x=c&d")
    );
    let deep = json(r#"{"a": {"b/c": "d/e"}}"#);
    assert_eq!(
        query(QueryStyle::DEEP.reserved(), "x", deep.value_ref()).as_deref(),
        Some("x%5Ba%5D%5Bb%2Fc%5D=d/e")
    );
}

/// The style `cookie` (OpenAPI 3.2.0, "Style Values") encodes nothing, so what no cookie holds is refused.
#[test]
fn cookies_as_they_are() {
    let expand = |value: &str| CookieStyle::COOKIE.expand("x", value.value_ref());
    for value in ["a%20b", "a/b?c=d&e", "\"quoted\"", "a,b", "{1:[2]}"] {
        assert_eq!(expand(value), Ok(Some(format!("x={value}"))));
    }
    for value in ["a;b", "a b", "a\\b", "a\tb", "a\r\nb", "é"] {
        let refusal = expand(value).unwrap_err();
        assert!(refusal.contains("`x`") && !refusal.contains(value), "{refusal}");
    }
    let map = |key: &str| BTreeMap::from([(key.to_owned(), 1i64)]);
    assert_eq!(CookieStyle::COOKIE.expand("x", map("a").value_ref()), Ok(Some("a=1".to_owned())));
    assert!(CookieStyle::COOKIE.expand("x", map("a=b").value_ref()).is_err());
    assert!(CookieStyle::COOKIE_JOINED.expand("x y", "1".value_ref()).is_err());
}

#[test]
fn members_keep_their_separators_apart() {
    let list = ["a,b", "c d", "e|f"].as_slice();
    assert_eq!(query(QueryStyle::FORM_JOINED, "x", list.value_ref()), Some("x=a%2Cb,c%20d,e%7Cf".to_owned()));
    let map = BTreeMap::from([("a=b".to_owned(), "c&d".to_owned())]);
    assert_eq!(query(QueryStyle::FORM, "x", map.value_ref()), Some("a%3Db=c%26d".to_owned()));
    let nested = json(r#"{"a": [1, {"b": null}]}"#);
    assert_eq!(
        HeaderStyle::SIMPLE_EXPLODE.expand(nested.value_ref()).as_deref(),
        Some(r#"a=[1,{"b":null}]"#)
    );
}

/// Maps are objects, null within a list or an object is nothing (RFC 6570 section 2.3), and what nests is JSON in all styles but `deepObject`.
#[test]
fn free_form_values() {
    let map = BTreeMap::from([("a".to_owned(), 1i64), ("b".to_owned(), 2)]);
    let check = |value: &dyn Encode, row: [&str; 6]| {
        let styles = [QueryStyle::FORM, QueryStyle::FORM_JOINED, QueryStyle::SPACE, QueryStyle::PIPE];
        for (style, expected) in styles.iter().zip(row) {
            assert_eq!(query(*style, "x", value.value_ref()).as_deref(), Some(expected));
        }
        assert_eq!(PathStyle::SIMPLE.expand("x", value.value_ref()).as_deref(), Some(row[4]));
        assert_eq!(HeaderStyle::SIMPLE.expand(value.value_ref()).as_deref(), Some(row[5]));
    };
    check(&map, ["a=1&b=2", "x=a,1,b,2", "x=a%201%20b%202", "x=a%7C1%7Cb%7C2", "a,1,b,2", "a,1,b,2"]);
    let list = json(r#"[1, null, true, "a b"]"#);
    check(
        &list,
        [
            "x=1&x=true&x=a%20b",
            "x=1,true,a%20b",
            "x=1%20true%20a%20b",
            "x=1%7Ctrue%7Ca%20b",
            "1,true,a%20b",
            "1,true,a b",
        ],
    );
    let object = json(r#"{"a": 1, "b": null}"#);
    check(&object, ["a=1", "x=a,1", "x=a%201", "x=a%7C1", "a,1", "a,1"]);
    for nothing in [r#"[null]"#, r#"{"a": null}"#, "null"].map(json) {
        for style in [QueryStyle::FORM, QueryStyle::FORM_JOINED, QueryStyle::SPACE, QueryStyle::DEEP] {
            assert_eq!(query(style, "x", nothing.value_ref()), None, "{nothing}");
        }
        assert_eq!(PathStyle::SIMPLE.expand("x", nothing.value_ref()), None);
        assert_eq!(HeaderStyle::SIMPLE.expand(nothing.value_ref()), None);
        assert_eq!(CookieStyle::FORM.expand("x", nothing.value_ref()), Ok(None));
    }
    for value in [None, Some(None)] {
        let value: Option<Option<i64>> = value;
        assert_eq!(query(QueryStyle::FORM, "x", value.value_ref()), None);
    }
    let nested = json(r#"{"a": {"b": [1]}}"#);
    let text = "%7B%22b%22%3A%5B1%5D%7D";
    let rows = [
        format!("a={text}"),
        format!("x=a,{text}"),
        format!("x=a%20{text}"),
        format!("x=a%7C{text}"),
        format!("a,{text}"),
    ];
    check(&nested, [&rows[0], &rows[1], &rows[2], &rows[3], &rows[4], r#"a,{"b":[1]}"#]);
}

#[test]
fn absent_values() {
    let nothing: [Box<dyn Encode>; 5] = [
        Box::new(Option::<String>::None),
        Box::new(Json::Null),
        Box::new(Vec::<String>::new()),
        Box::new(BTreeMap::<String, String>::new()),
        Box::new(json("[]")),
    ];
    for value in &nothing {
        assert_eq!(PathStyle::SIMPLE.expand("x", value.value_ref()), None);
        assert_eq!(query(QueryStyle::FORM, "x", value.value_ref()), None);
        assert_eq!(query(QueryStyle::FORM_JOINED, "x", value.value_ref()), None);
        assert_eq!(HeaderStyle::SIMPLE.expand(value.value_ref()), None);
        assert_eq!(CookieStyle::FORM.expand("x", value.value_ref()), Ok(None));
        assert_eq!(CookieStyle::COOKIE.expand("x", value.value_ref()), Ok(None));
    }
}

#[test]
fn json_parameters() {
    let value = json(r#"{"a": [1]}"#);
    assert_eq!(PathStyle::JSON.expand("x", value.value_ref()).as_deref(), Some("%7B%22a%22%3A%5B1%5D%7D"));
    assert_eq!(query(QueryStyle::JSON, "x", value.value_ref()), Some("x=%7B%22a%22%3A%5B1%5D%7D".to_owned()));
    assert_eq!(CookieStyle::JSON.expand("x", value.value_ref()), Ok(Some("x={%22a%22:[1]}".to_owned())));
    assert_eq!(HeaderStyle::JSON.expand(value.value_ref()).as_deref(), Some(r#"{"a":[1]}"#));
    assert_eq!(query(QueryStyle::JSON, "x", Option::<Json>::None.value_ref()), None);
    assert_eq!(HeaderStyle::JSON.expand(Option::<Json>::None.value_ref()), None);
}
