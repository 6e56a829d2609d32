//! The server's lists: pages by token and by number, none of them asked for twice or with other parameters.

use client_tests::described::{Described, Document, Fault, Place};
use serde_json::{Value, json};

use crate::raw::{request, send};

const TOKEN: &str = "Authorization: Bearer token-1";

fn server() -> Described {
    let server = Described::new(Document::version_2());
    server.accept_token("token-1");
    server
}

fn page(server: &Described, target: &str) -> Value {
    send(server, &request(server, &format!("GET /v2/{target}"), &[TOKEN], "")).unwrap().json()
}

fn ids(page: &Value, list: &str) -> Vec<String> {
    page[list].as_array().unwrap().iter().map(|item| item["id"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn pages_by_token() {
    let server = server();
    server.hold("users", 5, 2);
    let mut found = Vec::new();
    let mut token = String::new();
    for _ in 0..3 {
        let page = page(&server, &format!("users?page_size=2&next_page_token={token}"));
        found.extend(ids(&page, "users"));
        token = page["next_page_token"].as_str().unwrap().to_owned();
    }
    found.sort();
    found.dedup();
    assert_eq!((found.len(), token.as_str()), (5, ""));
}

#[test]
fn repeated_token() {
    let server = server();
    server.hold("users", 5, 2);
    assert_eq!(page(&server, "users")["next_page_token"], "page-1");
    server.misbehave("users", 1, Fault::RepeatedPageToken);
    let repeated = page(&server, "users?next_page_token=page-1");
    assert_eq!(repeated["next_page_token"], "page-1");
    assert_eq!(page(&server, "users?next_page_token=page-1")["next_page_token"], "page-2");
    assert_eq!(ids(&repeated, "users").len(), 2);
}

/// A list without items is one page.
#[test]
fn empty_list() {
    let server = server();
    server.hold("groups", 0, 2);
    let page = page(&server, "groups");
    assert_eq!((&page["groups"], &page["next_page_token"]), (&json!([]), &json!("")));
}

#[test]
fn wrong_pages() {
    let rows = [
        ("users?next_page_token=page-9", "there is no such page"),
        ("users?next_page_token=unknown", "there is no such page"),
        ("users?next_page_token=page-1&status=pending", "other parameters than the first"),
    ];
    for (target, reason) in rows {
        let server = server().lenient();
        server.hold("users", 5, 2);
        page(&server, "users?status=active");
        send(&server, &request(&server, &format!("GET /v2/{target}"), &[TOKEN], ""));
        let record = server.records().pop().unwrap();
        assert!(record.problems()[0].reason.contains(reason), "{:?}", record.problems());
    }
}

#[test]
fn pages_by_number() {
    let server = Described::new(Document::version_1());
    server.accept_key("api_key", "key-1");
    server.accept_key("api_secret", "secret-1");
    server.hold("userList", 3, 2);
    let form = "Content-Type: application/x-www-form-urlencoded";
    let page = |number: usize| {
        let body = format!("page_number={number}&api_key=key-1&api_secret=secret-1");
        send(&server, &request(&server, "POST /v1/user/list", &[form], &body)).unwrap().json()
    };
    let (first, second) = (page(1), page(2));
    assert_eq!((&first["page_count"], &second["page_number"]), (&json!(2), &json!(2)));
    assert_eq!((ids(&first, "users").len(), ids(&second, "users").len()), (2, 1));
}

/// Every list that has pages can be held, and none of its items is equal to another.
#[test]
fn all_lists() {
    let rows = [
        ("users", "users", "users"),
        ("groups", "groups", "groups"),
        ("groupAdmins", "groups/g/admins", "admins"),
        ("groupMembers", "groups/g/members", "members"),
        ("contactGroups", "contacts/groups", "groups"),
        ("contactGroupMembers", "contacts/groups/g/members", "members"),
    ];
    let paged = Document::version_2().operations().iter();
    let paged = paged.filter(|operation| operation.names(Place::Query).contains(&"next_page_token"));
    assert!(paged.map(|operation| operation.id.as_str()).eq([
        "contactGroups",
        "contactGroupMembers",
        "groups",
        "groupAdmins",
        "groupMembers",
        "users"
    ]));
    for (id, path, list) in rows {
        let server = server();
        server.hold(id, 3, 2);
        let pages = [page(&server, path), page(&server, &format!("{path}?next_page_token=page-1"))];
        let items: Vec<&Value> = pages.iter().flat_map(|page| page[list].as_array().unwrap()).collect();
        assert_eq!(items.len(), 3, "{id}");
        assert!(items[0] != items[1] && items[1] != items[2] && items[0] != items[2], "{id}");
    }
}
