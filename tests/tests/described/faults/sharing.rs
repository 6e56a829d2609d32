//! Clones of a client in many tasks: they share the token, the limiter and the connections.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use zoom_client::runtime::pacing::{Limiter, LimiterError, Limiting, Permit};
use zoom_client::v2;

use super::{Kind, told};

/// Grants everything, and counts by class.
#[derive(Default)]
struct Counting {
    medium: AtomicUsize,
    others: AtomicUsize,
}

impl Limiter for Counting {
    fn acquire<'a>(&'a self, label: &'a str) -> Limiting<'a, Result<Permit, LimiterError>> {
        let count = if label.eq_ignore_ascii_case("medium") { &self.medium } else { &self.others };
        count.fetch_add(1, Ordering::SeqCst);
        Box::pin(async { Ok(Permit::Granted) })
    }
}

/// All clones of a client call at once.
#[tokio::test]
async fn clones_in_many_tasks() {
    let server = Kind::Read.server();
    let own = v2::ServerToServer::new("account-1", "client-1", "client-secret-1");
    let limiter = Arc::new(Counting::default());
    let builder = Kind::Read.builder(server.base_url()).limiter(Arc::clone(&limiter));
    let zoom = v2::Client::from(builder.credentials(own.token_url(server.token_url())).build().unwrap());
    let clones: Vec<_> = (0..50).map(|_| zoom.clone()).collect();
    let tasks =
        clones.into_iter().map(|zoom| tokio::spawn(async move { told(zoom.groups().list().await).text }));
    for task in tasks.collect::<Vec<_>>() {
        assert_eq!(task.await.unwrap(), "ok");
    }
    assert_eq!((server.token_calls(), server.records_of("groups").len()), (1, 50));
    let counts = (limiter.medium.load(Ordering::SeqCst), limiter.others.load(Ordering::SeqCst));
    assert_eq!(counts, (50, 0));
}

/// Calls one after the other go over the connection of the first; now and then a call opens one more before that is
/// free again.
#[tokio::test]
async fn connections() {
    let server = Kind::Read.server();
    let client = Kind::Read.builder(server.base_url()).build().unwrap();
    for _ in 0..40 {
        assert_eq!(Kind::Read.call(&client.clone()).await.text, "ok");
    }
    assert_eq!(server.records_of("groups").len(), 40);
    assert!(server.connections() < 20, "{} connections", server.connections());
}

/// A client meets one fault after the other and is none the worse for it.
#[tokio::test]
async fn a_client_after_faults() {
    use client_tests::described::Fault;
    for kind in super::KINDS {
        let server = kind.server();
        let client = kind.builder(server.base_url()).build().unwrap();
        for fault in [Fault::ResetBeforeReading, Fault::CutInHalf, Fault::InvalidJson, Fault::Gateway(500)] {
            server.misbehave(kind.operation(), usize::MAX, fault);
            assert_ne!(kind.call(&client).await.text, "ok");
            server.behave();
            assert_eq!(kind.call(&client).await.text, "ok");
        }
    }
}
