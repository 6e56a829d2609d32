//! Emitted Rust: a test for each kind of item, and documentation that remains text.

use crate::common::{answering, check_emit, generated, operation};
use insta::assert_snapshot;

#[test]
fn a_struct_and_its_table() {
    let schemas = "
Pet:
  type: object
  description: An animal.
  deprecated: true
  required: [id, type, born]
  additionalProperties: { type: string }
  properties:
    id: { type: integer, description: Which one., minimum: 1 }
    type: { type: string, default: cat }
    born: { type: string, format: date-time, nullable: true }
    'odd \"key\"': { type: string, deprecated: true }
    parent: { $ref: '#/components/schemas/Pet' }
    photos: { type: array, items: { type: string, format: byte } }
";
    assert_snapshot!(check_emit(&answering(schemas), "src/types/pets.rs"));
}

#[test]
fn enumerations_and_unions() {
    let schemas = "
Pet:
  oneOf:
    - { type: object, title: Cat, description: It purrs., properties: { size: { type: integer, enum: [1, 2], x-enum-descriptions: { '1': Small. } } } }
    - { type: object, title: Dog, properties: { kind: { type: string, description: Which kind., enum: [good, '', 'a`b'] } } }
    - { type: string }
";
    assert_snapshot!(check_emit(&answering(schemas), "src/types/pets.rs"));
}

const PETS: &str = "
tags: [{ name: pets, description: All about pets. }]
paths:
  /pets/{id}:
    get:
      operationId: getPet
      tags: [pets]
      summary: Get a pet
      description: Tells everything about one.
      deprecated: true
      security: [{ key: [] }, { oauth: [pets:read] }]
      x-rate-limit-label: LIGHT
      parameters:
        - { in: path, name: id, required: true, description: Which., schema: { type: integer } }
        - { in: query, name: fields, description: What to report., explode: false, schema: { type: array, items: { type: string } } }
        - { in: header, name: X-Trace, schema: { type: string } }
      responses:
        200: { description: It., content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
        404: { description: None., content: { application/json: { schema: { $ref: '#/components/schemas/Problem' } } } }
    put:
      operationId: putPet
      tags: [pets]
      parameters: [{ in: path, name: id, required: true, schema: { type: integer } }]
      requestBody: { required: true, description: The pet., content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
      responses:
        200: { description: Changed., content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
        201: { description: Made. }
        404: { description: None., content: { application/json: { schema: { $ref: '#/components/schemas/Problem' } } } }
  /photos:
    post:
      operationId: addPhoto
      tags: [photos]
      requestBody: { content: { multipart/form-data: { schema: { type: object, properties: { photo: { type: string, format: binary } } } } } }
      responses: { 204: { description: Done. } }
components:
  schemas:
    Pet: { type: object, properties: { name: { type: string } } }
    Problem: { type: object, properties: { code: { type: integer } } }
  securitySchemes:
    key: { type: apiKey, in: header, name: X-Key, description: Ask for one. }
    basic: { type: http, scheme: basic }
    oauth: { type: oauth2, flows: { clientCredentials: { tokenUrl: https://example.com/token, scopes: {} } } }
";

#[test]
fn operations_of_a_tag() {
    assert_snapshot!(check_emit(PETS, "src/operations/pets.rs"));
}

#[test]
fn optional_bodies_are_setters() {
    assert_snapshot!(check_emit(PETS, "src/operations/photos.rs"));
}

#[test]
fn the_client_the_credentials_and_the_root() {
    assert_snapshot!(check_emit(PETS, "src/client.rs"));
    assert_snapshot!(check_emit(PETS, "src/credentials.rs"));
    assert_snapshot!(check_emit(PETS, "src/lib.rs"));
}

/// Clippy takes types as deep as these for too complex.
#[test]
fn lists_and_maps_in_one_another_are_as_deep_as_the_document_has_them() {
    let schema = |levels: usize| {
        let (mut open, mut close) = (String::new(), String::new());
        for level in 0..levels {
            open.push_str(if level % 2 == 0 {
                "{ type: array, items: "
            } else {
                "{ type: object, additionalProperties: "
            });
            close.push_str(" }");
        }
        format!("A: {{ type: object, properties: {{ a: {open}{{ type: string }}{close} }} }}")
    };
    for (levels, is_complex) in [(2, false), (3, true), (5, true)] {
        let emitted = check_emit(&answering(&schema(levels)), "src/lib.rs");
        assert_eq!(emitted.contains("clippy::type_complexity"), is_complex, "{levels} levels: {emitted}");
    }
}

/// The compiler warns of letters of several scripts, of some signs, and of names that look alike.
#[test]
fn letters_of_which_the_compiler_warns_are_allowed() {
    for (name, is_allowed) in
        [("a", false), ("größe", false), ("π", true), ("µ", true), ("а", true), ("ĸ", true)]
    {
        let quoted = format!("'{name}'");
        let property = format!("A: {{ type: object, properties: {{ {quoted}: {{ type: string }} }} }}");
        let value = format!("A: {{ type: string, enum: [{quoted}, b] }}");
        let parameter = format!(
            "parameters: [{{ name: {quoted}, in: query, schema: {{ type: string }} }}]\nresponses: {{}}\n"
        );
        for document in [answering(&property), answering(&value), operation(&parameter)] {
            let emitted = check_emit(&document, "src/lib.rs");
            assert_eq!(emitted.contains("mixed_script_confusables"), is_allowed, "{name}: {emitted}");
        }
    }
}

/// Clippy finds ranges that begin with what another arm takes.
#[test]
fn a_range_leaves_out_the_status_that_it_begins_with() {
    let answer = |of: &str| {
        format!("{{ description: A., content: {{ application/json: {{ schema: {{ type: {of} }} }} }} }}")
    };
    let document = operation(&format!(
        "responses: {{ '200': {}, 2XX: {}, '404': {}, 4XX: {} }}\n",
        answer("string"),
        answer("integer"),
        answer("string"),
        answer("integer")
    ));
    let emitted = check_emit(&document, "src/operations/pets.rs");
    let arms: Vec<&str> =
        emitted.lines().map(str::trim).filter(|line| line.contains(" => FromResponse")).collect();
    assert_snapshot!(arms.join("\n"));
}

/// The doc comment of a struct that is described by this text.
fn check_prose(text: &str) -> String {
    let schema = serde_json::json!({ "type": "object", "description": text, "properties": { "a": { "type": "string" } } });
    let emitted = check_emit(&answering(&format!("A: {schema}")), "src/types/pets.rs");
    let docs = emitted
        .lines()
        .skip_while(|line| !line.starts_with("/// "))
        .take_while(|line| line.starts_with("///"));
    docs.map(|line| format!("{}\n", line.trim_start_matches("/// ").trim_start_matches("///"))).collect()
}

fn check_said(text: &str, expected: &[&str]) {
    let said = check_prose(text);
    assert_eq!(said.lines().collect::<Vec<_>>(), expected, "{text:?}");
}

#[test]
fn prose_is_not_tested_as_code() {
    check_said(
        "Before\n```rust\nmarker();\n```\nafter",
        &["Before", "", "```text", "marker();", "```", "", "after"],
    );
    check_said("~~~\nmarker();\n", &["```text", "marker();", "```"]);
    check_said("    marker();\n\tmore();", &["```text", "marker();", "more();", "```"]);
    check_said("\u{200b}    marker();", &["```text", "marker();", "```"]);
    check_said("Text `unclosed and ``` three", &["Text \\`unclosed and \\`\\`\\` three"]);
}

/// Markdown allows code fences in list entries, which rustdoc would compile.
#[test]
fn fences_in_lists_are_not_tested_as_code() {
    check_said("- ~~~rust\n  marker();\n- b", &["- ```text", "  marker();", "  ```", "- b"]);
    check_said("- a\n- ~~~\n  marker();", &["- a", "- ```text", "  marker();", "  ```"]);
}

#[test]
fn prose_ends_no_comment_and_makes_no_markup() {
    // Emphasis, since the stars surround what is between them.
    check_said("a */ b /* c // d", &["a */ b /* c // d"]);
    check_said("a */ b", &["a \\*/ b"]);
    check_said(
        "See <script>marker()</script> & <b>bold</b> Vec<T> [link](https://a.example.com) [`Vec`] [x]: y ![i](j)",
        &["See & **bold** Vec\\<T> [link](<https://a.example.com>) \\[`Vec`\\] \\[x\\]: y i"],
    );
    check_said(
        "See https://example.com/a_b?c=[1]&d=<e>, or http://x.",
        &["See <https://example.com/a_b?c=>\\[1\\]&d=\\<e>, or <http://x>."],
    );
    check_said("a\u{0}b\u{7}c\u{1b}[31md\r\ne\u{85}f\u{2028}g", &["abc\\[31md e f g"]);
}

#[test]
fn prose_keeps_its_blocks() {
    check_said(
        "# Heading\n\n> quote\n\n1. first\n2. second\n\n- a\n- b\n  more\n* c\n\n| t | u |\n|---|---|",
        &[
            "# Heading",
            "",
            "> quote",
            "",
            "1. first",
            "2. second",
            "",
            "- a",
            "- b more",
            "",
            "+ c",
            "",
            "| t | u |",
            "| --- | --- |",
        ],
    );
}

/// `text_direction_codepoint_in_comment` is an error of the compiler.
#[test]
fn prose_does_not_turn_the_direction_of_text() {
    let prose = check_prose("a \u{202e}b\u{2066}c");
    assert!(!prose.contains(['\u{202e}', '\u{2066}']), "{prose:?}");
}

#[test]
fn long_prose_is_wrapped_without_making_blocks() {
    let long = "x".repeat(96);
    let said = check_prose(&format!("{long} - a {long} # a {long} 1. a {long} = a"));
    let firsts: Vec<&str> = said.lines().filter_map(|line| line.split(' ').next()).collect();
    assert_eq!(firsts, [&long, "\\-", &long, "\\#", &long, "1\\.", &long, "\\="], "{said}");
    assert_eq!(check_prose(&"x".repeat(150)).len(), 151);
}

/// Names are foreign text too: quotes, backticks, line ends and comment ends in them must stay inside
/// literals and comments.
#[test]
fn hostile_names_stay_in_their_place() {
    let schemas = r#"
A: { type: object, properties: { "a\"b\\c": { type: string }, "x */ y": { type: string }, "`tick`": { type: string }, "{brace}": { type: string, enum: ["\"", "\\", "*/", "`", "//!"] } } }
"#;
    assert_snapshot!(check_emit(&answering(schemas), "src/types/pets.rs"));
}

/// A comment over several lines is `/** … */`, which a name could end.
#[test]
fn ends_of_lines_in_names_end_no_comment() {
    let members = r#"
summary: "one\ntwo"
parameters: [{ in: query, name: "p\nq", schema: { type: string } }]
responses: { 200: { description: "a\nb", content: { application/json: { schema: { type: object, properties: { "x\n*/ y": { type: string }, e: { type: string, enum: ["1\n2"] } } } } } } }
"#;
    for file in ["src/operations/pets.rs", "src/types/pets.rs"] {
        let emitted = check_emit(&operation(members), file);
        assert!(!emitted.contains("/**"), "{emitted}");
    }
}

/// The comment of a file names its tag.
#[test]
fn ends_of_lines_in_tags_end_no_comment() {
    let paths = r#"paths: { "/a": { get: { operationId: get, tags: ["one\ntwo"], responses: {} } } }"#;
    assert!(check_emit(paths, "src/operations/one_two.rs").contains("one"));
}

/// Operations with the names of imports in their file, or of each other's types.
#[test]
fn operations_leave_the_names_of_their_file_alone() {
    let with_query = "parameters: [{ in: query, name: q, schema: { type: string } }], responses: {}";
    let names = [
        "call",
        "method",
        "operation",
        "bytes",
        "choice",
        "raw",
        "option",
        "vec",
        "string",
        "some",
        "pets",
        "client",
        "types",
        "get",
        "Get",
        "get2",
        "core",
        "box",
    ];
    let paths: String = names
        .iter()
        .enumerate()
        .map(|(index, name)| {
            format!("  /{index}: {{ get: {{ operationId: {name}, tags: [pets], {with_query} }} }}\n")
        })
        .collect();
    let emitted = check_emit(&format!("paths:\n{paths}"), "src/operations/pets.rs");
    let declared: String = emitted
        .lines()
        .filter(|line| line.starts_with("pub struct") || line.starts_with("call!"))
        .map(|line| format!("{line}\n"))
        .collect();
    assert_snapshot!(declared, @r#"
    pub struct Pets<'a> {
    pub struct CallCall {
    call! { CallCall -> (), Json }
    pub struct MethodCall {
    call! { MethodCall -> (), Json }
    pub struct OperationCall {
    call! { OperationCall -> (), Json }
    pub struct BytesCall {
    call! { BytesCall -> (), Json }
    pub struct ChoiceCall {
    call! { ChoiceCall -> (), Json }
    pub struct RawCall {
    call! { RawCall -> (), Json }
    pub struct OptionCall {
    call! { OptionCall -> (), Json }
    pub struct VecCall {
    call! { VecCall -> (), Json }
    pub struct StringCall {
    call! { StringCall -> (), Json }
    pub struct SomeCall {
    call! { SomeCall -> (), Json }
    pub struct PetsCall {
    call! { PetsCall -> (), Json }
    pub struct ClientCall {
    call! { ClientCall -> (), Json }
    pub struct Types {
    call! { Types -> (), Json }
    pub struct Get {
    call! { Get -> (), Json }
    pub struct Get2 {
    call! { Get2 -> (), Json }
    pub struct Get2Call {
    call! { Get2Call -> (), Json }
    pub struct CoreCall {
    call! { CoreCall -> (), Json }
    pub struct BoxCall {
    call! { BoxCall -> (), Json }
    "#);
}

/// Clippy would ask to box a large structure next to a small value.
#[test]
fn enums_of_large_answers() {
    let check = |fields: usize| {
        let properties: String = (0..fields).map(|field| format!("f{field}: {{ type: string }}, ")).collect();
        let large = format!(
            "content: {{ application/json: {{ schema: {{ type: object, properties: {{ {properties} }} }} }} }}"
        );
        let answers =
            format!("responses: {{ 200: {{ description: A., {large} }}, 204: {{ description: B. }} }}\n");
        check_emit(&crate::common::operation(&answers), "src/operations/pets.rs")
            .contains("clippy::large_enum_variant")
    };
    assert_eq!((check(2), check(20)), (false, true));
}

/// A required string is sent empty if the document says that it may be.
#[test]
fn texts_that_may_be_empty() {
    let properties = "{ a: { type: string, default: '' }, b: { type: string, example: '' }, c: { type: string, minLength: 0 }, d: { type: string }, e: { type: string, default: x }, f: { type: integer, default: 0 } }";
    let document = answering(&format!(
        "Pet: {{ type: object, required: [a, b, c, d, e, f], properties: {properties} }}\n"
    ));
    let files = generated(&document);
    let types = files.get("src/types/pets.rs").map_or("", |text| text.as_ref());
    let rows: Vec<&str> = types.lines().map(str::trim).filter(|line| line.contains(" required")).collect();
    let expected = [
        "a = \"a\" required blank,",
        "b = \"b\" required blank,",
        "c = \"c\" required blank,",
        "d = \"d\" required,",
        "e = \"e\" required,",
        "f = \"f\" required,",
    ];
    assert_eq!(rows, expected);
}
