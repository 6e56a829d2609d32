//! This project at another commit, for figures of both side by side.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::documents::Document;
use super::measure::run;
use super::workshop::{self, Build, emptied};

/// The sources of this project at a commit.
pub struct Checkout {
    /// A name for tables and folders.
    pub name: String,
    /// The folder of the workspace.
    pub root: PathBuf,
}

impl Checkout {
    /// The sources as they are in this folder.
    pub fn now() -> Self {
        Self { name: "now".into(), root: crate::root() }
    }

    /// The sources of a commit, in a clone that shares the objects of this repository.
    ///
    /// # Errors
    /// The commit is not known, or the clone cannot be written.
    pub fn earlier(commit: &str) -> io::Result<Self> {
        let root = workshop::folder()?.join("earlier").join(commit);
        if root.exists() {
            fs::remove_dir_all(&root)?;
        }
        let mut clone = Command::new("git");
        clone.args(["clone", "--quiet", "--shared", "--no-checkout"]).arg(crate::root()).arg(&root);
        run(&mut clone)?.succeeded()?;
        let mut checkout = Command::new("git");
        checkout.arg("-C").arg(&root).args(["checkout", "--quiet", "--detach", commit]);
        run(&mut checkout)?.succeeded()?;
        Ok(Self { name: commit.into(), root })
    }

    /// The commit to compare with, if there is one, and the sources as they are.
    ///
    /// # Errors
    /// As [`Checkout::earlier`].
    pub fn pair(against: Option<&str>) -> io::Result<Vec<Self>> {
        let mut checkouts = Vec::new();
        if let Some(commit) = against {
            checkouts.push(Self::earlier(commit)?);
        }
        checkouts.push(Self::now());
        Ok(checkouts)
    }

    /// The target folder for clients of these sources: cargo tells packages apart by name and version, not by their folders.
    ///
    /// # Errors
    /// As [`workshop::folder`].
    pub fn target(&self) -> io::Result<PathBuf> {
        Ok(workshop::folder()?.join("target").join(format!("at-{}", self.name)))
    }

    /// Builds the generator, with optimisations if its own work is measured.
    ///
    /// # Errors
    /// It does not build.
    pub fn generator(&self, is_optimised: bool) -> io::Result<PathBuf> {
        let target = if self.root == crate::root() { workshop::target()? } else { self.target()? };
        let build = if is_optimised { Build::Release } else { Build::Debug };
        let program = workshop::program(&self.root, &target, "generator", "clientwright", build)?;
        // The command had the name of its package at first.
        Ok(if program.exists() { program } else { program.with_file_name("generator") })
    }

    /// Writes the client of a document with a generator of these sources, as a workspace of its own.
    ///
    /// # Errors
    /// The generator refuses the document.
    pub fn client(&self, generator: &Path, document: &Document, folder: &Path) -> io::Result<()> {
        emptied(folder)?;
        run(Command::new(generator).args(arguments(document, folder)))?.succeeded()?;
        let manifest = folder.join("Cargo.toml");
        let text = fs::read_to_string(&manifest)?;
        if !text.contains("[workspace]") {
            fs::write(&manifest, text + "\n[workspace]\n")?;
        }
        Ok(())
    }
}

/// The arguments by which a generator writes the client of a document into a folder.
pub fn arguments(document: &Document, folder: &Path) -> Vec<String> {
    let text = |path: &Path| path.display().to_string();
    let mut arguments = vec!["generate".into(), "--spec".into(), text(&document.path)];
    arguments.extend(["--out".into(), text(folder)]);
    for overlay in &document.overlays {
        arguments.extend(["--overlay".into(), text(overlay)]);
    }
    arguments
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::arguments;
    use crate::bench::documents::Document;

    #[test]
    fn overlays_are_given_too() {
        let document = Document {
            name: "users".into(),
            path: "users.yaml".into(),
            overlays: vec!["fixes.yaml".into()],
            operations: 1,
        };
        let wanted = ["generate", "--spec", "users.yaml", "--out", "client", "--overlay", "fixes.yaml"];
        assert_eq!(arguments(&document, Path::new("client")), wanted);
    }
}
