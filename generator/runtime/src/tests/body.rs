//! Bodies as they arrive.

use super::example::{Security, Upload, User, UserType};
use super::model::json;
use super::server::{Request, Server, ok};
use crate::{Bytes, Call, Encode, Error, File, Json, Method, Operation};

const POST: Operation = Operation { id: "post", method: Method::Post, path: "/p", ..Operation::DEFAULT };

/// Sends a call and gives the request.
async fn send(set: impl FnOnce(&mut Call<(), ()>)) -> Request {
    let server = Server::answering(ok(""));
    let mut call = server.client().call(&POST);
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
async fn an_absent_body_is_none() {
    let none: Option<User> = None;
    for request in [
        send(|call| call.json("application/json", &none)).await,
        send(|call| call.form(&none)).await,
        send(|call| call.multipart(&none)).await,
        send(|_| ()).await,
    ] {
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
    let request = send(|call| call.bytes("application/octet-stream", Bytes::from_static(&[0, 255]))).await;
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

/// The parts of a multipart body, without the boundaries.
async fn parts(value: &dyn Encode) -> Vec<String> {
    let request = send(|call| call.multipart(value)).await;
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
