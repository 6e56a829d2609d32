//! How an installed server is started, in a file that the installation writes and the tests read.

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde::{Deserialize, Serialize};

use super::list::{Framework, Kind, find};

/// An installed server.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Launch {
    /// The program and its first arguments, which `document` or `serve` follows.
    pub command: Vec<String>,
    /// The version of the framework.
    pub version: String,
    /// The files that it was installed from.
    pub inputs: Inputs,
}

/// The texts of files, by name.
pub type Inputs = BTreeMap<String, String>;

impl Launch {
    /// The server with this name, if the installation is up to date.
    ///
    /// # Errors
    /// An error with the reason if it cannot be started.
    pub fn installed(name: &str) -> Result<Launch, String> {
        let framework = find(name).ok_or("no server of this name is listed")?;
        let help = format!("`cargo xtask frameworks {name}` installs it");
        let Some(launch) = Launch::read(framework).map_err(|error| error.to_string())? else {
            return Err(format!("it is not installed; {help}"));
        };
        let inputs = inputs(framework).map_err(|error| error.to_string())?;
        if launch.inputs != inputs {
            return Err(format!("it has changed since it was installed; {help}"));
        }
        Ok(launch)
    }

    /// The installation, up to date or not.
    pub(super) fn read(framework: &Framework) -> io::Result<Option<Launch>> {
        match fs::read_to_string(place(framework.name)?.join("launch.json")) {
            Ok(text) => Ok(serde_json::from_str(&text).ok()),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    pub(super) fn write(&self, framework: &Framework) -> io::Result<()> {
        fs::write(place(framework.name)?.join("launch.json"), serde_json::to_string_pretty(self)?)
    }

    /// The document that the server emits.
    pub(super) fn document(&self) -> io::Result<String> {
        let [program, arguments @ ..] = self.command.as_slice() else {
            return Err(io::Error::other("the command of a server is empty"));
        };
        let output =
            Command::new(program).args(arguments).arg("document").stderr(Stdio::inherit()).output()?;
        if !output.status.success() {
            return Err(io::Error::other(format!("`{program}` emits no document: {}", output.status)));
        }
        String::from_utf8(output.stdout).map_err(io::Error::other)
    }
}

/// The target folder of this program.
pub(super) fn target() -> io::Result<PathBuf> {
    let program = env::current_exe()?;
    // Cargo writes this file into each target folder. Programs and tests are at different depths below it.
    let target = program.ancestors().find(|folder| folder.join("CACHEDIR.TAG").is_file());
    Ok(target.ok_or_else(|| io::Error::other("the target folder is not known"))?.to_owned())
}

/// The folder in which a server is installed, below the target folder.
pub(super) fn place(name: &str) -> io::Result<PathBuf> {
    let place = target()?.join("frameworks").join(name);
    fs::create_dir_all(&place)?;
    Ok(place)
}

/// The files that a server is installed from: its folder without the document, and the files that it shares
/// with others.
pub(super) fn inputs(framework: &Framework) -> io::Result<Inputs> {
    let all = super::folder();
    let mut inputs = Inputs::new();
    let folder = match framework.kind {
        Kind::Python | Kind::Node | Kind::Debian => all.join(framework.name),
        Kind::Rust => all.join("rust/src/bin"),
    };
    for entry in fs::read_dir(&folder)? {
        let path = entry?.path();
        let is_own =
            framework.kind != Kind::Rust || path.file_stem().is_some_and(|stem| stem == framework.name);
        if path.is_file() && is_own && !path.ends_with("openapi.json") {
            add(&mut inputs, &path)?;
        }
    }
    match framework.kind {
        Kind::Python => add(&mut inputs, &all.join("loopback.py"))?,
        Kind::Node => add(&mut inputs, &all.join("loopback.mjs"))?,
        Kind::Debian => add(&mut inputs, &all.join("program.py"))?,
        Kind::Rust => {
            for name in ["Cargo.toml", "Cargo.lock", "src/lib.rs"] {
                add(&mut inputs, &all.join("rust").join(name))?;
            }
        }
    }
    Ok(inputs)
}

fn add(inputs: &mut Inputs, path: &Path) -> io::Result<()> {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let text = fs::read_to_string(path).map_err(|error| {
        io::Error::new(error.kind(), format!("cannot read `{}`: {error}", path.display()))
    })?;
    inputs.insert(name, text);
    Ok(())
}
