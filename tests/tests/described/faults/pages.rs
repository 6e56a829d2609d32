//! Faults in the middle of a list: no item is lost, none comes twice, and the caller can go on where it stopped.

use client_tests::described::{Described, Document, Fault, Limit, RetryAfter};
use serde_json::json;
use zoom_client::runtime::Items;
use zoom_client::{v1, v2};

use super::{Kind, quick, told, version_2};

/// A list of users that a test holds.
type Users = Items<v2::types::UserSummary, v2::types::ErrorResponse>;

const FIVE: [u32; 5] = [1, 2, 3, 4, 5];

/// A server that has five users, in pages of two.
fn server() -> Described {
    let server = Described::new(Document::version_2());
    server.accept_token("token-1");
    server.accept_refresh_token("refresh-1");
    server.hold("users", 5, 2);
    server
}

fn zoom(server: &Described) -> v2::Client {
    version_2(server, v2::AccessToken::new("token-1"))
}

/// The number of an item, which stands before its id.
fn number(id: Option<String>) -> u32 {
    id.unwrap().split('-').next().unwrap().parse().unwrap()
}

/// The numbers of all items up to the end or an error, and what the caller is reported it.
async fn read(users: &mut Users) -> (Vec<u32>, String) {
    let mut numbers = Vec::new();
    while let Some(item) = users.next().await {
        match item {
            Ok(user) => numbers.push(number(user.id)),
            Err(error) => {
                assert!(users.next().await.is_none(), "an error ends the list");
                return (numbers, told::<(), _>(Err(error)).text);
            }
        }
    }
    (numbers, "ok".to_owned())
}

fn break_page_2(server: &Described, times: usize, fault: Fault) {
    server.misbehave_where(times, fault, |request| request.target.contains("page-1"));
}

fn limited(limit: Limit, retry_after: RetryAfter) -> Fault {
    Fault::TooManyRequests(limit, retry_after)
}

/// Faults that pass are not seen by the caller.
#[tokio::test]
async fn faults_that_pass() {
    let rows = [
        Fault::ResetBeforeReading,
        Fault::ResetAfterReading,
        Fault::CutInHalf,
        Fault::Gateway(502),
        Fault::Gateway(503),
        limited(Limit::Second, RetryAfter::Missing),
        limited(Limit::Second, RetryAfter::Seconds(0)),
        limited(Limit::Concurrent, RetryAfter::Missing),
    ];
    for fault in rows {
        let server = server();
        break_page_2(&server, 1, fault.clone());
        let outcome = read(&mut zoom(&server).users().list().items()).await;
        assert_eq!(outcome, (FIVE.to_vec(), "ok".to_owned()), "{fault:?}");
        let asked: Vec<_> =
            server.records_of("users").into_iter().map(|record| record.request.target).collect();
        let page = |number: usize| format!("/v2/users?next_page_token=page-{number}");
        assert_eq!(asked, ["/v2/users".to_owned(), page(1), page(1), page(2)], "{fault:?}");
    }
}

/// An error that stays is reported once; `position` goes on with the first item that was not given.
#[tokio::test]
async fn faults_that_stay() {
    let rows = [
        (Fault::Gateway(503), 4, "Api 503: Bad gateway; may have acted"),
        (Fault::CutInHalf, 4, "Transport success; may have acted"),
        (Fault::ResetAfterReading, 4, "Transport; may have acted"),
        (Fault::InvalidJson, 1, "Decode success; may have acted"),
        (Fault::Answer(500, json!({})), 1, "Api 500; may have acted"),
        (Fault::Answer(400, json!({ "code": 300, "message": "No." })), 1, "Api 400 300: No."),
        (Fault::Answer(200, json!({ "code": 300, "message": "No." })), 1, "Api success 300: No."),
        (Fault::InvalidToken(401), 1, "Api 401 124: Invalid access token."),
        (
            limited(Limit::Day, RetryAfter::Timestamp("2099-01-02T00:00:00Z".to_owned())),
            1,
            "RateLimit 429 429: You have reached the maximum daily rate limit; reset at 4070995200",
        ),
    ];
    for (fault, requests, words) in rows {
        let server = server();
        let zoom = zoom(&server);
        break_page_2(&server, usize::MAX, fault.clone());
        let mut users = zoom.users().list().items();
        assert_eq!(read(&mut users).await, (vec![1, 2], words.to_owned()), "{fault:?}");
        assert_eq!(server.records_of("users").len(), 1 + requests, "{fault:?}");
        server.behave();
        let position = users.position().unwrap().to_owned();
        assert_eq!(position, "page-1");
        let mut others = zoom.users().list().items().starting_at(&position);
        assert_eq!(read(&mut others).await, (vec![3, 4, 5], "ok".to_owned()), "{fault:?}");
    }
}

/// A token that ends between two pages is renewed once.
#[tokio::test]
async fn a_token_that_ends() {
    let server = server();
    let own = v2::ServerToServer::new("account-1", "client-1", "client-secret-1");
    let zoom = version_2(&server, own.token_url(server.token_url()));
    let mut users = zoom.users().list().items();
    let mut numbers = Vec::new();
    for _ in 0..2 {
        numbers.push(number(users.next().await.unwrap().unwrap().id));
    }
    assert_eq!(server.token_calls(), 1);
    server.expire_tokens();
    let (rest, words) = read(&mut users).await;
    numbers.extend(rest);
    assert_eq!((numbers, words.as_str()), (FIVE.to_vec(), "ok"));
    assert_eq!((server.token_calls(), server.records_of("users").len()), (2, 4));
}

/// A token of a page that comes again ends the list after the items of that page.
#[tokio::test]
async fn a_repeated_page_token() {
    let server = server();
    break_page_2(&server, usize::MAX, Fault::RepeatedPageToken);
    let outcome = read(&mut zoom(&server).users().list().items()).await;
    assert_eq!(outcome, (vec![1, 2, 3, 4], "ok".to_owned()));
    assert_eq!(server.records_of("users").len(), 2);
}

/// A page without its list has no items and ends nothing.
#[tokio::test]
async fn a_page_without_a_list() {
    for body in
        [json!({ "next_page_token": "page-2" }), json!({ "users": null, "next_page_token": "page-2" })]
    {
        let server = server();
        break_page_2(&server, 1, Fault::Answer(200, body));
        let outcome = read(&mut zoom(&server).users().list().items()).await;
        assert_eq!(outcome, (vec![1, 2, 5], "ok".to_owned()));
    }
}

/// Version 1 tells its errors with status 200: they are no empty pages.
#[tokio::test]
async fn errors_of_version_1() {
    let server = Kind::Marked.server();
    server.hold("userList", 3, 2);
    let error = Fault::Answer(200, json!({ "error": { "code": 1010, "message": "No." } }));
    server.misbehave_where(1, error, |request| request.text().contains("page_number=2"));
    let builder = v1::Client::builder().credentials(v1::KeyPair::new("key-1", "secret-1"));
    let core = builder.base_url(server.base_url()).retry(quick()).build().unwrap();
    let zoom = core;
    let mut users = zoom.user().list().items();
    for expected in [1, 2] {
        assert_eq!(number(users.next().await.unwrap().unwrap().id), expected);
    }
    let error = users.next().await.unwrap().unwrap_err();
    assert_eq!(told::<(), _>(Err(error)).text, "Api success 1010: No.");
    assert!(users.next().await.is_none());
    let mut others = zoom.user().list().items().starting_at(users.position().unwrap());
    assert_eq!(number(others.next().await.unwrap().unwrap().id), 3);
    assert!(others.next().await.is_none());
}
