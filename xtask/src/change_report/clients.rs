//! Generates the two clients of each pair of documents, with many pairs in one crate, and the verdict on
//! each.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use generator::changes::{Change, Impact, Report};
use generator::config::{ChangesConfig, Config, DocumentConfig};
use generator::diagnostic::Diagnostics;
use generator::emit::Package;
use generator::report::{Show, report};
use generator::{files, generate};

use super::cases::Case;

/// The generator's verdict on a pair.
#[derive(Default)]
pub(super) struct Verdict {
    pub(super) changes: Vec<Change>,
}

impl Verdict {
    /// The highest impact of the changes.
    pub(super) fn impact(&self) -> Impact {
        self.changes.iter().map(Change::impact).max().unwrap_or_default()
    }

    /// The changes that break in Rust.
    pub(super) fn breaks(&self) -> impl Iterator<Item = &Change> {
        self.changes.iter().filter(|change| change.impact() == Impact::Rust)
    }
}

/// Writes both clients, and returns the verdict on each module.
pub(super) fn write(
    cases: &[Case],
    folder: &Path,
    has_aliases: bool,
) -> io::Result<BTreeMap<String, Verdict>> {
    let (old, new) = (folder.join("old"), folder.join("new"));
    for client in [&old, &new] {
        fs::create_dir_all(client.join("documents"))?;
        // Files of an earlier client must not be read. Its runtime is kept, so that it is compiled only once.
        for file in ["api.lock", "CHANGELOG.md", "Cargo.toml"] {
            if client.join(file).exists() {
                fs::remove_file(client.join(file))?;
            }
        }
    }
    for case in cases {
        fs::write(document(&old, &case.module), case.old.to_string())?;
        fs::write(document(&new, &case.module), case.new.to_string())?;
    }
    client(cases, &old, ChangesConfig::default())?;
    fs::copy(old.join("api.lock"), new.join("api.lock"))?;
    let report =
        client(cases, &new, ChangesConfig { has_aliases, ..ChangesConfig::default() })?.unwrap_or_default();
    let mut verdicts = BTreeMap::new();
    for case in cases {
        verdicts.insert(case.module.clone(), verdict(&report, &case.module));
    }
    Ok(verdicts)
}

fn document(client: &Path, module: &str) -> PathBuf {
    client.join("documents").join(format!("{module}.json"))
}

/// The changes of a module.
fn verdict(report: &Report, module: &str) -> Verdict {
    let prefix = format!("{module}::");
    // The feature of a module starts with the module's name.
    let feature = format!("{module}-");
    let is_of = |path: &str| path.starts_with(&prefix) || path == module || path.starts_with(&feature);
    let mut changes = Vec::new();
    for change in &report.changes {
        if is_of(&change.path) || change.from.as_deref().is_some_and(is_of) {
            changes.push(change.clone());
        }
    }
    Verdict { changes }
}

fn client(cases: &[Case], folder: &Path, changes: ChangesConfig) -> io::Result<Option<Report>> {
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
    let config = Config { changes, ..Config::new(package, folder, documents.collect()) };
    let made = generate(&config).map_err(|found| refused(&found))?;
    files::write(&made.files, folder).map_err(|found| refused(&found))?;
    Ok(made.changes)
}

/// Findings as an error of this chore.
pub(super) fn refused(found: &Diagnostics) -> io::Error {
    io::Error::other(report(found, Show::Warnings))
}
