//! Types without a client: what the command writes, that it compiles, and what it says of options that do not fit.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::{DOCUMENT, check_fails, check_succeeds, folder_with, program, run, text, tree, with_schema};

const ARGUMENTS: [&str; 6] = ["generate", "--spec", "spec.yaml", "--out", "client", "--types-only"];

const SCHEMA: &str = "{ type: object, required: [name], properties: { name: { type: string }, kind: { type: string, enum: [a, b] } } }";

/// What a program does with the types.
const READER: &str = "//! Reads a value, and writes it.

use client::runtime::model::{decode_slice, to_json_text};
use client::types::FirstResponse;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut first = FirstResponse::default();
    decode_slice(br#\"{\"name\": \"Ann\"}\"#, &mut first, None)?;
    println!(\"{}\", String::from_utf8(to_json_text(&first)?)?);
    Ok(())
}
";

/// The names of the files, those of the runtime aside.
fn names(folder: &Path) -> Vec<String> {
    let client = folder.join("client");
    let names = tree(&client).into_keys().map(|path| path.strip_prefix(&client).unwrap().to_owned());
    let names = names.filter(|name| !name.starts_with("runtime")).map(|name| name.display().to_string());
    names.collect()
}

/// Runs cargo in the package, with the versions of this workspace, so that nothing is fetched.
fn cargo(folder: &Path, arguments: &[&str]) -> String {
    let client = folder.join("client");
    fs::copy(xtask::root().join("Cargo.lock"), client.join("Cargo.lock")).unwrap();
    let target = program().ancestors().nth(2).unwrap().join("command-tests");
    let mut command = Command::new(env!("CARGO"));
    command.args(arguments).arg("--offline").current_dir(&client);
    let output = command.env("CARGO_TARGET_DIR", target).output().unwrap();
    check_succeeds(&output);
    text(&output.stdout)
}

#[test]
fn a_package_of_types_compiles() {
    let folder = folder_with(&with_schema(SCHEMA));
    check_succeeds(&run(folder.path(), &ARGUMENTS));
    let expected = [
        "Cargo.toml",
        "README.md",
        "api.lock",
        "coverage.json",
        "src/lib.rs",
        "src/types/first.rs",
        "src/types/mod.rs",
    ];
    assert_eq!(names(folder.path()), expected);
    fs::create_dir(folder.path().join("client/examples")).unwrap();
    fs::write(folder.path().join("client/examples/reader.rs"), READER).unwrap();
    cargo(folder.path(), &["check", "--quiet", "--examples"]);
    let crates = cargo(folder.path(), &["tree", "--edges", "normal", "--prefix", "none"]);
    assert!(crates.contains("serde_json"), "{crates}");
    for name in ["reqwest", "hyper", "tokio", "tracing"] {
        assert!(!crates.contains(name), "{name} is in {crates}");
    }
}

/// The same folder takes a client in place of its types, and the other way round.
#[test]
fn types_replace_a_client() {
    let folder = folder_with(&with_schema(SCHEMA));
    check_succeeds(&run(folder.path(), &ARGUMENTS[..5]));
    assert!(names(folder.path()).contains(&"src/client.rs".to_owned()));
    let output = run(folder.path(), &ARGUMENTS);
    check_succeeds(&output);
    assert!(text(&output.stderr).contains("breaking in Rust"), "{}", text(&output.stderr));
    assert!(!names(folder.path()).contains(&"src/client.rs".to_owned()));
}

/// Options of the command that say something of operations select what has the types.
#[test]
fn types_of_a_part() {
    let other = "  /other: { get: { operationId: other, responses: { '200': { description: Another., content: { application/json: { schema: { type: object, properties: { size: { type: integer } } } } } } } } }\n";
    let folder = folder_with(&format!("{}{other}", with_schema(SCHEMA)));
    check_succeeds(&run(folder.path(), &[&ARGUMENTS[..], &["--only", "other"]].concat()));
    let types = fs::read_to_string(folder.path().join("client/src/types/other.rs")).unwrap();
    assert!(types.contains("pub struct Other") && !types.contains("First"), "{types}");
    let output = run(folder.path(), &[&ARGUMENTS[..], &["--only", "nothing"]].concat());
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).contains("`nothing`"), "{}", text(&output.stderr));
}

#[test]
fn what_does_not_fit() {
    // Nothing of the document has a type.
    let folder = folder_with(DOCUMENT);
    let output = run(folder.path(), &ARGUMENTS);
    check_succeeds(&output);
    let message = text(&output.stderr);
    assert!(message.contains("the package has no types"), "{message}");
    // Settings say what is generated of which document; what beside them may be said is refused otherwise.
    let settings = "[client]\nname = 'part'\nversion = '1.0.0'\ndescription = 'A part.'\noutput = 'client'\ntypes-only = 'yes'\n\n[[document]]\npath = 'spec.yaml'\n";
    let folder = folder_with(DOCUMENT);
    fs::write(folder.path().join("generator.toml"), settings).unwrap();
    let output = run(folder.path(), &["generate", "--config", "generator.toml"]);
    check_fails(folder.path(), &output, &["generator.toml", "expected a boolean"]);
    let both = ["generate", "--config", "generator.toml", "--types-only", "--only", "one"];
    let output = run(folder.path(), &both);
    assert_eq!(output.status.code(), Some(2), "{}", text(&output.stderr));
    assert!(text(&output.stderr).contains("cannot be used with '--only"), "{}", text(&output.stderr));
}
