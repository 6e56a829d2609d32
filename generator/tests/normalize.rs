//! What is rewritten before a document is interpreted, and the findings about it.

use crate::common::{answering, check_normalize, check_rewritten, operation};
use insta::assert_snapshot;

const SCHEMA: &str = "/components/schemas/A";

#[test]
fn versions() {
    let check =
        |version: &str| check_normalize(&format!("openapi: {version}\ninfo: {{}}\npaths: {{}}\n"), "/paths");
    assert_snapshot!(["3.0.0", "3.0.3", "3.0", "3.1.0", "3.2.0", "'2.0'", "4.0.0", "~", "[3]", "''"].map(check).concat(), @r#"
    {}
    {}
    {}
    warning[version]: `3.0` is not a version; it is read as 3.0
      --> api.yaml:1:1
       at /openapi
       = help: write a text of three numbers such as `3.0.3`
    {}
    {}
    {}
    warning[version]: Swagger 2.0 names its version with `swagger`, not with `openapi`
      --> api.yaml:1:1
       at /openapi
    {}
    warning[version]: OpenAPI `4.0.0` is not a known version; it is read as 3.0
      --> api.yaml:1:1
       at /openapi
       = help: write a version such as `3.0.3` or `3.1.0`
    {}
    warning[version]: OpenAPI `null` is not a known version; it is read as 3.0
      --> api.yaml:1:1
       at /openapi
       = help: write a version such as `3.0.3` or `3.1.0`
    {}
    warning[version]: OpenAPI `[3]` is not a known version; it is read as 3.0
      --> api.yaml:1:1
       at /openapi
       = help: write a version such as `3.0.3` or `3.1.0`
    {}
    warning[version]: OpenAPI `` is not a known version; it is read as 3.0
      --> api.yaml:1:1
       at /openapi
       = help: write a version such as `3.0.3` or `3.1.0`
    "#);
    assert_snapshot!(check_normalize("openapi: 3.0.3\nswagger: '2.0'\n", ""), @r#"
    {
      "openapi": "3.0.3",
      "info": {}
    }
    warning[version]: `swagger` is beside `openapi`; the document is read as OpenAPI 3
      --> api.yaml:2:1
       at /swagger
    warning[info]: the document has no mapping `info`; the client has no title and no version of the API
      --> api.yaml:1:1
       at the document's root
    "#);
}

#[test]
fn operations_get_ids() {
    let paths = "
paths:
  /a/{id}:
    get: { responses: {}, parameters: [{ in: path, name: id, required: true, schema: {} }] }
    put: { operationId: '', responses: {}, parameters: [{ in: path, name: id, required: true, schema: {} }] }
    post: { operationId: same, responses: {}, parameters: [{ in: path, name: id, required: true, schema: {} }] }
    patch: { operationId: same, responses: {}, parameters: [{ in: path, name: id, required: true, schema: {} }] }
    delete: { operationId: 5, responses: {}, parameters: [{ in: path, name: id, required: true, schema: {} }] }
";
    assert_snapshot!(check_rewritten(paths, "/paths/~1a~1{id}"), @r#"
    {"get":{"responses":{},"parameters":[{"in":"path","name":"id","required":true,"schema":{}}],"operationId":"get /a/{id}"},"put":{"operationId":"put /a/{id}","responses":{},"parameters":[{"in":"path","name":"id","required":true,"schema":{}}]},"post":{"operationId":"same","responses":{},"parameters":[{"in":"path","name":"id","required":true,"schema":{}}]},"patch":{"operationId":"patch /a/{id}","responses":{},"parameters":[{"in":"path","name":"id","required":true,"schema":{}}]},"delete":{"operationId":"5","responses":{},"parameters":[{"in":"path","name":"id","required":true,"schema":{}}]}}
      repair[operation] /paths/~1a~1{id}/delete/operationId: `operationId` is a number, not a string; it is read as one
      warning[operation-id] /paths/~1a~1{id}/get: the operation has no id; it becomes `get /a/{id}`
      warning[operation-id] /paths/~1a~1{id}/put: the operation has no id; it becomes `put /a/{id}`
      repair[operation-id] /paths/~1a~1{id}/patch: the operation id `same` is used before; it becomes `patch /a/{id}` here
    "#);
}

#[test]
fn path_parameters_are_declared_and_required() {
    let paths = "
paths:
  /{own}/{common}/{shared}/{gone}/{lax}/{gone}:
    parameters: [{ in: path, name: common, required: true, schema: { type: integer } }]
    get:
      operationId: get
      parameters:
        - { in: path, name: own, required: true, schema: { type: integer } }
        - { $ref: '#/components/parameters/Shared' }
        - { in: path, name: lax, schema: { type: integer } }
        - { in: query, name: gone, schema: { type: integer } }
      responses: {}
    put: { operationId: put, parameters: ~, responses: {} }
components: { parameters: { Shared: { in: path, name: shared, required: true, schema: { type: integer } } } }
";
    assert_snapshot!(check_normalize(paths, "/paths/~1{own}~1{common}~1{shared}~1{gone}~1{lax}~1{gone}"));
}

#[test]
fn examples_become_schemas() {
    let check = |media: &str| {
        let text =
            operation(&format!("responses: {{ 200: {{ description: One., content: {{ {media} }} }} }}\n"));
        let shown = check_normalize(&text, "/paths/~1a/get/responses/200/content");
        let value: serde_json::Value = serde_json::Deserializer::from_str(&shown)
            .into_iter()
            .next()
            .and_then(Result::ok)
            .unwrap_or_default();
        format!("{value}\n")
    };
    assert_snapshot!([
        "application/json: { example: { a: [1, 2.5], b: [{ c: x }, { d: ~ }] } }",
        "application/json: { example: '[1, 2]' }",
        "application/json: { example: not json }",
        "application/json: { example: ~ }",
        "application/json: { examples: {} }",
        "application/json: { examples: { one: { value: true }, two: { value: 1 } } }",
        "application/json: { schema: { type: string }, example: 5 }",
        "text/plain: { example: 5 }",
        "application/json: ~",
    ].map(check).concat(), @r#"
    {"application/json":{"example":{"a":[1,2.5],"b":[{"c":"x"},{"d":null}]},"schema":{"type":"object","properties":{"a":{"type":"array","items":{}},"b":{"type":"array","items":{"type":"object","properties":{"c":{"type":"string"},"d":{"nullable":true}}}}}}}}
    {"application/json":{"example":"[1, 2]","schema":{"type":"array","items":{"type":"integer","format":"int64"}}}}
    {"application/json":{"example":"not json","schema":{"type":"string"}}}
    {"application/json":{"example":null,"schema":{"nullable":true}}}
    {"application/json":{"examples":{}}}
    {"application/json":{"examples":{"one":{"value":true},"two":{"value":1}},"schema":{}}}
    {"application/json":{"schema":{"type":"string"},"example":5}}
    {"text/plain":{"example":5}}
    {"application/json":{}}
    "#);
}

/// A value that is not a list of alternatives is ignored, and must not be searched repeatedly.
#[test]
fn a_union_that_is_no_list_ends() {
    for union in
        ["anyOf: { a: 1 }", "oneOf: []", "oneOf: {}, anyOf: []", "oneOf: [], anyOf: [{ type: object }]"]
    {
        let text = format!("A: {{ allOf: [{{ properties: {{ a: {{ type: string }} }} }}], {union} }}");
        assert!(check_normalize(&answering(&text), SCHEMA).contains("\"a\""));
    }
}

/// `allOf` stands in examples, defaults and enumerations as data.
#[test]
fn data_that_looks_like_a_schema_stays() {
    assert_snapshot!(check_normalize(&answering("A: { type: object, example: { allOf: [{ a: 1 }] }, default: { allOf: [1] }, enum: [{ allOf: [2] }] }"), SCHEMA), @r#"
    {
      "type": "object",
      "example": {
        "allOf": [
          {
            "a": 1
          }
        ]
      },
      "default": {
        "allOf": [
          1
        ]
      },
      "enum": [
        {
          "allOf": [
            2
          ]
        }
      ]
    }
    "#);
}
