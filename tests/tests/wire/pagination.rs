//! Lists over several pages: which requests each style makes, and that every item comes once.

use std::fmt::Debug;

use client_tests::pagination_styles::types::{Item, SearchRequest};
use client_tests::pagination_styles::{Client as Styles, operations::lists::Lists};
use client_tests::runtime::{Credentials, Error, Items};
use client_tests::server::{Answer, Server};
use serde_json::{Value, json};

use crate::core;

/// The items of all pages by their ids, and the lines of the requests, a form beside its line.
async fn check<I, E: Debug>(
    list: impl FnOnce(&Lists<'_>) -> Items<I, E>,
    id: impl Fn(I) -> i64,
    answers: &[Answer],
    ids: &[i64],
    asked: &[&str],
) {
    let server = Server::answering(answers.to_vec());
    let client = Styles::from(core(&server, Credentials::none()));
    let mut items = list(&client.lists());
    assert!(server.requests().is_empty(), "nothing is sent before it is asked for");
    let mut found = Vec::new();
    while let Some(item) = items.next().await {
        match item {
            Ok(item) => found.push(id(item)),
            Err(error) => panic!("{error}"),
        }
    }
    let lines: Vec<String> = server
        .requests()
        .iter()
        .map(|request| format!("{} {}", request.line(), request.text()).trim_end().to_owned())
        .collect();
    assert_eq!((found.as_slice(), lines), (ids, asked.iter().map(|&line| line.to_owned()).collect()));
}

fn id(item: Item) -> i64 {
    item.id
}

fn bodies<const N: usize>(bodies: [Value; N]) -> Vec<Answer> {
    bodies.iter().map(|body| Answer::json(200, body)).collect()
}

/// `[{ "id": 1 }, …]`
fn items(ids: impl IntoIterator<Item = i64>) -> Value {
    ids.into_iter().map(|id| json!({ "id": id })).collect()
}

/// The token alone asks for a page, beside the inputs that are the same for all.
#[tokio::test]
async fn tokens() {
    let answers = bodies([
        json!({ "items": items([1, 2]), "next": "a/b" }),
        json!({ "items": [], "next": "c" }),
        json!({ "items": items([3]), "next": null }),
    ]);
    let asked = [
        "GET /api/tokens?page=4&size=2",
        "GET /api/tokens?size=2&next=a%2Fb",
        "GET /api/tokens?size=2&next=c",
    ];
    check(|lists| lists.tokens().page(4).size(2).items(), id, &answers, &[1, 2, 3], &asked).await;
}

#[tokio::test]
async fn cursors() {
    let answers = bodies([
        json!({ "data": { "rows": items([1]) }, "meta": { "next": 7 } }),
        json!({ "data": { "rows": items([2]) }, "meta": { "next": 8 } }),
        Value::Null,
    ]);
    let asked = ["GET /api/cursors", "GET /api/cursors?cursor=7", "GET /api/cursors?cursor=8"];
    check(|lists| lists.cursors().items(), id, &answers, &[1, 2], &asked).await;
}

#[tokio::test]
async fn tokens_in_headers() {
    let answers = [
        Answer::json(200, &items([1])).header("x-continuation-token", "t&1"),
        Answer::json(200, &items([2])),
    ];
    let asked = ["GET /api/headers", "GET /api/headers?continuationToken=t%261"];
    check(|lists| lists.headers().items(), id, &answers, &[1, 2], &asked).await;
}

#[tokio::test]
async fn page_numbers() {
    let answers = bodies([json!({ "items": items([1]) }), json!({ "items": items([2]) }), json!({})]);
    let asked = ["GET /api/numbers?page=3", "GET /api/numbers?page=4", "GET /api/numbers?page=5"];
    check(|lists| lists.numbers(3).items(), id, &answers, &[1, 2], &asked).await;
}

#[tokio::test]
async fn page_numbers_in_forms() {
    let answers =
        bodies([json!({ "items": items([1]), "count": 2 }), json!({ "items": items([2]), "count": 2 })]);
    let asked = ["POST /api/search q=x", "POST /api/search q=x&page=1"];
    let search = |lists: &Lists<'_>| {
        lists.search(&SearchRequest { q: Some("x".into()), ..Default::default() }).items()
    };
    check(search, id, &answers, &[1, 2], &asked).await;
}

#[tokio::test]
async fn offsets() {
    let answers =
        bodies([json!({ "items": items([1, 2]), "count": 3 }), json!({ "items": items([3]), "count": 3 })]);
    let asked = ["GET /api/offsets", "GET /api/offsets?skip=2"];
    check(|lists| lists.offsets().items(), id, &answers, &[1, 2, 3], &asked).await;
}

/// RFC 8288; the URL is relative to that of the call.
#[tokio::test]
async fn links() {
    let one = json!([["2030-01-01T00:00:00Z"], []]);
    let answers = [
        Answer::json(200, &one).header("Link", "<a%20b?page=2>; rel=\"next\", <a%20b?page=9>; rel=\"last\""),
        Answer::json(200, &one).header("Link", "<a%20b>; rel=\"first\""),
    ];
    let asked = ["GET /api/links/a%20b", "GET /api/links/a%20b?page=2"];
    let count = |dates: Vec<_>| i64::try_from(dates.len()).unwrap();
    check(|lists| lists.links("a b").items(), count, &answers, &[1, 0, 1, 0], &asked).await;
}

#[tokio::test]
async fn urls() {
    let answers = bodies([
        json!({ "@odata.nextLink": "/api/urls?$skiptoken=x", "value": items([1]) }),
        json!({ "value": null }),
    ]);
    check(|lists| lists.urls().items(), id, &answers, &[1], &["GET /api/urls", "GET /api/urls?$skiptoken=x"])
        .await;
}

/// A service that moves a list to another name is read either way.
#[tokio::test]
async fn lists_under_either_name() {
    let answers = bodies([json!({ "items": items([1]), "next": "n" }), json!({ "rows": items([2]) })]);
    let asked = ["GET /api/either", "GET /api/either?next=n"];
    check(|lists| lists.either().items(), id, &answers, &[1, 2], &asked).await;
}

/// The pages are the responses as the plain call gives them.
#[tokio::test]
async fn pages_are_answers() {
    let server = Server::answering(bodies([
        json!({ "items": items([1, 2]), "next": "a" }),
        json!({ "items": [], "next": "a" }),
    ]));
    let client = Styles::from(core(&server, Credentials::none()));
    let mut pages = client.lists().tokens().pages();
    let mut sizes = Vec::new();
    while let Some(page) = pages.next().await {
        sizes.push(page.unwrap().items.len());
    }
    assert_eq!((sizes, server.requests().len()), (vec![2, 0], 2));
}

/// A credential that is refused in mid-list is an error of that page; after it the list is read on, and no item is
/// lost or comes twice.
#[tokio::test]
async fn a_page_that_is_refused() {
    let server = Server::answering([
        Answer::json(200, &json!({ "items": items([1, 2]), "next": "a" })),
        Answer::json(401, &json!({ "message": "no" })),
        Answer::json(200, &json!({ "items": items([3]), "next": "" })),
    ]);
    let client = Styles::from(core(&server, Credentials::none()));
    let mut found = Vec::new();
    let mut list = client.lists().tokens().size(2).items();
    let error = loop {
        match list.next().await.unwrap() {
            Ok(item) => found.push(item.id),
            Err(error) => break error,
        }
    };
    assert!(matches!(error, Error::Api(_)) && list.next().await.is_none());
    let position = list.position().unwrap();
    let mut list = client.lists().tokens().size(2).next(position).items();
    while let Some(item) = list.next().await {
        found.push(item.unwrap().id);
    }
    assert_eq!(found, [1, 2, 3]);
    let lines: Vec<String> = server.requests().iter().map(|request| request.line()).collect();
    assert_eq!(lines[1..], ["GET /api/tokens?size=2&next=a", "GET /api/tokens?size=2&next=a"]);
}
