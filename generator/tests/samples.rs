//! The call that ends the documentation of an operation; the golden clients hold that such calls compile.

use crate::common::{answering, generated, operation};

/// The sample of the one operation of a document, without the lines that rustdoc hides.
fn sample(document: &str) -> String {
    let files = generated(document);
    let text =
        files.iter().filter(|(name, _)| name.starts_with("src/operations/")).map(|(_, text)| text.as_ref());
    let text: String = text.collect();
    let lines = text.lines().map(|line| line.trim().trim_start_matches("///").trim_end());
    let lines = lines.skip_while(|line| *line != " ```no_run").skip(1).take_while(|line| *line != " ```");
    let shown = lines.filter(|line| !line.starts_with(" # "));
    shown.map(|line| format!("{}\n", line.strip_prefix(' ').unwrap_or(line))).collect()
}

#[track_caller]
fn check_sample(members: &str, expected: &str) {
    let found = sample(&operation(members));
    assert!(found.contains(expected), "{expected:?} is not in {found:?}");
}

const NOTHING: &str = "responses: { 204: { description: Nothing. } }";

/// What stands in the place of a required parameter of a type.
#[track_caller]
fn check_value(schema: &str, expected: &str) {
    let parameter = format!("{{ in: query, name: userId, required: true, schema: {schema} }}");
    check_sample(&format!("parameters: [{parameter}]\n{NOTHING}"), &format!("({expected}).send().await?;"));
}

/// What stands in the place of a required JSON body of a type.
#[track_caller]
fn check_body(schema: &str, expected: &str) {
    let body = format!("{{ required: true, content: {{ application/json: {{ schema: {schema} }} }} }}");
    check_sample(&format!("requestBody: {body}\n{NOTHING}"), expected);
}

#[test]
fn required_inputs_have_values() {
    check_value("{ type: string }", "\"user-id\"");
    check_value("{ type: integer }", "1");
    check_value("{ type: number }", "1.5");
    check_value("{ type: boolean }", "true");
    check_value("{ type: string, format: date }", "&\"2026-01-31\".parse()?");
    check_value("{ type: string, enum: [up, down] }", "types::GetUserId::Up");
    check_value("{ type: array, items: { type: string } }", "&[\"user-id\"]");
    check_value("{ type: array, items: { type: integer } }", "&[1]");
}

#[test]
fn bodies_have_what_they_require_or_their_first_property() {
    let of = |required: &str| {
        format!(
            "{{ type: object, title: Pet, {required} properties: {{ id: {{ type: string, readOnly: true }}, name: {{ type: string }}, email: {{ type: string }} }} }}"
        )
    };
    check_body(&of("required: [email],"), "let body = types::GetRequest::new(\"ann@example.com\");");
    check_body(&of(""), "    name: Some(\"name\".into()),\n    ..Default::default()\n};");
    check_body("{ type: array, items: { type: string } }", "(&[\"body\"]).send().await?;");
}

#[test]
fn what_is_given_has_a_name() {
    let named = |schema: &str| sample(&answering(schema));
    assert!(
        named("GoodPet: { type: object, properties: { a: { type: string } } }").contains("let good_pet = ")
    );
    assert!(named("Type: { type: object, properties: { a: { type: string } } }").contains("let r#type = "));
    let answer = |schema: &str| {
        format!(
            "responses: {{ 200: {{ description: It., content: {{ application/json: {{ schema: {schema} }} }} }} }}"
        )
    };
    check_sample(&answer("{ type: array, items: { type: string } }"), "let list = client");
    check_sample(&answer("{ type: object, properties: { a: { type: string } } }"), "let value = client");
    check_sample(NOTHING, "client.pets().get().send().await?;\n");
}

/// Nothing of a document gets into code but words of its names.
#[test]
fn names_are_taken_apart() {
    for name in ["a\\\"); evil(); (\\\"", "`a`", "a\\n```\\nb", "../../a", "\\u202ea", "ä"] {
        let parameter =
            format!("{{ in: query, name: \"{name}\", required: true, schema: {{ type: string }} }}");
        let found = sample(&operation(&format!("parameters: [{parameter}]\n{NOTHING}")));
        let (_, text) = found.split_once("(\"").unwrap_or_default();
        let (text, rest) = text.split_once('"').unwrap_or_default();
        assert!(text.chars().all(|symbol| symbol.is_ascii_alphanumeric() || symbol == '-'), "{found}");
        assert_eq!(rest, ").send().await?;\n", "{found}");
    }
}
