//! Waiting for calls without a runtime of one's own.

use std::panic::catch_unwind;
use std::thread;

use tokio::sync::oneshot;

use crate::blocking::{Wait, wait};
use crate::error::Error;
use crate::pages::Pages;
use crate::tests::pages::pager::{List, TOKEN, items_of, serving};
use crate::tests::server::{Server, answer, ok};
use crate::{Call, Json, Operation};

const LIST: Operation = Operation { id: "list", path: "/list", ..Operation::DEFAULT };

fn list(server: &Server) -> List {
    server.client().call(&LIST)
}

#[test]
fn calls() {
    let server = serving([ok(r#"{"next": "t"}"#), answer(404, "application/json", "{}")]);
    let client = server.client();
    let call: List = client.call(&LIST);
    assert_eq!(call.clone().wait().unwrap().next.as_deref(), Some("t"));
    let outcome = call.send().wait();
    assert!(matches!(outcome, Err(Error::Api(error)) if error.status.as_u16() == 404));
}

#[test]
fn answers_with_status_and_headers() {
    let server = serving([ok("{}")]);
    assert_eq!(list(&server).response().wait().unwrap().status().as_u16(), 200);
}

/// The thread that waits is blocked, but nothing panics and nothing is stuck.
#[tokio::test]
async fn within_another_runtime() {
    let server = serving([ok("{}"), ok("{}")]);
    assert!(list(&server).wait().is_ok());
    assert!(list(&server).await.is_ok());
}

#[test]
fn from_several_threads() {
    let server = Server::answering(ok(r#"{"next": "t"}"#));
    thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| assert!(list(&server).wait().is_ok()));
        }
    });
    assert_eq!(server.requests().len(), 8);
}

/// What one call leaves in the background, such as a connection, is there for the next.
#[test]
fn the_background_lives_on() {
    let (give, take) = oneshot::channel();
    let (answer, answered) = oneshot::channel();
    let task = async move { tokio::spawn(async move { answer.send(take.await) }).id() };
    wait(task).unwrap();
    let outcome = wait(async move {
        give.send(7).unwrap();
        answered.await
    });
    assert_eq!(outcome.unwrap().unwrap(), Ok(7));
}

/// It would never end.
#[test]
fn waiting_within_the_background() {
    let outcome = wait(async { wait(async {}) });
    assert!(outcome.unwrap().unwrap_err().message().contains("itself"));
    let server = serving([]);
    let call: Call<Json, Json> = server.client().call(&LIST);
    assert!(matches!(wait(async { call.wait() }).unwrap(), Err(Error::Build(_))));
}

#[test]
fn panics_come_out_where_they_are_waited_for() {
    let fault = catch_unwind(|| wait(async { panic!("on purpose") })).unwrap_err();
    assert_eq!(fault.downcast_ref::<&str>(), Some(&"on purpose"));
    assert_eq!(wait(async { 1 }), Ok(1));
}

#[test]
fn items_one_by_one() {
    let server = serving([
        ok(r#"{"next": "t", "items": [{"id": 1}, {"id": 2}]}"#),
        ok(r#"{"next": "u", "items": [{"id": 3}]}"#),
        answer(503, "text/plain", "later"),
    ]);
    let mut items = items_of(list(&server), &TOKEN).wait();
    assert_eq!(server.requests().len(), 0);
    assert_eq!(items.next().unwrap().unwrap().id, 1);
    assert_eq!((items.size_hint(), server.requests().len()), ((1, None), 1));
    let ids: Vec<i64> = items.by_ref().map_while(Result::ok).map(|item| item.id).collect();
    assert_eq!(ids, [2, 3]);
    assert!(items.next().is_none());
    assert_eq!(items.stream().and_then(|stream| stream.position()), Some("u"));
}

#[test]
fn pages_one_by_one() {
    let server = serving([ok(r#"{"next": "t"}"#), ok("{}")]);
    let pages = Pages::new(list(&server), &TOKEN).wait();
    assert!(format!("{pages:?}").contains("list"));
    assert_eq!(pages.map(Result::unwrap).count(), 2);
}
