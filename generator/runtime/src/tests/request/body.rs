//! Bodies as they arrive.

use std::collections::BTreeMap;

use crate::tests::example::{Security, Upload, User, UserType};
use crate::tests::model::json;
use crate::tests::server::{Request, Server, ok};
use crate::{Bytes, Call, Encode, Error, File, Json, Method, Operation, PartEncoding, QueryStyle};

const POST: Operation = Operation { id: "post", method: Method::Post, path: "/p", ..Operation::DEFAULT };

/// Sends a call and gives the request.
async fn send(set: impl FnOnce(&mut Call<(), ()>)) -> Request {
    send_by(&POST, set).await
}

async fn send_by(operation: &'static Operation, set: impl FnOnce(&mut Call<(), ()>)) -> Request {
    let server = Server::answering(ok(""));
    let mut call = server.client().call(operation);
    set(&mut call);
    call.await.unwrap();
    server.request()
}

async fn refusal(set: impl FnOnce(&mut Call<(), ()>)) -> String {
    let server = Server::answering(ok(""));
    let mut call = server.client().call(&POST);
    set(&mut call);
    let error = call.await.unwrap_err();
    assert!(matches!(error, Error::Build(_)), "{error}");
    assert!(server.requests().is_empty());
    error.to_string()
}

#[tokio::test]
async fn json_bodies() {
    let user = User { kind: UserType::Basic, id: Some("é".to_owned()), ..User::default() };
    for media_type in ["application/json", "application/merge-patch+json"] {
        let request = send(|call| call.json(media_type, &user)).await;
        assert_eq!(request.header("Content-Type").as_deref(), Some(media_type));
        assert_eq!(request.text(), r#"{"id":"é","type":1}"#);
        assert_eq!(request.line, "POST /p");
    }
}

#[tokio::test]
async fn an_absent_body_is_null_in_json_and_none_in_forms() {
    let none: Option<User> = None;
    assert_eq!(send(|call| call.json("application/json", &none)).await.text(), "null");
    for request in
        [send(|call| call.form(&none)).await, send(|call| call.multipart(&none)).await, send(|_| ()).await]
    {
        assert_eq!(request.header("Content-Type"), None);
        assert_eq!(request.header("Content-Length").as_deref(), Some("0"));
        assert_eq!(request.text(), "");
    }
}

#[tokio::test]
async fn texts_and_octets() {
    let request = send(|call| call.text("text/plain; charset=utf-8", "é")).await;
    assert_eq!(request.header("content-type").as_deref(), Some("text/plain; charset=utf-8"));
    assert_eq!(request.text(), "é");
    let request = send(|call| call.binary("application/octet-stream", Bytes::from_static(&[0, 255]))).await;
    assert_eq!(request.body, [0, 255]);
    let message = refusal(|call| call.text("text/\nplain", "x")).await;
    assert_eq!(
        message,
        "operation `post` was not sent: the media type of the body is not the value of a header"
    );
}

#[tokio::test]
async fn forms() {
    let rows: [(Json, &str); 5] = [
        (json(r#"{"a": "b c+d&e=f", "n": 1}"#), "a=b%20c%2Bd%26e%3Df&n=1"),
        (json(r#"{"l": ["a", 2, true]}"#), "l=a&l=2&l=true"),
        (json(r#"{"o": {"a": [1]}}"#), "o=%7B%22a%22%3A%5B1%5D%7D"),
        (json(r#"{"n": null, "ü": "ß"}"#), "n=&%C3%BC=%C3%9F"),
        (json("{}"), ""),
    ];
    for (value, text) in rows {
        let request = send(|call| call.form(&value)).await;
        assert_eq!(request.header("Content-Type").as_deref(), Some("application/x-www-form-urlencoded"));
        assert_eq!(request.text(), text, "{value}");
    }
    let value = Upload { title: Some("a".to_owned()), ..Upload::default() };
    assert_eq!(send(|call| call.form(&value)).await.text(), "title=a");
    assert_eq!(
        refusal(|call| call.form(&"x")).await,
        "operation `post` was not sent: a form needs an object"
    );
}

/// Each field in a style of its own; what has none is as ever.
const STYLED: Operation = Operation {
    fields: &[
        ("deep", QueryStyle::DEEP),
        ("spread", QueryStyle::FORM),
        ("joined", QueryStyle::FORM_JOINED),
        ("space", QueryStyle::SPACE),
        ("pipe", QueryStyle::PIPE),
        ("json", QueryStyle::JSON),
        ("reserved", QueryStyle::FORM.reserved()),
    ],
    ..POST
};

#[tokio::test]
async fn forms_in_styles() {
    let rows: [(Json, &str); 10] = [
        (
            json(r#"{"deep": {"a": {"b": 1}, "l": [{"c": "x y"}]}}"#),
            "deep%5Ba%5D%5Bb%5D=1&deep%5Bl%5D%5B0%5D%5Bc%5D=x%20y",
        ),
        (json(r#"{"deep": ["a", "b"], "x": 1}"#), "deep%5B0%5D=a&deep%5B1%5D=b&x=1"),
        (json(r#"{"deep": "a", "n": null}"#), "deep=a&n="),
        (json(r#"{"deep": null}"#), "deep="),
        (json(r#"{"spread": {"G": 2, "R": 1}}"#), "G=2&R=1"),
        (json(r#"{"joined": [1, 2], "pipe": [1, 2], "space": [1, 2]}"#), "joined=1,2&pipe=1%7C2&space=1%202"),
        (json(r#"{"json": {"a": [1]}}"#), "json=%7B%22a%22%3A%5B1%5D%7D"),
        (json(r#"{"json": ["a"]}"#), "json=%5B%22a%22%5D"),
        (json(r#"{"reserved": "a/b&c"}"#), "reserved=a/b%26c"),
        (json(r#"{"joined": [], "deep": {}, "other": []}"#), ""),
    ];
    for (value, text) in rows {
        let request = send_by(&STYLED, |call| call.form(&value)).await;
        assert_eq!(request.text(), text, "{value}");
    }
}

/// Parts with media types and headers of their own.
const ENCODED: Operation = Operation {
    parts: &[
        PartEncoding { name: "file", content_type: "image/png", ..PartEncoding::DEFAULT },
        PartEncoding { name: "text", content_type: "text/csv", ..PartEncoding::DEFAULT },
        PartEncoding { name: "json", content_type: "application/json", ..PartEncoding::DEFAULT },
        PartEncoding { name: "api", content_type: "application/vnd.api+json", ..PartEncoding::DEFAULT },
        PartEncoding { name: "deep", deep: true, ..PartEncoding::DEFAULT },
        PartEncoding { name: "head", headers: &[("X-Kind", "a b")], ..PartEncoding::DEFAULT },
    ],
    ..POST
};

#[tokio::test]
async fn parts_with_encodings() {
    let rows: [(Json, &[&str]); 7] = [
        (json(r#"{"text": "a,b"}"#), &["name=\"text\"\r\nContent-Type: text/csv\r\n\r\na,b"]),
        (json(r#"{"json": "a"}"#), &["name=\"json\"\r\nContent-Type: application/json\r\n\r\n\"a\""]),
        (
            json(r#"{"api": {"a": 1}}"#),
            &["name=\"api\"\r\nContent-Type: application/vnd.api+json\r\n\r\n{\"a\":1}"],
        ),
        (
            json(r#"{"deep": {"a": [1, {"b": true}]}}"#),
            &["name=\"deep[a][0]\"\r\n\r\n1", "name=\"deep[a][1][b]\"\r\n\r\ntrue"],
        ),
        (
            json(r#"{"head": ["x", "y"]}"#),
            &["name=\"head\"\r\nX-Kind: a b\r\n\r\nx", "name=\"head\"\r\nX-Kind: a b\r\n\r\ny"],
        ),
        (
            json(r#"{"other": {"a": 1}}"#),
            &["name=\"other\"\r\nContent-Type: application/json\r\n\r\n{\"a\":1}"],
        ),
        (json("{}"), &[]),
    ];
    for (value, expected) in rows {
        let expected: Vec<String> =
            expected.iter().map(|part| format!("Content-Disposition: form-data; {part}")).collect();
        assert_eq!(parts_by(&ENCODED, &value).await, expected, "{value}");
    }
}

#[tokio::test]
async fn files_with_encodings() {
    let check = async |file: File, head: &str| {
        let value = BTreeMap::from([("file".to_owned(), file)]);
        let expected = format!("Content-Disposition: form-data; name=\"file\"; filename={head}\r\n\r\nx");
        assert_eq!(parts_by(&ENCODED, &value).await, [expected]);
    };
    check(File::from_bytes("", "", "x"), "\"file\"\r\nContent-Type: image/png").await;
    check(File::from_bytes("a.gif", "image/gif", "x"), "\"a.gif\"\r\nContent-Type: image/gif").await;
    check(File::from_bytes("a", "application/octet-stream", "x"), "\"a\"\r\nContent-Type: image/png").await;
}

/// The parts of a multipart body, without the boundaries.
async fn parts(value: &dyn Encode) -> Vec<String> {
    parts_by(&POST, value).await
}

async fn parts_by(operation: &'static Operation, value: &dyn Encode) -> Vec<String> {
    let request = send_by(operation, |call| call.multipart(value)).await;
    let content_type = request.header("Content-Type").unwrap();
    let boundary = content_type.strip_prefix("multipart/form-data; boundary=").unwrap();
    let text = request.text();
    let inner = text.strip_suffix(&format!("--{boundary}--\r\n")).unwrap();
    let delimiter = format!("--{boundary}\r\n");
    let mut parts = inner.split(&delimiter);
    assert_eq!(parts.next(), Some(""));
    parts.map(|part| part.strip_suffix("\r\n").unwrap().to_owned()).collect()
}

#[tokio::test]
async fn multipart() {
    let upload = Upload {
        title: Some("a\r\nb".to_owned()),
        pictures: vec![
            File::from_bytes("x.png", "image/png", "PNG"),
            File::from_bytes("a\"b\r\n.bin", "", Bytes::from_static(b"\r\n--")),
        ],
        about: Some(Security { level: Some(1), enabled: None }),
        tags: vec!["t".to_owned(), "u".to_owned()],
    };
    let expected = [
        "Content-Disposition: form-data; name=\"title\"\r\n\r\na\r\nb",
        "Content-Disposition: form-data; name=\"pictures\"; filename=\"x.png\"\r\nContent-Type: image/png\r\n\r\nPNG",
        "Content-Disposition: form-data; name=\"pictures\"; filename=\"a%22b%0D%0A.bin\"\r\n\
         Content-Type: application/octet-stream\r\n\r\n\r\n--",
        "Content-Disposition: form-data; name=\"about\"\r\nContent-Type: application/json\r\n\r\n{\"level\":1}",
        "Content-Disposition: form-data; name=\"tags\"\r\n\r\nt",
        "Content-Disposition: form-data; name=\"tags\"\r\n\r\nu",
    ];
    assert_eq!(parts(&upload).await, expected);
    assert!(parts(&Upload::default()).await.is_empty());
}

#[tokio::test]
async fn multipart_refuses_what_would_break_out_of_a_header() {
    let upload = Upload { pictures: vec![File::from_bytes("x", "a\r\nX: y", "")], ..Upload::default() };
    let message = refusal(|call| call.multipart(&upload)).await;
    assert!(message.ends_with("the content type of a file is not the value of a header"), "{message}");
    assert!(refusal(|call| call.multipart(&1i64)).await.ends_with("a multipart body needs an object"));
}

#[test]
fn files_from_disk() {
    let folder = std::env::temp_dir().join(format!("runtime-files-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    for (name, content_type) in [
        ("a.png", "image/png"),
        ("a.JPG", "image/jpeg"),
        ("a.jpeg", "image/jpeg"),
        ("a.gif", "image/gif"),
        ("a.mp4", "video/mp4"),
        ("a.mov", "video/quicktime"),
        ("a.pdf", "application/pdf"),
        ("a.txt", "text/plain"),
        ("a.csv", "text/csv"),
        ("a.json", "application/json"),
        ("a", "application/octet-stream"),
        ("a.b", "application/octet-stream"),
    ] {
        let path = folder.join(name);
        std::fs::write(&path, "content").unwrap();
        let file = File::read(&path).unwrap();
        assert_eq!((file.name(), file.content_type()), (name, content_type));
        assert_eq!(file.content().as_bytes().unwrap().as_ref(), b"content");
        let file = File::from_path(&path);
        assert_eq!((file.name(), file.content_type()), (name, content_type));
    }
    std::fs::remove_dir_all(&folder).unwrap();
    assert!(File::read(folder.join("a.png")).is_err());
}

/// What has no value cannot be meant: an enumeration as its `Default` made it, on any level.
#[tokio::test]
async fn a_required_value_that_was_never_given() {
    let nested = User { kind: UserType::Basic, next: Some(Box::default()), ..User::default() };
    for (user, path) in [(User::default(), "type"), (nested, "next.type")] {
        let text = refusal(|call| call.json("application/json", &user)).await;
        assert!(text.contains(&format!("the required field `{path}` of the body has no value")), "{text}");
    }
}
