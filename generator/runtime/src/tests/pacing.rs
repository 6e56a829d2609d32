//! Pacing: how a limiter is asked, and how the limiter of one process counts.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use super::server::{Server, answer, ok};
use crate::pacing::{Limiter, LimiterError, Limiting, Permit};
use crate::{Error, Json, Operation, Options, RetryPolicy};

const LIGHT: Operation =
    Operation { id: "light", path: "/a", rate_limit: Some("light"), ..Operation::DEFAULT };
const FREE: Operation = Operation { id: "free", path: "/a", ..Operation::DEFAULT };

/// A limiter that gives these answers and keeps what it was told.
#[derive(Default)]
struct Script {
    permits: Mutex<Vec<Result<Permit, LimiterError>>>,
    told: Mutex<Vec<String>>,
}

impl Limiter for std::sync::Arc<Script> {
    fn acquire<'a>(&'a self, label: &'a str) -> Limiting<'a, Result<Permit, LimiterError>> {
        self.told.lock().unwrap().push(label.to_owned());
        let permit = self.permits.lock().unwrap().pop().unwrap_or(Ok(Permit::Granted));
        Box::pin(std::future::ready(permit))
    }

    fn exhausted<'a>(&'a self, label: &'a str, wait: Duration) -> Limiting<'a, ()> {
        self.told.lock().unwrap().push(format!("{label} exhausted for {wait:?}"));
        Box::pin(std::future::ready(()))
    }
}

fn script(permits: Vec<Result<Permit, LimiterError>>) -> std::sync::Arc<Script> {
    std::sync::Arc::new(Script { permits: Mutex::new(permits), told: Mutex::default() })
}

#[tokio::test]
async fn a_limiter_is_asked_until_it_grants() {
    let server = Server::answering(ok("1"));
    let moment = Permit::Wait(Duration::from_millis(1));
    let limiter = script(vec![Ok(Permit::Granted), Ok(moment), Ok(moment)]);
    let client = server.builder().limiter(limiter.clone()).build().unwrap();
    client.call::<Json, ()>(&LIGHT).await.unwrap();
    client.call::<Json, ()>(&FREE).await.unwrap();
    assert_eq!(*limiter.told.lock().unwrap(), ["light", "light", "light"]);
}

#[tokio::test]
async fn a_budget_that_is_used_up_is_told_at_once() {
    let server = Server::answering(ok("1"));
    let wait = Permit::Wait(Duration::from_secs(3600));
    let client = server.builder().limiter(script(vec![Ok(wait)])).build().unwrap();
    let error = client.call::<Json, ()>(&LIGHT).await.unwrap_err();
    assert!(error.to_string().starts_with("operation `light` was not sent: the budget `light`"), "{error}");
    let Error::RateLimit(error) = error else { panic!("{error:?}") };
    assert!(error.response.is_none() && error.resets_in().unwrap() > Duration::from_secs(3000));
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn waits_for_a_budget_end_at_the_deadline() {
    let server = Server::answering(ok("1"));
    let client =
        server.builder().limiter(script(vec![Ok(Permit::Wait(Duration::from_secs(20)))])).build().unwrap();
    let call = client.call::<Json, ()>(&LIGHT).options(Options::new().timeout(Duration::from_secs(10)));
    assert!(matches!(call.await, Err(Error::RateLimit(_))));
}

/// Counts how many calls ask at once, and grants to the first after it has asked twice.
#[derive(Default)]
struct Crowd {
    asking: AtomicUsize,
    most: AtomicUsize,
    asked: AtomicUsize,
}

impl Limiter for std::sync::Arc<Crowd> {
    fn acquire<'a>(&'a self, _: &'a str) -> Limiting<'a, Result<Permit, LimiterError>> {
        Box::pin(async move {
            let asking = self.asking.fetch_add(1, Ordering::SeqCst) + 1;
            self.most.fetch_max(asking, Ordering::SeqCst);
            tokio::task::yield_now().await;
            self.asking.fetch_sub(1, Ordering::SeqCst);
            let moment = Permit::Wait(Duration::from_millis(1));
            Ok(if self.asked.fetch_add(1, Ordering::SeqCst).is_multiple_of(2) {
                moment
            } else {
                Permit::Granted
            })
        })
    }
}

#[tokio::test]
async fn calls_that_wait_stand_in_a_queue() {
    let server = Server::answering(ok("1"));
    let crowd = std::sync::Arc::new(Crowd::default());
    let client = server.builder().limiter(crowd.clone()).build().unwrap();
    let calls: Vec<_> = (0..20).map(|_| tokio::spawn(client.call::<Json, ()>(&LIGHT).send())).collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(crowd.most.load(Ordering::SeqCst), 1, "one asks for all who wait");
    assert_eq!(crowd.asked.load(Ordering::SeqCst), 40, "each waits once");
}

#[tokio::test]
async fn a_limiter_without_budget_for_another_attempt() {
    let mut refusal = answer(429, "", "");
    refusal.headers.push(("Retry-After", "0".to_owned()));
    let server = Server::answering(refusal);
    let moment = Duration::from_millis(1);
    let limiter = script(vec![Ok(Permit::Wait(Duration::from_secs(3600))), Ok(Permit::Granted)]);
    let policy = RetryPolicy::new().backoff(moment, moment).pause(moment);
    let client = server.builder().retry(policy).limiter(limiter).build().unwrap();
    let Err(Error::RateLimit(error)) = client.call::<Json, ()>(&LIGHT).await else { panic!("no rate limit") };
    assert!(error.response.is_some(), "the response of the attempt that was made");
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn a_limiter_that_fails_lets_calls_go() {
    let server = Server::answering(ok("1"));
    let client =
        server.builder().limiter(script(vec![Err(LimiterError::new("away", None))])).build().unwrap();
    client.call::<Json, ()>(&LIGHT).await.unwrap();
}

#[tokio::test]
async fn a_refusal_of_the_service_is_told_to_the_limiter() {
    let refusal = |wait: &str| {
        let mut refusal = answer(429, "", "");
        refusal.headers.push(("Retry-After", wait.to_owned()));
        refusal
    };
    let server = Server::answering_each([refusal("0"), ok("1"), refusal("3600")]);
    let moment = Duration::from_millis(1);
    let limiter = script(Vec::new());
    let policy = RetryPolicy::new().backoff(moment, moment).pause(moment);
    let client = server.builder().retry(policy).limiter(limiter.clone()).build().unwrap();
    client.call::<Json, ()>(&LIGHT).await.unwrap();
    client.call::<Json, ()>(&LIGHT).await.unwrap_err();
    // One that lasts may be that of one record, and stops nobody else.
    assert_eq!(*limiter.told.lock().unwrap(), ["light", "light exhausted for 1ms", "light", "light"]);
}

#[cfg(feature = "pacing")]
mod local {
    use tokio::time::advance;

    use super::*;
    use crate::{Budget, Pacing, Period};

    const NOON: Duration = Duration::from_secs(20_000 * 86_400 + 12 * 3600);

    const BUDGETS: [Budget; 4] = [
        Budget { labels: &["light"], calls: 10, per: Period::Second },
        Budget { labels: &["heavy"], calls: 6, per: Period::Minute },
        Budget { labels: &["heavy", "huge"], calls: 5, per: Period::Day },
        Budget { labels: &["closed"], calls: 0, per: Period::Second },
    ];

    async fn ask(pacing: &Pacing, label: &str) -> Permit {
        pacing.acquire(label).await.unwrap()
    }

    /// How many calls a limiter grants in a time, asked every millisecond.
    async fn granted(pacing: &Pacing, label: &str, time: Duration) -> usize {
        let mut granted = 0;
        for _ in 0..time.as_millis() {
            granted += usize::from(ask(pacing, label).await == Permit::Granted);
            advance(Duration::from_millis(1)).await;
        }
        granted
    }

    #[tokio::test(start_paused = true)]
    async fn seconds() {
        let pacing = Pacing::at(Some(NOON), BUDGETS);
        for _ in 0..3 {
            assert_eq!(granted(&pacing, "Light", Duration::from_secs(1)).await, 10);
        }
        assert_eq!(ask(&pacing, "light").await, Permit::Granted);
        assert_eq!(ask(&pacing, "light").await, Permit::Wait(Duration::from_millis(100)));
        assert_eq!(ask(&pacing, "unknown").await, Permit::Granted);
        assert!(matches!(ask(&pacing, "closed").await, Permit::Wait(_)));
    }

    /// The time between two calls of a second is rounded up, so that the budget is kept, and is never nothing.
    #[tokio::test(start_paused = true)]
    async fn calls_of_any_number() {
        for (calls, nanos) in
            [(1, 1_000_000_000), (7, 142_857_143), (999_999_999, 2), (1_000_000_000, 1), (u32::MAX, 1)]
        {
            let pacing = Pacing::new([Budget { labels: &["a"], calls, per: Period::Second }]);
            assert_eq!(ask(&pacing, "a").await, Permit::Granted, "{calls}");
            assert_eq!(ask(&pacing, "a").await, Permit::Wait(Duration::from_nanos(nanos)), "{calls}");
            advance(Duration::from_nanos(nanos)).await;
            assert_eq!(ask(&pacing, "a").await, Permit::Granted, "{calls}");
        }
    }

    #[tokio::test(start_paused = true)]
    async fn days() {
        let pacing = Pacing::at(Some(NOON), BUDGETS);
        for _ in 0..2 {
            assert_eq!(ask(&pacing, "heavy").await, Permit::Granted);
            assert!(
                matches!(ask(&pacing, "heavy").await, Permit::Wait(wait) if wait <= Duration::from_secs(10))
            );
            advance(Duration::from_secs(10)).await;
        }
        for _ in 0..3 {
            assert_eq!(ask(&pacing, "huge").await, Permit::Granted);
        }
        let rest = Permit::Wait(Duration::from_secs(12 * 3600 - 20));
        for label in ["heavy", "huge"] {
            assert_eq!(ask(&pacing, label).await, rest, "shared by both, and what waited was not counted");
        }
        advance(Duration::from_secs(12 * 3600 - 20)).await;
        assert_eq!(ask(&pacing, "heavy").await, Permit::Granted, "a new day");
    }

    #[tokio::test(start_paused = true)]
    async fn pauses() {
        let pacing = Pacing::at(Some(NOON), BUDGETS);
        pacing.exhausted("LIGHT", Duration::from_secs(5)).await;
        pacing.exhausted("light", Duration::from_secs(3)).await;
        assert_eq!(ask(&pacing, "light").await, Permit::Wait(Duration::from_secs(5)));
        advance(Duration::from_secs(5)).await;
        assert_eq!(ask(&pacing, "light").await, Permit::Granted);
    }
}
