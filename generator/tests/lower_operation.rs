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
    assert_snapshot!(check_lower(PAGES), @"");
    let numbered = PAGES.replace("style: token, token: next", "style: page-number, page: next, pages: next");
    assert_snapshot!(pages_of(&numbered), @"");
    let skipped = PAGES.replace("style: token, token: next", "style: offset, offset: next");
    assert_snapshot!(pages_of(&skipped), @"");
    let linked = PAGES.replace("style: token, token: next", "style: link, property: next");
    assert_snapshot!(pages_of(&linked), @"");
}

/// The lines about pages, and the findings.
fn pages_of(text: &str) -> String {
    let lowered = check_lower(text);
    let told = lowered.lines().filter(|line| line.contains("pages of") || line.contains("pagination]"));
    told.map(|line| format!("{line}\n")).collect()
}

/// What names nothing, or the wrong thing, is a finding, and the operation is a plain one.
#[test]
fn pages_that_cannot_be() {
    assert_snapshot!(check_lower(&PAGES.replace("token: next", "token: gone")), @"");
    let told = |given: &str| {
        let text = PAGES.replace("style: token, token: next, items: pets", given);
        assert!(!check_emit(&text, "src/operations/pets.rs").contains("pages!"), "{given}");
        pages_of(&text)
    };
    let all = [
        "items: pets",
        "style: other, items: pets",
        "style: token, items: pets",
        "style: token, token: next, items: next",
        "style: token, token: next, items: pets.id",
        "style: token, token: next, items: next.pets",
        "style: token, token: next, items: []",
        "style: token, token: next, items: [5]",
        "style: token, token: next, items: 5",
        "style: token, token: next",
        "style: token, token: pets, items: pets",
        "style: token, token: { parameter: gone, property: next }, items: pets",
        "style: token, token: { property: next }, items: pets",
        "style: token, token: { parameter: next }, items: pets",
        "style: token, token: next, items: pets, page: gone",
        "style: token, token: next, items: pets, size: gone",
        "style: token, token: next, items: pets, lifetime: long",
        "style: token, token: next, items: pets, pages: next",
        "style: page-number, items: pets",
        "style: page-number, page: next, items: [pets, pets]",
        "style: page-number, page: next, pages: gone, items: pets",
        "style: offset, offset: gone, items: pets",
        "style: link, items: pets",
        "style: link, property: next, header: Link, items: pets",
    ];
    let told: String = all.iter().map(|given| format!("{given}\n    {}", told(given))).collect();
    assert_snapshot!(told, @"");
    let unknown = PAGES.replace("responses: { 200:", "responses: { 404:");
    assert_snapshot!(pages_of(&unknown), @"");
}

#[test]
fn pages_and_choices_are_emitted() {
    assert_snapshot!(check_emit(PAGES, "src/operations/pets.rs"));
}
