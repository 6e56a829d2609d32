//! flask-smorest with marshmallow.

use framework_tests::flask_smorest::headers::{E_TAG, LOCATION, X_PAGINATION};
use framework_tests::flask_smorest::operations::books::GetResponse;
use framework_tests::flask_smorest::types::{
    Book, Book1, BookKind, BookSize, Files, Form, GetRestQuerySort, Owner, Owner1, PostRestUploadPartsRequest,
};
use framework_tests::flask_smorest::{Bearer, Client, Key, Session};
use framework_tests::run::Run;
use framework_tests::runtime::{Credentials, Date, DateTime, File, Uuid};
use serde_json::json;
use xtask::frameworks::outcome::Side;

use crate::json;

#[tokio::test]
async fn calls() {
    let Some(mut run) = Run::start("flask-smorest") else { return };
    let client = connect(&run, Credentials::none());
    books(&mut run, &client).await;
    one_book(&mut run, &client).await;
    bodies(&mut run, &client).await;
    rest(&mut run, &client).await;
    run.finish();
}

fn connect(run: &Run, credentials: impl Into<Credentials>) -> Client {
    run.connect(Client::builder().credentials(credentials))
}

fn owner() -> Owner {
    let born = Some(Some(Date::parse("1990-02-28").unwrap()));
    Owner { name: "Ann".to_owned(), password: Some("p".to_owned()), born, ..Default::default() }
}

fn book() -> Book {
    Book {
        title: "A".to_owned(),
        kind: Some(Some(BookKind::Poem)),
        size: Some(BookSize::Value2),
        ratio: Some(0.25),
        printed: Some(DateTime::parse("2026-11-28T01:02:03.500000+01:00").unwrap()),
        aware: Some(DateTime::parse("2026-11-28T01:02:03+01:00").unwrap()),
        opens: Some("09:30:00".to_owned()),
        span: Some(90.0),
        isbn: Some(Uuid::from("6f2a4a5e-0b43-4a52-9d3e-0a4f5e1d2c3b")),
        link: Some(None),
        tags: Some(vec!["ä".to_owned()]),
        scores: Some([("a".to_owned(), -1)].into()),
        extra: Some(json!({"any": [1, null]})),
        pair: Some(json!([1, "one"])),
        owner: Some(Some(owner())),
        brief: Some(Owner1 { name: "Bob".to_owned(), ..Default::default() }),
        others: Some(vec![owner()]),
        ..Default::default()
    }
}

async fn books(run: &mut Run, client: &Client) {
    run.check("GET /books/", async {
        let page = client.books().list().page(3).response().await.unwrap();
        assert_eq!((page.value().len(), page.value()[0].title.as_str()), (1, "book 5"));
        assert_eq!(client.books().list().page_size(4).await.unwrap().len(), 4);
        let error = client.books().list().page(0).await.unwrap_err();
        assert_eq!(error.api().unwrap().code, Some(422));
    })
    .await;
    run.check("GET /books/", async {
        let page = client.books().list().page(2).response().await.unwrap();
        let pagination = page.header_value(&X_PAGINATION).unwrap().unwrap();
        assert_eq!((pagination.total, pagination.next_page), (Some(5), Some(3)));
    })
    .await;
    run.check("POST /books/", async {
        let received = client.books().post(&book()).response().await.unwrap();
        assert_eq!(received.status().as_u16(), 201);
        assert_eq!(received.header_value(&LOCATION).unwrap().unwrap(), "/books/7");
        let mut expected = json(&book());
        // The server adds what only it knows, and leaves out what only the client does.
        expected["id"] = json!(7);
        expected["label"] = json!("A!");
        expected["isNew"] = json!(true);
        for owner in ["/owner", "/others/0"] {
            expected.pointer_mut(owner).unwrap().as_object_mut().unwrap().remove("password");
        }
        assert_eq!(json(received.value()), expected);
        let received =
            client.books().post(&Book { kind: Some(None), owner: Some(None), ..book() }).await.unwrap();
        assert_eq!((received.kind, received.owner), (Some(None), Some(None)));
        // Described as a number, and sent as a string.
        let received = client.books().post(&Book { price: Some(1.5), ..book() }).await.unwrap();
        assert_eq!(json(&received)["price"], json!(1.5));
        let error = client.books().post(&Book { title: "taken".to_owned(), ..book() }).await.unwrap_err();
        assert_eq!(error.status().unwrap(), 409);
        assert!(error.to_string().contains("there is such a book"), "{error}");
    })
    .await;
    run.check("POST /books/", async {
        let error = client.books().post(&Book { ratio: Some(2.0), ..book() }).await.unwrap_err();
        assert!(error.to_string().contains("less than 1"), "{error}");
    })
    .await;
}

async fn one_book(run: &mut Run, client: &Client) {
    run.check("GET /books/{book_id}", async {
        let received = client.books().get(3).response().await.unwrap();
        let tag = received.header_value(&E_TAG).unwrap().unwrap();
        assert!(matches!(received.value(), GetResponse::Ok(book) if book.title == "book 3"));
        let received = client.books().get(3).if_none_match(&tag).await.unwrap();
        assert!(matches!(received, GetResponse::NotModified), "{received:?}");
        let error = client.books().get(0).await.unwrap_err();
        assert!(error.to_string().contains("no such book"), "{error}");
    })
    .await;
    run.check("PUT /books/{book_id}", async {
        let received = client.books().get(3).response().await.unwrap();
        let tag = received.header_value(&E_TAG).unwrap().unwrap();
        let change = Book1 { link: Some(Some("https://example.com/".to_owned())), ..Default::default() };
        let received = client.books().put(3, &tag, &change).await.unwrap();
        assert_eq!((received.title.as_str(), received.link), ("book 3", change.link.clone()));
        let error = client.books().put(3, "\"other\"", &change).await.unwrap_err();
        assert_eq!(error.status().unwrap(), 412);
    })
    .await;
    let with_token = connect(run, Bearer::new("t.o-k"));
    let with_wrong_token = connect(run, Bearer::new("other"));
    run.check("DELETE /books/{book_id}", async {
        with_token.books().delete(3).await.unwrap();
        let error = with_wrong_token.books().delete(3).await.unwrap_err();
        assert!(error.to_string().contains("who?"), "{error}");
    })
    .await;
}

async fn bodies(run: &mut Run, client: &Client) {
    run.check("POST /rest/form", async {
        let form = Form {
            name: "a b+c&d=ü".to_owned(),
            age: Some(Some(-3)),
            topics: Some(vec!["x".to_owned(), "y,z".to_owned()]),
            ..Default::default()
        };
        assert_eq!(json(&client.rest().post_form(&form).await.unwrap()), json(&form));
        let form = Form { age: None, topics: Some(vec!["one".to_owned()]), ..form };
        assert_eq!(json(&client.rest().post_form(&form).await.unwrap()), json(&form));
    })
    .await;
    let file = |name: &str, content: &str| File::from_bytes(name, "text/x-test", content.to_owned());
    run.check("POST /rest/upload", async {
        let files =
            Files { file: file("ä.txt", "content"), other: Some(file("b", "")), ..Default::default() };
        let seen = client.rest().post_upload(&files).await.unwrap().seen;
        assert_eq!(seen, ["file|ä.txt|text/x-test|content", "other|b|text/x-test|"]);
    })
    .await;
    run.check("POST /rest/upload-parts", async {
        let body = PostRestUploadPartsRequest {
            title: "A title".to_owned(),
            count: Some(3),
            file: file("ä.txt", "content"),
            other: None,
            ..Default::default()
        };
        let seen = client.rest().post_upload_parts(&body).await.unwrap().seen;
        assert_eq!(seen, ["file|ä.txt|text/x-test|content", "A title", "3"]);
    })
    .await;
    run.check("POST /rest/accepted", async {
        let received = client.rest().post_accepted(&[owner(), owner()]).response().await.unwrap();
        assert_eq!((received.status().as_u16(), received.value().len()), (202, 2));
        assert_eq!((&received.value()[0].password, &received.value()[0].born), (&None, &owner().born));
    })
    .await;
}

async fn rest(run: &mut Run, client: &Client) {
    run.check("GET /rest/query", async {
        let since = DateTime::parse("2026-03-29T01:30:00+01:00").unwrap();
        let call = client.rest().get_query(4, "t 1", GetRestQuerySort::MinusName);
        let call = call.names(&["a,b", "c&"]).ids(&[1, -2]).since(&since).exact(true).x_days(-2);
        let expected =
            ["['a,b', 'c&']", "[1, -2]", "2026-03-29 01:30:00+01:00", "True", "-name", "t 1", "-2", "4"];
        assert_eq!(call.await.unwrap().seen, expected);
    })
    .await;
    run.check("GET /rest/download", async {
        let response = client.rest().get_download().response().await.unwrap();
        assert_eq!(response.header("content-disposition"), Some("attachment; filename=a.zip"));
        assert_eq!(response.value().as_ref(), b"PK\0\xff");
    })
    .await;
    run.check("GET /rest/text", async {
        assert_eq!(client.rest().get_text().await.unwrap(), "name\nAnn\n");
    })
    .await;
    run.check("GET /rest/untyped", async {
        let response = client.rest().get_untyped().response().await.unwrap();
        assert_eq!(response.body().as_ref(), b"\0\xff");
    })
    .await;
    run.check("GET /rest/tree/{path}/at/{key}/{ratio}", async {
        let key = Uuid::from("6f2a4a5e-0b43-4a52-9d3e-0a4f5e1d2c3b");
        let seen = client.rest().get_tree_at("a/b ü", &key, 1.5).await.unwrap().seen;
        assert_eq!(seen, ["a/b ü", key.as_str(), "1.5"]);
    })
    .await;
    let reason = "refuses a whole number in a path whose parameter is any number, unless it has a fraction";
    run.known_fault(Side::Server, "GET /rest/tree/{path}/at/{key}/{ratio}", reason, async {
        let key = Uuid::from("6f2a4a5e-0b43-4a52-9d3e-0a4f5e1d2c3b");
        let seen = client.rest().get_tree_at("a", &key, 2.0).await.unwrap().seen;
        assert_eq!(seen, ["a", key.as_str(), "2.0"]);
    })
    .await;
    run.check("GET /rest/moved", async {
        let redirect = client.rest().get_moved().await.unwrap();
        assert_eq!((redirect.status.as_u16(), redirect.location()), (302, Some("/rest/text")));
    })
    .await;
    let with_key = connect(run, Key::new("a/b+c="));
    let with_session = connect(run, Session::new("plain"));
    run.check("GET /rest/key", async {
        assert_eq!(with_key.rest().get_key().await.unwrap().token, "a/b+c=");
        assert_eq!(with_session.rest().get_key().await.unwrap().token, "plain");
    })
    .await;
}
