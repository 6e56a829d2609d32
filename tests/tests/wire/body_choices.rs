//! Bodies of several media types, and forms whose fields and parts are written in ways of their own.

use client_tests::body_choices::Client as Choices;
use client_tests::body_choices::operations::bodies::{AddPetBody, PutPictureBody};
use client_tests::body_choices::types::{AddPetRequest, AddPetRequestBody, Pet, SendPartsRequest, Styles};
use client_tests::runtime::{Content, File};
use client_tests::server::Request;

use crate::sent;

fn pet(name: &str) -> Pet {
    Pet { name: name.to_owned(), ..Default::default() }
}

fn nested() -> Pet {
    let tags = [("x y".to_owned(), "1&2".to_owned())].into();
    Pet { owners: Some(vec![pet("a"), pet("b")]), tags: Some(tags), ..pet("c") }
}

/// What arrives: the request's line, the media type, and the body.
#[track_caller]
fn check(request: &Request, line: &str, media_type: Option<&str>, body: &str) {
    assert_eq!(request.line(), line);
    assert_eq!(request.header("Content-Type"), media_type);
    assert_eq!(request.text(), body);
}

macro_rules! add {
    ($body:expr) => {
        sent(|core| Choices::from(core).bodies().add_pet($body)).await
    };
}

#[tokio::test]
async fn each_type_has_its_media_type() {
    let line = "POST /api/pets";
    check(&add!(&pet("a")), line, Some("application/json"), r#"{"name":"a"}"#);
    let form = AddPetRequest { name: Some("a b".to_owned()), secret: Some(true), ..Default::default() };
    check(&add!(&form), line, Some("application/x-www-form-urlencoded"), "name=a%20b&secret=true");
    check(&add!("a\nb"), line, Some("text/plain"), "a\nb");
    let bytes = Content::from(vec![b'x']);
    check(&add!(bytes), line, Some("application/octet-stream"), "x");
    check(&add!(AddPetBody::Text("")), line, Some("text/plain"), "");
    let upload = AddPetRequestBody {
        photo: Some(File::from_bytes("p.png", "image/png", "PNG")),
        ..Default::default()
    };
    let request = add!(&upload);
    assert!(
        request.header("Content-Type").is_some_and(|text| text.starts_with("multipart/form-data; boundary="))
    );
    assert!(request.text().contains("filename=\"p.png\"\r\nContent-Type: image/png\r\n\r\nPNG\r\n"));
}

#[tokio::test]
async fn equal_types_are_told_apart_by_the_variant() {
    let line = "PUT /api/pets";
    for (body, media_type) in [
        (PutPictureBody::Png(Content::from("x")), "image/png"),
        (PutPictureBody::Jpeg(Content::from("x")), "image/jpeg"),
    ] {
        check(
            &sent(|core| Choices::from(core).bodies().put_picture(body)).await,
            line,
            Some(media_type),
            "x",
        );
    }
}

#[tokio::test]
async fn an_optional_body_of_several_media_types() {
    let line = "PATCH /api/pets";
    check(&sent(|core| Choices::from(core).bodies().patch_pet()).await, line, None, "");
    let list = [pet("a")];
    let request = sent(|core| Choices::from(core).bodies().patch_pet().body(list.as_slice())).await;
    check(&request, line, Some("application/json-patch+json"), r#"[{"name":"a"}]"#);
    let request = sent(|core| Choices::from(core).bodies().patch_pet().body(&pet("a"))).await;
    check(&request, line, Some("application/merge-patch+json"), r#"{"name":"a"}"#);
}

#[tokio::test]
async fn a_delete_has_its_body() {
    let request = sent(|core| Choices::from(core).bodies().delete_pets().body(&["a"])).await;
    check(&request, "DELETE /api/pets", Some("application/json"), r#"["a"]"#);
}

#[tokio::test]
async fn a_body_of_which_nothing_is_said() {
    let request = sent(|core| Choices::from(core).bodies().send_anything("x")).await;
    check(&request, "POST /api/nothing-said", Some("application/octet-stream"), "x");
}

#[tokio::test]
async fn styles_of_fields() {
    let check = async |styles: Styles, body: &str| {
        let request = sent(|core| Choices::from(core).bodies().send_styles(&styles)).await;
        check(&request, "POST /api/styles", Some("application/x-www-form-urlencoded"), body);
    };
    check(
        Styles { deep: Some(nested()), ..Default::default() },
        "deep%5Bname%5D=c&deep%5Bowners%5D%5B0%5D%5Bname%5D=a&deep%5Bowners%5D%5B1%5D%5Bname%5D=b\
         &deep%5Btags%5D%5Bx%20y%5D=1%262",
    )
    .await;
    let expand = Some(vec!["a.b".to_owned(), "c".to_owned()]);
    check(Styles { expand, ..Default::default() }, "expand%5B0%5D=a.b&expand%5B1%5D=c").await;
    check(Styles { plain: Some("a".to_owned()), ..Default::default() }, "plain=a").await;
    check(
        Styles { joined: Some(vec![1, 2]), bars: Some(vec![1, 2]), ..Default::default() },
        "joined=1,2&bars=1%7C2",
    )
    .await;
    check(Styles { spread: Some(pet("a")), ..Default::default() }, "name=a").await;
    check(Styles { json: Some(pet("a")), ..Default::default() }, "json=%7B%22name%22%3A%22a%22%7D").await;
    check(Styles::default(), "").await;
}

#[tokio::test]
async fn encodings_of_parts() {
    let body = SendPartsRequest {
        picture: Some(File::from_bytes("p", "", "x")),
        table: Some("a,b".to_owned()),
        tags: Some(vec!["t".to_owned(), "u".to_owned()]),
        about: Some(pet("a")),
        deep: Some(nested()),
        sizes: Some(vec![1, 2]),
        ..Default::default()
    };
    let request = sent(|core| Choices::from(core).bodies().send_parts(&body)).await;
    let text = request.text();
    for part in [
        "name=\"picture\"; filename=\"p\"\r\nContent-Type: image/png\r\nX-Kind: photo\r\n\r\nx\r\n",
        "name=\"table\"\r\nContent-Type: text/csv\r\n\r\na,b\r\n",
        "name=\"tags\"\r\n\r\nt\r\n",
        "name=\"tags\"\r\n\r\nu\r\n",
        "name=\"about\"\r\nContent-Type: application/vnd.pet+json\r\n\r\n{\"name\":\"a\"}\r\n",
        "name=\"deep[owners][1][name]\"\r\n\r\nb\r\n",
        "name=\"deep[tags][x y]\"\r\n\r\n1&2\r\n",
        "name=\"sizes\"\r\n\r\n1,2\r\n",
    ] {
        assert!(text.contains(part), "{part} is not in:\n{text}");
    }
    assert_eq!(text.matches("Content-Disposition").count(), 10);
}
