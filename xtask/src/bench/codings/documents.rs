//! The documents whose models are compared.

use std::path::{Path, PathBuf};

use generator::config::{Config, DocumentConfig};
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

/// Zoom's users in version 2, and the documents that are asked for.
///
/// # Errors
/// What the generator says of a document that it refuses.
pub fn subjects(wanted: &[PathBuf]) -> Result<Vec<Subject>, String> {
    let mut subjects = vec![zoom()?];
    for path in wanted {
        let (document, api) = lowered(path, &[])?;
        drop(document);
        let samples = made(&api).into_iter().collect();
        subjects.push(Subject { name: name(path), api, samples });
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
    let (document, _) = prepare(&DocumentConfig { overlays: overlays.to_vec(), ..DocumentConfig::new(path) })
        .map_err(|findings| {
            refused(&findings.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))
        })?;
    let (api, findings) = lower_document(&document, None);
    if findings.has_errors() {
        let errors: Vec<String> = findings.iter().map(ToString::to_string).collect();
        return Err(refused(&errors.join("\n")));
    }
    Ok((document, api))
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
