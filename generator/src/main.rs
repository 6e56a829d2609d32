//! The command: reads documents, writes clients, and says what it found.

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand, ValueEnum};
use generator::changes::{Format, written};
use generator::config::{ChangesConfig, Config, DocumentConfig};
use generator::coverage;
use generator::diagnostic::{Diagnostic, Diagnostics, Severity};
use generator::emit::Package;
use generator::explain;
use generator::files;
use generator::input::{Access, Boundary, MissingFiles};
use generator::publish;
use generator::report::{Show, report};
use generator::selection::{Pattern, Selection};
use generator::shown::shown;
use generator::versions;

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
    /// Tells what a new document changes for the callers of its client.
    Diff(Diff),
    /// Explains the code of a finding, such as `media-type`; without one, lists the codes.
    Explain {
        /// The code, which stands in brackets behind the severity of a finding.
        #[arg(value_parser = explain::entry)]
        code: Option<explain::Entry>,
    },
}

#[derive(Args)]
struct Generate {
    /// The OpenAPI document, YAML or JSON.
    #[arg(long, value_name = "FILE", required_unless_present = "config", conflicts_with = "config")]
    spec: Option<PathBuf>,
    /// The folder of the client crate; only generated files in it are replaced or removed.
    #[arg(long, value_name = "DIR", required_unless_present = "config")]
    out: Option<PathBuf>,
    /// An overlay (OpenAPI Overlay Specification 1.0 or 1.1) for the document; may be given several times.
    #[arg(long, value_name = "FILE", requires = "spec", conflicts_with = "config")]
    overlay: Vec<PathBuf>,
    /// Has only these operations in the client: a tag, an id, or a path such as `/users/**` or `GET /users/*`; may be given several times.
    #[arg(long, value_name = "OPERATIONS", requires = "spec", conflicts_with = "config", value_parser = Pattern::new)]
    only: Vec<Pattern>,
    /// Leaves these operations out, of all or of those that --only names; may be given several times.
    #[arg(long, value_name = "OPERATIONS", requires = "spec", conflicts_with = "config", value_parser = Pattern::new)]
    except: Vec<Pattern>,
    /// The name of the client's package; the folder's name if not given.
    #[arg(long, requires = "spec", conflicts_with = "config")]
    name: Option<String>,
    /// Settings for a client of several documents, instead of --spec.
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// Shows every finding: notes too, and all of many that are alike.
    #[arg(long)]
    notes: bool,
    /// Refuses documents with faults that are repaired otherwise or with parts that the client would not have as they stand, and overlays with actions that do nothing.
    #[arg(long)]
    strict: bool,
    /// Reads files outside the document's folder too, where relative references lead there; for documents that are trusted.
    #[arg(long)]
    allow_outside: bool,
    /// Writes nothing; exit code 1 if what is in the folder differs from what would be written, or if what changes for callers is not allowed.
    #[arg(long)]
    check: bool,
    /// Writes a client although programs that use it may break, whatever the settings say.
    #[arg(long)]
    allow_breaking: bool,
    /// What becomes of a reference to a file that is not there, or to a URL; `error` if neither this nor the settings say so.
    #[arg(long, value_enum, value_name = "HOW")]
    missing_files: Option<Missing>,
}

#[derive(Args)]
struct Diff {
    /// The old and the new version: an OpenAPI document, settings (`.toml`), or the surface beside a client (`.lock`) each; with --git, the document or the settings alone.
    #[arg(required = true, num_args = 1..=2, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Compares the file at two revisions of git.
    #[arg(long, num_args = 2, value_names = ["OLD", "NEW"])]
    git: Option<Vec<String>>,
    /// How the report is written.
    #[arg(long, value_enum, default_value = "text")]
    format: Form,
    /// Exit code 1 if programs that use the client may break.
    #[arg(long)]
    check: bool,
}

#[derive(Clone, Copy, ValueEnum)]
enum Form {
    /// For terminals.
    Text,
    /// For pull requests.
    Markdown,
    /// For programs.
    Json,
}

impl From<Form> for Format {
    fn from(form: Form) -> Self {
        match form {
            Form::Text => Self::Text,
            Form::Markdown => Self::Markdown,
            Form::Json => Self::Json,
        }
    }
}

#[derive(Clone, Copy, ValueEnum)]
enum Missing {
    /// What refers to it is left out, and reported in `coverage.json`.
    Skip,
    /// Nothing is generated.
    Error,
}

impl From<Missing> for MissingFiles {
    fn from(missing: Missing) -> Self {
        match missing {
            Missing::Skip => Self::Skip,
            Missing::Error => Self::Error,
        }
    }
}

fn main() -> ExitCode {
    match Command::parse().action {
        Action::Generate(arguments) => generate(arguments),
        Action::Diff(arguments) => diff(&arguments),
        Action::Explain { code } => print(&code.map_or_else(explain::list, |entry| entry.text.to_owned())),
    }
}

/// Writes to the standard output, which may be closed before its end.
fn print(text: &str) -> ExitCode {
    match io::stdout().write_all(text.as_bytes()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

fn generate(arguments: Generate) -> ExitCode {
    let show = if arguments.notes { Show::All } else { Show::Warnings };
    let check = arguments.check;
    match run(arguments) {
        Ok((message, diagnostics, count)) if check && count > 0 => {
            eprint!("{}", report(&diagnostics, show));
            println!("{message}");
            eprintln!("error: what is in the folder is not what the documents give");
            ExitCode::FAILURE
        }
        Ok((message, diagnostics, _)) => {
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

/// What was done, what was found, and how many files differ.
fn run(arguments: Generate) -> Result<(String, Diagnostics, usize), Diagnostics> {
    let (check, allow_breaking) = (arguments.check, arguments.allow_breaking);
    let config = config(arguments)?;
    let client = generator::generate(&config)?;
    let changes = client.changes.as_ref();
    if let Some(changes) = publish::told(changes) {
        eprintln!("{changes}");
    }
    if !allow_breaking {
        publish::allow(changes, &config)?;
    }
    let difference = if check {
        files::diff(&client.files, &config.output)?
    } else {
        // Whatever fails after it, the next run writes the same entries.
        publish::write_changelog(changes, &config)?;
        files::write(&client.files, &config.output)?
    };
    let message = format!(
        "{}: {} operations, {} types, {} lines; {} files {}, {} warnings, {} notes",
        shown(&config.output.display().to_string()),
        client.summary.operations,
        client.summary.types,
        client.summary.lines,
        difference.count(),
        if check { "differ" } else { "changed" },
        client.diagnostics.count(Severity::Warning),
        client.diagnostics.count(Severity::Note),
    );
    let message = format!("{message}\n{}", coverage::text(&client.coverage).trim_end());
    Ok((message, client.diagnostics, difference.count()))
}

fn diff(arguments: &Diff) -> ExitCode {
    let of_document = |path: &Path| Config::of_document(path);
    let found = match (arguments.files.as_slice(), arguments.git.as_deref()) {
        ([file], Some([old, new])) => versions::difference_in_git((old, new), file, &of_document),
        ([old, new], None) => versions::difference(old, new, &of_document),
        _ => Err(Diagnostic::error("configuration", "give two files, or one with --git").into()),
    };
    match found {
        Ok(changes) => {
            let code = print(&written(&changes, arguments.format.into()));
            if arguments.check && changes.impact().is_breaking() { ExitCode::FAILURE } else { code }
        }
        Err(diagnostics) => {
            eprint!("{}", report(&diagnostics, Show::Warnings));
            ExitCode::FAILURE
        }
    }
}

fn config(arguments: Generate) -> Result<Config, Diagnostics> {
    let (allow_outside, missing) = (arguments.allow_outside, arguments.missing_files);
    let mut config = match (&arguments.config, &arguments.spec, &arguments.out) {
        (Some(path), ..) => Config::load(path)?,
        (None, Some(path), Some(output)) => one_document(path, output, &arguments)?,
        // The parser of the arguments refuses this before.
        _ => return Err(Diagnostic::error("configuration", "give --spec and --out, or --config").into()),
    };
    if let Some(output) = arguments.out {
        config.output = output;
    }
    config.strict |= arguments.strict;
    config.strict_overlays |= arguments.strict;
    for document in &mut config.documents {
        let Access { boundary, missing_files } = &mut document.access;
        if allow_outside {
            *boundary = Boundary::Anywhere;
        }
        if let Some(missing) = missing {
            *missing_files = missing.into();
        }
    }
    Ok(config)
}

fn one_document(path: &Path, output: &Path, arguments: &Generate) -> Result<Config, Diagnostics> {
    let folder = output.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let name = match &arguments.name {
        Some(wanted) => package_name(wanted).ok_or_else(|| illegal_name(wanted))?,
        None => package_name(&folder).unwrap_or_else(|| "client".into()),
    };
    let file_name = path.file_name().unwrap_or_default().to_string_lossy();
    let description = format!("A client generated from {file_name}.");
    let package = Package { name, version: "0.1.0".into(), description, license: None };
    let overlays = arguments.overlay.clone();
    let selection = Selection { only: arguments.only.clone(), except: arguments.except.clone() };
    let document = DocumentConfig { overlays, selection, ..DocumentConfig::new(path) };
    let output = output.to_owned();
    Ok(Config {
        package,
        output,
        strict: false,
        strict_overlays: false,
        documents: vec![document],
        changes: ChangesConfig::default(),
    })
}

fn illegal_name(wanted: &str) -> Diagnostic {
    let message = format!("`{wanted}` has nothing of which the name of a package can be made");
    Diagnostic::error("configuration", message).help("give a name of ASCII letters, digits, `-` and `_`")
}

/// A package's name has ASCII letters, digits, `-` and `_`, and starts with a letter; `None` if nothing of the text can be in one.
fn package_name(wanted: &str) -> Option<String> {
    let legal: String = wanted
        .chars()
        .map(|symbol| if symbol.is_ascii_alphanumeric() || symbol == '_' { symbol } else { '-' })
        .collect();
    let words: Vec<&str> = legal.split('-').filter(|word| !word.is_empty()).collect();
    let legal = words.join("-").to_ascii_lowercase();
    match legal.chars().next()? {
        'a'..='z' => Some(legal),
        _ => Some(format!("client-{legal}")),
    }
}
