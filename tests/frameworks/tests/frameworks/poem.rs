//! poem with poem-openapi.

use framework_tests::poem::operations::responses::GetEitherResponse;
use framework_tests::poem::types::{Level, Line, Login, PostApiUploadRequest};
use framework_tests::poem::{Client, CookieKey, HeaderKey, Token, UserLogin};
use framework_tests::run::Run;
use framework_tests::runtime::{Credentials, DateTime, File, Options, Uuid};
use serde_json::json;
use xtask::frameworks::outcome::Side;

use crate::{json, value};

const ID: &str = "6f2a4a5e-0b43-4a52-9d3e-0a4f5e1d2c3b";

#[tokio::test]
async fn calls() {
    let Some(mut run) = Run::start("poem") else { return };
    let client = connect(&run, Credentials::none());
    unions(&mut run, &client).await;
    records(&mut run, &client).await;
    bodies(&mut run, &client).await;
    parameters(&mut run, &client).await;
    security(&mut run).await;
    responses(&mut run, &client).await;
    run.finish();
}

fn connect(run: &Run, credentials: impl Into<Credentials>) -> Client {
    run.connect(Client::builder().credentials(credentials))
}

async fn unions(run: &mut Run, client: &Client) {
    run.check("POST /api/shapes", async {
        let inner = json!({"type": "circle", "radius": 0.5});
        let line = json!({"type": "line", "length": 2.0, "label": "ü"});
        let sent = json!([inner, line, {"type": "second-line", "shapes": [inner]}]);
        let shapes: Vec<_> = value(sent.clone());
        assert_eq!(json(&client.unions().post_shapes(&shapes).await.unwrap()), sent);
    })
    .await;
    run.check("POST /api/external", async {
        let sent = json!([{"Circle": {"radius": 0.5}}, {"Line": {"length": 2.0, "label": "x"}}]);
        let values: Vec<_> = value(sent.clone());
        assert_eq!(json(&client.unions().post_external(&values).await.unwrap()), sent);
    })
    .await;
    let reason = "its document describes a union of scalars as an object, so that only objects can be sent";
    run.known_fault(Side::Server, "POST /api/loose", reason, async {
        let sent = json!([true, -1, "x", {"radius": 0.5}]);
        let values: Vec<_> = value(sent.clone());
        assert_eq!(json(&client.unions().post_loose(&values).await.unwrap()), sent);
    })
    .await;
    run.check("POST /api/loose", async {
        let sent = json!([{"radius": 0.5}]);
        let values: Vec<_> = value(sent.clone());
        assert_eq!(json(&client.unions().post_loose(&values).await.unwrap()), sent);
    })
    .await;
}

async fn records(run: &mut Run, client: &Client) {
    run.check("GET /api/records/{id}", async {
        let response = client.records().get(&Uuid::from(ID)).response().await.unwrap();
        assert_eq!(response.header("etag"), Some("\"e\""));
        let expected = json!({
            "id": ID, "name": "Tom", "unsigned": u64::MAX, "small": u32::MAX, "byte": 255, "real": 99.5,
            "createdAt": "2026-03-29T00:30:00.250+00:00", "day": "2024-02-29", "level": "very-high", "coded": "AP8=",
            "scores": {"ä": -1}, "shapes": {"c": {"type": "circle", "radius": 1.5}}, "anything": {"a": [1, null]},
            "tags": ["one"], "weight": 1, "revision": -1,
        });
        assert_eq!(json(response.value()), expected);
        let missing = Uuid::from("00000000-0000-0000-0000-000000000000");
        let error = client.records().get(&missing).await.unwrap_err();
        assert_eq!((error.status().unwrap().as_u16(), json(error.api().unwrap())["code"].clone()), (404, json!(4040)));
        let error = client.records().get(&Uuid::from("x")).await.unwrap_err();
        assert_eq!((error.status().unwrap().as_u16(), json(error.api().unwrap())["code"].clone()), (400, json!(4000)));
    })
    .await;
    let mut sent = json!({
        "id": ID, "name": "Ann", "unsigned": 1, "small": 2, "byte": 3, "real": -5.5, "createdAt": "2026-03-29T00:30:00+00:00",
        "day": "2024-02-29", "level": "low", "maybeLevel": "very-high", "coded": "", "scores": {}, "shapes": {},
        "anything": [], "tags": [], "weight": 0, "secret": "s",
    });
    run.check("PUT /api/records/{id}", async {
        let response = client
            .records()
            .put(&Uuid::from(ID), &value(sent.clone()))
            .options(Options::new().allow_empty())
            .response()
            .await;
        let response = response.unwrap();
        // The server tells what it read as the secret, which is written only.
        assert_eq!(response.header("etag"), Some("s"));
        let received = json(response.value());
        assert_eq!((&received["maybeLevel"], &received["real"]), (&json!("very-high"), &json!(-5.5)));
        let mut refused = sent.clone();
        refused["tags"] = json!(["a", "a"]);
        let error = client
            .records()
            .put(&Uuid::from(ID), &value(refused))
            .options(Options::new().allow_empty())
            .await
            .unwrap_err();
        assert!(error.to_string().contains("uniqueItems"), "{error}");
    })
    .await;
    sent["revision"] = json!(3);
    run.check("PUT /api/records/{id}", async {
        client
            .records()
            .put(&Uuid::from(ID), &value(sent.clone()))
            .options(Options::new().allow_empty())
            .await
            .unwrap();
    })
    .await;
    run.check("PATCH /api/records/{id}", async {
        let patch = value(json!({"level": "low", "weight": 65535}));
        let seen = client.records().patch(&Uuid::from(ID), &patch).await.unwrap();
        assert_eq!(seen, format!("{ID} Undefined Value(Low) Some(65535)"));
    })
    .await;
    let reason =
        "its document does not say that a property (`MaybeUndefined`) may be null, so null cannot be sent";
    run.known_fault(Side::Server, "PATCH /api/records/{id}", reason, async {
        let patch = value(json!({"name": null}));
        let seen = client.records().patch(&Uuid::from(ID), &patch).await.unwrap();
        assert_eq!(seen, format!("{ID} Null Undefined None"));
    })
    .await;
    run.check("GET /api/lines", async {
        let page = json(&client.records().get_lines().await.unwrap());
        assert_eq!((page["items"].as_array().unwrap().len(), &page["next"]), (3, &json!(3)));
        let page = json(&client.records().get_lines().offset(8).limit(10).await.unwrap());
        assert_eq!(page["items"], json!([{"length": 8.0}, {"length": 9.0}]));
        let error = client.records().get_lines().limit(11).await.unwrap_err();
        assert_eq!(error.status().unwrap(), 400);
    })
    .await;
}

async fn bodies(run: &mut Run, client: &Client) {
    run.check("POST /api/upload", async {
        let body = PostApiUploadRequest {
            note: "a\nb".to_owned(),
            file: File::from_bytes("ä.txt", "text/x-test", "content"),
            more: vec![
                File::from_bytes("1", "text/plain", "one"),
                File::from_bytes("2", "text/plain", "two"),
            ],
            count: Some(-5),
            as_json: Line { length: 1.5, ..Default::default() },
            ..Default::default()
        };
        let seen = client.bodies().post_upload(&body).await.unwrap();
        let expected = [
            "a\nb",
            "Some(-5) Line { length: 1.5, label: None }",
            "Some(\"ä.txt\") Some(\"text/x-test\") content",
            "Some(\"1\") Some(\"text/plain\") one",
            "Some(\"2\") Some(\"text/plain\") two",
        ];
        assert_eq!(seen, expected);
    })
    .await;
    run.check("GET /api/download", async {
        let response = client.bodies().get_download().response().await.unwrap();
        assert_eq!(response.header("content-disposition"), Some("attachment; filename=\"a b.bin\""));
        assert_eq!(response.value().as_ref(), b"\0\xff of a file");
    })
    .await;
    run.check("PUT /api/raw", async {
        assert_eq!(client.bodies().put_raw(b"\0\xff".to_vec()).await.unwrap(), r"\x00\xff");
    })
    .await;
    run.check("PUT /api/base64", async {
        assert_eq!(client.bodies().put_base64("AP8=").await.unwrap(), "AP8=");
    })
    .await;
    run.check("PUT /api/text", async {
        assert_eq!(client.bodies().put_text("ü & \"x\"").await.unwrap(), "<p>ü & \"x\"</p>");
    })
    .await;
    run.check("POST /api/login", async {
        let login = Login { user: "a b+c&d=ü".to_owned(), secret: "p%&".into(), ..Default::default() };
        assert_eq!(client.bodies().post_login(&login).await.unwrap(), "a b+c&d=ü p%& None");
    })
    .await;
}

async fn parameters(run: &mut Run, client: &Client) {
    run.check("GET /api/headers", async {
        let seen = client.parameters().get_headers(u32::MAX, &["a b"]).await.unwrap();
        assert_eq!(seen, ["4294967295 [\"a b\"]"]);
    })
    .await;
    let reason =
        "expects one header line for each value of a list, but its document describes one line with commas";
    run.known_fault(Side::Server, "GET /api/headers", reason, async {
        let seen = client.parameters().get_headers(1, &["a", "b"]).await.unwrap();
        assert_eq!(seen, ["1 [\"a\", \"b\"]"]);
    })
    .await;
    run.check("GET /api/queries", async {
        let since = DateTime::parse("2026-03-29T01:30:00+01:00").unwrap();
        let call = client.parameters().get_queries(&["a,b", "c d&"], &[1, -2]);
        let seen = call.level(Level::VeryHigh).since(&since).await.unwrap();
        let last = "Some(VeryHigh) Some(\"2026-03-29T00:30:00+00:00\")";
        assert_eq!(seen, ["[\"a,b\", \"c d&\"]", "[1, -2]", last]);
    })
    .await;
    run.check("GET /api/cookies", async {
        assert_eq!(client.parameters().get_cookies(3).theme("dark").await.unwrap(), ["3", "Some(\"dark\")"]);
        assert_eq!(client.parameters().get_cookies(0).await.unwrap(), ["0", "None"]);
    })
    .await;
    let reason = "a wildcard path (`*rest`) is in its document unchanged, so that no client can call it";
    run.known_fault(Side::Server, "GET /api/tree/{name}/*rest", reason, async {
        assert_eq!(client.parameters().get_tree_rest("a").await.unwrap()[0], "a");
    })
    .await;
}

async fn security(run: &mut Run) {
    let with_key = connect(run, HeaderKey::new("k/=+ y"));
    run.check("GET /api/with-key", async {
        assert_eq!(with_key.security().get_with_key().await.unwrap(), "k/=+ y");
    })
    .await;
    let with_cookie = connect(run, CookieKey::new("a/b+c="));
    run.check("GET /api/with-cookie", async {
        assert_eq!(with_cookie.security().get_with_cookie().await.unwrap(), "a/b+c=");
    })
    .await;
    let with_login = connect(run, UserLogin::new("ann", "ü:+/="));
    run.check("GET /api/with-login", async {
        assert_eq!(with_login.security().get_with_login().await.unwrap(), "ann ü:+/=");
    })
    .await;
    let with_token = connect(run, Token::new("t.o-k"));
    run.check("GET /api/with-either", async {
        assert_eq!(with_token.security().get_with_either().await.unwrap(), "token t.o-k");
        assert_eq!(with_key.security().get_with_either().await.unwrap(), "key k/=+ y");
    })
    .await;
}

async fn responses(run: &mut Run, client: &Client) {
    run.check("GET /api/either/{which}", async {
        let either = async |which| client.responses().get_either(which).await;
        let Ok(GetEitherResponse::Ok(circle)) = either(200).await else { panic!("no circle") };
        assert_eq!(json(&circle), json!({"radius": 0.5}));
        let Ok(GetEitherResponse::Accepted(text)) = either(202).await else { panic!("no text") };
        assert_eq!(text, "later");
        assert!(matches!(either(204).await, Ok(GetEitherResponse::NoContent)));
        let error = either(999).await.unwrap_err();
        assert_eq!(error.status().unwrap(), 418);
        assert_eq!(json(error.api().unwrap()), json!({"code": 999, "message": "code 999"}));
    })
    .await;
    run.check("GET /api/events", async {
        let mut events = client.responses().get_events().await.unwrap();
        let expected = [json!({"type": "circle", "radius": 1.0}), json!({"type": "line", "length": 2.0})];
        for expected in expected {
            let event = json(&events.next().await.unwrap().unwrap().data);
            assert_eq!((&event["type"], &event["radius"]), (&expected["type"], &expected["radius"]));
        }
        assert!(events.next().await.is_none());
    })
    .await;
}
