//! Scalars of YAML against another parser of it, and texts that are what the source says wherever OpenAPI wants a string.

mod common;

use common::{check_bundle, check_diagnostics, check_normalize, check_overlay, check_rewritten, deep};
use generator::document::{Source, parse, parse_value};
use insta::assert_snapshot;
use serde_json::{Value, json};

fn read(text: &str) -> Result<Value, String> {
    let source = Source { name: "api.yaml".into(), text: text.to_owned() };
    parse_value(&source).map_err(|fault| fault.to_string())
}

/// What the other parser reads: tags of the author's own aside, and numbers that JSON lacks as nothing, as it has them.
fn read_by_the_judge(text: &str) -> Result<Value, String> {
    let value: serde_yaml::Value = serde_yaml::from_str(text).map_err(|fault| fault.to_string())?;
    fn untagged(value: serde_yaml::Value) -> serde_yaml::Value {
        match value {
            serde_yaml::Value::Tagged(tagged) => untagged(tagged.value),
            serde_yaml::Value::Mapping(map) => map
                .into_iter()
                .map(|(key, value)| (key, untagged(value)))
                .collect::<serde_yaml::Mapping>()
                .into(),
            serde_yaml::Value::Sequence(items) => items.into_iter().map(untagged).collect(),
            other => other,
        }
    }
    serde_json::to_value(untagged(value)).map_err(|fault| fault.to_string())
}

/// Both parsers read the same.
fn check_alike(scalars: &[&str]) {
    for scalar in scalars {
        let text = format!("a: {scalar}\n");
        assert_eq!(read(&text), read_by_the_judge(&text), "{scalar:?}");
    }
}

#[test]
fn scalars_are_what_another_parser_reads() {
    check_alike(&[
        "0", "1", "-1", "+1", "-0", "+0", "42", "007", "017", "-017", "+08", "0o17", "0o8", "0x1F", "0xfg",
        "0X1F", "0o", "0x",
    ]);
    check_alike(&[
        "18446744073709551615",
        "-9223372036854775808",
        "1e3",
        "1E3",
        "1e+3",
        "1e-3",
        "1.5",
        "1.10",
        "-1.50",
    ]);
    check_alike(&[
        ".5", "5.", "+.5", "-.5", "1.e2", "017.5", "1e400", "1_000", "1,000", "1.2.3", "3.0.3", "1e", "e3",
        ".", "+", "..", "--1", "+-1", "1-2", "12:30", "1:2:3",
    ]);
    check_alike(&[
        "true", "True", "TRUE", "tRUE", "false", "False", "FALSE", "yes", "Yes", "no", "NO", "on", "off",
        "On", "y", "n",
    ]);
    check_alike(&["", "~", "null", "Null", "NULL", "nULL", "none", "nil", "NaN", "inf", "infinity", "nan"]);
    check_alike(&[
        "2020-01-01",
        "2020-01-01T10:00:00Z",
        "10:00",
        "00123",
        "0123",
        "1 2",
        "a b",
        "<<",
        "=",
        "-a",
        "?a",
        ":a",
        "a:b",
        "a#b",
        "a # b",
    ]);
}

#[test]
fn quoted_and_tagged_scalars_are_what_another_parser_reads() {
    check_alike(&[
        "'1'",
        "\"1\"",
        "'true'",
        "\"null\"",
        "''",
        "\"\"",
        "\"\\u0041\\n\"",
        "'it''s'",
        "\"a\\\n  b\"",
        "'a\n\n  b'",
    ]);
    check_alike(&[
        "|\n  1\n",
        ">\n  1\n  2\n",
        "|-\n  true\n",
        "|+\n  a\n\n",
        ">-\n  a\n\n  b\n   c\n",
        "|2\n   a\n",
    ]);
    check_alike(&[
        "!!str 1",
        "!!str",
        "!!str true",
        "!!int 1",
        "!!int '1'",
        "!!int 0x10",
        "!!float 1.5",
        "!!bool 'true'",
        "!!null ~",
        "!!null null",
        "!own 5",
        "!own '5'",
        "!own true",
        "!own [1, 2]",
        "!!timestamp 2020",
        "!!binary 12",
        "!!set {a: }",
        "!<tag:yaml.org,2002:str> 5",
    ]);
    check_alike(&[
        "{a: 1, b: [x, ~]}",
        "[a, [b], {c: d}]",
        "[a: b, c]",
        "\n- a\n- b\n",
        "\n  b: 1\n  c:\n  - 2\n",
        "&x 5",
        "&x [1]\nb: *x",
    ]);
}

/// Whole numbers of more than 64 bits are the nearest that JSON's readers have; the judge has no value for them.
#[test]
fn numbers_of_many_digits() {
    assert_eq!(
        read("[99999999999999999999, -99999999999999999999, 0xFFFFFFFFFFFFFFFFFF]"),
        Ok(json!([1e20, -1e20, 4722366482869645213696.0]))
    );
}

/// Where the two differ, and why ours is what an author of an OpenAPI document means.
#[test]
fn scalars_that_another_parser_reads_otherwise() {
    let differences = [
        // JSON has no such numbers; a text is told where a number is wanted, where nothing would be taken in silence.
        (".inf", json!(".inf"), json!(null)),
        ("-.INF", json!("-.INF"), json!(null)),
        (".nan", json!(".nan"), json!(null)),
        // The core schema has no binary numbers, and no signs before those of other bases (YAML 1.2.2, section 10.3.2).
        ("0b11", json!("0b11"), json!(3)),
        ("-0x10", json!("-0x10"), json!(-16)),
        ("+0x10", json!("+0x10"), json!(16)),
        ("-0o17", json!("-0o17"), json!(-15)),
        // `!` alone makes a text of what stands behind it (section 6.9.1).
        ("! 5", json!("5"), json!(5)),
        // The judge reads whole numbers as they are behind a tag for those with a fraction.
        ("!!float 1", json!(1.0), json!(1.0)),
    ];
    for (scalar, ours, theirs) in differences {
        let text = format!("a: {scalar}\n");
        assert_eq!(read(&text).map(|value| value["a"].clone()), Ok(ours), "{scalar}");
        assert_eq!(
            read_by_the_judge(&text).map(|value| value["a"].clone()),
            Ok(theirs),
            "{scalar} by the judge"
        );
    }
}

#[test]
fn tags_that_are_not_true_are_refused() {
    for scalar in ["!!int x", "!!bool yes", "!!float x", "!!null x"] {
        let text = format!("a: {scalar}\n");
        assert!(read_by_the_judge(&text).is_err(), "{scalar}");
        let told = read(&text).expect_err("a fault");
        assert!(told.contains("is no such value\n  --> api.yaml:1:4"), "{told}");
    }
}

#[test]
fn keys_are_what_the_source_says() {
    let keys = [
        "1.10",
        "+1",
        "True",
        "0x10",
        "1e3",
        "~",
        "null",
        "2020-01-01",
        "200",
        "-0",
        "017",
        "no",
        "1_0",
        ".5",
        "!!str 7",
        "\"8.0\"",
        "'~'",
    ];
    let named = [
        "1.10",
        "+1",
        "True",
        "0x10",
        "1e3",
        "~",
        "null",
        "2020-01-01",
        "200",
        "-0",
        "017",
        "no",
        "1_0",
        ".5",
        "7",
        "8.0",
    ];
    let block: String = keys[..16].iter().map(|key| format!("{key}: 1\n")).collect();
    let flow =
        format!("{{ {} }}", keys[..16].iter().map(|key| format!("{key}: 1")).collect::<Vec<_>>().join(", "));
    for text in [block, flow] {
        let value = read(&text).expect("a mapping");
        let found: Vec<&str> = value.as_object().into_iter().flatten().map(|(key, _)| key.as_str()).collect();
        assert_eq!(found, named, "{text}");
    }
    // Keys of other kinds: an alias is its anchor's text, a list is JSON's.
    assert_eq!(
        read("a: &x 1.10\n*x : b\n? [1, a]\n: c\n: d\n"),
        Ok(json!({ "a": 1.1, "1.10": "b", "[1,\"a\"]": "c", "": "d" }))
    );
}

/// Brackets and quotes may go on at any column, as other parsers have it.
#[test]
fn lines_within_brackets_and_quotes_stand_anywhere() {
    check_alike(&[
        "{\n  b: 1\n}\nc: [\n1,\n2\n]\n",
        "\"x\ny\n\n z\"\nb: 'x\ny'\n",
        "[\"x\ny\",\n{ z: 'a\nb' },\n# no ] here\nc d\ne\n]\n",
    ]);
    let text = "openapi: 3.0.3\nx: {\n  a: [\n]\n}\npaths: { /a: {\n get: 5 } }\n";
    let told = check_diagnostics(text);
    assert!(told.contains("  --> api.yaml:7:2\n   at /paths/~1a/get"), "{told}");
    assert_eq!(check_diagnostics("x: {\n}\na: b: c\n").lines().nth(1), Some("  --> api.yaml:6:5"));
}

fn check_schema(schema: &str) -> String {
    check_rewritten(
        &format!("paths: {{}}\ncomponents: {{ schemas: {{ S: {{ type: string }}, A: {schema} }} }}\n"),
        "/components/schemas/A",
    )
}

#[test]
fn values_of_strings_are_what_the_source_says() {
    let shown: String = [
        "{ type: string, enum: [1.10, 1.50] }",
        "{ type: string, enum: [on, no, 2020-01-01, 0123, +1, True, 1e3, 0x10] }",
        "{ type: string, nullable: true, enum: [1.0, null] }",
        "{ type: string, default: 1.10, example: 2.0 }",
        "{ type: number, enum: [1.10], default: 1.10 }",
        "{ type: boolean, enum: [True], default: True }",
        "{ type: string, oneOf: [{ enum: [1.10] }, { enum: [2.0] }] }",
        "{ allOf: [{ type: string }, { enum: [1.10] }] }",
        "{ allOf: [{ $ref: '#/components/schemas/S' }, { enum: [1.10] }] }",
        "{ type: array, items: { type: string }, example: [1.10, a] }",
        "{ type: object, required: [1.10], properties: { 1.10: { type: string }, b: { type: object, properties: { c: { type: string } } } }, example: { 1.10: 2.0, b: { c: 3.0 }, d: 4.0 } }",
        "{ type: object, required: [null, True], properties: { null: { type: integer }, True: {} } }",
        "{ title: 1.10, type: string, format: 1.0, pattern: 1.0, description: 1e3 }",
        "{ enum: [1.10] }",
    ]
    .iter()
    .map(|schema| check_schema(schema))
    .collect();
    assert_snapshot!(shown);
}

#[test]
fn values_of_lists_of_types() {
    let check = |schema: &str| {
        let text = format!(
            "openapi: 3.1.0\ninfo: {{ title: A, version: '1' }}\npaths: {{}}\ncomponents: {{ schemas: {{ A: {schema} }} }}\n"
        );
        let document = parse(Source { name: "api.yaml".into(), text }).expect("a document");
        document.root["components"]["schemas"]["A"].to_string() + "\n"
    };
    let shown: String = [
        "{ type: [string, 'null'], enum: [1.10, ~] }",
        "{ type: [string, number], enum: [1.10, true] }",
        "{ type: [string, integer], enum: [1.10, 2, 1.0] }",
        "{ type: string, const: 1.10 }",
        "{ type: string, examples: [1.10] }",
        "{ type: [string, boolean], default: True }",
        "{ const: 1.10 }",
    ]
    .iter()
    .map(|schema| check(schema))
    .collect();
    assert_snapshot!(shown, @r#"
    {"type":["string","null"],"enum":["1.10",null]}
    {"type":["string","number"],"enum":[1.1,"true"]}
    {"type":["string","integer"],"enum":["1.10",2,1.0]}
    {"type":"string","const":"1.10"}
    {"type":"string","examples":["1.10"]}
    {"type":["string","boolean"],"default":true}
    {"const":1.1}
    "#);
}

const WORDS: &str = "\
openapi: 3.0.3
info:
  title: 1.10
  version: 2.0
servers:
- url: https://a.example.com/{v}
  variables: { v: { default: 1.0, enum: [1.0, 2.0] } }
tags:
- name: 1.10
security:
- 1.10: [1.0]
paths:
  /a/{1.0}:
    get:
      operationId: 1.10
      summary: 2.50
      tags: [1.10, on]
      x-rust-name: 1e3
      parameters:
      - { name: 1.0, in: path, required: true, description: 0x10, schema: &s { type: string, enum: &e [1.10] }, example: 1.50 }
      responses:
        200: { description: 1.0, content: { application/json: { schema: *s, examples: { a: { value: 2.10 } } } } }
components:
  parameters:
    1.10: { name: 1.10, in: query, schema: { type: string, enum: *e } }
  securitySchemes:
    1.10: { type: oauth2, flows: { clientCredentials: { tokenUrl: https://a.example.com, scopes: { 1.0: 1.10 } } } }
  schemas:
    A:
      oneOf: [{ $ref: '#/components/schemas/1.10' }]
      discriminator: { propertyName: 1.0, mapping: { 1.0: 1.10, yes: Dog, null: ~ } }
    1.10: { type: object, properties: { 1.0: { type: string } } }
x-common:
  B: { type: string, enum: [1.10] }
";

#[test]
fn names_and_prose_are_what_the_source_says() {
    let document = parse(Source { name: "api.yaml".into(), text: WORDS.into() }).expect("a document");
    assert_snapshot!(format!("{:#}", document.root));
    let mut findings = document.findings.clone();
    findings.locate(&document.source, &document.origins);
    let told: String = findings.iter().map(|one| format!("{one}\n")).collect();
    assert_snapshot!(told);
}

/// A number of JSON is a number; what is told about it says so.
#[test]
fn json_is_left_alone() {
    let text = r#"{ "openapi": "3.0.3", "info": { "title": 1.10, "version": "1" }, "components": { "schemas": { "A": { "type": "string", "enum": [1.10], "required": [5] } } } }"#;
    let document = parse(Source { name: "api.json".into(), text: text.into() }).expect("a document");
    assert_eq!(document.root["info"]["title"], json!(1.1));
    assert_eq!(document.root["components"]["schemas"]["A"]["enum"], json!([1.1]));
    assert!(document.findings.is_empty());
}

/// What stands outside of the grammar's places is what references make of it.
#[test]
fn references_say_what_a_place_is() {
    let text = "paths: {}\ncomponents: { schemas: { A: { $ref: '#/x-common/B' } } }\nx-common: { B: { type: string, enum: [1.10] }, C: { type: string, enum: [1.10] } }\n";
    assert!(check_normalize(text, "/x-common/B").contains("\"1.10\""));
    assert!(check_normalize(text, "/x-common/C").contains("1.1\n"));
}

#[test]
fn files_of_a_document_are_read_alike() {
    assert_snapshot!(check_bundle(&[
        (
            "api.yaml",
            "openapi: 3.0.3\ninfo: { title: A, version: 1.10 }\npaths: {}\ncomponents: { schemas: { A: { $ref: 'types.yaml#/A' }, P: { $ref: 'pets.yaml' } } }\n"
        ),
        (
            "types.yaml",
            "A: { type: string, enum: [1.10, 2.0], description: 1e3 }\n2.0: { type: object }\nB: { type: object, required: [1.0] }\n"
        ),
        (
            "pets.yaml",
            "oneOf: [{ $ref: 'types.yaml#/B' }]\ndiscriminator: { propertyName: 1.0, mapping: { 1.0: types.yaml#/2.0 } }\n"
        ),
    ]));
}

#[test]
fn overlays_are_read_alike() {
    let document = "openapi: 3.0.3\ntags: [{ name: 1.10 }, { name: a }, { name: 2.0 }]\ncomponents: { schemas: { A: { type: string, enum: [1.10] } } }\n";
    assert_snapshot!(check_overlay(document, &[
        "overlay: 1.0.0\nactions:\n- { target: \"$.tags[?@.name == '1.10']\", remove: true }\n- { target: $.tags, update: [{ name: 3.10 }] }\n- { target: $.components.schemas.A, update: { enum: [1.50], title: 1.20 } }\n",
    ]), @r#"
    {"openapi":"3.0.3","tags":[{"name":"a"},{"name":"2.0"},{"name":"3.10"}],"components":{"schemas":{"A":{"type":"string","enum":["1.10","1.50"],"title":"1.20"}}}}
    warning[syntax]: `1.10` is a number to readers of YAML, not a text; it is read as it is written
      --> api.yaml
       at /tags/0/name
       = help: put it into quotes
    warning[syntax]: `1.10` is a number to readers of YAML, not a text; it is read as it is written
      --> api.yaml
       at /components/schemas/A/enum/0
       = help: put it into quotes
    warning[overlay]: the overlay has no `info` with the texts `title` and `version`, which the specification asks for
      --> overlay-1.yaml:1:1
       at /info
    warning[syntax]: `3.10` is a number to readers of YAML, not a text; it is read as it is written
      --> api.yaml
       at /tags/2/name
       = help: put it into quotes
    warning[syntax]: `1.50` is a number to readers of YAML, not a text; it is read as it is written
      --> api.yaml
       at /components/schemas/A/enum/1
       = help: put it into quotes
    warning[syntax]: `1.20` is a number to readers of YAML, not a text; it is read as it is written
      --> api.yaml
       at /components/schemas/A/title
       = help: put it into quotes
    "#);
}

#[test]
fn what_overlays_copy_and_remove_keeps_its_texts() {
    let document =
        "openapi: 3.0.3\nnames: [1.10, 2.0, 3.10, 4.0, 5.10]\none: { name: 6.10 }\ntags: [{ name: a }]\n";
    assert_snapshot!(check_overlay(document, &[
        "overlay: 1.1.0\ninfo: { title: T, version: '1' }\nactions:\n- { target: '$.names[0,2,3]', remove: true }\n- { target: $.tags, copy: $.one }\n- { target: '$.tags[0].name', copy: '$.names[1]' }\n- { target: $.tags, update: { name: 7.10 } }\n- { target: $.tags, copy: '$.tags[2]' }\n- { target: '$.tags[2]', update: { name: 8.10 } }\n",
        "overlay: 1.1.0\ninfo: { title: T, version: '1' }\nactions:\n- { target: '$[\"names\",\"one\"]', remove: true }\n",
    ]), @r#"
    {"openapi":"3.0.3","tags":[{"name":"5.10"},{"name":"6.10"},{"name":"8.10"},{"name":"7.10"}]}
    warning[syntax]: `5.10` is a number to readers of YAML, not a text; it is read as it is written
      --> api.yaml
       at /tags/0/name
       = help: put it into quotes
    "#);
}

fn check_bound(text: &str) -> String {
    let source = Source { name: "api.yaml".into(), text: text.to_owned() };
    match parse(source) {
        Ok(_) => "read".into(),
        Err(fault) => fault.to_string().lines().next().unwrap_or_default().to_owned(),
    }
}

/// 64 KiB of anything end in a tree or in a finding.
#[test]
fn what_grows_is_bounded() {
    const SIZE: usize = 64 * 1024;
    let anchored: String = (0..SIZE / 12).map(|index| format!("k{index}: &a{index} x\n")).collect();
    let chain: String = (1..2_000).map(|index| format!("k{index}: &a{index} [*a{}]\n", index - 1)).collect();
    let long = format!("a: &a {}\nb: [{}x]\n", "x".repeat(SIZE / 2), "*a, ".repeat(SIZE / 8));
    let wide = format!("a: &a [{}x]\nb: [{}x]\n", "x, ".repeat(SIZE / 6), "*a, ".repeat(SIZE / 8));
    let within = "&a [".repeat(100);
    for (text, expected) in [
        (format!("a: {}", "[".repeat(SIZE)), "error[nesting]: the document is nested more than 128 deep"),
        (
            format!("a: {}", "{a: ".repeat(SIZE / 4)),
            "error[nesting]: the document is nested more than 128 deep",
        ),
        ("- ".repeat(SIZE / 2), "error[nesting]: the document is nested more than 128 deep"),
        ("? ".repeat(SIZE / 2), "error[nesting]: the document is nested more than 128 deep"),
        (deep(300), "error[nesting]: the document is nested more than 128 deep"),
        (format!("k0: &a0 x\n{chain}"), "error[nesting]: the document is nested more than 128 deep"),
        (format!("a: {}", "x".repeat(SIZE)), "read"),
        (format!("{}: a", "x".repeat(1000)), "read"),
        (anchored, "read"),
        (long, "error[syntax]: the document's aliases stand for more than 8 MiB"),
        (wide, "error[syntax]: the document's aliases stand for more than 8 MiB"),
        (format!("a: {within}{}x{}", "x, ".repeat(SIZE / 4), "]".repeat(100)), "read"),
    ] {
        assert_eq!(check_bound(&text), expected, "{}", &text[..40]);
    }
}

#[test]
fn odd_texts_are_read_or_refused_with_a_place() {
    let check = |text: &str| check_bound(text);
    let shown: String = [
        "\u{feff}a: 1\n",
        "a: 1\r\nb:\r\n  - 2\r\n",
        "%YAML 1.2\n---\na: 1\n...\n",
        "%YAML 1.1\n---\na: yes\n",
        "--- {a: 1}\n...\n",
        "a: 1\n---\nb: 2\n",
        "a: 1\n---\n",
        "a: \u{0}",
        "a: b\u{1}\n",
        "a: \u{7f}\n",
        "a: \u{9f}\n",
        "a: x\u{85}y\n",
        "a: \ttab\n",
        "a:\n  b: 1\n\tc: 2\n",
        "a: 'x\n",
        "a: @b\n",
        "a: b: c\n",
        "a: *b\n",
        "a: &b\n",
        "<<: *a\n",
        "a: !h!x 1\n",
        "a: [1, 2\nb: 3\n",
    ]
    .iter()
    .map(|text| format!("{text:?}: {}\n", check(text)))
    .collect();
    assert_snapshot!(shown, @r#"
    "\u{feff}a: 1\n": read
    "a: 1\r\nb:\r\n  - 2\r\n": read
    "%YAML 1.2\n---\na: 1\n...\n": read
    "%YAML 1.1\n---\na: yes\n": read
    "--- {a: 1}\n...\n": read
    "a: 1\n---\nb: 2\n": error[syntax]: not valid YAML for one document: a second document starts here
    "a: 1\n---\n": error[syntax]: not valid YAML for one document: a second document starts here
    "a: \0": error[syntax]: not valid YAML: the character U+0000 is not allowed
    "a: b\u{1}\n": error[syntax]: not valid YAML: the character U+0001 is not allowed
    "a: \u{7f}\n": error[syntax]: not valid YAML: the character U+007F is not allowed
    "a: \u{9f}\n": error[syntax]: not valid YAML: the character U+009F is not allowed
    "a: x\u{85}y\n": read
    "a: \ttab\n": read
    "a:\n  b: 1\n\tc: 2\n": read
    "a: 'x\n": error[syntax]: not valid YAML: while scanning a quoted scalar, found unexpected end of stream
    "a: @b\n": error[syntax]: not valid YAML: unexpected character: `@'
    "a: b: c\n": error[syntax]: not valid YAML: mapping values are not allowed in this context
    "a: *b\n": error[syntax]: not valid YAML: while parsing node, found unknown anchor
    "a: &b\n": read
    "<<: *a\n": error[syntax]: not valid YAML: while parsing node, found unknown anchor
    "a: !h!x 1\n": error[syntax]: not valid YAML: the handle wasn't declared
    "a: [1, 2\nb: 3\n": error[syntax]: not valid YAML: illegal placement of ':' indicator
    "#);
}

/// What is not closed, and what YAML does not take, is told where it stands.
#[test]
fn faults_have_their_lines() {
    for (text, place, part) in [
        ("a: 1\nb: { c: [\nd: {}\n", "api.yaml:4:1", "in the list that starts at line 2 column 9"),
        ("a: x\n\tb: 1\n", "api.yaml:2:1", "found a tab"),
        ("a: \"x\n", "api.yaml:1:4", "end of stream"),
        ("a: x\n  b: y\n", "api.yaml:2:4", "not allowed"),
    ] {
        let source = Source { name: "api.yaml".into(), text: text.into() };
        let told = parse(source).map_or_else(|fault| fault.to_string(), |_| "read".into());
        assert!(told.contains(&format!("--> {place}")) && told.contains(part), "{text:?}: {told}");
    }
}

/// Messages quote what the source says without its control characters, and not all of it.
#[test]
fn quotes_are_bounded() {
    let key = format!("\"\\e[31m{}\"", "x".repeat(500));
    let document =
        parse(Source { name: "api.yaml".into(), text: format!("{key}: 1\n{key}: 2\n") }).expect("a document");
    let told: Vec<String> = document.findings.iter().map(|one| one.message.clone()).collect();
    assert_eq!(
        told,
        [format!("the key `\\u{{1b}}[31m{}…` is there twice; the last one is read", "x".repeat(75))]
    );
}

/// A key that is there thousands of times is told a bounded number of times.
#[test]
fn repeated_keys_are_told_a_bounded_number_of_times() {
    let document =
        parse(Source { name: "api.yaml".into(), text: "a: 1\n".repeat(5_000) }).expect("a document");
    assert_eq!(document.findings.iter().count(), 1001);
    assert_eq!(document.root, json!({ "a": 1 }));
}
