//! Answers: statuses, ranges, defaults, and types that are known by example.

mod common;

use common::{check_lower, operation};
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
  answers Text
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
  answers GetAnswer { Ok(Exact(200)): Text, Created(Exact(201)): Integer64, NoContent(Exact(204)): empty, Status2xx(Range(2)): Text, Other }
"#);
    assert_snapshot!(check_responses(&format!("
200: {{ description: One., {TEXT} }}
201: {{ description: Made., {TEXT} }}
")), @r#"
GET /a = pets.get()
  answers Text
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
error Text
GET /a = pets.get()
  answers empty
  fails with Text
"#);
    assert_snapshot!(check_responses(&format!("
200: {{ description: One. }}
404: {{ description: None., {NUMBER} }}
5XX: {{ description: Broken., content: {{ text/html: {{}} }} }}
default: {{ description: Bad., {TEXT} }}
")), @r#"
GET /a = pets.get()
  answers empty
  fails with GetFailure { NotFound(Exact(404)): Integer64, Status5xx(Range(5)): text, Default(Default): Text, Other }
  accepts application/json, text/html
"#);
}

#[test]
fn a_default_alone_is_the_success() {
    assert_snapshot!(check_responses(&format!("\ndefault: {{ description: One., {TEXT} }}\n")), @r#"
    GET /a = pets.get()
      answers Text
    "#);
    assert_snapshot!(check_responses(&format!("
default: {{ description: One., {TEXT} }}
404: {{ description: None., {NUMBER} }}
")), @r#"
error Integer64
GET /a = pets.get()
  answers Text
  fails with Integer64
"#);
}

#[test]
fn redirects_and_information_are_no_answers() {
    assert_snapshot!(check_responses(&format!("
101: {{ description: Switch., {TEXT} }}
302: {{ description: Elsewhere., {TEXT} }}
default: {{ description: Bad., {NUMBER} }}
")), @r#"
error Integer64
GET /a = pets.get()
  answers empty
  fails with Integer64
"#);
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
    answers text
    accepts text/plain
    answers text
    accepts application/xml
    answers bytes
    accepts image/png
    answers any
    answers Integer64
    accepts application/json; charset=utf-8
    "#);
    let several = "200: { description: One., content: { text/csv: {}, application/xml: {}, application/json: { schema: { type: string } } } }";
    assert_snapshot!(check_responses(&format!("\n{several}\n")), @"
    GET /a = pets.get()
      answers Text
    ");
}

#[test]
fn a_shared_answer_is_followed() {
    let document = format!(
        "{}components:\n  responses:\n    Pet: {{ $ref: '#/components/responses/Animal' }}\n    Animal: {{ description: A pet., {TEXT} }}\n",
        operation(
            "responses: { 200: { $ref: '#/components/responses/Pet' }, 404: { $ref: '#/components/responses/Gone' } }\n"
        )
    );
    assert_snapshot!(check_lower(&document), @"
    GET /a = pets.get()
      answers Text
    warning[reference]: the reference to `#/components/responses/Gone` leads to nothing; the answer is left out
      --> api.yaml:9:65
       at /paths/~1a/get/responses/404
       = help: correct the reference, or add the definition under `components`
    ");
}

#[test]
fn an_example_shows_the_type() {
    let content = "content: { application/json: { example: { id: 1, name: Rex, born: '2020-01-02T03:04:05Z', weight: 1.5, chipped: true, owner: ~, tags: [], friends: [{ id: 2 }, { id: x, name: Y }], mixed: [1, a] } } }";
    assert_snapshot!(check_responses(&format!("\n200: {{ description: One., {content} }}\n")), @r#"
    GET /a = pets.get()
      answers GetResponse
    struct GetFriend in pets
      id?: any
      name?: Text
    struct GetResponse in pets
      id?: Integer64
      name?: Text
      born?: DateTime
      weight?: Float64
      chipped?: Boolean
      owner?|null: any
      tags?: [any]
      friends?: [GetFriend]
      mixed?: [any]
    note[schema-from-example]: the answer is known by example alone; its type is inferred from the example
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
    note[schema-from-example]: the answer is known by example alone; its type is inferred from the example
      --> api.yaml:10:46
       at /paths/~1a/get/responses/200/content/application~1json
    "#);
}

#[test]
fn an_odd_status_costs_only_itself() {
    assert_snapshot!(check_responses(&format!("
200: {{ description: One., {TEXT} }}
404: 5
")), @r#"
GET /a = pets.get()
  answers Text
warning[response]: this is not what OpenAPI 3.0 allows here: invalid type: integer `5`, expected struct Response; the answer is left out
  --> api.yaml:11:9
   at /paths/~1a/get/responses/404
"#);
}

/// Statuses that are none are left out; that must be told like everything that is left out.
#[test]
fn an_unknown_status_is_reported() {
    assert!(check_responses("\nabc: { description: One. }\n").contains("warning["));
    assert!(check_responses("\n99999: { description: One. }\n").contains("warning["));
}
