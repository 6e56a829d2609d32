//! dropshot with schemars 0.8.

use framework_tests::dropshot::Client;
use framework_tests::dropshot::types::{Login, Rename, Sort};
use framework_tests::run::Run;
use framework_tests::runtime::{Credentials, Date, Options, Parts, Redirects, Untyped};
use serde_json::json;

use crate::{json, value};

const ID: &str = "6f2a4a5e-0b43-4a52-9d3e-0a4f5e1d2c3b";

#[tokio::test]
async fn calls() {
    let Some(mut run) = Run::start("dropshot") else { return };
    let client: Client = run.connect(Client::builder().credentials(Credentials::none()));
    projects(&mut run, &client).await;
    pages(&mut run, &client).await;
    enums(&mut run, &client).await;
    values(&mut run, &client).await;
    bodies(&mut run, &client).await;
    run.finish();
}

async fn projects(run: &mut Run, client: &Client) {
    let project = json!({
        "id": u64::MAX, "name": "ü", "owner": {"id": ID, "born": null}, "default_owner": {"id": ID, "born": "2024-02-29"},
        "created": "2026-03-29T00:30:00.250Z",
    });
    run.check("POST /projects", async {
        let response = client.projects().create(&value(project.clone())).response().await.unwrap();
        assert_eq!((response.status().as_u16(), json(response.value())), (201, project.clone()));
    })
    .await;
    run.check("GET /projects/{id}", async {
        let seen = json(&client.projects().view(u64::MAX).await.unwrap());
        assert_eq!((&seen["id"], &seen["owner"]), (&json!(u64::MAX), &json!(null)));
        let error = client.projects().view(0).await.unwrap_err();
        assert_eq!(
            (error.status().unwrap().as_u16(), error.api().unwrap().error_code.as_deref()),
            (404, Some("NoProject"))
        );
        assert!(error.to_string().contains("Not Found"), "{error}");
    })
    .await;
    run.check("PATCH /projects/{id}", async {
        let rename = Rename { name: "ü".to_owned(), ..Default::default() };
        client.projects().update(1, &rename).await.unwrap();
        let error = client.projects().update(2, &rename).await.unwrap_err();
        assert!(error.to_string().contains("another project or name"), "{error}");
    })
    .await;
    run.check("DELETE /projects/{id}", async {
        client.projects().delete(1).await.unwrap();
        assert_eq!(client.projects().delete(2).await.unwrap_err().status().unwrap(), 503);
    })
    .await;
}

async fn pages(run: &mut Run, client: &Client) {
    run.check("GET /projects", async {
        let page = client.projects().list().like("2").limit(4).await.unwrap();
        let ids = |page: &serde_json::Value| {
            page["items"]
                .as_array()
                .unwrap()
                .iter()
                .map(|item| item["id"].as_u64().unwrap())
                .collect::<Vec<_>>()
        };
        let first = json(&page);
        assert_eq!(ids(&first), [2, 12, 20, 21]);
        let token = first["next_page"].as_str().unwrap();
        let second = json(&client.projects().list().page_token(token).limit(4).await.unwrap());
        assert_eq!(ids(&second), [22, 23, 24, 25]);
        let token = second["next_page"].as_str().unwrap();
        let last = json(&client.projects().list().page_token(token).await.unwrap());
        assert_eq!((ids(&last), &last["next_page"]), (vec![], &json!(null)));
        let error = client.projects().list().page_token("no token").await.unwrap_err();
        assert_eq!(error.status().unwrap(), 400);
    })
    .await;
    run.check("GET /projects/{id}/numbers", async {
        let first = json(&client.projects().sorted_list(u64::MAX - 9).limit(3).await.unwrap());
        assert_eq!(first["items"], json!([u64::MAX - 9, u64::MAX - 8, u64::MAX - 7]));
        let call = client.projects().sorted_list(5).limit(5).sort(Sort::ByIdDescending);
        let first = json(&call.await.unwrap());
        assert_eq!(first["items"], json!([11, 10, 9, 8, 7]));
        let token = first["next_page"].as_str().unwrap();
        let second = json(&client.projects().sorted_list(5).page_token(token).await.unwrap());
        assert_eq!(second["items"], json!([6, 5]));
    })
    .await;
}

async fn enums(run: &mut Run, client: &Client) {
    run.check("POST /shapes", async {
        let sent = json!(["Origin", {"Circle": {"radius": 2.0}}, {"Owner": {"id": ID, "born": "2024-02-29"}}, {"Names": ["ü"]}]);
        let shapes: Vec<_> = value(sent.clone());
        assert_eq!(json(&client.enums().shapes_echo(&shapes).await.unwrap()), sent);
    })
    .await;
    run.check("POST /events", async {
        let renamed = json!({"type": "renamed", "from": "a", "to": null});
        let sent = json!([{"type": "owner_added", "id": ID, "born": null}, renamed, {"type": "all_removed"}]);
        let events: Vec<_> = value(sent.clone());
        assert_eq!(json(&client.enums().events_echo(&events).await.unwrap()), sent);
    })
    .await;
    run.check("POST /commands", async {
        let sent = json!({
            "a": {"type": "stop"}, "b": {"type": "move", "value": {"steps": -1}}, "ü": {"type": "say", "value": "stop"},
            "d": {"type": "own", "value": {"id": ID, "born": "2024-02-29"}},
        });
        assert_eq!(json(&client.enums().commands_echo(&value(sent.clone())).await.unwrap()), sent);
    })
    .await;
}

async fn values(run: &mut Run, client: &Client) {
    run.check("PUT /values", async {
        let mut sent = json!({
            "unsigned": u64::MAX, "small": u32::MAX, "tiny": -128, "signed": i64::MIN, "real": 1.5, "flag": true,
            "letter": "ü", "non_zero": 65535, "ids": [ID], "note": null, "anything": {"a": null}, "either": "name", "id": ID,
            "born": "2024-02-29",
        });
        let mut child = sent.clone();
        child["either"] = json!(-7);
        sent["child"] = child;
        let received = client.values().echo(&value(sent.clone())).await.unwrap();
        assert_eq!(json(&received), sent);
        sent["non_zero"] = json!(0);
        let error = client.values().echo(&value(sent)).await.unwrap_err();
        assert!(error.to_string().contains("non_zero"), "{error}");
    })
    .await;
    run.check("GET /headers", async {
        let call = client.values().headers_view(u32::MAX).x_day(&Date::parse("2024-02-29").unwrap());
        let response = call.response().await.unwrap();
        assert_eq!((response.header("x-next"), response.header("etag")), (Some("4294967296"), Some("\"e\"")));
        assert_eq!(response.value(), "4294967295 Some(2024-02-29)");
    })
    .await;
    run.check("GET /moved", async {
        let redirect = client.values().moved().await.unwrap();
        assert!(redirect.location().is_some_and(|to| to.contains("/")), "{redirect:?}");
        let followed = Options::new().redirects(Redirects::Follow);
        let response = client.values().moved().options(followed).response().await.unwrap();
        let body: serde_json::Value = serde_json::from_slice(response.body()).unwrap();
        assert_eq!(body["name"], "project 5");
    })
    .await;
    run.check("GET /own-error", async {
        assert_eq!(client.values().own_error(0).await.unwrap(), "at once");
        let error = client.values().own_error(3).await.unwrap_err();
        assert_eq!(error.status().unwrap(), 429);
        assert_eq!(json(error.api().unwrap()), json!({"kind": "Busy", "seconds": 3}));
    })
    .await;
}

async fn bodies(run: &mut Run, client: &Client) {
    run.check("POST /login", async {
        let login = Login { user: "a b+c&d=ü".to_owned(), secret: "p%&".into(), ..Default::default() };
        let seen = client.bodies().login(&login).await.unwrap();
        assert_eq!(json(&seen), json!({"user": "a b+c&d=ü", "secret": "p%&", "remember": null}));
    })
    .await;
    run.check("POST /upload", async {
        let form = Parts::new().text("note", "x");
        assert_eq!(client.bodies().upload(form).await.unwrap(), ["note  x"]);
    })
    .await;
    run.check("PUT /raw", async {
        assert_eq!(client.bodies().raw_put(b"\0\xff".to_vec()).await.unwrap(), r"\x00\xff");
        let error = client.bodies().raw_put(vec![0; 17]).await.unwrap_err();
        assert!(error.to_string().contains("maximum size of 16 bytes"), "{error}");
    })
    .await;
    run.check("GET /download", async {
        let response = client.bodies().download().response().await.unwrap();
        assert_eq!(response.header("content-disposition"), Some("attachment; filename=\"a b.bin\""));
        let Untyped::Bytes(bytes) = response.value() else { panic!("{response:?}") };
        assert_eq!(bytes.as_ref(), b"\0\xff of a file");
    })
    .await;
}
