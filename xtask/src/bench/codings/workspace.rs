//! The crates that are compared, in a Cargo workspace of their own below `target`, so that all share one lock and one target folder.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use generator::ir::TypeReference;
use proc_macro2::TokenStream;

use super::coding::Coding;
use super::documents::Subject;
use super::models::models;
use super::roots::{self, Root};
use crate::bench::workshop;
use crate::root;

/// The workspace.
pub struct Workspace {
    folder: PathBuf,
    members: Vec<String>,
}

/// One document's models in one coding.
#[derive(Clone, Debug)]
pub struct Crate {
    /// The package's name.
    pub package: String,
    /// The root of its library.
    pub root: PathBuf,
    /// The lines of its source, the places of use aside.
    pub lines: usize,
}

impl Workspace {
    /// An empty workspace, with the support crates of all codings and an empty crate for each that has its dependencies.
    ///
    /// # Errors
    /// A file cannot be written.
    pub fn new(codings: &[Box<dyn Coding>]) -> io::Result<Self> {
        let mut workspace = Self { folder: workshop::folder()?.join("codings"), members: Vec::new() };
        for coding in codings {
            if let Some(support) = coding.support() {
                let at = format!("support/{}", support.name);
                workspace.add(
                    &at,
                    support.name,
                    support.dependencies,
                    &[("lib", support.source.to_owned())],
                )?;
            }
            let name = coding.name();
            let files = [("lib", "//! Nothing, so that what it depends on is built.\n".to_owned())];
            workspace.add(&format!("warm/{name}"), &warm(&**coding), coding.dependencies(), &files)?;
        }
        Ok(workspace)
    }

    /// Adds the models of a document in a coding.
    ///
    /// # Errors
    /// A file cannot be written.
    pub fn add_models(
        &mut self,
        subject: &Subject,
        coding: &dyn Coding,
        roots: &BTreeMap<TypeReference, Root>,
    ) -> io::Result<Crate> {
        let package = format!("{}-{}", subject.name, coding.name());
        let at = format!("{}/{}", subject.name, coding.name());
        let types = models(&subject.api, coding);
        let lines = types.values().map(|text| text.lines().count()).sum();
        let files = [
            ("lib", library()),
            ("main", formatted(roots::program(roots, &package.replace('-', "_")), "Decodes and encodes.")),
            ("roots", formatted(roots::library(roots, coding), "Where a client decodes and encodes.")),
        ];
        self.add(&at, &package, coding.dependencies(), &files)?;
        for (path, text) in types {
            write(&self.folder.join(&at).join(path), &text)?;
        }
        Ok(Crate { package, root: self.folder.join(&at).join("src/lib.rs"), lines })
    }

    /// Writes the manifest, and the lock of this workspace for a start, so that versions agree.
    ///
    /// # Errors
    /// A file cannot be written.
    pub fn finish(&self) -> io::Result<()> {
        let members: String = self.members.iter().map(|member| format!("    {member:?},\n")).collect();
        let manifest = format!("[workspace]\nresolver = \"3\"\nmembers = [\n{members}]\n");
        write(&self.folder.join("Cargo.toml"), &manifest)?;
        let lock = self.folder.join("Cargo.lock");
        if !lock.exists() {
            fs::copy(root().join("Cargo.lock"), lock)?;
        }
        Ok(())
    }

    /// The workspace's folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    fn add(&mut self, at: &str, name: &str, dependencies: &str, files: &[(&str, String)]) -> io::Result<()> {
        let dependencies = dependencies
            .replace("{workspace}", &root().display().to_string())
            .replace("{support}", &self.folder.join("support").display().to_string());
        let manifest = format!(
            "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n{dependencies}"
        );
        write(&self.folder.join(at).join("Cargo.toml"), &manifest)?;
        for (stem, text) in files {
            write(&self.folder.join(at).join(format!("src/{stem}.rs")), text)?;
        }
        self.members.push(at.to_owned());
        Ok(())
    }
}

/// The package that has a coding's dependencies and nothing else.
pub fn warm(coding: &dyn Coding) -> String {
    format!("warm-{}", coding.name())
}

fn library() -> String {
    "//! Models in one way of coding.\n\n#![allow(deprecated, unused_imports)]\n\npub mod roots;\npub mod types;\n\npub use ::runtime;\n"
        .to_owned()
}

/// Tokens as text; what is no Rust is printed as it is, so that the compiler shows it.
fn formatted(tokens: TokenStream, about: &str) -> String {
    let text = match syn::parse2(tokens.clone()) {
        Ok(file) => prettyplease::unparse(&file),
        Err(_) => tokens.to_string(),
    };
    format!("//! {about}\n\n{text}")
}

fn write(path: &Path, text: &str) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, text)
}
