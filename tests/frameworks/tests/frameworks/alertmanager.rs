//! Alertmanager, by the document that it serves by.

use framework_tests::alertmanager::Client;
use framework_tests::run::Run;
use framework_tests::runtime::{Credentials, Uuid};
use serde_json::{Value, json};

use crate::{json, value};

#[tokio::test]
async fn calls() {
    let Some(mut run) = Run::start("alertmanager") else { return };
    let builder = Client::builder().credentials(Credentials::none());
    let client: Client = run.connect_below(builder, "/api/v2");
    general(&mut run, &client).await;
    alerts(&mut run, &client).await;
    silences(&mut run, &client).await;
    run.finish();
}

async fn general(run: &mut Run, client: &Client) {
    run.check("GET /status", async {
        let status = json(&client.general().get_status().await.unwrap());
        assert_eq!(status["cluster"]["status"], "disabled");
        assert!(status["config"]["original"].as_str().unwrap().starts_with("global:"), "{status}");
    })
    .await;
    run.check("GET /receivers", async {
        let receivers = json(&client.receiver().list().await.unwrap());
        assert_eq!(receivers, json!([{"name": "nobody"}, {"name": "somebody \"else\""}]));
    })
    .await;
}

/// Two alerts, as a server of Prometheus posts them.
fn alerts_to_post() -> Value {
    json!([
        {
            "labels": {"alertname": "Down", "host": "a,b=\"c\""}, "annotations": {"summary": "ü"},
            "startsAt": "2026-03-29T01:30:00.000Z", "endsAt": "2126-03-29T01:30:00.000Z", "generatorURL": "http://example.com/?a=b",
        },
        {"labels": {"alertname": "Slow"}, "startsAt": "2026-03-29T01:30:00.000Z", "endsAt": "2126-03-29T01:30:00.000Z"},
    ])
}

async fn alerts(run: &mut Run, client: &Client) {
    run.check("POST /alerts", async {
        let alerts: Vec<_> = value(alerts_to_post());
        client.alert().post(&alerts).await.unwrap();
        let refused = [value(json!({"labels": {}}))];
        assert_eq!(client.alert().post(&refused).await.unwrap_err().status().unwrap(), 400);
    })
    .await;
    run.check("POST /alerts", async {
        let error = client.alert().post(&[value(json!({"labels": {}}))]).await.unwrap_err();
        assert!(error.to_string().contains("at least one label pair required"), "{error}");
    })
    .await;
    run.check("GET /alerts", async {
        let call = client.alert().list().active(true).silenced(false).receiver("nobody");
        let seen = json(&call.filter(&["alertname=\"Down\"", "host=~\"a,b.*\""]).await.unwrap());
        assert_eq!(seen.as_array().unwrap().len(), 1, "{seen}");
        assert_eq!(seen[0]["labels"], json!({"alertname": "Down", "host": "a,b=\"c\""}));
        assert_eq!(
            (&seen[0]["annotations"]["summary"], &seen[0]["endsAt"]),
            (&json!("ü"), &json!("2126-03-29T01:30:00.000Z"))
        );
        let error = client.alert().list().filter(&["no filter"]).await.unwrap_err();
        assert_eq!(error.status().unwrap(), 400);
    })
    .await;
    run.check("GET /alerts/groups", async {
        let groups =
            json(&client.alertgroup().get_alert_groups().filter(&["alertname=\"Slow\""]).await.unwrap());
        assert_eq!(groups[0]["labels"], json!({"alertname": "Slow"}), "{groups}");
        assert_eq!(groups[0]["alerts"][0]["receivers"], json!([{"name": "nobody"}]));
    })
    .await;
}

async fn silences(run: &mut Run, client: &Client) {
    let matchers = json!([{"name": "host", "value": "a.*", "isRegex": true, "isEqual": true}]);
    let silence = json!({
        "matchers": matchers, "startsAt": "2026-03-29T01:30:00.000Z", "endsAt": "2126-03-29T01:30:00.000Z",
        "createdBy": "ann", "comment": "a \"b\"",
    });
    let mut id = Uuid::default();
    run.check("POST /silences", async {
        let posted = json(&client.silence().post(&value(silence.clone())).await.unwrap());
        id = Uuid::from(posted["silenceID"].as_str().unwrap());
    })
    .await;
    run.check("GET /silences", async {
        let seen = json(&client.silence().list().filter(&["host=\"a,b=\\\"c\\\"\""]).await.unwrap());
        assert!(seen.is_array(), "{seen}");
        let seen = json(&client.silence().list().await.unwrap());
        assert_eq!((seen[0]["id"].as_str(), &seen[0]["matchers"]), (Some(id.as_str()), &matchers));
    })
    .await;
    run.check("GET /silence/{silenceID}", async {
        let seen = json(&client.silence().get(&id).await.unwrap());
        assert_eq!((&seen["status"]["state"], &seen["comment"]), (&json!("active"), &json!("a \"b\"")));
        let missing = Uuid::from("6f2a4a5e-0b43-4a52-9d3e-0a4f5e1d2c3b");
        assert_eq!(client.silence().get(&missing).await.unwrap_err().status().unwrap(), 404);
    })
    .await;
    run.check("DELETE /silence/{silenceID}", async {
        client.silence().delete(&id).await.unwrap();
        let seen = json(&client.silence().get(&id).await.unwrap());
        assert_eq!(seen["status"]["state"], "expired");
    })
    .await;
}
