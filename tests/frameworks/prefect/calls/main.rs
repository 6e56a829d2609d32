//! Prefect's server: every operation of its document, each with what is needed for it made before.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod blocks;
mod deployments;
mod events;
mod flows;
mod limits;
mod runs;
mod work;

use framework_tests::run::Run;
use framework_tests::{check_call, check_refusal};
use prefect_calls::prefect::Client;
use runtime::middleware::{Handling, Middleware, Next};
use runtime::serde::de::DeserializeOwned;
use runtime::transport::HttpRequest;
use runtime::{Json, Uuid};
use serde_json::json;

/// An id that nothing has.
const NOBODY: &str = "67e55044-10b1-426f-9247-bb680e5fe0ff";

/// A time before all of these calls, and one after.
const PAST: &str = "2020-01-01T00:00:00Z";
const FUTURE: &str = "2120-01-01T00:00:00Z";

#[tokio::test]
async fn calls() {
    let Some(mut run) = Run::start("prefect") else { return };
    let client = log_in(&mut run).await;
    root(&mut run, &client).await;
    let flow = flows::calls(&mut run, &client).await;
    runs::calls(&mut run, &client, &flow).await;
    work::calls(&mut run, &client).await;
    deployments::calls(&mut run, &client, &flow).await;
    blocks::calls(&mut run, &client).await;
    limits::calls(&mut run, &client).await;
    events::calls(&mut run, &client).await;
    flows::last(&mut run, &client, &flow).await;
    run.finish();
}

/// A client with the token without which this server changes nothing.
async fn log_in(run: &mut Run) -> Client {
    let stranger: Client = run.connect_below(Client::builder(), "/api");
    check_refusal!(
        run,
        "POST /flows/",
        stranger.flows().create(&value(json!({"name": "f"}))),
        403,
        "Missing CSRF"
    );
    let seen = check_call!(run, "GET /csrf-token", stranger.csrf_token().create("a&b"), "/client": "a&b");
    let token = seen["token"].as_str().unwrap_or_default().to_owned();
    run.connect_below(Client::builder().middleware(Csrf(token)), "/api")
}

/// Adds the token to each request, and sends it again where the server's database is busy.
struct Csrf(String);

/// The server wants to be asked again; how long its database is busy depends on the machine.
const MOST_TRIES: usize = 50;

impl Middleware for Csrf {
    fn handle<'a>(&'a self, mut request: HttpRequest, next: Next<'a>) -> Handling<'a> {
        request.headers.insert("prefect-csrf-client", "a&b".parse().unwrap());
        request.headers.insert("prefect-csrf-token", self.0.parse().unwrap());
        Box::pin(async move {
            for _ in 1..MOST_TRIES {
                let response = next.run(request.try_clone().unwrap()).await?;
                if response.status.as_u16() != 503 {
                    return Ok(response);
                }
            }
            next.run(request).await
        })
    }
}

async fn root(run: &mut Run, client: &Client) {
    let root = client.root();
    check_call!(run, "GET /health", root.health_check(), "": true);
    check_call!(run, "GET /version", root.server_version(), "": "0.8.4");
    check_call!(run, "GET /hello", root.hello(), "": "👋");
    check_call!(run, "GET /ready", root.perform_readiness_check(), "/message": "OK");
    let admin = client.admin();
    check_call!(run, "GET /admin/version", admin.read_version(), "": "3.9.1");
    check_call!(run, "GET /admin/settings", admin.read_settings(), "/server/analytics_enabled": false);
}

/// A value from JSON.
fn value<T: DeserializeOwned>(json: Json) -> T {
    serde_json::from_value(json).unwrap()
}

/// The id that came with something; one that nothing has, if that did not come, so that the other calls are made all the same.
fn id(seen: &Json) -> Uuid {
    seen["id"].as_str().unwrap_or(NOBODY).parse().unwrap()
}

/// How many values a list has.
fn count(seen: &Json) -> usize {
    seen.as_array().map_or(0, Vec::len)
}
