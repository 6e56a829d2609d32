//! Measurements of what is generated and of the generator; nothing here is a test.

pub mod budget;
pub mod codings;
mod comparison;
pub mod compile;
mod documents;
pub mod features;
mod generators;
pub mod growth;
pub mod measure;
pub mod plot;
pub mod repeat;
pub mod speed;
pub mod table;
mod workshop;

use std::io;
use std::process::ExitCode;

use clap::Subcommand;

/// What can be measured.
#[derive(Clone, Debug, Subcommand)]
pub enum Command {
    /// Generates clients of real documents and compiles them, with other generators side by side if wanted.
    Compile(compile::Options),
    /// Compares ways to encode and decode: the same models in each of them, compiled and run side by side.
    Codings(codings::Options),
    /// Compiles the client with one feature of its documents at a time.
    Features(features::Options),
    /// Repeats a document's operations, and tells how the costs grow.
    Growth(growth::Options),
    /// Counts what decoding, encoding and a call cost, beside code written by hand.
    Speed(speed::Options),
    /// Plots compile time against operations, from the figures of `compile`.
    Plot(plot::Options),
    /// Compares lines, lines of IR and instructions with what is allowed.
    Budget(budget::Options),
}

/// Measures, prints the outcome, and says what went wrong.
pub fn run(command: &Command) -> ExitCode {
    let outcome = match command {
        Command::Compile(options) => compile::run(options),
        Command::Codings(options) => codings::run(options).map_err(io::Error::other),
        Command::Features(options) => features::run(options),
        Command::Growth(options) => growth::run(options),
        Command::Speed(options) => speed::run(options),
        Command::Plot(options) => plot::run(options),
        Command::Budget(options) => budget::run(options),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("error: {fault}");
            ExitCode::FAILURE
        }
    }
}
