//! Judges a document's examples in a separate process, like the one that generates its client.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use clap::Args;
use generator::{examples, lowered, prepare, read};

use super::program;
use super::verdict::{self, Examples};
use crate::bench::measure;
use crate::corpus::documents::Document;
use crate::corpus::generate::{configured, end_after, reason};

/// The options of the process.
#[derive(Clone, Debug, Args)]
pub struct Options {
    /// The document.
    document: PathBuf,
    /// The folder that its files must be in.
    #[arg(long)]
    root: PathBuf,
    /// The program's output about the examples.
    #[arg(long)]
    printed: PathBuf,
    /// The JSON file for the verdict.
    #[arg(long)]
    verdict: PathBuf,
    /// The time limit in seconds.
    #[arg(long)]
    seconds: u64,
}

/// Judges the output of a client's program. The error is the reason if that is not possible.
///
/// # Errors
/// The process cannot be started.
pub fn judge(
    program: &Path,
    document: &Document,
    printed: &str,
    seconds: u64,
) -> io::Result<Result<Examples, String>> {
    let (input, output) = (tempfile::NamedTempFile::new()?, tempfile::NamedTempFile::new()?);
    fs::write(input.path(), printed)?;
    let mut command = Command::new(program);
    command
        .arg("corpus-examples")
        .arg(&document.path)
        .arg("--root")
        .arg(&document.root)
        .arg("--printed")
        .arg(input.path());
    command.arg("--verdict").arg(output.path()).arg("--seconds").arg(seconds.to_string());
    let finished = measure::run(&mut command)?;
    let verdict = serde_json::from_slice(&fs::read(output.path())?).ok().filter(|_| finished.success);
    Ok(verdict.ok_or_else(|| reason(&finished.stderr)))
}

/// Runs as the separate process.
///
/// # Errors
/// A file cannot be read or written.
pub fn run(options: &Options) -> io::Result<()> {
    end_after(options.seconds);
    let refused = |_| io::Error::other("the document is refused");
    let (document, _) = prepare(&configured(&options.document, &options.root)).map_err(refused)?;
    let (spec, _) = read(&document);
    let (lowered, _) = lowered(&spec, None);
    let examples = examples::examples(&lowered);
    let outcomes = program::read(&fs::read_to_string(&options.printed)?);
    let verdict = verdict::judge(&document.root, &examples, &outcomes);
    fs::write(&options.verdict, serde_json::to_vec(&verdict)?)
}
