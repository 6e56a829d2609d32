//! Operations: methods, tags, advice, and what extensions say about pages and choices.

mod common;

use common::{check_emit, check_lower};
use insta::assert_snapshot;

#[test]
fn every_method_is_an_operation() {
    let methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
    let operations: String = methods
        .map(|method| format!("    {method}: {{ operationId: {method}, tags: [pets], responses: {{}} }}\n"))
        .concat();
    assert_snapshot!(check_lower(&format!("paths:\n  /a:\n{operations}    query: {{ responses: {{}} }}\n")), @r#"
    GET /a = pets.get()
      answers empty
    PUT /a = pets.put()
      answers empty
    POST /a = pets.post()
      answers empty
    DELETE /a = pets.delete()
      answers empty
    OPTIONS /a = pets.options()
      answers empty
    HEAD /a = pets.head()
      answers empty
    PATCH /a = pets.patch()
      answers empty
    TRACE /a = pets.trace()
      answers empty
    "#);
}

#[test]
fn the_first_tag_counts() {
    let paths = "
tags: [{ name: Pet Owners, x-rust-name: owners }, { name: unused }]
paths:
  /a: { get: { operationId: a, tags: [Pet Owners, other], responses: {} } }
  /b: { get: { operationId: b, tags: [], responses: {} } }
  /c: { get: { operationId: c, responses: {} } }
  /d: { get: { operationId: d, tags: [shared], responses: {} } }
  /e: { get: { operationId: e, tags: [mod], responses: {} } }
  /f: { get: { operationId: f, tags: [self], responses: {} } }
  /g: { get: { operationId: g, tags: [OWNERS], responses: {} } }
  /h: { get: { operationId: h, tags: [new], responses: {}, deprecated: true } }
";
    assert_snapshot!(check_lower(paths), @r#"
    GET /a = owners.a()
      answers empty
    GET /b = default.b()
      answers empty
    GET /c = default.c()
      answers empty
    GET /d = shared_2.d()
      answers empty
    GET /e = mod_2.e()
      answers empty
    GET /f = self_.f()
      answers empty
    GET /g = owners_2.g()
      answers empty
    GET /h = new_2.h(), deprecated
      answers empty
    "#);
}

const PAGES: &str = "
paths:
  /pets:
    get:
      operationId: pets
      tags: [pets]
      x-pagination: { style: token, token: next, items: pets }
      x-rust-choice: { parameter: kind, absent: 0, values: { cat: 0, dog: 1 } }
      parameters:
        - { in: query, name: next, schema: { type: string } }
        - { in: query, name: kind, schema: { type: string } }
      responses: { 200: { description: All., content: { application/json: { schema: { type: object, properties: { next: { type: string }, pets: { type: array, items: { type: object, properties: { id: { type: integer } } } } } } } } } }
";

#[test]
fn extensions_tell_of_pages_and_choices() {
    assert_snapshot!(check_lower(PAGES), @r#"
    GET /pets = pets.pets()
      next?: Text Query(Form, Explode(true))
      kind?: Text Query(Form, Explode(true))
      answers PetsResponse
      Choice { parameter: "kind", absent: Some(0), values: [("cat", 0), ("dog", 1)] }
      Token { token: "next", items: "pets" }
    struct PetsPet in pets
      id?: Integer64
    struct PetsResponse in pets
      next?: Text
      pets?: [PetsPet]
    "#);
    let numbered = PAGES.replace("style: token, token: next", "style: page-number, page: next, pages: last");
    assert_snapshot!(check_lower(&numbered), @r#"
    GET /pets = pets.pets()
      next?: Text Query(Form, Explode(true))
      kind?: Text Query(Form, Explode(true))
      answers PetsResponse
      Choice { parameter: "kind", absent: Some(0), values: [("cat", 0), ("dog", 1)] }
      PageNumber { page: "next", items: "pets", pages: Some("last") }
    struct PetsPet in pets
      id?: Integer64
    struct PetsResponse in pets
      next?: Text
      pets?: [PetsPet]
    "#);
    let odd = PAGES.replace("style: token, token: next", "style: other").replace("parameter: kind, ", "");
    assert_snapshot!(check_lower(&odd), @r#"
    GET /pets = pets.pets()
      next?: Text Query(Form, Explode(true))
      kind?: Text Query(Form, Explode(true))
      answers PetsResponse
    struct PetsPet in pets
      id?: Integer64
    struct PetsResponse in pets
      next?: Text
      pets?: [PetsPet]
    "#);
}

#[test]
fn pages_and_choices_are_emitted() {
    assert_snapshot!(check_emit(PAGES, "src/operations/pets.rs"));
}
