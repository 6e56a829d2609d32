//! The documents that are measured, with their numbers of operations.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use generator::config::Config;
use generator::document::{Source, parse_value};
use serde_json::Value;

/// A document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// A short name for tables and folders.
    pub name: String,
    /// Its file.
    pub path: PathBuf,
    /// Overlays, which only our generator supports.
    pub overlays: Vec<PathBuf>,
    /// The number of operations.
    pub operations: usize,
}

impl Document {
    /// Reads the document in a file.
    ///
    /// # Errors
    /// It cannot be read, or is neither JSON nor YAML.
    pub fn read(path: &Path, overlays: Vec<PathBuf>) -> io::Result<Self> {
        let text = fs::read_to_string(path)?;
        let source = Source { name: path.display().to_string(), text };
        let value = parse_value(&source).map_err(|fault| io::Error::other(fault.to_string()))?;
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        let words =
            stem.split(|symbol: char| !symbol.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
        let name = words.collect::<Vec<_>>().join("-").to_lowercase();
        Ok(Self { name, path: path.to_path_buf(), overlays, operations: operations(&value) })
    }

    /// The name of its crate.
    pub fn package(&self) -> String {
        format!("bench-{}", self.name)
    }
}

/// The documents of the checked-in client, with their overlays.
///
/// # Errors
/// The settings or a document cannot be read.
pub fn zoom() -> io::Result<Vec<Document>> {
    let config = Config::load(&crate::root().join("specs/generator.toml"))
        .map_err(|fault| io::Error::other(fault.to_string()))?;
    config.documents.into_iter().map(|document| Document::read(&document.path, document.overlays)).collect()
}

/// The documents below a folder, sorted by path.
///
/// # Errors
/// The folder or a document cannot be read.
pub fn below(folder: &Path) -> io::Result<Vec<Document>> {
    files_below(folder)?.iter().map(|path| Document::read(path, Vec::new())).collect()
}

/// The JSON and YAML files below a folder, sorted by path.
///
/// # Errors
/// The folder cannot be read.
pub fn files_below(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = Vec::new();
    collect(folder, &mut paths)?;
    paths.sort();
    Ok(paths)
}

fn collect(folder: &Path, paths: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let path = entry.path();
        let is_document =
            path.extension().is_some_and(|ending| ending == "json" || ending == "yaml" || ending == "yml");
        match entry.file_type()?.is_dir() {
            true => collect(&path, paths)?,
            false if is_document => paths.push(path),
            false => {}
        }
    }
    Ok(())
}

/// The number of methods in all paths (OpenAPI 3.0.3, Path Item Object).
fn operations(document: &Value) -> usize {
    let methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
    let paths = document.get("paths").and_then(Value::as_object).into_iter().flatten();
    paths.map(|(_, item)| methods.iter().filter(|method| item.get(**method).is_some()).count()).sum()
}

#[cfg(test)]
mod tests {
    use super::operations;

    #[test]
    fn operations_are_counted() {
        let document = serde_json::json!({ "paths": { "/a": { "get": {}, "parameters": [] }, "/b": { "put": {}, "post": {} } } });
        assert_eq!(operations(&document), 3);
    }
}
