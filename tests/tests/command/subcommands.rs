//! What the command does beside generating: settings, stages, completions, and what surrounds the output.

use std::fs;
use std::io::{Read, Write};
use std::path::Path;
use std::process::{Command, Output, Stdio};

use super::{DOCUMENT, check_succeeds, folder_with, folder_with_client, program, run, text, tree};

/// Runs the command with a text at its standard input.
fn run_with_input(folder: &Path, arguments: &[&str], input: &str) -> Output {
    let mut command = Command::new(program());
    command.args(arguments).current_dir(folder);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    child.wait_with_output().unwrap()
}

#[test]
fn settings_are_written_once_and_can_be_generated_from() {
    let folder = folder_with(DOCUMENT);
    let init = || run(folder.path(), &["init", "--spec", "spec.yaml", "--out", "client"]);
    let output = init();
    check_succeeds(&output);
    assert!(text(&output.stdout).contains("clientwright generate --config generator.toml"));
    check_succeeds(&run(folder.path(), &["generate", "--config", "generator.toml"]));
    assert!(folder.path().join("client/README.md").exists());
    let written = tree(folder.path());
    let again = init();
    assert_eq!(again.status.code(), Some(1));
    assert!(text(&again.stderr).contains("generator.toml already exists"), "{}", text(&again.stderr));
    assert_eq!(tree(folder.path()), written);
}

#[test]
fn settings_name_the_document_that_is_there() {
    let folder = folder_with(DOCUMENT);
    fs::rename(folder.path().join("spec.yaml"), folder.path().join("openapi.yml")).unwrap();
    check_succeeds(&run(folder.path(), &["init"]));
    check_succeeds(&run(folder.path(), &["generate", "--config", "generator.toml"]));
    assert!(folder.path().join("client/Cargo.toml").exists());
}

#[test]
fn a_document_comes_from_the_standard_input() {
    let folder = folder_with(DOCUMENT);
    let generate = ["generate", "--spec", "-", "--out", "client"];
    check_succeeds(&run_with_input(folder.path(), &generate, DOCUMENT));
    let from_input = fs::read(folder.path().join("client/src/client.rs")).unwrap();
    check_succeeds(&super::generate(folder.path()));
    assert_eq!(fs::read(folder.path().join("client/src/client.rs")).unwrap(), from_input);

    // What it refers to counts from the folder in which the command runs.
    let referring = DOCUMENT.replace("{ description: Nothing. }", "{ $ref: 'parts.yaml#/none' }");
    fs::write(folder.path().join("parts.yaml"), "none: { description: Nothing. }\n").unwrap();
    check_succeeds(&run_with_input(folder.path(), &generate, &referring));
    let refused = run_with_input(folder.path(), &generate, "openapi: 3.0.3\npaths: [");
    assert_eq!(refused.status.code(), Some(1));
    assert!(text(&refused.stderr).contains("standard input:3"), "{}", text(&refused.stderr));
}

#[test]
fn a_dry_run_says_what_would_change() {
    let folder = folder_with_client();
    let dry = || run(folder.path(), &["generate", "--spec", "spec.yaml", "--out", "client", "--dry-run"]);
    assert!(text(&dry().stdout).contains("0 files would change"));
    fs::write(folder.path().join("spec.yaml"), DOCUMENT.replace("tags: [two]", "tags: [three]")).unwrap();
    let before = tree(folder.path());
    let output = dry();
    check_succeeds(&output);
    let told = text(&output.stdout);
    for line in ["add src/operations/three.rs", "change src/client.rs", "remove src/operations/two.rs"] {
        assert!(told.lines().any(|told| told == line), "{line}: {told}");
    }
    assert_eq!(tree(folder.path()), before);
}

#[test]
fn stages_are_shown() {
    let folder = folder_with(DOCUMENT);
    for (stage, words) in [
        (&[][..], "first()  /paths/~1first/get"),
        (&["--stage", "document"], "\"openapi\": \"3.0.3\""),
        (&["--stage", "files"], "==> src/client.rs"),
    ] {
        let output = run(folder.path(), &[&["inspect", "spec.yaml"], stage].concat());
        check_succeeds(&output);
        assert!(text(&output.stdout).contains(words), "{words}: {}", text(&output.stdout));
    }
    assert_eq!(run(folder.path(), &["inspect", "none.yaml"]).status.code(), Some(1));
}

#[test]
fn shells_are_helped() {
    for shell in ["bash", "zsh", "fish"] {
        let output = run(Path::new("."), &["completions", shell]);
        check_succeeds(&output);
        assert!(text(&output.stdout).contains("clientwright"), "{shell}");
    }
    assert_eq!(run(Path::new("."), &["completions", "none"]).status.code(), Some(2));
}

/// A reader such as `head` closes the output before its end.
#[test]
fn a_closed_pipe_is_no_fault() {
    let folder = folder_with(DOCUMENT);
    let mut command = Command::new(program());
    command.args(["inspect", "spec.yaml", "--stage", "ir"]).current_dir(folder.path());
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let mut told = String::new();
    child.stderr.take().unwrap().read_to_string(&mut told).unwrap();
    assert_eq!((child.wait().unwrap().code(), told.as_str()), (Some(0), ""));
}

/// What is not a terminal gets no colours and no progress.
#[test]
fn what_is_written_to_a_file_is_plain() {
    let folder = folder_with(&DOCUMENT.replace("'204'", "'2044'"));
    let output = super::generate(folder.path());
    let told = text(&output.stderr);
    assert!(told.contains("warning[status]") && !told.contains('\u{1b}'), "{told:?}");
    assert!(!told.contains("reading"), "{told}");
}
