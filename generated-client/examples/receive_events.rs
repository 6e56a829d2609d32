//! Receives the events of users and groups: checks that they are Zoom's, answers its challenges, and says what happened.
//!
//! `ZOOM_WEBHOOK_SECRET=… cargo run -p zoom-client --features events --example receive_events`, behind whatever does TLS.

mod support;

use std::error::Error;
use std::process::ExitCode;
use std::sync::Arc;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::{HeaderMap, Response};
use axum::routing::post;
use tokio::net::TcpListener;
use zoom_client::events::types::Event;
use zoom_client::events::webhooks::{SIGNATURE, USER_OR_GROUP_EVENT};
use zoom_client::runtime::{Received, Receiver};

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    support::report(run().await)
}

async fn run() -> Result<(), Box<dyn Error>> {
    let [secret] = support::settings(["ZOOM_WEBHOOK_SECRET"])?;
    let listener = TcpListener::bind("127.0.0.1:8080").await?;
    eprintln!("listening on http://{}", listener.local_addr()?);
    Ok(axum::serve(listener, router(&secret)).await?)
}

/// The route of the events; a call that came before is not taken again.
pub fn router(secret: &str) -> Router {
    let receiver = Receiver::new(SIGNATURE, secret).refuse_repeated(10_000);
    Router::new().route("/events", post(receive)).with_state(Arc::new(receiver))
}

async fn receive(State(receiver): State<Arc<Receiver>>, headers: HeaderMap, body: Bytes) -> Response<Body> {
    let mut response = Response::new(Body::empty());
    match receiver.receive_parts(&USER_OR_GROUP_EVENT, &headers, &body) {
        Ok(Received::Challenge(answer)) => return answer.into_response().map(Body::from),
        Ok(Received::Call(event)) => println!("{}", said(&event)),
        Err(error) => {
            eprintln!("refused: {error}");
            *response.status_mut() = error.status();
        }
    }
    response
}

fn said(event: &Event) -> String {
    match event {
        Event::UserCreated(event) => {
            format!("{} is new", event.payload.object.email.as_deref().unwrap_or("a user"))
        }
        Event::UserDeactivated(event) => format!("{} was deactivated", event.payload.object.id),
        other => format!("{other:?}"),
    }
}
