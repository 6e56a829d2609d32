//! axum with utoipa.

use framework_tests::axum_utoipa::operations::responses::MovedResponse;
use framework_tests::axum_utoipa::types::{Level, Login, Upload};
use framework_tests::axum_utoipa::{Client, Key, Session, Token};
use framework_tests::run::Run;
use framework_tests::runtime::{Credentials, Date, DateTime, File, Options, Redirects, Uuid};
use serde_json::json;
use xtask::frameworks::outcome::Side;

use crate::{json, value};

const ID: &str = "6f2a4a5e-0b43-4a52-9d3e-0a4f5e1d2c3b";

#[tokio::test]
async fn calls() {
    let Some(mut run) = Run::start("axum-utoipa") else { return };
    let client = connect(&run, Credentials::none());
    enums(&mut run, &client).await;
    records(&mut run, &client).await;
    pages(&mut run, &client).await;
    bodies(&mut run, &client).await;
    parameters(&mut run, &client).await;
    security(&mut run).await;
    responses(&mut run, &client).await;
    run.finish();
}

fn connect(run: &Run, credentials: impl Into<Credentials>) -> Client {
    run.connect(Client::builder().credentials(credentials))
}

async fn enums(run: &mut Run, client: &Client) {
    run.check("POST /shapes", async {
        let circle = json!({"Circle": {"center": {"x": 1.5, "y": -0.5}, "radius": 2.0}});
        let sent = json!(["Origin", circle, {"Dot": {"x": 0.0, "y": 1e300}}, {"Text": "ü"}, {"Polygon": []}, {"Pair": [1.0, 2.5]}]);
        let shapes: Vec<_> = value(sent.clone());
        assert_eq!(json(&client.enums().echo_shapes(&shapes).await.unwrap()), sent);
    })
    .await;
    run.check("POST /changes", async {
        for (read_as, sent) in [
            (
                "NameChanged",
                json!({"type": "name_changed", "from": "a", "to": "b", "at": "2026-03-29T01:30:00Z"}),
            ),
            ("OwnerAdded", json!({"type": "owner_added", "id": ID, "note": null})),
            ("AllRemoved", json!({"type": "all_removed"})),
        ] {
            let seen = client.enums().echo_event(&value(sent.clone())).await.unwrap();
            assert_eq!(json(&seen), json!({"read_as": read_as, "value": sent}));
        }
    })
    .await;
    run.check("POST /commands", async {
        let sent = json!([{"t": "stop"}, {"t": "move", "c": {"steps": -3}}, {"t": "say", "c": "stop"}, {"t": "go", "c": {"x": 1.0, "y": 2.0}}]);
        let commands: Vec<_> = value(sent.clone());
        assert_eq!(json(&client.enums().echo_commands(&commands).await.unwrap()), sent);
    })
    .await;
    run.check("POST /scalars", async {
        let sent =
            [json!(-7), json!(7.5), json!(true), json!("7"), json!({"x": 1.0, "y": 2.0}), json!([1, -2, 3])];
        let scalars: Vec<_> = sent.iter().cloned().map(value).collect();
        let seen = json(&client.enums().echo_scalars(&scalars).await.unwrap());
        let read_as = ["Whole", "Real", "Flag", "Text", "Point", "List"];
        let expected: Vec<_> = read_as
            .iter()
            .zip(&sent)
            .map(|(read_as, sent)| json!({"read_as": read_as, "value": sent}))
            .collect();
        assert_eq!(seen, json!(expected));
        // A number with a fraction of zero is no whole number to serde.
        let seen = client.enums().echo_scalars(&[value(json!(2.0))]).await.unwrap();
        assert_eq!(json(&seen), json!([{"read_as": "Real", "value": 2.0}]));
    })
    .await;
    let reason =
        "serde reads a list of two numbers as the struct of two numbers that comes first in an untagged enum";
    run.known_fault(Side::Server, "POST /scalars", reason, async {
        let seen = client.enums().echo_scalars(&[value(json!([1, -2]))]).await.unwrap();
        assert_eq!(json(&seen), json!([{"read_as": "List", "value": [1, -2]}]));
    })
    .await;
}

async fn records(run: &mut Run, client: &Client) {
    run.check("GET /records/{id}", async {
        let record = json(&client.records().get(&Uuid::from(ID)).await.unwrap());
        let expected = json!({
            "id": ID, "signed": i64::MIN, "small": u32::MAX, "byte": 255, "real": 1.5, "day": "2024-02-29",
            "level": "VERY-HIGH", "maybeLevel": null, "bytes": [0, 255], "pair": [-1, "one"], "scores": {"ä": -1},
            "byLevel": {"x": [null, {"x": 1.0, "y": -2.5}]}, "tags": [], "type": "full", "anything": {"a": [1, null, "b"]},
            "created": "2026-03-29T00:30:00.250Z", "updated": null, "unsigned": u64::MAX, "count": 4, "revision": 7,
        });
        assert_eq!(record, expected);
    })
    .await;
    run.check("GET /records/{id}", async {
        let error =
            client.records().get(&Uuid::from("00000000-0000-0000-0000-000000000000")).await.unwrap_err();
        assert_eq!(error.status().unwrap(), 404);
        assert!(error.to_string().contains("no record 00000000"), "{error}");
        let error = client.records().get(&Uuid::from("none")).await.unwrap_err();
        assert_eq!(error.status().unwrap(), 400);
    })
    .await;
    run.check("GET /records/{id}", async {
        let id = Uuid::from("ffffffff-ffff-ffff-ffff-ffffffffffff");
        assert_eq!(json(&client.records().get(&id).await.unwrap())["count"], u64::MAX);
    })
    .await;
    run.check("PUT /records/{id}", async {
        let mut sent = json!({
            "id": ID, "signed": -1, "unsigned": 1, "small": 2, "byte": 3, "count": 4, "real": 0.25, "day": "2024-02-29",
            "level": "LOW", "maybeLevel": "LOW", "bytes": [], "pair": [1, "x"], "scores": {}, "byLevel": {}, "tags": ["ü"],
            "type": null, "anything": [], "created": "2026-03-29T01:30:00Z", "updated": "2026-03-29T01:30:00Z",
        });
        sent["parent"] = sent.clone();
        let record = value(sent.clone());
        let received = client.records().put(&Uuid::from(ID), &record).await.unwrap();
        sent["revision"] = json!(0);
        sent["parent"]["revision"] = json!(0);
        assert_eq!(json(&received), sent);
        let error = client.records().put(&Uuid::from("00000000-0000-0000-0000-000000000001"), &record).await;
        assert_eq!(error.unwrap_err().status().unwrap(), 409);
    })
    .await;
    run.check("PATCH /records/{id}", async {
        for (sent, read_as) in [
            (json!({}), "Patch { name: None, level: None, size: None }"),
            (
                json!({"name": null, "level": "LOW"}),
                "Patch { name: Some(None), level: Some(Some(Low)), size: None }",
            ),
            (json!({"size": 0}), "Patch { name: None, level: None, size: Some(0) }"),
        ] {
            let seen = client.records().patch(&Uuid::from(ID), &value(sent.clone())).await.unwrap();
            assert_eq!(json(&seen), json!({"read_as": read_as, "value": sent}));
        }
    })
    .await;
    run.check("DELETE /records/{id}", async {
        client.records().delete(&Uuid::from(ID)).await.unwrap();
    })
    .await;
}

async fn pages(run: &mut Run, client: &Client) {
    run.check("GET /labels", async {
        let page = json(&client.pages().list_labels().await.unwrap());
        assert_eq!((page["items"].as_array().unwrap().len(), &page["next"]), (10, &json!(10)));
        let since = DateTime::parse("2026-03-29T01:30:00+01:00").unwrap();
        let call = client.pages().list_labels().offset(24).limit(5).level(Level::VeryHigh).since(&since);
        let page = call.tags(&["a,b", "c d&"]).await.unwrap();
        let color = r#"Some(VeryHigh) Some("2026-03-29T00:30:00+00:00") ["a,b", "c d&"]"#;
        assert_eq!(
            json(&page),
            json!({"items": [{"name": "label 24", "color": color}], "total": 25, "next": null})
        );
    })
    .await;
    run.check("GET /points", async {
        let page = client.pages().list_points().await.unwrap();
        assert_eq!(json(&page), json!({"items": [{"x": 2.0, "y": 0.5}], "total": 1, "next": null}));
    })
    .await;
}

async fn bodies(run: &mut Run, client: &Client) {
    run.check("POST /upload", async {
        let body = Upload {
            note: "a\nb".to_owned(),
            file: File::from_bytes("ä.txt", "text/x-test", "content"),
            ..Default::default()
        };
        let parts = json(&client.bodies().upload(&body).await.unwrap());
        let mut parts = parts.as_array().unwrap().clone();
        parts.sort_by_key(|part| part["name"].to_string());
        let file =
            json!({"name": "file", "file_name": "ä.txt", "content_type": "text/x-test", "text": "content"});
        assert_eq!(parts[0], file);
        assert_eq!((&parts[1]["name"], &parts[1]["text"], parts.len()), (&json!("note"), &json!("a\nb"), 2));
    })
    .await;
    run.check("GET /download", async {
        let response = client.bodies().download().response().await.unwrap();
        assert_eq!(response.header("content-disposition"), Some("attachment; filename=\"a b.bin\""));
        assert_eq!(response.value().as_ref(), b"\0\xff of a file");
    })
    .await;
    run.check("PUT /raw", async {
        let seen = client.bodies().put_raw(b"\0\xff".as_slice().to_vec()).await.unwrap();
        assert_eq!(seen, r"application/octet-stream \x00\xff");
    })
    .await;
    run.check("PUT /text", async {
        assert_eq!(client.bodies().put_text("ü \"x\"").await.unwrap(), "ü \"x\"");
        let error = client.bodies().put_text("more than twenty bytes").await.unwrap_err();
        assert_eq!(error.status().unwrap(), 413);
    })
    .await;
    run.check("PUT /text", async {
        let error = client.bodies().put_text("more than twenty bytes").await.unwrap_err();
        assert!(error.to_string().contains("22 bytes are too many"), "{error}");
    })
    .await;
    run.check("POST /login", async {
        let login = Login { user: "a b+c&d=ü".to_owned(), secret: "p%&".into(), ..Default::default() };
        let seen = client.bodies().login(&login).await.unwrap();
        assert_eq!(json(&seen), json!({"user": "a b+c&d=ü", "secret": "p%&", "remember": null}));
    })
    .await;
}

async fn parameters(run: &mut Run, client: &Client) {
    run.check("GET /headers", async {
        let call = client.parameters().headers(7).x_day(&Date::parse("2024-02-29").unwrap());
        let response = call.response().await.unwrap();
        assert_eq!(response.header("x-next"), Some("8"));
        assert_eq!(response.value(), &["7", "Some(Ok(2024-02-29))"]);
    })
    .await;
    run.check("GET /cookies", async {
        let seen = client.parameters().cookies(3).theme("dark").await.unwrap();
        assert_eq!(json(&seen), json!(["3", "dark"]));
        assert_eq!(json(&client.parameters().cookies(0).await.unwrap()), json!(["0", null]));
    })
    .await;
}

async fn security(run: &mut Run) {
    let (with_key, with_wrong_key) = (connect(run, Key::new("k/=+ y")), connect(run, Key::new("no")));
    run.check("GET /with-key", async {
        assert_eq!(with_key.security().with_key().await.unwrap(), "let in");
        assert_eq!(with_wrong_key.security().with_key().await.unwrap_err().status().unwrap(), 401);
    })
    .await;
    let with_token = connect(run, Token::new("t.o-k"));
    run.check("GET /with-token", async {
        assert_eq!(with_token.security().with_token().await.unwrap(), "let in");
    })
    .await;
    let with_cookie = connect(run, Session::new("a/b+c="));
    run.check("GET /with-cookie", async {
        assert_eq!(with_cookie.security().with_cookie().await.unwrap(), "let in");
    })
    .await;
}

async fn responses(run: &mut Run, client: &Client) {
    run.check("GET /moved", async {
        // The document lists the redirect, so it is the response; the call can be told to follow it.
        let MovedResponse::TemporaryRedirect(redirect) = client.responses().moved().await.unwrap() else {
            panic!("no redirect");
        };
        let followed = Options::new().redirects(Redirects::Follow);
        let MovedResponse::Ok(page) = client.responses().moved().options(followed).await.unwrap() else {
            panic!("not followed: {redirect:?}");
        };
        assert_eq!(json(&page)["total"], 1);
    })
    .await;
    run.check("GET /events", async {
        let mut events = client.responses().events().await.unwrap();
        let first = events.next().await.unwrap().unwrap();
        assert_eq!((first.event.as_str(), json(&first.data)), ("change", json!({"type": "all_removed"})));
        let second = events.next().await.unwrap().unwrap().data;
        assert_eq!(json(&second)["type"], "owner_added");
        assert!(events.next().await.is_none());
    })
    .await;
}
