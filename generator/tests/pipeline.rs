//! All stages together: the same input gives the same bytes, the order of a document's parts gives the same names, and hostile documents end.

#![allow(clippy::expect_used, reason = "a test without a temporary folder cannot go on")]

use std::borrow::Cow;
use std::fs;
use std::path::Path;

use crate::common::command::check_command;
use crate::common::{answering, api, check_diagnostics, check_names, generated, operation, whole};
use generator::check;
use generator::config::{Config, DocumentConfig};
use generator::derives::Derives;
use generator::diagnostic::Severity;
use generator::document::{Source, parse_value};
use generator::emit::Package;
use generator::files::{diff, write};
use generator::generate;
use generator::render::Files;
use insta::assert_snapshot;
use serde_json::{Value, json};

const PETS: &str = "
tags: [{ name: pets }, { name: owners }]
paths:
  /pets: { get: { operationId: listPets, tags: [pets], responses: { 200: { description: All., content: { application/json: { schema: { type: object, properties: { pets: { type: array, items: { $ref: '#/components/schemas/Pet' } }, page: { type: object, properties: { next: { type: string } } } } } } } } } } }
  /owners: { get: { operationId: listOwners, tags: [owners], responses: { 200: { description: All., content: { application/json: { schema: { type: object, properties: { owners: { type: array, items: { $ref: '#/components/schemas/Owner' } }, page: { type: object, properties: { next: { type: integer } } } } } } } } } } }
  /owners/{id}: { get: { operationId: getOwner, tags: [owners], parameters: [{ in: path, name: id, required: true, schema: { type: string } }], responses: { 200: { description: One., content: { application/json: { schema: { $ref: '#/components/schemas/owner' } } } } } } }
components:
  schemas:
    Pet: { type: object, properties: { owner: { $ref: '#/components/schemas/Owner' }, state: { type: string, enum: [well, ill] } } }
    Owner: { type: object, properties: { pets: { type: array, items: { $ref: '#/components/schemas/Pet' } }, best: { $ref: '#/components/schemas/Pet' } } }
    owner: { type: object, properties: { state: { type: string, enum: [home, away] } } }
";

/// The document as JSON with all mappings in the opposite order.
fn reversed(value: &Value) -> Value {
    match value {
        Value::Object(map) => {
            Value::Object(map.iter().rev().map(|(key, value)| (key.clone(), reversed(value))).collect())
        }
        Value::Array(items) => Value::Array(items.iter().map(reversed).collect()),
        other => other.clone(),
    }
}

fn as_value(text: &str) -> Value {
    let source = Source { name: "api.yaml".into(), text: whole(text) };
    parse_value(&source).unwrap_or_default()
}

/// As YAML with JSON mappings. The version comes first, since the helpers complete documents without one.
fn as_text(document: &Value) -> String {
    let parts = document.as_object().into_iter().flatten().filter(|(key, _)| *key != "openapi");
    let parts: String = parts.map(|(key, value)| format!("{key}: {value}\n")).collect();
    format!("openapi: 3.0.3\n{parts}")
}

fn turned(text: &str) -> String {
    as_text(&reversed(&as_value(text)))
}

fn sorted(text: &str) -> Vec<&str> {
    let mut lines: Vec<&str> = text.lines().collect();
    lines.sort_unstable();
    lines
}

#[test]
fn two_runs_give_the_same_bytes() {
    let once = generated(PETS);
    assert!(once.len() > 5);
    assert_eq!(once, generated(PETS));
}

#[test]
fn names_do_not_depend_on_the_order_of_the_document() {
    let (one, other) = (check_names(PETS), check_names(&turned(PETS)));
    assert_eq!(sorted(&one), sorted(&other));
}

/// Ids and tags that differ only in case. Which of them gets a number must not depend on the order.
#[test]
fn names_of_methods_do_not_depend_on_the_order_of_the_document() {
    let paths = "paths: { /a: { get: { operationId: getUser, tags: [t], responses: {} } }, /b: { get: { operationId: get_user, tags: [t], responses: {} } } }";
    let (one, other) = (check_names(paths), check_names(&turned(paths)));
    assert_eq!(sorted(&one), sorted(&other));
}

#[test]
fn the_circle_is_cut_at_the_same_place_whatever_the_order() {
    let types = |text: &str| {
        generated(text)
            .into_iter()
            .filter(|(name, _)| name.contains("/types/"))
            .map(|(_, text)| text.matches("Box<").count())
            .sum::<usize>()
    };
    assert_eq!((types(PETS), types(&turned(PETS))), (1, 1));
}

/// A folder with a document, and the settings for it.
fn folder(text: &str) -> (tempfile::TempDir, Config) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("api.yaml");
    fs::write(&path, whole(text)).expect("a document");
    let package = Package {
        name: "pets".into(),
        version: "0.1.0".into(),
        description: "Pets.".into(),
        license: Some("MIT".into()),
        ..Package::default()
    };
    let documents = vec![DocumentConfig::new(path)];
    let output = folder.path().join("client");
    (folder, Config::new(package, output, documents))
}

#[test]
fn a_client_is_written_once_and_leftovers_go() {
    let (_folder, config) = folder(PETS);
    let client = generate(&config).expect("a client");
    assert_eq!((client.summary.operations, client.diagnostics.count(Severity::Error)), (3, 0));
    assert!(!write(&client.files, &config.output).expect("written").is_empty());
    assert!(write(&client.files, &config.output).expect("written again").is_empty());
    let fewer: Files = client
        .files
        .iter()
        .filter(|(name, _)| !name.contains("owners"))
        .map(|(name, text)| (name.clone(), text.clone()))
        .collect();
    let difference = write(&fewer, &config.output).expect("written with fewer files");
    assert_eq!(difference.removed, ["src/operations/owners.rs", "src/types/owners.rs"]);
    assert!(diff(&fewer, &config.output).expect("compared").is_empty());
}

#[test]
fn each_tag_is_a_feature_with_the_types_that_it_uses() {
    let visits =
        "  /visits: { get: { operationId: listVisits, tags: [visits], responses: {} } }\ncomponents:";
    let (_folder, config) = folder(&PETS.replace("components:", visits));
    let client = generate(&config).expect("a client");
    let gated = |(name, text): (&String, &Cow<'_, str>)| {
        let lines = text.lines().skip_while(|line| *line != "[features]" && !line.contains("cfg("));
        let lines: Vec<&str> =
            lines.filter(|line| line.contains("feature") || line.contains(" = [")).collect();
        (!lines.is_empty()).then(|| format!("{name}\n{}\n", lines.join("\n")))
    };
    let files = client.files.iter().filter(|(name, _)| !name.starts_with("runtime"));
    assert_snapshot!(files.filter_map(gated).collect::<String>());
}

#[test]
fn files_that_were_not_generated_are_left_alone() {
    let (folder, config) = folder(PETS);
    let client = generate(&config).expect("a client");
    fs::create_dir_all(config.output.join("src")).expect("a folder");
    fs::write(config.output.join("src/mine.rs"), "// mine\n").expect("a file");
    write(&client.files, &config.output).expect("written beside it");
    fs::write(config.output.join("src/lib.rs"), "// mine too\n").expect("a file");
    let reported = write(&client.files, &config.output).expect_err("refused");
    let reported: String = reported
        .iter()
        .map(|one| one.to_string().replace(&folder.path().display().to_string(), ""))
        .collect();
    assert_snapshot!(reported, @r#"
    error[output]: `/client/src/lib.rs` was not generated and would be overwritten
       = help: choose another folder, or move the file away
    "#);
    let kept = |name: &str| fs::read_to_string(config.output.join(name)).unwrap_or_default();
    assert_eq!((kept("src/mine.rs").as_str(), kept("src/lib.rs").as_str()), ("// mine\n", "// mine too\n"));
}

#[test]
fn a_folder_that_cannot_be_written_is_told() {
    let (folder, config) = folder(PETS);
    let client = generate(&config).expect("a client");
    fs::write(&config.output, "a file in the way").expect("a file");
    let reported = write(&client.files, &config.output).expect_err("refused");
    let reported: Vec<String> = reported
        .iter()
        .map(|one| one.to_string().replace(&folder.path().display().to_string(), ""))
        .collect();
    assert!(reported.iter().all(|one| one.starts_with("error[output]: `/client` is a file")), "{reported:?}");
}

/// Faults of earlier stages, made by hand, since no document causes them.
#[test]
fn what_would_not_compile_is_told_before_it_is_emitted() {
    let reported =
        |api: &generator::ir::Api| check(api).iter().map(|one| format!("{one}\n")).collect::<String>();
    let mut twice = api(PETS).expect("a client");
    twice.types.extend(twice.types.first().cloned());
    let again: Vec<_> = twice.tags.iter().flat_map(|tag| tag.operations.first().cloned()).collect();
    twice.tags.iter_mut().zip(again).for_each(|(tag, operation)| tag.operations.push(operation));
    assert_snapshot!(reported(&twice), @r#"
    error[type-name]: two types are called `ListOwnersPage`
    error[method-name]: two operations of the tag `pets` are called `list`
    error[method-name]: two operations of the tag `owners` are called `list`
    "#);
    let mut missing = api(PETS).expect("a client");
    missing.types.retain(|definition| definition.name.as_str() != "Pet");
    assert!(reported(&missing).starts_with("error[type-reference]: the type `Pet` is used, but not defined"));
    assert_eq!(reported(&api(PETS).expect("a client")), "");
}

/// Definitions that each refer to the next, `step` telling how.
fn chain(links: usize, step: impl Fn(&str) -> String) -> String {
    let link = |at: usize| format!("A{at}: {}\n", step(&format!("$ref: '#/components/schemas/A{}'", at + 1)));
    let links_text: String = (0..links).map(link).collect();
    answering(&format!("{links_text}A{links}: {{ type: object, properties: {{ x: {{ type: string }} }} }}\n"))
}

fn check_ends(text: &str) -> String {
    check_command(whole(text).as_bytes(), "api.yaml").lines().next().unwrap_or_default().to_owned()
}

#[test]
fn long_chains_of_lists_objects_and_references_end() {
    assert_eq!(
        check_ends(&chain(2_000, |next| format!("{{ type: array, items: {{ {next} }} }}"))),
        "generated"
    );
    assert_eq!(
        check_ends(&chain(300, |next| format!("{{ type: object, properties: {{ p: {{ {next} }} }} }}"))),
        "generated"
    );
    assert_eq!(check_ends(&chain(2_000, |next| format!("{{ {next} }}"))), "generated");
    assert_eq!(
        check_ends(&chain(200, |next| format!("{{ oneOf: [{{ {next} }}, {{ type: string }}] }}"))),
        "generated"
    );
}

#[test]
fn long_chains_of_all_of_end() {
    assert_ne!(
        check_ends(&chain(5_000, |next| format!("{{ allOf: [{{ {next} }}, {{ type: object }}] }}"))),
        "killed"
    );
}

#[test]
fn alternatives_of_themselves_beside_all_of_end() {
    let schemas = "A: { allOf: [{ properties: { b: { type: string } } }], oneOf: [{ $ref: '#/components/schemas/A' }, { type: object, properties: { c: { type: string } } }] }";
    assert_ne!(check_ends(&answering(schemas)), "killed");
}

#[test]
fn all_of_that_forks_at_every_step_ends() {
    assert_ne!(check_ends(&chain(28, |next| format!("{{ allOf: [{{ {next} }}, {{ {next} }}] }}"))), "killed");
}

#[test]
fn alternatives_that_fork_at_every_step_end() {
    let step = |next: &str| {
        format!(
            "{{ properties: {{ b: {{ type: string }} }}, allOf: [{{ properties: {{ a: {{ type: string }} }} }}], oneOf: [{{ {next} }}, {{ {next} }}] }}"
        )
    };
    assert_ne!(check_ends(&chain(20, step)), "killed");
}

/// Hostile nesting, plain and with closing brackets in texts between.
#[test]
fn nesting_is_refused_at_once() {
    assert_eq!(check_ends(&format!("openapi: 3.0.3\nx: {}", "[".repeat(100_000))), "refused");
    assert_eq!(check_ends(&format!("openapi: 3.0.3\nx: {}", "[\"]]\",".repeat(50_000))), "refused");
}

/// The addresses of all values below this one.
fn places(value: &Value, at: &str, found: &mut Vec<String>) {
    let mut add = |key: &str, value: &Value| {
        let place = format!("{at}/{}", key.replace('~', "~0").replace('/', "~1"));
        found.push(place.clone());
        places(value, &place, found);
    };
    match value {
        Value::Object(map) => map.iter().for_each(|(key, value)| add(key, value)),
        Value::Array(items) => items.iter().enumerate().for_each(|(at, value)| add(&at.to_string(), value)),
        _ => {}
    }
}

/// Each part of a document in turn is replaced by something else. Nothing panics, and emitted code is valid
/// Rust.
#[test]
fn every_part_of_a_document_may_be_odd() {
    let document = as_value(PETS);
    let mut all = Vec::new();
    places(&document, "", &mut all);
    assert!(all.len() > 100);
    let odd =
        [json!(null), json!(["x"]), json!({ "$ref": "#" }), json!({ "allOf": [{ "$ref": "#/paths" }, 5] })];
    for (place, odd) in all.iter().flat_map(|place| odd.iter().map(move |odd| (place, odd))) {
        let mut document = document.clone();
        if let Some(part) = document.pointer_mut(place) {
            *part = odd.clone();
        }
        check_diagnostics(&as_text(&document));
    }
}

#[test]
fn the_command_shows_the_line_of_the_document() {
    let text = whole(&operation("parameters: [{ in: body, name: b }]\nresponses: {}\n"));
    assert_snapshot!(check_command(text.as_bytes(), "api.yaml"), @r#"
    generated
    warning[request-body]: the body is a parameter, as in Swagger 2.0; it is read as `requestBody`
     --> /api.yaml:9:7
      |
    9 |       parameters: [{ in: body, name: b }]
      |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ /paths/~1a/get/parameters

    For more information about `request-body`, try `clientwright explain request-body`.
    "#);
    assert_snapshot!(check_command(b"{ \"openapi\": \"3.0.3\", \"paths\": { \"/a\": }", "api.json"), @r#"
    refused
    error[syntax]: not valid JSON: expected value at line 1 column 40
     --> /api.json:1:40
      |
    1 | { "openapi": "3.0.3", "paths": { "/a": }
      |                                        ^

    For more information about `syntax`, try `clientwright explain syntax`.
    nothing was written
    "#);
    assert_snapshot!(check_command(b"openapi: 3.0.3\n\xff", "api.yaml"), @"
    refused
    error[input-file]: cannot read `/api.yaml`: it is not valid UTF-8
    --> /api.yaml
     = help: give the path of an OpenAPI document in YAML or JSON

    For more information about `input-file`, try `clientwright explain input-file`.
    nothing was written
    ");
    assert_snapshot!(check_command(b"swagger: \"\x1b]0;title\x07\"\n", "api.yaml"), @r#"
    refused
    error[syntax]: not valid YAML: the character U+001B is not allowed
     --> /api.yaml:1:11
      |
    1 | swagger: "\u{1b}]0;title\u{7}"
      |           ^^^^^^^^^^^^^^^^^^^^
      |
      = help: write it as an escape in double quotes, or save the file as UTF-8 if it is none

    For more information about `syntax`, try `clientwright explain syntax`.
    nothing was written
    "#);
}

#[test]
fn a_document_without_operations_is_a_client_without_operations() {
    let files = generated("paths: {}");
    assert!(
        files.contains_key("src/client.rs") && !files.keys().any(|name| Path::new(name).ends_with("pets.rs"))
    );
}

/// A type that many tags reach is always compiled: naming them all at each type would grow with the square of the document.
#[test]
fn types_of_many_tags_have_no_condition() {
    let tags = |count: usize| {
        let path = |index: usize| {
            let content = "content: { application/json: { schema: { $ref: '#/components/schemas/A' } } }";
            format!(
                "  /p{index}: {{ get: {{ operationId: get{index}, tags: [t{index}], responses: {{ 200: {{ description: A., {content} }} }} }} }}\n"
            )
        };
        let schemas = "components: { schemas: { A: { type: object, properties: { b: { $ref: '#/components/schemas/B' } } }, B: { type: object, properties: { a: { type: string } } } } }\n";
        let text = format!("paths:\n{}{schemas}", (0..count).map(path).collect::<String>());
        let api = crate::common::api(&text).expect("a client");
        api.types.iter().map(|one| (one.tags.len(), one.file.file_stem().to_owned())).collect::<Vec<_>>()
    };
    let shared = |count| vec![(count, "shared".to_owned()); 2];
    assert_eq!(tags(64), shared(64));
    assert_eq!(tags(65), shared(0));
    assert_eq!(tags(80), shared(0));
}

/// A client that takes the runtime of another one has none of its own, as long as that is the one that it would have.
#[test]
fn clients_share_a_runtime() {
    let (folder, first) = folder(PETS);
    let client = generate(&first).expect("a client");
    write(&client.files, &first.output).expect("written");
    let package = Package { name: "owners".into(), ..first.package.clone() };
    let runtime = first.output.join("runtime");
    let output = folder.path().join("clients/second");
    let second = Config { package, output, runtime: Some(runtime.clone()), ..first };
    let client = generate(&second).expect("a second client");
    assert!(client.files.keys().all(|path| !path.starts_with("runtime/")), "{:?}", client.files.keys());
    let manifest = client.files.get("Cargo.toml").expect("a manifest");
    let line = "runtime = { package = \"pets-runtime\", path = \"../../client/runtime\", version = \"=0.1.0\", features = [\"client\"] }";
    assert!(manifest.lines().any(|own| own == line), "{manifest}");
    fs::write(runtime.join("src/retry.rs"), "//! Another one.").expect("written");
    let refused =
        generate(&second).expect_err("another runtime").iter().map(ToString::to_string).collect::<String>();
    assert!(refused.contains("`src/retry.rs` of the runtime in"), "{refused}");
    fs::remove_dir_all(&runtime).expect("it was there");
    let refused =
        generate(&second).expect_err("no runtime").iter().map(ToString::to_string).collect::<String>();
    assert!(refused.contains("there is no runtime in"), "{refused}");
}

/// The types of a client with further derives.
fn derived(rules: &[Derives]) -> String {
    let (_folder, config) = folder(&answering(
        "Pet: { type: object, properties: { name: { type: string }, state: { type: string, enum: [well, ill] }, tags: { type: array, items: { $ref: '#/components/schemas/Tag' } }, size: { $ref: '#/components/schemas/Size' } } }\nTag: { type: object, properties: { id: { type: integer } } }\nSize: { type: object, properties: { height: { type: number } } }\n",
    ));
    let client = generate(&Config { derives: rules.to_vec(), ..config }).expect("a client");
    client.files.get("src/types/pets.rs").expect("types").clone().into_owned()
}

/// The attributes of a type beside its documentation.
#[track_caller]
fn check_derived(rule: Derives, of: &str, expected: &[&str]) {
    let types = derived(&[rule]);
    let (before, _) = types.split_once(&format!("pub struct {of} {{")).expect("the type");
    let own: Vec<&str> = before.lines().rev().take_while(|line| !line.starts_with("///")).collect();
    let own: Vec<&str> = own.into_iter().rev().filter(|line| line.starts_with("#[")).collect();
    assert_eq!(own, expected, "{types}");
}

#[test]
fn further_derives_go_where_parts_have_them() {
    let texts = |all: &[&str]| all.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
    let rule = |derive: &[&str]| Derives { derive: texts(derive), ..Derives::default() };
    // Why clippy is content with it.
    let allowed = "#[allow(";
    check_derived(rule(&["Eq", "Hash"]), "Tag", &["#[derive(Default)]", allowed, "#[derive(Eq, Hash)]"]);
    // A number with a fraction has neither, and so has what holds one.
    check_derived(rule(&["Eq", "Hash"]), "Size", &["#[derive(Default)]"]);
    check_derived(rule(&["Eq", "Hash"]), "Pet", &["#[derive(Default)]"]);
    check_derived(rule(&["Ord"]), "Tag", &["#[derive(Default)]", "#[derive(Eq, Ord, PartialOrd)]"]);
    check_derived(rule(&["other::Show"]), "Pet", &["#[derive(Default)]", "#[derive(other::Show)]"]);
    let named = Derives { types: texts(&["T*"]), attributes: texts(&["#[allow(dead_code)]"]), ..rule(&[]) };
    check_derived(named.clone(), "Tag", &["#[derive(Default)]", "#[allow(dead_code)]"]);
    check_derived(named, "Pet", &["#[derive(Default)]"]);
    let enums = Derives { kinds: texts(&["enum"]), ..rule(&["Eq", "other::Show"]) };
    assert!(derived(&[enums]).contains("#[derive(Clone)]\n#[derive(other::Show)]\n"));
}
