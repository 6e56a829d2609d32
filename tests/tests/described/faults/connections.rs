//! Connections that cannot be made, that break, and that keep silent.

use std::net::{Ipv4Addr, SocketAddr};
use std::time::Duration;

use client_tests::described::Fault;
use client_tests::server::Gate;
use socket2::{Domain, Socket, Type};
use zoom_client::runtime::Options;

use super::{KINDS, Kind, check_rows, row};

/// A port that nobody listens at, and nobody else gets.
fn closed_port() -> (Socket, SocketAddr) {
    let socket = Socket::new(Domain::IPV4, Type::STREAM, None).unwrap();
    socket.bind(&SocketAddr::from((Ipv4Addr::LOCALHOST, 0)).into()).unwrap();
    let address = socket.local_addr().unwrap().as_socket().unwrap();
    (socket, address)
}

/// Nothing was sent, so every call is retried but one whose stream is spent.
#[tokio::test]
async fn refused() {
    let (_socket, address) = closed_port();
    for (kind, attempts) in KINDS.into_iter().zip([4, 4, 4, 1]) {
        let told = kind.call(&kind.builder(format!("http://{address}/v2")).build().unwrap()).await;
        assert_eq!((told.text.as_str(), told.attempts), ("Transport", Some(attempts)), "{kind:?}");
    }
}

#[tokio::test]
async fn broken() {
    check_rows(vec![
        row(Fault::ResetBeforeReading, [2, 1, 2, 1], [4, 1, 4, 1], "Transport; may have acted"),
        row(Fault::ResetAfterReading, [2, 1, 2, 1], [4, 1, 4, 1], "Transport; may have acted"),
        row(Fault::CutInHalf, [2, 1, 2, 1], [4, 1, 4, 1], "Transport success; may have acted"),
    ])
    .await;
}

/// No byte of a response comes within the time of an attempt.
#[tokio::test]
async fn silent() {
    for (kind, attempts) in KINDS.into_iter().zip([4, 1, 4, 1]) {
        let server = kind.server();
        let (gate, _key) = Gate::closed();
        server.misbehave(kind.operation(), usize::MAX, Fault::Held(gate));
        let builder = kind.builder(server.base_url()).attempt_timeout(Duration::from_millis(100));
        let told = kind.call(&builder.build().unwrap()).await;
        let words = "Timeout Response; may have acted";
        assert_eq!((told.text.as_str(), told.attempts), (words, Some(attempts)), "{kind:?}");
    }
}

/// A first byte that is late but in time is no fault.
#[tokio::test]
async fn late() {
    let (gate, key) = Gate::closed();
    let opened = tokio::task::spawn_blocking(move || {
        key.arrived(1);
        key.open();
    });
    check_rows(vec![row(Fault::Held(gate), [1; 4], [1; 4], "ok")]).await;
    opened.await.unwrap();
}

/// More attempts than the caller allows are not made.
#[tokio::test]
async fn attempts_of_the_caller() {
    for (policy, requests) in
        [(super::quick().attempts(2), 2), (zoom_client::runtime::RetryPolicy::none(), 1)]
    {
        let server = Kind::Read.server();
        server.misbehave("groups", usize::MAX, Fault::ResetAfterReading);
        let zoom = super::version_2(&server, zoom_client::v2::AccessToken::new("token-1"));
        let outcome = zoom.groups().list().options(Options::new().retry(policy)).await;
        assert_eq!(super::told(outcome).attempts, Some(requests));
        assert_eq!(server.records_of("groups").len(), usize::try_from(requests).unwrap());
    }
}

/// A caller can say that a write may be retried.
#[tokio::test]
async fn a_write_that_may_be_repeated() {
    let server = Kind::Write.server();
    server.misbehave("groupCreate", 1, Fault::ResetAfterReading);
    let zoom = super::version_2(&server, zoom_client::v2::AccessToken::new("token-1"));
    let body = zoom_client::v2::types::NewGroup { name: Some("g".to_owned()), ..Default::default() };
    let outcome = zoom.groups().create(&body).options(Options::new().idempotent()).await;
    assert_eq!(super::told(outcome).text, "ok");
    let records = server.records_of("groupCreate");
    assert_eq!(records.len(), 2);
    Kind::Write.check_bodies(&records);
}
