//! Writes generated files, or reports how they differ from existing ones. Only this module writes files.

use std::collections::BTreeSet;
use std::fmt::Display;
use std::fs;
use std::io;
use std::path::Path;

use crate::additions;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::input::{Unread, read_text};
use crate::render::{Files, HEADER};

/// The difference between generated files and those in a folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Difference {
    /// Files that do not exist yet.
    pub added: Vec<String>,
    /// Files with different content.
    pub changed: Vec<String>,
    /// Files of an earlier run that are no longer generated.
    pub removed: Vec<String>,
}

impl Difference {
    /// Whether there is no difference.
    pub fn is_empty(&self) -> bool {
        self.count() == 0
    }

    /// The number of files that differ.
    pub fn count(&self) -> usize {
        self.added.len() + self.changed.len() + self.removed.len()
    }
}

/// Files that users may replace: an existing one that was not generated is kept.
const YIELDED: [&str; 1] = ["README.md"];

/// Compares generated files with those in a folder. Other files in the folder are ignored.
///
/// # Errors
/// An error if the folder cannot be read, if the path to a file has a symbolic link in the folder, or if a
/// file that was not generated would be overwritten.
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

/// Refuses symbolic links below the client's folder, since they lead to files elsewhere.
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

/// Writes the files that differ: first all of them to a temporary folder, then each is moved to its place.
/// After that, leftovers of earlier runs are removed.
///
/// # Errors
/// As [`diff`], and errors of the file system.
pub fn write(files: &Files, folder: &Path) -> Result<Difference, Diagnostics> {
    let difference = diff(files, folder)?;
    if difference.is_empty() {
        return Ok(difference);
    }
    place(files, folder, &difference).map_err(|error| unwritable(folder, &error))?;
    Ok(difference)
}

/// Writes a file that people edit too, completely or not at all.
///
/// # Errors
/// Errors of the file system.
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
    // In the target folder, so that moving is a rename, not a copy.
    let staging = tempfile::Builder::new().prefix(".generating-").tempdir_in(folder)?;
    let names: Vec<&String> = difference.added.iter().chain(&difference.changed).collect();
    for (index, name) in names.iter().enumerate() {
        let generated = files.get(*name).map_or("", |text| text.as_ref());
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
            // Removes the folder if it is empty now; fails otherwise, which is fine.
            let _ = fs::remove_dir(parent);
        }
    }
    Ok(())
}

/// The new text with the user's additions in the existing one; `None` if that cannot be parsed.
fn kept(name: &str, text: &str, known: &str) -> Option<String> {
    match name.rsplit('/').next() {
        Some("Cargo.toml") => additions::kept(text, known),
        _ => Some(text.to_owned()),
    }
}

/// Whether the file starts with a marker of a merge conflict.
fn has_conflict(text: &str) -> bool {
    text.starts_with("<<<<<<<")
}

/// Whether the first line of a file has the header, which is in a comment. JSON has no comments, so the
/// header is the value of the first member.
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
