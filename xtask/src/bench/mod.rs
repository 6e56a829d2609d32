//! Measures clients and the generator. Nothing here is a test.

pub mod budget;
mod checkout;
mod comparison;
pub mod compile;
pub(crate) mod documents;
pub mod features;
pub mod generation;
mod generators;
pub mod growth;
mod hostile;
pub mod measure;
pub mod plot;
pub mod program;
pub mod repeat;
pub mod rustc;
pub mod speed;
pub mod table;
pub(crate) mod workshop;

use std::io;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};

/// What to measure; by default everything.
#[derive(Clone, Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct Options {
    /// Also measures other generators if their commands are installed.
    #[arg(long)]
    peers: bool,
    #[command(subcommand)]
    command: Option<Command>,
}

/// The measurements.
#[derive(Clone, Debug, Subcommand)]
pub enum Command {
    /// Generates clients of real documents and compiles them, optionally with other generators.
    Compile(compile::Options),
    /// Compiles the client with one feature of its documents at a time.
    Features(features::Options),
    /// Repeats a document's operations, or grows hostile documents, and shows how costs grow.
    Growth(growth::Options),
    /// Counts what generating a client costs, beside an earlier commit and another generator.
    Generation(generation::Options),
    /// Builds a small program from nothing and after an edit, beside an earlier commit.
    Program(program::Options),
    /// Counts the cost of decoding, encoding and a call, compared with hand-written code.
    Speed(speed::Options),
    /// Counts the compiler's instructions and memory for clients, compared with an earlier commit.
    Rustc(rustc::Options),
    /// Plots compile time against operations, from the figures of `compile`.
    Plot(plot::Options),
    /// Compares lines, lines of IR and instructions with the budget.
    Budget(budget::Options),
}

/// A command with its default options.
#[derive(Parser)]
struct Defaults {
    #[command(subcommand)]
    command: Command,
}

/// Measures, prints the results, and reports errors.
pub fn run(options: &Options) -> ExitCode {
    let outcome = match &options.command {
        Some(command) => run_one(command),
        None => run_all(options.peers),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("error: {fault}");
            ExitCode::FAILURE
        }
    }
}

/// Runs everything except the plots, which are part of the documentation, and the budget, which is a check.
fn run_all(peers: bool) -> io::Result<()> {
    for name in ["compile", "growth", "features", "speed"] {
        let with_peers = (peers && name == "compile").then_some("--peers");
        let arguments = ["bench", name].into_iter().chain(with_peers);
        let Defaults { command } = Defaults::try_parse_from(arguments).map_err(io::Error::other)?;
        println!("\n== {name}\n");
        run_one(&command)?;
    }
    Ok(())
}

fn run_one(command: &Command) -> io::Result<()> {
    match command {
        Command::Compile(options) => compile::run(options),
        Command::Features(options) => features::run(options),
        Command::Growth(options) => growth::run(options),
        Command::Generation(options) => generation::run(options),
        Command::Program(options) => program::run(options),
        Command::Speed(options) => speed::run(options),
        Command::Rustc(options) => rustc::run(options),
        Command::Plot(options) => plot::run(options),
        Command::Budget(options) => budget::run(options),
    }
}
