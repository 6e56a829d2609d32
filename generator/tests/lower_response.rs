//! Responses: statuses, ranges, defaults, and types that are known by example.

use crate::common::{check_lower, operation};
use insta::assert_snapshot;

/// The responses are lines of YAML.
fn check_responses(responses: &str) -> String {
    check_lower(&operation(&format!("responses:\n{}", responses.replace('\n', "\n  "))))
}

const TEXT: &str = "content: { application/json: { schema: { type: string } } }";
const NUMBER: &str = "content: { application/json: { schema: { type: integer } } }";

#[test]
fn one_success_is_the_answer() {
    assert_snapshot!(check_responses(&format!("
200: {{ description: One., {TEXT} }}
404: {{ description: None., {NUMBER} }}
")), @r#"
    error Integer64
    GET /a = pets.get()
      answers String
      fails with Integer64
    "#);
    assert_snapshot!(check_responses("\n204: { description: Done. }\n"), @r#"
    GET /a = pets.get()
      answers empty
    "#);
    assert_snapshot!(check_lower(&operation("responses: {}\n")), @r#"
    GET /a = pets.get()
      answers empty
    "#);
}

#[test]
fn several_successes_are_told_apart_by_status() {
    assert_snapshot!(check_responses(&format!("
200: {{ description: One., {TEXT} }}
201: {{ description: Made., {NUMBER} }}
204: {{ description: Done. }}
418: {{ description: Teapot. }}
2XX: {{ description: Other., {TEXT} }}
")), @r#"
    GET /a = pets.get()
      answers GetResponse { Ok(Exact(200)): String, Created(Exact(201)): Integer64, NoContent(Exact(204)): empty, Status2xx(Range(2)): String, Other }
    "#);
    assert_snapshot!(check_responses(&format!("
200: {{ description: One., {TEXT} }}
201: {{ description: Made., {TEXT} }}
")), @r#"
    GET /a = pets.get()
      answers String
    "#);
}

#[test]
fn failures_are_one_type_or_told_apart() {
    assert_snapshot!(check_responses(&format!("
200: {{ description: One. }}
400: {{ description: Bad., {TEXT} }}
4XX: {{ description: Bad., {TEXT} }}
default: {{ description: Bad., {TEXT} }}
")), @r#"
    error String
    GET /a = pets.get()
      answers empty
      fails with String
    "#);
    assert_snapshot!(check_responses(&format!("
200: {{ description: One. }}
404: {{ description: None., {NUMBER} }}
5XX: {{ description: Broken., content: {{ text/html: {{}} }} }}
default: {{ description: Bad., {TEXT} }}
")), @r#"
    GET /a = pets.get()
      answers empty
      fails with GetError { NotFound(Exact(404)): Integer64, Status5xx(Range(5)): text, Default(Default): String, Other }
      accepts application/json, text/html
    "#);
}

#[test]
fn a_default_alone_is_the_success() {
    assert_snapshot!(check_responses(&format!("\ndefault: {{ description: One., {TEXT} }}\n")), @r#"
    GET /a = pets.get()
      answers String
    "#);
    assert_snapshot!(check_responses(&format!("
default: {{ description: One., {TEXT} }}
404: {{ description: None., {NUMBER} }}
")), @r#"
    error Integer64
    GET /a = pets.get()
      answers String
      fails with Integer64
    "#);
}

#[test]
fn redirects_are_answers_and_information_is_none() {
    assert_snapshot!(check_responses(&format!("
101: {{ description: Switch., {TEXT} }}
302: {{ description: Elsewhere., {TEXT} }}
default: {{ description: Bad., {NUMBER} }}
")), @r#"
    error Integer64
    GET /a = pets.get()
      answers redirect
      fails with Integer64
    warning[status]: the content of a redirect is not read
      --> api.yaml:11:41
       at /paths/~1a/get/responses/302/content
    "#);
    assert_snapshot!(check_responses(&format!("
200: {{ description: One., {TEXT} }}
302: {{ description: Elsewhere. }}
304: {{ description: As before., {TEXT} }}
")), @r#"
    GET /a = pets.get()
      answers GetResponse { Ok(Exact(200)): String, Found(Exact(302)): redirect, NotModified(Exact(304)): empty, Other }
    warning[no-content]: a response of status 304 has no content (RFC 9110, section 15.3), so none is read
      --> api.yaml:12:41
       at /paths/~1a/get/responses/304/content
    "#);
    assert_snapshot!(check_responses(&format!("
3XX: {{ description: Elsewhere. }}
default: {{ description: Bad., {NUMBER} }}
")), @r#"
    error Integer64
    GET /a = pets.get()
      answers redirect
      fails with Integer64
    "#);
}

/// A stream of grpc-gateway is recognised by its description or title.
#[test]
fn values_one_after_the_other() {
    let parts = "properties: { result: { type: string }, error: { type: object } }";
    let of = |description: &str, schema: &str| {
        format!(
            "\n200: {{ description: '{description}', content: {{ application/json: {{ schema: {{ type: object, {schema} }} }} }} }}\n"
        )
    };
    assert_snapshot!(
        [
            of("A successful response.(streaming responses)", parts),
            of("One.", &format!("title: Stream result of Pet, {parts}")),
            of("One.", parts),
            of("One.(streaming responses)", "properties: { other: { type: string } }"),
        ]
        .map(|responses| check_responses(&responses))
        .concat(),
        @r#"
    GET /a = pets.get()
      answers values of GetResponse
      streams */*
    struct GetResponse in pets
      result?: String
      error?: {any}
    note[media-type]: by its description, the response is a stream of values, but its media type is for a single value
      --> api.yaml:10:87
       at /paths/~1a/get/responses/200/content/application~1json
       = help: use a media type for sequences such as `application/jsonl`
    GET /a = pets.get()
      answers values of GetResponse
      streams */*
    struct GetResponse in pets
      result?: String
      error?: {any}
    note[media-type]: by its description, the response is a stream of values, but its media type is for a single value
      --> api.yaml:10:48
       at /paths/~1a/get/responses/200/content/application~1json
       = help: use a media type for sequences such as `application/jsonl`
    GET /a = pets.get()
      answers GetResponse
    struct GetResponse in pets
      result?: String
      error?: {any}
    GET /a = pets.get()
      answers GetResponse
    struct GetResponse in pets
      other?: String
    "#
    );
}

/// `*/*` without a schema is read by its content type; as an error it is JSON.
#[test]
fn responses_of_any_kind() {
    assert_snapshot!(
        ["'*/*': { schema: {} }", "'*/*': {}", "'*/*': { schema: { type: string } }", "application/*: {}"]
            .map(|content| check_responses(&format!("\n200: {{ description: One., content: {{ {content} }} }}\n400: {{ description: Bad., content: {{ {content} }} }}\n")))
            .concat(),
        @r#"
    error any
    GET /a = pets.get()
      answers untyped
      fails with any
    error any
    GET /a = pets.get()
      answers untyped
      fails with any
    error String
    GET /a = pets.get()
      answers String
      fails with String
    error any
    GET /a = pets.get()
      answers any
      fails with any
      accepts application/*
    "#
    );
}

#[test]
fn media_types_choose_the_content() {
    let one = |media: &str| {
        format!("200: {{ description: One., content: {{ {media}: {{ schema: {{ type: integer }} }} }} }}\n")
    };
    let all = [
        "application/json",
        "application/problem+json",
        "text/plain",
        "application/xml",
        "image/png",
        "'*/*'",
        "'application/json; charset=utf-8'",
    ];
    let answers = all.map(|media| {
        let lowered = check_responses(&format!("\n{}", one(media)));
        lowered.lines().skip(1).map(|line| format!("{}\n", line.trim())).collect::<String>()
    });
    assert_snapshot!(answers.concat(), @r#"
answers Integer64
answers Integer64
accepts application/problem+json
answers Integer64
accepts text/plain
answers text
accepts application/xml
answers bytes
accepts image/png
answers Integer64
answers Integer64
accepts application/json; charset=utf-8
"#);
    let several = "200: { description: One., content: { text/csv: {}, application/xml: {}, application/json: { schema: { type: string } } } }";
    assert_snapshot!(check_responses(&format!("\n{several}\n")), @r#"
    GET /a = pets.get()
      answers GetResponse { Json(Exact(200) application/json): String, Csv(Exact(200) text/csv): text, Other }
      accepts application/json, text/csv
    note[several-media-types]: the client requests the response as `application/json`, and not also as `application/xml`
      --> api.yaml:10:35
       at /paths/~1a/get/responses/200/content
    "#);
}

#[test]
fn a_shared_answer_is_followed() {
    let document = format!(
        "{}components:\n  responses:\n    Pet: {{ $ref: '#/components/responses/Animal' }}\n    Animal: {{ description: A pet., {TEXT} }}\n",
        operation(
            "responses: { 200: { $ref: '#/components/responses/Pet' }, 404: { $ref: '#/components/responses/Gone' } }\n"
        )
    );
    assert_snapshot!(check_lower(&document), @r#"
    GET /a = pets.get()
      answers String
    warning[reference]: the reference to `#/components/responses/Gone` has no target; the response is left out
      --> api.yaml:9:65
       at /paths/~1a/get/responses/404
       = help: correct the reference, or add the definition under `components`
    "#);
}

#[test]
fn an_example_shows_the_type() {
    let content = "content: { application/json: { example: { id: 1, name: Rex, born: '2020-01-02T03:04:05Z', weight: 1.5, chipped: true, owner: ~, tags: [], friends: [{ id: 2 }, { id: x, name: Y }], mixed: [1, a] } } }";
    assert_snapshot!(check_responses(&format!("\n200: {{ description: One., {content} }}\n")), @r#"
    GET /a = pets.get()
      answers GetResponse
    struct GetFriend in pets
      id?: any
      name?: String
    struct GetResponse in pets
      id?: Integer64
      name?: String
      born?: DateTime
      weight?: Float64
      chipped?: Boolean
      owner?: any
      tags?: [any]
      friends?: [GetFriend]
      mixed?: [any]
    note[schema-from-example]: the response has an example and no schema; its type is inferred from the example
      --> api.yaml:10:46
       at /paths/~1a/get/responses/200/content/application~1json
    "#);
    let text = "content: { application/json: { x-rust-name: Dog, examples: { first: { value: '{\"id\": 1}' }, second: { value: { other: 1 } } } } }";
    assert_snapshot!(check_responses(&format!("\n200: {{ description: One., {text} }}\n")), @r#"
    GET /a = pets.get()
      answers Dog
    struct Dog in pets
      id?: Integer64
      other?: Integer64
    note[schema-from-example]: the response has an example and no schema; its type is inferred from the example
      --> api.yaml:10:46
       at /paths/~1a/get/responses/200/content/application~1json
    "#);
}

#[test]
fn what_stands_beside_an_example_is_said_of_its_properties() {
    let said = "x-properties: { kind: { x-rust-name: Kind, enum: [1, 2], x-enum-varnames: [Cat, Dog] }, gone: { enum: [1] }, odd: 5 }, x-descriptions: { odd: Odd. }";
    let content = format!(
        "content: {{ application/json: {{ {said}, example: {{ kind: 1, odd: x, friends: [{{ kind: 2 }}] }} }} }}"
    );
    assert_snapshot!(check_responses(&format!("\n200: {{ description: One., {content} }}\n")), @r"
    GET /a = pets.get()
      answers GetResponse
    struct GetFriend in pets
      kind?: Kind
    struct GetResponse in pets
      kind?: Kind
      odd?: String // Odd.
      friends?: [GetFriend]
    enum Kind in pets
      Cat = 1, Dog = 2, Unknown
    note[schema-from-example]: the response has an example and no schema; its type is inferred from the example
      --> api.yaml:10:46
       at /paths/~1a/get/responses/200/content/application~1json
    ");
}

#[test]
fn an_odd_status_costs_only_itself() {
    assert_snapshot!(check_responses(&format!("
200: {{ description: One., {TEXT} }}
404: 5
")), @r#"
    GET /a = pets.get()
      answers String
    warning[response]: the response is a number, not a mapping; its content is unknown
      --> api.yaml:11:9
       at /paths/~1a/get/responses/404
    "#);
}

/// Keys that are not statuses are left out, which is reported.
#[test]
fn an_unknown_status_is_reported() {
    assert!(check_responses("\nabc: { description: One. }\n").contains("warning["));
    assert!(check_responses("\n99999: { description: One. }\n").contains("warning["));
}

/// A successful response with these media types, and all findings about them.
fn check_content(content: &str) -> String {
    let lowered = check_responses(&format!("\n200: {{ description: One., content: {{ {content} }} }}\n"));
    lowered
        .lines()
        .skip(1)
        .filter(|line| !line.starts_with("  -->"))
        .map(|line| format!("{line}\n"))
        .collect()
}

const OBJECT: &str = "schema: { type: object, properties: { a: { type: string } } }";

#[test]
fn one_type_of_several_media_types_is_one_case() {
    assert_snapshot!(check_content(&format!(
        "text/json: {{ {OBJECT} }}, application/json: {{ {OBJECT} }}, '*/*': {{ {OBJECT} }}"
    )));
    assert_snapshot!(check_content(
        "image/png: {}, image/jpeg: { schema: { type: string, format: binary } }"
    ));
    assert_snapshot!(check_content(
        "application/pdf: {}, text/csv: {}, application/json; charset=utf-8: { schema: { type: integer } }"
    ));
}

#[test]
fn json_is_not_asked_for_in_other_words() {
    let others = [
        "text/plain",
        "text/html",
        "application/xml",
        "application/vnd.a+xml",
        "application/yaml",
        "application/x-msgpack",
    ];
    let others = others.map(|media_type| format!("{media_type}: {{ {OBJECT} }}")).join(", ");
    assert_snapshot!(check_content(&format!("{others}, application/json: {{ {OBJECT} }}")));
}

#[test]
fn parts_that_are_not_read_are_told() {
    let media_types = [
        "application/xml",
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data",
        "application/octet-stream",
    ];
    let reported = media_types.map(|media_type| check_content(&format!("{media_type}: {{ {OBJECT} }}")));
    assert_snapshot!(reported.concat());
    assert_snapshot!(check_content("application/json: { schema: { type: string, format: binary } }"));
    assert_snapshot!(check_content("text/plain: { schema: { type: boolean } }"));
    assert_snapshot!(check_content(
        "application/json; v=1: { schema: { type: boolean } }, application/json; v=2: { schema: { type: string } }"
    ));
}

#[test]
fn cases_are_told_apart_by_status_and_content_type() {
    assert_snapshot!(check_responses(&format!("
200: {{ description: One., content: {{ application/a+json: {{ {OBJECT} }}, application/b+json: {{ schema: {{ type: integer }} }}, text/csv: {{}} }} }}
202: {{ description: Two., {NUMBER} }}
204: {{ description: None., {NUMBER} }}
default: {{ description: Bad., content: {{ application/json: {{ schema: {{ type: integer }} }}, text/event-stream: {{}} }} }}
")));
}

#[test]
fn streams() {
    let contents = [
        "text/event-stream: {}",
        "text/event-stream: { schema: { type: string } }",
        "text/event-stream: { schema: { type: array, items: { type: integer } } }",
        "text/event-stream: { schema: { type: object, properties: { id: { type: string }, data: { type: integer } } } }",
        "text/event-stream: { schema: { type: object, properties: { id: { type: string }, price: { type: integer } } } }",
        "text/event-stream: { itemSchema: { type: object, properties: { data: { type: string, contentSchema: { type: array, items: { type: integer } } } } } }",
        "text/event-stream: { schema: { oneOf: [{ type: object, properties: { data: {} } }, { type: object, properties: { data: {}, event: {} } }] } }",
        "application/x-ndjson: {}",
        "application/jsonl: { schema: { type: string } }",
        "application/stream+json: { schema: { type: integer } }",
        "application/geo+json-seq: { itemSchema: { type: integer } }",
        "application/json: { schema: { type: integer } }, text/event-stream: { schema: { type: integer } }",
    ];
    assert_snapshot!(contents.map(check_content).concat());
}

#[test]
fn headers_of_answers() {
    assert_snapshot!(check_responses("
200: { description: One., headers: { X-A: { schema: { type: integer } }, Content-Type: {}, 'no name': {}, X-B: { $ref: '#/gone' } } }
404: { description: None., headers: { x-a: { schema: { type: integer } }, X-C: { schema: { type: object, properties: { a: {} } } } } }
"));
}

#[test]
fn the_content_of_a_redirect_is_told() {
    let check = |content: &str| {
        let answer =
            format!("responses: {{ 302: {{ description: A.{content} }}, 200: {{ description: B. }} }}\n");
        crate::common::check_diagnostics(&crate::common::operation(&answer))
            .contains("warning[status]: the content of a redirect is not read")
    };
    assert!(check(", content: { application/json: { schema: { type: string } } }"));
    assert!(!check(""));
}

#[test]
fn an_operation_that_only_describes_errors_is_told() {
    let check = |status: &str| {
        let answer =
            format!("responses: {{ 404: {{ description: A. }}, {status}: {{ description: B. }} }}\n");
        crate::common::check_diagnostics(&crate::common::operation(&answer))
            .contains("note[status]: only errors are described; the call returns nothing if it succeeds")
    };
    assert!(check("5XX"));
    assert!(!check("204"));
    assert!(!check("302"));
    assert!(!check("default"));
}

/// Media types are compared with each other, so their number is limited.
#[test]
fn media_types_without_end_are_cut() {
    let reported = |count: usize| {
        let content: String = (0..count).map(|index| format!("a/b{index}: {{}}, ")).collect();
        crate::common::check_diagnostics(&crate::common::operation(&format!(
            "responses: {{ 200: {{ description: A., content: {{ {content} }} }} }}\n"
        )))
    };
    let bound = "the response has more than 100 media types; those after them are left out";
    assert!(!reported(100).contains(bound));
    assert!(reported(101).contains(bound));
}
