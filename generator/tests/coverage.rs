//! The coverage report: what is counted, what is covered, and what a row costs.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::path::Path;

use crate::common::whole;
use generator::coverage::{Coverage, coverage, json, text};
use generator::diagnostic::Diagnostic;
use generator::document::normalize::normalize;
use generator::document::{Pointer, Source, parse};
use generator::{Lowered, lowered, read};

const DOCUMENT: &str = "
paths:
  /pets/{id}:
    parameters:
    - $ref: '#/components/parameters/Id'
    - { name: page, in: query, schema: { type: string } }
    get:
      operationId: get
      parameters:
      - { name: page, in: query, schema: { type: integer } }
      responses:
        200: { description: One., content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
        default: { $ref: '#/components/responses/Error' }
        x-note: {}
    put:
      operationId: put
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
      responses: { default: { $ref: '#/components/responses/Error' } }
    x-note: {}
components:
  parameters:
    Id: { name: id, in: path, required: true, schema: { type: string } }
  responses:
    Error: { description: A fault. }
  schemas:
    Pet: { type: object, properties: { name: { type: string } } }
    Unused: { type: object, properties: { name: { type: string } } }
";

/// The report on the document, with additional findings at these places.
fn report(places: &[&str]) -> Coverage {
    let source = Source { name: "specs/api.yaml".into(), text: whole(DOCUMENT) };
    let (document, mut findings) = normalize(parse(source).unwrap());
    let (spec, found) = read(&document);
    findings.extend(found);
    let (Lowered { inventory, names, api }, found) = lowered(&spec, None);
    findings.extend(found);
    for place in places {
        let fault = Diagnostic::error("some-feature", "this is not read");
        let at = Pointer::from_reference(&format!("#{place}")).unwrap();
        findings.push(fault.at(&at).degraded_to("it is left out"));
    }
    findings.locate(&document.source, &document.origins);
    coverage(Path::new("specs/api.yaml"), (&inventory, &names, &api), &findings)
}

/// How much of operations, parameters, bodies, responses and schemas is covered, with a row at a place.
#[track_caller]
fn check_coverage(places: &[&str], expected: &str) {
    let report = report(places);
    let counts = [report.operations, report.parameters, report.bodies, report.responses, report.schemas];
    let counts: Vec<String> =
        counts.iter().map(|count| format!("{}/{}", count.covered, count.total)).collect();
    assert_eq!(counts.join(" "), expected);
    assert_eq!(report.rows.len(), places.len());
}

#[test]
fn everything_counts_where_operations_use_it() {
    check_coverage(&[], "2/2 4/4 1/1 3/3 5/5");
}

#[test]
fn a_row_costs_what_it_lies_in() {
    check_coverage(&["/paths/~1pets~1{id}/get/security"], "1/2 4/4 1/1 3/3 5/5");
    check_coverage(&["/paths/~1pets~1{id}/get/parameters/0/style"], "1/2 3/4 1/1 3/3 5/5");
    check_coverage(&["/paths/~1pets~1{id}/put/requestBody/content"], "1/2 4/4 0/1 3/3 5/5");
    check_coverage(&["/paths/~1pets~1{id}/get/responses/200"], "1/2 4/4 1/1 2/3 5/5");
}

#[test]
fn a_row_in_a_component_costs_all_that_refer_to_it() {
    check_coverage(&["/components/responses/Error/headers/X"], "0/2 4/4 1/1 1/3 5/5");
    check_coverage(&["/components/parameters/Id"], "0/2 2/4 1/1 3/3 5/5");
}

#[test]
fn a_row_in_a_schema_costs_the_schema_alone() {
    check_coverage(&["/components/schemas/Pet/properties/name/format"], "2/2 4/4 1/1 3/3 4/5");
    check_coverage(&["/paths/~1pets~1{id}/get/parameters/0/schema/not"], "2/2 4/4 1/1 3/3 4/5");
}

#[test]
fn a_row_elsewhere_is_only_a_row() {
    check_coverage(&["/webhooks/pet", "/components/schemas/Unused"], "2/2 4/4 1/1 3/3 5/5");
}

#[test]
fn rows_tell_place_reason_and_substitute_in_order() {
    let report = report(&["/webhooks/pet", "/components/responses/Error", "/webhooks/pet"]);
    let rows: Vec<String> = report
        .rows
        .iter()
        .map(|row| format!("{}:{:?} {} {}; {}", row.file, row.line, row.pointer, row.reason, row.instead))
        .collect();
    assert_eq!(
        rows,
        [
            "api.yaml:Some(27) /components/responses/Error this is not read; it is left out",
            "api.yaml:Some(1) /webhooks/pet this is not read; it is left out",
        ]
    );
}

#[test]
fn the_report_is_json_that_says_what_it_means() {
    let text = json(&[report(&["/webhooks/pet"])]);
    let value: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert!(text.lines().nth(1).unwrap().contains("@generated"));
    assert_eq!(value["documents"][0]["operations"]["total"], 2);
    assert_eq!(value["documents"][0]["rows"][0]["feature"], "some-feature");
}

#[test]
fn the_terminal_shows_the_first_rows() {
    let places: Vec<String> = (0..25).map(|index| format!("/webhooks/{index}")).collect();
    let places: Vec<&str> = places.iter().map(String::as_str).collect();
    let text = text(&[report(&places)]);
    assert!(text.starts_with("api.yaml: covered\n  operations       2 of      2\n"));
    assert!(text.ends_with("it is left out\n  and 5 more in coverage.json\n"));
}
