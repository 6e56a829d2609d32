//! Unions whose alternative follows from a parameter, or gives one.

use crate::common::{check_emit, check_lower};

/// A resource that is read and written as one of two shapes.
fn document(read: &str, written: &str) -> String {
    format!(
        "
paths:
  /settings:
    get:
      operationId: read
      tags: [settings]
      {read}
      parameters: [{{ in: query, name: option, schema: {{ type: string }} }}]
      responses: {{ '200': {{ description: '', content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/Settings' }} }} }} }} }}
    patch:
      operationId: write
      tags: [settings]
      {written}
      parameters: [{{ in: query, name: option, schema: {{ type: string }} }}]
      requestBody: {{ required: true, content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/Settings' }} }} }} }}
      responses: {{ '204': {{ description: '' }} }}
components:
  schemas:
    Settings: {{ oneOf: [{{ $ref: '#/components/schemas/Plain' }}, {{ $ref: '#/components/schemas/Options' }}] }}
    Plain: {{ type: object, properties: {{ a: {{ type: string }} }} }}
    Options: {{ type: object, properties: {{ b: {{ type: string }} }} }}
"
    )
}

const CHOICE: &str = "x-rust-choice: { parameter: option, absent: 0, values: { more: 1 } }";

#[track_caller]
fn check_code(read: &str, written: &str, expected: &[&str], others: &[&str]) {
    let text = check_emit(&document(read, written), "src/operations/settings.rs");
    for part in expected {
        assert!(text.contains(part), "{part} is not in\n{text}");
    }
    for part in others {
        assert!(!text.contains(part), "{part} is in\n{text}");
    }
}

/// Every call has a method `options`, so an alternative of this name gets another method.
#[test]
fn each_shape_of_a_response_has_a_method() {
    check_code(
        CHOICE,
        "",
        &[
            "pub fn plain(mut self) -> Call<types::Plain, Json>",
            "self.call.imply(\"option\", None);",
            "pub fn options_value(mut self) -> Call<types::Options, Json>",
            "self.call.imply(\"option\", Some(\"more\"));",
        ],
        &["match body"],
    );
}

#[test]
fn a_parameter_follows_from_the_body() {
    check_code(
        "",
        CHOICE,
        &[
            "match body",
            "types::Settings::Plain(_) => call.imply(\"option\", None)",
            "call.imply(\"option\", Some(\"more\"))",
        ],
        &["pub fn plain", "choice: Some(Choice"],
    );
}

#[test]
fn a_parameter_that_is_not_there_is_reported() {
    let written = "x-rust-choice: { parameter: gone, absent: 0, values: { more: 1 } }";
    let found = check_lower(&document("", written));
    assert!(
        found.contains("the parameter that the body implies is not an optional query parameter"),
        "{found}"
    );
}
