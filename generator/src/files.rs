//! Writes generated files, or reports how they differ from those that are there; the only writer.

use std::collections::BTreeSet;
use std::fmt::Display;
use std::fs;
use std::io;
use std::path::Path;

use crate::additions;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::input::{Unread, read_text};
use crate::render::{Files, HEADER};

/// What is different between generated files and those in a folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Difference {
    /// Files that are not there yet.
    pub added: Vec<String>,
    /// Files with another text.
    pub changed: Vec<String>,
    /// Files of an earlier run that are no longer produced.
    pub removed: Vec<String>,
}

impl Difference {
    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.count() == 0
    }

    /// How many files differ.
    pub fn count(&self) -> usize {
        self.added.len() + self.changed.len() + self.removed.len()
    }
}

/// Files that a user may take over: what stands there and was not generated stays.
const YIELDED: [&str; 1] = ["README.md"];

/// Compares generated files with those in a folder; files there that were not generated do not count.
///
/// # Errors
/// A folder that cannot be read, a symbolic link in it on the way to a file, or a file that was not generated standing where one is to be written.
pub fn diff(files: &Files, folder: &Path) -> Result<Difference, Diagnostics> {
    if folder.is_file() {
        let message = format!("`{}` is a file", folder.display());
        return Err(Diagnostic::error("output", message).help("give a folder").into());
    }
    refuse_links(files, folder)?;
    let mut difference = Difference::default();
    let mut faults = Diagnostics::new();
    for (name, text) in files {
        match read_text(&folder.join(name), u64::MAX) {
            Ok(known) if known == *text => {}
            Ok(known) if is_generated(&known) => match kept(name, text, &known) {
                Some(text) if text == known => {}
                Some(_) => difference.changed.push(name.clone()),
                None => faults.push(unread_manifest(&folder.join(name))),
            },
            Ok(known) if has_conflict(&known) => faults.push(unmerged(&folder.join(name))),
            Ok(_) if YIELDED.contains(&name.as_str()) => {}
            Ok(_) => faults.push(foreign(&folder.join(name))),
            Err(Unread::Missing) => difference.added.push(name.clone()),
            Err(why) => faults.push(unwritable(&folder.join(name), &why)),
        }
    }
    let mut present = BTreeSet::new();
    for sources in ["src", "runtime/src"] {
        if let Err(error) = list(&folder.join(sources), sources, &mut present) {
            faults.push(unwritable(&folder.join(sources), &error));
        }
    }
    let leftover = |name: &&String| {
        !files.contains_key(*name)
            && read_text(&folder.join(name), u64::MAX).is_ok_and(|text| is_generated(&text))
    };
    difference.removed = present.iter().filter(leftover).cloned().collect();
    if faults.has_errors() { Err(faults) } else { Ok(difference) }
}

/// A file or a folder below the client's that is a symbolic link would be read and written somewhere else.
fn refuse_links(files: &Files, folder: &Path) -> Result<(), Diagnostics> {
    let mut places: BTreeSet<&Path> = BTreeSet::new();
    for name in files.keys() {
        places.extend(Path::new(name).ancestors());
    }
    places.remove(Path::new(""));
    let mut faults = Diagnostics::new();
    for place in &places {
        let place = folder.join(place);
        if fs::symlink_metadata(&place).is_ok_and(|metadata| metadata.is_symlink()) {
            let message =
                format!("`{}` is a symbolic link, and nothing is written through one", place.display());
            let help = "remove the link, or give the folder that it leads to as the client's";
            faults.push(Diagnostic::error("output", message).help(help));
        }
    }
    if faults.has_errors() { Err(faults) } else { Ok(()) }
}

/// Writes what differs: everything to a temporary folder first, then each file is moved to its place, then leftovers of earlier runs are removed.
///
/// # Errors
/// As [`diff`], and whatever the file system refuses.
pub fn write(files: &Files, folder: &Path) -> Result<Difference, Diagnostics> {
    let difference = diff(files, folder)?;
    if difference.is_empty() {
        return Ok(difference);
    }
    place(files, folder, &difference).map_err(|error| unwritable(folder, &error))?;
    Ok(difference)
}

/// Writes a file that people edit too, all of it or nothing.
///
/// # Errors
/// Whatever the file system refuses.
pub fn write_text(folder: &Path, name: &str, text: &str) -> Result<(), Diagnostics> {
    let target = folder.join(name);
    let write = || -> io::Result<()> {
        let staging = tempfile::Builder::new().prefix(".generating-").tempdir_in(folder)?;
        fs::write(staging.path().join("0"), text)?;
        fs::rename(staging.path().join("0"), &target)
    };
    write().map_err(|error| unwritable(&target, &error).into())
}

fn place(files: &Files, folder: &Path, difference: &Difference) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    // Within the target folder, so that moving is a rename and not a copy.
    let staging = tempfile::Builder::new().prefix(".generating-").tempdir_in(folder)?;
    let names: Vec<&String> = difference.added.iter().chain(&difference.changed).collect();
    for (index, name) in names.iter().enumerate() {
        let generated = files.get(*name).map_or("", String::as_str);
        let text = match read_text(&folder.join(name), u64::MAX) {
            Ok(known) => kept(name, generated, &known),
            Err(_) => None,
        };
        let text = text.as_deref().unwrap_or(generated);
        fs::write(staging.path().join(index.to_string()), text)?;
    }
    for (index, name) in names.iter().enumerate() {
        let target = folder.join(name);
        if let Some(parent) = target.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::rename(staging.path().join(index.to_string()), target)?;
    }
    for name in &difference.removed {
        let target = folder.join(name);
        fs::remove_file(&target)?;
        if let Some(parent) = target.parent() {
            // A folder that is empty now goes too; one that is not stays.
            let _ = fs::remove_dir(parent);
        }
    }
    Ok(())
}

/// The text of a file with what was added to it by hand; none where that cannot be read.
fn kept(name: &str, text: &str, known: &str) -> Option<String> {
    match name.rsplit('/').next() {
        Some("Cargo.toml") => additions::kept(text, known),
        _ => Some(text.to_owned()),
    }
}

/// Whether a merge left its markers where the header stands.
fn has_conflict(text: &str) -> bool {
    text.starts_with("<<<<<<<")
}

/// The header stands in the first line of every generated file, behind its comment sign; JSON has no comments, so it is the first member's value there.
fn is_generated(text: &str) -> bool {
    let mut lines = text.lines();
    match lines.next() {
        Some("{") => match lines.next() {
            Some(line) => line.trim_end_matches(['"', ',']).ends_with(HEADER),
            None => false,
        },
        Some(line) => {
            line.trim_start_matches(['/', '#', '<', '!', '-', ' ']).trim_end_matches([' ', '-', '>'])
                == HEADER
        }
        None => false,
    }
}

fn list(folder: &Path, prefix: &str, found: &mut BTreeSet<String>) -> io::Result<()> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        entries => entries?,
    };
    for entry in entries {
        let entry = entry?;
        let name = format!("{prefix}/{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            list(&entry.path(), &name, found)?;
        } else if name.ends_with(".rs") {
            found.insert(name);
        }
    }
    Ok(())
}

fn foreign(path: &Path) -> Diagnostic {
    let message = format!("`{}` was not generated and would be overwritten", path.display());
    Diagnostic::error("output", message).help("choose another folder, or move the file away")
}

fn unmerged(path: &Path) -> Diagnostic {
    let message = format!("`{}` begins with a merge conflict", path.display());
    let help = "take either side of the file, and generate again";
    Diagnostic::error("output", message).help(help)
}

fn unread_manifest(path: &Path) -> Diagnostic {
    let message = format!("`{}` is not TOML, so what was added to it by hand would be lost", path.display());
    let help = "correct the file, for example by resolving a merge conflict, or remove it with its additions";
    Diagnostic::error("output", message).help(help)
}

fn unwritable(path: &Path, error: &dyn Display) -> Diagnostic {
    Diagnostic::error("output", format!("cannot write `{}`: {error}", path.display()))
}
