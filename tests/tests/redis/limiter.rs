//! Budgets that machines share.

use std::sync::Arc;
use std::time::Duration;

use client_tests::runtime::pacing::{Limiter, Permit};
use client_tests::runtime::redis::RedisLimiter;
use client_tests::runtime::{Budget, Period};
use tokio::task::JoinSet;

use super::process::RedisServer;
use super::{limiter, machine};

const DAY: i64 = 24 * 3600 * 1_000_000;

async fn ask(limiter: &RedisLimiter, label: &str) -> Permit {
    limiter.acquire(label).await.unwrap()
}

/// How many of some calls at once are granted on two machines.
async fn granted(server: &RedisServer, label: &'static str, calls: usize) -> usize {
    let machines = [Arc::new(limiter(server)), Arc::new(limiter(server))];
    let mut tasks = JoinSet::new();
    for machine in machines.into_iter().cycle().take(calls) {
        tasks.spawn(async move { ask(&machine, label).await });
    }
    tasks.join_all().await.into_iter().filter(|permit| *permit == Permit::Granted).count()
}

#[tokio::test]
async fn machines_share_the_calls_of_a_day() {
    let Some(server) = RedisServer::start() else { return };
    // The second time the first was interrupted by midnight.
    for _ in 0..2 {
        server.ask("FLUSHALL");
        let day = server.now() / DAY;
        let granted = granted(&server, "huge", 40).await;
        let wait = ask(&limiter(&server), "HUGE").await;
        let now = server.now();
        if now / DAY != day {
            continue;
        }
        assert_eq!(granted, 5);
        let Permit::Wait(wait) = wait else { panic!("{wait:?}") };
        let rest = Duration::from_micros(u64::try_from((day + 1) * DAY - now).unwrap());
        assert!(wait >= rest && wait <= Duration::from_secs(24 * 3600), "{wait:?}, {rest:?}");
        return;
    }
    panic!("midnight came twice");
}

#[tokio::test]
async fn a_day_begins_at_nothing() {
    let Some(server) = RedisServer::start() else { return };
    let key = "{account}:budget:heavy,huge:day";
    server.ask(&format!("HSET {key} day 1 calls 5"));
    assert_eq!(ask(&limiter(&server), "huge").await, Permit::Granted);
    assert_eq!(server.ask(&format!("HGET {key} calls")).as_deref(), Some("1"));
    let life = server.number(&format!("PTTL {key}"));
    assert!((1..=25 * 3_600_000).contains(&life), "{life}");
}

#[tokio::test]
async fn machines_share_the_calls_of_a_minute() {
    let Some(server) = RedisServer::start() else { return };
    assert_eq!(granted(&server, "heavy", 20).await, 1);
    let wait = ask(&limiter(&server), "heavy").await;
    assert!(matches!(wait, Permit::Wait(wait) if wait <= Duration::from_secs(60)), "{wait:?}");
}

/// After a call of four in a second, the next may come a quarter later by the clock of the server.
#[tokio::test]
async fn calls_of_a_second_are_spread() {
    let Some(server) = RedisServer::start() else { return };
    let before = server.now();
    assert_eq!(ask(&limiter(&server), "Light").await, Permit::Granted);
    let after = server.now();
    let free = server.number("GET {account}:budget:light:second");
    assert!((before + 250_000..=after + 250_000).contains(&free), "{before} {free} {after}");
}

/// What one budget refuses is not spent of the others.
#[tokio::test]
async fn all_budgets_are_spent_or_none() {
    let Some(server) = RedisServer::start() else { return };
    let limiter = limiter(&server);
    let calls = || server.ask("HGET {account}:budget:heavy,huge:day calls");
    assert_eq!(ask(&limiter, "heavy").await, Permit::Granted);
    assert!(matches!(ask(&limiter, "heavy").await, Permit::Wait(_)));
    assert_eq!(calls().as_deref(), Some("1"), "the minute refused, so the day was not counted");
    server.ask("DEL {account}:budget:heavy:minute");
    let today = server.now() / DAY;
    server.ask(&format!("HSET {{account}}:budget:heavy,huge:day day {today} calls 9"));
    let permit = ask(&limiter, "heavy").await;
    if server.now() / DAY == today {
        assert!(matches!(permit, Permit::Wait(_)));
        assert_eq!(server.ask("GET {account}:budget:heavy:minute"), None, "the day refused");
    }
}

#[tokio::test]
async fn a_pause_is_one_for_all() {
    let Some(server) = RedisServer::start() else { return };
    let (one, other) = (limiter(&server), limiter(&server));
    one.exhausted("LIGHT", Duration::from_secs(3600)).await;
    other.exhausted("light", Duration::from_secs(1)).await;
    one.exhausted("unknown", Duration::ZERO).await;
    let wait = ask(&other, "light").await;
    let expected = Duration::from_secs(2)..=Duration::from_secs(3600);
    assert!(matches!(wait, Permit::Wait(wait) if expected.contains(&wait)), "{wait:?}");
    assert_eq!(server.ask("GET {account}:budget:light:second"), None, "it was not spent");
    assert_eq!(ask(&other, "huge").await, Permit::Granted);
    server.ask("DEL {account}:pause:light");
    assert_eq!(ask(&other, "light").await, Permit::Granted);
}

#[tokio::test]
async fn classes_without_a_budget_and_without_calls() {
    let Some(server) = RedisServer::start() else { return };
    let limiter = limiter(&server);
    for _ in 0..10 {
        assert_eq!(ask(&limiter, "unknown").await, Permit::Granted);
    }
    assert_eq!(ask(&limiter, "closed").await, Permit::Wait(Duration::from_secs(60)));
}

/// A clock that was set back by hours must not stop calls for hours.
#[tokio::test]
async fn a_clock_that_was_set_back() {
    let Some(server) = RedisServer::start() else { return };
    server.ask(&format!("SET {{account}}:budget:heavy:minute {}", server.now() + DAY));
    assert_eq!(ask(&limiter(&server), "heavy").await, Permit::Granted);
}

/// The same classes and period are one budget, whatever their order and case; of two counts the smaller holds.
#[tokio::test]
async fn budgets_of_the_same_classes() {
    let Some(server) = RedisServer::start() else { return };
    let twice = [
        Budget { labels: &["HUGE", "Heavy"], calls: 7, per: Period::Day },
        Budget { labels: &["heavy", "huge"], calls: 3, per: Period::Day },
    ];
    let limiter = RedisLimiter::new(&machine(&server), "account", twice);
    let other = RedisLimiter::new(&machine(&server), "other", twice);
    let today = server.now() / DAY;
    server.ask(&format!("HSET {{account}}:budget:heavy,huge:day day {today} calls 2"));
    let permits = [ask(&limiter, "huge").await, ask(&limiter, "huge").await, ask(&other, "huge").await];
    if server.now() / DAY == today {
        assert!(matches!(permits, [Permit::Granted, Permit::Wait(_), Permit::Granted]), "{permits:?}");
    }
}

/// The script is sent again to a server that forgot it.
#[tokio::test]
async fn a_server_that_forgot_the_script() {
    let Some(server) = RedisServer::start() else { return };
    let limiter = limiter(&server);
    assert_eq!(ask(&limiter, "unknown").await, Permit::Granted);
    server.ask("SCRIPT FLUSH");
    assert_eq!(ask(&limiter, "unknown").await, Permit::Granted);
}
