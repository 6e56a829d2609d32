//! Lists that a document shows without a word about their pages: what each heuristic asks for.

use std::fmt::Debug;

use client_tests::pagination_guessed::types::Item;
use client_tests::pagination_guessed::{Client, operations::lists::Lists};
use client_tests::runtime::{Credentials, Items};
use client_tests::server::{Answer, Server};
use serde_json::{Value, json};

use crate::core;

/// The items of all pages by their ids, and the lines of the requests.
async fn check<E: Debug>(
    list: impl FnOnce(&Lists<'_>) -> Items<Item, E>,
    answers: Vec<Answer>,
    ids: &[i64],
    asked: &[&str],
) {
    let server = Server::answering(answers);
    let client = Client::from(core(&server, Credentials::none()));
    let mut items = list(&client.lists());
    let mut found = Vec::new();
    while let Some(item) = items.next().await {
        found.push(item.unwrap().id);
    }
    let lines: Vec<String> = server.requests().iter().map(|request| request.line()).collect();
    assert_eq!((found.as_slice(), lines), (ids, asked.iter().map(|&line| line.to_owned()).collect()));
}

fn bodies<const N: usize>(bodies: [Value; N]) -> Vec<Answer> {
    bodies.iter().map(|body| Answer::json(200, body)).collect()
}

/// `[{ "id": 1 }, …]`
fn items(ids: impl IntoIterator<Item = i64>) -> Value {
    ids.into_iter().map(|id| json!({ "id": id })).collect()
}

#[tokio::test]
async fn tokens() {
    let answers = bodies([
        json!({ "items": items([1]), "next_page_token": "a" }),
        json!({ "items": items([2]), "next_page_token": "" }),
    ]);
    let asked = ["GET /api/tokens?page_size=1", "GET /api/tokens?page_size=1&page_token=a"];
    check(|lists| lists.tokens().page_size(1).items(), answers, &[1, 2], &asked).await;
    let answers = bodies([
        json!({ "items": items([1]), "next_page": "a" }),
        json!({ "items": items([2]), "next_page": null }),
    ]);
    let asked = ["GET /api/dropshot?limit=1", "GET /api/dropshot?limit=1&page_token=a"];
    check(|lists| lists.dropshot().limit(1).items(), answers, &[1, 2], &asked).await;
}

/// The cursor of the last page is there all the same.
#[tokio::test]
async fn cursors_beside_a_flag() {
    let answers = bodies([
        json!({ "data": items([1]), "next_cursor": "a", "has_more": true }),
        json!({ "data": items([2]), "next_cursor": "b", "has_more": false }),
    ]);
    let asked = ["GET /api/cursors", "GET /api/cursors?cursor=a"];
    check(|lists| lists.cursors().items(), answers, &[1, 2], &asked).await;
}

#[tokio::test]
async fn the_last_item_leads_on() {
    let answers = bodies([
        json!({ "data": items([1, 2]), "has_more": true }),
        json!({ "data": items([3]), "has_more": false }),
    ]);
    let asked = ["GET /api/last", "GET /api/last?starting_after=2"];
    check(|lists| lists.last().items(), answers, &[1, 2, 3], &asked).await;
    let answers =
        bodies([json!({ "data": items([7]), "has_more": true }), json!({ "data": [], "has_more": true })]);
    let asked = ["GET /api/last?starting_after=5", "GET /api/last?starting_after=7"];
    check(|lists| lists.last().starting_after("5").items(), answers, &[7], &asked).await;
}

#[tokio::test]
async fn urls() {
    let answers = bodies([
        json!({ "count": 2, "next": "/api/urls?page=2", "previous": null, "results": items([1]) }),
        json!({ "count": 2, "next": null, "previous": "/api/urls", "results": items([2]) }),
    ]);
    check(|lists| lists.urls().items(), answers, &[1, 2], &["GET /api/urls", "GET /api/urls?page=2"]).await;
    let answers = bodies([
        json!({ "value": items([1]), "nextPage": "/api/pageable?x=1" }),
        json!({ "value": items([2]) }),
    ]);
    let asked = ["GET /api/pageable", "GET /api/pageable?x=1"];
    check(|lists| lists.pageable().items(), answers, &[1, 2], &asked).await;
    let answers = vec![
        Answer::json(200, &items([1])).header("Link", "</api/links?page=2>; rel=\"next\""),
        Answer::json(200, &items([2])),
    ];
    check(|lists| lists.links().items(), answers, &[1, 2], &["GET /api/links", "GET /api/links?page=2"])
        .await;
}

#[tokio::test]
async fn counts() {
    let page = |id| json!({ "content": items([id]), "totalPages": 2 });
    let asked = ["GET /api/numbers", "GET /api/numbers?page=1"];
    check(|lists| lists.numbers().items(), bodies([page(1), page(2)]), &[1, 2], &asked).await;
    let answers =
        bodies([json!({ "items": items([1, 2]), "total": 3 }), json!({ "items": items([3]), "total": 3 })]);
    let asked = ["GET /api/offsets?limit=2", "GET /api/offsets?limit=2&offset=2"];
    check(|lists| lists.offsets().limit(2).items(), answers, &[1, 2, 3], &asked).await;
}
