//! Measurements of what is generated and of the generator; nothing here is a test.

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

/// What is measured; everything, one after the other, if nothing is named.
#[derive(Clone, Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct Options {
    /// Measures the other generators whose commands are installed too.
    #[arg(long)]
    peers: bool,
    #[command(subcommand)]
    command: Option<Command>,
}

/// What can be measured.
#[derive(Clone, Debug, Subcommand)]
pub enum Command {
    /// Generates clients of real documents and compiles them, with other generators side by side if wanted.
    Compile(compile::Options),
    /// Compiles the client with one feature of its documents at a time.
    Features(features::Options),
    /// Repeats a document's operations, or what hostile documents repeat, and tells how the costs grow.
    Growth(growth::Options),
    /// Counts what generating a client costs, beside an earlier commit and another generator.
    Generation(generation::Options),
    /// Builds a small program from nothing and after an edit, beside an earlier commit.
    Program(program::Options),
    /// Counts what decoding, encoding and a call cost, beside code written by hand.
    Speed(speed::Options),
    /// Counts what the compiler does and holds for clients, beside an earlier commit.
    Rustc(rustc::Options),
    /// Plots compile time against operations, from the figures of `compile`.
    Plot(plot::Options),
    /// Compares lines, lines of IR and instructions with what is allowed.
    Budget(budget::Options),
}

/// A command as it is when nothing is said about it.
#[derive(Parser)]
struct Defaults {
    #[command(subcommand)]
    command: Command,
}

/// Measures, prints the outcome, and says what went wrong.
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

/// All but the plots, which belong to the documentation, and the budget, which is no measurement.
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
