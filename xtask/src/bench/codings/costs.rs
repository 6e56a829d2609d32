//! What it costs to compile a crate of models, and what comes out.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde::Serialize;

use super::workspace::Crate;
use crate::bench::measure::{Cost, Finished, median_cost, run, touch};
use crate::bench::workshop;

/// A way to compile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// `cargo check`.
    Check,
    /// `cargo build`.
    Dev,
    /// `cargo build --release`.
    Release,
}

impl Step {
    fn arguments(self) -> &'static [&'static str] {
        match self {
            Self::Check => &["check"],
            Self::Dev => &["build"],
            Self::Release => &["build", "--release"],
        }
    }

    /// Its name in messages.
    pub fn name(self) -> &'static str {
        match self {
            Self::Check => "check",
            Self::Dev => "build",
            Self::Release => "release",
        }
    }
}

/// What compiling one crate alone cost, medians of all runs.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Costs {
    /// `cargo check`.
    pub check: Cost,
    /// `cargo build`.
    pub dev: Cost,
    /// `cargo build --release`.
    pub release: Cost,
    /// Bytes of the library, built for debugging.
    pub dev_rlib: u64,
    /// Bytes of the library, built for release.
    pub release_rlib: u64,
    /// Bytes of the stripped program that can decode and encode all that operations answer and send.
    pub binary: u64,
}

/// The figures of one crate while they are taken.
#[derive(Clone, Debug, Default)]
pub struct Runs {
    check: Vec<Cost>,
    dev: Vec<Cost>,
    release: Vec<Cost>,
}

impl Runs {
    /// Notes a figure.
    pub fn add(&mut self, step: Step, cost: Cost) {
        match step {
            Step::Check => self.check.push(cost),
            Step::Dev => self.dev.push(cost),
            Step::Release => self.release.push(cost),
        }
    }
}

/// Runs Cargo in a workspace.
pub struct Builder {
    folder: PathBuf,
}

impl Builder {
    /// A builder for the workspace in a folder.
    pub fn new(folder: &Path) -> Self {
        Self { folder: folder.to_path_buf() }
    }

    /// Builds a package in every way, to have its dependencies ready.
    ///
    /// # Errors
    /// It does not compile.
    pub fn warm(&self, package: &str) -> io::Result<()> {
        for step in [Step::Check, Step::Dev, Step::Release] {
            self.cargo(step, package, &["--lib"])?;
        }
        Ok(())
    }

    /// Compiles a crate's library alone, as if it had changed.
    ///
    /// # Errors
    /// It does not compile.
    pub fn compile(&self, step: Step, of: &Crate) -> io::Result<Cost> {
        touch(&of.root)?;
        self.cargo(step, &of.package, &["--lib"]).map(|finished| finished.cost)
    }

    /// Builds a crate's program.
    ///
    /// # Errors
    /// It does not compile.
    pub fn program(&self, of: &Crate) -> io::Result<PathBuf> {
        self.cargo(Step::Release, &of.package, &[])?;
        Ok(self.target("release").join(&of.package))
    }

    /// The figures of a crate that was compiled in every way.
    ///
    /// # Errors
    /// What was built is not there.
    pub fn costs(&self, of: &Crate, runs: &Runs) -> io::Result<Costs> {
        let library = format!("lib{}.rlib", of.package.replace('-', "_"));
        let size = |path: PathBuf| fs::metadata(path).map(|found| found.len());
        Ok(Costs {
            check: median_cost(&runs.check),
            dev: median_cost(&runs.dev),
            release: median_cost(&runs.release),
            dev_rlib: size(self.target("debug").join(&library))?,
            release_rlib: size(self.target("release").join(&library))?,
            binary: self.stripped(of).and_then(size)?,
        })
    }

    fn stripped(&self, of: &Crate) -> io::Result<PathBuf> {
        let program = self.target("release").join(&of.package);
        let stripped = program.with_extension("stripped");
        run(Command::new("strip").arg("-o").arg(&stripped).arg(&program))?.succeeded()?;
        Ok(stripped)
    }

    fn target(&self, profile: &str) -> PathBuf {
        self.folder.join("target").join(profile)
    }

    fn cargo(&self, step: Step, package: &str, more: &[&str]) -> io::Result<Finished> {
        let arguments = [step.arguments(), &["--quiet", "--package", package], more].concat();
        run(&mut workshop::cargo(&self.folder, &self.folder.join("target"), &arguments))?.succeeded()
    }
}
