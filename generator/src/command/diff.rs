//! `diff`: shows what a new document changes for callers of its client.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use generator::changes::{Format, written};
use generator::config::Config;
use generator::diagnostic::Diagnostic;
use generator::report::Show;
use generator::versions;

use super::output::{print, report};

#[derive(Args)]
pub(crate) struct Diff {
    /// The old version: an OpenAPI document, settings (`.toml`), or the surface beside a client (`.lock`); with --git, the document or the settings of both versions.
    old: PathBuf,
    /// The new version.
    #[arg(required_unless_present = "git", conflicts_with = "git")]
    new: Option<PathBuf>,
    /// Compares the file at two revisions of git.
    #[arg(long, num_args = 2, value_names = ["OLD", "NEW"])]
    git: Option<Vec<String>>,
    /// How the report is written.
    #[arg(long, value_enum, default_value = "text")]
    format: DiffFormat,
    /// Exit code 1 if programs that use the client may break.
    #[arg(long)]
    check: bool,
}

#[derive(Clone, Copy, ValueEnum)]
enum DiffFormat {
    /// For terminals.
    Text,
    /// For pull requests.
    Markdown,
    /// For programs.
    Json,
}

impl From<DiffFormat> for Format {
    fn from(form: DiffFormat) -> Self {
        match form {
            DiffFormat::Text => Self::Text,
            DiffFormat::Markdown => Self::Markdown,
            DiffFormat::Json => Self::Json,
        }
    }
}

/// Compares two versions, and writes the report.
pub(crate) fn run(arguments: &Diff) -> ExitCode {
    let of_document = |path: &Path| Config::of_document(path);
    let found = match (&arguments.new, arguments.git.as_deref()) {
        (None, Some([old, new])) => versions::difference_in_git((old, new), &arguments.old, &of_document),
        (Some(new), None) => versions::difference(&arguments.old, new, &of_document),
        _ => Err(Diagnostic::error("configuration", "give two files, or one with --git").into()),
    };
    match found {
        Ok(changes) => {
            let code = print(&written(&changes, arguments.format.into()));
            if arguments.check && changes.impact().is_breaking() { ExitCode::FAILURE } else { code }
        }
        Err(diagnostics) => {
            report(&diagnostics, Show::Warnings);
            ExitCode::FAILURE
        }
    }
}
