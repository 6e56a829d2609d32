//! What the command shows of its findings.

use std::fs;

use serde_json::json;

use super::{DOCUMENT, check_fails, check_succeeds, folder_with, generate, run, text};

/// What somebody else wrote is shown, and steers neither a terminal nor a build server: in keys, names, texts and names of files.
#[test]
fn hostile_texts_are_shown_escaped() {
    let long = "x".repeat(5000);
    let hostile = format!("n\n::error::a\r\u{1b}[31m\u{9b}31m\u{202e}b\u{2066}##[error]c{long}");
    let union =
        json!({ "oneOf": [{ "$ref": "#/components/schemas/A" }, { "$ref": "#/components/schemas/B" }] });
    let document = json!({
        "openapi": "3.0.3",
        "info": { "title": hostile, "version": hostile, "description": hostile },
        "servers": [{ "url": "https://example.org" }],
        "paths": {
            "/first": { "get": { "operationId": hostile, "tags": [hostile], "responses": { "200": { "$ref": format!("c{hostile}") } } } },
            "/second": { "get": { "operationId": hostile, "responses": {} } },
            "/third": { "put": { "requestBody": { "content": { "application/json": { "schema": union } } }, "responses": {} } },
        },
        "components": { "schemas": {
            hostile.clone(): { "type": hostile },
            "A": { "type": "object", "properties": { hostile.clone(): { "type": hostile, "required": hostile } } },
            "B": { "$ref": format!("b{hostile}") },
        } },
    });
    let folder = folder_with(&document.to_string());
    let arguments = ["generate", "--spec", "spec.yaml", "--out", "client", "--notes", "--missing-files=skip"];
    let output = run(folder.path(), &arguments);
    check_succeeds(&output);
    let coverage = fs::read_to_string(folder.path().join("client/coverage.json")).unwrap();
    for told in [text(&output.stderr), text(&output.stdout), coverage] {
        assert!(told.contains("\\u{202e}"), "nothing hostile is reported: {told}");
        assert!(!told.chars().any(|symbol| symbol != '\n' && symbol.is_control()), "{told}");
        assert!(!told.contains(['\u{202e}', '\u{2066}']) && !told.contains("##[error]"), "{told}");
        assert!(told.lines().all(|line| !line.trim_start().starts_with("::") && line.len() < 6000), "{told}");
    }
    let absent = run(folder.path(), &["generate", "--spec", &hostile, "--out", "client"]);
    let told = text(&absent.stderr);
    assert!(told.contains("\\u{202e}") && !told.contains('\u{1b}') && told.len() < 8000, "{told}");
}

/// A fault that is mended is an error where the caller or the settings ask for it, and so is what the client does not have
/// as it stands, whatever its severity; nothing else is.
#[test]
fn strictness() {
    let faulty = DOCUMENT.replace("openapi: 3.0.3", "openapi: 3.0");
    let folder = folder_with(&faulty);
    let strict = ["generate", "--spec", "spec.yaml", "--out", "client", "--strict"];
    check_fails(folder.path(), &run(folder.path(), &strict), &["error[version]", "spec.yaml:1"]);
    let settings = "[client]\nname = 'small'\nversion = '0.1.0'\ndescription = 'Small.'\noutput = 'client'\nstrict = true\n[[document]]\npath = 'spec.yaml'\n";
    fs::write(folder.path().join("generator.toml"), settings).unwrap();
    let configured = ["generate", "--config", "generator.toml"];
    check_fails(folder.path(), &run(folder.path(), &configured), &["error[version]"]);
    check_succeeds(&generate(folder.path()));
    let sound = folder_with(DOCUMENT);
    check_succeeds(&run(sound.path(), &strict));
    for (operation, code) in [
        (
            "responses: { 200: { description: A., content: { application/xml: { schema: { type: object, properties: { a: { type: string } } } } } } }",
            "media-type",
        ),
        ("responses: { 200: { description: A., links: { next: { operationId: less } } } }", "link"),
    ] {
        let lesser =
            format!("{DOCUMENT}  /less: {{ get: {{ operationId: less, tags: [one], {operation} }} }}\n");
        let folder = folder_with(&lesser);
        check_fails(folder.path(), &run(folder.path(), &strict), &[&format!("error[{code}]")]);
        check_succeeds(&generate(folder.path()));
    }
}

/// Many findings of one kind do not hide the others.
#[test]
fn findings_that_are_alike_are_counted() {
    let path = |index: usize| format!("  /p{index}: {{ get: {{ tags: [one], responses: {{}} }} }}\n");
    let document = format!("{DOCUMENT}{}", (0..20).map(path).collect::<String>());
    let folder = folder_with(&document);
    let told = text(&generate(folder.path()).stderr);
    assert_eq!(told.matches("warning[operation-id]: the operation").count(), 5, "{told}");
    assert!(told.contains("warning[operation-id]: 15 more are not shown; `--notes` shows all"), "{told}");
    let all = run(folder.path(), &["generate", "--spec", "spec.yaml", "--out", "client", "--notes"]);
    assert_eq!(text(&all.stderr).matches("warning[operation-id]: the operation").count(), 20);
}
