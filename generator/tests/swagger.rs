//! Swagger 2.0 becomes OpenAPI 3.0, noun by noun.

use crate::common::swagger::{OPERATION, check, document, operation};
use crate::common::{check_diagnostics, check_whole};
use insta::assert_snapshot;

#[test]
fn versions() {
    let rewritten = |head: &str| check(&format!("{head}\npaths: {{}}\ninfo: {{}}\n"), "/openapi");
    let heads = [
        "swagger: 2.0",
        "swagger: '2.0'",
        "swagger: 2",
        "swagger: ''",
        "swagger: 3.0.1",
        "openapi: '2.0'",
        "openapi: 3.0.0\nswagger: '2.0'",
        "swagger: '1.2'",
    ];
    assert_snapshot!(heads.map(rewritten).concat(), @r#"
    "3.0.3"
    "3.0.3"
    "3.0.3"
    "3.0.3"
    "3.0.1"
    warning[version]: OpenAPI 3 names its version with `openapi`, not with `swagger`
      --> api.yaml:1:1
       at /swagger
    "3.0.3"
    warning[version]: Swagger 2.0 names its version with `swagger`, not with `openapi`
      --> api.yaml:1:1
       at /openapi
    "3.0.0"
    warning[version]: `swagger` is beside `openapi`; the document is read as OpenAPI 3
      --> api.yaml:2:1
       at /swagger
    error[version]: version 1.2 of Swagger is not read --> api.yaml:1:1 at /openapi = help: convert the document to OpenAPI 3 first
    "#);
}

#[test]
fn servers() {
    let rewritten = |parts: &str| check(&document(parts), "/servers");
    let hosts = [
        "",
        "host: a.example",
        "host: a.example\nschemes: [http, https, ws]",
        "host: a.example:80/\nbasePath: v1/\nschemes: [http]",
        "basePath: /v1",
        "host: 'https://a.example'\nbasePath: /",
        "schemes: [http]",
        "host: a.example\nbasePath: /\nschemes: [ws]",
    ];
    assert_snapshot!(hosts.map(rewritten).concat(), @r#"
    nothing
    [ { "url": "https://a.example" } ]
    [ { "url": "https://a.example" }, { "url": "http://a.example" } ]
    [ { "url": "http://a.example:80/v1" } ]
    [ { "url": "/v1" } ]
    [ { "url": "https://a.example" } ]
    nothing
    [ { "url": "https://a.example" } ]
    "#);
    let own = |schemes: &str| {
        let text = document(&format!(
            "host: a.example\nschemes: [https]\npaths: {{ /a: {{ post: {{ operationId: send, schemes: {schemes} }} }} }}"
        ));
        check(&text, OPERATION)
    };
    assert_snapshot!(["[http]", "[https]", "[]"].map(own).concat(), @r#"
    { "operationId": "send", "servers": [ { "url": "http://a.example" } ] }
    { "operationId": "send" }
    { "operationId": "send" }
    "#);
}

#[test]
fn security() {
    let schemes = "
paths: {}
securityDefinitions:
  basic: { type: basic, description: Basic. }
  key: { type: apiKey, in: query, name: k }
  code: { type: oauth2, flow: accessCode, authorizationUrl: 'https://a.example', tokenUrl: 'https://t.example', scopes: { a: A. }, x-kept: 1 }
  application: { type: oauth2, flow: application, tokenUrl: 'https://t.example' }
  implicit: { type: oauth2, flow: implicit, authorizationUrl: 'https://a.example', scopes: {} }
  password: { type: oauth2, flow: password, tokenUrl: 'https://t.example', scopes: {} }
  odd: { type: oauth2, flow: other, tokenUrl: 'https://t.example', scopes: {} }
";
    assert_snapshot!(check_whole(&document(schemes)), @r#"
    securitySchemes/basic: {"type":"http","description":"Basic.","scheme":"basic"}
    securitySchemes/key: {"type":"apiKey","in":"query","name":"k"}
    securitySchemes/code: {"type":"oauth2","x-kept":1,"flows":{"authorizationCode":{"authorizationUrl":"https://a.example","tokenUrl":"https://t.example","scopes":{"a":"A."}}}}
    securitySchemes/application: {"type":"oauth2","flows":{"clientCredentials":{"tokenUrl":"https://t.example","scopes":{}}}}
    securitySchemes/implicit: {"type":"oauth2","flows":{"implicit":{"authorizationUrl":"https://a.example","scopes":{}}}}
    securitySchemes/password: {"type":"oauth2","flows":{"password":{"tokenUrl":"https://t.example","scopes":{}}}}
    securitySchemes/odd: {"type":"oauth2","flows":{"clientCredentials":{"tokenUrl":"https://t.example","scopes":{}}}}
    warning[swagger]: `flow` is not a flow of OAuth; it is read as `clientCredentials`
      --> api.yaml:11:24
       at /securityDefinitions/odd/flow
    "#);
}

#[test]
fn parts_of_later_versions_are_read_as_such() {
    let mixed = "
host: a.example
components: { schemas: { New: { type: string } } }
definitions: { Old: { type: string } }
paths:
  /a:
    post:
      operationId: send
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/New' } } } }
      responses: { 200: { description: A., content: { application/json: { schema: { $ref: '#/definitions/Old' } } } } }
";
    assert_snapshot!(check_whole(&document(mixed)), @r##"
    paths /a: {"post":{"operationId":"send","requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/New"}}}},"responses":{"200":{"description":"A.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Old"}}}}}}}
    schemas/New: {"type":"string"}
    schemas/Old: {"type":"string"}
    warning[swagger]: `components` belongs to OpenAPI 3, not to Swagger 2.0; it is read as in OpenAPI 3
      --> api.yaml:4:1
       at /components
    warning[swagger]: `requestBody` belongs to OpenAPI 3, not to Swagger 2.0; it is read as in OpenAPI 3
      --> api.yaml:10:7
       at /paths/~1a/post/requestBody
    warning[swagger]: `content` belongs to OpenAPI 3, not to Swagger 2.0; it is read as in OpenAPI 3
      --> api.yaml:11:44
       at /paths/~1a/post/responses/200/content
    "##);
}

#[test]
fn findings_name_the_place_that_was_written() {
    let text = "
host: a.example
definitions:
  Pet: { type: object, properties: { a: { required: x }, b: { $ref: '#/definitions/Gone' } } }
paths:
  /a/{id}:
    post:
      operationId: send
      tags: [a]
      parameters:
        - { in: body, name: pet, schema: { $ref: '#/definitions/Pet' } }
        - { in: path, name: id, type: string, required: true, items: 5 }
        - { in: query, name: q, type: array, items: { type: string }, enum: x }
      responses: { 200: { description: A., schema: { properties: [] } } }
";
    assert_snapshot!(check_diagnostics(&document(text)), @r#"
    warning[items]: `items` is a number, not a schema; any items are accepted
      --> api.yaml:13:63
       at /paths/~1a~1{id}/post/parameters/1/items
    warning[schema-keyword]: `enum` is a string, not a list; it is read as one
      --> api.yaml:14:71
       at /paths/~1a~1{id}/post/parameters/2/enum
    warning[enumeration]: the values are not lists; they are read as those of the items
      --> api.yaml:14:71
       at /paths/~1a~1{id}/post/parameters/2/enum
    warning[schema-keyword]: `properties` is a list, not a mapping; the object has no known properties
      --> api.yaml:15:54
       at /paths/~1a~1{id}/post/responses/200/schema/properties
    warning[required]: `required` is one name, not a list; it is read as one
      --> api.yaml:5:43
       at /definitions/Pet/properties/a/required
    warning[reference]: the reference to `#/definitions/Gone` has no target; any value is accepted here
      --> api.yaml:5:58
       at /definitions/Pet/properties/b
       = help: correct the reference, or add the definition under `components`
    "#);
}

/// Values of a wrong kind cost their part, and nothing ends in a panic.
#[test]
fn odd_values() {
    let members =
        ["paths", "host", "basePath", "schemes", "consumes", "produces", "definitions", "parameters"];
    let more = ["responses", "securityDefinitions", "components", "servers"];
    for member in members.iter().chain(&more) {
        for value in ["5", "~", "[5]", "{ a: 5 }", "{ a: [] }", "{ /a: { get: 5, parameters: 5 } }"] {
            check_diagnostics(&document(&format!("{member}: {value}")));
        }
    }
    for member in ["parameters", "consumes", "produces", "schemes", "responses", "requestBody"] {
        for value in [
            "5",
            "~",
            "[5]",
            "[{}]",
            "[{ in: body }]",
            "[{ in: formData }]",
            "{ 200: 5 }",
            "{ 200: { schema: 5, headers: 5, examples: 5 } }",
        ] {
            check_diagnostics(&operation(&format!("{member}: {value}")));
        }
    }
    check_diagnostics(&operation(
        "parameters: [{ $ref: '#/paths/~1a/post/parameters/0' }, { $ref: '#/parameters/Gone' }, { $ref: 5 }]",
    ));
}
