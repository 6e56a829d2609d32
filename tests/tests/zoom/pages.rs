//! Lists over several pages, in both versions, asynchronous and not.

use client_tests::server::{Answer, Server};
use serde_json::{Value, json};
use zoom_client::runtime::Error;
use zoom_client::runtime::blocking::Wait;
use zoom_client::v1;

use crate::{version_1, version_2};

fn users(emails: &[&str], token: &str) -> Answer {
    let users: Vec<Value> = emails.iter().map(|email| json!({ "email": email, "type": 1 })).collect();
    Answer::json(200, &json!({ "users": users, "next_page_token": token, "page_size": 300 }))
}

fn lines(server: &Server) -> Vec<String> {
    server.requests().iter().map(|request| request.line()).collect()
}

/// The first page may have what later ones leave out, a list that is empty may be missing, and the token alone says
/// where the list goes on: a page number is not sent beside it.
#[allow(deprecated, reason = "the service still takes page numbers")]
#[tokio::test]
async fn users_of_all_pages() {
    let server = Server::answering([
        users(&["a@example.org", "b@example.org"], "token/1"),
        Answer::json(200, &json!({ "next_page_token": "token/2" })),
        users(&["c@example.org"], ""),
    ]);
    let zoom = version_2(&server);
    let mut items = zoom.users().list().page_size(300).page_number(1).items();
    let mut emails = Vec::new();
    while let Some(user) = items.next().await {
        emails.extend(user.unwrap().email);
    }
    assert_eq!(emails, ["a@example.org", "b@example.org", "c@example.org"]);
    assert_eq!(
        lines(&server),
        [
            "GET /v2/users?page_size=300&page_number=1",
            "GET /v2/users?page_size=300&next_page_token=token%2F1",
            "GET /v2/users?page_size=300&next_page_token=token%2F2",
        ]
    );
}

/// The members of a contact group have been seen under two names.
#[tokio::test]
async fn members_under_either_name() {
    let member = |id: &str| json!([{ "type": 1, "id": id, "name": "Ann" }]);
    let server = Server::answering([
        Answer::json(200, &json!({ "members": member("a"), "next_page_token": "t" })),
        Answer::json(200, &json!({ "group_members": member("b") })),
    ]);
    let mut items = version_2(&server).contact_groups().list_members("g").items();
    let mut ids = Vec::new();
    while let Some(item) = items.next().await {
        ids.extend(item.unwrap().id);
    }
    assert_eq!(ids, ["a", "b"]);
}

/// Version 1 counts its pages in a field of the form, and tells how many there are.
#[tokio::test]
async fn pages_of_version_1() {
    let page = |email: &str| {
        Answer::json(200, &json!({ "page_count": 2, "users": [{ "id": "u", "email": email, "type": 1 }] }))
    };
    let server = Server::answering([page("a@example.org"), page("b@example.org")]);
    let form = v1::types::ListUsers { page_size: Some(1), ..Default::default() };
    let mut items = version_1(&server).user().list().body(&form).items();
    let mut count = 0;
    while let Some(user) = items.next().await {
        user.unwrap();
        count += 1;
    }
    let bodies: Vec<String> = server.requests().iter().map(|request| request.text()).collect();
    let keys = "api_key=key-1&api_secret=secret-1";
    assert_eq!(
        (count, bodies),
        (2, vec![format!("page_size=1&{keys}"), format!("page_size=1&page_number=2&{keys}")])
    );
}

/// An error of version 1 has status 200; it ends the list instead of being an empty page.
#[tokio::test]
async fn an_error_of_version_1() {
    let error = json!({ "error": { "code": 1001, "message": "no such account" } });
    let server = Server::answering([Answer::json(200, &error)]);
    let mut pages = version_1(&server).user().list_pending().pages();
    assert!(matches!(pages.next().await, Some(Err(Error::Api(_)))));
    assert!(pages.next().await.is_none());
}

/// The same without a runtime: a call, the items of a list, and its pages.
#[test]
fn without_a_runtime() {
    let server = Server::answering([
        users(&["a@example.org"], "t"),
        users(&["a@example.org"], "t"),
        users(&["b@example.org"], ""),
        Answer::json(404, &json!({ "code": 1001, "message": "User does not exist." })),
    ]);
    let zoom = version_2(&server);
    assert_eq!(zoom.users().list().wait().unwrap().next_page_token.as_deref(), Some("t"));
    let list = zoom.users().list().items().wait();
    let emails: Vec<String> = list.filter_map(|user| user.unwrap().email).collect();
    assert_eq!(emails, ["a@example.org", "b@example.org"]);
    let error = zoom.users().list().pages().wait().next().unwrap().unwrap_err();
    let code = error.api().and_then(|error| error.code);
    assert_eq!(code, Some(zoom_client::v2::types::ErrorCode::UserNotFound));
}
