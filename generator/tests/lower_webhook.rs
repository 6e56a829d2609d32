//! Webhooks and callbacks: the calls that the service makes.

use crate::common::{check_lower, operation};
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

/// Types that only a webhook uses are always compiled; unused types are removed.
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

/// The constant of a signature, or what is wrong with the extension.
fn check_signature(extension: &str, expected: &[&str]) {
    let text =
        format!("x-webhook-signature: {extension}\nwebhooks: {{ newPet: {{ post: {{ {BODY} }} }} }}\n");
    let found = format!("{}\n{}", crate::common::check_emit(&text, "src/webhooks.rs"), check_lower(&text));
    for part in expected {
        assert!(found.contains(part), "{part} is not in\n{found}");
    }
}

#[test]
fn signatures_become_a_constant() {
    check_signature(
        "{ header: x-sign, prefix: 'v0=', encoding: hex, message: 'v0:{timestamp}:{body}', timestamp-header: x-time }",
        &[
            "pub const SIGNATURE: SignatureScheme",
            "encoding: SignatureEncoding::Hex",
            "MessagePart::Text(\"v0:\")",
            "timestamp_header: Some(\"x-time\")",
            "tolerance: 300",
            "challenge: None",
        ],
    );
    check_signature(
        "{ header: sign, encoding: base64, message: '{id}.{body}', tolerance: 60, challenge: { property: a, value: b, token: c.d, plain: e, signed: f } }",
        &["MessagePart::Header(\"id\")", "tolerance: 60", "token: &[\"c\", \"d\"]", "prefix: \"\""],
    );
}

/// A webhook that would have the constant's name has another one.
#[test]
fn the_constant_of_the_signature_is_taken() {
    let text = format!(
        "x-webhook-signature: {{ header: a, encoding: hex, message: '{{body}}' }}\nwebhooks: {{ signature: {{ post: {{ {BODY} }} }} }}\n"
    );
    let found = crate::common::check_emit(&text, "src/webhooks.rs");
    assert!(found.contains("pub const SIGNATURE_2: Webhook<"), "{found}");
}

#[test]
fn signatures_that_say_too_little_are_reported() {
    let has_no_effect = "the extension `x-webhook-signature` is not understood and has no effect";
    for (message, fault) in [
        ("message: '{timestamp}'", "the signed message has no `{body}`"),
        ("message: '{timestamp}{body}'", "needs a `timestamp-header`"),
        ("message: '{body'", "a brace is not closed"),
        ("message: '{body}', timestamp-header: t", "a time that is not signed"),
        ("message: '{body}', hash: md5", "unknown field `hash`"),
    ] {
        check_signature(&format!("{{ header: a, encoding: hex, {message} }}"), &[has_no_effect, fault]);
    }
    check_signature(
        "{ header: a, encoding: rot13, message: '{body}' }",
        &[has_no_effect, "unknown variant `rot13`"],
    );
}

/// No header has such a name, or such a text.
#[test]
fn signatures_that_no_header_can_have_are_reported() {
    for (fields, fault) in [
        ("header: 'x sign', message: '{body}'", "`x sign` is not the name of a header"),
        ("header: a, message: '{x:id}{body}'", "`x:id` is not the name of a header"),
        ("header: a, message: '{timestamp}{body}', timestamp-header: ''", "`` is not the name of a header"),
        ("header: a, message: '{body}', prefix: 'ü='", "`ü=` cannot be in a header"),
    ] {
        check_signature(&format!("{{ encoding: hex, {fields} }}"), &["has no effect", fault]);
    }
    check_signature(
        "{ header: a, encoding: hex, message: '{body}', prefix: 'HMAC ' }",
        &["prefix: \"HMAC \""],
    );
}
