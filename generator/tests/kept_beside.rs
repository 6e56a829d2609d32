//! Items other than types and operations keep their names: constants of headers and webhooks, credentials,
//! and types of servers.

use crate::common::changes::{check_changes, check_kept, check_surface};
use insta::assert_snapshot;

/// The lines of a kind for the second document alone, and for the second document after the first.
fn check(old: &str, new: &str, kind: &str) -> String {
    format!("alone:\n{}after:\n{}", check_surface(new, &[kind]), check_kept(old, new, &[kind]))
}

/// Operations of these paths, each with a header of a name and a type.
fn with_headers(headers: &[(&str, &str, &str)]) -> String {
    let mut text = "paths:\n".to_owned();
    for (id, header, of) in headers {
        text.push_str(&format!(
            "  /{id}: {{ get: {{ operationId: {id}, tags: [t], responses: {{ 204: {{ description: None., headers: {{ {header}: {{ schema: {{ type: {of} }} }} }} }} }} }} }}\n"
        ));
    }
    text
}

#[test]
fn a_header_though_another_operation_has_it_with_another_type() {
    let old = with_headers(&[("b", "X-Rate", "integer")]);
    let new = with_headers(&[("a", "X-Rate", "string"), ("b", "X-Rate", "integer")]);
    assert_snapshot!(check(&old, &new, "const"), @r#"
    alone:
    const headers::A_X_RATE  ResponseHeader<String>  met-in="GET /a"  wire=X-Rate
    const headers::B_X_RATE  ResponseHeader<i64>  met-in="GET /b"  wire=X-Rate
    after:
    const headers::A_X_RATE  ResponseHeader<String>  met-in="GET /a"  wire=X-Rate
    const headers::X_RATE  ResponseHeader<i64>  met-in="GET /b"  wire=X-Rate
    "#);
    assert_snapshot!(check_changes(&old, &new), @r#"
    minor
    added const headers::A_X_RATE: compatible;  [ -> ResponseHeader<String>]
    added fn operations::t::T.a :5: compatible;  [ -> () -> A]
    "#);
}

#[test]
fn a_header_of_several_types_though_one_of_them_goes() {
    let old = with_headers(&[("a", "X-Rate", "string"), ("b", "X-Rate", "integer")]);
    let new = with_headers(&[("b", "X-Rate", "integer")]);
    assert_snapshot!(check(&old, &new, "const"), @r#"
    alone:
    const headers::X_RATE  ResponseHeader<i64>  met-in="GET /b"  wire=X-Rate
    after:
    const headers::B_X_RATE  ResponseHeader<i64>  met-in="GET /b"  wire=X-Rate
    "#);
}

#[test]
fn a_header_though_a_neighbour_has_its_words() {
    let old = with_headers(&[("b", "X_Rate", "integer")]);
    let new = with_headers(&[("a", "X-Rate", "integer"), ("b", "X_Rate", "integer")]);
    assert_snapshot!(check(&old, &new, "const"), @r#"
    alone:
    const headers::X_RATE  ResponseHeader<i64>  met-in="GET /a"  wire=X-Rate
    const headers::X_RATE_2  ResponseHeader<i64>  met-in="GET /b"  wire=X_Rate
    after:
    const headers::X_RATE  ResponseHeader<i64>  met-in="GET /b"  wire=X_Rate
    const headers::X_RATE_2  ResponseHeader<i64>  met-in="GET /a"  wire=X-Rate
    "#);
}

/// Webhooks of these names and methods.
fn with_webhooks(webhooks: &[(&str, &str)]) -> String {
    let mut text = "openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths: {}\nwebhooks:\n".to_owned();
    for (name, methods) in webhooks {
        text.push_str(&format!("  {name}:\n"));
        for method in methods.split(' ') {
            text.push_str(&format!(
                "    {method}: {{ requestBody: {{ content: {{ application/json: {{ schema: {{ type: object, properties: {{ {method}: {{ type: string }} }} }} }} }} }}, responses: {{ 204: {{ description: None. }} }} }}\n"
            ));
        }
    }
    text
}

#[test]
fn a_webhook_though_another_method_arrives() {
    let (old, new) = (with_webhooks(&[("pet", "post")]), with_webhooks(&[("pet", "post put")]));
    assert_snapshot!(check(&old, &new, "const"), @r#"
    alone:
    const webhooks::PET_POST  Webhook<types::PetPayload>  http=POST  wire=pet  @/webhooks/pet/post
    const webhooks::PET_PUT  Webhook<types::PetPayloadBody>  http=PUT  wire=pet  @/webhooks/pet/post
    after:
    const webhooks::PET  Webhook<types::PetPayload>  http=POST  wire=pet  @/webhooks/pet/post
    const webhooks::PET_PUT  Webhook<types::PetPayloadBody>  http=PUT  wire=pet  @/webhooks/pet/post
    "#);
}

#[test]
fn a_webhook_though_a_neighbour_has_its_words() {
    let (old, new) =
        (with_webhooks(&[("a-pet", "post")]), with_webhooks(&[("a_pet", "post"), ("a-pet", "post")]));
    assert_snapshot!(check(&old, &new, "const"), @r#"
    alone:
    const webhooks::A_PET  Webhook<types::APetPayload>  http=POST  wire=a_pet  @/webhooks/a_pet/post
    const webhooks::A_PET_2  Webhook<types::APetPayload>  http=POST  wire=a-pet  @/webhooks/a-pet/post
    after:
    const webhooks::A_PET  Webhook<types::APetPayload>  http=POST  wire=a-pet  @/webhooks/a-pet/post
    const webhooks::A_PET_2  Webhook<types::APetPayload>  http=POST  wire=a_pet  @/webhooks/a_pet/post
    "#);
}

/// Security schemes, each required by an operation.
fn with_schemes(schemes: &str) -> String {
    let mut text = "paths:\n".to_owned();
    for line in schemes.lines() {
        let name = line.split(':').next().unwrap_or_default();
        text.push_str(&format!(
            "  /{name}: {{ get: {{ operationId: {name}, security: [{{ {name}: [] }}], responses: {{ 204: {{ description: None. }} }} }} }}\n"
        ));
    }
    text.push_str("components:\n  securitySchemes:\n");
    for line in schemes.lines() {
        text.push_str(&format!("    {line}\n"));
    }
    text
}

#[test]
fn a_credential_though_a_neighbour_has_its_words() {
    let old = with_schemes("api-key: { type: apiKey, in: header, name: X-Key }");
    let new = with_schemes(
        "api_key: { type: http, scheme: bearer }\napi-key: { type: apiKey, in: header, name: X-Another }",
    );
    assert_snapshot!(check(&old, &new, "credential"), @r#"
    alone:
    credential credentials::ApiKey  new(token)  sent-as="api_key bearer"  @/components/securitySchemes/api_key
    credential credentials::ApiKey2  new(key)  sent-as="api-key header X-Another"  @/components/securitySchemes/api-key
    after:
    credential credentials::ApiKey  new(key)  sent-as="api-key header X-Another"  @/components/securitySchemes/api-key
    credential credentials::ApiKey2  new(token)  sent-as="api_key bearer"  @/components/securitySchemes/api_key
    "#);
}

#[test]
fn a_credential_of_a_flow_though_another_scheme_has_the_same() {
    let flow = "{ type: oauth2, flows: { clientCredentials: { tokenUrl: https://HOST/token, scopes: {} } } }";
    let one = |name: &str| format!("{name}: {}", flow.replace("HOST", name));
    let (old, new) = (one("b"), format!("{}\n{}", one("a"), one("b")));
    assert_snapshot!(check(&with_schemes(&old), &with_schemes(&new), "credential"), @r#"
    alone:
    credential credentials::A  new(token)  sent-as="a bearer"  @/components/securitySchemes/a
    credential credentials::B  new(token)  sent-as="b bearer"  @/components/securitySchemes/b
    credential credentials::ClientCredentials  new(client_id, client_secret)  sent-as="a client_credentials https://a/token"  @/components/securitySchemes/a
    credential credentials::ClientCredentials2  new(client_id, client_secret)  sent-as="b client_credentials https://b/token"  @/components/securitySchemes/b
    after:
    credential credentials::A  new(token)  sent-as="a bearer"  @/components/securitySchemes/a
    credential credentials::B  new(token)  sent-as="b bearer"  @/components/securitySchemes/b
    credential credentials::ClientCredentials  new(client_id, client_secret)  sent-as="b client_credentials https://b/token"  @/components/securitySchemes/b
    credential credentials::ClientCredentials2  new(client_id, client_secret)  sent-as="a client_credentials https://a/token"  @/components/securitySchemes/a
    "#);
}

#[test]
fn a_name_that_is_asked_for_is_taken() {
    let old = with_schemes("key: { type: http, scheme: bearer }");
    let new = with_schemes("key: { type: http, scheme: bearer, x-rust-name: Token }");
    assert_snapshot!(check(&old, &new, "credential"), @r#"
    alone:
    credential credentials::Token  new(token)  sent-as="key bearer"  @/components/securitySchemes/key
    after:
    credential credentials::Token  new(token)  sent-as="key bearer"  @/components/securitySchemes/key
    "#);
}

/// Servers of these descriptions at addresses with a variable.
fn with_servers(servers: &[(&str, &str)]) -> String {
    let mut text = "servers:\n".to_owned();
    for (description, host) in servers {
        text.push_str(&format!(
            "  - {{ url: 'https://{{region}}.{host}', description: {description}, variables: {{ region: {{ default: eu }} }} }}\n"
        ));
    }
    text + "paths: { /a: { get: { operationId: a, responses: { 204: { description: None. } } } } }\n"
}

#[test]
fn a_server_though_a_neighbour_has_its_description() {
    let old = with_servers(&[("Main", "b.test")]);
    let new = with_servers(&[("Main", "a.test"), ("Spare", "b.test")]);
    assert_snapshot!(check(&old, &new, "struct"), @r#"
    alone:
    struct servers::MainServer  url=https://eu.a.test
    struct servers::SpareServer  url=https://eu.b.test
    after:
    struct servers::MainServer  url=https://eu.b.test
    struct servers::MainServer2  url=https://eu.a.test
    "#);
}
