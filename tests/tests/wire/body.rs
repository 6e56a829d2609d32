//! Bodies: the bytes of each media type.

use client_tests::body_media_types::types::{Note, Place, SendFormRequest, SendMultipartRequest};
use client_tests::body_media_types::{Client as Media, operations::bodies::Bodies};
use client_tests::runtime::{Bytes, Client, Content, Credentials, File};
use client_tests::server::{Answer, Request, Server};
use multer::Multipart;

use crate::{exchange, sent};

fn note() -> Note {
    Note { text: "Ä \"b\"\n".to_owned(), lines: None, place: Some(place()), ..Default::default() }
}

fn place() -> Place {
    Place { name: Some("Rome".to_owned()), height: Some(21.0), ..Default::default() }
}

const NOTE: &str = r#"{"text":"Ä \"b\"\n","place":{"name":"Rome","height":21.0}}"#;

/// A body arrives with this content type and these bytes, and its length is announced.
#[track_caller]
fn check_body(request: &Request, line: &str, content_type: Option<&str>, body: &[u8]) {
    assert_eq!(request.line(), line);
    assert_eq!(request.header("Content-Type"), content_type);
    assert_eq!(request.header("Content-Length"), Some(body.len().to_string().as_str()));
    assert_eq!(request.text(), String::from_utf8_lossy(body));
    assert_eq!(request.body, body);
}

/// Begins a call and sends it.
macro_rules! sent_by {
    ($method:ident($($value:expr)?)) => {
        sent(|core: Client| Media::from(core).bodies().$method($($value)?)).await
    };
}

#[tokio::test]
async fn json() {
    let json = Some("application/json");
    check_body(&sent_by!(send_json(&note())), "POST /api/json", json, NOTE.as_bytes());
    check_body(&sent_by!(send_list(&[1, -2])), "POST /api/json-list", json, b"[1,-2]");
    check_body(&sent_by!(send_list(&[])), "POST /api/json-list", json, b"[]");
    let merge = Some("application/merge-patch+json");
    check_body(&sent_by!(send_patch(&note())), "PATCH /api/vendor-json", merge, NOTE.as_bytes());
    check_body(&sent_by!(send_several(&note())), "POST /api/several", json, NOTE.as_bytes());
}

/// Without the body there is no media type of it either.
#[tokio::test]
async fn optional_body() {
    check_body(&sent_by!(send_optional()), "POST /api/optional", None, b"");
    let request = sent(|core| Media::from(core).bodies().send_optional().body(&note())).await;
    check_body(&request, "POST /api/optional", Some("application/json"), NOTE.as_bytes());
}

/// Lists repeat their name, objects are JSON, and what is absent is left out.
#[tokio::test]
async fn form() {
    let form = Some("application/x-www-form-urlencoded");
    let body = SendFormRequest { title: "a b+c&d=ä".to_owned(), ..Default::default() };
    check_body(&sent_by!(send_form(&body)), "POST /api/form", form, b"title=a%20b%2Bc%26d%3D%C3%A4");
    let body = SendFormRequest {
        title: "t".to_owned(),
        tags: Some(vec!["x".to_owned(), "y z".to_owned()]),
        count: Some(-1),
        is_open: Some(false),
        place: Some(place()),
        ..Default::default()
    };
    let text = "title=t&tags=x&tags=y%20z&count=-1&is_open=false\
                &place=%7B%22name%22%3A%22Rome%22%2C%22height%22%3A21.0%7D";
    check_body(&sent_by!(send_form(&body)), "POST /api/form", form, text.as_bytes());
}

/// Reads a multipart body with a reader that is not ours: name, file name, content type and text of each part.
async fn parts(request: &Request) -> Vec<[String; 4]> {
    let boundary = multer::parse_boundary(request.header("Content-Type").unwrap()).unwrap();
    let mut multipart = Multipart::with_reader(request.body.as_slice(), boundary);
    let mut parts = Vec::new();
    while let Some(field) = multipart.next_field().await.unwrap() {
        let name = field.name().unwrap_or("-").to_owned();
        let file_name = field.file_name().unwrap_or("-").to_owned();
        let content_type = field.content_type().map_or("-".to_owned(), ToString::to_string);
        parts.push([name, file_name, content_type, field.text().await.unwrap()]);
    }
    parts
}

fn file(name: &str, content_type: &str, content: &str) -> File {
    File::from_bytes(name, content_type, content.to_owned())
}

/// A file always has a name and a content type; a list repeats the part; an object is a part of JSON.
#[tokio::test]
async fn multipart() {
    let body = SendMultipartRequest {
        picture: file("a.png", "image/png", "first"),
        more: Some(vec![file("b \"c\".txt", "", ""), file("ä.txt", "text/plain", "--\r\n--")]),
        title: Some("A title; \"quoted\"".to_owned()),
        place: Some(place()),
        ..Default::default()
    };
    let request = sent_by!(send_multipart(&body));
    assert_eq!(request.line(), "POST /api/multipart");
    let expected = [
        ["picture", "a.png", "image/png", "first"],
        ["more", "b %22c%22.txt", "application/octet-stream", ""],
        ["more", "ä.txt", "text/plain", "--\r\n--"],
        ["title", "-", "-", "A title; \"quoted\""],
        ["place", "-", "application/json", r#"{"name":"Rome","height":21.0}"#],
    ];
    assert_eq!(parts(&request).await, expected);
}

/// A name comes back as browsers encode it: UTF-8 as it is, and an escape for what would end the name or the line
/// (HTML standard, "multipart/form-data encoding algorithm").
#[tokio::test]
async fn names_of_files() {
    for (name, received) in [
        ("Bewerbung Müller.pdf", "Bewerbung Müller.pdf"),
        ("写真 🙂.png", "写真 🙂.png"),
        ("e\u{301}.png", "e\u{301}.png"),
        ("a \"b\".png", "a %22b%22.png"),
        ("\"", "%22"),
        ("a\r\nContent-Type: text/html\r\n\r\nb", "a%0D%0AContent-Type: text/html%0D%0A%0D%0Ab"),
        ("a\nb\rc", "a%0Ab%0Dc"),
        ("100%22.png", "100%22.png"),
        ("a; name=b, c='d'.png", "a; name=b, c='d'.png"),
        (" a ", " a "),
        ("", "picture.png"),
    ] {
        let body = SendMultipartRequest { picture: file(name, "image/png", "x"), ..Default::default() };
        let request = sent_by!(send_multipart(&body));
        assert_eq!(parts(&request).await, [["picture", received, "image/png", "x"]], "{name:?}");
    }
}

/// Files from memory, from the disk and from a stream arrive alike, and their lengths make the length of the body.
#[tokio::test]
async fn sources_of_files() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.png");
    let content = "0123456789".repeat(20_000);
    std::fs::write(&path, &content).unwrap();
    let length = Some(content.len() as u64);
    let reader = Content::from_reader(std::io::Cursor::new(content.clone()), length);
    let body = SendMultipartRequest {
        picture: File::from_path(&path),
        more: Some(vec![
            File::from_content("b.png", "image/png", reader),
            file("c.png", "image/png", &content),
            file("d.png", "image/png", "small"),
        ]),
        ..Default::default()
    };
    let request = sent_by!(send_multipart(&body));
    assert_eq!(request.header("Content-Length"), Some(request.body.len().to_string().as_str()));
    let part = |name, file_name, text| [name, file_name, "image/png", text];
    let expected = [
        part("picture", "a.png", content.as_str()),
        part("more", "b.png", &content),
        part("more", "c.png", &content),
        part("more", "d.png", "small"),
    ];
    assert!(parts(&request).await == expected);
}

/// Each body has a boundary of its own.
#[tokio::test]
async fn multipart_boundaries() {
    let body = SendMultipartRequest { picture: file("a", "a/b", "x"), ..Default::default() };
    let (first, second) = (sent_by!(send_multipart(&body)), sent_by!(send_multipart(&body)));
    assert_ne!(first.header("Content-Type"), second.header("Content-Type"));
    assert_eq!(parts(&first).await, parts(&second).await);
}

/// A content type that would begin another header is refused.
#[tokio::test]
async fn multipart_refusals() {
    let body = SendMultipartRequest { picture: file("a", "a/b\r\nX: y", "x"), ..Default::default() };
    crate::check_not_sent(&["sendMultipart"], |core| Media::from(core).bodies().send_multipart(&body)).await;
    let body = SendMultipartRequest { picture: file("a\r\nX: y", "a/b", "x"), ..Default::default() };
    assert_eq!(parts(&sent_by!(send_multipart(&body))).await, [["picture", "a%0D%0AX: y", "a/b", "x"]]);
}

#[tokio::test]
async fn text() {
    let answer = Answer::body(200, "text/plain; charset=utf-8", "Ä?");
    let (request, outcome) = exchange(answer, |core| Media::from(core).bodies().send_text("Ä!")).await;
    check_body(&request, "PUT /api/text", Some("text/plain"), "Ä!".as_bytes());
    assert_eq!(request.header("Accept"), Some("text/plain"));
    assert_eq!(outcome.unwrap(), "Ä?");
}

#[tokio::test]
async fn bytes() {
    let bytes: Vec<u8> = (0..=255).collect();
    let answer = Answer::body(200, "application/octet-stream", bytes.clone());
    let (request, outcome) =
        exchange(answer, |core| Media::from(core).bodies().send_octets(Bytes::from(bytes.clone()))).await;
    check_body(&request, "PUT /api/octets", Some("application/octet-stream"), &bytes);
    assert_eq!(outcome.unwrap(), bytes);
}

/// Bytes are taken from wherever they are.
#[tokio::test]
async fn sources_of_bytes() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a");
    std::fs::write(&path, "bytes").unwrap();
    let bytes = Some("application/octet-stream");
    let answer = || Answer::body(200, "text/plain", "");
    for content in
        [Content::from("bytes"), Content::from_path(&path), Content::from_reader(&b"bytes"[..], Some(5))]
    {
        let (request, outcome) =
            exchange(answer(), |core| Media::from(core).bodies().send_octets(content)).await;
        check_body(&request, "PUT /api/octets", bytes, b"bytes");
        outcome.unwrap();
    }
    let (request, _) = exchange(answer(), |core| Media::from(core).bodies().send_octets("bytes")).await;
    check_body(&request, "PUT /api/octets", bytes, b"bytes");
}

/// A call that answers bytes can be read piece by piece and saved, with optional inputs or without.
#[tokio::test]
async fn downloads() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("picture.png");
    let answers = [Answer::body(200, "image/png", "PNG"), Answer::body(200, "image/png", "more")];
    let server = Server::answering(answers);
    let media = Media::from(crate::core(&server, Credentials::none()));
    let download = media.bodies().get_octets().part(2).download().await.unwrap();
    assert_eq!((download.length(), download.header("Content-Type")), (Some(3), Some("image/png")));
    assert_eq!(download.save_to(&path).await.unwrap(), 3);
    assert_eq!(std::fs::read(&path).unwrap(), b"PNG");
    let mut download = media.bodies().send_octets("x").download().await.unwrap();
    assert_eq!(download.chunk().await.unwrap().unwrap(), "more");
    assert!(download.chunk().await.unwrap().is_none());
    let lines: Vec<String> = server.requests().iter().map(Request::line).collect();
    assert_eq!(lines, ["GET /api/download?part=2", "PUT /api/octets"]);
}

#[tokio::test]
async fn a_download_that_is_refused() {
    let server = Server::answering([Answer::body(404, "application/json", r#"{"text":"gone"}"#)]);
    let media = Media::from(crate::core(&server, Credentials::none()));
    let error = media.bodies().get_octets().download().await.unwrap_err();
    assert_eq!(error.api().unwrap().text, "gone");
}

/// A handle borrows the client, and a call does not.
#[tokio::test]
async fn a_call_outlives_its_client() {
    let request = sent(|core| {
        let client = Media::from(core);
        let bodies: Bodies<'_> = client.bodies();
        bodies.send_list(&[1])
    })
    .await;
    assert_eq!(request.text(), "[1]");
}
