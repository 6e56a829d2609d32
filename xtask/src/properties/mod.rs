//! Checks properties of all documents with random ones: the client compiles without warnings, every valid
//! value can be decoded, and a value without undeclared properties does not change when it is decoded and
//! encoded.

mod document;
mod random;
mod schema;
mod truth;
mod value;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use generator::config::{Config, DocumentConfig};
use generator::diagnostic::Diagnostics;
use generator::emit::Package;
use generator::examples::{Example, examples};
use generator::ir::{Api, TypeKind};
use generator::{files, lowered, prepare, read};
use jsonschema::Validator;
use serde_json::{Map, Value, json};

use crate::bench::workshop;
use crate::corpus::examples::program::{self, Outcome};
use crate::corpus::examples::verdict::{Difference, differences};
use crate::corpus::workspace::Workspace;
use truth::{Form, Truth, referred};
use value::Maker;

/// Which documents to make.
#[derive(Clone, Debug, Args)]
pub struct Options {
    /// The number of documents.
    #[arg(long, default_value_t = 24)]
    documents: usize,
    /// The seed of the first document; others have the following ones.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Keeps the documents and the client in this folder.
    #[arg(long)]
    keep: Option<PathBuf>,
}

/// The most values for each definition, and how many are tried to find them.
const VALUES: (usize, usize) = (24, 160);

/// The name of the client's package.
const PACKAGE: &str = "corpus-properties";

/// A random document, and the values of its definitions.
struct Case {
    module: String,
    document: Value,
    examples: Vec<Example>,
    /// The number of its types, and of those that keep the raw value.
    types: (usize, usize),
}

/// Makes the documents and prints the faults. The exit code is 1 if there are any.
pub fn run(options: &Options) -> ExitCode {
    match work(options) {
        Ok(report) => {
            report.faults.iter().for_each(|fault| println!("{fault}\n"));
            println!("{}", report.sums);
            if report.faults.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(fault) => {
            eprintln!("error: {fault}");
            ExitCode::FAILURE
        }
    }
}

/// The faults, and how much was checked.
struct Report {
    faults: Vec<String>,
    sums: String,
}

fn work(options: &Options) -> io::Result<Report> {
    let temporary = tempfile::tempdir()?;
    let folder = options.keep.as_deref().unwrap_or(temporary.path());
    fs::create_dir_all(folder)?;
    let workspace = Workspace::new(folder)?;
    let mut cases = Vec::new();
    for seed in (options.seed..).take(options.documents) {
        cases.push(case(folder, seed)?);
    }
    let client = workspace.client("properties");
    workshop::emptied(&client)?;
    generate(folder, &cases, &client)?;
    workspace.adopt("properties")?;
    deny_warnings(&client.join("Cargo.toml"))?;
    let modules: Vec<program::OfModule<'_>> =
        cases.iter().map(|case| (Some(case.module.as_str()), case.examples.as_slice())).collect();
    program::write(&client, PACKAGE, &modules)?;
    // The folder of this workspace has most dependencies already.
    let printed = program::run(&client, &workshop::target()?)?.map_err(io::Error::other)?;
    Ok(judge(&cases, &program::read(&printed)))
}

/// Writes the document of a seed into the folder, with values of all definitions as examples.
fn case(folder: &Path, seed: u64) -> io::Result<Case> {
    let plain = document::document(seed);
    let document = with_values(plain, seed);
    let module = format!("seed_{seed}");
    let path = path(folder, &module);
    fs::write(&path, serde_json::to_string_pretty(&document)?)?;
    let (prepared, _) = prepare(&DocumentConfig::new(&path)).map_err(|found| refused(&found))?;
    let (spec, _) = read(&prepared);
    let (lowered, _) = lowered(&spec, None);
    let examples = examples(&lowered).into_iter().filter(|example| name_of(example).is_some()).collect();
    Ok(Case { module, document, examples, types: types(&lowered.api) })
}

fn path(folder: &Path, module: &str) -> PathBuf {
    folder.join(format!("{module}.json"))
}

fn types(api: &Api) -> (usize, usize) {
    (api.types.len(), api.types.iter().filter(|of| matches!(of.kind, TypeKind::Views(_))).count())
}

/// The definition that an example is a value of.
fn name_of(example: &Example) -> Option<String> {
    let tokens = example.pointer.tokens();
    match tokens.as_slice() {
        [paths, path, _, responses, ..] if paths == "paths" && responses == "responses" => {
            path.strip_prefix('/').map(str::to_owned)
        }
        _ => None,
    }
}

/// The document with valid values of each definition as examples of the operation's response.
fn with_values(mut document: Value, seed: u64) -> Value {
    let plain = document.clone();
    let truth = Truth::new(&plain);
    let mut maker = Maker::new(&plain, seed);
    for (name, _) in plain["components"]["schemas"].as_object().into_iter().flatten() {
        let Some(validator) = truth.validator(name, Form::Open) else { continue };
        let values = values(&mut maker, name, &validator);
        let examples = values.into_iter().enumerate();
        let examples: Map<String, Value> =
            examples.map(|(index, value)| (format!("v{index}"), json!({ "value": value }))).collect();
        let content = &mut document["paths"][format!("/{name}")]["post"]["responses"]["200"]["content"];
        content["application/json"]["examples"] = json!(examples);
    }
    document
}

fn values(maker: &mut Maker<'_>, name: &str, validator: &Validator) -> Vec<Value> {
    let mut values: Vec<Value> = Vec::new();
    for round in 0..VALUES.1 {
        let fresh = maker.of_definition(name);
        let value = if round % 3 == 0 { maker.mutation(&fresh) } else { fresh };
        if values.len() < VALUES.0 && !values.contains(&value) && validator.is_valid(&value) {
            values.push(value);
        }
    }
    values
}

fn refused(found: &Diagnostics) -> io::Error {
    io::Error::other(generator::report::report(found, generator::report::Show::Warnings))
}

fn generate(folder: &Path, cases: &[Case], client: &Path) -> io::Result<()> {
    let package = Package {
        name: PACKAGE.into(),
        version: "0.1.0".into(),
        description: "A client of random documents.".into(),
        ..Package::default()
    };
    let documents = cases.iter().map(|case| DocumentConfig {
        module: Some(case.module.clone()),
        ..DocumentConfig::new(path(folder, &case.module))
    });
    let config = Config::new(package, client, documents.collect());
    let generated = generator::generate(&config).map_err(|found| refused(&found))?;
    files::write(&generated.files, client).map_err(|found| refused(&found)).map(drop)
}

/// Turns the client's warnings into errors.
fn deny_warnings(manifest: &Path) -> io::Result<()> {
    let text = fs::read_to_string(manifest)?;
    fs::write(manifest, text + "\n[lints.rust]\nwarnings = \"deny\"\n")
}

fn judge(cases: &[Case], outcomes: &[Outcome]) -> Report {
    let mut faults = Vec::new();
    let (mut all, mut strict) = (0, 0);
    let mut outcomes = outcomes.iter();
    let missing = Err("the program ended before it".to_owned());
    for case in cases {
        let truth = Truth::new(&case.document);
        let written = written(&case.document);
        for example in &case.examples {
            let outcome = outcomes.next().unwrap_or(&missing);
            let Some(name) = name_of(example) else { continue };
            let is_declared =
                truth.validator(&name, Form::Strict).is_some_and(|of| of.is_valid(&example.value));
            all += 1;
            strict += usize::from(is_declared);
            if let Some(fault) = fault(&example.value, outcome, is_declared, &written) {
                faults.push(format!("{} {name}: {fault}\n  of {}", case.module, example.value));
            }
        }
    }
    let types: usize = cases.iter().map(|case| case.types.0).sum();
    let views: usize = cases.iter().map(|case| case.types.1).sum();
    let count = faults.len();
    let sums = format!(
        "{} documents, {types} types ({views} keep the raw value), {all} values ({strict} without undeclared properties), {count} faults",
        cases.len()
    );
    Report { faults, sums }
}

/// The fault in the result for a valid value, if there is one.
fn fault(value: &Value, outcome: &Outcome, is_declared: bool, written: &[(String, Value)]) -> Option<String> {
    let is_written = |of: &Difference| {
        let (Some(key), None, Some(is)) = (of.keys.last(), &of.was, &of.is) else { return false };
        written.iter().any(|(name, value)| name == key && value == is)
    };
    match outcome {
        Err(reason) => Some(format!("cannot be decoded: {reason}")),
        Ok(_) if !is_declared => None,
        Ok(is) => differences(value, is).iter().find(|of| !is_written(of)).map(Difference::text),
    }
}

/// Properties with one value, and tags: a union adds them to a value without them (decision 25).
fn written(document: &Value) -> Vec<(String, Value)> {
    let schemas = &document["components"]["schemas"];
    let mut found = Vec::new();
    let mut open = vec![schemas];
    while let Some(at) = open.pop() {
        let Some(map) = at.as_object() else {
            open.extend(at.as_array().into_iter().flatten());
            continue;
        };
        open.extend(map.values());
        for (name, schema) in map.get("properties").and_then(Value::as_object).into_iter().flatten() {
            let schema = referred(schema).map_or(schema, |name| &schemas[name]);
            let only =
                schema["enum"].as_array().filter(|values| values.len() == 1).and_then(|one| one.first());
            found.extend(schema.get("const").or(only).map(|value| (name.clone(), value.clone())));
        }
        if let Some(tag) = at["discriminator"]["propertyName"].as_str() {
            let mapped =
                at["discriminator"]["mapping"].as_object().into_iter().flatten().map(|(value, _)| value);
            let names = schemas.as_object().into_iter().flatten().map(|(name, _)| name);
            found.extend(mapped.chain(names).map(|value| (tag.to_owned(), json!(value))));
        }
    }
    found
}
