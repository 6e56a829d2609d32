//! `inspect`: shows a document after a stage of generation.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use generator::config::DocumentConfig;
use generator::inspect::{Stage, inspect};
use generator::report::Show;

use super::output::{print, report};

/// What is inspected.
#[derive(Args)]
pub struct Inspect {
    /// The OpenAPI document, YAML or JSON; `-` for the standard input.
    #[arg(value_name = "FILE")]
    document: PathBuf,
    /// An overlay for the document; may be given several times.
    #[arg(long, value_name = "FILE")]
    overlay: Vec<PathBuf>,
    /// The stage.
    #[arg(long, value_enum, default_value = "names")]
    stage: Stage,
}

/// Shows the document.
pub fn run(arguments: &Inspect) -> ExitCode {
    let overlays = arguments.overlay.clone();
    let document = DocumentConfig { overlays, ..DocumentConfig::new(&arguments.document) };
    match inspect(&document, arguments.stage) {
        Ok(text) => print(&text),
        Err(diagnostics) => {
            report(&diagnostics, Show::Warnings);
            ExitCode::FAILURE
        }
    }
}
