//! The command `clientwright` as a user calls it.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod arguments;
mod bounds;
mod changes;
mod documented;
mod documents;
mod explain;
mod files;
mod findings;
mod overlays;
mod selection;
mod subcommands;
mod types_alone;
mod written;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

use serde_json::Value;
use tempfile::TempDir;

const DOCUMENT: &str = "\
openapi: 3.0.3
info: { title: Small, version: '1' }
servers: [{ url: 'https://example.org' }]
paths:
  /first: { get: { operationId: first, tags: [one], responses: { '204': { description: Nothing. } } } }
  /second: { get: { operationId: second, tags: [two], responses: { '204': { description: Nothing. } } } }
";

/// The command, built once; only the package that has a binary gets its path from cargo.
fn program() -> &'static Path {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    PROGRAM.get_or_init(|| {
        let build =
            ["build", "--quiet", "--package", "generator", "--bin", "clientwright", "--message-format=json"];
        let output = Command::new(env!("CARGO")).args(build).current_dir(xtask::root()).output().unwrap();
        assert!(output.status.success(), "{}", text(&output.stderr));
        let messages = text(&output.stdout);
        let executable =
            |line| serde_json::from_str::<Value>(line).ok()?["executable"].as_str().map(PathBuf::from);
        messages.lines().find_map(executable).unwrap()
    })
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn run(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(program()).args(arguments).current_dir(folder).output().unwrap()
}

/// Runs the command over `spec.yaml` into `client`.
fn generate(folder: &Path) -> Output {
    run(folder, &["generate", "--spec", "spec.yaml", "--out", "client"])
}

fn folder_with(document: &str) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("spec.yaml"), document).unwrap();
    folder
}

/// A folder with the client of [`DOCUMENT`].
fn folder_with_client() -> TempDir {
    let folder = folder_with(DOCUMENT);
    check_succeeds(&generate(folder.path()));
    folder
}

/// Every file below a folder with its content.
fn tree(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let content = fs::read(&path).unwrap();
                files.insert(path, content);
            }
        }
    }
    files
}

#[track_caller]
fn check_succeeds(output: &Output) {
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
}

/// The run fails with these words, and nothing is written.
#[track_caller]
fn check_fails(folder: &Path, output: &Output, words: &[&str]) {
    let message = text(&output.stderr);
    let shown: String = message.chars().take(2000).collect();
    assert_eq!(output.status.code(), Some(1), "{shown}");
    assert!(shown.len() == message.len(), "the message is longer than anybody reads: {shown}");
    for word in words.iter().chain(&["error", "nothing was written"]) {
        assert!(message.contains(word), "`{word}` is not in: {message}");
    }
    assert!(!folder.join("client").exists());
}

#[track_caller]
fn check_refused(document: &str, words: &[&str]) {
    let folder = folder_with(document);
    check_fails(folder.path(), &generate(folder.path()), words);
}

fn with_schema(schema: &str) -> String {
    format!(
        "openapi: 3.0.3
info: {{ title: Small, version: '1' }}
paths:
  /first:
    get:
      operationId: first
      responses:
        '200':
          description: A value.
          content:
            application/json:
              schema: {schema}
"
    )
}
