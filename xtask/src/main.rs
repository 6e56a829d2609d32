//! `cargo xtask`: regenerates generated files, shows the generator's stages, measures, and runs what CI runs.

use std::ffi::OsString;
use std::io;
use std::path::PathBuf;
use std::process::{self, ExitCode};
use std::time::Instant;

use clap::{Parser, Subcommand};
use generator::config::DocumentConfig;
use generator::diagnostic::{Diagnostics, Severity};
use generator::files::Difference;
use generator::input::{Access, Boundary, MissingFiles};
use generator::inspect::{Stage, inspect};
use generator::publish;
use generator::report::{Show, report};
use xtask::{bench, change_report, corpus, frameworks, properties};
use xtask::{regenerate, root};

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Tasks of this workspace.", arg_required_else_help = true)]
struct Command {
    #[command(subcommand)]
    chore: Chore,
}

#[derive(Subcommand)]
enum Chore {
    /// Writes the client and the golden clients of the fixtures from their documents.
    Regenerate {
        /// Writes nothing; exit code 1 if what is committed differs from what would be written.
        #[arg(long)]
        check: bool,
        /// Shows the generator's notes too, not only warnings.
        #[arg(long)]
        notes: bool,
        /// Writes a client although programs that use it may break, whatever the settings say.
        #[arg(long)]
        allow_breaking: bool,
    },
    /// Prints a document as it is after a stage of the generator.
    Inspect {
        /// The document.
        spec: PathBuf,
        /// The stage.
        #[arg(long, value_enum)]
        stage: Stage,
        /// An overlay; may be given several times.
        #[arg(long)]
        overlay: Vec<PathBuf>,
        /// Reads files outside the document's folder too.
        #[arg(long)]
        allow_outside: bool,
        /// Leaves out what refers to files that are not there.
        #[arg(long)]
        skip_missing_files: bool,
    },
    /// Measures; nothing of it is a test.
    Bench(bench::Options),
    /// Changes documents, and holds the verdict on what each change means against judges.
    ChangeReport(change_report::Options),
    /// Generates and compiles clients of all documents below a folder, and tells what does not hold of them.
    Corpus(corpus::Options),
    /// Generates and compiles clients of random documents, and checks that every valid value survives decoding and encoding.
    Properties(properties::Options),
    /// Installs and starts servers in real frameworks, and calls every operation of theirs with the clients of their documents.
    Frameworks(frameworks::Options),
    /// Generates the client of one document; a part of `corpus`.
    #[command(hide = true)]
    CorpusDocument(corpus::generate::Options),
    /// Judges the examples of one document; a part of `corpus`.
    #[command(hide = true)]
    CorpusExamples(corpus::examples::judging::Options),
    /// Runs a command and reports what it cost; a part of `bench`.
    #[command(hide = true)]
    Measured {
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        command: Vec<OsString>,
    },
    /// Holds the licences, versions and sources of all dependencies against `deny.toml`, with `cargo-deny`.
    Deny {
        /// Asks the database of advisories too, which is fetched.
        #[arg(long)]
        advisories: bool,
    },
    /// Runs exactly what CI runs: the script `.ci/run`.
    Ci,
}

fn main() -> ExitCode {
    let outcome = match Command::parse().chore {
        Chore::Regenerate { check, notes, allow_breaking } => {
            run_regenerate(check, allow_breaking, if notes { Show::All } else { Show::Warnings })
        }
        Chore::Inspect { spec, stage, overlay, allow_outside, skip_missing_files } => {
            let boundary = if allow_outside { Boundary::Anywhere } else { Boundary::Folder };
            let missing_files = if skip_missing_files { MissingFiles::Skip } else { MissingFiles::Error };
            let access = Access { boundary, missing_files };
            let document = DocumentConfig { overlays: overlay, access, ..DocumentConfig::new(spec) };
            inspect(&document, stage).map(|text| {
                print!("{text}");
                ExitCode::SUCCESS
            })
        }
        Chore::Bench(options) => Ok(bench::run(&options)),
        Chore::ChangeReport(options) => Ok(change_report::run(&options)),
        Chore::Corpus(options) => Ok(corpus::run(&options)),
        Chore::Properties(options) => Ok(properties::run(&options)),
        Chore::Frameworks(options) => Ok(frameworks::run(&options)),
        Chore::CorpusDocument(options) => Ok(ended(corpus::generate::run(&options))),
        Chore::CorpusExamples(options) => Ok(ended(corpus::examples::judging::run(&options))),
        Chore::Measured { command } => Ok(run_measured(&command)),
        Chore::Deny { advisories } => Ok(run_deny(advisories)),
        Chore::Ci => Ok(run_ci()),
    };
    outcome.unwrap_or_else(|diagnostics| {
        eprint!("{}", report(&diagnostics, Show::All));
        ExitCode::FAILURE
    })
}

fn run_regenerate(check: bool, allow_breaking: bool, show: Show) -> Result<ExitCode, Diagnostics> {
    let start = Instant::now();
    let plan = regenerate::plan(&root())?;
    if let Some(changes) = publish::told(plan.changes.as_ref()) {
        eprintln!("{changes}");
    }
    if !allow_breaking {
        publish::allow(plan.changes.as_ref(), &plan.config)?;
    }
    let differences = if check { regenerate::check(&plan)? } else { regenerate::write(&plan)? };
    eprint!("{}", report(&plan.diagnostics, show));
    for (folder, difference) in &differences {
        print_difference(&folder.strip_prefix(root()).unwrap_or(folder).display().to_string(), difference);
    }
    let count = differences.iter().map(|(_, difference)| difference.count()).sum::<usize>();
    let (summary, found) = (plan.summary, &plan.diagnostics);
    println!(
        "{} operations, {} types, {} lines; {count} files {}; {} warnings, {} notes; {:.1} s",
        summary.operations,
        summary.types,
        summary.lines,
        if check { "differ" } else { "changed" },
        found.count(Severity::Warning),
        found.count(Severity::Note),
        start.elapsed().as_secs_f64(),
    );
    if check && count > 0 {
        eprintln!(
            "error: the generated files are out of date\n  = help: run `cargo xtask regenerate` and commit the result"
        );
        return Ok(ExitCode::FAILURE);
    }
    Ok(ExitCode::SUCCESS)
}

fn print_difference(folder: &str, difference: &Difference) {
    let kinds =
        [("added", &difference.added), ("changed", &difference.changed), ("removed", &difference.removed)];
    for (kind, names) in kinds {
        for name in names {
            println!("{kind}: {folder}/{name}");
        }
    }
}

fn ended(outcome: io::Result<()>) -> ExitCode {
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run_measured(command: &[OsString]) -> ExitCode {
    match bench::measure::launch(command) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run_deny(advisories: bool) -> ExitCode {
    if !bench::measure::is_installed("cargo-deny") {
        eprintln!(
            "error: `cargo-deny` is not installed\n  = help: install it with `cargo install --locked cargo-deny`"
        );
        return ExitCode::FAILURE;
    }
    // Nothing is fetched except missing crates.
    let checks: &[&str] = if advisories { &[] } else { &["licenses", "bans", "sources"] };
    let own = is_allowed("Cargo.toml", &[], checks);
    // Both workspaces share one list. Entries that only the other one needs are not stale.
    let unmet = ["--allow", "unmatched-skip", "--allow", "license-not-encountered"];
    let fuzz = is_allowed("fuzz/Cargo.toml", &unmet, checks);
    if own && fuzz { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Whether the dependencies of a workspace satisfy `deny.toml`.
fn is_allowed(manifest: &str, allowed: &[&str], checks: &[&str]) -> bool {
    println!("{manifest}");
    let mut command = process::Command::new("cargo-deny");
    command.current_dir(root()).args([
        "--manifest-path",
        manifest,
        "--config",
        "deny.toml",
        "--all-features",
    ]);
    command.args(["check", "--allow", "license-exception-not-encountered"]).args(allowed).args(checks);
    match command.status() {
        Ok(status) => status.success(),
        Err(error) => {
            eprintln!("error: cannot run `cargo-deny`: {error}");
            false
        }
    }
}

fn run_ci() -> ExitCode {
    match process::Command::new("bash").arg(".ci/run").current_dir(root()).status() {
        Ok(status) if status.success() => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: cannot run `bash .ci/run`: {error}");
            ExitCode::FAILURE
        }
    }
}
