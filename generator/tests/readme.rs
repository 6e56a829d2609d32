//! The README of a client: what it covers, and a program that fits its document.

use crate::common::{check_readme, whole};
use insta::assert_snapshot;

/// A document with a list, an element of it, and a key.
fn pets() -> String {
    whole(
        "
tags: [{ name: pets, description: \"Animals. More: [guide](https://pets.example/guide).\" }]
security: [{ key: [] }]
components: { securitySchemes: { key: { type: apiKey, in: header, name: Key } } }
paths:
  /pets:
    get:
      operationId: listPets
      tags: [pets]
      x-pagination: { style: page-number, page: page, items: pets }
      parameters: [{ in: query, name: page, schema: { type: integer } }]
      responses: { 200: { description: All., content: { application/json: { schema: { type: object, title: PetPage, properties: { pets: { type: array, items: { type: string } } } } } } } }
  /pets/{id}:
    get:
      operationId: getPet
      tags: [pets]
      parameters: [{ in: path, name: id, required: true, schema: { type: string } }]
      responses: { 200: { description: One., content: { application/json: { schema: { type: object, title: Pet, properties: { name: { type: string } } } } } } }
",
    )
}

#[test]
fn one_document_is_the_crate() {
    assert_snapshot!(check_readme(&[("", &pets())], Some("## Ours\n\nOwn words.\n")));
}

#[test]
fn several_documents_are_modules_and_the_largest_has_the_program() {
    let small = whole(
        "paths: { /a: { get: { operationId: a, tags: [b], responses: { 204: { description: None. } } } } }",
    );
    let readme = check_readme(&[("v1", &small), ("v2", &pets())], None);
    assert!(readme.contains("use pets::v2;") && readme.contains("v2::Client::new"), "{readme}");
    assert!(readme.contains("**`v1`**: ") && readme.contains("**`v2`**: "), "{readme}");
}

/// Where no operation can be shown, the page does without a program.
#[test]
fn a_document_without_operations_has_no_program() {
    let readme = check_readme(&[("", &whole("paths: {}"))], None);
    assert!(!readme.contains("fn main") && readme.contains("## First program"), "{readme}");
}

/// `[name]: word` would be the target of a link, which is not shown, and a heading or code would be one of the page.
#[test]
fn titles_and_descriptions_stay_text() {
    let document = |title: &str| {
        format!(
            "openapi: 3.0.3\ninfo: {{ title: {title}, version: '1', description: \"# A\\n\\n```rust,no_run\\nmarker();\\n```\" }}\npaths: {{}}\n"
        )
    };
    let readme = check_readme(&[("v1", &document("Pets")), ("v2", &document("\"`a` [b]\""))], None);
    assert!(readme.contains("**`v1`**: Pets (version 1), 0 operations."), "{readme}");
    assert!(readme.contains("```text\nmarker();\n```") && readme.contains("**A**"), "{readme}");
}
