//! Changes documents, and holds the generator's verdict on each change against judges: a program that uses all of the old client, and `cargo-semver-checks`.

mod caller;
mod judges;
mod mutations;
mod walk;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use generator::changes::{Impact, Report};
use generator::config::{ChangesConfig, Config, DocumentConfig};
use generator::diagnostic::Diagnostics;
use generator::document::load;
use generator::emit::Package;
use generator::report::{Show, report};
use generator::{files, generate, outline};
use serde_json::Value;

use crate::root;
use mutations::MUTATIONS;

/// What is changed, and who judges.
#[derive(Args)]
pub struct Options {
    /// The folder of documents; those of the golden clients if not given.
    #[arg(long, value_name = "DIR")]
    documents: Option<PathBuf>,
    /// A folder of folders, each with the versions of one document in the order of their names; each is compared with the one before, and nothing is changed.
    #[arg(long, value_name = "DIR", conflicts_with = "documents")]
    versions: Option<PathBuf>,
    /// How many changes of each kind are made at most.
    #[arg(long, value_name = "COUNT", default_value = "4")]
    each: usize,
    /// Where the clients are written and compiled.
    #[arg(long, value_name = "DIR")]
    folder: Option<PathBuf>,
    /// Prints a line for each change.
    #[arg(long)]
    lines: bool,
}

/// A document and one that was made of it.
struct Case {
    module: String,
    what: String,
    kind: &'static str,
    old: Value,
    new: Value,
}

/// Runs the chore: exit code 1 if a judge finds what the verdict does not say.
pub fn run(options: &Options) -> ExitCode {
    match judged(options) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn judged(options: &Options) -> io::Result<bool> {
    let folder = options.folder.clone().unwrap_or_else(|| root().join("target/change-report"));
    let cases = match &options.versions {
        Some(versions) => consecutive(versions)?,
        None => {
            let documents = options.documents.clone().unwrap_or_else(|| root().join("tests/fixtures"));
            cases(&documents, options.each)?
        }
    };
    let impacts = clients(&cases, &folder)?;
    println!("{} changes of {} kinds", cases.len(), kinds(&cases).len());
    let broken = judges::programs(&cases, &folder)?;
    let found = judges::semver(&folder)?;
    let mut disagreements = 0;
    for case in &cases {
        let impact = impacts.get(&case.module).copied().unwrap_or_default();
        let is_broken = broken.contains_key(&case.module);
        let lints = found.as_ref().and_then(|found| found.get(&case.module));
        let verdict = impact == Impact::Rust;
        let is_missed = !verdict && (is_broken || lints.is_some());
        let is_overcautious = verdict && !is_broken;
        disagreements += usize::from(is_missed);
        if options.lines || is_missed || is_overcautious {
            let program = if is_broken { "breaks" } else { "compiles" };
            let lints = lints.map_or_else(|| "nothing".to_owned(), join);
            let mark = if is_missed { "MISSED " } else { "" };
            println!(
                "{mark}{} {}: {}; the program {program}, the judge finds {lints}",
                case.module,
                case.what,
                impact.words()
            );
            if is_missed && let Some(why) = broken.get(&case.module) {
                println!("  {why}");
            }
        }
    }
    let count = |impact: Impact| impacts.values().filter(|one| **one == impact).count();
    println!(
        "{} breaking in Rust, {} breaking on the wire, {} compatible; {} programs break; {} judged to break by cargo-semver-checks; {disagreements} missed",
        count(Impact::Rust),
        count(Impact::Wire),
        count(Impact::None),
        broken.len(),
        found.map_or_else(|| "none (it is not installed)".to_owned(), |found| found.len().to_string()),
    );
    Ok(disagreements == 0)
}

fn join(lints: &BTreeSet<String>) -> String {
    lints.iter().map(String::as_str).collect::<Vec<_>>().join(", ")
}

fn kinds(cases: &[Case]) -> BTreeSet<&'static str> {
    cases.iter().map(|case| case.kind).collect()
}

/// Changes of each kind in as many documents as there are, before several in one.
fn cases(folder: &Path, each: usize) -> io::Result<Vec<Case>> {
    let mut documents = Vec::new();
    collect(folder, &mut documents)?;
    let mut cases = Vec::new();
    for (number, mutation) in MUTATIONS.iter().enumerate() {
        let mut found: Vec<(String, String, &Value, Value)> = Vec::new();
        // Each kind begins at another document.
        let count = documents.len();
        for index in 0..count {
            let Some((name, document)) = documents.get((index + number * 7) % count.max(1)) else { continue };
            let mutants = mutation.mutants(document, 2);
            found.extend(mutants.into_iter().map(|(place, new)| (name.clone(), place, document, new)));
        }
        let mut kept = 0;
        for (name, place, old, new) in found {
            if kept == each {
                break;
            }
            let what = format!("{}: {name} {place}", mutation.name);
            if !both_are_clients(old, &new)? {
                continue;
            }
            kept += 1;
            let module = format!("m{:03}", cases.len());
            cases.push(Case { module, what, kind: mutation.name, old: old.clone(), new });
        }
    }
    Ok(cases)
}

/// Each version of a document with the one before.
fn consecutive(folder: &Path) -> io::Result<Vec<Case>> {
    let mut cases = Vec::new();
    let mut services: Vec<PathBuf> =
        fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?;
    services.sort();
    for service in services {
        let mut versions = Vec::new();
        collect(&service, &mut versions)?;
        for pair in versions.windows(2) {
            let [(old_name, old), (new_name, new)] = pair else { continue };
            if old == new || !both_are_clients(old, new)? {
                continue;
            }
            let module = format!("m{:03}", cases.len());
            let what = format!("{} {old_name} to {new_name}", service.display());
            cases.push(Case { module, what, kind: "a version", old: old.clone(), new: new.clone() });
        }
    }
    Ok(cases)
}

/// Documents that need no other files.
fn collect(folder: &Path, documents: &mut Vec<(String, Value)>) -> io::Result<()> {
    let mut entries: Vec<PathBuf> =
        fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?;
    entries.sort();
    for path in entries {
        if path.is_dir() {
            collect(&path, documents)?;
            continue;
        }
        let ending = path.extension().unwrap_or_default();
        if ending != "yaml" && ending != "yml" && ending != "json" {
            continue;
        }
        let Ok(document) = load(&path) else { continue };
        let is_whole = document.root.get("paths").is_some() && !has_other_files(&document.root);
        if is_whole && document.root.get("openapi").is_some() {
            documents
                .push((path.file_stem().unwrap_or_default().to_string_lossy().into_owned(), document.root));
        }
    }
    Ok(())
}

fn has_other_files(document: &Value) -> bool {
    let text = document.to_string();
    text.split("\"$ref\":\"").skip(1).any(|rest| !rest.starts_with('#'))
}

/// Whether a client can be made of each; a change that makes it impossible is no case.
fn both_are_clients(old: &Value, new: &Value) -> io::Result<bool> {
    let folder = tempfile::tempdir()?;
    for document in [old, new] {
        let path = folder.path().join("api.json");
        fs::write(&path, document.to_string())?;
        if outline(&Config::of_document(&path), None).is_err() {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Writes both clients, and gives the verdict on each module.
fn clients(cases: &[Case], folder: &Path) -> io::Result<BTreeMap<String, Impact>> {
    let (old, new) = (folder.join("old"), folder.join("new"));
    for client in [&old, &new] {
        if client.exists() {
            fs::remove_dir_all(client)?;
        }
        fs::create_dir_all(client.join("documents"))?;
    }
    for case in cases {
        fs::write(document(&old, &case.module), case.old.to_string())?;
        fs::write(document(&new, &case.module), case.new.to_string())?;
    }
    client(cases, &old)?;
    fs::copy(old.join("api.lock"), new.join("api.lock"))?;
    let changes = client(cases, &new)?;
    let mut impacts = BTreeMap::new();
    for case in cases {
        impacts.insert(
            case.module.clone(),
            changes.as_ref().map(|report| impact(report, &case.module)).unwrap_or_default(),
        );
    }
    Ok(impacts)
}

fn document(client: &Path, module: &str) -> PathBuf {
    client.join("documents").join(format!("{module}.json"))
}

/// The worst of the changes of a module.
fn impact(report: &Report, module: &str) -> Impact {
    let prefix = format!("{module}::");
    // A feature of a module is called after it.
    let feature = format!("{module}-");
    let is_of = |path: &str| path.starts_with(&prefix) || path == module || path.starts_with(&feature);
    let of_module = report
        .changes
        .iter()
        .filter(|change| is_of(&change.path) || change.from.as_deref().is_some_and(is_of));
    of_module.map(|change| change.impact()).max().unwrap_or_default()
}

fn client(cases: &[Case], folder: &Path) -> io::Result<Option<Report>> {
    let package = Package {
        name: "client".into(),
        version: "1.0.0".into(),
        description: "A client of changed documents.".into(),
        ..Package::default()
    };
    let documents = cases.iter().map(|case| DocumentConfig {
        module: Some(case.module.clone()),
        ..DocumentConfig::new(document(folder, &case.module))
    });
    let config = Config {
        package,
        output: folder.to_owned(),
        documents: documents.collect(),
        strict: false,
        strict_overlays: false,
        changes: ChangesConfig::default(),
        derives: Vec::new(),
        runtime: None,
    };
    let made = generate(&config).map_err(|found| refused(&found))?;
    files::write(&made.files, folder).map_err(|found| refused(&found))?;
    Ok(made.changes)
}

fn refused(found: &Diagnostics) -> io::Error {
    io::Error::other(report(found, Show::Warnings))
}
