//! Pages: what is asked for, when, and where a list ends.

use std::collections::VecDeque;
use std::sync::Mutex;

use futures_core::stream::FusedStream;
use reqwest::header::{HeaderMap, HeaderValue};

use crate::error::Error;
use crate::pages::{Input, Items, NextFrom, Pages, Rule};
use crate::tests::server::{Answer, Request, Server, answer, ok};
use crate::{Call, Json, Method, Operation, QueryStyle, model};

#[derive(Default)]
pub struct Item {
    pub id: i64,
}
model! { Item { id = "id" required, } }

#[derive(Default)]
pub struct Page {
    pub next: Option<String>,
    pub items: Option<Option<Vec<Item>>>,
    pub pages: Option<i64>,
    pub total: Option<String>,
    pub meta: Option<Json>,
}
model! { Page { next = "next", items = "items", pages = "pages", total = "total", meta = "meta", } }

const LIST: Operation = Operation { id: "list", path: "/list", ..Operation::DEFAULT };
const SEARCH: Operation =
    Operation { id: "search", path: "/search", method: Method::Post, ..Operation::DEFAULT };

pub const TOKEN: Rule = Rule::Token {
    from: NextFrom::Property(&["next"]),
    to: Input::Query("token"),
    instead_of: Some(Input::Query("page")),
    lifetime: Some(900),
};
const DEEP: Rule = Rule::Token {
    from: NextFrom::Property(&["meta", "cursor.next"]),
    to: Input::Query("cursor"),
    instead_of: None,
    lifetime: None,
};
const HEADER: Rule = Rule::Token {
    from: NextFrom::Header("x-continue"),
    to: Input::Form("token"),
    instead_of: Some(Input::Form("page")),
    lifetime: None,
};
pub const NUMBER: Rule =
    Rule::Number { to: Input::Query("page"), first: 1, items: &["items"], pages: Some(&["pages"]) };
const FROM_ZERO: Rule =
    Rule::Number { to: Input::Form("page"), first: 0, items: &["items"], pages: Some(&["pages"]) };
const OFFSET: Rule = Rule::Offset { to: Input::Query("offset"), items: &["items"], total: Some(&["total"]) };
const WHILE: Rule = Rule::Token {
    from: NextFrom::While { property: &["next"], more: &["meta", "more"] },
    to: Input::Query("token"),
    instead_of: None,
    lifetime: None,
};
const LAST: Rule = Rule::Token {
    from: NextFrom::Last { items: &["items"], property: &["id"], more: Some(&["meta", "more"]) },
    to: Input::Query("after"),
    instead_of: None,
    lifetime: None,
};
const LAST_JSON: Rule = Rule::Token {
    from: NextFrom::Last { items: &["meta"], property: &["key"], more: None },
    to: Input::Query("after"),
    instead_of: None,
    lifetime: None,
};
const LINK: Rule = Rule::Link(NextFrom::Header("link"));
pub const URL: Rule = Rule::Link(NextFrom::Property(&["next"]));

pub type List = Call<Page, Json>;

pub fn items_of(call: List, rule: &'static Rule) -> Items<Item, Json> {
    Items::new(call, rule, |pager, raw| {
        pager.page(raw).map(|page: Page| page.items.flatten().unwrap_or_default())
    })
}

/// A server that answers in this order, and 500 after that.
pub fn serving(answers: impl IntoIterator<Item = Answer>) -> Server {
    let answers = Mutex::new(answers.into_iter().collect::<VecDeque<_>>());
    Server::start(move |_| {
        let next = answers.lock().unwrap().pop_front();
        next.unwrap_or_else(|| answer(500, "text/plain", "one request more than expected"))
    })
}

pub fn list(server: &Server) -> List {
    server.client().call(&LIST)
}

/// The lines of the requests, a form beside its line.
pub fn lines(server: &Server) -> Vec<String> {
    let line = |request: &Request| format!("{} {}", request.line, request.text()).trim_end().to_owned();
    server.requests().iter().map(line).collect()
}

pub async fn all(mut items: Items<Item, Json>) -> Vec<i64> {
    let mut ids = Vec::new();
    while let Some(item) = items.next().await {
        ids.push(item.unwrap().id);
    }
    assert!(items.is_terminated() && items.position().is_none());
    assert!(items.next().await.is_none(), "a stream that ended has ended");
    ids
}

/// The items of all pages, and what each page was asked for by.
async fn check(
    call: impl Fn(&Server) -> List,
    rule: &'static Rule,
    answers: &[Answer],
    ids: &[i64],
    asked: &[&str],
) {
    let server = serving(answers.to_vec());
    assert_eq!(all(items_of(call(&server), rule)).await, ids);
    assert_eq!(lines(&server), asked);
    let server = serving(answers.to_vec());
    let mut pages = Pages::new(call(&server), rule);
    let mut count = 0;
    while let Some(page) = pages.next().await {
        page.unwrap();
        count += 1;
    }
    assert!(pages.is_terminated() && pages.next().await.is_none());
    assert_eq!((count, lines(&server)), (asked.len(), asked.iter().map(|&line| line.into()).collect()));
}

pub fn bodies<const N: usize>(bodies: [&str; N]) -> Vec<Answer> {
    bodies.iter().map(|body| ok(body)).collect()
}

fn with_header(name: &'static str, value: &str, body: &str) -> Answer {
    let mut answer = ok(body);
    answer.headers.push((name, value.to_owned()));
    answer
}

/// The list ends when the token is empty, absent, null, or one that was there before.
#[tokio::test]
async fn ends_of_tokens() {
    let first = r#"{"next": "a+/", "items": [{"id": 1}, {"id": 2}]}"#;
    for last in [
        r#"{"next": "", "items": [{"id": 3}]}"#,
        r#"{"items": [{"id": 3}]}"#,
        r#"{"next": null, "items": [{"id": 3}]}"#,
        r#"{"next": "a+/", "items": [{"id": 3}]}"#,
    ] {
        let asked = ["GET /list", "GET /list?token=a%2B%2F"];
        check(list, &TOKEN, &bodies([first, last]), &[1, 2, 3], &asked).await;
    }
}

/// A circle of several tokens ends too, also when it leads back to the one that the caller began with.
#[tokio::test]
async fn circles() {
    let circle = [
        r#"{"next": "b", "items": [{"id": 1}]}"#,
        r#"{"next": "a", "items": [{"id": 2}]}"#,
        r#"{"next": "b"}"#,
    ];
    let asked = ["GET /list", "GET /list?token=b", "GET /list?token=a"];
    check(list, &TOKEN, &bodies(circle), &[1, 2], &asked).await;
    let given = |server: &Server| {
        let mut call = list(server);
        call.query("token", QueryStyle::FORM, &"a");
        call
    };
    check(
        given,
        &TOKEN,
        &bodies([circle[0], circle[1]]),
        &[1, 2],
        &["GET /list?token=a", "GET /list?token=b"],
    )
    .await;
}

/// A list that is missing, null or empty is one without items, and the token counts.
#[tokio::test]
async fn missing_lists() {
    let answers = bodies([
        r#"{"next": "1"}"#,
        r#"{"next": "2", "items": null}"#,
        r#"{"next": "3", "items": []}"#,
        r#"{"items": [{"id": 1}]}"#,
    ]);
    let asked = ["GET /list", "GET /list?token=1", "GET /list?token=2", "GET /list?token=3"];
    check(list, &TOKEN, &answers, &[1], &asked).await;
    check(list, &TOKEN, &bodies(["{}"]), &[], &["GET /list"]).await;
}

/// Every page has the inputs of the first, but no page number beside a token.
#[tokio::test]
async fn other_inputs_stay() {
    let call = |server: &Server| {
        let mut call = list(server);
        call.query("page", QueryStyle::FORM, &2);
        call.query("size", QueryStyle::FORM, &300);
        call.query("filter", QueryStyle::FORM, &vec!["a b", "c"]);
        call.options(crate::Options::new().query("more", "x&y").header("x-own", "1"))
    };
    let answers = bodies([r#"{"next": "t"}"#, "{}"]);
    let same = "size=300&filter=a%20b&filter=c";
    let asked =
        [format!("GET /list?page=2&{same}&more=x%26y"), format!("GET /list?{same}&token=t&more=x%26y")];
    check(call, &TOKEN, &answers, &[], &[&asked[0], &asked[1]]).await;
    let server = serving(answers);
    all(items_of(call(&server), &TOKEN)).await;
    assert!(server.requests().iter().all(|request| request.header("x-own").as_deref() == Some("1")));
}

/// A token that the caller gives is where the list begins, and it alone is sent if there is a page number too.
#[tokio::test]
async fn a_given_token() {
    let call = |server: &Server| {
        let mut call = list(server);
        call.query("page", QueryStyle::FORM, &2);
        call.query("token", QueryStyle::FORM, &"ä b");
        call
    };
    let answers = bodies([r#"{"next": "t", "items": [{"id": 1}]}"#, "{}"]);
    check(call, &TOKEN, &answers, &[1], &["GET /list?token=%C3%A4%20b", "GET /list?token=t"]).await;
    let server = serving([]);
    assert_eq!(items_of(call(&server), &TOKEN).position(), Some("ä b"));
}

/// A token beside a property that is false at the end; one that is not there, or null, ends nothing.
#[tokio::test]
async fn tokens_beside_a_flag() {
    let answers = bodies([
        r#"{"next": "a", "meta": {"more": true}}"#,
        r#"{"next": "b"}"#,
        r#"{"next": "c", "meta": {"more": null}}"#,
        r#"{"next": "d", "meta": {"more": false}}"#,
    ]);
    let asked = ["GET /list", "GET /list?token=a", "GET /list?token=b", "GET /list?token=c"];
    check(list, &WHILE, &answers, &[], &asked).await;
    check(list, &WHILE, &bodies([r#"{"meta": {"more": true}}"#]), &[], &["GET /list"]).await;
}

/// The last item leads on as long as there is more; a page without items ends the list.
#[tokio::test]
async fn the_last_item() {
    let answers = bodies([
        r#"{"items": [{"id": 1}, {"id": 2}], "meta": {"more": true}}"#,
        r#"{"items": [{"id": 3}], "meta": {"more": false}}"#,
    ]);
    check(list, &LAST, &answers, &[1, 2, 3], &["GET /list", "GET /list?after=2"]).await;
    let answers = bodies([r#"{"items": [{"id": 1}]}"#, r#"{"items": null, "meta": {"more": true}}"#]);
    check(list, &LAST, &answers, &[1], &["GET /list", "GET /list?after=1"]).await;
    let answers = bodies([r#"{"meta": [{"key": "a"}, {"key": "b"}]}"#, r#"{"meta": [{"other": 1}]}"#]);
    check(list, &LAST_JSON, &answers, &[], &["GET /list", "GET /list?after=b"]).await;
}

#[tokio::test]
async fn tokens_elsewhere() {
    let answers = bodies([r#"{"meta": {"cursor.next": 7}}"#, r#"{"meta": {"cursor.next": null}}"#]);
    check(list, &DEEP, &answers, &[], &["GET /list", "GET /list?cursor=7"]).await;
    let answers = [with_header("x-continue", "t 1", "{}"), with_header("x-continue", "", "{}")];
    let search = |server: &Server| server.client().call(&SEARCH);
    check(search, &HEADER, &answers, &[], &["POST /search", "POST /search token=t%201"]).await;
    let form = |server: &Server| {
        let mut call: List = server.client().call(&SEARCH);
        call.form(&serde_json::json!({ "page": 1, "q": "x" }));
        call
    };
    check(form, &HEADER, &answers, &[], &["POST /search page=1&q=x", "POST /search q=x&token=t%201"]).await;
}

/// Pages are counted until the count of pages is reached or, where none is told, one is empty.
#[tokio::test]
async fn page_numbers() {
    let one = r#"{"pages": 3, "items": [{"id": 1}]}"#;
    let asked = ["GET /list", "GET /list?page=2", "GET /list?page=3"];
    check(list, &NUMBER, &bodies([one, r#"{"pages": 3}"#, one]), &[1, 1], &asked).await;
    let untold = r#"{"items": [{"id": 1}]}"#;
    check(list, &NUMBER, &bodies([untold, untold, r#"{"items": []}"#]), &[1, 1], &asked).await;
    check(list, &NUMBER, &bodies([r#"{"pages": 1, "items": [{"id": 1}]}"#]), &[1], &["GET /list"]).await;
    check(list, &NUMBER, &bodies([r#"{"pages": 0}"#]), &[], &["GET /list"]).await;
    let third = |server: &Server| {
        let mut call = list(server);
        call.query("page", QueryStyle::FORM, &"3");
        call
    };
    let four = r#"{"pages": 4, "items": [{"id": 1}]}"#;
    check(third, &NUMBER, &bodies([four, four]), &[1, 1], &["GET /list?page=3", "GET /list?page=4"]).await;
    let search = |server: &Server| {
        let mut call: List = server.client().call(&SEARCH);
        call.form(&serde_json::json!({ "q": "x" }));
        call
    };
    let two = r#"{"pages": 2, "items": [{"id": 1}]}"#;
    check(search, &FROM_ZERO, &bodies([two, two]), &[1, 1], &["POST /search q=x", "POST /search q=x&page=1"])
        .await;
}

/// Items are counted until all are there or, where their number is not told, a page is empty.
#[tokio::test]
async fn offsets() {
    let two = r#"{"total": "3", "items": [{"id": 1}, {"id": 2}]}"#;
    let one = r#"{"total": "3", "items": [{"id": 3}]}"#;
    check(list, &OFFSET, &bodies([two, one]), &[1, 2, 3], &["GET /list", "GET /list?offset=2"]).await;
    let untold = r#"{"items": [{"id": 1}, {"id": 2}]}"#;
    let asked = ["GET /list", "GET /list?offset=2", "GET /list?offset=4"];
    check(list, &OFFSET, &bodies([untold, untold, "{}"]), &[1, 2, 1, 2], &asked).await;
    let given = |server: &Server| {
        let mut call = list(server);
        call.query("offset", QueryStyle::FORM, &1);
        call
    };
    check(given, &OFFSET, &bodies([two]), &[1, 2], &["GET /list?offset=1"]).await;
}

/// A link is followed as it is, with the options of the call left to it (RFC 8288).
#[tokio::test]
async fn links() {
    let call = |server: &Server| {
        let mut call = list(server);
        call.query("size", QueryStyle::FORM, &2);
        call
    };
    let next = r#"<https://example.com/a,b>; rel="prev"; title="a, <b>", </other?page=2>; rel="last next""#;
    let answers = [with_header("Link", next, "{}"), with_header("Link", "</list>; rel=prev", "{}")];
    check(call, &LINK, &answers, &[], &["GET /list?size=2", "GET /other?page=2"]).await;
    let relative = bodies([r#"{"next": "?page=2"}"#, r#"{"next": "list?size=2"}"#]);
    check(call, &URL, &relative, &[], &["GET /list?size=2", "GET /list?page=2"]).await;
}

/// What proves who calls goes with every page, so no page may be elsewhere.
#[tokio::test]
async fn links_to_another_origin() {
    for url in
        ["http://127.0.0.1:9/list", "https://127.0.0.1/list", "//example.com", "file:///etc", "http://["]
    {
        let server = serving([ok(&format!(r#"{{"next": "{url}", "items": [{{"id": 1}}]}}"#))]);
        let mut items = items_of(list(&server), &URL);
        assert!(matches!(items.next().await, Some(Ok(_))), "{url}");
        let error = items.next().await.unwrap().err().unwrap();
        assert!(matches!(error, Error::Build(_)) && error.to_string().contains("origin"), "{error}");
        assert!(items.next().await.is_none());
        assert_eq!(server.requests().len(), 1);
    }
}

#[test]
fn link_headers() {
    let next = |values: &[&str]| {
        let mut headers = HeaderMap::new();
        for value in values {
            headers.append("link", HeaderValue::from_str(value).unwrap());
        }
        crate::pages::link_header::next_link(&headers, "link")
    };
    for (value, expected) in [
        ("<a>; rel=next", Some("a")),
        ("< a >;REL = \"NEXT\"", Some("a")),
        ("<a>; rel=\"prev next\"", Some("a")),
        ("<a>; rel=prev; rel=next", None),
        ("<a>; rel=nextish", None),
        ("<a>; title=\"x; rel=next\"", None),
        ("<a>; title=\"x\\\"; rel=next\"", None),
        ("<a>; rel=next; anchor=\"#b\"", None),
        ("<a>; title=\"x, <b>; rel=next\", <c>; rel=next", Some("c")),
        ("<a;b,c>; rel=next", Some("a;b,c")),
        ("<a", None),
        ("a; rel=next", None),
        ("<a>", None),
        ("", None),
    ] {
        assert_eq!(next(&[value]).as_deref(), expected, "{value}");
    }
    assert_eq!(next(&["<a>; rel=prev", "<b>; rel=next"]).as_deref(), Some("b"));
}

/// A user in a link is not sent, and an address that cannot be written is no fault of the connection.
#[tokio::test]
async fn odd_links() {
    let server = Server::start(|request| match request.line.as_str() {
        "GET /list" => {
            let host = request.header("Host").unwrap();
            ok(&format!(r#"{{"next": "http://mallory:pw@{host}/list?2#x", "items": [{{"id": 1}}]}}"#))
        }
        _ => ok(r#"{"items": [{"id": 2}]}"#),
    });
    assert_eq!(all(items_of(list(&server), &URL)).await, [1, 2]);
    let last = server.requests().pop().unwrap();
    assert_eq!((last.line.as_str(), last.header("Authorization")), ("GET /list?2", None));
    let long = format!(r#"{{"next": "{}", "items": [{{"id": 1}}]}}"#, "x".repeat(100_000));
    for rule in [&TOKEN, &URL] {
        let server = serving([ok(&long)]);
        let client = server.builder().retry(crate::RetryPolicy::new()).build().unwrap();
        let mut items = items_of(client.call(&LIST), rule);
        assert!(matches!(items.next().await, Some(Ok(_))));
        let error = items.next().await.unwrap().err().unwrap();
        assert!(matches!(error, Error::Build(_)) && !error.may_have_acted(), "{error:?}");
        assert!(error.to_string().len() < 1000 && server.requests().len() == 1, "{error}");
    }
}
