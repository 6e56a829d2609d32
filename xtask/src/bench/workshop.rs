//! The folder of measured crates, and how cargo is run for them.

use std::env;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::measure::{Cost, Finished, median_cost, run, touch};

/// The folder of all measurements: `bench` in the workspace's target folder.
///
/// # Errors
/// The running program's own place is not known, or the folder cannot be made.
pub fn folder() -> io::Result<PathBuf> {
    let folder = target()?.join("bench");
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

/// The workspace's target folder. The running program is two levels below it.
pub fn target() -> io::Result<PathBuf> {
    let program = env::current_exe()?;
    let folder =
        program.ancestors().nth(2).ok_or_else(|| io::Error::other("the target folder is not known"))?;
    Ok(folder.to_path_buf())
}

/// Empties a folder, or makes it.
///
/// # Errors
/// It cannot be removed or made.
pub fn emptied(folder: &Path) -> io::Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder)
}

/// A cargo command without incremental compilation, in a folder, with its own target folder.
pub fn cargo(folder: &Path, target: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(folder).args(arguments).env("CARGO_TARGET_DIR", target).env("CARGO_INCREMENTAL", "0");
    // Variables that cargo sets for the program that it runs must not affect the inner cargo.
    for name in ["CARGO_MANIFEST_DIR", "CARGO_PKG_NAME", "RUSTFLAGS", "RUSTC_WRAPPER"] {
        command.env_remove(name);
    }
    command
}

/// How a program is built.
#[derive(Clone, Copy)]
pub enum Build {
    /// Without optimisations.
    Debug,
    /// As the command that users install (`[profile.release]`).
    Release,
    /// As cargo builds the programs of users with optimisations (`[profile.program]`).
    Program,
}

impl Build {
    /// The name of the profile, and its folder in the target folder.
    fn profile(self) -> (&'static str, &'static str) {
        match self {
            Self::Debug => ("dev", "debug"),
            Self::Release => ("release", "release"),
            Self::Program => ("program", "program"),
        }
    }
}

/// Builds the binary of a package of this workspace as a program of a user, and returns its path.
///
/// # Errors
/// It does not build.
pub fn optimised(package: &str) -> io::Result<PathBuf> {
    program(&crate::root(), &target()?, package, package, Build::Program)
}

/// Builds the command as users install it, and returns its path.
///
/// # Errors
/// It does not build.
pub fn command() -> io::Result<PathBuf> {
    program(&crate::root(), &target()?, "generator", "clientwright", Build::Release)
}

/// Builds the program of a package of a workspace into a target folder and gives its place.
///
/// # Errors
/// It does not build.
pub fn program(
    root: &Path,
    target: &Path,
    package: &str,
    program: &str,
    build: Build,
) -> io::Result<PathBuf> {
    let (profile, folder) = build.profile();
    run(&mut cargo(root, target, &["build", "--profile", profile, "--quiet", "-p", package]))?.succeeded()?;
    Ok(target.join(folder).join(format!("{program}{}", env::consts::EXE_SUFFIX)))
}

/// How often to measure; less often if it takes long.
pub fn rounds(wanted: usize, seconds: f64) -> usize {
    match seconds {
        long if long > 25.0 => 1,
        medium if medium > 8.0 => wanted.min(2),
        _ => wanted,
    }
}

/// A crate whose compilation is measured. Dependencies are built first, then only the crate, several times.
pub struct Compilation<'a> {
    /// The crate's folder.
    pub folder: &'a Path,
    /// The target folder, which keeps the dependencies.
    pub target: &'a Path,
    /// `check` or `build`, with further arguments.
    pub arguments: &'a [&'a str],
}

impl Compilation<'_> {
    /// Builds the dependencies and the crate, so that only the crate is left to be built.
    ///
    /// # Errors
    /// Cargo cannot be started.
    pub fn prepare(&self) -> io::Result<Finished> {
        run(&mut cargo(self.folder, self.target, self.arguments))
    }

    /// Compiles only the crate, once.
    ///
    /// # Errors
    /// It does not compile.
    pub fn once(&self) -> io::Result<Cost> {
        touch(&self.folder.join("src/lib.rs"))?;
        Ok(run(&mut cargo(self.folder, self.target, self.arguments))?.succeeded()?.cost)
    }
}

/// Compiles several crates in turn, so that disturbances of the machine affect all of them equally. Returns
/// the medians, in order.
///
/// # Errors
/// One does not compile.
pub fn in_turn(compilations: &[Compilation<'_>], wanted: usize) -> io::Result<Vec<Cost>> {
    let mut costs: Vec<Vec<Cost>> = vec![Vec::new(); compilations.len()];
    for round in 0..wanted {
        for (compilation, costs) in compilations.iter().zip(&mut costs) {
            if round < rounds(wanted, costs.first().map_or(0.0, |cost| cost.wall)) {
                costs.push(compilation.once()?);
            }
        }
    }
    Ok(costs.iter().map(|costs| median_cost(costs)).collect())
}
