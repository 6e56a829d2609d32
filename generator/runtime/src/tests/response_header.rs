//! Headers of responses as values, and the media types that tell cases apart.

use std::collections::BTreeMap;

use crate::tests::example::Problem;
use crate::tests::server::{Answer, Server, ok};
use crate::wire::media_type::fitting;
use crate::{Date, HeaderMap, HeaderStyle, Json, Operation, ResponseHeader};

fn headers(values: &[&'static str]) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for value in values {
        headers.append("x-a", reqwest::header::HeaderValue::from_static(value));
    }
    headers
}

/// The value of a header by its type, as JSON or as the words of the error.
macro_rules! check {
    ($of:ty, $style:ident, $values:expr => $expected:expr) => {
        let header: ResponseHeader<$of> = ResponseHeader::new("X-A", HeaderStyle::$style);
        let read = match header.read(&headers(&$values)) {
            Ok(value) => {
                serde_json::to_string(&value.as_ref().map(|value| crate::model::to_json(value))).unwrap()
            }
            Err(error) => error.to_string(),
        };
        assert_eq!(read, $expected);
    };
}

#[test]
fn simple_style() {
    check!(i64, SIMPLE, ["7"] => "7");
    check!(i64, SIMPLE, [] => "null");
    check!(bool, SIMPLE, [" true "] => "true");
    check!(String, SIMPLE, ["a, b"] => r#""a, b""#);
    check!(String, SIMPLE, ["a", "b"] => r#""a,b""#);
    check!(Date, SIMPLE, ["2026-01-02"] => r#""2026-01-02""#);
    check!(Vec<i64>, SIMPLE, ["1, 2", "3"] => "[1,2,3]");
    check!(Vec<String>, SIMPLE, ["1,,b"] => r#"["1","b"]"#);
    check!(BTreeMap<String, i64>, SIMPLE, ["R,100,G,200"] => r#"{"G":200,"R":100}"#);
    check!(BTreeMap<String, i64>, SIMPLE_EXPLODE, ["R=100,G=200"] => r#"{"G":200,"R":100}"#);
    check!(Problem, SIMPLE_EXPLODE, ["code=3,message=no"] => r#"{"code":3,"message":"no"}"#);
    check!(Json, SIMPLE, ["7"] => r#""7""#);
    check!(Json, JSON, [r#"{"a": [1]}"#] => r#"{"a":[1]}"#);
}

/// Objects and lists that are JSON although the document has no media type for them.
#[test]
fn json_in_the_simple_style() {
    check!(Problem, SIMPLE, [r#"{"code": 3, "message": "no, no"}"#] => r#"{"code":3,"message":"no, no"}"#);
    check!(Problem, SIMPLE, [r#" {"code": 3}"#] => r#"{"code":3}"#);
    check!(Problem, SIMPLE_EXPLODE, [r#"{"code": 3}"#] => r#"{"code":3}"#);
    check!(BTreeMap<String, i64>, SIMPLE, [r#"{"a": 1}"#] => r#"{"a":1}"#);
    check!(Option<Problem>, SIMPLE, [r#"{"code": 3}"#] => r#"{"code":3}"#);
    check!(Vec<i64>, SIMPLE, ["[1, 2]"] => "[1,2]");
    check!(Vec<Problem>, SIMPLE, [r#"[{"code": 3}]"#] => r#"[{"code":3}]"#);
    check!(Vec<Problem>, SIMPLE, [r#"{"code": 3}"#, r#"{"code": 4}"#] => r#"[{"code":3},{"code":4}]"#);
    check!(Vec<String>, SIMPLE, ["[a],b"] => r#"["[a]","b"]"#);
    check!(String, SIMPLE, [r#"{"a": 1}"#] => r#""{\"a\": 1}""#);
    check!(Problem, SIMPLE, ["{"] => "the header `X-A`: EOF while parsing an object (line 1, column 1)");
    check!(Problem, SIMPLE, ["page 3 of 7"] => "the header `X-A`: it has no known key");
    check!(Problem, SIMPLE, [""] => "{}");
    check!(Problem, SIMPLE, ["{}"] => "{}");
    check!(Problem, SIMPLE, [r#"{"total": 3}"#] => "the header `X-A`: it has no known key");
    check!(Option<Problem>, SIMPLE, [r#"{"total": 3}"#] => "the header `X-A`: it has no known key");
    check!(Vec<String>, SIMPLE, ["{4d1e},{90b2}"] => r#"["{4d1e}","{90b2}"]"#);
}

#[test]
fn values_that_do_not_fit() {
    check!(i64, SIMPLE, ["soon"] => "the header `X-A`: expected an integer of 64 bits, found a string");
    check!(Vec<i64>, SIMPLE, ["1,x"] => "[1]: the header `X-A`: expected an integer of 64 bits, found a string");
}

#[tokio::test]
async fn headers_of_answers() {
    const LIMIT: ResponseHeader<i64> = ResponseHeader::new("X-Limit", HeaderStyle::SIMPLE);
    const OPERATION: Operation = Operation { id: "get", ..Operation::DEFAULT };
    let with_limit = |answer: Answer| Answer { headers: vec![("X-Limit", "7".to_owned())], ..answer };
    let server = Server::answering(with_limit(ok("{}")));
    let response = server.client().call::<Json, Problem>(&OPERATION).response().await.unwrap();
    assert_eq!(response.header_value(&LIMIT).unwrap(), Some(7));
    assert_eq!((LIMIT.name(), format!("{LIMIT:?}").as_str()), ("X-Limit", r#"ResponseHeader("X-Limit")"#));
    let server = Server::answering(with_limit(Answer { status: 404, ..ok("{}") }));
    let error = server.client().call::<Json, Problem>(&OPERATION).await.unwrap_err();
    assert_eq!(error.refusal().unwrap().header_value(&LIMIT).unwrap(), Some(7));
}

#[test]
fn media_types_of_cases() {
    let cases: &[&[&str]] =
        &[&["application/json", "text/json"], &["text/csv"], &["image/*"], &["image/png"], &["text/*"]];
    for (content_type, expected) in [
        ("application/json", Some(0)),
        ("Text/JSON ; charset=utf-8", Some(0)),
        ("application/hal+json", Some(0)),
        ("text/csv;header=present", Some(1)),
        ("image/png", Some(3)),
        ("image/gif", Some(2)),
        ("text/html", Some(4)),
        ("application/pdf", None),
        ("", None),
    ] {
        assert_eq!(fitting(content_type, cases), expected, "{content_type}");
    }
    // Of two kinds of JSON none is meant by a third.
    assert_eq!(fitting("application/json", &[&["application/a+json"], &["application/b+json"]]), None);
    assert_eq!(fitting("a/b", &[&["a/c"], &["*/*"]]), Some(1));
}
