//! Compares two versions of a client, given as documents, settings or surfaces.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

use crate::changes::{Report, Written, compare, locate};
use crate::config::Config;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::pipeline::outline;
use crate::surface::{self, Surface};

/// Makes the settings for a client of a document alone.
pub type OfDocument<'a> = &'a dyn Fn(&Path) -> Config;

/// The changes from one version to another. `of_document` makes the settings for a document alone.
///
/// # Errors
/// An error if a file cannot be read, or if no client can be made from it.
pub fn difference(old: &Path, new: &Path, of_document: OfDocument<'_>) -> Result<Report, Diagnostics> {
    let old = Version::read(old, None, of_document)?;
    let new = Version::read(new, Some(&old.surface), of_document)?;
    let mut report = compare(&old.surface, &new.surface);
    locate(&mut report, &old.written, &new.written);
    Ok(report)
}

/// The changes of a client between two revisions of git. `file` is its document or settings.
///
/// # Errors
/// As [`difference`], or an error of git.
pub fn difference_in_git(
    (old, new): (&str, &str),
    file: &Path,
    of_document: OfDocument<'_>,
) -> Result<Report, Diagnostics> {
    let (before, after) = (Revision::read(old, file)?, Revision::read(new, file)?);
    let mut report = difference(&before.file, &after.file, of_document)?;
    for change in &mut report.changes {
        for (folder, revision) in [(&before.folder, old), (&after.folder, new)] {
            let prefix = format!("{}/", folder.path().display());
            if let Some(below) = change.site.file.strip_prefix(&prefix) {
                change.site.file = format!("{revision}:{below}");
            }
        }
    }
    Ok(report)
}

struct Version {
    surface: Surface,
    written: Vec<Written>,
}

impl Version {
    /// Reads a file as settings, a surface or a document, depending on its name.
    fn read(path: &Path, known: Option<&Surface>, of_document: OfDocument<'_>) -> Result<Self, Diagnostics> {
        let ending = path.extension().unwrap_or_default();
        if ending == "lock" {
            return Ok(Self { surface: surface::load(path)?, written: Vec::new() });
        }
        let config = if ending == "toml" { Config::load(path)? } else { of_document(path) };
        let outline = outline(&config, known)?;
        Ok(Self { surface: outline.surface, written: outline.written })
    }
}

/// The files of a revision in a temporary folder.
struct Revision {
    folder: TempDir,
    file: PathBuf,
}

impl Revision {
    /// Writes the files of a revision, without changing the repository, its index or its work tree.
    fn read(revision: &str, file: &Path) -> Result<Self, Diagnostics> {
        if revision.starts_with('-') {
            return Err(fault(format!("`{revision}` is not a revision")));
        }
        let parent = match file.parent() {
            Some(parent) if parent != Path::new("") => parent,
            _ => Path::new("."),
        };
        let parent = fs::canonicalize(parent).map_err(|error| fault(error.to_string()))?;
        let top = git(&parent, &["rev-parse", "--show-toplevel"], None)?;
        let top = PathBuf::from(top.trim_end());
        let below = parent.strip_prefix(&top).map_err(|error| fault(error.to_string()))?;
        let folder = tempfile::tempdir().map_err(|error| fault(error.to_string()))?;
        let index = folder.path().join(".index");
        git(&top, &["read-tree", revision], Some(&index))?;
        let prefix = format!("--prefix={}/", folder.path().display());
        git(&top, &["checkout-index", "--all", "--quiet", &prefix], Some(&index))?;
        let name = file.file_name().unwrap_or_default();
        let file = folder.path().join(below).join(name);
        if !file.is_file() {
            return Err(fault(format!("`{}` is not in `{revision}`", below.join(name).display())));
        }
        Ok(Self { folder, file })
    }
}

fn git(folder: &Path, arguments: &[&str], index: Option<&Path>) -> Result<String, Diagnostics> {
    let mut command = Command::new("git");
    command.arg("-C").arg(folder).args(arguments);
    if let Some(index) = index {
        command.env("GIT_INDEX_FILE", index);
    }
    let output = command.output().map_err(|error| fault(format!("cannot run `git`: {error}")))?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    Err(fault(format!("git: {}", String::from_utf8_lossy(&output.stderr).trim())))
}

fn fault(message: String) -> Diagnostics {
    Diagnostic::error("revision", message).help("give two revisions that have the file").into()
}
