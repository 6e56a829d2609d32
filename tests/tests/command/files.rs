//! Which files the command reads, and where it writes.

use std::fs;
use std::process::Command;

use super::{DOCUMENT, check_fails, check_succeeds, folder_with, generate, run, text, with_schema};

/// References count from the file that holds them, wherever the command is called; all files that are missing are reported at once.
#[test]
fn documents_of_several_files() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, content: &str| {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    };
    let paths = "paths: { /pets: { $ref: pets.yaml } }";
    write("api/v1/root.yaml", &format!("openapi: 3.0.3\ninfo: {{ title: Pets, version: '1' }}\n{paths}\n"));
    let content = "content: { application/json: { schema: { $ref: ../shared/Pet.json } } }";
    let responses = format!("{{ '200': {{ description: A pet., {content} }} }}");
    write(
        "api/v1/pets.yaml",
        &format!("get: {{ operationId: getPet, tags: [pets], responses: {responses} }}"),
    );
    let arguments = ["generate", "--spec", "./api/v1/root.yaml", "--out", "client"];
    let outside = run(folder.path(), &arguments);
    check_fails(folder.path(), &outside, &["external-file", "--allow-outside", "api/v1/pets.yaml:1"]);
    let generate = || run(folder.path(), &[&arguments[..], &["--allow-outside"]].concat());
    let missing = generate();
    check_fails(folder.path(), &missing, &["external-file", "api/shared/Pet.json", "api/v1/pets.yaml:1"]);
    write("api/shared/Pet.json", r#"{ "type": "object", "properties": { "name": { "type": "string" } } }"#);
    check_succeeds(&generate());
    let types = fs::read_to_string(folder.path().join("client/src/types/pets.rs")).unwrap();
    assert!(types.contains("pub struct Pet {"), "{types}");
}

/// The settings say for each document where its files may be, and what becomes of those that are not there.
#[test]
fn settings_of_files() {
    let folder = folder_with(&with_schema("{ $ref: '../shared/Pet.yaml' }"));
    fs::create_dir(folder.path().join("api")).unwrap();
    fs::rename(folder.path().join("spec.yaml"), folder.path().join("api/spec.yaml")).unwrap();
    let configured = |lines: &str| {
        let client =
            "[client]\nname = 'small'\nversion = '0.1.0'\ndescription = 'Small.'\noutput = 'client'\n";
        let settings = format!("{client}[[document]]\npath = 'api/spec.yaml'\n{lines}");
        fs::write(folder.path().join("generator.toml"), settings).unwrap();
        run(folder.path(), &["generate", "--config", "generator.toml"])
    };
    check_fails(folder.path(), &configured(""), &["--allow-outside"]);
    check_fails(
        folder.path(),
        &configured("root = '.'\n"),
        &["there is no such file", "--missing-files=skip"],
    );
    check_fails(
        folder.path(),
        &configured("missing-files = 'sometimes'\n"),
        &["generator.toml:8", "sometimes"],
    );
    let skipped = configured("root = '.'\nmissing-files = 'skip'\n");
    check_succeeds(&skipped);
    assert!(text(&skipped.stdout).contains("what refers to it is left out"), "{}", text(&skipped.stdout));
    let coverage = fs::read_to_string(folder.path().join("client/coverage.json")).unwrap();
    assert!(
        coverage.contains("external-file") && coverage.contains("any value is accepted here"),
        "{coverage}"
    );
    fs::create_dir(folder.path().join("shared")).unwrap();
    fs::write(folder.path().join("shared/Pet.yaml"), "type: object\n").unwrap();
    let read = configured("root = '.'\n");
    check_succeeds(&read);
    assert!(!text(&read.stderr).contains("external-file"), "{}", text(&read.stderr));
}

/// A URL is never read, and what stands there can be left out.
#[test]
fn missing_files_are_skipped() {
    let folder = folder_with(&with_schema("{ $ref: 'https://example.org/a.yaml' }"));
    check_fails(folder.path(), &generate(folder.path()), &["nothing is read from the network"]);
    let arguments = ["generate", "--spec", "spec.yaml", "--out", "client", "--missing-files=skip"];
    let skipped = run(folder.path(), &arguments);
    check_succeeds(&skipped);
    assert!(text(&skipped.stderr).contains("warning[external-file]"), "{}", text(&skipped.stderr));
}

/// Pipes block whoever opens them, so none is opened.
#[cfg(unix)]
#[test]
fn only_regular_files_are_read() {
    let folder = folder_with(&with_schema("{ $ref: pipe }"));
    let made = Command::new("mkfifo").arg("pipe").current_dir(folder.path()).status().unwrap();
    assert!(made.success());
    for arguments in [
        &["generate", "--spec", "spec.yaml", "--out", "client"][..],
        &["generate", "--spec", "pipe", "--out", "client"],
        &["generate", "--spec", "spec.yaml", "--overlay", "pipe", "--out", "client"],
        &["generate", "--config", "pipe", "--out", "client"],
        &["generate", "--spec", "/dev/zero", "--out", "client"],
    ] {
        let refused = ["it is a pipe or a device, not a regular file"];
        check_fails(folder.path(), &run(folder.path(), arguments), &refused);
    }
}

/// Neither a path nor a link leads out of the document's folder unasked, and what stands out there is not shown.
#[cfg(unix)]
#[test]
fn nothing_outside_is_shown() {
    let outside = tempfile::tempdir().unwrap();
    let secret = outside.path().join("secret.yaml");
    fs::write(&secret, "password: [hunter2\n").unwrap();
    // Temporary folders stand side by side.
    let beside = outside.path().file_name().unwrap().to_string_lossy();
    for (reference, is_link) in [(format!("../{beside}/secret.yaml"), false), ("link.yaml".to_owned(), true)]
    {
        let folder = folder_with(&with_schema(&format!("{{ $ref: '{reference}' }}")));
        if is_link {
            std::os::unix::fs::symlink(&secret, folder.path().join("link.yaml")).unwrap();
        }
        let refused = generate(folder.path());
        check_fails(folder.path(), &refused, &["--allow-outside"]);
        let arguments = ["generate", "--spec", "spec.yaml", "--out", "client", "--allow-outside"];
        let read = run(folder.path(), &arguments);
        check_fails(folder.path(), &read, &["syntax"]);
        for output in [refused, read] {
            assert!(!text(&output.stderr).contains("hunter2"), "{}", text(&output.stderr));
        }
    }
}

#[cfg(unix)]
#[test]
fn nothing_is_written_through_a_link() {
    let folder = folder_with(DOCUMENT);
    let elsewhere = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("client")).unwrap();
    std::os::unix::fs::symlink(elsewhere.path(), folder.path().join("client/src")).unwrap();
    let output = generate(folder.path());
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).contains("`client/src` is a symbolic link"), "{}", text(&output.stderr));
    assert_eq!(fs::read_dir(elsewhere.path()).unwrap().count(), 0);
    assert_eq!(fs::read_dir(folder.path().join("client")).unwrap().count(), 1);
}

#[test]
fn missing_files() {
    let folder = folder_with(DOCUMENT);
    for arguments in [
        &["generate", "--spec", "absent.yaml", "--out", "client"][..],
        &["generate", "--spec", "spec.yaml", "--out", "client", "--overlay", "absent.yaml"],
        &["generate", "--config", "absent.yaml", "--out", "client"],
        &["generate", "--spec", ".", "--out", "client"],
    ] {
        let name = if arguments.contains(&"absent.yaml") { "absent.yaml" } else { "`.`" };
        check_fails(folder.path(), &run(folder.path(), arguments), &[name]);
    }
}
