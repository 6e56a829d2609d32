//! Installs the pinned packages of a server below the target folder.

use std::fs;
use std::io;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, Output};

use super::launch::{Inputs, Launch, inputs, place};
use super::list::{Framework, Kind};

/// The result of installing.
pub enum Installed {
    /// The server can be started.
    Ready(Launch),
    /// It is skipped for this reason: an interpreter is missing, or packages cannot be fetched.
    Skipped(String),
}

/// Why a step ended.
enum Stop {
    Skip(String),
    Fault(io::Error),
}

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Self {
        Stop::Fault(error)
    }
}

/// Installs a server, unless the installed one is up to date.
///
/// # Errors
/// Files that cannot be read or written, a server that does not compile, a version that is not pinned.
pub fn install(framework: &Framework) -> io::Result<Installed> {
    if let Ok(launch) = Launch::installed(framework.name) {
        return Ok(Installed::Ready(launch));
    }
    let inputs = inputs(framework)?;
    let old = Launch::read(framework)?.map(|launch| launch.inputs);
    let folder = place(framework.name)?;
    let step = Step { framework, folder: &folder, inputs: &inputs, old: old.as_ref() };
    let command = match framework.kind {
        Kind::Python => step.python(),
        Kind::Node => step.node(),
        Kind::Rust => step.rust(),
        Kind::Debian => step.debian(),
    };
    let command = match command {
        Ok(command) => command,
        Err(Stop::Skip(reason)) => return Ok(Installed::Skipped(reason)),
        Err(Stop::Fault(error)) => return Err(error),
    };
    let version = version(framework, &inputs)?;
    let launch = Launch { command, version, inputs };
    launch.write(framework)?;
    Ok(Installed::Ready(launch))
}

/// What the installation of one server needs.
struct Step<'a> {
    framework: &'a Framework,
    folder: &'a Path,
    inputs: &'a Inputs,
    /// The inputs of the existing installation.
    old: Option<&'a Inputs>,
}

impl Step<'_> {
    /// Whether the packages of this file are installed already.
    fn has_packages(&self, pins: &str) -> bool {
        self.old.is_some_and(|old| old.get(pins) == self.inputs.get(pins))
    }

    fn python(&self) -> Result<Vec<String>, Stop> {
        let source = super::folder().join(self.framework.name);
        let interpreter = self.folder.join("venv/bin/python");
        if !self.has_packages("requirements.txt") || !interpreter.exists() {
            let venv = self.folder.join("venv");
            packages(Command::new("python3").args(["-m", "venv", "--clear"]).arg(venv))?;
            let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--retries=2", "-r"];
            packages(Command::new(&interpreter).args(pip).arg(source.join("requirements.txt")))?;
        }
        // No compiled files next to the sources, and no warnings of packages about each other.
        let options = ["-B", "-W", "ignore"].map(str::to_owned);
        let mut command = vec![text(&interpreter)];
        command.extend(options);
        command.push(text(&source.join("server.py")));
        Ok(command)
    }

    /// Packages are searched from the folder of the server, so the server is copied to them.
    fn node(&self) -> Result<Vec<String>, Stop> {
        for (name, text) in self.inputs {
            fs::write(self.folder.join(name), text)?;
        }
        if !self.has_packages("package-lock.json") || !self.folder.join("node_modules").exists() {
            let npm = [
                "ci",
                "--ignore-scripts",
                "--no-audit",
                "--no-fund",
                "--loglevel=error",
                "--fetch-retries=1",
            ];
            packages(Command::new("npm").args(npm).current_dir(self.folder))?;
        }
        if self.inputs.contains_key("server.ts") {
            compiled(
                Command::new("node_modules/.bin/tsc").args(["--project", "."]).current_dir(self.folder),
            )?;
            return Ok(vec!["node".to_owned(), text(&self.folder.join("server.js"))]);
        }
        Ok(vec!["node".to_owned(), text(&self.folder.join("server.mjs"))])
    }

    fn rust(&self) -> Result<Vec<String>, Stop> {
        let workspace = super::folder().join("rust");
        // All servers share their dependencies.
        let target = self.folder.with_file_name("rust-target");
        let cargo = || {
            let mut command = Command::new("cargo");
            command.current_dir(&workspace).env("CARGO_TARGET_DIR", &target);
            command
        };
        packages(cargo().args(["fetch", "--quiet", "--locked"]))?;
        compiled(cargo().args(["build", "--quiet", "--locked", "--bin", self.framework.name]))?;
        Ok(vec![text(&target.join("debug").join(self.framework.name))])
    }

    /// The program keeps its data in its own folder.
    fn debian(&self) -> Result<Vec<String>, Stop> {
        let listed = self.inputs.get("packages.txt").map_or(self.framework.package, String::as_str);
        for package in listed.lines() {
            if debian_version(package).is_none() {
                apt_get(package)?;
            }
        }
        let source = super::folder().join(self.framework.name).join("server.py");
        let data = self.folder.join("data");
        Ok(vec!["python3".to_owned(), "-B".to_owned(), text(&source), text(&data)])
    }
}

/// The version of an installed Debian package, without the distribution's suffix; `None` if it is not
/// installed.
fn debian_version(package: &str) -> Option<String> {
    let query = ["--show", "--showformat=${db:Status-Status} ${Version}", package];
    let output = Command::new("dpkg-query").args(query).output().ok()?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let version = text.strip_prefix("installed ")?;
    Some(version.split('-').next().unwrap_or(version).to_owned())
}

/// Installs a Debian package without starting its service.
fn apt_get(package: &str) -> Result<(), Stop> {
    let user = Command::new("id").arg("-u").output();
    if !user.is_ok_and(|output| output.stdout == b"0\n") {
        return Err(Stop::Skip(format!("`apt-get install {package}` installs it, as root")));
    }
    packages(Command::new("apt-get").args(["update", "--quiet"]))?;
    // This file decides whether a service may be started. An existing one is kept.
    let policy = Path::new("/usr/sbin/policy-rc.d");
    let is_ours = !policy.exists();
    if is_ours {
        fs::write(policy, "#!/bin/sh\nexit 101\n")?;
        fs::set_permissions(policy, fs::Permissions::from_mode(0o755))?;
    }
    let install = ["install", "--yes", "--quiet", "--no-install-recommends", package];
    let outcome = packages(Command::new("apt-get").args(install).env("DEBIAN_FRONTEND", "noninteractive"));
    if is_ours {
        fs::remove_file(policy)?;
    }
    outcome
}

/// Runs a command that needs a program or registry. If that is missing, the server is skipped.
fn packages(command: &mut Command) -> Result<(), Stop> {
    let program = command.get_program().to_string_lossy().into_owned();
    match command.output() {
        Ok(output) if output.status.success() => Ok(()),
        Ok(output) => Err(Stop::Skip(format!("its packages cannot be installed: {}", reason(&output)))),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            Err(Stop::Skip(format!("there is no program {program}")))
        }
        Err(error) => Err(Stop::Fault(error)),
    }
}

/// Runs a compiler on our own sources.
fn compiled(command: &mut Command) -> io::Result<()> {
    let program = command.get_program().to_string_lossy().into_owned();
    if command.status()?.success() {
        return Ok(());
    }
    Err(io::Error::other(format!("`{program}` does not compile the server")))
}

/// The line with the reason of a failure, as pip and npm print it, or else the last line.
fn reason(output: &Output) -> String {
    let written = String::from_utf8_lossy(&output.stderr);
    let mut lines = written.lines().map(str::trim).filter(|line| !line.is_empty());
    let is_error = |line: &&str| line.starts_with("ERROR: ") || line.starts_with("npm error ");
    let line = lines.clone().find(is_error).or_else(|| lines.next_back());
    line.map_or_else(|| output.status.to_string(), str::to_owned)
}

fn text(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

/// The pinned version of the package in the table.
fn version(framework: &Framework, inputs: &Inputs) -> io::Result<String> {
    let package = framework.package;
    if framework.kind == Kind::Debian {
        return debian_version(package)
            .ok_or_else(|| io::Error::other(format!("{package} is not installed")));
    }
    let (file, before, after) = match framework.kind {
        Kind::Python => ("requirements.txt", format!("{package}=="), None),
        Kind::Node => ("package.json", format!("\"{package}\": \""), Some('"')),
        Kind::Rust | Kind::Debian => ("Cargo.toml", format!("{package} = {{ version = \"="), Some('"')),
    };
    for line in inputs.get(file).into_iter().flat_map(|text| text.lines()) {
        let Some(version) = line.trim().strip_prefix(&before) else { continue };
        let version = after.map_or(Some(version), |end| version.split(end).next());
        return Ok(version.unwrap_or_default().to_owned());
    }
    Err(io::Error::other(format!("{file} of `{}` does not pin {package}", framework.name)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::frameworks::list::FRAMEWORKS;

    #[test]
    fn every_framework_is_pinned() {
        for framework in &FRAMEWORKS {
            if framework.kind == Kind::Debian && debian_version(framework.package).is_none() {
                println!(
                    "skipped: {} is pinned by the system, which has no {}",
                    framework.name, framework.package
                );
                continue;
            }
            let version = inputs(framework).and_then(|inputs| version(framework, &inputs));
            let is_exact = |version: &String| version.starts_with(|first: char| first.is_ascii_digit());
            assert!(version.as_ref().is_ok_and(is_exact), "{}: {version:?}", framework.name);
        }
    }
}
