//! The process of its own in which a document's examples are judged, as the one in which its client is generated.

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

/// What the process is reported.
#[derive(Clone, Debug, Args)]
pub struct Options {
    /// The document.
    document: PathBuf,
    /// The folder in which its files may be.
    #[arg(long)]
    root: PathBuf,
    /// What the program printed about its examples.
    #[arg(long)]
    printed: PathBuf,
    /// Where the verdict goes, as JSON.
    #[arg(long)]
    verdict: PathBuf,
    /// How many seconds it may take.
    #[arg(long)]
    seconds: u64,
}

/// Judges what a client's program printed; the reason if that cannot be done.
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

/// The part of the process of its own.
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
