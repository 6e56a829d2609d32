//! The deadline of a call: whatever never ends, the call does, and says what it waited for.

use std::time::Duration;

use client_tests::described::{Described, Fault};
use client_tests::server::{Answer, Gate};
use zoom_client::runtime::pacing::{Limiter, LimiterError, Limiting, Permit};
use zoom_client::runtime::{ClientBuilder, RetryPolicy};
use zoom_client::v2;

use super::{Kind, Told, told};

const SHORT: Duration = Duration::from_millis(100);

fn builder(server: &Described) -> ClientBuilder {
    Kind::Read.builder(server.base_url()).timeout(SHORT)
}

async fn list(builder: ClientBuilder) -> Told {
    told(v2::Client::from(builder.build().unwrap()).groups().list().await)
}

fn is_token_call(request: &client_tests::server::Request) -> bool {
    request.path() == "/oauth/token"
}

/// The call was not sent, so that it cannot have acted.
#[tokio::test]
async fn no_token() {
    let server = Kind::Read.server();
    let (gate, _key) = Gate::closed();
    server.misbehave_where(usize::MAX, Fault::Held(gate), is_token_call);
    let own = v2::ServerToServer::new("account-1", "client-1", "client-secret-1");
    let told = list(builder(&server).credentials(own.token_url(server.token_url()))).await;
    assert_eq!((told.text.as_str(), told.attempts), ("Timeout Credential", Some(0)));
    assert!(server.records_of("groups").is_empty());
}

#[tokio::test]
async fn no_answer() {
    let server = Kind::Read.server();
    let (gate, _key) = Gate::closed();
    server.misbehave("groups", usize::MAX, Fault::Held(gate));
    let told = list(builder(&server)).await;
    assert_eq!((told.text.as_str(), told.attempts), ("Timeout Response; may have acted", Some(1)));
}

/// The time of the redirects counts as well.
#[tokio::test]
async fn no_answer_after_redirects() {
    let server = Kind::Read.server();
    let (gate, _key) = Gate::closed();
    server.misbehave("groups", 3, Fault::Redirect(307, server.url().to_owned()));
    server.misbehave("groups", usize::MAX, Fault::Held(gate));
    let told = list(builder(&server)).await;
    assert_eq!((told.text.as_str(), told.attempts), ("Timeout Response; may have acted", Some(1)));
}

/// A service that stays away: the wait that would pass the deadline is not begun, and the last response is reported.
#[tokio::test]
async fn a_wait_beyond_the_deadline() {
    let long = Duration::from_secs(1000);
    let waiting = Fault::Prepared(Answer::empty(503).header("Retry-After", "20"));
    for (fault, policy, words) in [
        (Fault::Gateway(503), RetryPolicy::new().backoff(long, long), "Api 503: Bad gateway; may have acted"),
        (waiting, RetryPolicy::new(), "Api 503; may have acted"),
    ] {
        let server = Kind::Read.server();
        server.misbehave("groups", usize::MAX, fault);
        let told = list(builder(&server).retry(policy).timeout(Duration::from_secs(10))).await;
        assert_eq!((told.text.as_str(), told.attempts), (words, Some(1)));
    }
}

/// However many attempts are allowed, they end with the time of the call: by the last response or in an attempt.
#[tokio::test]
async fn attempts_without_end() {
    let server = Kind::Read.server();
    server.misbehave("groups", usize::MAX, Fault::Gateway(503));
    let told = list(builder(&server).retry(super::quick().attempts(u32::MAX))).await;
    let ends = ["Api 503: Bad gateway; may have acted", "Timeout Response; may have acted"];
    assert!(ends.contains(&told.text.as_str()), "{told:?}");
    let requests = server.records_of("groups").len();
    let attempts = usize::try_from(told.attempts.unwrap()).unwrap();
    assert!(attempts == requests || attempts == requests + 1, "{attempts} attempts, {requests} requests");
}

/// A limiter of a test.
enum Budget {
    UsedUpFor(Duration),
    Silent,
    Broken,
}

impl Limiter for Budget {
    fn acquire<'a>(&'a self, _: &'a str) -> Limiting<'a, Result<Permit, LimiterError>> {
        Box::pin(async {
            match self {
                Budget::UsedUpFor(wait) => Ok(Permit::Wait(*wait)),
                Budget::Silent => std::future::pending().await,
                Budget::Broken => Err(LimiterError::new("it is broken", None)),
            }
        })
    }
}

/// The client's own limiter: a budget that lasts is reported at once, one that never answers ends with the call, and one
/// that is broken is done without.
#[tokio::test]
async fn no_budget() {
    let hour = Duration::from_secs(3600);
    let rows = [
        (Budget::UsedUpFor(hour), "RateLimit; reset in 3600 s", 0),
        (Budget::UsedUpFor(Duration::from_secs(20)), "RateLimit; reset in 20 s", 0),
        (Budget::Silent, "Timeout Budget", 0),
        (Budget::Broken, "ok", 1),
    ];
    for (budget, words, requests) in rows {
        let server = Kind::Read.server();
        let own = if requests == 0 { SHORT } else { Duration::from_secs(60) };
        let told = list(builder(&server).limiter(budget).timeout(own)).await;
        assert_eq!((told.text.as_str(), server.records_of("groups").len()), (words, requests));
    }
}
