//! The events of users and groups: what they hold, and the program that receives them, over the loopback.

use std::net::SocketAddr;
use std::time::{SystemTime, UNIX_EPOCH};

use actix_web::{App, HttpRequest, HttpResponse, HttpServer, web};
use hmac::{Hmac, KeyInit, Mac};
use serde_json::{Value, json};
use sha2::Sha256;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use zoom_client::events::types::{CreationType, Event, PresenceStatus};
use zoom_client::events::webhooks::{SIGNATURE, USER_OR_GROUP_EVENT};
use zoom_client::runtime::{self, Received, Receiver};

#[allow(dead_code, reason = "the program around the function")]
#[path = "../../../generated-client/examples/receive_events.rs"]
mod receive_events;

/// Sends a request over a connection of its own; gives status and body.
pub async fn asked(
    address: SocketAddr,
    method: &str,
    path: &str,
    headers: &[(&str, String)],
    body: &str,
) -> (u16, String) {
    let mut stream = TcpStream::connect(address).await.unwrap();
    let headers: String = headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    let head = format!(
        "{method} {path} HTTP/1.1\r\nhost: a\r\nconnection: close\r\ncontent-length: {}\r\n{headers}\r\n",
        body.len()
    );
    stream.write_all(format!("{head}{body}").as_bytes()).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    (head.split(' ').nth(1).unwrap().parse().unwrap(), body.to_owned())
}

fn code(secret: &str, message: &str) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).unwrap();
    mac.update(message.as_bytes());
    mac.finalize().into_bytes().iter().map(|byte| format!("{byte:02x}")).collect()
}

async fn delivered(address: SocketAddr, secret: &str, time: u64, body: &str) -> (u16, String) {
    let signature = format!("v0={}", code(secret, &format!("v0:{time}:{body}")));
    let headers = [("x-zm-signature", signature), ("x-zm-request-timestamp", time.to_string())];
    asked(address, "POST", "/events", &headers, body).await
}

fn created() -> Value {
    json!({ "event": "user.created", "event_ts": 1_700_000_000_000_i64, "payload": {
        "account_id": "a1", "operator": "admin@example.org", "operator_id": "o1", "creation_type": "ssoCreate",
        "object": { "id": "u1", "first_name": "Ann", "email": "ann@example.org", "type": 2 } } })
}

/// From the validation of the address to events that are taken, repeated, forged and old; the secret is `token`.
async fn check_receiver(address: SocketAddr) {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();

    let challenge =
        json!({ "payload": { "plainToken": "qgg8" }, "event_ts": 1, "event": "endpoint.url_validation" })
            .to_string();
    let expected = format!(r#"{{"plainToken":"qgg8","encryptedToken":"{}"}}"#, code("token", "qgg8"));
    assert_eq!(delivered(address, "token", now, &challenge).await, (200, expected));
    assert_eq!(delivered(address, "other", now, &challenge).await.0, 401);

    let event = created().to_string();
    assert_eq!(delivered(address, "token", now, &event).await, (200, String::new()));
    assert_eq!(delivered(address, "token", now, &event).await.0, 409);
    assert_eq!(delivered(address, "other", now, &event).await.0, 401);
    // Far beyond what the test can take.
    assert_eq!(delivered(address, "token", now - 3600, &event).await.0, 401);
    assert_eq!(asked(address, "POST", "/events", &[], &event).await.0, 401);
    assert_eq!(delivered(address, "token", now, "[]").await.0, 200);
}

#[tokio::test]
async fn the_receiver_in_axum() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, receive_events::router("token")).await });
    check_receiver(address).await;
}

/// The headers of actix-web have a type of their own.
async fn receive_in_actix(
    receiver: web::Data<Receiver>,
    request: HttpRequest,
    body: web::Bytes,
) -> HttpResponse {
    let header = |name: &str| request.headers().get(name)?.to_str().ok();
    let received = receiver.verify(header, &body).and_then(|()| receiver.read(&USER_OR_GROUP_EVENT, &body));
    match received {
        Ok(Received::Challenge(answer)) => {
            HttpResponse::Ok().content_type("application/json").body(answer.body().clone())
        }
        Ok(Received::Call(_)) => HttpResponse::Ok().finish(),
        Err(error) => HttpResponse::build(refusal(error.status())).finish(),
    }
}

/// actix-web has the types of `http` 0.2.
fn refusal(status: runtime::StatusCode) -> actix_web::http::StatusCode {
    actix_web::http::StatusCode::from_u16(status.as_u16()).unwrap()
}

#[test]
fn the_receiver_in_actix_web() {
    let receiver = web::Data::new(Receiver::new(SIGNATURE, "token").refuse_repeated(100));
    let routes = move |app: &mut web::ServiceConfig| {
        app.app_data(receiver.clone()).route("/events", web::post().to(receive_in_actix));
    };
    actix_web::rt::System::new().block_on(async {
        let server = HttpServer::new(move || App::new().configure(routes.clone())).workers(1);
        let server = server.disable_signals().bind("127.0.0.1:0").unwrap();
        let address = server.addrs()[0];
        let server = server.run();
        let handle = server.handle();
        actix_web::rt::spawn(server);
        check_receiver(address).await;
        handle.stop(false).await;
    });
}

fn parsed(json: &Value) -> Event {
    USER_OR_GROUP_EVENT.parse(json.to_string().as_bytes()).unwrap()
}

#[test]
fn events_have_types() {
    let Event::UserCreated(event) = parsed(&created()) else { panic!("another event") };
    assert_eq!(event.payload.creation_type, Some(CreationType::SsoCreate));
    let moved = json!({ "event": "user.presence_status_updated", "event_ts": 1, "payload": {
        "account_id": "a1", "object": { "id": "u1", "presence_status": "Mobile_signed_in" } } });
    let Event::UserPresenceStatusUpdated(event) = parsed(&moved) else { panic!("another event") };
    assert_eq!(event.payload.object.presence_status, Some(PresenceStatus::MobileSignedIn));
}

/// What nobody documented is kept as it came.
#[test]
fn unknown_events_are_kept() {
    let meeting = json!({ "event": "meeting.started", "event_ts": 1, "payload": { "object": { "id": 5 } } });
    assert_eq!(serde_json::to_value(parsed(&meeting)).unwrap(), meeting);
    let mut odd = created();
    odd["payload"]["object"]["type"] = json!(77);
    odd["payload"]["creation_type"] = json!("byMagic");
    assert_eq!(serde_json::to_value(parsed(&odd)).unwrap(), odd);
}
