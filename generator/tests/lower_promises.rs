//! Properties that a document requires of what is only received.

use crate::common::check_emit;

/// A body, a response that shares a type with it, and a response of its own type, with each kind of property.
const DOCUMENT: &str = "
paths:
  /a:
    post:
      operationId: a
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Both' } } } }
      responses:
        '200': { description: '', content: { application/json: { schema: { $ref: '#/components/schemas/Received' } } } }
components:
  schemas:
    Both: { type: object, required: [id], properties: { id: { type: string } } }
    Kind: { type: integer, enum: [1, 2] }
    Cat: { type: object, required: [meows], properties: { meows: { type: boolean } } }
    Dog: { type: object, required: [barks], properties: { barks: { type: boolean } } }
    Received:
      type: object
      required: [name, kind, both, on, list, pet]
      properties:
        name: { type: string }
        kind: { $ref: '#/components/schemas/Kind' }
        both: { $ref: '#/components/schemas/Both' }
        on: { type: boolean, enum: [true] }
        list: { type: array, items: { type: string } }
        pet: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] }
";

/// The declarations of the fields, and the marks of their tables.
fn check_fields(extension: &str, expected: &[&str]) {
    let text = check_emit(&format!("{extension}{DOCUMENT}"), "src/types/a.rs");
    for line in expected {
        assert!(text.contains(line), "{line} is not in\n{text}");
    }
}

#[test]
fn without_the_extension_a_response_needs_what_is_required() {
    for extension in ["", "x-missing-required: refuse\n"] {
        check_fields(
            extension,
            &["pub name: String,", "pub kind: Kind,", r#"name = "name" required,"#, "pub meows: bool,"],
        );
    }
}

#[test]
fn scalars_of_what_is_only_received_may_be_missing() {
    check_fields(
        "x-missing-required: report\n",
        &[
            "pub name: Option<String>,",
            "pub kind: Option<Kind>,",
            "pub on: Option<bool>,",
            r#"name = "name" promised,"#,
            // Bodies need it, an empty list stands for absence, and required properties distinguish
            // alternatives.
            "pub id: String,",
            "pub both: Both,",
            "pub list: Vec<String>,",
            "pub meows: bool,",
        ],
    );
}
