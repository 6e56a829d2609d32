//! Bodies of parts and of values one after the other, files that are not called so, and properties that only one direction has.

use client_tests::body_parts::Client as PartsClient;
use client_tests::body_parts::operations::parts::{SendEitherBody, SendMixedBody};
use client_tests::body_parts::types::{
    Account, Firm, Item, Owner, Person, SendFieldsRequest, SendFilesRequest,
};
use client_tests::runtime::{Content, DateTime, File, Json, Part, Parts, Sequence, StreamFault};
use client_tests::server::{Answer, Request};

use crate::{exchange, sent};

/// What arrives: the request's line, the media type, and the body.
#[track_caller]
fn check(request: &Request, line: &str, media_type: &str, body: &str) {
    assert_eq!(request.line(), line);
    assert_eq!(request.header("Content-Type"), Some(media_type));
    assert_eq!(request.text(), body);
}

/// The parts of a multipart body of a kind, without their boundaries.
#[track_caller]
fn parts(request: &Request, kind: &str) -> Vec<String> {
    let (media_type, boundary) = request.header("Content-Type").unwrap().split_once("; boundary=").unwrap();
    assert_eq!(media_type, kind);
    let text = request.text();
    let inner = text.strip_suffix(&format!("--{boundary}--\r\n")).unwrap();
    let parts = inner.split(&format!("--{boundary}\r\n")).skip(1).map(str::to_owned).collect::<Vec<_>>();
    parts.iter().map(|part| part.strip_suffix("\r\n").unwrap().to_owned()).collect()
}

macro_rules! sent_by {
    ($method:ident($($value:expr)?)) => {
        sent(|core| PartsClient::from(core).parts().$method($($value)?)).await
    };
}

fn file(name: &str, content: &'static str) -> File {
    File::from_bytes(name, "", content)
}

/// Each part without a type is a file, and so is a string of a media type that is no text; null is no part.
#[tokio::test]
async fn files_that_are_not_called_so() {
    let body = SendFilesRequest {
        file: file("a", "1"),
        many: vec![file("b", "2"), File::from_bytes("c", "image/jpeg", "3")],
        sheet: Some(file("d", "4")),
        picture: Some(file("", "5")),
        about: Some(Json::from("x")),
        note: Some(None),
        ..Default::default()
    };
    let head = |name: &str, file: &str, media_type: &str, content: &str| {
        format!(
            "Content-Disposition: form-data; name=\"{name}\"; filename=\"{file}\"\r\nContent-Type: {media_type}\r\n\r\n{content}"
        )
    };
    let expected = [
        head("file", "a", "application/octet-stream", "1"),
        head("many", "b", "image/png", "2"),
        head("many", "c", "image/jpeg", "3"),
        head("sheet", "d", "application/vnd.ms-excel", "4"),
        head("picture", "picture", "application/octet-stream", "5"),
        "Content-Disposition: form-data; name=\"about\"\r\nContent-Type: application/json\r\n\r\n\"x\""
            .to_owned(),
    ];
    assert_eq!(parts(&sent_by!(send_files(&body)), "multipart/form-data"), expected);
}

/// A form with a file is sent as one, and the JSON of its response holds the file's text.
#[tokio::test]
async fn a_form_that_json_offers_too() {
    let body = Item { name: "n".to_owned(), picture: Some(Some(file("p", "P"))), ..Default::default() };
    let answer = Answer::body(200, "application/json", r#"{"name":"n","picture":"P"}"#);
    let (request, outcome) = exchange(answer, |core| PartsClient::from(core).parts().send_item(&body)).await;
    let name = "Content-Disposition: form-data; name=\"name\"\r\n\r\nn";
    let picture = "Content-Disposition: form-data; name=\"picture\"; filename=\"p\"\r\nContent-Type: application/octet-stream\r\n\r\nP";
    assert_eq!(parts(&request, "multipart/form-data"), [name, picture]);
    let picture = outcome.unwrap().picture.unwrap().unwrap();
    assert_eq!(picture.content().as_bytes().unwrap(), "P");
    for picture in [None, Some(None)] {
        let body = Item { name: "n".to_owned(), picture, ..Default::default() };
        let answer = Answer::body(200, "application/json", r#"{"name":"n","picture":null}"#);
        let (request, outcome) =
            exchange(answer, |core| PartsClient::from(core).parts().send_item(&body)).await;
        assert_eq!(parts(&request, "multipart/form-data"), [name]);
        assert!(outcome.unwrap().picture.unwrap().is_none());
    }
}

#[tokio::test]
async fn fields_that_are_null() {
    let check = async |fields: SendFieldsRequest, body: &str| {
        let request = sent_by!(send_fields(&fields));
        check(&request, "POST /api/fields", "application/x-www-form-urlencoded", body);
    };
    check(
        SendFieldsRequest { name: None, age: Some(None), tags: Some(vec![None]), ..Default::default() },
        "",
    )
    .await;
    let tags = Some(vec![Some("a".to_owned()), None, Some(String::new())]);
    check(
        SendFieldsRequest { name: Some(String::new()), age: Some(Some(1)), tags, ..Default::default() },
        "name=&age=1&tags=a&tags=",
    )
    .await;
}

#[tokio::test]
async fn parts_that_callers_give() {
    let request = sent_by!(send_free(Parts::new().text("a", "b").file("f", file("f.txt", "x"))));
    let expected = [
        "Content-Disposition: form-data; name=\"a\"\r\n\r\nb",
        "Content-Disposition: form-data; name=\"f\"; filename=\"f.txt\"\r\nContent-Type: application/octet-stream\r\n\r\nx",
    ];
    assert_eq!(parts(&request, "multipart/form-data"), expected);
    let nameless = Parts::from(vec![Part::text("x")]);
    crate::check_not_sent(&["a part of a form has no name"], |core| {
        PartsClient::from(core).parts().send_free(nameless)
    })
    .await;
    let mixed = || Parts::from(vec![Part::content("image/png", "P"), Part::text("x")]);
    for body in [SendMixedBody::from(mixed()), SendMixedBody::Multipart(mixed())] {
        let request = sent_by!(send_mixed(body));
        assert_eq!(parts(&request, "multipart/mixed"), ["Content-Type: image/png\r\n\r\nP", "\r\nx"]);
    }
    check(&sent_by!(send_mixed("x")), "POST /api/mixed", "text/plain", "x");
}

fn account(name: &str) -> Account {
    Account {
        id: Some(1),
        created: Some(DateTime::from_text("2026-01-02T03:04:05Z")),
        name: name.to_owned(),
        password: Some("p".to_owned()),
        friends: None,
        ..Default::default()
    }
}

#[tokio::test]
async fn values_one_after_the_other() {
    let lines = "{\"name\":\"a\",\"password\":\"p\"}\n{\"name\":\"b\",\"password\":\"p\"}\n";
    let accounts = [account("a"), account("b")];
    check(&sent_by!(send_lines(&accounts)), "POST /api/lines", "application/jsonl", lines);
    let values = Sequence::from_values(accounts.clone());
    check(&sent_by!(send_lines(values)), "POST /api/lines", "application/jsonl", lines);
    let request = sent_by!(send_batch(&accounts));
    let of_json = |text: &str| format!("Content-Type: application/json\r\n\r\n{text}");
    assert_eq!(parts(&request, "multipart/mixed"), lines.lines().map(of_json).collect::<Vec<_>>());
    let request = sent(|core| PartsClient::from(core).parts().send_records().body([1, 2])).await;
    check(&request, "POST /api/records", "application/json-seq", "\u{1e}1\n\u{1e}2\n");
    let line = "POST /api/either";
    let values = SendEitherBody::Lines((&accounts).into());
    check(&sent_by!(send_either(values)), line, "application/x-ndjson", lines);
    let one = &lines[..lines.find('\n').unwrap()];
    check(&sent_by!(send_either(&accounts[0])), line, "application/json", one);
    let bytes = Parts::new().part(Part::content("", Content::from("y")).name("x"));
    let request = sent_by!(send_either(bytes));
    assert_eq!(
        parts(&request, "multipart/form-data"),
        ["Content-Disposition: form-data; name=\"x\"\r\n\r\ny"]
    );
}

/// The elements of a list are parts, each as its place asks for; the parts of a response come one after the other.
#[tokio::test]
async fn parts_by_their_places() {
    let body = (account("a"), file("", "PNG"), "x".to_owned());
    let content = "--b\r\nContent-Type: application/json\r\n\r\n{\"id\":1,\"name\":\"a\"}\r\n--b\r\n\r\n{}\r\n--b\r\n\r\n{\"name\":\"b\"}\r\n--b--\r\n";
    let answer = Answer::body(200, "multipart/mixed; boundary=b", content);
    let (request, received) =
        exchange(answer, |core| PartsClient::from(core).parts().send_placed(&body)).await;
    assert_eq!(request.header("accept"), Some("multipart/mixed"));
    let expected = [
        "Content-Type: application/vnd.account+json\r\n\r\n{\"name\":\"a\",\"password\":\"p\"}",
        "Content-Type: image/png\r\nX-Kind: small\r\n\r\nPNG",
        "\r\nx",
    ];
    assert_eq!(parts(&request, "multipart/related"), expected);
    let mut received = received.unwrap();
    assert_eq!(received.next().await.unwrap().unwrap().id, Some(1));
    let error = received.next().await.unwrap().unwrap_err();
    assert!(matches!(&error.fault, StreamFault::Unreadable { text, .. } if text == "{}"), "{error:?}");
    assert_eq!(received.next().await.unwrap().unwrap().name, "b");
    assert!(received.next().await.is_none());

    let pictures = [file("", "A"), File::from_bytes("b.gif", "image/gif", "B")];
    let expected = [
        "Content-Type: image/png\r\n\r\nA",
        "Content-Disposition: attachment; filename=\"b.gif\"\r\nContent-Type: image/gif\r\n\r\nB",
    ];
    assert_eq!(parts(&sent_by!(send_pictures(&pictures)), "multipart/mixed"), expected);
}

/// No request has what is read-only, and no response needs what is write-only, wherever in a value it stands.
#[tokio::test]
async fn properties_of_one_direction() {
    let json = "application/json";
    let whole = Account { friends: Some(vec![account("b")]), ..account("a") };
    let text = r#"{"name":"a","password":"p","friends":[{"name":"b","password":"p"}]}"#;
    let answer = r#"{"id":7,"created":"2026-01-02T03:04:05Z","name":"a","friends":[{"id":8,"created":"x","name":"b"}]}"#;
    let (request, outcome) =
        exchange(Answer::body(200, json, answer), |core| PartsClient::from(core).parts().add_account(&whole))
            .await;
    check(&request, "POST /api/accounts", json, text);
    let received = outcome.unwrap();
    assert_eq!((received.id, received.password.as_deref()), (Some(7), None));
    // A value keeps what it has.
    assert_eq!(serde_json::to_string(&received).unwrap(), answer);
    let request =
        sent(|core| PartsClient::from(core).parts().patch_account().like(&account("c")).body(&received))
            .await;
    assert_eq!(request.line(), "PATCH /api/accounts?like%5Bname%5D=c&like%5Bpassword%5D=p");
    assert_eq!(request.text(), r#"{"name":"a","friends":[{"name":"b"}]}"#);
    let person = Person { kind: None, id: Some(3), account: Some(account("a")), ..Default::default() };
    let firm = Firm { accounts: [("k".to_owned(), account("a"))].into(), ..Firm::default() };
    for (owner, text) in [
        (Owner::from(person), r#"{"kind":"Person","account":{"name":"a","password":"p"}}"#),
        (Owner::from(firm), r#"{"kind":"Firm","accounts":{"k":{"name":"a","password":"p"}}}"#),
    ] {
        let answer = Answer::body(200, json, r#"{"kind":"Firm","accounts":{"k":{"id":1,"name":"a"}}}"#);
        let (request, outcome) =
            exchange(answer, |core| PartsClient::from(core).parts().add_owner(&owner)).await;
        check(&request, "POST /api/owners", json, text);
        let Owner::Firm(firm) = outcome.unwrap() else { panic!("no firm") };
        assert_eq!(firm.accounts["k"].id, Some(1));
    }
}
