//! axum with aide and schemars 0.9.

use framework_tests::aide::types::{Level, Login};
use framework_tests::aide::{Client, Key, Token};
use framework_tests::run::Run;
use framework_tests::runtime::{Credentials, DateTime, Options, Parts, Uuid};
use serde_json::json;

use crate::{json, value};

const ID: &str = "6f2a4a5e-0b43-4a52-9d3e-0a4f5e1d2c3b";

#[tokio::test]
async fn calls() {
    let Some(mut run) = Run::start("aide") else { return };
    let client = connect(&run, Credentials::none());
    enums(&mut run, &client).await;
    values(&mut run, &client).await;
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
        let line = json!({"Line": [{"x": 0.0, "y": 1.0}, {"x": 2.0, "y": 3.0}]});
        let sent =
            json!(["Origin", circle, {"Dot": {"x": 0.0, "y": 1e300}}, {"Polygon": []}, line, "Nowhere"]);
        let shapes: Vec<_> = value(sent.clone());
        assert_eq!(json(&client.shapes().post(&shapes).await.unwrap()), sent);
    })
    .await;
    run.check("POST /changes", async {
        let renamed = json!({"type": "name_changed", "from": "a", "to": "b"});
        let sent = json!([renamed, {"type": "owner_added", "id": ID, "note": null}, {"type": "all_removed"}]);
        let changes: Vec<_> = value(sent.clone());
        assert_eq!(json(&client.changes().post(&changes).await.unwrap()), sent);
    })
    .await;
    run.check("POST /commands", async {
        let sent = json!([{"t": "stop"}, {"t": "move", "c": {"steps": -3}}, {"t": "say", "c": "stop"}, {"t": "jump", "c": [0, 255]}]);
        let commands: Vec<_> = value(sent.clone());
        assert_eq!(json(&client.commands().post(&commands).await.unwrap()), sent);
    })
    .await;
    run.check("POST /scalars", async {
        let sent = json!([-7, 7.5, 2.0, true, "7", {"x": 1.0, "y": 2.0}, null]);
        let scalars: Vec<_> = value(sent.clone());
        assert_eq!(json(&client.scalars().post(&scalars).await.unwrap()), sent);
    })
    .await;
}

async fn values(run: &mut Run, client: &Client) {
    run.check("GET /values/{id}", async {
        let values = json(&client.values().get(&Uuid::from(ID)).await.unwrap());
        let expected = json!({
            "id": ID, "signed": i64::MIN, "unsigned": u64::MAX, "small": u32::MAX, "byte": 255, "count": 4, "real": 1.5,
            "moment": "2026-03-29T00:30:00.250Z", "day": "2024-02-29", "clock": "23:59:59", "level": "VERY_HIGH",
            "maybeLevel": null, "maybePoint": {"x": 2.0, "y": -0.5}, "letter": "ü", "scores": {"ä": -1},
            "byNumber": {"7": "LOW"}, "anything": {"a": [1, null]}, "weight": 0, "from": "a", "to": null, "more": 1,
        });
        assert_eq!(values, expected);
        let error = client.values().get(&Uuid::from("00000000-0000-0000-0000-000000000000")).await.unwrap_err();
        assert_eq!((error.status().unwrap().as_u16(), json(error.api().unwrap())["code"].clone()), (404, json!(4040)));
        let error = client.values().get(&Uuid::from("ffffffff-ffff-ffff-ffff-ffffffffffff")).await.unwrap_err();
        assert_eq!((error.status().unwrap().as_u16(), json(error.api().unwrap())["code"].clone()), (502, json!(5020)));
    })
    .await;
    run.check("PUT /values/{id}", async {
        let mut sent = json!({
            "id": ID, "signed": -1, "unsigned": 1, "small": 2, "byte": 3, "count": 0, "real": 0.25,
            "moment": "2026-03-29T00:30:00Z", "day": "2024-02-29", "clock": "00:00:00", "level": "LOW", "maybeLevel": "LOW",
            "maybePoint": null, "letter": "x", "scores": {}, "byNumber": {}, "anything": null, "weight": 65535, "from": "",
            "to": "b", "added": [true],
        });
        sent["parent"] = sent.clone();
        let received = client.values().put(&Uuid::from(ID), &value(sent.clone())).options(Options::new().allow_empty()).await.unwrap();
        assert_eq!(json(&received), sent);
        let error = client.values().put(&Uuid::from("00000000-0000-0000-0000-000000000001"), &value(sent)).options(Options::new().allow_empty()).await;
        assert_eq!(error.unwrap_err().status().unwrap(), 409);
    })
    .await;
    run.check("PUT /lists", async {
        let mut sent = json!({
            "pair": [-1, "x"], "three": [0.5, 1.0, -2.0], "unique": [ID], "bytes": [0, 255], "nested": [[null, "LOW"], []],
            "bounded": [-5, 5], "result": {"Ok": {"x": 1.0, "y": 2.0}},
        });
        assert_eq!(json(&client.lists().put(&value(sent.clone())).await.unwrap()), sent);
        sent["result"] = json!({"Err": "no"});
        assert_eq!(json(&client.lists().put(&value(sent.clone())).await.unwrap()), sent);
    })
    .await;
}

async fn bodies(run: &mut Run, client: &Client) {
    run.check("POST /login", async {
        let login = Login { user: "a b+c&d=ü".to_owned(), secret: "p%&".into(), ..Default::default() };
        let seen = client.login().post(&login).await.unwrap();
        assert_eq!(json(&seen), json!({"user": "a b+c&d=ü", "secret": "p%&", "remember": null}));
    })
    .await;
    run.check("POST /upload", async {
        let form = Parts::new().text("note", "x");
        assert_eq!(client.upload().post(form).await.unwrap(), ["Some(\"note\") None x"]);
    })
    .await;
    run.check("PUT /raw", async {
        assert_eq!(client.raw().put(b"\0\xff".to_vec()).await.unwrap().as_ref(), b"\0\xff");
    })
    .await;
    run.check("GET /download", async {
        let response = client.download().get().response().await.unwrap();
        assert_eq!(response.header("content-disposition"), Some("attachment; filename=\"a b.bin\""));
        assert_eq!(response.body().as_ref(), b"\0\xff of a file");
    })
    .await;
    run.check("PUT /text", async {
        assert_eq!(client.text().put("ü \"x\"").await.unwrap(), "ü \"x\"");
    })
    .await;
    run.check("GET /page", async {
        assert_eq!(client.page().get().await.unwrap(), "<p>ü</p>");
    })
    .await;
}

async fn parameters(run: &mut Run, client: &Client) {
    run.check("GET /labels", async {
        let page = json(&client.labels().list().await.unwrap());
        assert_eq!((page["items"].as_array().unwrap().len(), &page["next"]), (10, &json!(10)));
        let since = DateTime::parse("2026-03-29T01:30:00+01:00").unwrap();
        let call = client.labels().list().offset(24).limit(255).level(Level::VeryHigh).since(&since);
        let page = json(&call.tags(&["a,b", "c d&"]).await.unwrap());
        let seen = "Some(VeryHigh) [\"a,b\", \"c d&\"] Some(\"2026-03-29T00:30:00+00:00\")";
        assert_eq!(page, json!({"items": [{"name": "label 24", "seen": seen}], "next": null}));
    })
    .await;
    run.check("GET /cookies", async {
        let seen = client.cookies().get(3).theme("dark").await.unwrap();
        assert_eq!(json(&seen), json!({"visits": 3, "theme": "dark"}));
        let seen = client.cookies().get(0).await.unwrap();
        assert_eq!(json(&seen), json!({"visits": 0, "theme": null}));
    })
    .await;
}

async fn security(run: &mut Run) {
    let (with_key, with_wrong_key) = (connect(run, Key::new("k/=+ y")), connect(run, Key::new("no")));
    run.check("GET /with-key", async {
        assert_eq!(with_key.with_key().get().await.unwrap(), "let in");
        assert_eq!(with_wrong_key.with_key().get().await.unwrap_err().status().unwrap(), 401);
    })
    .await;
    let with_token = connect(run, Token::new("t.o-k"));
    run.check("GET /with-token", async {
        assert_eq!(with_token.with_token().get().await.unwrap(), "let in");
    })
    .await;
}

async fn responses(run: &mut Run, client: &Client) {
    run.check("GET /moved", async {
        let response = client.moved().get().response().await.unwrap();
        let body: serde_json::Value = serde_json::from_slice(response.body()).unwrap();
        assert_eq!(body["next"], 10);
    })
    .await;
    run.check("GET /nothing", async {
        assert_eq!(json(&client.nothing().get().await.unwrap()), json!(null));
    })
    .await;
    run.check("GET /events", async {
        let mut events = client.events().get().await.unwrap();
        assert_eq!(json(&events.next().await.unwrap().unwrap().data), json!({"type": "all_removed"}));
        let second = events.next().await.unwrap().unwrap().data;
        assert_eq!(json(&second)["type"], "owner_added");
        assert!(events.next().await.is_none());
    })
    .await;
}
