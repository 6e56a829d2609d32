//! Measurements of what is generated and of the generator; nothing here is a test.

pub mod codings;
pub mod measure;
pub mod table;

use std::process::ExitCode;

use clap::Subcommand;

/// What can be measured.
#[derive(Clone, Debug, Subcommand)]
pub enum Command {
    /// Compares ways to encode and decode: the same models in each of them, compiled and run side by side.
    Codings(codings::Options),
}

/// Measures, prints the outcome, and says what went wrong.
pub fn run(command: &Command) -> ExitCode {
    let outcome = match command {
        Command::Codings(options) => codings::run(options),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("error: {fault}");
            ExitCode::FAILURE
        }
    }
}
