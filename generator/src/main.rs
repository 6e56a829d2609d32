//! The command: reads documents, writes clients, and says what it found.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};
use generator::config::{Config, DocumentConfig};
use generator::coverage;
use generator::diagnostic::{Diagnostic, Diagnostics, Severity};
use generator::emit::Package;
use generator::files;
use generator::report::{Show, report};

/// Reads OpenAPI documents and writes typed Rust client crates.
///
/// Exit codes: 0 done; 1 the input cannot be turned into a client, and nothing was written; 2 wrong arguments.
#[derive(Parser)]
#[command(version, arg_required_else_help = true)]
struct Command {
    #[command(subcommand)]
    action: Action,
}

#[derive(Subcommand)]
enum Action {
    /// Generates a client crate.
    Generate(Generate),
}

#[derive(Args)]
struct Generate {
    /// The OpenAPI document, YAML or JSON.
    #[arg(long, value_name = "FILE", required_unless_present = "config", conflicts_with = "config")]
    spec: Option<PathBuf>,
    /// The folder of the client crate; only generated files in it are replaced or removed.
    #[arg(long, value_name = "DIR", required_unless_present = "config")]
    out: Option<PathBuf>,
    /// An overlay (OpenAPI Overlay Specification 1.0) for the document; may be given several times.
    #[arg(long, value_name = "FILE", requires = "spec")]
    overlay: Vec<PathBuf>,
    /// The name of the client's package; the folder's name if not given.
    #[arg(long, requires = "spec")]
    name: Option<String>,
    /// Settings for a client of several documents, instead of --spec.
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// Shows every finding: notes too, and all of many that are alike.
    #[arg(long)]
    notes: bool,
    /// Refuses documents with faults that are mended otherwise.
    #[arg(long)]
    strict: bool,
}

fn main() -> ExitCode {
    let Action::Generate(arguments) = Command::parse().action;
    let show = if arguments.notes { Show::All } else { Show::Warnings };
    match run(arguments) {
        Ok((message, diagnostics)) => {
            eprint!("{}", report(&diagnostics, show));
            println!("{message}");
            ExitCode::SUCCESS
        }
        Err(diagnostics) => {
            eprint!("{}", report(&diagnostics, show));
            eprintln!("nothing was written");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: Generate) -> Result<(String, Diagnostics), Diagnostics> {
    let config = config(arguments)?;
    let client = generator::generate(&config)?;
    let difference = files::write(&client.files, &config.output)?;
    let message = format!(
        "{}: {} operations, {} types, {} lines; {} files changed, {} warnings, {} notes",
        config.output.display(),
        client.summary.operations,
        client.summary.types,
        client.summary.lines,
        difference.count(),
        client.diagnostics.count(Severity::Warning),
        client.diagnostics.count(Severity::Note),
    );
    let message = format!("{message}\n{}", coverage::text(&client.coverage).trim_end());
    Ok((message, client.diagnostics))
}

fn config(arguments: Generate) -> Result<Config, Diagnostics> {
    match (arguments.config, arguments.spec, arguments.out) {
        (Some(path), _, output) => {
            let config = Config::load(&path)?;
            let strict = config.strict || arguments.strict;
            Ok(Config { output: output.unwrap_or(config.output.clone()), strict, ..config })
        }
        (None, Some(path), Some(output)) => {
            let folder = output.file_name().map(|name| name.to_string_lossy().into_owned());
            let name = package_name(&arguments.name.or(folder).unwrap_or_default());
            let description = format!(
                "A client generated from {}.",
                path.file_name().unwrap_or_default().to_string_lossy()
            );
            let package = Package { name, version: "0.1.0".into(), description, license: None };
            let document = DocumentConfig { path, module: None, overlays: arguments.overlay };
            Ok(Config { package, output, strict: arguments.strict, documents: vec![document] })
        }
        // The parser of the arguments refuses this before.
        _ => Err(Diagnostic::error("configuration", "give --spec and --out, or --config").into()),
    }
}

/// A package's name has ASCII letters, digits, `-` and `_`, and starts with a letter.
fn package_name(wanted: &str) -> String {
    let legal: String = wanted
        .chars()
        .map(|symbol| if symbol.is_ascii_alphanumeric() || symbol == '_' { symbol } else { '-' })
        .collect();
    let words: Vec<&str> = legal.split('-').filter(|word| !word.is_empty()).collect();
    let legal = words.join("-").to_ascii_lowercase();
    if legal.starts_with(|first: char| first.is_ascii_alphabetic()) {
        legal
    } else {
        format!("client-{legal}").trim_end_matches('-').to_owned()
    }
}
