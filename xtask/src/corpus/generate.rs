//! Generates the client of one document in a separate process, so that a panic or an endless loop only ends
//! that process.

use std::fs;
use std::io;
use std::panic;
use std::path::{Path, PathBuf};
use std::process::{self, Command};
use std::thread;
use std::time::{Duration, Instant};

use clap::Args;
use generator::config::{Config, DocumentConfig};
use generator::diagnostic::{Diagnostic, Diagnostics, Severity};
use generator::emit::Package;
use generator::examples::examples;
use generator::input::{Access, Boundary};
use generator::prose::check::faults_of_client;
use generator::survey::{Survey, survey};
use generator::{Client, files, lowered, prepare, read};
use serde::{Deserialize, Serialize};

use super::documents::Document;
use super::examples::program;
use crate::bench::measure;

/// The options of the process.
#[derive(Clone, Debug, Args)]
pub struct Options {
    /// The document.
    document: PathBuf,
    /// The folder that its files must be in.
    #[arg(long)]
    root: PathBuf,
    /// The client's folder.
    #[arg(long)]
    out: PathBuf,
    /// The client's package.
    #[arg(long)]
    package: String,
    /// The JSON file for the result.
    #[arg(long)]
    outcome: PathBuf,
    /// The time limit in seconds.
    #[arg(long)]
    seconds: u64,
}

/// How the generation of a client ended.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ending {
    /// There is a client.
    #[default]
    Generated,
    /// A file that the document refers to is missing, so there is no client.
    Incomplete(String),
    /// The generator refused the document.
    Refused(String),
    /// The generator panicked, was killed, or took too long.
    Broken(String),
}

/// The result for one document.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Generated {
    /// How the generation ended.
    pub ending: Ending,
    /// Operations that are methods.
    pub operations: usize,
    /// Operations of the document, including those that are not methods.
    pub known: usize,
    /// Operations that are covered.
    pub covered: usize,
    /// Rows of the coverage report.
    pub gaps: usize,
    /// Types.
    pub types: usize,
    /// Lines of generated Rust, without the runtime.
    pub lines: usize,
    /// The places of schemas that became any value although they restrict values.
    pub any_values: Vec<String>,
    /// Types and variants with a number in their name.
    pub numbered: Vec<String>,
    /// Types, variants, fields and methods with names of more than 50 characters.
    pub long: Vec<String>,
    /// Text in documentation and manifests that a document must not put there.
    pub prose: Vec<String>,
    /// Findings.
    pub errors: usize,
    /// Findings.
    pub warnings: usize,
    /// Findings.
    pub notes: usize,
    /// Seconds for the generation.
    pub seconds: f64,
    /// Peak memory in MiB.
    pub memory: u64,
}

/// The exit code after the time limit.
const TIMED_OUT: i32 = 124;

/// Generates the client of a document. Problems with the document are results, not errors.
///
/// # Errors
/// The process cannot be started.
pub fn generate(program: &Path, document: &Document, out: &Path, seconds: u64) -> io::Result<Generated> {
    let outcome = tempfile::NamedTempFile::new()?;
    let mut command = Command::new(program);
    command.arg("corpus-document").arg(&document.path).arg("--root").arg(&document.root);
    command.arg("--out").arg(out);
    command.arg("--package").arg(format!("corpus-{}", document.name));
    command.arg("--outcome").arg(outcome.path()).arg("--seconds").arg(seconds.to_string());
    let finished = measure::run(&mut command)?;
    let reported = serde_json::from_slice(&fs::read(outcome.path())?).ok();
    let reported = reported.filter(|_| finished.success);
    let broken = || Generated { ending: Ending::Broken(reason(&finished.stderr)), ..Generated::default() };
    let memory = finished.cost.peak_kib / 1024;
    Ok(Generated { memory, ..reported.unwrap_or_else(broken) })
}

/// The first two lines of a panic's message, or else the last line.
pub(super) fn reason(text: &str) -> String {
    let panicked: Vec<&str> = text.lines().skip_while(|line| !line.contains("panicked")).take(2).collect();
    match panicked.is_empty() {
        true => text.lines().last().unwrap_or("the process was killed").to_owned(),
        false => panicked.join(" "),
    }
}

/// Runs as the separate process.
///
/// # Errors
/// The outcome cannot be written.
pub fn run(options: &Options) -> io::Result<()> {
    end_after(options.seconds);
    // The parent reads the text that a panic prints.
    let mut outcome = panic::catch_unwind(|| outcome(options)).unwrap_or_else(|_| process::exit(101));
    if outcome.ending == Ending::Generated {
        look_through(options, &mut outcome)?;
    }
    fs::write(&options.outcome, serde_json::to_vec(&outcome)?)
}

/// Ends this process after some seconds.
pub(super) fn end_after(seconds: u64) {
    thread::spawn(move || {
        thread::sleep(Duration::from_secs(seconds));
        eprintln!("it took more than {seconds} seconds");
        process::exit(TIMED_OUT);
    });
}

/// Surveys the client, and writes the program that decodes and encodes the document's examples.
fn look_through(options: &Options, outcome: &mut Generated) -> io::Result<()> {
    let Ok((document, _)) = prepare(&configured(&options.document, &options.root)) else { return Ok(()) };
    let (spec, _) = read(&document);
    let (lowered, _) = lowered(&spec, None);
    let Survey { any_values, numbered, long } = survey(&lowered, &document.root);
    outcome.any_values = any_values.iter().map(ToString::to_string).collect();
    (outcome.numbered, outcome.long) = (numbered, long);
    program::write(&options.out, &options.package, &[(None, &examples(&lowered))])
}

/// Documents of a corpus may refer to all files of the corpus.
pub(super) fn configured(document: &Path, root: &Path) -> DocumentConfig {
    let access = Access { boundary: Boundary::Root(root.to_owned()), ..Access::default() };
    DocumentConfig { access, ..DocumentConfig::new(document) }
}

fn outcome(options: &Options) -> Generated {
    let package = Package {
        name: options.package.clone(),
        version: "0.1.0".into(),
        description: "A client that is only compiled.".into(),
        ..Package::default()
    };
    let documents = vec![configured(&options.document, &options.root)];
    let config = Config::new(package, &options.out, documents);
    let start = Instant::now();
    let client = generator::generate(&config);
    let seconds = start.elapsed().as_secs_f64();
    let counted = match client {
        Ok(client) => written(&client, &options.out),
        Err(findings) => counted(&findings, refusal(&findings)),
    };
    Generated { seconds, ..counted }
}

fn written(client: &Client, out: &Path) -> Generated {
    let ending = match files::write(&client.files, out) {
        Ok(_) => Ending::Generated,
        Err(findings) => refusal(&findings),
    };
    Generated {
        operations: client.summary.operations,
        known: client.coverage.iter().map(|of| of.operations.total).sum(),
        covered: client.coverage.iter().map(|of| of.operations.covered).sum(),
        gaps: client.coverage.iter().map(|of| of.rows.len()).sum(),
        types: client.summary.types,
        lines: client.summary.lines,
        prose: faults_of_client(&client.files),
        ..counted(&client.diagnostics, ending)
    }
}

fn counted(findings: &Diagnostics, ending: Ending) -> Generated {
    let of = |severity| findings.count(severity);
    let (errors, warnings, notes) = (of(Severity::Error), of(Severity::Warning), of(Severity::Note));
    Generated { ending, errors, warnings, notes, ..Generated::default() }
}

/// Only a missing file is an acceptable reason to have no client.
fn refusal(findings: &Diagnostics) -> Ending {
    let is_error = |finding: &&Diagnostic| finding.severity == Severity::Error;
    let mut errors = findings.iter().filter(is_error);
    let first = findings.iter().find(is_error).map(|error| error.to_string().replace('\n', " "));
    let first = first.unwrap_or_default();
    match errors.all(|error| error.feature.starts_with("external")) {
        true => Ending::Incomplete(first),
        false => Ending::Refused(first),
    }
}
