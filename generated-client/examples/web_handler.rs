//! A web server that answers `GET /users/{id}` from Zoom, all of its requests by one client that shares its token and connections.
//!
//! `ZOOM_ACCOUNT_ID=… ZOOM_CLIENT_ID=… ZOOM_CLIENT_SECRET=… cargo run -p zoom-client --example web_handler`

mod support;

use std::error::Error;
use std::process::ExitCode;

use axum::Router;
use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::{Response, StatusCode, header};
use axum::routing::get;
use tokio::net::TcpListener;
use zoom_client::v2;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    support::report(run().await)
}

async fn run() -> Result<(), Box<dyn Error>> {
    let listener = TcpListener::bind("127.0.0.1:8080").await?;
    eprintln!("listening on http://{}", listener.local_addr()?);
    Ok(axum::serve(listener, router(support::client()?)).await?)
}

/// The routes; a client is cheap to clone.
pub fn router(zoom: v2::Client) -> Router {
    Router::new().route("/users/{id}", get(user)).with_state(zoom)
}

async fn user(State(zoom): State<v2::Client>, Path(id): Path<String>) -> Response<Body> {
    match zoom.users().get(&id).await {
        Ok(user) => answer(
            StatusCode::OK,
            format!("{}, {}", user.email.unwrap_or_default(), user.dept.unwrap_or_default()),
        ),
        Err(error) if error.status().is_some_and(|status| status == 404) => {
            answer(StatusCode::NOT_FOUND, "there is no such user".to_owned())
        }
        Err(error) => {
            // What the service said is for the log, not for whoever asked.
            eprintln!("{id:?}: {error}");
            answer(StatusCode::BAD_GATEWAY, "Zoom did not answer".to_owned())
        }
    }
}

fn answer(status: StatusCode, text: String) -> Response<Body> {
    let mut response = Response::new(Body::from(text));
    *response.status_mut() = status;
    response
        .headers_mut()
        .insert(header::CONTENT_TYPE, header::HeaderValue::from_static("text/plain; charset=utf-8"));
    response
}
