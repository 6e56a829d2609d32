//! fastify with @fastify/swagger.

use framework_tests::fastify::headers::{X_COUNT, X_NAMES};
use framework_tests::fastify::operations::several::GetResponse;
use framework_tests::fastify::types::{
    ChangeItemRequest, EchoShapeCircle, EchoShapeRequest, Item, ItemKind, Owner, SendFormRequest,
    UploadRequest,
};
use framework_tests::fastify::{Client, Key, Session, Token};
use framework_tests::run::Run;
use framework_tests::runtime::{Credentials, DateTime, File, Options, Redirects, Uuid};
use serde_json::json;

use crate::json;

#[tokio::test]
async fn calls() {
    let Some(mut run) = Run::start("fastify") else { return };
    let client = connect(&run, Credentials::none());
    items(&mut run, &client).await;
    bodies(&mut run, &client).await;
    responses(&mut run, &client).await;
    parameters(&mut run, &client).await;
    run.finish();
}

fn connect(run: &Run, credentials: impl Into<Credentials>) -> Client {
    run.connect(Client::builder().credentials(credentials))
}

async fn items(run: &mut Run, client: &Client) {
    run.check("POST /items", async {
        let item = Item {
            id: 7,
            kind: ItemKind::Film,
            price: 1.25,
            note: Some(None),
            tags: Some(vec!["ä".to_owned()]),
            owner: Some(Owner { name: "Ann".to_owned(), born: Some(None), ..Default::default() }),
            parent: Some(None),
            made: Some(DateTime::parse("2026-11-28T01:02:03Z").unwrap()),
            extra: Some([("a".to_owned(), 1)].into()),
            pair: Some((1, "one".to_owned())),
            ..Default::default()
        };
        let received = client.items().create(&item).response().await.unwrap();
        assert_eq!((received.status().as_u16(), received.header("location")), (201, Some("/items/7")));
        assert_eq!(json(received.value()), json(&item));

        let item = Item {
            parent: Some(Some(Owner { name: "Bob".to_owned(), born: None, ..Default::default() })),
            ..item
        };
        let received = client.items().create(&item).await.unwrap();
        assert_eq!(json(&received), json(&item));

        let item = Item { kind: ItemKind::Unknown("shoe".to_owned()), ..item };
        let error = client.items().create(&item).await.unwrap_err();
        assert_eq!(error.api().unwrap().code.as_deref(), Some("FST_ERR_VALIDATION"));
        assert!(
            error.to_string().contains("body/kind must be equal to one of the allowed values"),
            "{error}"
        );
    })
    .await;
    run.check("GET /items", async {
        let list = client.items().list(5).await.unwrap();
        assert_eq!(
            (json(&list.query), list.next.as_deref()),
            (json!({"limit": 5, "exact": false}), Some("b"))
        );
        let call = client.items().list(1).cursor("a&b").tags(&["x,y", "z"]).exact(true);
        let list = call.kind(ItemKind::Book).await.unwrap();
        let query = json!({"limit": 1, "cursor": "a&b", "tags": ["x,y", "z"], "exact": true, "kind": "book"});
        assert_eq!((json(&list.query), list.next), (query, None));
        let list = client.items().list(1).tags(&["one"]).await.unwrap();
        assert_eq!(json(&list.query)["tags"], json!(["one"]));
        let error = client.items().list(6).await.unwrap_err();
        assert!(error.to_string().contains("querystring/limit must be <= 5"), "{error}");
    })
    .await;
    run.check("GET /items/{id}", async {
        let item = client.items().get(5).await.unwrap();
        assert_eq!((item.id, item.note, item.parent), (5, Some(None), Some(None)));
        let error = client.items().get(0).await.unwrap_err();
        assert!(error.to_string().contains("no such item"), "{error}");
        let error = client.items().get(-1).await.unwrap_err();
        assert_eq!(error.status().unwrap(), 503);
        assert!(format!("{:?}", error.api()).contains("503"), "{error:?}");
    })
    .await;
    run.check("PATCH /items/{id}", async {
        let id = Uuid::from("6f2a4a5e-0b43-4a52-9d3e-0a4f5e1d2c3b");
        let sent = client
            .items()
            .change_item(&id, &ChangeItemRequest { note: Some(None), price: None, ..Default::default() });
        assert_eq!(sent.await.unwrap(), ["note=null", id.as_str()]);
        let change = ChangeItemRequest { note: None, price: Some(0.5), ..Default::default() };
        assert_eq!(client.items().change_item(&id, &change).await.unwrap(), ["price=0.5", id.as_str()]);
    })
    .await;
    let with_key = connect(run, Key::new("a/b+c="));
    run.check("DELETE /items/{id}", async {
        with_key.items().delete("a/b").await.unwrap();
        let error = client.items().delete("a").await.unwrap_err();
        assert_eq!(error.status(), None, "is not sent without a key: {error}");
    })
    .await;
}

async fn bodies(run: &mut Run, client: &Client) {
    run.check("POST /shapes", async {
        let circle = EchoShapeCircle { radius: 2.0, ..Default::default() };
        let received = client.shapes().echo_shape(&EchoShapeRequest::Circle(Box::new(circle))).await.unwrap();
        assert_eq!(json(&received), json!({"shape": {"kind": "circle", "radius": 2.0}}));
    })
    .await;
    run.check("POST /form", async {
        let body = SendFormRequest {
            name: "a b+c&d=ü".to_owned(),
            age: Some(Some(3)),
            tags: Some(vec!["x".to_owned(), "y z".to_owned()]),
            ..Default::default()
        };
        let seen = client.form().send(&body).await.unwrap();
        assert_eq!(seen, r#"{"name":"a b+c&d=ü","age":3,"tags":["x","y z"]}"#);
    })
    .await;
    run.check("POST /upload", async {
        let file = |name: &str, content: &str| File::from_bytes(name, "text/x-test", content.to_owned());
        let body = UploadRequest {
            file: file("ä.txt", "content"),
            title: "A title".to_owned(),
            count: Some(-3),
            more: Some(vec![file("1", "one"), file("2", "")]),
            ..Default::default()
        };
        let seen = client.upload().post(&body).await.unwrap();
        let expected = ["ä.txt|text/x-test|content", "A title", "-3", "1|text/x-test|one", "2|text/x-test|"];
        assert_eq!(seen, expected);
    })
    .await;
}

async fn responses(run: &mut Run, client: &Client) {
    run.check("GET /download", async {
        assert_eq!(client.download().get().await.unwrap().as_ref(), b"\0\xff\x01");
        let mut download = client.download().get().download().await.unwrap();
        assert_eq!(download.header("content-disposition"), Some("attachment; filename=\"a.bin\""));
        assert_eq!(download.chunk().await.unwrap().unwrap().as_ref(), b"\0\xff\x01");
    })
    .await;
    run.check("GET /untyped-download", async {
        let response = client.untyped_download().get().response().await.unwrap();
        assert_eq!(response.body().as_ref(), b"PK\0\xff");
    })
    .await;
    run.check("GET /several", async {
        let response = client.several().get().response().await.unwrap();
        assert_eq!(response.header_value(&X_COUNT).unwrap().unwrap(), 3);
        assert_eq!(response.header_value(&X_NAMES).unwrap().unwrap(), ["a", "b"]);
        assert!(matches!(response.value(), GetResponse::Json(owner) if owner.name == "Ann"), "{response:?}");
        let response = client.several().get().r#as("csv").await.unwrap();
        assert!(matches!(&response, GetResponse::Csv(text) if text == "name\nAnn\n"), "{response:?}");
    })
    .await;
    run.check("GET /moved", async {
        let redirect = client.moved().get().await.unwrap();
        assert!(redirect.location().is_some_and(|to| to.contains("/")), "{redirect:?}");
        let followed = Options::new().redirects(Redirects::Follow);
        let response = client.moved().get().options(followed).response().await.unwrap();
        assert_eq!(serde_json::from_slice::<serde_json::Value>(response.body()).unwrap()["id"], 7);
    })
    .await;
    run.check("GET /events", async {
        let mut events = client.events().get().await.unwrap();
        let first = events.next().await.unwrap().unwrap();
        assert_eq!(
            (first.event.as_str(), first.id.as_str(), first.data.as_str()),
            ("tick", "1", "{\"a\":1}")
        );
        assert_eq!(events.next().await.unwrap().unwrap().data, "two\nlines");
        assert!(events.next().await.is_none());
    })
    .await;
}

async fn parameters(run: &mut Run, client: &Client) {
    run.check("GET /headers", async {
        let call = client.headers().list(-1).x_flag(false).x_text("a, \"b\"");
        assert_eq!(call.await.unwrap(), ["number", "-1", "false", "a, \"b\""]);
    })
    .await;
    let with_session = connect(run, Session::new("a/b+c="));
    run.check("GET /cookies", async {
        assert_eq!(json(&with_session.cookies().get().await.unwrap()), json!({"sid": "a/b+c="}));
    })
    .await;
    let with_token = connect(run, Token::new("t.o-k"));
    run.check("GET /me", async {
        assert_eq!(with_token.me().get().await.unwrap(), "Bearer t.o-k");
    })
    .await;
    run.check("GET /wild/{*}", async {
        assert_eq!(client.wild().get("a/b c%2F/ü").await.unwrap(), "a/b c%2F/ü");
    })
    .await;
    run.check("GET /optional/{a}/{b}?", async {
        assert_eq!(client.optional().list("x", "y/z").await.unwrap(), ["x", "y/z"]);
    })
    .await;
    run.check("GET /at/{hour}h{minute}m", async {
        assert_eq!(client.at().get("12", "05").await.unwrap(), "12:05");
    })
    .await;
}
