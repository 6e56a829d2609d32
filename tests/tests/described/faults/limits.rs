//! Budgets of calls that are used up: those of a moment are waited for, those that last are reported.

use client_tests::described::{Fault, Limit, RetryAfter};
use serde_json::json;

use super::{Row, check_rows, final_row, row};

/// The caller is reported so if the budget stays used up.
fn again(limit: Limit, retry_after: RetryAfter, told: &'static str) -> Row {
    row(Fault::TooManyRequests(limit, retry_after), [2, 2, 2, 1], [4, 4, 4, 1], told)
}

/// Nobody waits that long.
fn at_once(limit: Limit, retry_after: RetryAfter, told: &'static str) -> Row {
    final_row(Fault::TooManyRequests(limit, retry_after), told)
}

/// A budget that version 1 cannot tell from one of a moment, for it says neither in headers nor in words.
fn by_words(limit: Limit, retry_after: RetryAfter, told: &'static str) -> Row {
    row(Fault::TooManyRequests(limit, retry_after), [1, 1, 2, 1], [1, 1, 4, 1], told)
}

fn date() -> RetryAfter {
    RetryAfter::Date("Fri, 02 Jan 2099 00:00:00 GMT".to_owned())
}

fn timestamp(text: &str) -> RetryAfter {
    RetryAfter::Timestamp(text.to_owned())
}

#[tokio::test]
async fn of_a_second() {
    use Limit::Second;
    check_rows(vec![
        again(
            Second,
            RetryAfter::Missing,
            "RateLimit 429 429: You have reached the maximum per-second rate ; no reset",
        ),
        again(
            Second,
            RetryAfter::Seconds(0),
            "RateLimit 429 429: You have reached the maximum per-second rate ; reset in 0 s",
        ),
        again(
            Second,
            RetryAfter::Date("Thu, 01 Jan 1970 00:00:00 GMT".to_owned()),
            "RateLimit 429 429: You have reached the maximum per-second rate ; reset in 0 s",
        ),
        again(
            Second,
            timestamp("2020-01-01T00:00:00Z"),
            "RateLimit 429 429: You have reached the maximum per-second rate ; reset in 0 s",
        ),
        again(
            Second,
            timestamp("soon"),
            "RateLimit 429 429: You have reached the maximum per-second rate ; no reset",
        ),
        at_once(
            Second,
            RetryAfter::Seconds(3600),
            "RateLimit 429 429: You have reached the maximum per-second rate ; reset in 3600 s",
        ),
        at_once(
            Second,
            date(),
            "RateLimit 429 429: You have reached the maximum per-second rate ; reset at 4070995200",
        ),
        at_once(
            Second,
            timestamp("2099-01-02T00:00:00Z"),
            "RateLimit 429 429: You have reached the maximum per-second rate ; reset at 4070995200",
        ),
    ])
    .await;
}

#[tokio::test]
async fn of_concurrent_calls() {
    check_rows(vec![again(
        Limit::Concurrent,
        RetryAfter::Missing,
        "RateLimit 429 429: Too many concurrent requests. A request to di; no reset",
    )])
    .await;
}

#[tokio::test]
async fn of_a_day() {
    check_rows(vec![
        at_once(
            Limit::Day,
            timestamp("2099-01-02T00:00:00Z"),
            "RateLimit 429 429: You have reached the maximum daily rate limit; reset at 4070995200",
        ),
        at_once(
            Limit::Day,
            date(),
            "RateLimit 429 429: You have reached the maximum daily rate limit; reset at 4070995200",
        ),
        by_words(
            Limit::Day,
            RetryAfter::Missing,
            "RateLimit 429 429: You have reached the maximum daily rate limit; no reset",
        ),
        by_words(
            Limit::Day,
            RetryAfter::Seconds(0),
            "RateLimit 429 429: You have reached the maximum daily rate limit; reset in 0 s",
        ),
    ])
    .await;
}

/// The budget of one user lasts for a day, which the message alone says.
#[tokio::test]
async fn of_one_user() {
    check_rows(vec![by_words(
        Limit::User,
        RetryAfter::Missing,
        "RateLimit 429 429: You have exceeded the daily rate limit (100) ; no reset",
    )])
    .await;
}

/// Version 1 answers 200 with the code 403.
#[tokio::test]
async fn of_version_1() {
    let body = json!({ "error": { "code": 403, "message": "Maximum reached." } });
    let told = "RateLimit success 403: Maximum reached.; no reset";
    check_rows(vec![row(Fault::Answer(200, body), [1, 1, 2, 1], [1, 1, 4, 1], "ok").version_1(told)]).await;
}
