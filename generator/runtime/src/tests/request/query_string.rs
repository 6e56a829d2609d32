//! `in: querystring` (OpenAPI 3.2.0): the query as a whole; the name of the parameter is not sent.

use crate::request::{QueryString, RequestBuilder};
use crate::tests::model::json;
use crate::{Encode, Json, Operation, Options, QueryStyle};

const PLAIN: Operation = Operation { id: "plain", path: "/a", ..Operation::DEFAULT };

/// What stands after the question mark, with the options of a call, or why the request is refused.
fn query(format: QueryString, value: &dyn Encode, options: Options) -> Result<Option<String>, String> {
    let mut request = RequestBuilder::new(&PLAIN);
    request.query_string("q", format, value);
    request.set_options(options);
    let url = request.url("http://127.0.0.1:9").map_err(|error| error.to_string())?;
    Ok(url.query().map(str::to_owned))
}

#[track_caller]
fn check_query(format: QueryString, value: &dyn Encode, expected: Option<&str>) {
    assert_eq!(query(format, value, Options::new()), Ok(expected.map(str::to_owned)));
}

const STYLES: QueryString =
    QueryString::Form(&[("joined", QueryStyle::FORM_JOINED), ("deep", QueryStyle::DEEP)]);

#[test]
fn forms() {
    let rows = [
        (r#"{"a": "b c", "d": [1, 2], "e": {"f": 3}}"#, Some("a=b%20c&d=1&d=2&e=%7B%22f%22%3A3%7D")),
        (r#"{"deep": {"a": 1}, "joined": [1, 2]}"#, Some("deep%5Ba%5D=1&joined=1,2")),
        ("{}", None),
    ];
    for (value, expected) in rows {
        check_query(STYLES, &json(value), expected);
    }
}

#[test]
fn other_media_types() {
    let numbers = json(r#"{"flag":null,"numbers":[1,2]}"#);
    let text = "%7B%22flag%22%3Anull%2C%22numbers%22%3A%5B1%2C2%5D%7D";
    check_query(QueryString::Json, &numbers, Some(text));
    check_query(QueryString::Text, &"$.a[1:1]", Some("%24.a%5B1%3A1%5D"));
    check_query(QueryString::Text, &"", None);
}

#[test]
fn absent_values() {
    for format in [STYLES, QueryString::Json, QueryString::Text] {
        check_query(format, &Option::<Json>::None, None);
    }
}

#[test]
fn what_a_call_adds_comes_after() {
    let rows = [
        (QueryString::Form(&[]), r#"{"a": 1, "b": [2, 3]}"#, "a=1&b=2&b=3&c=4"),
        (QueryString::Form(&[]), "{}", "c=4"),
        (QueryString::Json, "[1]", "%5B1%5D&c=4"),
        (QueryString::Text, r#""""#, "c=4"),
    ];
    for (format, value, expected) in rows {
        let written = query(format, &json(value), Options::new().query("c", "4"));
        assert_eq!(written, Ok(Some(expected.to_owned())), "{value}");
    }
}

#[test]
fn forms_of_what_is_no_object_are_refused() {
    let message = "operation `plain` was not sent: the query `q` cannot be written: a form needs an object";
    assert_eq!(query(STYLES, &json("[1]"), Options::new()), Err(message.to_owned()));
}

#[test]
fn the_last_one_holds() {
    let mut request = RequestBuilder::new(&PLAIN);
    request.query_string("q", QueryString::Form(&[]), &json(r#"{"a": 1}"#));
    request.query_string("q", QueryString::Form(&[]), &json("{}"));
    assert_eq!(request.url("http://127.0.0.1:9").unwrap().query(), None);
    request.query_string("q", QueryString::Text, &"a");
    request.query_string("q", QueryString::Text, &Option::<String>::None);
    assert_eq!(request.url("http://127.0.0.1:9").unwrap().query(), Some("a"));
}
