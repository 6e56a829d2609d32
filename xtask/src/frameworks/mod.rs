//! Installs and starts servers in real frameworks, and calls all their operations with clients of the
//! documents that they emit.

mod install;
pub mod launch;
mod list;
mod made;
pub mod outcome;
mod table;

use std::env;
use std::fs;
use std::io;
use std::path::PathBuf;
use std::process::{Command, ExitCode};

use clap::Args;
use serde_json::Value;

use install::Installed;
use launch::Launch;
use list::{Client, FRAMEWORKS, Framework, find};
use outcome::Summary;
use table::Row;

/// Which servers to run, and what to write.
#[derive(Clone, Debug, Args)]
pub struct Options {
    /// The folders of the servers below `tests/frameworks`. The default is all.
    names: Vec<String>,
    /// Only the servers that CI runs.
    #[arg(long, conflicts_with = "names")]
    ci: bool,
    /// Writes the documents that the servers emit, and the rows of `docs/frameworks.md`.
    #[arg(long)]
    update: bool,
}

/// The folder of all servers.
pub fn folder() -> PathBuf {
    crate::root().join("tests/frameworks")
}

/// The document that a server's client was made from.
///
/// # Errors
/// It cannot be read.
pub fn document(name: &str) -> io::Result<Value> {
    let folder = match find(name).map(|framework| framework.client) {
        Some(Client::Made) => launch::place(name)?,
        Some(Client::Kept) | None => folder().join(name),
    };
    let path = folder.join("openapi.json");
    let text = fs::read_to_string(&path).map_err(|error| {
        io::Error::new(error.kind(), format!("cannot read `{}`: {error}", path.display()))
    })?;
    serde_json::from_str(&text).map_err(io::Error::other)
}

/// Installs what is missing, runs the servers, and prints a row for each. The exit code is 1 if a result
/// differs from the recorded one.
pub fn run(options: &Options) -> ExitCode {
    match work(options) {
        Ok(faults) if faults.is_empty() => ExitCode::SUCCESS,
        Ok(faults) => {
            for fault in faults {
                eprintln!("error: {fault}");
            }
            ExitCode::FAILURE
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// The faults, each as a sentence.
fn work(options: &Options) -> io::Result<Vec<String>> {
    let mut faults = Vec::new();
    let mut present = Vec::new();
    for framework in chosen(options)? {
        match install::install(framework)? {
            Installed::Ready(launch) => present.push((framework, launch)),
            Installed::Skipped(reason) => eprintln!("skipped: {}: {reason}", framework.name),
        }
    }
    for (framework, launch) in &present {
        match framework.client {
            Client::Kept => faults.extend(check_document(framework, launch, options.update)?),
            Client::Made => made::make(framework, &launch.document()?)?,
        }
    }
    if present.is_empty() {
        return Ok(faults);
    }
    if !call(&present)? {
        faults.push("a client is not right with its server".to_owned());
    }
    let mut rows = Vec::new();
    for (framework, launch) in present {
        match Summary::read(framework.name)? {
            Some(summary) => {
                rows.push(Row::new(framework, &launch.version, &document(framework.name)?, summary))
            }
            None => faults.push(format!("the calls of `{}` left no summary", framework.name)),
        }
    }
    print!("{}", table::text(&rows));
    faults.extend(table::check(&rows, options.update)?);
    Ok(faults)
}

fn chosen(options: &Options) -> io::Result<Vec<&'static Framework>> {
    if options.names.is_empty() {
        return Ok(FRAMEWORKS.iter().filter(|framework| framework.ci || !options.ci).collect());
    }
    let mut chosen = Vec::new();
    for name in &options.names {
        let Some(framework) = find(name) else {
            let known: Vec<&str> = FRAMEWORKS.iter().map(|framework| framework.name).collect();
            return Err(io::Error::other(format!("there is no server `{name}`, but {}", known.join(", "))));
        };
        chosen.push(framework);
    }
    Ok(chosen)
}

/// Checks that the server emits the checked-in document. With `update`, the emitted one is written.
fn check_document(framework: &Framework, launch: &Launch, update: bool) -> io::Result<Option<String>> {
    let emitted = launch.document()?;
    let path = folder().join(framework.name).join("openapi.json");
    // Compared as values, since APIFlask writes its security schemes in random order.
    let read = |text: &str| serde_json::from_str::<Value>(text).map_err(io::Error::other);
    let known = fs::read_to_string(&path).map_or(Ok(Value::Null), |text| read(&text))?;
    if read(&emitted)? == known {
        return Ok(None);
    }
    if update {
        fs::write(&path, emitted)?;
        return Ok(Some(format!(
            "the document of `{}` has changed and is written; run `cargo xtask regenerate`, then this again",
            framework.name
        )));
    }
    Ok(Some(format!(
        "`{}` emits a document that differs from the one checked in; `--update` writes it",
        framework.name
    )))
}

/// Runs the clients' calls. Returns whether all of them were right.
fn call(present: &[(&Framework, Launch)]) -> io::Result<bool> {
    let mut kept = Vec::new();
    let mut is_right = true;
    for (framework, _) in present {
        Summary::forget(framework.name)?;
        match framework.client {
            Client::Kept => kept.push(format!("{}::", framework.name.replace('-', "_"))),
            Client::Made => is_right &= tested(&mut made::calls(framework)?)?,
        }
    }
    if kept.is_empty() {
        return Ok(is_right);
    }
    let mut command = cargo();
    // The whole workspace, so that the features are the same as for `cargo test --workspace`, and nothing is
    // compiled twice.
    command.current_dir(crate::root()).args(["test", "--quiet", "--workspace", "--test", "frameworks", "--"]);
    Ok(tested(command.args(kept))? && is_right)
}

/// Cargo, as it runs this program.
fn cargo() -> Command {
    Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// Runs tests. Returns whether all pass.
fn tested(command: &mut Command) -> io::Result<bool> {
    // Checks that are known to fail panic too; their backtraces are not useful.
    Ok(command.env("RUST_BACKTRACE", "0").status()?.success())
}
