//! What a run leaves of what was there before.

use std::fs;

use generator::prose::check::faults_of_client;
use generator::render::Files;
use serde_json::{Value, json};

use super::{DOCUMENT, check_succeeds, folder_with, folder_with_client, generate, text, tree, with_schema};

#[test]
fn a_second_run_changes_nothing() {
    let folder = folder_with_client();
    let before = tree(folder.path());
    assert!(before.keys().any(|path| path.ends_with("client/Cargo.toml")));
    let output = generate(folder.path());
    check_succeeds(&output);
    assert!(text(&output.stdout).contains(" 0 files changed"), "{}", text(&output.stdout));
    assert_eq!(tree(folder.path()), before);
}

#[test]
fn a_file_that_is_no_longer_produced_is_removed() {
    let folder = folder_with_client();
    let two = folder.path().join("client/src/operations/two.rs");
    assert!(two.exists());
    fs::write(folder.path().join("spec.yaml"), DOCUMENT.replace("[two]", "[one]")).unwrap();
    check_succeeds(&generate(folder.path()));
    assert!(!two.exists());
    assert!(folder.path().join("client/src/operations/one.rs").exists());
}

#[test]
fn a_foreign_file_is_not_removed() {
    let folder = folder_with_client();
    let foreign = folder.path().join("client/src/operations/own.rs");
    fs::write(&foreign, "//! Written by hand.\n").unwrap();
    check_succeeds(&generate(folder.path()));
    assert_eq!(fs::read_to_string(foreign).unwrap(), "//! Written by hand.\n");
}

/// Neither it nor any other file is touched when a file that was not generated stands where one is to be written.
#[test]
fn a_foreign_file_is_not_overwritten() {
    let folder = folder_with(DOCUMENT);
    fs::create_dir_all(folder.path().join("client/src")).unwrap();
    fs::write(folder.path().join("client/src/lib.rs"), "//! Written by hand.\n").unwrap();
    let before = tree(folder.path());
    let output = generate(folder.path());
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).contains("lib.rs"), "{}", text(&output.stderr));
    assert_eq!(tree(folder.path()), before);
}

/// A failure leaves an earlier client as it was.
#[test]
fn a_failed_run_leaves_the_client() {
    let folder = folder_with_client();
    fs::write(folder.path().join("spec.yaml"), with_schema("{ $ref: 'other.yaml' }")).unwrap();
    let before = tree(folder.path());
    assert_eq!(generate(folder.path()).status.code(), Some(1));
    assert_eq!(tree(folder.path()), before);
}

/// What rustdoc would run as a test, in every way to write it, and behind what a reader does not see.
const MARKER: &str = "\u{200b}    marker();\n\n```rust\nmarker();\n```\n\n~~~\nmarker();\n~~~\n\n<pre>\nmarker();\n</pre>\n\n- a\n\n      marker();";

/// A document with one text wherever a text may stand.
fn with_everywhere(told: &str) -> Value {
    let schema = json!({
        "type": "object",
        "title": told,
        "description": told,
        "properties": {
            "a": { "type": "string", "description": told, "default": told, "enum": [told, "b"], "x-enum-descriptions": [told, told] },
            told: { "type": "integer", "description": told },
        },
    });
    let content = json!({ "application/json": { "schema": schema, "example": { "a": told } } });
    let headers =
        json!({ "X-A": { "description": told, "schema": { "type": "string", "description": told } } });
    json!({
        "openapi": "3.0.3",
        "info": { "title": told, "version": told, "description": told },
        "servers": [{ "url": "https://{v}.example.org", "description": told, "variables": { "v": { "default": told, "enum": [told, "c"], "description": told } } }],
        "tags": [{ "name": told, "description": told }, { "name": "one", "description": told }],
        "paths": { "/first": { "summary": told, "description": told, "post": {
            "operationId": "first",
            "tags": ["one", told],
            "summary": told,
            "description": told,
            "deprecated": true,
            "parameters": [{ "in": "query", "name": told, "description": told, "schema": { "type": "string", "description": told, "default": told } }],
            "requestBody": { "description": told, "content": content },
            "responses": { "200": { "description": told, "headers": headers, "content": content }, "default": { "description": told, "content": content } },
        } } },
        "components": { "securitySchemes": { told: { "type": "apiKey", "in": "header", "name": "X-Key", "description": told } } },
        "security": [{ told: [] }],
    })
}

/// The lines of documentation of a file that rustdoc takes for code, the generator's own samples aside.
fn code_of(rust: &str) -> Vec<&str> {
    let (mut code, mut fence) = (Vec::new(), None);
    for line in rust.lines() {
        let line = line.trim_start();
        let Some(told) = line.strip_prefix("///").or_else(|| line.strip_prefix("//!")) else {
            fence = None;
            continue;
        };
        let told = told.strip_prefix(' ').unwrap_or(told);
        match fence {
            None if opens_fence(told.trim_start()) => fence = Some(told.trim_start()),
            None if told.starts_with("    ") || told.starts_with('\t') => code.push(line),
            None => {}
            Some(_) if told.trim() == "```" => fence = None,
            Some("```text" | "```no_run") => {}
            Some(_) => code.push(line),
        }
    }
    code
}

/// Whether a line begins a block of code; what has a backtick behind its backticks is a piece of a line (CommonMark 0.31.2, section 4.5).
fn opens_fence(line: &str) -> bool {
    let behind = line.trim_start_matches('`');
    line.starts_with("~~~") || (line.starts_with("```") && !behind.contains('`'))
}

/// Whatever a document says, none of it is code that `cargo test` of the client would run.
#[test]
fn texts_of_a_document_are_never_code() {
    let folder = folder_with(&with_everywhere(MARKER).to_string());
    check_succeeds(&generate(folder.path()));
    let client = folder.path().join("client");
    let mut files = Files::new();
    for (path, content) in tree(&client) {
        let name = path.strip_prefix(&client).unwrap().to_string_lossy().into_owned();
        files.insert(name, text(&content).into());
    }
    let sources: Vec<_> = files.iter().filter(|(name, _)| name.starts_with("src/")).collect();
    assert!(sources.iter().any(|(_, text)| text.contains("marker()")));
    for (name, text) in sources {
        assert_eq!(code_of(text), Vec::<&str>::new(), "{name}");
    }
    assert_eq!(faults_of_client(&files), Vec::<String>::new());
}

/// The reader of documentation above finds what it is there for.
#[test]
fn code_of_documentation_is_found() {
    let rust = "/// Text.\n///     marker();\n/// ```\n/// marker();\n/// ```\n/// ```text\n/// marker();\n/// ```\nfn a() {}\n//! ~~~rust\n//! marker();";
    assert_eq!(code_of(rust), ["///     marker();", "/// marker();", "//! marker();"]);
}
