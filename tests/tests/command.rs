//! The command `generator` as a user calls it.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

use serde_json::{Value, json};
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
            ["build", "--quiet", "--package", "generator", "--bin", "generator", "--message-format=json"];
        let output = Command::new(env!("CARGO")).args(build).current_dir(xtask::root()).output().unwrap();
        assert!(output.status.success(), "{}", text(&output.stderr));
        let messages = text(&output.stdout);
        let executable =
            |line| serde_json::from_str::<Value>(line).ok()?["executable"].as_str().map(PathBuf::from);
        messages.lines().find_map(executable).unwrap()
    })
}

fn text(octets: &[u8]) -> String {
    String::from_utf8_lossy(octets).into_owned()
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

#[test]
fn help_and_version() {
    let here = Path::new(".");
    for (arguments, words) in [
        (&["--help"][..], &["generate", "Exit codes"][..]),
        (&["generate", "--help"], &["--spec", "--out", "--overlay", "--config"]),
        (&["--version"], &["generator"]),
    ] {
        let output = run(here, arguments);
        check_succeeds(&output);
        for word in words {
            assert!(text(&output.stdout).contains(word), "{word}: {}", text(&output.stdout));
        }
    }
}

#[test]
fn wrong_arguments() {
    let here = Path::new(".");
    for arguments in [
        &[][..],
        &["generat"],
        &["generate"],
        &["generate", "--spec", "spec.yaml"],
        &["generate", "--out", "client"],
        &["generate", "--spec", "spec.yaml", "--out", "client", "--nonsense"],
        &["generate", "--spec", "spec.yaml", "--out", "client", "--config", "generator.toml"],
    ] {
        let output = run(here, arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {}", text(&output.stderr));
        assert!(text(&output.stderr).contains("Usage"), "{}", text(&output.stderr));
    }
}

/// References count from the file that holds them, wherever the command is called; all files that are missing are told at once.
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
    assert!(coverage.contains("external-file") && coverage.contains("any value is taken here"), "{coverage}");
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
fn names_of_packages() {
    for (name, expected) in [
        ("My Client", Some("my-client")),
        ("9 lives", Some("client-9-lives")),
        ("-_-", Some("client-_")),
        ("生成", None),
        ("--", None),
    ] {
        let folder = folder_with(DOCUMENT);
        let name = format!("--name={name}");
        let output = run(folder.path(), &["generate", "--spec", "spec.yaml", "--out", "client", &name]);
        let Some(expected) = expected else {
            check_fails(folder.path(), &output, &["name of a package"]);
            continue;
        };
        check_succeeds(&output);
        let manifest = fs::read_to_string(folder.path().join("client/Cargo.toml")).unwrap();
        assert!(manifest.contains(&format!("name = \"{expected}\"")), "{manifest}");
    }
}

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
        assert!(told.contains("\\u{202e}"), "nothing hostile is told: {told}");
        assert!(!told.chars().any(|symbol| symbol != '\n' && symbol.is_control()), "{told}");
        assert!(!told.contains(['\u{202e}', '\u{2066}']) && !told.contains("##[error]"), "{told}");
        assert!(told.lines().all(|line| !line.trim_start().starts_with("::") && line.len() < 6000), "{told}");
    }
    let absent = run(folder.path(), &["generate", "--spec", &hostile, "--out", "client"]);
    let told = text(&absent.stderr);
    assert!(told.contains("\\u{202e}") && !told.contains('\u{1b}') && told.len() < 8000, "{told}");
}

/// A target that matches nothing is told, and an error where the caller or the settings ask for it.
#[test]
fn overlays() {
    let overlay =
        |actions: &str| format!("overlay: 1.1.0\ninfo: {{ title: T, version: '1' }}\nactions:\n{actions}");
    let gone = overlay("- { target: $.paths.*.put, remove: true }\n");
    let folder = folder_with(DOCUMENT);
    fs::write(folder.path().join("overlay.yaml"), gone).unwrap();
    let arguments = ["generate", "--spec", "spec.yaml", "--out", "client", "--overlay", "overlay.yaml"];
    let strict = [&arguments[..], &["--strict"]].concat();
    check_fails(folder.path(), &run(folder.path(), &strict), &["error[overlay-target]", "overlay.yaml:4"]);
    let client = "[client]\nname = 'small'\nversion = '0.1.0'\ndescription = 'Small.'\noutput = 'client'\n";
    let document = "[[document]]\npath = 'spec.yaml'\noverlays = ['overlay.yaml']\n";
    let configured = |line: &str| {
        fs::write(folder.path().join("generator.toml"), format!("{client}{line}{document}")).unwrap();
        run(folder.path(), &["generate", "--config", "generator.toml"])
    };
    check_fails(folder.path(), &configured("strict-overlays = true\n"), &["error[overlay-target]"]);
    for told in [configured(""), run(folder.path(), &arguments)] {
        check_succeeds(&told);
        assert!(text(&told.stderr).contains("warning[overlay-target]"), "{}", text(&told.stderr));
    }
    let copied = overlay(
        "- { target: $.paths, update: { /third: {} } }\n- { target: \"$.paths['/third']\", copy: \"$.paths['/first']\" }\n- { target: \"$.paths['/third'].get.operationId\", update: third }\n",
    );
    fs::write(folder.path().join("overlay.yaml"), copied).unwrap();
    let output = run(folder.path(), &strict);
    check_succeeds(&output);
    assert!(text(&output.stdout).contains("3 operations"), "{}", text(&output.stdout));
}

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

#[test]
fn malformed_documents() {
    check_refused("openapi: 3.0.3\ninfo: { title: [\npaths: {}\n", &["spec.yaml:4", "line 2"]);
    check_refused("openapi: 3.0.3\n\tinfo: {}\n", &["spec.yaml:2"]);
    check_refused("{\n  \"openapi\": \"3.0.3\",\n  \"info\": {,}\n}\n", &["spec.yaml:3"]);
    check_refused("", &["spec.yaml"]);
    check_refused("- a\n- b\n", &["spec.yaml"]);
    check_refused("just a text", &["spec.yaml"]);
    check_refused("title: no document\n", &["spec.yaml", "openapi"]);
    check_refused("\u{0}\u{1}\u{2}", &["spec.yaml"]);
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

#[test]
fn wrong_schemas() {
    check_refused(&with_schema("{ $ref: 'other.yaml#/Absent' }"), &["spec.yaml:12", "other.yaml"]);
    for (schema, word) in
        [("{ $ref: '#/components/schemas/Absent' }", "Absent"), ("{ type: nonsense }", "nonsense")]
    {
        let folder = folder_with(&with_schema(schema));
        let output = generate(folder.path());
        check_succeeds(&output);
        let told = text(&output.stderr);
        assert!(told.contains("spec.yaml:12") && told.contains(word), "{told}");
        assert!(told.contains("any value is taken here"), "{told}");
    }
}

/// A fault that is mended is an error where the caller or the settings ask for it; nothing else is.
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

/// A document that is nothing but brackets, deeper than any stack, as JSON and as YAML.
#[test]
fn deep_nesting() {
    const OCTETS: usize = 60 << 20;
    let list = "[".repeat(OCTETS);
    check_refused(&list, &["spec.yaml"]);
    check_refused(&format!("{{\"openapi\": {list}"), &["spec.yaml"]);
    check_refused(&format!("openapi: 3.0.3\npaths: {list}"), &["spec.yaml"]);
    check_refused(&"{a: ".repeat(OCTETS / 4), &["spec.yaml"]);
    check_refused(&"- ".repeat(OCTETS / 2), &["spec.yaml"]);
}

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
