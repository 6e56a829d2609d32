//! What the bodies of refusals say, whatever their shape is.

use reqwest::header::{CONTENT_TYPE, HeaderMap, HeaderValue};

use crate::error::Problem;

fn read(content_type: &'static str, body: &str) -> Problem {
    let headers = HeaderMap::from_iter([(CONTENT_TYPE, HeaderValue::from_static(content_type))]);
    Problem::read(&headers, body.as_bytes())
}

/// Compares what a body says on a line, and the inputs that it complains of.
fn check_problem(content_type: &'static str, body: &str, line: &str, fields: &[(&str, &str)]) {
    let problem = read(content_type, body);
    assert_eq!(problem.line(), line, "{body}");
    let mut of_body: Vec<(&str, &str)> =
        problem.fields().iter().map(|error| (&*error.field, &*error.message)).collect();
    // Another crate of the program decides whether `serde_json` keeps the order of members.
    of_body.sort_by_key(|(field, _)| *field);
    assert_eq!(of_body, fields, "{body}");
}

const JSON: &str = "application/json";

#[test]
fn messages() {
    for (body, line) in [
        (r#"{"message": "m", "detail": "d"}"#, "m"),
        (r#"{"detail": "Not found."}"#, "Not found."),
        (r#"{"detail": {"code": 7, "message": "m"}}"#, "7: m"),
        (r#"{"error": {"code": "e", "message": "m"}}"#, "e: m"),
        (r#"{"error": "invalid_grant", "error_description": "d"}"#, "d"),
        (
            r#"{"type": "about:blank", "title": "Out of credit", "detail": "30 left"}"#,
            "Out of credit: 30 left",
        ),
        (r#"{"title": "Gone", "detail": "Gone since May"}"#, "Gone since May"),
        (
            r#"{"statusCode": 400, "message": ["a must be set", "b is short"], "error": "Bad Request"}"#,
            "a must be set; b is short",
        ),
        (r#"{"msg": "Missing header"}"#, "Missing header"),
        (r#"{"Message": "denied"}"#, "denied"),
        (r#"{"errors": ["a", "b"]}"#, "a; b"),
        (r#"{"errors": [{"message": "no such field", "locations": [{"line": 1}]}]}"#, "no such field"),
        (r#"{"non_field_errors": ["Wrong password."]}"#, "Wrong password."),
        (r#"{"exception_message": "Invalid request received."}"#, "Invalid request received."),
        (r#"["a", "b"]"#, "a; b"),
        (r#"{"message": ""}"#, ""),
        (r#"{"token": "hunter2"}"#, ""),
        ("{}", ""),
        ("[1]", ""),
        ("7", ""),
        ("null", ""),
        ("not JSON", ""),
        ("", ""),
    ] {
        check_problem(JSON, body, line, &[]);
    }
}

#[test]
fn inputs() {
    let required = "This field is required.";
    for (body, line, fields) in [
        (
            r#"{"detail": [{"loc": ["body", "items", 0, "name"], "msg": "field required", "type": "missing"}]}"#,
            "body.items.0.name: field required",
            &[("body.items.0.name", "field required")] as &[(&str, &str)],
        ),
        (
            r#"{"exception_message": "Invalid request.", "exception_detail": [{"loc": ["body", "name"], "msg": "too short"}]}"#,
            "Invalid request.",
            &[("body.name", "too short")],
        ),
        (
            r#"{"title": "t", "errors": {"name": ["short", "odd"], "age": ["low"]}}"#,
            "t",
            &[("age", "low"), ("name", "short"), ("name", "odd")],
        ),
        (r#"{"errors": {"json": {"name": ["missing"]}}}"#, "json.name: missing", &[("json.name", "missing")]),
        (r#"{"detail": {"json": {"name": ["missing"]}}, "message": "m"}"#, "m", &[("json.name", "missing")]),
        (
            r#"{"errors": [{"detail": "too long", "source": {"pointer": "/data/name"}}]}"#,
            "/data/name: too long",
            &[("/data/name", "too long")],
        ),
        (
            r#"{"code": 300, "message": "m", "errors": [{"field": "email", "message": "x"}]}"#,
            "300: m",
            &[("email", "x")],
        ),
        (r#"{"name": ["This field is required."]}"#, "name: This field is required.", &[("name", required)]),
        (
            r#"{"name": ["This field is required."], "non_field_errors": ["Both are missing."]}"#,
            "Both are missing.",
            &[("name", required)],
        ),
        (r#"{"message": [{"property": "a", "message": "b"}]}"#, "a: b", &[("a", "b")]),
    ] {
        check_problem(JSON, body, line, fields);
    }
}

/// A text that is the whole body is quoted, and cut as any other.
#[test]
fn texts() {
    for (content_type, body, line) in [
        (JSON, r#""bad matcher\nsecond""#, r#""bad matcher""#),
        ("text/plain; charset=utf-8", "404 page not found\n", r#""404 page not found""#),
        ("text/plain", "\n\n  a \u{1b}[2J\"b\"\r\nc", r#""a \u{1b}[2J\"b\"""#),
        ("text/plain", r#"{"message": "m"}"#, "m"),
        ("text/plain", "404", r#""404""#),
        ("text/plain", r#""quoted""#, r#""\"quoted\"""#),
        ("text/html", "<html><head><TITLE>404\n Not  Found</TITLE></head><h1>x</h1>", r#""404 Not Found""#),
        ("text/html", "<h1 class=a>502 <b>Bad</b> Gateway</h1>", r#""502 Bad Gateway""#),
        ("text/html", "<title>", ""),
        ("text/html", "<title></title><p>x", ""),
        ("text/html", "É<title>É</title>", r#""É""#),
        ("text/html", "no page", ""),
        ("image/png", "PNG", ""),
        ("", "hunter2", ""),
        ("text/plain", " \n", ""),
    ] {
        check_problem(content_type, body, line, &[]);
    }
    let long = read("text/plain", &"x".repeat(10_000));
    assert!(long.line().len() < 600, "{}", long.line().len());
    assert_eq!(read("text/plain", &"x".repeat((1 << 20) + 1)).message(), None);
}

/// A text is read in its charset, as that of a response is.
#[test]
fn charsets() {
    for (content_type, line) in [
        ("text/html; charset=iso-8859-1", "\"für\""),
        ("text/plain; charset=\"latin1\"", "\"<title>für</title>\""),
        ("text/plain", "\"<title>f\u{fffd}r</title>\""),
    ] {
        let headers = HeaderMap::from_iter([(CONTENT_TYPE, HeaderValue::from_static(content_type))]);
        assert_eq!(Problem::read(&headers, b"<title>f\xfcr</title>").line(), line);
    }
}

/// However deep a body nests, it is looked through to a bound.
#[test]
fn deep_bodies() {
    let body = format!(r#"{{"errors": {}{}}}"#, r#"{"a":"#.repeat(100) + r#""x""#, "}".repeat(100));
    check_problem(JSON, &body, "", &[]);
}
