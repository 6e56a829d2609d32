//! Texts are what the source says wherever OpenAPI wants a string.

use crate::common::{check_bundle, check_normalize, check_overlay, check_rewritten};
use generator::document::{Source, parse};
use insta::assert_snapshot;
use serde_json::json;

fn check_schema(schema: &str) -> String {
    check_rewritten(
        &format!("paths: {{}}\ncomponents: {{ schemas: {{ S: {{ type: string }}, A: {schema} }} }}\n"),
        "/components/schemas/A",
    )
}

#[test]
fn values_of_strings_are_what_the_source_says() {
    let shown: String = [
        "{ type: string, enum: [1.10, 1.50] }",
        "{ type: string, enum: [on, no, 2020-01-01, 0123, +1, True, 1e3, 0x10] }",
        "{ type: string, nullable: true, enum: [1.0, null] }",
        "{ type: string, default: 1.10, example: 2.0 }",
        "{ type: number, enum: [1.10], default: 1.10 }",
        "{ type: boolean, enum: [True], default: True }",
        "{ type: string, oneOf: [{ enum: [1.10] }, { enum: [2.0] }] }",
        "{ allOf: [{ type: string }, { enum: [1.10] }] }",
        "{ allOf: [{ $ref: '#/components/schemas/S' }, { enum: [1.10] }] }",
        "{ type: array, items: { type: string }, example: [1.10, a] }",
        "{ type: object, required: [1.10], properties: { 1.10: { type: string }, b: { type: object, properties: { c: { type: string } } } }, example: { 1.10: 2.0, b: { c: 3.0 }, d: 4.0 } }",
        "{ type: object, required: [null, True], properties: { null: { type: integer }, True: {} } }",
        "{ title: 1.10, type: string, format: 1.0, pattern: 1.0, description: 1e3 }",
        "{ enum: [1.10] }",
    ]
    .iter()
    .map(|schema| check_schema(schema))
    .collect();
    assert_snapshot!(shown);
}

#[test]
fn values_of_lists_of_types() {
    let check = |schema: &str| {
        let text = format!(
            "openapi: 3.1.0\ninfo: {{ title: A, version: '1' }}\npaths: {{}}\ncomponents: {{ schemas: {{ A: {schema} }} }}\n"
        );
        let document = parse(Source { name: "api.yaml".into(), text }).expect("a document");
        document.root["components"]["schemas"]["A"].to_string() + "\n"
    };
    let shown: String = [
        "{ type: [string, 'null'], enum: [1.10, ~] }",
        "{ type: [string, number], enum: [1.10, true] }",
        "{ type: [string, integer], enum: [1.10, 2, 1.0] }",
        "{ type: string, const: 1.10 }",
        "{ type: string, examples: [1.10] }",
        "{ type: [string, boolean], default: True }",
        "{ const: 1.10 }",
    ]
    .iter()
    .map(|schema| check(schema))
    .collect();
    assert_snapshot!(shown, @r#"
    {"type":["string","null"],"enum":["1.10",null]}
    {"type":["string","number"],"enum":[1.1,"true"]}
    {"type":["string","integer"],"enum":["1.10",2,1.0]}
    {"type":"string","const":"1.10"}
    {"type":"string","examples":["1.10"]}
    {"type":["string","boolean"],"default":true}
    {"const":1.1}
    "#);
}

const WORDS: &str = "\
openapi: 3.0.3
info:
  title: 1.10
  version: 2.0
servers:
- url: https://a.example.com/{v}
  variables: { v: { default: 1.0, enum: [1.0, 2.0] } }
tags:
- name: 1.10
security:
- 1.10: [1.0]
paths:
  /a/{1.0}:
    get:
      operationId: 1.10
      summary: 2.50
      tags: [1.10, on]
      x-rust-name: 1e3
      parameters:
      - { name: 1.0, in: path, required: true, description: 0x10, schema: &s { type: string, enum: &e [1.10] }, example: 1.50 }
      responses:
        200: { description: 1.0, content: { application/json: { schema: *s, examples: { a: { value: 2.10 } } } } }
components:
  parameters:
    1.10: { name: 1.10, in: query, schema: { type: string, enum: *e } }
  securitySchemes:
    1.10: { type: oauth2, flows: { clientCredentials: { tokenUrl: https://a.example.com, scopes: { 1.0: 1.10 } } } }
  schemas:
    A:
      oneOf: [{ $ref: '#/components/schemas/1.10' }]
      discriminator: { propertyName: 1.0, mapping: { 1.0: 1.10, yes: Dog, null: ~ } }
    1.10: { type: object, properties: { 1.0: { type: string } } }
x-common:
  B: { type: string, enum: [1.10] }
";

#[test]
fn names_and_prose_are_what_the_source_says() {
    let document = parse(Source { name: "api.yaml".into(), text: WORDS.into() }).expect("a document");
    assert_snapshot!(format!("{:#}", document.root));
    let mut findings = document.findings.clone();
    findings.locate(&document.source, &document.origins);
    let reported: String = findings.iter().map(|one| format!("{one}\n")).collect();
    assert_snapshot!(reported);
}

/// A number of JSON is a number; what is reported about it says so.
#[test]
fn json_is_left_alone() {
    let text = r#"{ "openapi": "3.0.3", "info": { "title": 1.10, "version": "1" }, "components": { "schemas": { "A": { "type": "string", "enum": [1.10], "required": [5] } } } }"#;
    let document = parse(Source { name: "api.json".into(), text: text.into() }).expect("a document");
    assert_eq!(document.root["info"]["title"], json!(1.1));
    assert_eq!(document.root["components"]["schemas"]["A"]["enum"], json!([1.1]));
    assert!(document.findings.is_empty());
}

/// Parts outside the grammar are interpreted by the references to them.
#[test]
fn references_say_what_a_place_is() {
    let text = "paths: {}\ncomponents: { schemas: { A: { $ref: '#/x-common/B' } } }\nx-common: { B: { type: string, enum: [1.10] }, C: { type: string, enum: [1.10] } }\n";
    assert!(check_normalize(text, "/x-common/B").contains("\"1.10\""));
    assert!(check_normalize(text, "/x-common/C").contains("1.1\n"));
}

#[test]
fn files_of_a_document_are_read_alike() {
    assert_snapshot!(check_bundle(&[
        (
            "api.yaml",
            "openapi: 3.0.3\ninfo: { title: A, version: 1.10 }\npaths: {}\ncomponents: { schemas: { A: { $ref: 'types.yaml#/A' }, P: { $ref: 'pets.yaml' } } }\n"
        ),
        (
            "types.yaml",
            "A: { type: string, enum: [1.10, 2.0], description: 1e3 }\n2.0: { type: object }\nB: { type: object, required: [1.0] }\n"
        ),
        (
            "pets.yaml",
            "oneOf: [{ $ref: 'types.yaml#/B' }]\ndiscriminator: { propertyName: 1.0, mapping: { 1.0: types.yaml#/2.0 } }\n"
        ),
    ]));
}

#[test]
fn overlays_are_read_alike() {
    let document = "openapi: 3.0.3\ntags: [{ name: 1.10 }, { name: a }, { name: 2.0 }]\ncomponents: { schemas: { A: { type: string, enum: [1.10] } } }\n";
    assert_snapshot!(check_overlay(document, &[
        "overlay: 1.0.0\nactions:\n- { target: \"$.tags[?@.name == '1.10']\", remove: true }\n- { target: $.tags, update: [{ name: 3.10 }] }\n- { target: $.components.schemas.A, update: { enum: [1.50], title: 1.20 } }\n",
    ]), @r#"
    {"openapi":"3.0.3","tags":[{"name":"a"},{"name":"2.0"},{"name":"3.10"}],"components":{"schemas":{"A":{"type":"string","enum":["1.10","1.50"],"title":"1.20"}}}}
    warning[syntax]: `1.10` is a number in YAML, not a string; the original text is used
      --> api.yaml
       at /tags/0/name
       = help: put it into quotes
    warning[syntax]: `1.10` is a number in YAML, not a string; the original text is used
      --> api.yaml
       at /components/schemas/A/enum/0
       = help: put it into quotes
    warning[overlay]: the overlay has no `info` with the strings `title` and `version`, which the specification requires
      --> overlay-1.yaml:1:1
       at /info
    warning[syntax]: `3.10` is a number in YAML, not a string; the original text is used
      --> api.yaml
       at /tags/2/name
       = help: put it into quotes
    warning[syntax]: `1.50` is a number in YAML, not a string; the original text is used
      --> api.yaml
       at /components/schemas/A/enum/1
       = help: put it into quotes
    warning[syntax]: `1.20` is a number in YAML, not a string; the original text is used
      --> api.yaml
       at /components/schemas/A/title
       = help: put it into quotes
    "#);
}

#[test]
fn what_overlays_copy_and_remove_keeps_its_texts() {
    let document =
        "openapi: 3.0.3\nnames: [1.10, 2.0, 3.10, 4.0, 5.10]\none: { name: 6.10 }\ntags: [{ name: a }]\n";
    assert_snapshot!(check_overlay(document, &[
        "overlay: 1.1.0\ninfo: { title: T, version: '1' }\nactions:\n- { target: '$.names[0,2,3]', remove: true }\n- { target: $.tags, copy: $.one }\n- { target: '$.tags[0].name', copy: '$.names[1]' }\n- { target: $.tags, update: { name: 7.10 } }\n- { target: $.tags, copy: '$.tags[2]' }\n- { target: '$.tags[2]', update: { name: 8.10 } }\n",
        "overlay: 1.1.0\ninfo: { title: T, version: '1' }\nactions:\n- { target: '$[\"names\",\"one\"]', remove: true }\n",
    ]), @r#"
    {"openapi":"3.0.3","tags":[{"name":"5.10"},{"name":"6.10"},{"name":"8.10"},{"name":"7.10"}]}
    warning[syntax]: `5.10` is a number in YAML, not a string; the original text is used
      --> api.yaml
       at /tags/0/name
       = help: put it into quotes
    "#);
}
