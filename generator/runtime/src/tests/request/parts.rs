//! Bodies of parts that the caller puts together.

use crate::tests::example::{Security, User};
use crate::tests::server::{Server, ok};
use crate::{
    ApiKey, Bytes, Call, Content, Credentials, Encode, Error, File, Method, Operation, Part, PartEncoding,
    Parts,
};

const POST: Operation = Operation { id: "post", method: Method::Post, path: "/p", ..Operation::DEFAULT };

/// The media type without its boundary, and the parts without boundaries.
async fn sent(media_type: &str, parts: Parts) -> (String, Vec<String>) {
    sent_by(&POST, |call| call.parts(media_type, parts)).await
}

async fn sent_by(
    operation: &'static Operation,
    set: impl FnOnce(&mut Call<(), ()>),
) -> (String, Vec<String>) {
    let server = Server::answering(ok(""));
    let mut call: Call<(), ()> = server.client().call(operation);
    set(&mut call);
    call.await.unwrap();
    let request = server.request();
    let content_type = request.header("Content-Type").unwrap();
    let (media_type, boundary) = content_type.split_once("; boundary=").unwrap();
    let text = request.text();
    let inner = text.strip_suffix(&format!("--{boundary}--\r\n")).unwrap();
    let delimiter = format!("--{boundary}\r\n");
    let mut parts = inner.split(&delimiter);
    assert_eq!(parts.next(), Some(""));
    let parts = parts.map(|part| part.strip_suffix("\r\n").unwrap().to_owned()).collect();
    (media_type.to_owned(), parts)
}

async fn refusal(media_type: &str, parts: Parts) -> String {
    let server = Server::answering(ok(""));
    let mut call: Call<(), ()> = server.client().call(&POST);
    call.parts(media_type, parts);
    let error = call.await.unwrap_err();
    assert!(matches!(error, Error::Build(_)), "{error}");
    assert!(server.requests().is_empty());
    error.to_string()
}

#[tokio::test]
async fn parts_of_forms() {
    let parts = Parts::new()
        .text("title", "a\r\nb")
        .json("about", &Security { level: Some(1), enabled: None })
        .file("picture", File::from_bytes("a\"b.png", "image/png", "PNG"))
        .file("picture", File::from_bytes("", "text/csv", "1"))
        .file("other", File::default())
        .part(Part::content("text/csv", "a,b").name("table").file_name("t.csv").header("X-Kind", "small"))
        .part(Part::text("x").content_type("text/markdown").name("no\"te"))
        .part(Part::text("y").header("content-disposition", "form-data; name=own").name("not this"))
        .part(
            Part::content("text/plain", Bytes::from_static(b"\xff"))
                .name("type")
                .header("Content-Type", "a/b"),
        );
    let expected = [
        "Content-Disposition: form-data; name=\"title\"\r\n\r\na\r\nb",
        "Content-Disposition: form-data; name=\"about\"\r\nContent-Type: application/json\r\n\r\n{\"level\":1}",
        "Content-Disposition: form-data; name=\"picture\"; filename=\"a%22b.png\"\r\nContent-Type: image/png\r\n\r\nPNG",
        "Content-Disposition: form-data; name=\"picture\"; filename=\"picture.csv\"\r\nContent-Type: text/csv\r\n\r\n1",
        "Content-Disposition: form-data; name=\"other\"; filename=\"other\"\r\nContent-Type: application/octet-stream\r\n\r\n",
        "Content-Disposition: form-data; name=\"table\"; filename=\"t.csv\"\r\nContent-Type: text/csv\r\nX-Kind: small\r\n\r\na,b",
        "Content-Disposition: form-data; name=\"no%22te\"\r\nContent-Type: text/markdown\r\n\r\nx",
        "content-disposition: form-data; name=own\r\n\r\ny",
        "Content-Disposition: form-data; name=\"type\"\r\nContent-Type: a/b\r\n\r\n\u{fffd}",
    ];
    let (media_type, sent) = sent("multipart/form-data", parts).await;
    assert_eq!(media_type, "multipart/form-data");
    assert_eq!(sent, expected);
}

/// Elsewhere the order tells parts apart, and a name is said where there is one.
#[tokio::test]
async fn parts_in_order() {
    let parts: Parts = [
        Part::json(&Security::default()),
        Part::content("image/png", "PNG"),
        Part::text("x"),
        Part::text("y").file_name("y.txt"),
        Part::text("z").name("z"),
    ]
    .into_iter()
    .collect();
    let expected = [
        "Content-Type: application/json\r\n\r\n{}",
        "Content-Type: image/png\r\n\r\nPNG",
        "\r\nx",
        "Content-Disposition: attachment; filename=\"y.txt\"\r\n\r\ny",
        "Content-Disposition: form-data; name=\"z\"\r\n\r\nz",
    ];
    for (media_type, written) in [
        ("multipart/mixed", "multipart/mixed"),
        (
            "multipart/related; type=\"application/json\"; boundary=\"b\"",
            "multipart/related; type=\"application/json\"",
        ),
        ("Multipart/Mixed;Boundary=x; a=b", "Multipart/Mixed; a=b"),
    ] {
        assert_eq!(
            sent(media_type, parts.clone()).await,
            (written.to_owned(), expected.map(str::to_owned).to_vec())
        );
    }
    assert_eq!(sent("multipart/mixed", Parts::new()).await.1, Vec::<String>::new());
}

const PLACED: Operation = Operation {
    parts: &[
        PartEncoding {
            name: "[1]",
            content_type: "image/png",
            headers: &[("X-A", "b")],
            ..PartEncoding::DEFAULT
        },
        PartEncoding { name: "[]", content_type: "application/json", ..PartEncoding::DEFAULT },
        PartEncoding { name: "[4]", ..PartEncoding::DEFAULT },
    ],
    ..POST
};

/// The elements of a list are parts by the encodings of their places (OpenAPI 3.2.0, Media Type Object).
#[tokio::test]
async fn parts_by_their_places() {
    let check = async |value: &dyn Encode, expected: &[&str]| {
        let (media_type, parts) = sent_by(&PLACED, |call| call.placed_parts("multipart/mixed", value)).await;
        assert_eq!(media_type, "multipart/mixed");
        assert_eq!(parts, expected);
    };
    let level = Security { level: Some(1), enabled: None };
    let file = File::from_bytes("", "", "PNG");
    let named = File::from_bytes("a.gif", "image/gif", "GIF");
    let json = "Content-Type: application/json\r\n\r\n";
    let expected = [
        format!("{json}{{\"level\":1}}"),
        "Content-Type: image/png\r\nX-A: b\r\n\r\nPNG".to_owned(),
        format!("{json}\"x\""),
        format!("{json}null"),
        "\r\ny".to_owned(),
        "Content-Disposition: attachment; filename=\"a.gif\"\r\nContent-Type: image/gif\r\n\r\nGIF"
            .to_owned(),
    ];
    let tuple = (level, file, "x".to_owned(), None::<i64>, "y".to_owned(), named);
    check(&tuple, &expected.each_ref().map(String::as_str)).await;
    check(&vec![vec![1, 2]], &[&format!("{json}[1,2]")]).await;
    check(&Vec::<i64>::new(), &[]).await;
}

#[tokio::test]
async fn places_that_cannot_be_sent() {
    let check = async |value: &dyn Encode, expected: &str| {
        let server = Server::answering(ok(""));
        let mut call: Call<(), ()> = server.client().call(&PLACED);
        call.placed_parts("multipart/mixed", value);
        let error = call.await.unwrap_err();
        assert!(matches!(error, Error::Build(_)) && error.to_string().contains(expected), "{error}");
        assert!(server.requests().is_empty());
    };
    check(&(1, None::<String>), "the part 1 of the body is null, which only JSON can express").await;
    check(&Security::default(), "a multipart body of parts without names needs a list").await;
    check(&vec![f64::NAN], "").await;
}

#[tokio::test]
async fn parts_that_cannot_be_sent() {
    let form = "multipart/form-data";
    for (media_type, part, expected) in [
        (form, Part::text("x"), "a part of a form has no name"),
        (
            form,
            Part::text("x").name("a").content_type("a/b\r\nX: y"),
            "the content type of a part is not a valid header value",
        ),
        (
            form,
            Part::text("x").name("a").header("X", "a\nb"),
            "a header of a part has an invalid name or value",
        ),
        (
            form,
            Part::text("x").name("a").header("X Y", "a"),
            "a header of a part has an invalid name or value",
        ),
        (form, Part::json(&User::default()).name("a"), "the required field `type` of a part has no value"),
        ("multipart/mi\nxed", Part::text("x"), "the media type of the body is not a valid header value"),
    ] {
        let message = refusal(media_type, Parts::from(vec![part])).await;
        assert!(message.ends_with(expected), "{message}");
    }
}

/// A secret field of a credential is a part of a form, and of nothing else.
#[tokio::test]
async fn credentials_in_forms() {
    const KEYED: Operation = Operation { security: &[&["key"]], ..POST };
    let server = Server::answering(ok(""));
    let client = server.client_with(Credentials::scheme("key", ApiKey::form("secret", "s")));
    let mut call: Call<(), ()> = client.call(&KEYED);
    call.parts("multipart/form-data", Parts::new().text("a", "b"));
    call.await.unwrap();
    assert!(server.request().text().contains("name=\"secret\"\r\n\r\ns\r\n"));
}

/// Only what is read once cannot be sent again.
#[test]
fn parts_and_their_clones() {
    let stream = Content::from_reader(&b"x"[..], None);
    let parts = Parts::new().part(Part::content("a/b", stream).name("a"));
    assert_eq!(
        format!("{:?}", Parts::new().text("a", "a secret")),
        "Parts { parts: [Part { name: Some(\"a\"), file_name: None, content_type: \"\", headers: [], content: <8 bytes>, fault: None }] }"
    );
    assert!(format!("{:?}", parts.clone()).contains("<a stream>"));
}
