//! Bodies as they arrive.

use std::collections::BTreeMap;

use crate::tests::example::{Security, Upload, User, UserType};
use crate::tests::model::json;
use crate::tests::server::{Request, Server, ok};
use crate::{
    Bytes, Call, Encode, Error, File, Json, Method, Operation, PartEncoding, QueryStyle, model, union,
};

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
        "operation `post` was not sent: the media type of the body is not a valid header value"
    );
}

#[tokio::test]
async fn forms() {
    let rows: [(Json, &str); 5] = [
        (json(r#"{"a": "b c+d&e=f", "n": 1}"#), "a=b%20c%2Bd%26e%3Df&n=1"),
        (json(r#"{"l": ["a", 2, true]}"#), "l=a&l=2&l=true"),
        (json(r#"{"o": {"a": [1]}}"#), "o=%7B%22a%22%3A%5B1%5D%7D"),
        (json(r#"{"n": null, "ü": "ß"}"#), "%C3%BC=%C3%9F"),
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
        (json(r#"{"deep": "a", "n": null}"#), "deep=a"),
        (json(r#"{"deep": null}"#), ""),
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

/// A form has no null: a field, a part or a member of one that is null is left out, but within JSON, which has it.
#[tokio::test]
async fn null_in_forms() {
    let rows = [
        (r#"{"n": null}"#, ""),
        (r#"{"l": [null, 1, null]}"#, "l=1"),
        (r#"{"l": [null], "a": 1}"#, "a=1"),
        (r#"{"joined": [1, null, 2], "pipe": [null], "spread": {"a": null, "b": 1}}"#, "joined=1,2&b=1"),
        (r#"{"deep": {"a": null, "l": [null, {"b": null, "c": 1}]}}"#, "deep%5Bl%5D%5B0%5D%5Bc%5D=1"),
        (r#"{"o": {"a": null}}"#, "o=%7B%22a%22%3Anull%7D"),
        (r#"{"json": null}"#, "json=null"),
    ];
    for (value, text) in rows {
        assert_eq!(send_by(&STYLED, |call| call.form(&json(value))).await.text(), text, "{value}");
    }
    let user =
        User { kind: UserType::Basic, manager: Some(None), id: Some("a".to_owned()), ..User::default() };
    assert_eq!(send(|call| call.form(&Required { name: None, manager: Some(None) })).await.text(), "");
    assert_eq!(parts(&Required { name: None, manager: Some(None) }).await, Vec::<String>::new());
    let fields = ["name=\"id\"\r\n\r\na", "name=\"type\"\r\n\r\n1"];
    assert_eq!(parts(&user).await, fields.map(|field| format!("Content-Disposition: form-data; {field}")));
    for (value, expected) in [
        (r#"{"text": null, "other": [null], "deep": {"a": null}}"#, &[][..]),
        (r#"{"other": [null, "x"]}"#, &["name=\"other\"\r\n\r\nx"]),
        (r#"{"json": null}"#, &["name=\"json\"\r\nContent-Type: application/json\r\n\r\nnull"]),
        (r#"{"o": {"a": null}}"#, &["name=\"o\"\r\nContent-Type: application/json\r\n\r\n{\"a\":null}"]),
    ] {
        let expected: Vec<String> =
            expected.iter().map(|part| format!("Content-Disposition: form-data; {part}")).collect();
        assert_eq!(parts_by(&ENCODED, &json(value)).await, expected, "{value}");
    }
}

/// A form without parts has the text of a file, and no bytes.
#[tokio::test]
async fn files_in_urlencoded_forms() {
    let upload = |content: &'static [u8]| Upload {
        pictures: vec![File::from_bytes("a", "text/plain", content), File::from_bytes("", "", "é")],
        ..Upload::default()
    };
    assert_eq!(send(|call| call.form(&upload(b"a b"))).await.text(), "pictures=a%20b&pictures=%C3%A9");
    let message = refusal(|call| call.form(&upload(b"\xff"))).await;
    assert!(message.ends_with("it cannot contain a file that is not in memory or is not text"), "{message}");
    let request = send(|call| call.query("q", QueryStyle::FORM, &upload(b"x").pictures)).await;
    assert_eq!(request.line, "POST /p?q=x&q=%C3%A9");
}

/// A field that must be there and may be null, and one that need not.
#[derive(Default)]
struct Required {
    name: Option<String>,
    manager: Option<Option<String>>,
}
model! { Required { name = "name" required, manager = "manager", } }

/// An object with what only responses have, on each level.
#[derive(Default)]
struct Account {
    id: Option<i64>,
    name: String,
    owner: Option<Box<Account>>,
    others: Vec<Account>,
    by_name: BTreeMap<String, Account>,
    audit: Option<User>,
    either: Option<Either>,
}
model! { Account {
    id = "id" read_only,
    name = "name" required,
    owner = "owner",
    others = "others",
    by_name = "by_name",
    audit = "audit" read_only,
    either = "either",
} }

/// A kind that tells alternatives apart, though a request is not to say it.
#[derive(Default)]
struct Kind {
    kind: Option<String>,
    id: Option<i64>,
}
model! { Kind { kind = "kind" read_only, id = "id" read_only, } }

#[derive(Clone, PartialEq)]
enum Either {
    One(Box<Kind>),
    Account(Box<Account>),
    Unmatched(Json),
}
union! { Either, Unmatched, "kind" {
    One(Box<Kind>) = ["one", "uno"] writes "kind" = String("one"),
    Account(Box<Account>) = ["account"] writes "kind" = String("account"),
} }

fn account(name: &str) -> Account {
    Account { id: Some(7), name: name.to_owned(), audit: Some(User::default()), ..Account::default() }
}

/// No request has a field that is read-only, whatever it stands in; the value itself keeps it.
#[tokio::test]
async fn what_is_read_only_is_not_sent() {
    let whole = Account {
        owner: Some(Box::new(account("b"))),
        others: vec![account("c")],
        by_name: [("k".to_owned(), account("d"))].into(),
        either: Some(Either::Account(Box::new(account("e")))),
        ..account("a")
    };
    let text = r#"{"name":"a","owner":{"name":"b"},"others":[{"name":"c"}],"by_name":{"k":{"name":"d"}},"either":{"kind":"account","name":"e"}}"#;
    assert_eq!(send(|call| call.json("application/json", &whole)).await.text(), text);
    let list = vec![account("a")];
    assert_eq!(send(|call| call.json("application/json", &list)).await.text(), r#"[{"name":"a"}]"#);
    let optional = Some(account("a"));
    assert_eq!(send(|call| call.json("application/json", &optional)).await.text(), r#"{"name":"a"}"#);
    let kept = r#"{"id":7,"name":"a","audit":{"type":0}}"#;
    assert_eq!(serde_json::to_string(&account("a")).unwrap(), kept);
    assert_eq!(String::from_utf8(crate::model::to_json_text(&account("a")).unwrap()).unwrap(), kept);
    let form = Account { owner: Some(Box::new(account("b"))), ..account("a") };
    assert_eq!(send(|call| call.form(&form)).await.text(), "name=a&owner=%7B%22name%22%3A%22b%22%7D");
    assert_eq!(
        parts(&form).await,
        [
            "Content-Disposition: form-data; name=\"name\"\r\n\r\na",
            "Content-Disposition: form-data; name=\"owner\"\r\nContent-Type: application/json\r\n\r\n{\"name\":\"b\"}",
        ]
    );
    let request = send(|call| call.query("q", QueryStyle::DEEP, &form)).await;
    assert_eq!(request.line, "POST /p?q%5Bname%5D=a&q%5Bowner%5D%5Bname%5D=b");
    let request = send(|call| call.query("q", QueryStyle::JSON, &account("a"))).await;
    assert_eq!(request.line, "POST /p?q=%7B%22name%22%3A%22a%22%7D");
}

/// What names the alternative is no less needed where it is read-only, and stays what the caller gave.
#[tokio::test]
async fn tags_that_are_read_only_are_sent() {
    for (kind, expected) in [(None, "one"), (Some("uno"), "uno")] {
        let kind = Kind { kind: kind.map(str::to_owned), id: Some(1) };
        let request = send(|call| call.json("application/json", &Either::One(Box::new(kind)))).await;
        assert_eq!(request.text(), format!(r#"{{"kind":"{expected}"}}"#));
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
        PartEncoding { name: "joined", separator: "|", ..PartEncoding::DEFAULT },
    ],
    ..POST
};

#[tokio::test]
async fn parts_with_encodings() {
    let rows: [(Json, &[&str]); 10] = [
        (json(r#"{"joined": ["a b", null, 1]}"#), &["name=\"joined\"\r\n\r\na b|1"]),
        (json(r#"{"joined": "a"}"#), &["name=\"joined\"\r\n\r\na"]),
        (json(r#"{"joined": []}"#), &[]),
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
    assert!(message.ends_with("the content type of a file is not a valid header value"), "{message}");
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
