//! What machines share over Redis, asked of a real server, which is Debian's package `redis-server`.
#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]

mod failure;
mod limiter;
mod process;
mod renewal;
mod store;

use client_tests::runtime::redis::{Redis, RedisLimiter, RedisStore};
use client_tests::runtime::{Budget, Period};

use process::RedisServer;

const BUDGETS: [Budget; 4] = [
    Budget { labels: &["light"], calls: 4, per: Period::Second },
    Budget { labels: &["heavy"], calls: 1, per: Period::Minute },
    Budget { labels: &["heavy", "huge"], calls: 5, per: Period::Day },
    Budget { labels: &["closed"], calls: 0, per: Period::Minute },
];

/// The server as a machine knows it, with a connection of its own.
fn machine(server: &RedisServer) -> Redis {
    Redis::open(server.url()).unwrap()
}

fn store(server: &RedisServer) -> RedisStore {
    RedisStore::new(&machine(server), "app")
}

fn limiter(server: &RedisServer) -> RedisLimiter {
    RedisLimiter::new(&machine(server), "account", BUDGETS)
}
