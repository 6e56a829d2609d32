//! Django REST framework with drf-spectacular.

use framework_tests::drf::operations::several::CreateResponse;
use framework_tests::drf::types::{
    Book, BookKind, Cat, Contact, Document, Dog, MoodsEnum, Owner, PatchedBook, Pet, Plain,
    QueryRetrieveSort, SizeEnum,
};
use framework_tests::drf::{BasicAuth, Client, TokenAuth};
use framework_tests::run::Run;
use framework_tests::runtime::{Credentials, Date, DateTime, Decimal, File, Options, Redirects, Uuid};
use serde_json::json;
use xtask::frameworks::outcome::Side;

use crate::json;

#[tokio::test]
async fn calls() {
    let Some(mut run) = Run::start("drf") else { return };
    let client = connect(&run, Credentials::none());
    books(&mut run, &client).await;
    bodies(&mut run, &client).await;
    files(&mut run, &client).await;
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
        size: Some(SizeEnum::Value2),
        price: Decimal::from("1234.50"),
        exact: Some(0.25),
        printed: Some(DateTime::parse("2026-11-28T01:02:03.500000+01:00").unwrap()),
        opens: Some("09:30:00".to_owned()),
        span: Some("3 02:00:00".to_owned()),
        isbn: Some(Uuid::from("6f2a4a5e-0b43-4a52-9d3e-0a4f5e1d2c3b")),
        link: Some(None),
        tags: Some(vec!["ä".to_owned()]),
        scores: Some([("a".to_owned(), -1)].into()),
        extra: Some(json!({"any": [1, null]})),
        moods: Some(vec![MoodsEnum::Glad]),
        owner: Some(Some(owner())),
        others: Some(vec![owner()]),
        is_new: Some(false),
        rating: Some(None),
        ..Default::default()
    }
}

async fn books(run: &mut Run, client: &Client) {
    run.check("GET /books/", async {
        let page = client.books().list().await.unwrap();
        assert_eq!((page.count, page.results.len(), page.previous), (5, 2, Some(None)));
        assert!(page.next.unwrap().unwrap().ends_with("/books/?page=2"));
        let page = client.books().list().page(3).page_size(2).await.unwrap();
        assert_eq!(
            (page.results[0].title.as_str(), &page.results[0].price),
            ("book 5", &Decimal::from("5.00"))
        );
        assert_eq!((page.results.len(), page.next), (1, Some(None)));
        let error = client.books().list().page(9).await.unwrap_err();
        assert!(error.to_string().contains("Invalid page"), "{error}");
    })
    .await;
    run.check("POST /books/", async {
        let received = client.books().create(&book()).response().await.unwrap();
        assert_eq!((received.status().as_u16(), received.header("location")), (201, Some("/books/7/")));
        let mut expected = json(&book());
        // The server adds what only it knows, leaves out what only the client does, and writes dates in its own zone.
        expected["id"] = json!(7);
        expected["label"] = json!("A!");
        expected["printed"] = json!("2026-11-28T00:02:03.500000Z");
        for owner in ["/owner", "/others/0"] {
            let owner = expected.pointer_mut(owner).unwrap().as_object_mut().unwrap();
            owner.remove("password");
            owner.insert("id".to_owned(), json!(1));
        }
        assert_eq!(json(received.value()), expected);
        let empty = Book {
            title: "A".to_owned(),
            price: Decimal::from("1"),
            kind: Some(Some(BookKind::Empty)),
            ..Default::default()
        };
        let received = client.books().create(&empty).await.unwrap();
        assert_eq!((received.kind, received.price), (Some(Some(BookKind::Empty)), Decimal::from("1.00")));
    })
    .await;
    run.check("POST /books/", async {
        let error = client
            .books()
            .create(&Book { title: String::new(), ..book() })
            .options(Options::new().allow_empty())
            .await
            .unwrap_err();
        assert!(error.to_string().contains("may not be blank"), "{error}");
    })
    .await;
    run.check("GET /books/{id}/", async {
        assert_eq!(client.books().retrieve(3).await.unwrap().title, "book 3");
        let error = client.books().retrieve(0).await.unwrap_err();
        assert!(error.to_string().contains("no such book"), "{error}");
    })
    .await;
    run.check("PUT /books/{id}/", async {
        let received = client.books().update(3, &book()).await.unwrap();
        assert_eq!((received.id, received.rating), (Some(3), Some(None)));
    })
    .await;
    run.check("PATCH /books/{id}/", async {
        let patch = PatchedBook { kind: Some(None), owner: Some(None), ..Default::default() };
        let received = client.books().partial_update(4).body(&patch).await.unwrap();
        assert_eq!(
            (received.title.as_str(), received.kind, received.owner),
            ("book 4", Some(None), Some(None))
        );
        assert_eq!(client.books().partial_update(4).await.unwrap().id, Some(4));
    })
    .await;
    run.check("DELETE /books/{id}/", async {
        client.books().destroy(3).await.unwrap();
    })
    .await;
    run.check("GET /offset/", async {
        let page = client.offset().list().limit(1).offset(2).await.unwrap();
        assert_eq!((page.results[0].name.as_str(), page.count), ("label 2", 5));
        assert!(page.next.unwrap().unwrap().ends_with("?limit=1&offset=3"));
    })
    .await;
}

async fn bodies(run: &mut Run, client: &Client) {
    run.check("POST /pets/", async {
        let cat = Pet::from(Cat { lives: 9, ..Default::default() });
        let received = client.pets().create().body(&cat).await.unwrap();
        assert_eq!(json(&received), json!({"kind": "cat", "lives": 9}));
        let dog = Pet::from(Dog { tricks: vec!["sit".to_owned()], ..Default::default() });
        let received = client.pets().create().body(&dog).await.unwrap();
        assert_eq!(json(&received), json!({"kind": "dog", "tricks": ["sit"]}));
    })
    .await;
    run.check("POST /form/", async {
        let contact = Contact {
            name: "a b+c&d=ü".to_owned(),
            age: Some(Some(-3)),
            is_open: Some(false),
            topics: Some(vec!["x".to_owned(), "y,z".to_owned()]),
            ..Default::default()
        };
        let received = client.form().create(&contact).await.unwrap();
        assert_eq!(json(&received), json(&contact));
    })
    .await;
    run.check("POST /several/", async {
        let received = client.several().create().body(&[("a".to_owned(), json!([1]))].into()).await.unwrap();
        assert!(matches!(&received, CreateResponse::OkJson(map) if map["a"] == json!([1])), "{received:?}");
        let received = client.several().create().response().await.unwrap();
        assert_eq!(received.status().as_u16(), 202);
    })
    .await;
}

async fn files(run: &mut Run, client: &Client) {
    let file = || File::from_bytes("ä.txt", "text/x-test", "content");
    let document = || Document {
        file: file(),
        title: "A title".to_owned(),
        count: Some(Some(3)),
        tags: Some(vec!["x".to_owned(), "y".to_owned()]),
        ..Default::default()
    };
    let expected = json!({"name": "ä.txt", "media_type": "text/x-test", "text": "content", "title": "A title", "count": 3, "tags": ["x", "y"]});
    run.check("POST /upload/", async {
        assert_eq!(json(&client.upload().create(&document()).await.unwrap()), expected);
    })
    .await;
    run.check("POST /upload-parts/", async {
        assert_eq!(json(&client.upload_parts().create(&document()).await.unwrap()), expected);
        let document = Document { count: Some(None), tags: None, ..document() };
        let seen = client.upload_parts().create(&document).await.unwrap();
        assert_eq!((seen.count, seen.tags.len()), (None, 0));
    })
    .await;
    let reason = "describes a file in a request as a URL, as in its responses";
    run.known_fault(Side::Server, "POST /upload-plain/", reason, async {
        let plain = Plain { file: "content".into(), title: "A title".to_owned(), ..Default::default() };
        assert_eq!(client.upload_plain().create(&plain).await.unwrap().text, "content");
    })
    .await;
    run.check("GET /download/", async {
        let download = client.download().retrieve().response().await.unwrap();
        assert_eq!(download.header("content-disposition"), Some("attachment; filename=\"a.pdf\""));
        assert_eq!(download.value().as_ref(), b"%PDF \xff");
    })
    .await;
    run.check("GET /untyped/", async {
        assert_eq!(client.untyped().retrieve().await.unwrap().as_ref(), b"\0\xff");
    })
    .await;
}

async fn rest(run: &mut Run, client: &Client) {
    run.check("GET /query/", async {
        let since = DateTime::parse("2026-03-29T01:30:00+01:00").unwrap();
        let call = client.query().retrieve(QueryRetrieveSort::MinusName).ids(&[1, -2]).names(&["a", "b c"]);
        let seen = call.since(&since).x_trace("t 1").visit(4).await.unwrap();
        assert_eq!(
            (seen.ids, seen.names),
            (vec!["1".to_owned(), "-2".to_owned()], vec!["a".to_owned(), "b c".to_owned()])
        );
        assert_eq!(seen.rest, ["2026-03-29T01:30:00+01:00", "-name", "t 1", "4"]);
    })
    .await;
    run.check("GET /tree/{path}/at/{year}/", async {
        assert_eq!(client.tree().tree_at_retrieve("a/b ü", "2026").await.unwrap(), "a/b ü '2026'");
    })
    .await;
    let with_token = connect(run, TokenAuth::new("Token t.o-k"));
    let with_login = connect(run, BasicAuth::new("ann", "ü:w"));
    let with_wrong = connect(run, TokenAuth::new("Token two words"));
    run.check("GET /me/", async {
        assert_eq!(with_token.me().retrieve().await.unwrap(), "token t.o-k");
        assert_eq!(with_login.me().retrieve().await.unwrap(), "basic ann:ü:w");
        let error = with_wrong.me().retrieve().await.unwrap_err();
        assert!(error.api().unwrap().detail.contains("Invalid token header"), "{error:?}");
    })
    .await;
    run.check("GET /login/", async {
        assert_eq!(
            client.login().retrieve().options(Options::new().anonymous()).await.unwrap().token,
            "t.o-k"
        );
    })
    .await;
    run.check("GET /moved/", async {
        let redirect = client.moved().retrieve().await.unwrap();
        assert!(redirect.location().is_some_and(|to| to.contains("/")), "{redirect:?}");
        let followed = Options::new().redirects(Redirects::Follow);
        let response = client.moved().retrieve().options(followed).response().await.unwrap();
        assert_eq!(serde_json::from_slice::<serde_json::Value>(response.body()).unwrap()["count"], 5);
    })
    .await;
}
