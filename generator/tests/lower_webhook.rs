//! Webhooks and callbacks: the calls that the service makes.

mod common;

use common::{check_lower, operation};
use insta::assert_snapshot;

const BODY: &str = "requestBody: { content: { application/json: { schema: { type: object, properties: { a: { type: string } } } } } }";

#[test]
fn webhooks_alone_are_a_client() {
    assert_snapshot!(check_lower(&format!(
        "webhooks: {{ new pet: {{ post: {{ {BODY} }}, put: {{ {BODY} }} }}, gone: {{ get: {{}} }} }}\n"
    )));
    assert_snapshot!(check_lower(&format!(
        "x-webhooks: {{ newPet: {{ post: {{ {BODY} }} }} }}\npaths: {{}}\n"
    )));
}

#[test]
fn callbacks_are_webhooks_that_an_operation_asks_for() {
    let callbacks = format!(
        "callbacks: {{ onData: {{ '{{$url}}': {{ post: {{ {BODY} }} }}, x-a: {{}} }}, onGone: {{ $ref: '#/gone' }} }}"
    );
    assert_snapshot!(check_lower(&operation(&format!("{callbacks}\nresponses: {{}}\n"))));
}

/// What only a webhook reaches is there whichever tags are chosen, and what nothing reaches is not.
#[test]
fn types_of_webhooks() {
    let schemas = "components: { schemas: { Pet: { type: object, properties: { tag: { $ref: '#/components/schemas/Tag' } } }, Tag: { type: object, properties: { a: {} } }, Unused: { type: object, properties: { a: {} } } } }";
    let body =
        |schema: &str| format!("requestBody: {{ content: {{ application/json: {{ schema: {schema} }} }} }}");
    let webhook = body("{ $ref: '#/components/schemas/Pet' }");
    let paths = "paths: { /a: { get: { operationId: a, tags: [a], responses: {} } }, /b: { get: { operationId: b, tags: [b], responses: {} } } }";
    assert_snapshot!(check_lower(&format!(
        "{paths}\nwebhooks: {{ pet: {{ post: {{ {webhook} }} }} }}\n{schemas}\n"
    )));
}

#[test]
fn bodies_that_are_not_json() {
    let body = "requestBody: { content: { application/xml: { schema: { type: object } } } }";
    assert_snapshot!(check_lower(&format!("webhooks: {{ newPet: {{ post: {{ {body} }} }} }}\n")));
}
