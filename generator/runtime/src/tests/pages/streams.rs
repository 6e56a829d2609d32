//! Streams of pages (`pages/mod.rs`): when they send, how they fail, and where they go on.

use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use futures_core::Stream;
use futures_core::stream::FusedStream;
use tokio::time;

use crate::Json;
use crate::error::Error;
use crate::pages::{Items, Pages};
use crate::tests::pages::pager::{
    Item, NUMBER, Page, TOKEN, URL, all, bodies, items_of, lines, list, serving,
};
use crate::tests::server::{Answer, answer, ok};

fn poll_once<F: Future>(future: F) -> Poll<F::Output> {
    pin!(future).poll(&mut Context::from_waker(Waker::noop()))
}

/// Nothing is sent before it is asked for, and no page before the one at hand is used up.
#[tokio::test]
async fn nothing_ahead() {
    let server = serving(bodies([r#"{"next": "t", "items": [{"id": 1}, {"id": 2}]}"#, "{}"]));
    let mut items = items_of(list(&server), &TOKEN);
    let pages = Pages::new(list(&server), &TOKEN);
    assert_eq!((items.position(), server.requests().len()), (None, 0));
    drop(pages);
    assert_eq!(items.next().await.unwrap().unwrap().id, 1);
    assert_eq!((items.held().len(), items.size_hint(), items.position()), (1, (1, None), Some("t")));
    assert_eq!(items.next().await.unwrap().unwrap().id, 2);
    assert_eq!(server.requests().len(), 1);
    assert!(items.next().await.is_none());
    assert_eq!(server.requests().len(), 2);
}

/// An error comes once, and the list can be read on from where it happened.
#[tokio::test]
async fn errors_and_going_on() {
    let failed = answer(503, "text/plain", "later");
    let server = serving([
        ok(r#"{"next": "t", "items": [{"id": 1}, {"id": 2}]}"#),
        failed,
        ok(r#"{"next": "u", "items": [{"id": 3}]}"#),
        ok(r#"{"items": [{"id": 4}]}"#),
    ]);
    let mut items = items_of(list(&server), &TOKEN);
    assert_eq!([items.next().await.unwrap().unwrap().id, items.next().await.unwrap().unwrap().id], [1, 2]);
    assert!(matches!(items.next().await, Some(Err(Error::Api(_)))));
    assert!(items.next().await.is_none() && items.is_terminated());
    let position = items.position().unwrap().to_owned();
    assert_eq!(position, "t");
    let rest = items_of(list(&server), &TOKEN).starting_at(&position);
    assert_eq!(all(rest).await, [3, 4]);
    assert_eq!(lines(&server)[1..], ["GET /list?token=t", "GET /list?token=t", "GET /list?token=u"]);
}

/// A response that cannot be read is an error too, and the page before it is whole.
#[tokio::test]
async fn unreadable_pages() {
    let server =
        serving(bodies([r#"{"next": "t", "items": [{"id": 1}]}"#, r#"{"next": "u", "items": [{}]}"#]));
    let mut pages = Pages::new(list(&server), &TOKEN);
    assert!(matches!(pages.next().await, Some(Ok(_))));
    assert!(matches!(pages.next().await, Some(Err(Error::Decode(_)))));
    assert_eq!(pages.position(), Some("t"));
    assert!(pages.next().await.is_none());
}

/// Going on by a link or a number works as by a token.
#[tokio::test]
async fn starting_elsewhere() {
    let server = serving(bodies(["{}"]));
    all(items_of(list(&server), &NUMBER).starting_at("7")).await;
    assert_eq!(lines(&server), ["GET /list?page=7"]);
    let server = serving(bodies(["{}"]));
    all(items_of(list(&server), &URL).starting_at("/list?page=3")).await;
    assert_eq!(lines(&server), ["GET /list?page=3"]);
}

/// Whoever stops waiting for a page gets it the next time, and it is asked for once.
#[tokio::test]
async fn waiting_can_be_given_up() {
    let server = serving(bodies([r#"{"items": [{"id": 1}]}"#]));
    let mut items = items_of(list(&server), &TOKEN);
    assert!(poll_once(items.next()).is_pending());
    assert_eq!(items.next().await.unwrap().unwrap().id, 1);
    assert!(items.next().await.is_none());
    assert_eq!(server.requests().len(), 1);
}

/// A token that is refused when it is older than its lifetime has expired; before that it was refused.
#[tokio::test]
async fn the_age_of_a_token() {
    let refusal =
        || answer(400, "application/json", r#"{"code": 300, "message": "The token is not valid."}"#);
    for (seconds, status, expired) in [(901, 400, true), (899, 400, false), (901, 500, false)] {
        let refusal = Answer { status, ..refusal() };
        let server = serving([ok(r#"{"next": "t"}"#), refusal]);
        let mut pages = Pages::new(list(&server), &TOKEN);
        assert!(matches!(pages.next().await, Some(Ok(_))));
        advance(seconds).await;
        let error = pages.next().await.unwrap().err().unwrap();
        assert_eq!(matches!(error, Error::PageExpired(_)), expired, "{seconds} {status}: {error}");
        assert_eq!(matches!(error, Error::Api(_)), !expired);
        assert_eq!((error.status().unwrap().as_u16(), error.api().is_some()), (status, true));
        assert!(error.to_string().contains("300: The token is not valid."), "{error}");
        assert_eq!(error.to_string().contains("expired"), expired);
        assert!(pages.next().await.is_none());
    }
}

/// Nothing is known of the age of a token that the caller gave, and a first page has none.
#[tokio::test]
async fn tokens_of_unknown_age() {
    let refusal = answer(400, "application/json", "{}");
    for given in [None, Some("t")] {
        let server = serving([refusal.clone()]);
        let mut pages = Pages::new(list(&server), &TOKEN);
        if let Some(token) = given {
            pages = pages.starting_at(token);
        }
        advance(10_000).await;
        assert!(matches!(pages.next().await, Some(Err(Error::Api(_)))));
    }
}

/// The clock stands still only while nothing is awaited, or it would run to the next timeout.
async fn advance(seconds: u64) {
    time::pause();
    time::advance(Duration::from_secs(seconds)).await;
    time::resume();
}

/// No token is shown, for it may be as good as a credential.
#[tokio::test]
async fn debug_shows_no_token() {
    let server = serving(bodies([r#"{"next": "secret-1", "items": [{"id": 1}]}"#]));
    let mut items = items_of(list(&server), &TOKEN);
    items.next().await.unwrap().unwrap();
    let shown = format!("{items:?} {:?}", Pages::new(list(&server), &TOKEN).starting_at("secret-1"));
    assert!(shown.contains("list") && !shown.contains("secret-1"), "{shown}");
}

/// Streams go to other threads and need no pinning.
#[test]
fn streams_are_plain_values() {
    fn plain<T: Send + Unpin + 'static>() {}
    plain::<Items<Item, Json>>();
    plain::<Pages<Page, Json>>();
}
