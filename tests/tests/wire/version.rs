//! Documents of Swagger 2.0 and of several files: what they say in their words is what goes over the wire.

use client_tests::runtime::{Client, File, Uuid};
use client_tests::server::{Answer, Request, Server};
use client_tests::version_later::Client as Later;
use client_tests::version_several_files::{Client as Files, types as files};
use client_tests::version_swagger2::types::{Note, PutFileRequest, SendFormRequest};
use client_tests::version_swagger2::{Client as Swagger, Key};
use serde_json::json;

use crate::{check_target, core, exchange, sent};

fn note() -> Note {
    Note { text: "a".to_owned(), due: Some(None), next: None, ..Default::default() }
}

#[track_caller]
fn check_content(request: &Request, line: &str, content_type: &str, body: &str) {
    assert_eq!((request.line().as_str(), request.header("Content-Type")), (line, Some(content_type)));
    assert_eq!(request.text(), body);
}

/// What an operation consumes, else what the document does.
#[tokio::test]
async fn bodies() {
    let text = r#"{"text":"a","due":null}"#;
    let server = Server::answering([Answer::empty(204)]);
    Swagger::from(core(&server, Key::new("k"))).notes().add(&note()).page(2).await.unwrap();
    let request = server.request();
    check_content(&request, "POST /api/notes?page=2", "application/json", text);
    assert_eq!(request.header("X-Key"), Some("k"));
    let request = sent(|core: Client| Swagger::from(core).notes().merge(&Uuid::from("1"), &note())).await;
    check_content(&request, "PATCH /api/notes/1", "application/merge-patch+json", text);
}

/// A body that may be null is something else than none.
#[tokio::test]
async fn bodies_that_are_null() {
    let request = sent(|core: Client| Later::from(core).pets().search().body(&None)).await;
    assert_eq!(request.text(), "null");
}

#[tokio::test]
async fn forms() {
    let each = Some(vec!["x".to_owned(), "y".to_owned()]);
    let body = SendFormRequest { label: "a b".to_owned(), size: Some(3), each, ..Default::default() };
    let request = sent(|core: Client| Swagger::from(core).notes().send_form(&body)).await;
    let form = "application/x-www-form-urlencoded";
    check_content(&request, "POST /api/form", form, "label=a%20b&size=3&each=x&each=y");
}

#[tokio::test]
async fn files_in_both_directions() {
    let body = PutFileRequest {
        label: "A".to_owned(),
        file: File::from_bytes("a.pdf", "application/pdf", "bytes"),
        tags: Some(vec!["x".to_owned(), "y".to_owned()]),
        ..Default::default()
    };
    let request = sent(|core: Client| Swagger::from(core).notes().put_file("1", &body)).await;
    assert_eq!(request.line(), "PUT /api/notes/1/file");
    assert!(request.header("Content-Type").is_some_and(|value| value.starts_with("multipart/form-data;")));
    for part in ["name=\"label\"\r\n\r\nA\r\n", "filename=\"a.pdf\"", "bytes", "name=\"tags\"\r\n\r\ny\r\n"] {
        assert!(request.text().contains(part), "`{part}` is not in: {}", request.text());
    }
    let server = Server::answering([Answer::body(200, "application/pdf", "bytes")]);
    let swagger = Swagger::from(core(&server, Key::new("k")));
    let mut download = swagger.notes().get_file("1").download().await.unwrap();
    assert_eq!(download.chunk().await.unwrap().unwrap(), "bytes");
    assert_eq!(server.request().header("Accept"), Some("application/pdf"));
}

/// A list is written as its `collectionFormat` says, with commas if it says nothing.
#[tokio::test]
async fn lists() {
    let list: &[&str] = &["a b", "c"];
    check_target("/csv?ids=1,2", |core: Client| Swagger::from(core).lists().csv(&[1, 2])).await;
    check_target("/csv/a%20b,c", |core: Client| Swagger::from(core).lists().csv_path(list)).await;
    check_target("/ssv?ids=a%20b%20c", |core: Client| Swagger::from(core).lists().ssv(list)).await;
    check_target("/pipes?ids=a%20b%7Cc", |core: Client| Swagger::from(core).lists().pipes(list)).await;
    check_target("/multi?ids=a%20b&ids=c", |core: Client| Swagger::from(core).lists().multi(list)).await;
    check_target("/tsv?ids=a%20b%09c", |core: Client| Swagger::from(core).lists().tsv("a b\tc")).await;
    let request = sent(|core: Client| Swagger::from(core).lists().csv(&[1]).x_ids(list)).await;
    assert_eq!(request.header("X-Ids"), Some("a b,c"));
}

#[tokio::test]
async fn answers() {
    let answer = Answer::json(200, &json!([{ "text": "a", "next": { "text": "b" } }]));
    let (request, notes) = exchange(answer, |core: Client| Swagger::from(core).notes().list()).await;
    assert_eq!(notes.unwrap()[0].next.as_ref().unwrap().text, "b");
    assert_eq!(request.header("Accept"), Some("application/json"));
}

/// The parts of a document mean the same wherever they stand.
#[tokio::test]
async fn several_files() {
    let pet =
        files::Animal { name: "Mia".to_owned(), kind: files::Kind::Cat, young: None, ..Default::default() };
    let request = sent(|core: Client| Files::from(core).pets().put("1", &pet)).await;
    check_content(&request, "PUT /api/pets/1", "application/json", r#"{"name":"Mia","kind":"cat"}"#);
    let answer = Answer::json(200, &json!([{ "name": "Mia", "kind": "cat", "young": [] }]));
    let (request, pets) = exchange(answer, |core: Client| Files::from(core).pets().list().limit(1)).await;
    assert_eq!(request.line(), "GET /api/pets?limit=1");
    assert_eq!(pets.unwrap()[0].name, "Mia");
}
