//! Operations: methods, tags, deprecation, and extensions for pagination and choices.

use crate::common::{check_emit, check_lower};
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
    QUERY /a = a.query()
      answers empty
    warning[newer-keyword]: `query` stands here, which OpenAPI has from 3.2 on
      --> api.yaml:14:5
       at /paths/~1a/query
    warning[operation-id]: the operation has no id; it becomes `query /a`
      --> api.yaml:14:5
       at /paths/~1a/query
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
    GET /a = owners_2.a()
      answers empty
    GET /b = b.get()
      answers empty
    GET /c = c.get()
      answers empty
    GET /d = shared_2.d()
      answers empty
    GET /e = mod_2.e()
      answers empty
    GET /f = self_.f()
      answers empty
    GET /g = owners.g()
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
      next?: String Query(Form, Explode(true))
      kind?: String Query(Form, Explode(true))
      answers PetsResponse
      Choice { parameter: "kind", absent: Some(0), values: [("cat", 0), ("dog", 1)] }
      pages of PetsPet at .pets: Token { from: Property(["next"]), to: Query("next"), instead_of: None, lifetime: None }
    struct PetsPet in pets
      id?: Integer64
    struct PetsResponse in pets
      next?: String
      pets?: [PetsPet]
    "#);
    let numbered = PAGES.replace("style: token, token: next", "style: page-number, page: next, pages: next");
    assert_snapshot!(pages_of(&numbered), @r#"pages of PetsPet at .pets: Number { to: Query("next"), first: 1, pages: Some(["next"]) }"#);
    let skipped = PAGES.replace("style: token, token: next", "style: offset, offset: next");
    assert_snapshot!(pages_of(&skipped), @r#"pages of PetsPet at .pets: Offset { to: Query("next"), total: None }"#);
    let linked = PAGES.replace("style: token, token: next", "style: link, property: next");
    assert_snapshot!(pages_of(&linked), @r#"pages of PetsPet at .pets: Link(Property(["next"]))"#);
}

/// The lines about pages, and the findings.
fn pages_of(text: &str) -> String {
    let lowered = check_lower(text);
    let reported = lowered.lines().filter(|line| line.contains("pages of") || line.contains("pagination]"));
    reported.map(|line| format!("{}\n", line.trim())).collect()
}

/// An extension that refers to nothing, or to the wrong thing, is reported and ignored.
#[test]
fn pages_that_cannot_be() {
    assert_snapshot!(check_lower(&PAGES.replace("token: next", "token: gone")), @r#"
    GET /pets = pets.pets()
      next?: String Query(Form, Explode(true))
      kind?: String Query(Form, Explode(true))
      answers PetsResponse
      Choice { parameter: "kind", absent: Some(0), values: [("cat", 0), ("dog", 1)] }
    struct PetsPet in pets
      id?: Integer64
    struct PetsResponse in pets
      next?: String
      pets?: [PetsPet]
    warning[pagination]: the response has no property `gone`, so the operation has no `items()` and `pages()`
      --> api.yaml:10:7
       at /paths/~1pets/get/x-pagination
       = help: name properties of the response, steps with dots between, and inputs of the operation; the styles are token, page-number, offset and link
    "#);
    let unknown = PAGES.replace("responses: { 200:", "responses: { 404:");
    assert_snapshot!(pages_of(&unknown), @r#"warning[pagination]: the response is not one JSON value for all statuses, so the operation has no `items()` and `pages()`"#);
}

/// What is reported these pages, which give no streams.
fn check_refused(given: &str) -> String {
    let text = PAGES.replace("style: token, token: next, items: pets", given);
    assert!(!check_emit(&text, "src/operations/pets.rs").contains("pages!"), "{given}");
    format!("{given}\n    {}", pages_of(&text))
}

#[test]
fn each_fault_of_pages_is_told() {
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
    let reported: String = all.into_iter().map(check_refused).collect();
    assert_snapshot!(reported, @r#"
    items: pets
        warning[pagination]: `x-pagination` has no `style`, so the operation has no `items()` and `pages()`
    style: other, items: pets
        warning[pagination]: `other` is not a style of pages, so the operation has no `items()` and `pages()`
    style: token, items: pets
        warning[pagination]: `x-pagination` has no `token`, so the operation has no `items()` and `pages()`
    style: token, token: next, items: next
        warning[pagination]: `next` is not a list, so the operation has no `items()` and `pages()`
    style: token, token: next, items: pets.id
        warning[pagination]: `pets.id` leads through a value that is not an object, so the operation has no `items()` and `pages()`
    style: token, token: next, items: next.pets
        warning[pagination]: `next.pets` leads through a value that is not an object, so the operation has no `items()` and `pages()`
    style: token, token: next, items: []
        warning[pagination]: `items` names no list, so the operation has no `items()` and `pages()`
    style: token, token: next, items: [5]
        warning[pagination]: `items` is not a list of strings, so the operation has no `items()` and `pages()`
    style: token, token: next, items: 5
        warning[pagination]: `items` is not a string, so the operation has no `items()` and `pages()`
    style: token, token: next
        warning[pagination]: the response is not a list, so the operation has no `items()` and `pages()`
    style: token, token: pets, items: pets
        warning[pagination]: `pets` is neither a string nor a number, so the operation has no `items()` and `pages()`
    style: token, token: { parameter: gone, property: next }, items: pets
        warning[pagination]: `gone` is neither a query parameter nor a field of a form, so the operation has no `items()` and `pages()`
    style: token, token: { property: next }, items: pets
        warning[pagination]: `token` names no `parameter`, so the operation has no `items()` and `pages()`
    style: token, token: { parameter: next }, items: pets
        warning[pagination]: the next page needs either a `property` or a `header`, so the operation has no `items()` and `pages()`
    style: token, token: next, items: pets, page: gone
        warning[pagination]: `gone` is neither a query parameter nor a field of a form, so the operation has no `items()` and `pages()`
    style: token, token: next, items: pets, size: gone
        warning[pagination]: `gone` is neither a query parameter nor a field of a form, so the operation has no `items()` and `pages()`
    style: token, token: next, items: pets, lifetime: long
        warning[pagination]: `lifetime` is not a natural number, so the operation has no `items()` and `pages()`
    style: token, token: next, items: pets, pages: next
        warning[pagination]: the style `token` has no key `pages`, so the operation has no `items()` and `pages()`
    style: page-number, items: pets
        warning[pagination]: `x-pagination` has no `page`, so the operation has no `items()` and `pages()`
    style: page-number, page: next, items: [pets, pets]
        warning[pagination]: counted pages need one list, so the operation has no `items()` and `pages()`
    style: page-number, page: next, pages: gone, items: pets
        warning[pagination]: the response has no property `gone`, so the operation has no `items()` and `pages()`
    style: offset, offset: gone, items: pets
        warning[pagination]: `gone` is neither a query parameter nor a field of a form, so the operation has no `items()` and `pages()`
    style: link, items: pets
        warning[pagination]: the next page needs either a `property` or a `header`, so the operation has no `items()` and `pages()`
    style: link, property: next, header: Link, items: pets
        warning[pagination]: the next page needs either a `property` or a `header`, so the operation has no `items()` and `pages()`
    "#);
}

#[test]
fn pages_and_choices_are_emitted() {
    assert_snapshot!(check_emit(PAGES, "src/operations/pets.rs"));
}

/// `/users/{id}` with the id `email` would be another operation. Other methods and longer paths do not count.
#[test]
fn values_that_are_paths_of_other_operations() {
    let paths = "
paths:
  /users/{id}: { get: { operationId: a, tags: [pets], parameters: [{ in: path, name: id, required: true, schema: { type: string } }], responses: {} } }
  /users/email: { get: { operationId: b, tags: [pets], responses: {} } }
  /users/me/x: { get: { operationId: c, tags: [pets], responses: {} } }
  /users/all: { post: { operationId: d, tags: [pets], responses: {} } }
  /users/{id}/x: { get: { operationId: e, tags: [pets], parameters: [{ in: path, name: id, required: true, schema: { type: string } }], responses: {} } }
";
    let emitted = check_emit(paths, "src/operations/pets.rs");
    let reserved: Vec<&str> =
        emitted.lines().map(str::trim).filter(|line| line.starts_with("reserved")).collect();
    assert_eq!(reserved, [r#"reserved: &[("id", &["email"])],"#, r#"reserved: &[("id", &["me"])],"#]);
}

/// The extensions at the root become one constant, and a file with the rate limits of plans.
#[test]
fn the_service_as_a_whole() {
    let document = "
x-error-key: [code, message]
x-tracking-header: X-Trace
x-expired-token: [{ status: 400, code: 124 }]
x-trusted-hosts: [example.com]
x-rate-limits:
  codes: [403]
  kind-header: X-Kind
  lasting-kinds: [Daily]
  lasting-words: [daily]
  plans: { pro: { description: The plan Pro., budgets: [{ labels: [light], calls: 3, per: second }, { labels: [light, heavy], calls: 9, per: day }] } }
paths:
  /a: { post: { operationId: a, tags: [pets], x-rate-limit-label: light, x-idempotent: true, responses: {} } }
";
    let client = check_emit(document, "src/client.rs");
    let constant: Vec<&str> = client.lines().skip_while(|line| !line.contains("const SERVICE")).collect();
    let end = constant.iter().position(|line| *line == "};").map_or(0, |end| end + 1);
    assert_snapshot!(constant[..end].join("\n"));
    assert_snapshot!(check_emit(document, "src/plans.rs"));
    assert!(check_emit(document, "src/operations/pets.rs").contains("idempotent: true,"));
}

/// The path that is sent for a path of the document, with its inputs, and the first lines of findings.
fn check_path(path: &str, parameters: &str) -> String {
    let lowered = check_lower(&format!(
        "paths: {{ '{path}': {{ get: {{ operationId: a, responses: {{}}, parameters: [{parameters}] }} }} }}\n"
    ));
    let lines = lowered.lines().filter(|line| {
        !line.starts_with(" ") || line.starts_with("  ") && line.contains("Path(") || line.contains("Query(")
    });
    lines.map(|line| format!("{line}\n")).collect()
}

#[test]
fn paths_as_documents_write_them() {
    let id = "{ name: id, in: path, required: true, schema: { type: string } }";
    let rows = [
        check_path("/a/{id}/", id),
        check_path("/a/{id}.json", id),
        check_path("/{id}{to}", id),
        check_path("/a:{id}", id),
        check_path("/{+id}", id),
        check_path("/{id*}:run", id),
        check_path("/{id:[a-z]+}", id),
        check_path("/{id,to}", id),
        check_path("/a?x=1#frag/{id}", ""),
        check_path("/a#{id}", ""),
        check_path("/a?x=1&action=b", "{ name: action, in: query, schema: { type: string } }"),
        check_path("/a?x={x}", "{ name: x, in: query, schema: { type: string } }"),
        check_path("/?action=b", "{ name: action, in: query, schema: { type: string } }"),
        check_path("/a/{id", id),
        check_path("/a/id}", id),
        check_path("/größe/a b/%20", ""),
        check_path("", ""),
    ];
    assert_snapshot!(rows.concat(), @r#"
    GET /a/{id}/ = a.get()
      id: String Path(Simple, Explode(false))
    GET /a/{id}.json = a.get()
      id: String Path(Simple, Explode(false))
    GET /{id}{to} = general.a()
      id: String Path(Simple, Explode(false))
      to: String Path(Simple, Explode(false))
    warning[path-parameter]: the path parameter `to` is not declared; it is read as a string
    GET /a:{id} = general.a()
      id: String Path(Simple, Explode(false))
    GET /{id} = general.a()
      id: String Path(Reserved, Explode(false))
    GET /{id}:run = general.a()
      id: String Path(Simple, Explode(false))
    GET /{id} = general.a()
      id: String Path(Simple, Explode(false))
    GET /{id},{to} = general.a()
      id: String Path(Simple, Explode(false))
      to: String Path(Simple, Explode(false))
    warning[path-parameter]: the path parameter `to` is not declared; it is read as a string
    GET /a?x=1 = a.get()
    GET /a = a.get()
    GET /a?x=1 = a.get()
      action?: String Query(Form, Explode(true))
    GET /a = a.get()
      x?: String Query(Form, Explode(true))
    GET / = general.a()
      action?: String Query(Form, Explode(true))
    GET /a/{id = a.get()
      id: String Path(Simple, Explode(false))
    GET /a/id} = a.get()
    warning[path-parameter]: the path parameter `id` is not in the path; it is left out
    GET /größe/a b/%20 = gre.a()
    GET / = general.a()
    warning[path]: the path `` does not start with a slash; it is read as `/`
    "#);
}

/// Names are made from the whole path for each of its parameters, so its length is limited.
#[test]
fn a_path_that_no_server_takes_is_left_out() {
    let with = |count: usize| {
        let path: String = (0..count).map(|index| format!("/{{p{index}}}")).collect();
        crate::common::check_diagnostics(&format!(
            "paths:\n  ? {path}\n  : get: {{ operationId: a, tags: [a], responses: {{ 204: {{ description: A. }} }} }}\n"
        ))
    };
    assert!(!with(100).contains("8192"));
    let refused = with(1500);
    assert!(refused.contains(
        "warning[paths]: the path has more than 8192 bytes, which servers do not accept; the path is left out"
    ));
}

/// A placeholder without a name is an id of what the path says before it.
#[test]
fn placeholders_without_names() {
    let paths = ["/rooms/{}", "/users/{userId}/voice_mails/{}/", "/{}", "/a/{b}/{}"];
    let check = |path: &&str| {
        let get = "{ operationId: get, tags: [pets], responses: { 204: { description: Fine. } } }";
        check_lower(&format!("paths:\n  {path}:\n    get: {get}\n"))
    };
    assert_snapshot!(paths.iter().map(check).collect::<String>(), @r#"
    GET /rooms/{} = pets.get()
      room_id: String Path(Simple, Explode(false)) = ""
      answers empty
    warning[path-parameter]: a placeholder of the path has no name; it is read as a string
      --> api.yaml:6:5
       at /paths/~1rooms~1{}/get
    GET /users/{userId}/voice_mails/{}/ = pets.get()
      user_id: String Path(Simple, Explode(false)) = "userId"
      voice_mail_id: String Path(Simple, Explode(false)) = ""
      answers empty
    warning[path-parameter]: the path parameter `userId` is not declared; it is read as a string
      --> api.yaml:6:5
       at /paths/~1users~1{userId}~1voice_mails~1{}~1/get
    warning[path-parameter]: a placeholder of the path has no name; it is read as a string
      --> api.yaml:6:5
       at /paths/~1users~1{userId}~1voice_mails~1{}~1/get
    GET /{} = pets.get()
      id: String Path(Simple, Explode(false)) = ""
      answers empty
    warning[path-parameter]: a placeholder of the path has no name; it is read as a string
      --> api.yaml:6:5
       at /paths/~1{}/get
    GET /a/{b}/{} = pets.get()
      b: String Path(Simple, Explode(false))
      a_id: String Path(Simple, Explode(false)) = ""
      answers empty
    warning[path-parameter]: the path parameter `b` is not declared; it is read as a string
      --> api.yaml:6:5
       at /paths/~1a~1{b}~1{}/get
    warning[path-parameter]: a placeholder of the path has no name; it is read as a string
      --> api.yaml:6:5
       at /paths/~1a~1{b}~1{}/get
    "#);
}
