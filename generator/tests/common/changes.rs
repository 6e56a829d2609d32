//! Compares the clients of two documents for the callers of the first.
#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::PathBuf;

use generator::changes::{Report, Sort, compare, locate};
use generator::config::Config;
use generator::surface::{Surface, read, write};
use generator::{Outline, outline};
use tempfile::TempDir;

use super::whole;

/// The surface of a document's client. Items that are the same as in a known surface keep their names.
pub fn outline_of(text: &str, known: Option<&Surface>) -> Outline {
    outlined(text, known, false)
}

fn outlined(text: &str, known: Option<&Surface>, has_aliases: bool) -> Outline {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("api.yaml");
    fs::write(&path, whole(text)).unwrap();
    let mut config = Config::of_document(&path);
    config.changes.has_aliases = has_aliases;
    let outline = outline(&config, known);
    let mut outline = outline.unwrap_or_else(|found| panic!("{found:?}"));
    for written in &mut outline.written {
        written.source.name = PathBuf::from("api.yaml").display().to_string();
    }
    // What is compared is what the file beside the client says.
    assert_eq!(read(&write(&outline.surface)), Ok(outline.surface.clone()));
    outline
}

/// What the second document changes.
pub fn of_pair(old: &str, new: &str) -> Report {
    let old = outline_of(old, None);
    let new = outline_of(new, Some(&old.surface));
    compared(&old, &new)
}

/// The changes if no name is kept.
pub fn check_fresh(old: &str, new: &str) -> String {
    written(&compared(&outline_of(old, None), &outline_of(new, None)))
}

fn compared(old: &Outline, new: &Outline) -> Report {
    let mut report = compare(&old.surface, &new.surface);
    locate(&mut report, &old.written, &new.written);
    report
}

/// The changes of each document relative to the one before, with aliases for renamed items, and all aliases
/// at the end.
pub fn check_aliases(documents: &[&str]) -> String {
    let (mut text, mut known): (String, Option<Surface>) = (String::new(), None);
    for document in documents {
        let outline = outlined(document, known.as_ref(), true);
        if let Some(known) = &known {
            text.push_str(&written(&compare(known, &outline.surface)));
        }
        known = Some(outline.surface);
    }
    text + &known.map(|known| lines_of(&known, &["alias"])).unwrap_or_default()
}

/// The verdict, then each change: its kind, impact, item, place and differences.
pub fn check_changes(old: &str, new: &str) -> String {
    written(&of_pair(old, new))
}

fn written(report: &Report) -> String {
    let mut text = format!("{}\n", report.level());
    for change in &report.changes {
        let sort = match change.sort {
            Sort::Added => "added",
            Sort::Deprecated => "deprecated",
            Sort::Changed => "changed",
            Sort::Renamed => "renamed",
            Sort::Removed => "removed",
        };
        let line = change.site.line.map_or_else(String::new, |line| format!(" :{line}"));
        let (kind, path, impact) = (change.kind.word(), &change.path, change.impact().words());
        text.push_str(&format!("{sort} {kind} {path}{line}: {impact}"));
        for detail in &change.details {
            text.push_str(&format!("; {} [{} -> {}]", detail.what, detail.before, detail.after));
        }
        text.push('\n');
    }
    text
}

/// The lines of a surface that begin with one of these words.
pub fn check_surface(text: &str, kinds: &[&str]) -> String {
    lines_of(&outline_of(text, None).surface, kinds)
}

/// The same of the second of two documents.
pub fn check_kept(old: &str, new: &str, kinds: &[&str]) -> String {
    let old = outline_of(old, None).surface;
    lines_of(&outline_of(new, Some(&old)).surface, kinds)
}

fn lines_of(surface: &Surface, kinds: &[&str]) -> String {
    let text = write(surface);
    let is_wanted =
        |line: &&str| kinds.is_empty() || kinds.iter().any(|kind| line.split(' ').next() == Some(kind));
    text.lines().skip(2).filter(is_wanted).map(|line| format!("{line}\n")).collect()
}
