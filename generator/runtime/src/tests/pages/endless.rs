//! Lists without end (`pages/pager.rs`): pages without items, and the time that a whole list has.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use tokio::time;

use crate::error::{EmptyPagesError, Error, Stage};
use crate::pages::{Items, Pages, Rule};
use crate::tests::pages::pager::{Item, NUMBER, Page, TOKEN, URL, items_of, list, serving};
use crate::tests::server::{Server, ok};
use crate::{Call, Json, Operation, Options, RetryPolicy};

const LIST: Operation = Operation { id: "list", path: "/list", ..Operation::DEFAULT };

/// A server whose pages lead on for ever; each `every`th has an item, if any.
fn endless(every: usize) -> Server {
    let next = AtomicUsize::new(0);
    Server::start(move |_| {
        let page = next.fetch_add(1, Ordering::SeqCst);
        let items = if every > 0 && page.is_multiple_of(every) { r#"[{"id": 1}]"# } else { "[]" };
        ok(&format!(r#"{{"next": "/list?{page}", "items": {items}, "meta": {{"a": {{"b": 1}}}}}}"#))
    })
}

fn with(server: &Server, options: Options) -> Call<Page, Json> {
    list(server).options(options)
}

/// The next error of a list, after what it gives before.
async fn fault(items: &mut Items<Item, Json>) -> Error<Json> {
    loop {
        match items.next().await {
            Some(Ok(_)) => {}
            Some(Err(error)) => return error,
            None => panic!("the list ended"),
        }
    }
}

async fn page_fault(pages: &mut Pages<Page, Json>) -> Error<Json> {
    loop {
        match pages.next().await {
            Some(Ok(_)) => {}
            Some(Err(error)) => return error,
            None => panic!("the list ended"),
        }
    }
}

#[track_caller]
fn check_empty(error: &Error<Json>, pages: u32) {
    assert!(
        matches!(error, Error::EmptyPages(EmptyPagesError { operation: "list", pages: told, .. }) if *told == pages),
        "{error}"
    );
    assert!(error.to_string().contains("`max_empty_pages`") && error.status().is_none(), "{error}");
    assert!(!error.may_have_acted() && !error.is_timeout());
}

/// The error comes after as many pages as are allowed and one more, and the list can be read on.
#[tokio::test]
async fn empty_pages_that_lead_on() {
    for rule in [&TOKEN, &URL] {
        for (allowed, asked) in [(0, 1), (1, 2), (7, 8)] {
            let server = endless(0);
            let options = || Options::new().max_empty_pages(allowed);
            let mut items = items_of(with(&server, options()), rule);
            check_empty(&fault(&mut items).await, allowed + 1);
            assert_eq!(server.requests().len(), asked, "{allowed}");
            assert!(items.next().await.is_none());
            let position = items.position().unwrap().to_owned();
            let mut rest = items_of(with(&server, options()), rule).starting_at(&position);
            check_empty(&fault(&mut rest).await, allowed + 1);
            assert_eq!(server.requests().len(), 2 * asked);
            let mut pages = Pages::new(with(&server, options()), rule);
            check_empty(&page_fault(&mut pages).await, allowed + 1);
            assert_eq!(server.requests().len(), 3 * asked);
            assert!(pages.next().await.is_none() && pages.position().is_some());
        }
    }
}

/// Without a setting it is a hundred, the client has one, and that of the call comes first.
#[tokio::test]
async fn settings() {
    let server = endless(0);
    let mut items = items_of(list(&server), &TOKEN);
    check_empty(&fault(&mut items).await, 101);
    let client = server.builder().max_empty_pages(3).build().unwrap();
    check_empty(&fault(&mut items_of(client.call(&LIST), &TOKEN)).await, 4);
    let options = Options::new().max_empty_pages(1);
    assert!(format!("{options:?}").contains("max_empty_pages: Some(1)"));
    check_empty(&fault(&mut items_of(client.call(&LIST).options(options), &TOKEN)).await, 2);
}

/// Only pages in a row count.
#[tokio::test]
async fn pages_with_items_between() {
    let server = endless(3);
    let options = || Options::new().max_empty_pages(2);
    let mut items = items_of(with(&server, options()), &TOKEN);
    let other = endless(3);
    let mut pages = Pages::new(with(&other, options()), &TOKEN);
    for _ in 0..20 {
        items.next().await.unwrap().unwrap();
        pages.next().await.unwrap().unwrap();
    }
    let server = endless(4);
    check_empty(&fault(&mut items_of(with(&server, options()), &TOKEN)).await, 3);
    let server = endless(4);
    check_empty(&page_fault(&mut Pages::new(with(&server, options()), &TOKEN)).await, 3);
}

/// A last page without items is no fault, however few are allowed.
#[tokio::test]
async fn empty_pages_that_end() {
    for body in ["{}", r#"{"items": []}"#, r#"{"items": null, "next": ""}"#] {
        for rule in [&TOKEN, &NUMBER, &URL] as [&'static Rule; 3] {
            let server = serving([ok(body)]);
            let options = || Options::new().max_empty_pages(0);
            assert!(items_of(with(&server, options()), rule).next().await.is_none(), "{body}");
            let server = serving([ok(body)]);
            let mut pages = Pages::new(with(&server, options()), rule);
            assert!(matches!(pages.next().await, Some(Ok(_))));
            assert!(pages.next().await.is_none());
        }
    }
}

/// Lets time pass while no socket is waited for.
async fn pass(seconds: u64) {
    time::pause();
    time::advance(Duration::from_secs(seconds)).await;
    time::resume();
}

fn in_time(seconds: u64) -> Options {
    Options::new().deadline(Duration::from_secs(seconds))
}

#[track_caller]
fn check_late(error: &Error<Json>) {
    assert!(matches!(error, Error::Timeout(timeout) if timeout.stage == Stage::List), "{error:?}");
    assert!(error.is_timeout() && error.to_string().contains("no complete list in time"), "{error}");
}

/// The time begins with the first page, and what was given stays good.
#[tokio::test]
async fn a_deadline() {
    let server = endless(1);
    let mut items = items_of(with(&server, in_time(60)), &TOKEN);
    let mut pages = Pages::new(with(&server, in_time(60)), &TOKEN);
    pass(1000).await;
    for _ in 0..5 {
        items.next().await.unwrap().unwrap();
        pages.next().await.unwrap().unwrap();
    }
    pass(61).await;
    let asked = server.requests().len();
    check_late(&fault(&mut items).await);
    check_late(&page_fault(&mut pages).await);
    assert_eq!(server.requests().len(), asked, "nothing is asked for any more");
    assert!(items.next().await.is_none() && items.position().is_some());
    let position = items.position().unwrap().to_owned();
    let mut rest = items_of(with(&server, in_time(60)), &TOKEN).starting_at(&position);
    rest.next().await.unwrap().unwrap();
}

/// Items that are at hand when the time is over are given all the same.
#[tokio::test]
async fn items_at_hand() {
    let server = serving([ok(r#"{"next": "t", "items": [{"id": 1}, {"id": 2}]}"#)]);
    let mut items = items_of(with(&server, in_time(60)), &TOKEN);
    items.next().await.unwrap().unwrap();
    pass(61).await;
    assert_eq!(items.next().await.unwrap().unwrap().id, 2);
    check_late(&fault(&mut items).await);
}

/// A page that does not come is waited for until the list's time is over, and not for its call's.
#[tokio::test]
async fn a_page_that_does_not_come() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let client = crate::Client::builder(url).retry(RetryPolicy::none()).build().unwrap();
    let call = client.call(&LIST).options(Options::new().deadline(Duration::from_millis(50)));
    let mut items = items_of(call, &TOKEN);
    check_late(&fault(&mut items).await);
    assert!(items.next().await.is_none());
    // The time of the call counts where it is shorter, and is told as such.
    let call = client.call(&LIST).options(in_time(3600).timeout(Duration::from_millis(50)));
    let error = fault(&mut items_of(call, &TOKEN)).await;
    assert!(matches!(&error, Error::Timeout(timeout) if timeout.stage == Stage::Response), "{error:?}");
    drop(listener);
}

/// Programs that are not asynchronous have the same bounds.
#[cfg(feature = "blocking")]
#[test]
fn blocking() {
    let server = endless(0);
    let items = items_of(with(&server, Options::new().max_empty_pages(2)), &TOKEN);
    let mut items = items.wait();
    check_empty(&items.next().unwrap().err().unwrap(), 3);
    assert!(items.next().is_none() && items.stream().unwrap().position().is_some());
    let mut pages = Pages::new(with(&server, Options::new().max_empty_pages(2)), &TOKEN).wait();
    assert_eq!(pages.by_ref().take_while(Result::is_ok).count(), 3);
    let none = || Options::new().deadline(Duration::ZERO);
    check_late(&items_of(with(&server, none()), &TOKEN).wait().next().unwrap().err().unwrap());
    check_late(&Pages::new(with(&server, none()), &TOKEN).wait().next().unwrap().err().unwrap());
}
