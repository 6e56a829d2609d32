//! The rules that Zoom's documents do not show: styles, words of OpenAPI 3.0, compositions, examples, requirements.

use serde_json::{Value, json};

use super::body::Body;
use super::credential::Credentials;
use super::document::Document;
use super::encoding::{decoded, pairs};
use super::example::Fill;
use super::node::Node;
use super::schema::{Schema, accepts};
use super::style::Style;
use crate::server::Request;

#[track_caller]
fn check_schema(schema: &Value, accepted: &[Value], refused: &[Value]) {
    for value in accepted {
        assert!(accepts(schema, value), "{value} is refused");
    }
    for value in refused {
        assert!(!accepts(schema, value), "{value} is accepted");
    }
}

#[test]
fn words_of_openapi() {
    check_schema(&json!({ "type": "string", "nullable": true }), &[json!("a"), Value::Null], &[json!(1)]);
    check_schema(&json!({ "type": "string" }), &[json!("")], &[Value::Null]);
    let exclusive = json!({ "type": "integer", "minimum": 0, "exclusiveMinimum": true, "maximum": 9 });
    check_schema(&exclusive, &[json!(1), json!(9)], &[json!(0), json!(10)]);
    let most = json!({ "type": "number", "maximum": 9, "exclusiveMaximum": true });
    check_schema(&most, &[json!(8.5)], &[json!(9)]);
    check_schema(
        &json!({ "type": "integer", "format": "int32" }),
        &[json!(2147483647)],
        &[json!(2147483648_i64)],
    );
    check_schema(
        &json!({ "type": "string", "format": "date-time" }),
        &[json!("2030-01-02T03:04:05Z")],
        &[json!("")],
    );
    let described =
        json!({ "type": "string", "example": 1, "discriminator": {}, "xml": {}, "x-a": 1, "format": "own" });
    check_schema(&described, &[json!("a")], &[json!(1)]);
}

#[test]
fn properties_that_are_not_named() {
    let closed = json!({ "type": "object", "properties": { "a": { "type": "integer" } } });
    check_schema(&closed, &[json!({}), json!({ "a": 1 })], &[json!({ "b": 1 }), json!({ "a": "1" })]);
    let mut open = closed.clone();
    open["additionalProperties"] = json!({ "type": "string" });
    check_schema(&open, &[json!({ "a": 1, "b": "x" })], &[json!({ "b": 1 })]);
    check_schema(&json!({ "type": "object" }), &[json!({ "a": 1 })], &[json!([])]);
    let other = json!({ "type": "object", "properties": { "b": { "type": "object", "properties": {} } } });
    let both = json!({ "allOf": [closed, other] });
    check_schema(&both, &[json!({ "a": 1, "b": {} })], &[json!({ "c": 1 }), json!({ "b": { "x": 1 } })]);
    let one = json!({ "oneOf": [closed, other] });
    check_schema(&one, &[json!({ "a": 1 }), json!({ "b": {} }), json!({})], &[json!({ "a": 1, "b": {} })]);
}

/// A style, whether it is exploded, the schema, and what stands for what.
#[track_caller]
fn check_query(style: &str, explode: bool, schema: &Value, rows: &[(&str, Value)]) {
    let style = Style { name: "p".to_owned(), style: style.to_owned(), explode };
    for (text, expected) in rows {
        let mut pairs = pairs(text).unwrap();
        let value = style.query(&mut pairs, schema);
        assert_eq!(
            value.as_ref().map(|value| value.clone().unwrap_or_default()),
            Ok(expected.clone()),
            "{text}"
        );
        assert!(pairs.is_empty(), "{pairs:?}");
    }
}

#[track_caller]
fn check_single(style: &str, explode: bool, schema: &Value, rows: &[(&str, Option<Value>)]) {
    let style = Style { name: "p".to_owned(), style: style.to_owned(), explode };
    for (text, expected) in rows {
        assert_eq!(style.single(text, schema, decoded).ok(), *expected, "{style:?} {text}");
    }
}

/// The table of OpenAPI 3.0.3 section "Style Examples", read backwards.
#[test]
fn styles() {
    let list = json!({ "type": "array", "items": { "type": "string" } });
    let colours = json!(["blue", "bl,ack"]);
    let integer = json!({ "type": "integer" });
    let object = json!({ "type": "object", "properties": { "R": integer, "G": { "type": "string" } } });
    let rgb = json!({ "R": 100, "G": "2 0" });
    check_query("form", true, &integer, &[("p=7", json!(7)), ("p=x", json!("x")), ("", Value::Null)]);
    check_query("form", true, &list, &[("p=blue&p=bl%2Cack", colours.clone())]);
    check_query("form", false, &list, &[("p=blue,bl%2Cack", colours.clone())]);
    check_query("spaceDelimited", false, &list, &[("p=blue%20bl%2Cack", colours.clone())]);
    check_query("pipeDelimited", false, &list, &[("p=blue%7Cbl%2Cack", colours.clone())]);
    check_query("form", true, &object, &[("R=100&G=2+0", rgb.clone())]);
    check_query("form", false, &object, &[("p=R,100,G,2%200", rgb.clone())]);
    check_query("deepObject", true, &object, &[("p%5BR%5D=100&p%5BG%5D=2%200", rgb.clone())]);
    check_single("simple", false, &list, &[("blue,bl%2Cack", Some(colours.clone()))]);
    check_single("simple", false, &object, &[("R,100,G,2%200", Some(rgb.clone())), ("R,100,G", None)]);
    check_single("simple", true, &object, &[("R=100,G=2%200", Some(rgb.clone())), ("R,100", None)]);
    check_single("label", false, &list, &[(".blue,bl%2Cack", Some(colours.clone())), ("blue", None)]);
    check_single("label", true, &object, &[(".R=100.G=2%200", Some(rgb.clone()))]);
    check_single("matrix", false, &integer, &[(";p=7", Some(json!(7))), (";q=7", None), ("7", None)]);
    check_single("matrix", true, &list, &[(";p=blue;p=bl%2Cack", Some(colours))]);
    check_single("matrix", true, &object, &[(";R=100;G=2%200", Some(rgb.clone()))]);
    check_single("matrix", false, &object, &[(";p=R,100,G,2%200", Some(rgb))]);
}

#[track_caller]
fn check_example(schema: Value, required: Value, everything: Value) {
    let schema = Schema::of("", schema);
    assert_eq!(schema.example(Fill::Required, None, None), required);
    assert_eq!(schema.example(Fill::Everything, None, None), everything);
}

#[test]
fn examples() {
    let leaf = |schema: Value, value: Value| check_example(schema, value.clone(), value);
    leaf(json!({ "type": "string", "maxLength": 3 }), json!("val"));
    leaf(json!({ "type": "string", "minLength": 7 }), json!("valuexx"));
    leaf(json!({ "type": "string", "enum": ["a", "b"], "default": "b" }), json!("b"));
    leaf(json!({ "type": "string", "example": "it", "default": "other" }), json!("it"));
    leaf(json!({ "type": "string", "pattern": "^\\d{2}$" }), json!("12"));
    leaf(json!({ "type": "string", "format": "email" }), json!("zoomie.userton@example.com"));
    leaf(json!({ "type": "integer", "minimum": 10 }), json!(11));
    leaf(json!({ "type": "integer", "maximum": 5, "multipleOf": 2 }), json!(4));
    leaf(json!({ "type": "boolean" }), json!(true));
    let list = json!({ "type": "array", "minItems": 2, "uniqueItems": true, "items": { "type": "string" } });
    leaf(list, json!(["value", "value-1"]));
    let object = json!({
        "type": "object", "required": ["a"],
        "properties": { "a": { "type": "string" }, "b": { "type": "array", "items": { "type": "integer" } } },
    });
    check_example(object.clone(), json!({ "a": "a" }), json!({ "a": "a", "b": [7] }));
    let union = Schema::of("", json!({ "oneOf": [object, { "type": "string" }] }));
    assert_eq!(union.example(Fill::Required, None, None), json!({ "a": "a" }));
    assert_eq!(union.example(Fill::Required, Some(1), None), json!("value"));
    let hint = json!({ "a": "better", "b": ["wrong", 8] });
    assert_eq!(union.example(Fill::Everything, Some(0), Some(&hint)), json!({ "a": "better", "b": [7, 8] }));
}

const DOCUMENT: &str = "
openapi: 3.0.3
servers: [{ url: 'https://example.com/base/' }]
paths:
  /a/{id}: { get: { operationId: one, security: [{ key: [], token: [] }, { cookie: [] }] } }
  /{id}/b: { get: { operationId: other, security: [] } }
  /a/b: { post: { operationId: literal } }
components:
  securitySchemes:
    key: { type: apiKey, in: query, name: key }
    token: { type: http, scheme: bearer }
    cookie: { type: apiKey, in: cookie, name: session }
";

fn get(target: &str, headers: &[(&str, &str)]) -> Request {
    let own = [("Host", "h"), ("User-Agent", "test")];
    let headers = own.iter().chain(headers).map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    Request {
        method: "GET".to_owned(),
        target: target.to_owned(),
        headers: headers.collect(),
        body: Vec::new(),
    }
}

/// A target, headers, and the reasons to refuse the request.
type Requirement = (&'static str, &'static [(&'static str, &'static str)], &'static [&'static str]);

#[test]
fn requirements() {
    let document = Document::read(DOCUMENT, &[]).unwrap();
    let mut known = Credentials::default();
    known.accept_token("t");
    known.accept_key("key", "k");
    known.accept_key("cookie", "c");
    let rows: [Requirement; 5] = [
        ("/base/a/1", &[("Cookie", "a=b; session=c")], &[]),
        ("/base/a/1", &[("Cookie", "session=d")], &["`key` is missing", "`session` is wrong"]),
        ("/base/a/1", &[("Authorization", "Bearer t")], &["`key` is missing", "`session` is missing"]),
        ("/base/1/b", &[], &[]),
        ("/base/1/b", &[("Authorization", "Bearer t")], &["takes no `Authorization`"]),
    ];
    for (target, headers, reasons) in rows {
        let problems = document.check(&get(target, headers), "h", &known).problems;
        assert_eq!(problems.len(), reasons.len(), "{target}: {problems:?}");
        for (problem, reason) in problems.iter().zip(reasons) {
            assert!(problem.reason.contains(reason), "{problems:?}");
        }
    }
}

/// The template with most literal segments wins, and equal ones do not hide each other.
#[test]
fn routes() {
    let document = Document::read(DOCUMENT, &[]).unwrap();
    let id = |target: &str| document.routed(&get(target, &[])).map(|operation| operation.id.clone());
    assert_eq!(id("/base/a/1").as_deref(), Some("one"));
    assert_eq!(id("/base/x/b").as_deref(), Some("other"));
    assert_eq!(id("/base/a/b"), None);
    assert_eq!(id("/base/x/y"), None);
}

#[test]
fn overlays() {
    let overlay = "
actions:
- target: $.paths['/a/b'].post
  update: { operationId: renamed }
- target: $.paths['/{id}/b']
  remove: true
";
    let document = Document::read(DOCUMENT, &[overlay.to_owned()]).unwrap();
    let ids: Vec<&str> = document.operations().iter().map(|operation| operation.id.as_str()).collect();
    assert_eq!(ids, ["one", "renamed"]);
    let nothing = "actions: [{ target: '$.nothing', remove: true }]".to_owned();
    assert!(Document::read(DOCUMENT, &[nothing]).is_err());
}

/// Fields of lists are repeated, and references are followed to where they lead.
#[test]
fn forms() {
    let root = json!({
        "body": { "content": { "application/x-www-form-urlencoded": { "schema": { "$ref": "#/form" } } } },
        "form": { "type": "object", "properties": { "n": { "type": "array", "items": { "type": "integer" } } } },
    });
    let body = Body::new(&Node::root(&root).get("body").unwrap());
    assert_eq!(body.first().unwrap().1.pointer(), "/form");
    let mut request = get("/", &[("Content-Type", "application/x-www-form-urlencoded")]);
    request.body = b"n=1&key=k&n=2".to_vec();
    let read = body.read(&request, &["key"]);
    assert_eq!(read.value.unwrap().0, json!({ "n": [1, 2] }));
    assert_eq!(read.keys.get("key").map(String::as_str), Some("k"));
}
