//! The documents whose models are compared.

use std::fs;
use std::path::{Path, PathBuf};

use generator::config::Config;
use generator::document::Document;
use generator::ir::Api;
use generator::{lower_document, prepare};

use super::samples::{Sample, examples, made};
use crate::root;

/// The operations of the first document whose examples are decoded and encoded.
const MEASURED: [&str; 2] = ["/users", "/users/{userId}/settings"];

/// A document, and values that its operations answer.
pub struct Subject {
    /// Its name in tables and folders.
    pub name: String,
    /// What its client consists of.
    pub api: Api,
    /// The values.
    pub samples: Vec<Sample>,
}

/// Zoom's users in version 2, and unless that is all that is wanted, the documents that are asked for or else the largest
/// of the corpus, if it is there.
///
/// # Errors
/// What the generator says of a document that it refuses.
pub fn subjects(wanted: &[PathBuf], without_corpus: bool) -> Result<Vec<Subject>, String> {
    let mut subjects = vec![zoom()?];
    if without_corpus {
        return Ok(subjects);
    }
    let folder = root().join("../shared/corpus/giant");
    let others = if wanted.is_empty() { files(&folder) } else { wanted.to_vec() };
    if others.is_empty() {
        eprintln!("no large documents: `--document FILE` gives one, and {} is not there", folder.display());
    }
    for path in others {
        let (document, api) = lowered(&path, &[])?;
        drop(document);
        let samples = made(&api).into_iter().collect();
        subjects.push(Subject { name: name(&path), api, samples });
    }
    Ok(subjects)
}

fn zoom() -> Result<Subject, String> {
    let config = Config::load(&root().join("specs/generator.toml")).map_err(|fault| fault.to_string())?;
    let of = config.documents.iter().find(|document| document.path.ends_with("zoom-user-v2.yaml"));
    let of = of.ok_or("`specs/generator.toml` does not name `zoom-user-v2.yaml`")?;
    let (document, api) = lowered(&of.path, &of.overlays)?;
    let samples = examples(&document, &api, &MEASURED);
    Ok(Subject { name: "zoom-v2".into(), api, samples })
}

fn lowered(path: &Path, overlays: &[PathBuf]) -> Result<(Document, Api), String> {
    let refused = |findings: &dyn std::fmt::Display| format!("{}: {findings}", path.display());
    let (document, _) = prepare(path, overlays).map_err(|findings| {
        refused(&findings.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))
    })?;
    let (api, findings) = lower_document(&document, None);
    if findings.has_errors() {
        let errors: Vec<String> = findings.iter().map(ToString::to_string).collect();
        return Err(refused(&errors.join("\n")));
    }
    Ok((document, api))
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.path()).filter(|path| path.is_file()).collect();
    files.sort();
    files
}

/// The first words of the file's name: letters, digits and hyphens.
fn name(path: &Path) -> String {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy().to_lowercase();
    let words = stem.split(|symbol: char| !symbol.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let name = words.take(2).collect::<Vec<_>>().join("-");
    if name.starts_with(|first: char| first.is_ascii_alphabetic()) {
        name
    } else {
        format!("document-{name}")
    }
}
