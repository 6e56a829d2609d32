//! Litestar with msgspec.

use framework_tests::litestar::types::{
    Circle, Color, Contact, CreateUserUserRequestBody, Drawing, Owner, PatchUserUserRequestBody, Square,
    Upload, Values, ValuesEither, ValuesLevel,
};
use framework_tests::litestar::{Bearer, Client, Key};
use framework_tests::run::Run;
use framework_tests::runtime::{Credentials, Date, DateTime, File, Uuid};
use serde_json::json;
use xtask::frameworks::outcome::Side;

use crate::json;

#[tokio::test]
async fn calls() {
    let Some(mut run) = Run::start("litestar") else { return };
    let client = connect(&run, Credentials::none());
    bodies(&mut run, &client).await;
    users(&mut run, &client).await;
    parameters(&mut run, &client).await;
    files(&mut run, &client).await;
    responses(&mut run, &client).await;
    run.finish();
}

fn connect(run: &Run, credentials: impl Into<Credentials>) -> Client {
    run.connect(Client::builder().credentials(credentials))
}

fn owner() -> Owner {
    Owner {
        name: "Ann".to_owned(),
        born: Some(Some(Date::parse("1990-02-28").unwrap())),
        ..Default::default()
    }
}

async fn bodies(run: &mut Run, client: &Client) {
    run.check("POST /drawings", async {
        let circle = Circle { radius: 1.5, owner: Some(Some(owner())), ..Default::default() };
        let square = Square { side: 2, ..Default::default() };
        let drawing = Drawing { main_shape: square.clone().into(), other_shapes: Some(vec![circle.into(), square.into()]), note: None, ..Default::default() };
        let received = client.shapes().drawings_draw(&drawing).response().await.unwrap();
        assert_eq!(received.header("x-count"), Some("3"));
        let owner = json!({"name": "Ann", "born": "1990-02-28"});
        let square = json!({"kind": "square", "side": 2});
        let expected = json!({"mainShape": square, "otherShapes": [{"kind": "circle", "radius": 1.5, "owner": owner}, square]});
        assert_eq!(json(received.value()), expected);
        let received = client.shapes().drawings_draw(&Drawing { note: Some(None), ..drawing }).await.unwrap();
        assert_eq!(received.note, Some(None));
    })
    .await;
    run.check("POST /values", async {
        let values = Values {
            amount: "12345678901234567890.10".to_owned(),
            day: Date::parse("2024-02-29").unwrap(),
            moment: DateTime::parse("2026-11-28T23:59:59.123456Z").unwrap(),
            clock: "23:59:59".to_owned(),
            span: "P1DT2H".to_owned(),
            id: Uuid::from("6f2a4a5e-0b43-4a52-9d3e-0a4f5e1d2c3b"),
            raw: "AP8=".to_owned(),
            color: Color::Green,
            level: ValuesLevel::X,
            pair: (Some(-7), Some("seven".to_owned())).into(),
            unique: vec!["one".to_owned()],
            scores: [("ä".to_owned(), -1)].into(),
            grid: vec![vec![1.5, -2.0], vec![]],
            either: Some(ValuesEither::String("5".to_owned())),
            anything: json!({"a": [null]}),
            maybe: Some(Some(owner())),
            colors: Some(vec![Color::Red]),
            ..Default::default()
        };
        let received = client.values().echo_values(&values).await.unwrap();
        let mut expected = json(&values);
        // The server's way to write a day and two hours.
        expected["span"] = json!("P1DT7200S");
        assert_eq!(json(&received), expected);
        let values = Values { level: ValuesLevel::Value2, either: None, maybe: Some(None), ..values };
        let received = client.values().echo_values(&values).await.unwrap();
        assert_eq!(
            (received.level, received.either, received.maybe),
            (ValuesLevel::Value2, None, Some(None))
        );
    })
    .await;
    run.check("POST /form", async {
        let contact = Contact {
            name: "a b+c&d=ü".to_owned(),
            age: Some(Some(-3)),
            is_open: Some(true),
            topics: Some(vec!["x".to_owned(), "y z".to_owned()]),
            ..Default::default()
        };
        assert_eq!(json(&client.forms().form(&contact).await.unwrap()), json(&contact));
        let contact = Contact { name: "a".to_owned(), ..Default::default() };
        assert_eq!(client.forms().form(&contact).await.unwrap().age.flatten(), None);
    })
    .await;
    let reason = "refuses a list with one element in a form, which it reads as a string";
    run.known_fault(Side::Server, "POST /form", reason, async {
        let topics = vec!["one".to_owned()];
        let contact = Contact { name: "a".to_owned(), topics: Some(topics), ..Default::default() };
        assert_eq!(client.forms().form(&contact).await.unwrap().topics, contact.topics);
    })
    .await;
    run.check("POST /form", async {
        let contact = Contact { name: "a".to_owned(), age: Some(None), ..Default::default() };
        assert_eq!(client.forms().form(&contact).await.unwrap().age.flatten(), None);
    })
    .await;
}

async fn users(run: &mut Run, client: &Client) {
    run.check("POST /users", async {
        let user =
            CreateUserUserRequestBody { user_name: "ann".to_owned(), nick: Some(None), ..Default::default() };
        let received = client.users().create_user(&user).await.unwrap();
        assert_eq!(json(&received), json!({"id": 7, "userName": "ann", "isAdmin": false, "nick": null}));
    })
    .await;
    run.check("PATCH /users/{user_id}", async {
        let patch = PatchUserUserRequestBody { nick: Some(None), ..Default::default() };
        let received = client.users().users_user_id_patch_user(-1, &patch).await.unwrap();
        assert_eq!(json(&received), json!({"id": -1, "sent": {"nick": null}}));
    })
    .await;
    run.check("GET /users/{user_id}", async {
        let id = Uuid::from("6f2a4a5e-0b43-4a52-9d3e-0a4f5e1d2c3b");
        assert_eq!(client.users().users_user_id_get_user(&id).await.unwrap().user_name, id.as_str());
        let id = Uuid::from("00000000-0000-0000-0000-000000000000");
        let error = client.users().users_user_id_get_user(&id).await.unwrap_err();
        assert!(error.to_string().contains("no such user"), "{error}");
    })
    .await;
    let with_key = connect(run, Key::new("a/b+c="));
    let with_wrong_key = connect(run, Key::new("a"));
    run.check("DELETE /users/{user_id}", async {
        with_key.users().users_user_id_delete_user("a b").force(true).await.unwrap();
        let error = with_wrong_key.users().users_user_id_delete_user("a b").await.unwrap_err();
        assert_eq!(error.status().unwrap(), 401);
        assert!(error.to_string().contains("wrong key"), "{error}");
        let error = with_key.users().users_user_id_delete_user("a b").await.unwrap_err();
        assert_eq!(error.status().unwrap(), 409);
    })
    .await;
    let with_token = connect(run, Bearer::new("t.o-k"));
    run.check("GET /me", async {
        assert_eq!(with_token.security().me().await.unwrap()["authorization"], "Bearer t.o-k");
    })
    .await;
}

async fn parameters(run: &mut Run, client: &Client) {
    run.check("GET /classic", async {
        let page = client.lists().classic(2).page_size(50).await.unwrap();
        assert_eq!((page.current_page, page.page_size, page.total_pages), (Some(2), Some(50), Some(3)));
        assert_eq!(page.items.unwrap()[0].name, "owner 2");
        let error = client.lists().classic(0).await.unwrap_err();
        assert!(error.to_string().contains("Validation failed"), "{error}");
    })
    .await;
    run.check("GET /offset", async {
        let page = client.lists().offset(1, 3).await.unwrap();
        assert_eq!((page.limit, page.offset, page.total), (Some(1), Some(3), Some(9)));
    })
    .await;
    run.check("GET /cursor", async {
        let page = client.lists().cursor().results_per_page(3).await.unwrap();
        assert_eq!((page.cursor.as_deref(), page.results_per_page), (Some("b"), Some(3)));
        let page = client.lists().cursor().cursor("b&").await.unwrap();
        assert_eq!((page.items.unwrap()[0].name.as_str(), page.cursor), ("b&", None));
    })
    .await;
    run.check("GET /query", async {
        let since = DateTime::parse("2026-03-29T01:30:00+01:00").unwrap();
        let call = client.parameters().query(&["a,b", "c&"], &since, "t 1", 4);
        let seen = call.colors(&[Color::Red, Color::Green]).flag(false).x_days(-2).await.unwrap();
        assert_eq!(
            seen,
            ["a,b", "c&", "2026-03-29T01:30:00+01:00", "t 1", "4", "['red', 'green']", "False", "-2"]
        );
        let seen = client.parameters().query(&["one"], &since, "t", 0).await.unwrap();
        assert_eq!(seen, ["one", "2026-03-29T01:30:00+01:00", "t", "0", "[]", "None", "None"]);
    })
    .await;
    run.check("GET /tree/{path}", async {
        assert_eq!(client.parameters().tree_path_tree("a/b c/ü").await.unwrap(), "/a/b c/ü");
    })
    .await;
    run.check("GET /days/{day}/{amount}", async {
        let day = Date::parse("2024-02-29").unwrap();
        assert_eq!(client.parameters().days_amount_day(&day, "1.50").await.unwrap(), ["2024-02-29", "1.50"]);
    })
    .await;
}

async fn files(run: &mut Run, client: &Client) {
    run.check("POST /upload", async {
        let file = |name: &str, content: &str| File::from_bytes(name, "text/x-test", content.to_owned());
        let upload = Upload {
            file: file("ä.txt", "content"),
            title: "A title".to_owned(),
            count: Some(Some(3)),
            more: Some(vec![file("1", "one"), file("2", "two")]),
            ..Default::default()
        };
        let seen = client.files().upload(&upload).await.unwrap();
        assert_eq!(
            seen,
            ["ä.txt|text/x-test|content", "1|text/x-test|one", "2|text/x-test|two", "A title", "3"]
        );
        let upload = Upload { count: None, more: Some(vec![file("1", "one")]), ..upload };
        let seen = client.files().upload(&upload).await.unwrap();
        assert_eq!(seen, ["ä.txt|text/x-test|content", "1|text/x-test|one", "A title", "None"]);
    })
    .await;
    let reason = "reads a body of bytes as JSON, whatever the media type is";
    run.known_fault(Side::Server, "PUT /raw", reason, async {
        assert_eq!(client.files().raw("bytes").await.unwrap(), "bytes");
    })
    .await;
    run.check("GET /download", async {
        let response = client.files().download().response().await.unwrap();
        assert_eq!(response.header("content-disposition"), Some("attachment; filename=\"a.bin\""));
        assert_eq!(response.value().as_ref(), b"\0\xff");
    })
    .await;
    run.check("GET /stream", async {
        assert_eq!(client.files().stream().await.unwrap(), "one two");
    })
    .await;
    run.check("GET /text", async {
        assert_eq!(client.files().text().await.unwrap(), "plain, not JSON");
    })
    .await;
    run.check("GET /bytes", async {
        assert_eq!(client.files().bytes_some_bytes().await.unwrap().as_ref(), b"\0\xff");
    })
    .await;
}

async fn responses(run: &mut Run, client: &Client) {
    let reason = "describes a stream of events as one JSON value";
    run.known_fault(Side::Server, "GET /events", reason, async {
        client.responses().events().await.unwrap();
    })
    .await;
    run.check("GET /moved", async {
        let redirect = client.responses().moved().await.unwrap();
        assert_eq!((redirect.status.as_u16(), redirect.location()), (302, Some("/text")));
    })
    .await;
    run.check("GET /nothing", async {
        client.responses().nothing().await.unwrap();
    })
    .await;
    run.check("HEAD /nothing", async {
        client.responses().nothing_headers_only().await.unwrap();
    })
    .await;
    run.check("GET /null", async {
        assert_eq!(client.responses().null().await.unwrap(), None);
    })
    .await;
}
