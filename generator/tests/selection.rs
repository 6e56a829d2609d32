//! Selections: which operations a pattern matches, and the consequences.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use crate::common::composed_spec;
use generator::collect::{collect, name};
use generator::selection::{Pattern, Selection};
use generator::spec::Spec;

const DOCUMENT: &str = "
paths:
  /users: { get: { operationId: listUsers, tags: [users], responses: { '200': { $ref: '#/components/responses/User' } } }, post: { operationId: createUser, tags: [users, admin] } }
  /users/{id}: { get: { operationId: getUser, tags: [users] } }
  /users/{id}/groups/{group}: { put: { operationId: joinGroup, tags: [groups], callbacks: { joined: { '{$request.query.url}': { post: { requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Joined' } } } } } } } } } }
  /reports: { get: { operationId: reports, tags: [a b] } }
webhooks:
  userCreated: { post: { requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/User' } } } } } }
components:
  responses:
    User: { description: One., content: { application/json: { schema: { $ref: '#/components/schemas/User' } } } }
  schemas:
    User: { type: object, properties: { address: { type: object, properties: { city: { type: string } } } } }
    Joined: { type: object, properties: { at: { type: string } } }
    Unused: { type: object, properties: { at: { type: string } } }
";

fn patterns(texts: &[&str]) -> Vec<Pattern> {
    texts.iter().map(|text| Pattern::new(text).unwrap()).collect()
}

fn selection(only: &[&str], except: &[&str]) -> Selection {
    Selection { only: patterns(only), except: patterns(except) }
}

fn selected(only: &[&str], except: &[&str]) -> Spec {
    let (mut spec, _) = composed_spec(DOCUMENT).unwrap();
    selection(only, except).apply(&mut spec).unwrap();
    spec
}

/// The ids of the remaining operations and the names of the remaining webhooks, in document order.
fn check_selection(only: &[&str], except: &[&str]) -> String {
    let spec = selected(only, except);
    let operations = spec.operations.iter().map(|operation| operation.id.clone());
    let webhooks = spec.webhooks.iter().map(|webhook| format!("on {}", webhook.name));
    operations.chain(webhooks).collect::<Vec<String>>().join(" ")
}

fn check_nothing(only: &[&str], except: &[&str]) -> String {
    let (mut spec, _) = composed_spec(DOCUMENT).unwrap();
    let faults = selection(only, except).apply(&mut spec).unwrap_err();
    faults.iter().map(ToString::to_string).collect::<Vec<String>>().join("\n")
}

#[test]
fn without_patterns_all_is_meant() {
    assert_eq!(
        check_selection(&[], &[]),
        "listUsers createUser getUser joinGroup reports on userCreated on joined"
    );
}

#[test]
fn tags_and_ids() {
    assert_eq!(check_selection(&["users"], &[]), "listUsers createUser getUser");
    assert_eq!(check_selection(&["admin"], &[]), "createUser");
    assert_eq!(check_selection(&["a b"], &[]), "reports");
    assert_eq!(check_selection(&["getUser", "reports"], &[]), "getUser reports");
    assert_eq!(check_selection(&["*User"], &[]), "createUser getUser");
    assert_eq!(check_selection(&["*User*"], &[]), "listUsers createUser getUser");
}

#[test]
fn paths_and_methods() {
    assert_eq!(check_selection(&["/users"], &[]), "listUsers createUser");
    assert_eq!(check_selection(&["/users/*"], &[]), "getUser");
    assert_eq!(check_selection(&["/users/{id}"], &[]), "getUser");
    assert_eq!(check_selection(&["/users/**"], &[]), "getUser joinGroup on joined");
    assert_eq!(check_selection(&["/**"], &[]), "listUsers createUser getUser joinGroup reports on joined");
    assert_eq!(check_selection(&["get /users**"], &[]), "listUsers getUser");
    assert_eq!(check_selection(&["* /users"], &[]), "listUsers createUser");
}

#[test]
fn exceptions_win() {
    assert_eq!(check_selection(&["users"], &["POST /**"]), "listUsers getUser");
    assert_eq!(check_selection(&[], &["users", "reports"]), "joinGroup on userCreated on joined");
    assert_eq!(check_selection(&[], &["userCreated", "groups"]), "listUsers createUser getUser reports");
}

#[test]
fn webhooks_have_names() {
    assert_eq!(check_selection(&["userCreated"], &[]), "on userCreated");
    assert_eq!(check_selection(&["groups"], &[]), "joinGroup on joined");
}

#[test]
fn types_follow() {
    let types = |only: &[&str]| -> Vec<String> {
        let spec = selected(only, &[]);
        let (inventory, _) = collect(&spec);
        let (names, _) = name(&inventory);
        names.groups.iter().map(|group| group.name.to_string()).collect()
    };
    assert_eq!(types(&["listUsers"]), ["User", "UserAddress"]);
    assert_eq!(types(&["groups"]), ["Joined"]);
    assert_eq!(types(&["reports"]), [""; 0]);
}

#[test]
fn a_pattern_that_matches_nothing_is_an_error() {
    insta::assert_snapshot!(check_nothing(&["user"], &["/groups"]), @r#"
    error[selection]: `user` is not a tag, operation, path or webhook of the document
       = help: the tags are `a b`, `admin`, `groups`, `users`
    error[selection]: `/groups` is not a tag, operation, path or webhook of the document
       = help: the tags are `a b`, `admin`, `groups`, `users`
    "#);
    assert!(Pattern::new(" ").is_err());
    assert!(Pattern::new(&"x".repeat(2000)).is_err());
}
