//! Nothing is lost in silence: each key that a document uses in a way that the client does not honour is a row of the coverage report, and its
//! operation is not covered; what is honoured, or harms nobody, is none.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::path::Path;

use crate::common::whole;
use generator::coverage::{Coverage, coverage};
use generator::document::normalize::normalize;
use generator::document::{Source, parse};
use generator::{Lowered, lowered, read};

fn report(document: &str) -> Coverage {
    let source = Source { name: "api.yaml".into(), text: whole(document) };
    let (document, mut findings) = normalize(parse(source).unwrap());
    let (spec, found) = read(&document);
    findings.extend(found);
    let (Lowered { inventory, names, api }, found) = lowered(&spec, None);
    findings.extend(found);
    findings.locate(&document.source, &document.origins);
    coverage(Path::new("api.yaml"), (&inventory, &names, &api), &findings)
}

/// The codes of the rows with their substitutes, and whether the operation and the schemas are covered.
#[track_caller]
fn check_rows(document: &str, expected: &[(&str, &str)], covered: (bool, bool)) {
    let report = report(document);
    let rows: Vec<(&str, &str)> = report.rows.iter().map(|row| (row.feature, row.instead.as_str())).collect();
    assert_eq!(rows, expected, "{document}");
    // The substitute says it.
    assert!(report.rows.iter().all(|row| !row.reason.contains("; ")), "{:?}", report.rows);
    let all = [report.operations, report.schemas].map(|count| count.covered == count.total);
    assert_eq!((all[0], all[1]), covered, "{document}");
}

fn answering(response: &str) -> String {
    format!("paths: {{ /a: {{ get: {{ operationId: get, responses: {{ 200: {response} }} }} }} }}\n")
}

/// A property of the schema that an operation answers with.
#[track_caller]
fn check_schema(property: &str, expected: &[(&str, &str)]) {
    let schema = format!("{{ type: object, properties: {{ p: {property} }} }}");
    let response =
        format!("{{ description: One., content: {{ application/json: {{ schema: {schema} }} }} }}");
    check_rows(&answering(&response), expected, (true, expected.is_empty()));
}

#[test]
fn schemas() {
    let any = |feature| [(feature, "any value")];
    check_schema("{ enum: [{ a: 1 }, [2]] }", &any("enumeration"));
    check_schema("{ const: { a: 1 } }", &any("enumeration"));
    check_schema("{ type: object, enum: [{ a: 1 }] }", &[("enumeration", "any value of the type")]);
    check_schema("{ type: array, enum: [[1], [2]] }", &[("enumeration", "any value of the type")]);
    check_schema(
        "{ type: string, contentMediaType: application/json, contentSchema: { type: object, properties: { x: { type: string } } } }",
        &[("content-schema", "callers read the string")],
    );
    check_schema(
        "{ type: object, patternProperties: { ^x: { type: string }, ^y: { type: integer } } }",
        &[("pattern-properties", "properties that are not named can have any value")],
    );
    check_schema("{ type: number, format: decimal }", &[("decimal", "a floating-point number of 64 bits")]);
    let elements = ["{ type: string }, { type: integer }"; 5].join(", ");
    check_schema(
        &format!("{{ type: array, prefixItems: [{elements}] }}"),
        &[("tuple", "any values for the elements after the first 8")],
    );
    check_schema("{ type: file2 }", &[("schema-type", "any value is accepted here")]);
    check_schema("{ $ref: '#/components/schemas/Gone' }", &[("reference", "any value is accepted here")]);
    check_schema("{ $dynamicRef: '#gone' }", &[("reference", "any value is accepted here")]);
}

/// What only bounds values, and what a client has in another way.
#[test]
fn schemas_that_are_covered() {
    let covered = [
        "{ not: { type: string } }",
        "{ type: string, pattern: ^a, minLength: 1, maxLength: 2, format: odd }",
        "{ type: array, items: { type: string }, uniqueItems: true, contains: { const: a }, minContains: 1, maxContains: 2 }",
        "{ type: object, propertyNames: { pattern: ^a }, minProperties: 1, maxProperties: 2, dependentRequired: { a: [b] } }",
        "{ type: array, prefixItems: [{ type: string }], unevaluatedItems: { type: integer } }",
        "{ type: object, properties: { a: { type: string } }, unevaluatedProperties: false }",
        "{ type: integer, multipleOf: 2, minimum: 1, exclusiveMaximum: 4 }",
        "{ type: string, readOnly: true, deprecated: true, default: a, example: b, title: T, xml: { name: c }, externalDocs: { url: d } }",
        "{ type: string, enum: [a, null], nullable: true }",
        "{ enum: [a, 1, true] }",
    ];
    for schema in covered {
        check_schema(schema, &[]);
    }
}

#[track_caller]
fn check_parameter(parameter: &str, expected: &[(&str, &str)]) {
    let document = format!(
        "paths: {{ /a: {{ get: {{ operationId: get, parameters: [{parameter}], responses: {{ 204: {{ description: None. }} }} }} }} }}\n"
    );
    check_rows(&document, expected, (expected.is_empty(), true));
}

#[test]
fn parameters() {
    check_parameter(
        "{ name: q, in: query, content: { application/xml: { schema: { type: object } } } }",
        &[("parameter", "callers write the text")],
    );
    check_parameter(
        "{ name: q, in: elsewhere, schema: { type: string } }",
        &[("parameter", "the parameter is left out")],
    );
    for key in
        ["allowReserved: true", "allowEmptyValue: true", "deprecated: true", "example: a", "explode: false"]
    {
        check_parameter(&format!("{{ name: q, in: query, schema: {{ type: string }}, {key} }}"), &[]);
    }
}

#[track_caller]
fn check_body(media_type: &str, expected: &[(&str, &str)]) {
    let document = format!(
        "paths: {{ /a: {{ post: {{ operationId: post, requestBody: {{ content: {{ {media_type} }} }}, responses: {{ 204: {{ description: None. }} }} }} }} }}\n"
    );
    check_rows(&document, expected, (expected.is_empty(), true));
}

#[test]
fn media_types_and_encodings() {
    let part = |schema: &str, encoding: &str| {
        format!(
            "multipart/form-data: {{ schema: {{ type: object, properties: {{ f: {schema} }} }}, encoding: {{ f: {encoding} }} }}"
        )
    };
    check_body("application/xml: { schema: { type: object } }", &[("media-type", "callers write the text")]);
    check_body(
        "multipart/mixed: { schema: { type: array, items: {} } }",
        &[("media-type", "callers write the parts")],
    );
    check_body("multipart/mixed: { schema: { type: string, format: binary } }", &[]);
    check_body("multipart/form-data: { schema: { type: string, format: binary } }", &[]);
    check_body("multipart/form-data: {}", &[]);
    check_body(
        "multipart/mixed: { itemSchema: {}, itemEncoding: { contentType: text/plain } }",
        &[("media-type", "callers write the parts"), ("encoding", "callers write the parts")],
    );
    for lines in ["application/jsonl", "application/x-ndjson", "application/json-seq"] {
        check_body(&format!("{lines}: {{ itemSchema: {{ type: integer }} }}"), &[]);
        check_body(&format!("{lines}: {{ schema: {{ type: array, items: {{ type: string }} }} }}"), &[]);
        check_body(&format!("{lines}: {{ schema: {{ type: string, format: binary }} }}"), &[]);
    }
    check_body(
        "text/event-stream: { itemSchema: { type: object } }",
        &[("media-type", "callers write the text")],
    );
    let text = "{ type: string }";
    check_body(
        &part(text, "{ headers: { X-A: { schema: { type: string } } } }"),
        &[("encoding", "the part is sent without it")],
    );
    check_body(
        &part("{ type: object, properties: { a: { type: string } } }", "{ contentType: application/xml }"),
        &[("encoding", "the part is JSON")],
    );
    check_body(
        &part("{ type: array, items: { type: object } }", "{ style: pipeDelimited }"),
        &[("encoding", "a part for each value")],
    );
    check_body(&part("{ type: array, items: { type: string } }", "{ style: pipeDelimited }"), &[]);
    let as_its_type = &[("encoding", "it is written as its type suggests")];
    check_body(&part(text, "{ style: simple }"), as_its_type);
    check_body(&part(text, "text/plain"), as_its_type);
    check_body(&part(text, "{ contentType: text/plain }"), &[]);
}

#[track_caller]
fn check_response(response: &str, expected: &[(&str, &str)]) {
    check_rows(&answering(response), expected, (expected.is_empty(), true));
}

#[test]
fn responses_and_links() {
    let linked = "{ description: One., links: { next: { operationId: get, parameters: { id: '$response.body#/id' } }, x-note: 1 } }";
    check_response(linked, &[("link", "callers take the values from the response and call the operation")]);
    check_response(
        "{ description: One., content: { application/xml: { schema: { type: object } } } }",
        &[("media-type", "the response is its text")],
    );
    let endless = "components: { schemas: { Next: { type: object, required: [next], properties: { next: { $ref: '#/components/schemas/Next' } } } } }\n";
    let of_next = "{ description: One., content: { application/json: { schema: { $ref: '#/components/schemas/Next' } } } }";
    check_rows(&(answering(of_next) + endless), &[("recursion", "it becomes optional")], (true, false));
    // Common and harmless.
    check_response("{ content: { application/json: { schema: { type: string } } } }", &[]);
    check_response("{ description: One., headers: { X-A: { schema: { type: string } } }, x-note: 1 }", &[]);
}

#[track_caller]
fn check_root(members: &str, expected: &[(&str, &str)]) {
    check_rows(&(answering("{ description: One. }") + members), expected, (true, true));
}

#[test]
fn security_schemes_and_servers() {
    let scheme =
        |scheme: &str| format!("components: {{ securitySchemes: {{ s: {scheme} }} }}\nsecurity: [s: []]\n");
    let token = [("security", "callers set a token")];
    check_root(&scheme("{ type: openIdConnect, openIdConnectUrl: 'https://a.example.com' }"), &token);
    check_root(
        &scheme(
            "{ type: oauth2, flows: { implicit: { authorizationUrl: 'https://a.example.com', scopes: {} } } }",
        ),
        &token,
    );
    check_root(
        &scheme("{ type: oauth2, flows: { password: { tokenUrl: 'https://a.example.com', scopes: {} } } }"),
        &token,
    );
    check_root(&scheme("{ type: oauth2, flows: {} }"), &token);
    check_root(
        &scheme(
            "{ type: oauth2, flows: { clientCredentials: { tokenUrl: 'https://a.example.com', scopes: {} } } }",
        ),
        &[],
    );
    check_root(&scheme("{ type: http, scheme: bearer, bearerFormat: JWT }"), &[]);
    check_root(&scheme("{ type: apiKey, in: cookie, name: k }"), &[]);
    let address = "callers set a base URL of `https` or `http`";
    check_root("servers: [{ url: 'ftp://a.example.com' }]\n", &[("server", address)]);
    check_root(
        "servers: [{ url: 'wss://a.example.com/' }, { url: 'HTTPS://a.example.com' }]\n",
        &[("server", address)],
    );
    check_root(
        "servers: [{ url: '{s}://a.example.com', variables: { s: { default: https, enum: [https, http] } } }]\n",
        &[],
    );
}

#[test]
fn extensions_are_no_operations() {
    let document = "
paths:
  x-note: { get: { responses: {} } }
  /a: { x-get: { responses: {} }, get: { operationId: get, responses: { 204: { description: None. } } } }
";
    check_rows(document, &[], (true, true));
    assert_eq!(report(document).operations.total, 1);
}
