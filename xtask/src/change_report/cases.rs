//! Pairs of documents to compare: golden documents with mutations, or versions of real ones.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use generator::config::Config;
use generator::document::load;
use generator::outline;
use serde_json::Value;

use super::mutations::MUTATIONS;

/// A document, and a mutation or a later version of it.
pub(super) struct Case {
    /// The module of its client.
    pub(super) module: String,
    /// The kind of the change, or the service.
    pub(super) group: String,
    /// The change, or the two versions.
    pub(super) what: String,
    pub(super) old: Value,
    pub(super) new: Value,
}

/// Changes of each kind in different documents, before several in one document.
pub(super) fn mutated(folder: &Path, each: usize, only: &str) -> io::Result<Vec<Case>> {
    let mut documents = Vec::new();
    collect(folder, &mut documents)?;
    documents.retain(|(_, document)| document.get("openapi").is_some());
    let mut cases = Vec::new();
    for (number, mutation) in MUTATIONS.iter().enumerate() {
        if !mutation.name.contains(only) {
            continue;
        }
        let mut found: Vec<(String, String, &Value, Value)> = Vec::new();
        // Each kind starts with another document.
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
            if !both_are_clients(old, &new)? {
                continue;
            }
            kept += 1;
            let (group, what) = (mutation.name.to_owned(), format!("{}: {name} {place}", mutation.name));
            cases.push(Case { module: module(cases.len()), group, what, old: old.clone(), new });
        }
    }
    Ok(cases)
}

/// Each version of a document with the one before.
pub(super) fn consecutive(folder: &Path) -> io::Result<Vec<Case>> {
    let mut cases = Vec::new();
    for service in entries(folder)? {
        let mut versions = Vec::new();
        collect(&service, &mut versions)?;
        let group = service.file_name().unwrap_or_default().to_string_lossy().into_owned();
        for pair in versions.windows(2) {
            let [(old_name, old), (new_name, new)] = pair else { continue };
            let what = format!("{group} {old_name} to {new_name}");
            if !both_are_clients(old, new)? {
                eprintln!("note: {what}: one of them gives no client");
                continue;
            }
            let module = module(cases.len());
            cases.push(Case { module, group: group.clone(), what, old: old.clone(), new: new.clone() });
        }
    }
    Ok(cases)
}

fn module(number: usize) -> String {
    format!("m{number:03}")
}

fn entries(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut entries: Vec<PathBuf> =
        fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?;
    entries.sort();
    Ok(entries)
}

/// Documents in a single file.
fn collect(folder: &Path, documents: &mut Vec<(String, Value)>) -> io::Result<()> {
    for path in entries(folder)? {
        if path.is_dir() {
            collect(&path, documents)?;
            continue;
        }
        let ending = path.extension().unwrap_or_default();
        if ending != "yaml" && ending != "yml" && ending != "json" {
            continue;
        }
        let Ok(document) = load(&path) else { continue };
        if document.root.get("paths").is_some() && !has_other_files(&document.root) {
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

/// Whether both documents give a client. If the change prevents that, it is no case.
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
