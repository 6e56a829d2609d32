//! Changes documents, and compares the generator's report on each change with two judges: a program that uses
//! everything of the old client, and `cargo-semver-checks`.

mod agreement;
mod caller;
mod cases;
mod clients;
mod judges;
mod mutations;
mod table;
mod walk;

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use generator::changes::Impact;

use crate::root;
use agreement::Judged;
use cases::Case;

/// What to change, and how.
#[derive(Args)]
pub struct Options {
    /// The folder of documents. The default is that of the golden clients.
    #[arg(long, value_name = "DIR")]
    documents: Option<PathBuf>,
    /// A folder with a folder for each service, which has the versions of its document, sorted by name. Each
    /// version is compared with the one before, and nothing is mutated.
    #[arg(long, value_name = "DIR", conflicts_with = "documents")]
    versions: Option<PathBuf>,
    /// The most changes of each kind.
    #[arg(long, value_name = "COUNT", default_value = "4")]
    each: usize,
    /// The bytes of documents that are compiled as one crate.
    #[arg(long, value_name = "BYTES", default_value = "1500000")]
    batch: usize,
    /// Only changes of kinds that contain this text.
    #[arg(long, value_name = "WORDS")]
    only: Option<String>,
    /// Keeps the old names of renamed items as aliases.
    #[arg(long)]
    aliases: bool,
    /// The folder for the clients.
    #[arg(long, value_name = "DIR")]
    folder: Option<PathBuf>,
    /// Prints a line for each change.
    #[arg(long)]
    lines: bool,
}

/// Runs the command. The exit code is 1 if a judge finds something that the verdict does not include.
pub fn run(options: &Options) -> ExitCode {
    match report(options) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn report(options: &Options) -> io::Result<bool> {
    let folder = options.folder.clone().unwrap_or_else(|| root().join("target/change-report"));
    let cases = match &options.versions {
        Some(versions) => cases::consecutive(versions)?,
        None => {
            let documents = options.documents.clone().unwrap_or_else(|| root().join("tests/fixtures"));
            cases::mutated(&documents, options.each, options.only.as_deref().unwrap_or_default())?
        }
    };
    let groups: BTreeSet<&str> = cases.iter().map(|case| case.group.as_str()).collect();
    println!("{} pairs of {} groups", cases.len(), groups.len());
    let mut judged = Vec::new();
    for batch in batches(&cases, options.batch) {
        for (case, one) in batch.iter().zip(judge(batch, &folder, options.aliases)?) {
            print(case, &one, options.lines);
            judged.push((case.group.clone(), one));
        }
    }
    println!("\n{}\n{}", table::by_group(&judged), table::by_sort(&judged));
    Ok(judged.iter().all(|(_, one)| one.agree()))
}

/// Groups cases so that the documents of a group have at most this many bytes. Each group has at least one
/// case.
fn batches(cases: &[Case], most: usize) -> Vec<&[Case]> {
    let (mut batches, mut start, mut size) = (Vec::new(), 0, 0);
    for (index, case) in cases.iter().enumerate() {
        let of_case = case.old.to_string().len();
        if index > start && size + of_case > most {
            batches.extend(cases.get(start..index));
            (start, size) = (index, 0);
        }
        size += of_case;
    }
    batches.extend(cases.get(start..).filter(|rest| !rest.is_empty()));
    batches
}

/// The verdict and the judges' results for each pair of a batch.
fn judge(batch: &[Case], folder: &Path, has_aliases: bool) -> io::Result<Vec<Judged>> {
    let target = folder.join("target");
    let mut verdicts = clients::write(batch, folder, has_aliases)?;
    let mut broken = judges::programs(batch, folder, &target)?;
    let mut found = judges::semver(folder, &target)?;
    let mut judged = Vec::new();
    for case in batch {
        judged.push(Judged {
            verdict: verdicts.remove(&case.module).unwrap_or_default(),
            broken: broken.remove(&case.module).unwrap_or_default(),
            found: found.as_mut().and_then(|found| found.remove(&case.module)).unwrap_or_default(),
        });
    }
    Ok(judged)
}

/// Prints a line for a pair, and everything on which verdict and judges differ.
fn print(case: &Case, judged: &Judged, are_all_shown: bool) {
    let is_rust = judged.verdict.impact() == Impact::Rust;
    let compiles = judged.broken.is_empty();
    if are_all_shown || !judged.agree() || is_rust == compiles {
        let program = if compiles { "compiles" } else { "does not compile" };
        let (impact, breaks) = (judged.verdict.impact().words(), judged.verdict.breaks().count());
        let lints: BTreeSet<&str> = judged.found.iter().map(|finding| finding.lint.as_str()).collect();
        let lints = if lints.is_empty() { "nothing".to_owned() } else { Vec::from_iter(lints).join(", ") };
        let what = &case.what;
        println!("{what}: {impact} ({breaks}); the program {program}; cargo-semver-checks finds {lints}");
    }
    for broken in judged.missed_by_program() {
        println!("  MISSED: what uses {} does not compile: {}", broken.used.path, broken.why);
    }
    for finding in judged.missed_by_semver() {
        println!("  MISSED: {}: {}", finding.lint, finding.line);
    }
    for change in judged.compiling() {
        println!("  all that uses {} compiles: {}", change.path, agreement::sort_of(change));
    }
}
