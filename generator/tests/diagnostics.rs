//! Findings about the content of a document: each has a code and a place, and a faulty part costs only
//! itself.

#![allow(clippy::expect_used, reason = "without the sources there is nothing to compare")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::common::settings::check_configuration;
use crate::common::{
    answering, check_diagnostics, check_files, check_lower, check_overlay, operation, whole,
};
use generator::document::load;
use insta::assert_snapshot;

#[test]
fn references_that_lead_nowhere() {
    let check = |schemas: &str| check_diagnostics(&answering(schemas));
    assert_snapshot!(check("A: { $ref: '#/components/schemas/A' }"), @r#"
    warning[reference]: the reference is part of a circle and has no value; any value is accepted here
      --> api.yaml:9:77
       at /paths/~1a/get/responses/200/content/application~1json/schema
       = help: let one of the references point to a definition
    "#);
    assert_snapshot!(check("A: { $ref: '#/components/schemas/B' }\nB: { $ref: '#/components/schemas/A' }"), @r#"
    warning[reference]: the reference is part of a circle and has no value; any value is accepted here
      --> api.yaml:9:77
       at /paths/~1a/get/responses/200/content/application~1json/schema
       = help: let one of the references point to a definition
    "#);
    assert_snapshot!(check("A: { $ref: 'other.yaml#/A' }"), @"
    warning[reference]: the reference `other.yaml#/A` has no target; any value is accepted here
      --> api.yaml:12:5
       at /components/schemas/A
       = help: correct the reference, or add the definition to the file that it names
    ");
    assert_snapshot!(check("A: { $ref: '' }"), @r#"
    warning[reference-form]: the reference is empty; it is ignored
      --> api.yaml:12:10
       at /components/schemas/A/$ref
    "#);
    assert_snapshot!(check("A: { type: object, properties: { a: { type: array, items: { $ref: '#/components/schemas/Gone' } } } }"), @r#"
    warning[reference]: the reference to `#/components/schemas/Gone` has no target; any value is accepted here
      --> api.yaml:12:56
       at /components/schemas/A/properties/a/items
       = help: correct the reference, or add the definition under `components`
    "#);
    assert_snapshot!(check("A: { allOf: [{ $ref: '#/components/schemas/Gone' }, { type: object }] }"), @r#"
    warning[reference]: the member `#/components/schemas/Gone` of `allOf` has no target in this document; the member is left out
      --> api.yaml:12:5
       at /components/schemas/A
    "#);
    assert_snapshot!(check("A: { allOf: [{ $ref: '#gone' }, { properties: { a: { $ref: '#gone' } } }] }"), @r#"
    warning[reference]: the member `#gone` of `allOf` has no target in this document; the member is left out
      --> api.yaml:12:5
       at /components/schemas/A
    warning[reference]: the reference `#gone` has no target; any value is accepted here
      --> api.yaml:12:53
       at /components/schemas/A/allOf/1/properties/a
       = help: correct the reference, or add the definition to the file that it names
    "#);
    assert_snapshot!(check("A: { $ref: '#/%zz%' }"), @r#"
    warning[reference]: the reference to `#/%25zz%25` has no target; any value is accepted here
      --> api.yaml:9:77
       at /paths/~1a/get/responses/200/content/application~1json/schema
       = help: correct the reference, or add the definition under `components`
    "#);
}

#[test]
fn references_to_places_that_are_no_schemas() {
    let check = |schemas: &str| check_diagnostics(&answering(schemas));
    assert_snapshot!(check("A: { type: object, properties: { p: { $ref: '#/components/schemas' }, q: { $ref: '#/components/schemas/A/properties' }, r: { $ref: '#' }, s: { $ref: '#/paths' }, t: { $ref: '#/info/title' } } }"), @r#"
    warning[schema]: the schema is a string; any value is accepted here
      --> api.yaml:2:9
       at /info/title
    "#);
}

#[test]
fn odd_schemas_cost_only_themselves() {
    let check = |schemas: &str| check_diagnostics(&answering(schemas));
    assert_snapshot!(check(
        "A: { type: object, properties: { a: , b: 5, c: x, d: [1], e: true, f: { type: [string] }, g: { enum: x }, h: { nullable: 1 } } }"
    ));
    assert_snapshot!(check("A: { type: text }"), @r#"
    warning[schema-type]: `text` is not a type of OpenAPI; it is read as `string`
      --> api.yaml:12:10
       at /components/schemas/A/type
    "#);
    assert_snapshot!(check("A: { type: object, properties: [a] }"), @r#"
    warning[schema-keyword]: `properties` is a list, not a mapping; the object has no known properties
      --> api.yaml:12:24
       at /components/schemas/A/properties
    "#);
    assert_snapshot!(check("A: { type: object, additionalProperties: 5 }"), @r#"
    warning[schema-keyword]: `additionalProperties` is a number, not a schema or a boolean; any property is accepted
      --> api.yaml:12:24
       at /components/schemas/A/additionalProperties
    "#);
    assert_snapshot!(check("A: { allOf: { a: 1 } }"), @r#"
    warning[schema-keyword]: `allOf` is a mapping, not a list; it is read as one
      --> api.yaml:12:10
       at /components/schemas/A/allOf
    "#);
    assert_snapshot!(check("A: { type: object, required: a, properties: { a: { type: string, required: true, minimum: x, pattern: 5, maxLength: -1 } } }"), @r#"
    warning[required]: `required` is one name, not a list; it is read as one
      --> api.yaml:12:24
       at /components/schemas/A/required
    warning[required]: `required` is at the properties; it is read as the list of the object
      --> api.yaml:12:37
       at /components/schemas/A/properties
    warning[schema-keyword]: `pattern` is a number, not a string; it is read as one
      --> api.yaml:12:98
       at /components/schemas/A/properties/a/pattern
    warning[bounds]: `minimum` is a string, not a number; it is not read
      --> api.yaml:12:86
       at /components/schemas/A/properties/a/minimum
    "#);
}

#[test]
fn odd_operations_cost_only_themselves() {
    let check = |members: &str| check_diagnostics(&operation(members));
    for members in [
        "parameters: ~\n",
        "parameters: {}\n",
        "tags: x\n",
        "security: x\n",
        "responses: ~\n",
        "responses: [1]\n",
        "deprecated: x\n",
    ] {
        let reported = check_diagnostics(&format!(
            "paths: {{ /a: {{ get: {{ operationId: get, {} }} }} }}\n",
            members.trim()
        ));
        assert!(
            reported.starts_with("warning[operation]: ") && reported.contains("at /paths/~1a/get"),
            "{members}: {reported}"
        );
    }
    assert_snapshot!(check("requestBody: ~\nresponses: {}\n"), @r#"
    warning[operation]: the body is empty; the operation has none
      --> api.yaml:9:7
       at /paths/~1a/get/requestBody
    "#);
    assert_snapshot!(check("responses: { 200: { description: One., content: { application/json: ~ } } }\n"), @r#"
    warning[response]: the media type is empty, not a mapping; its content is unknown
      --> api.yaml:9:57
       at /paths/~1a/get/responses/200/content/application~1json
    "#);
    assert_snapshot!(check("responses: { 200: { description: One., content: { application/json: { schema: true } } } }\n"), @"");
    assert_snapshot!(check_diagnostics(
        "paths: { /a: { get: ~ }, /b: { get: [1] }, 5: { get: { operationId: 7, responses: { 200: ~ } } }, ? [a, b] : { get: x } }\n"
    ));
}

/// OpenAPI 3.0.3, Path Item Object: `$ref` leads to another path item.
#[test]
fn a_path_item_may_be_a_reference() {
    let paths = "paths: { /a: { $ref: '#/x-a' } }\nx-a: { get: { operationId: a, responses: {} } }";
    let lowered = check_lower(paths);
    assert!(lowered.starts_with("GET /a = ") || lowered.starts_with("warning["), "{lowered}");
}

/// Everything that is left out is reported, with code and place, and as little as possible is left out.
#[test]
fn nothing_is_left_out_without_a_word() {
    let paths = [
        "paths: ~",
        "paths: [1]",
        "paths: { /a: [get] }",
        "paths: { /a: { get: { operationId: a, responses: {}, callbacks: { c: { x: { post: {} } } } } } }",
        "paths: {}\nservers: 5",
    ];
    let schemas = ["A: { $ref: 5 }", "A: { type: array, items: 5 }", "A: { oneOf: ~ }"];
    let all = paths.map(str::to_owned).into_iter().chain(schemas.map(answering));
    let silent: Vec<String> = all.filter(|text| check_diagnostics(text).is_empty()).collect();
    assert!(silent.is_empty(), "{silent:#?}");
}

/// Paths start with a slash; other keys are extensions (OpenAPI 3.0.3, Paths Object).
#[test]
fn extensions_among_paths_are_no_paths() {
    assert!(
        !check_lower("paths: { x-internal: { get: { operationId: a, responses: {} } } }").contains("GET")
    );
}

/// Every code in the sources is caused here or in the tests of its stage.
fn provoked() -> BTreeSet<String> {
    let documents = [
        "openapi: 2.0.0".to_owned(),
        "openapi: 3.0.3\nx: [".to_owned(),
        format!("openapi: 3.0.3\nx: {}", "[".repeat(1_000)),
        "openapi: 3.0.3\npaths: ~".to_owned(),
        "openapi: 3.0.3\npaths: { '/{a}': { get: {} }, '/{b}': { get: {} } }".to_owned(),
        "openapi: 3.2.0\ntags: [{ name: a, parent: a }]\npaths: {}".to_owned(),
        answering("A: { $ref: '#/gone' }"),
        answering("A: { type: text }"),
        answering("A: { type: nonsense, maxLength: x }"),
        answering("A: { oneOf: [{}], discriminator: t, 'enum': [a, a], format: DateTime }"),
        answering("A: { type: string, required: a, if: { $ref: '#/x' } }"),
        answering("A: { $ref: '#components/schemas/B', type: string }\n'B b': { items: [{}], patternProperties: { a: {}, b: { type: string } }, $dynamicRef: '#b' }\nB: {}"),
        whole(&answering("A: { nullable: true, title: 5 }")).replace("openapi: 3.0.3", "openapi: 3.1.0"),
        "openapi: 3.0.3\nopenapi: 3.0.3\ninfo: {}\npaths: { a: { GET: { parameters: [{ in: query, name: a, style: simple }], responses: { 200: { content: { json: {} } } } } } }".to_owned(),
        answering("A: { $ref: 'other.yaml' }"),
        answering("A: 5"),
        answering("A: { type: object, required: [a], properties: { a: { $ref: '#/components/schemas/A' } } }"),
        answering("A: { type: array, items: 5 }"),
        answering("A: { type: array, prefixItems: [{}], items: { type: string } }"),
        answering("A: { type: number, format: decimal }"),
        answering("A: { anyOf: [{ type: object, properties: { a: {} } }, { type: object, properties: { b: {} } }] }"),
        operation("callbacks: { c: { x: { post: {} } } }\nresponses: { 204: { description: A., content: { text/csv: {} } } }\n"),
        operation("responses: { 200: { description: A., headers: { a b: {} }, content: { text/csv: { schema: { type: array } } } } }\n"),
        operation("responses: { 200: { description: A., content: { text/event-stream: { schema: { oneOf: [{ type: object, properties: { data: {} } }, { type: object, properties: { data: {}, id: {} } }] } } } } }\n"),
        answering("A: { type: [string] }"),
        answering("A: { type: object, properties: { <a>: {}, b: { $ref: '#/components/schemas/T-Input' }, c: { $ref: '#/components/schemas/T-Output' } } }\nT-Input: { type: object, properties: { t: {} } }\nT-Output: { type: object, properties: { t: {} } }"),
        operation("parameters: [{ in: query, name: cursor, schema: { type: string } }]\nresponses: { 200: { description: A., content: { application/json: { schema: { type: object, properties: { next_cursor: { type: string }, a: { type: array } } } } } } }\n"),
        answering("A: { type: array, items: { $ref: '#/components/schemas/A' } }"),
        answering("A: { type: object, properties: { a: { type: string, x-rust-name: aB } } }"),
        answering("A: { allOf: [{ type: object }, { type: array }] }"),
        answering("A: { type: object, properties: { a: { type: object, x-rust-name: P, properties: { x: { type: string } } }, b: { type: object, x-rust-name: P, properties: { y: { type: string } } } } }"),
        operation("requestBody: { content: { multipart/form-data: { schema: { type: object }, encoding: { a: { style: spaceDelimited } } } } }\nresponses: {}\n"),
        operation("x-pagination: { style: token }\nresponses: {}\n"),
        "openapi: 3.0.3\nx-rate-limits: { plans: [pro] }".to_owned(),
        operation("requestBody: { content: { application/xml: { schema: { type: object } } } }\n"),
        operation("parameters: [{ in: query, name: q, content: { application/xml: { schema: { type: object } } } }]\n"),
        operation("responses: x\n"),
        operation("responses: { 200: { description: A., links: { a: {} } } }\n"),
        answering("A: { type: object, properties: { a: { type: string, contentSchema: {} } } }"),
        answering("A: { type: object, properties: { a: { type: string, format: binary } } }"),
        operation("responses: { abc: { description: A. } }\n"),
        operation("parameters: [5]\nrequestBody: 5\nresponses: { 200: 5 }\n"),
        operation("requestBody: { content: { application/json: {}, text/json: {} } }\nsecurity: [{ gone: [] }]\nresponses: { 200: { description: A., content: { application/json: { example: 1 } } } }\n"),
        "openapi: 3.0.3\npaths: { '/{a}': { get: { responses: {} } } }\ncomponents: { securitySchemes: { a: 5 } }".to_owned(),
    ];
    let mut reported: String = documents.iter().map(|document| check_diagnostics(document)).collect();
    reported.push_str(&check_files(&[("api.yaml", "openapi: 3.0.3\npaths: { /a: { $ref: gone.yaml } }")]));
    reported.push_str(&check_diagnostics(
        "swagger: '2.0'\npaths: { /a: { get: { requestBody: {}, parameters: [{ in: header, name: a, type: array, items: {}, collectionFormat: tsv }] } } }",
    ));
    reported.push_str(&check_overlay("{}", &["{}"]));
    reported.push_str(&check_overlay("{}", &["overlay: 1.1.0\nactions: [{ target: $.a, remove: true }]"]));
    reported.push_str(&check_configuration(""));
    reported
        .push_str(&load(Path::new("gone.yaml")).map_or_else(|fault| fault.to_string(), |_| String::new()));
    reported.push_str(&load_text("[]"));
    reported.lines().filter_map(feature).map(str::to_owned).collect()
}

fn load_text(text: &str) -> String {
    let source = generator::document::Source { name: "api.yaml".into(), text: text.into() };
    generator::document::parse(source).map_or_else(|fault| format!("\n{fault}"), |_| String::new())
}

fn feature(line: &str) -> Option<&str> {
    let (severity, rest) = line.split_once('[')?;
    ["error", "warning", "note"]
        .iter()
        .any(|one| severity.ends_with(one))
        .then(|| rest.split_once("]: ").map(|(feature, _)| feature))?
}

/// What makes a finding, the feature being its first argument.
const MAKES: [&str; 11] = [
    "self.repair(",
    "Diagnostic::error(",
    "Diagnostic::warning(",
    "Diagnostic::note(",
    "Diagnostic::repair(",
    "context.repaired(",
    "context.repaired_here(",
    "context.noted_here(",
    "context.lost(",
    "context.lost_here(",
    "self.node(pointer, ",
];

/// The codes in the sources: the first arguments of the functions that make findings.
fn declared(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).expect("the sources").map(|entry| entry.expect("a source").path()) {
        if entry.is_dir() {
            declared(&entry, found);
            continue;
        }
        let text = fs::read_to_string(&entry).expect("a source");
        for makes in MAKES {
            let named = text
                .split(makes)
                .skip(1)
                .filter_map(|rest| rest.trim_start().strip_prefix('"')?.split('"').next());
            found.extend(named.map(str::to_owned));
        }
    }
}

#[test]
fn every_feature_is_provoked() {
    let mut declared_features = BTreeSet::new();
    declared(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut declared_features);
    let provoked = provoked();
    let missing: Vec<&str> = declared_features.difference(&provoked).map(String::as_str).collect();
    // `method-name` and `type-reference` are faults of the generator, and `output` needs a folder: all three are in pipeline.rs. `address` needs a long key and `size` many lines, and are in address.rs and bound.rs; `dynamic-anchor` needs many anchors (compose_growth.rs), `selection` arguments (selection.rs). `api-lock`, `breaking-change` and `revision` are about an earlier client (tests/tests/command/changes.rs).
    assert_eq!(
        missing,
        [
            "address",
            "api-lock",
            "breaking-change",
            "dynamic-anchor",
            "method-name",
            "output",
            "revision",
            "selection",
            "size",
            "type-reference"
        ]
    );
}
