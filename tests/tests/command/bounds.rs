//! What would take too much is refused or left out, and the finding names the bound.

use std::fs;

use serde_json::{Value, json};

use super::{DOCUMENT, check_fails, check_refused, check_succeeds, folder_with, generate, run, text};

/// What would take too much is refused, and the finding names the bound.
#[test]
fn bounds_are_named() {
    let path: String = (0..1500).map(|index| format!("/{{p{index}}}")).collect();
    let folder = folder_with(&format!(
        "{DOCUMENT}  ? {path}\n  : {{ get: {{ operationId: long, responses: {{}} }} }}\n"
    ));
    let output = generate(folder.path());
    check_succeeds(&output);
    assert!(text(&output.stdout).contains("more than 8192 bytes"), "{}", text(&output.stdout));
    let overlay = |target: &str, update: &str| {
        format!(
            "overlay: 1.0.0\ninfo: {{ title: T, version: '1' }}\nactions: [{{ target: '{target}', update: {{ a: {update} }} }}]\n"
        )
    };
    let folder = folder_with(DOCUMENT);
    for (actions, bound) in [
        (overlay("$..*", &"x".repeat(4_000_000)), "64 MiB"),
        (overlay(&format!("${}", "[*,*]".repeat(30)), "1"), "20000000 values"),
    ] {
        fs::write(folder.path().join("overlay.yaml"), actions).unwrap();
        let arguments = ["generate", "--spec", "spec.yaml", "--out", "client", "--overlay", "overlay.yaml"];
        check_fails(folder.path(), &run(folder.path(), &arguments), &[bound, "overlay.yaml:3"]);
    }
}

/// Numbers of YAML's alias bombs grow by the power; the refusal must come before the memory is full.
#[test]
fn alias_bomb() {
    let mut document = "openapi: 3.0.3\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    for level in 1..12 {
        let alias = format!("*a{}", level - 1);
        document.push_str(&format!("a{level}: &a{level} [{}]\n", [alias.as_str(); 10].join(", ")));
    }
    check_refused(&document, &["spec.yaml"]);
}

/// A document that is nothing but brackets, deeper than any stack, as JSON and as YAML.
#[test]
fn deep_nesting() {
    const OCTET_STREAM: usize = 60 << 20;
    let list = "[".repeat(OCTET_STREAM);
    check_refused(&list, &["spec.yaml"]);
    check_refused(&format!("{{\"openapi\": {list}"), &["spec.yaml"]);
    check_refused(&format!("openapi: 3.0.3\npaths: {list}"), &["spec.yaml"]);
    check_refused(&"{a: ".repeat(OCTET_STREAM / 4), &["spec.yaml"]);
    check_refused(&"- ".repeat(OCTET_STREAM / 2), &["spec.yaml"]);
}

/// A document whose one operation responds with the first of these definitions.
fn responding(definitions: &Value) -> String {
    let first = definitions.as_object().and_then(|all| all.keys().next()).cloned().unwrap_or_default();
    let schema = json!({ "$ref": format!("#/components/schemas/{first}") });
    with_responses(
        &json!({ "200": { "description": "One.", "content": { "application/json": { "schema": schema } } } }),
        definitions,
    )
}

fn with_responses(responses: &Value, definitions: &Value) -> String {
    let get = json!({ "operationId": "first", "tags": ["one"], "responses": responses });
    let document = json!({
        "openapi": "3.0.3",
        "info": { "title": "Small", "version": "1" },
        "servers": [{ "url": "https://example.org" }],
        "paths": { "/first": { "get": get } },
        "components": { "schemas": definitions },
    });
    document.to_string()
}

fn map(count: usize, entry: impl Fn(usize) -> (String, Value)) -> Value {
    Value::Object((0..count).map(entry).collect())
}

/// The client is there, and a finding names what was left out with the bound.
fn check_named(document: &str, words: &[&str]) {
    let folder = folder_with(document);
    let output = generate(folder.path());
    check_succeeds(&output);
    let told = text(&output.stdout) + &text(&output.stderr);
    for word in words {
        assert!(told.contains(word), "{word}: {}", told.chars().take(4000).collect::<String>());
    }
}

#[test]
fn addresses_are_bounded() {
    let long = "a".repeat(17 * 1024);
    let properties = json!({ long: { "type": "object", "properties": { "b": { "type": "string" } } } });
    check_named(
        &responding(&json!({ "A": { "type": "object", "properties": properties } })),
        &["address", "16384"],
    );
}

#[test]
fn media_types_of_a_response_are_bounded() {
    let content = map(120, |index| {
        let schema = json!({ "type": "object", "properties": { format!("p{index}"): { "type": "string" } } });
        (format!("application/v{index}+json"), json!({ "schema": schema }))
    });
    let responses = json!({ "200": { "description": "One.", "content": content } });
    check_named(&with_responses(&responses, &json!({})), &["100"]);
}

#[test]
fn ways_in_which_paths_differ_are_bounded() {
    let get = |id: String| json!({ "get": { "operationId": id, "responses": {} } });
    let paths = map(1200, |index| {
        let path = if index % 2 == 0 { format!("/{{x{index}}}") } else { format!("/a{index}") };
        (path, get(format!("get {index}")))
    });
    // As many lines as these give are allowed to a larger document only.
    let padding = "x".repeat(400_000);
    let info = json!({ "title": "Small", "version": "1" });
    let document = json!({ "openapi": "3.0.3", "info": info, "paths": paths, "x-padding": padding });
    check_named(&document.to_string(), &["200000 ways"]);
}

#[test]
fn what_composition_adds_is_bounded() {
    check_named(&responding(&multiplying(20)), &["200000", "200 levels"]);
}

#[test]
fn lines_of_a_client_are_bounded_by_its_documents() {
    let large = map(40, |index| (format!("p{index}"), json!({ "type": "string" })));
    let mut definitions = map(3000, |index| {
        let own = json!({ "type": "object", "properties": { format!("q{index}"): { "type": "string" } } });
        (format!("A{index}"), json!({ "allOf": [{ "$ref": "#/components/schemas/Base" }, own] }))
    });
    definitions["Base"] = json!({ "type": "object", "properties": large });
    let all =
        map(3000, |index| (format!("r{index}"), json!({ "$ref": format!("#/components/schemas/A{index}") })));
    definitions["All"] = json!({ "type": "object", "properties": all });
    let responses = json!({ "200": { "description": "One.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/All" } } } } });
    check_refused(
        &with_responses(&responses, &definitions),
        &["error[size]", "100000, and one for each 2 bytes"],
    );
}

/// Unions of which each alternative extends the next union, so that what they have multiplies.
fn multiplying(count: usize) -> Value {
    let union = |index: usize| {
        let next = json!({ "$ref": format!("#/components/schemas/U{}", index + 1) });
        let with = |name: &str| json!({ "allOf": [next, { "type": "object", "properties": { format!("{name}{index}"): {} } }] });
        let own = json!({ format!("p{index}"): { "type": "string" } });
        (format!("U{index}"), json!({ "type": "object", "properties": own, "oneOf": [with("q"), with("r")] }))
    };
    let mut all = map(count, union);
    all[format!("U{count}")] = json!({ "type": "object", "properties": { "end": { "type": "string" } } });
    all
}
