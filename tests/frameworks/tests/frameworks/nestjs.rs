//! NestJS with @nestjs/swagger.

use framework_tests::nestjs::headers::X_ID;
use framework_tests::nestjs::types::{
    CatLevel, CatName, Circle, Color, CreateCat, Drawing, DrawingLabel, DrawingShape, FilesOneRequest, Login,
    Owner, UpdateCat, Upload,
};
use framework_tests::nestjs::{Basic, Bearer, Client, Key, Session};
use framework_tests::run::Run;
use framework_tests::runtime::{Credentials, Date, DateTime, File, Options, Uuid};
use serde_json::json;
use xtask::frameworks::outcome::Side;

use crate::json;

#[tokio::test]
async fn calls() {
    let Some(mut run) = Run::start("nestjs") else { return };
    let client = connect(&run, Credentials::none());
    cats(&mut run, &client).await;
    values(&mut run, &client).await;
    files(&mut run, &client).await;
    rest(&mut run, &client).await;
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

async fn cats(run: &mut Run, client: &Client) {
    run.check("POST /api/cats", async {
        let cat = CreateCat {
            name: "Tom".to_owned(),
            age: 3,
            weight: 4.25,
            color: Color::Green,
            level: Some(CatLevel::Value10),
            colors: Some(vec![Color::Red, Color::Green]),
            owner: Some(None),
            others: Some(vec![owner()]),
            scores: Some([("a".to_owned(), 1)].into()),
            note: Some(None),
            seen: Some(DateTime::parse("2026-11-28T01:02:03.500Z").unwrap()),
            grid: Some(vec![vec![1.0, 2.5], vec![]]),
            ..Default::default()
        };
        let received = client.cats().create(&cat).response().await.unwrap();
        assert_eq!(received.header_value(&X_ID).unwrap().unwrap(), 7);
        assert!((received.value().id.unwrap() - 7.0).abs() < f64::EPSILON);
        let mut expected = json(&cat);
        // JavaScript writes a whole number without a fraction.
        expected["grid"] = json!([[1.0, 2.5], []]);
        expected["id"] = json!(7.0);
        assert_eq!(json(received.value()), expected);
        let received = client.cats().create(&CreateCat { owner: Some(Some(owner())), ..cat }).await.unwrap();
        assert_eq!(received.owner, Some(Some(owner())));
    })
    .await;
    run.check("POST /api/cats", async {
        let error = client
            .cats()
            .create(&CreateCat { color: Color::Unknown("beige".to_owned()), ..Default::default() })
            .options(Options::new().allow_empty())
            .await
            .unwrap_err();
        assert!(error.to_string().contains("color must be one of"), "{error}");
    })
    .await;
    run.check("GET /api/cats", async {
        let page = client.cats().list().await.unwrap();
        assert_eq!(json(&page), json!({"total": 10, "next": null, "items": ["number", ""]}));
        let call = client.cats().list().limit(50).color(&[Color::Red, Color::Green]).search("a&b");
        assert_eq!(call.await.unwrap().items, ["number", "red", "green", "a&b"]);
    })
    .await;
    let reason = "refuses a list with one element in the query, which it reads as a string unless the DTO transforms it";
    run.known_fault(Side::Server, "GET /api/cats", reason, async {
        assert_eq!(client.cats().list().color(&[Color::Red]).await.unwrap().items, ["number", "red", ""]);
    })
    .await;
    run.check("GET /api/cats/{id}", async {
        assert_eq!(client.cats().get(5.0).await.unwrap().name, "cat 5");
        let error = client.cats().get(0.0).await.unwrap_err();
        assert!(error.to_string().contains("no such cat"), "{error}");
    })
    .await;
    run.check("PUT /api/cats/{id}/color/{color}", async {
        assert_eq!(client.cats().paint(-5.0, Color::Green).await.unwrap(), ["-5", "green"]);
    })
    .await;
    let id = Uuid::from("6f2a4a5e-0b43-4a52-9d3e-0a4f5e1d2c3b");
    run.check("PATCH /api/cats/{id}", async {
        let change = UpdateCat { owner: Some(None), age: Some(4), ..Default::default() };
        let received = client.cats().change(&id, &change).await.unwrap();
        assert_eq!(received, format!("{} {}", id.as_str(), r#"{"age":4,"owner":null}"#));
    })
    .await;
    let with_key = connect(run, Key::new("a/b+c="));
    run.check("DELETE /api/cats/{id}", async {
        with_key.cats().remove("a/b", "a/b+c=", true).await.unwrap();
        let error = with_key.cats().remove("a", "a/b+c=", true).await.unwrap_err();
        assert_eq!(error.status().unwrap(), 401);
    })
    .await;
}

async fn values(run: &mut Run, client: &Client) {
    run.check("POST /api/values/draw", async {
        let circle = Circle { radius: 2.5, ..Default::default() };
        let label = Some(DrawingLabel::String("a".to_owned()));
        let drawing = Drawing { shape: DrawingShape::from(circle), label, ..Default::default() };
        let received = client.values().draw(&drawing).await.unwrap();
        assert_eq!(json(&received), json!({"shape": {"kind": "circle", "radius": 2.5}, "label": "a"}));
    })
    .await;
    run.check("POST /api/values/names", async {
        let names = ["a".to_owned(), "ü".to_owned()].map(|name| CatName { name, ..Default::default() });
        let received = client.values().names(&names).await.unwrap();
        assert_eq!((received.len(), &received["ü"].born), (2, &Some(None)));
    })
    .await;
    run.check("GET /api/values/ids", async {
        assert_eq!(client.values().ids(&[1.0, -2.5]).await.unwrap(), [1.0, -2.5]);
    })
    .await;
    run.check("GET /api/values/nothing", async {
        let response = client.values().nothing().response().await.unwrap();
        assert_eq!(response.body().as_ref(), b"");
    })
    .await;
}

async fn files(run: &mut Run, client: &Client) {
    run.check("POST /api/files", async {
        let file = |name: &str, content: &str| File::from_bytes(name, "text/x-test", content.to_owned());
        let upload = Upload {
            file: file("ä.txt", "content"),
            more: Some(vec![file("1", "one"), file("2", "")]),
            title: "A title".to_owned(),
            count: Some(3),
            ..Default::default()
        };
        let seen = client.files().upload(&upload).await.unwrap();
        assert_eq!(
            seen,
            ["ä.txt|text/x-test|content", "1|text/x-test|one", "2|text/x-test|", "A title", "3"]
        );
        let upload = Upload { title: String::new(), count: None, more: None, ..upload };
        let seen = client.files().upload(&upload).options(Options::new().allow_empty()).await.unwrap();
        assert_eq!(seen, ["ä.txt|text/x-test|content", "", "undefined"]);
    })
    .await;
    run.check("POST /api/files/one", async {
        let body = FilesOneRequest { file: Some(File::from_bytes("a", "", "12345")), ..Default::default() };
        assert_eq!(client.files().one(&body).await.unwrap(), "\"5\"");
    })
    .await;
    run.check("GET /api/files/download", async {
        let response = client.files().download().response().await.unwrap();
        assert_eq!(response.header("content-disposition"), Some("attachment; filename=\"a.zip\""));
        assert_eq!(response.body().as_ref(), b"\0\xff");
    })
    .await;
    run.check("GET /api/files/typed", async {
        assert_eq!(client.files().typed().await.unwrap().as_ref(), b"\x89P");
    })
    .await;
    run.check("GET /api/files/text", async {
        assert_eq!(client.files().text().await.unwrap(), "plain, not JSON");
    })
    .await;
}

async fn rest(run: &mut Run, client: &Client) {
    run.check("POST /api/v2/rest/login", async {
        let login = Login { user: "a&b".to_owned(), password: "c+d=ü".into(), ..Default::default() };
        assert_eq!(client.rest().login_v2(&login).await.unwrap().token, "a&b c+d=ü");
    })
    .await;
    let with_bearer = connect(run, Bearer::new("t.o-k"));
    let with_basic = connect(run, Basic::new("ann", "b"));
    run.check("GET /api/v2/rest/me", async {
        assert_eq!(with_bearer.rest().me_v2().await.unwrap(), "Bearer t.o-k");
        assert_eq!(with_basic.rest().me_v2().await.unwrap(), "Basic YW5uOmI=");
    })
    .await;
    let with_session = connect(run, Session::new("a/b+c="));
    run.check("GET /api/v2/rest/session", async {
        assert_eq!(with_session.rest().session_v2().await.unwrap(), "a/b+c=");
    })
    .await;
    run.check("GET /api/v2/rest/headers", async {
        assert_eq!(client.rest().headers_v2("a, b", "3").await.unwrap(), ["a, b", "3"]);
    })
    .await;
    run.check("GET /api/v3/rest/version", async {
        assert_eq!(client.rest().version_v3().await.unwrap(), "three");
    })
    .await;
    run.check("GET /api/v2/rest/moved", async {
        let response = client.rest().moved_v2().response().await.unwrap();
        assert_eq!(response.body().as_ref(), b"three");
    })
    .await;
    run.check("GET /api/v2/rest/events", async {
        let response = client.rest().events_v2().response().await.unwrap();
        let text = String::from_utf8_lossy(response.body()).into_owned();
        assert!(text.contains("event: tick\nid: 1\ndata: {\"number\":1}\n\n"), "{text:?}");
    })
    .await;
    run.check("GET /api/v2/rest/fault", async {
        let error = client.rest().fault_v2().await.unwrap_err();
        assert_eq!(error.status().unwrap(), 400);
        assert_eq!(json(&error.api().unwrap().message), json!(["one", "two"]));
    })
    .await;
}
