//! The command line: reads documents, writes clients, and reports findings.

mod command;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, CommandFactory, Parser, Subcommand, ValueEnum};
use generator::config::{Config, DocumentConfig};
use generator::coverage;
use generator::diagnostic::{Diagnostic, Diagnostics, Severity};
use generator::emit::Package;
use generator::explain;
use generator::files::{self, Difference};
use generator::input::{Access, Boundary, MissingFiles};
use generator::publish;
use generator::report::Show;
use generator::selection::{Pattern, Selection};
use generator::shown::shown;

use command::diff::{self, Diff};
use command::init::{self, Init};
use command::inspect::{self, Inspect};
use command::output::{counted, print, report, say};

/// Reads OpenAPI documents and writes typed Rust client crates.
///
/// Exit codes: 0: done. 1: the input has errors, and nothing was written. 2: wrong arguments.
#[derive(Parser)]
#[command(name = "clientwright", version, arg_required_else_help = true)]
struct Command {
    #[command(subcommand)]
    action: Action,
}

#[derive(Subcommand)]
enum Action {
    /// Generates a client crate.
    Generate(Generate),
    /// Shows what a new document changes for programs that use the client.
    Diff(Diff),
    /// Writes a settings file with comments, for `generate --config`.
    Init(Init),
    /// Shows the names of types and methods, or a document after one stage of generation.
    Inspect(Inspect),
    /// Prints the completions for a shell.
    Completions {
        /// The shell.
        shell: clap_complete::Shell,
    },
    /// Explains the code of a finding, such as `media-type`. Without a code, lists all codes.
    Explain {
        /// The code. A finding shows it in brackets: `warning[media-type]`.
        #[arg(value_parser = explain::entry)]
        code: Option<explain::Entry>,
    },
}

#[derive(Args)]
#[command(
    override_usage = "clientwright generate --spec <FILE> --out <DIR> [OPTIONS]\n       clientwright generate --config <FILE> [OPTIONS]"
)]
struct Generate {
    /// The OpenAPI document, in YAML or JSON; `-` reads the standard input.
    #[arg(long, value_name = "FILE", required_unless_present = "config", conflicts_with = "config")]
    spec: Option<PathBuf>,
    /// The folder of the client crate. Only generated files in it are replaced or removed.
    #[arg(long, value_name = "DIR", required_unless_present = "config")]
    out: Option<PathBuf>,
    /// An overlay (OpenAPI Overlay Specification 1.0 or 1.1) for the document. Can be given several times.
    #[arg(long, value_name = "FILE", requires = "spec", conflicts_with = "config")]
    overlay: Vec<PathBuf>,
    /// Generates only these operations: a tag, an id, or a path such as `/users/**` or `GET /users/*`. Can be given several times.
    #[arg(long, value_name = "OPERATIONS", requires = "spec", conflicts_with = "config", value_parser = Pattern::new)]
    only: Vec<Pattern>,
    /// Leaves these operations out. Can be given several times, and together with --only.
    #[arg(long, value_name = "OPERATIONS", requires = "spec", conflicts_with = "config", value_parser = Pattern::new)]
    except: Vec<Pattern>,
    /// Generates the types alone: no operations, no client, and so no HTTP client among the dependencies.
    #[arg(long)]
    types_only: bool,
    /// The name of the client's package. The default is the name of the folder.
    #[arg(long, requires = "spec", conflicts_with = "config")]
    name: Option<String>,
    /// A settings file, instead of --spec and --out; `clientwright init` writes one.
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// Shows all findings: also notes, and all of many similar ones.
    #[arg(long)]
    notes: bool,
    /// Fails if the document needs a repair, if the client would leave out or change a part of it, or if an action of an overlay matches nothing.
    #[arg(long)]
    strict: bool,
    /// Also follows references to files outside the document's folder. Use it only for documents that you trust.
    #[arg(long)]
    allow_outside: bool,
    /// Writes nothing, and lists the files that would change.
    #[arg(long)]
    dry_run: bool,
    /// Like --dry-run, with exit code 1 if a file would change or the settings do not allow a change.
    #[arg(long)]
    check: bool,
    /// Writes the client even if the settings refuse breaking changes.
    #[arg(long)]
    allow_breaking: bool,
    /// What to do with a reference to a missing file or to a URL. The default is that of the settings, or `error`.
    #[arg(long, value_enum, value_name = "HOW")]
    missing_files: Option<Missing>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Missing {
    /// Leave out what refers to it, and list it in `coverage.json`.
    Skip,
    /// Generate nothing.
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
        Action::Diff(arguments) => diff::run(&arguments),
        Action::Init(arguments) => init::run(&arguments),
        Action::Inspect(arguments) => inspect::run(&arguments),
        Action::Completions { shell } => completions(shell),
        Action::Explain { code } => print(&code.map_or_else(explain::list, |entry| entry.text.to_owned())),
    }
}

fn completions(shell: clap_complete::Shell) -> ExitCode {
    let mut text = Vec::new();
    clap_complete::generate(shell, &mut Command::command(), "clientwright", &mut text);
    print(&String::from_utf8_lossy(&text))
}

fn generate(arguments: Generate) -> ExitCode {
    let show = if arguments.notes { Show::All } else { Show::Warnings };
    let check = arguments.check;
    match run(arguments) {
        Ok((message, diagnostics, count)) => {
            report(&diagnostics, show);
            let code = print(&format!("{message}\n"));
            if !check || count == 0 {
                return code;
            }
            say("error: the client in the folder is out of date; generate it again without --check\n");
            ExitCode::FAILURE
        }
        Err(diagnostics) => {
            report(&diagnostics, show);
            say("nothing was written\n");
            ExitCode::FAILURE
        }
    }
}

/// Runs `generate`. Returns a summary, the findings, and how many files differ.
fn run(arguments: Generate) -> Result<(String, Diagnostics, usize), Diagnostics> {
    let (dry_run, allow_breaking) = (arguments.dry_run || arguments.check, arguments.allow_breaking);
    let config = config(arguments)?;
    progress(&config);
    let client = generator::generate(&config)?;
    let changes = client.changes.as_ref();
    if let Some(changes) = publish::told(changes) {
        say(&format!("{changes}\n"));
    }
    if !allow_breaking {
        publish::allow(changes, &config)?;
    }
    let difference = if dry_run {
        files::diff(&client.files, &config.output)?
    } else {
        // If something fails after this, the next run writes the same entries.
        publish::write_changelog(changes, &config)?;
        files::write(&client.files, &config.output)?
    };
    let message = format!(
        "{}: {}, {}, {}; {} {}, {}, {}",
        shown(&config.output.display().to_string()),
        counted(client.summary.operations, "operation"),
        counted(client.summary.types, "type"),
        counted(client.summary.lines, "line"),
        counted(difference.count(), "file"),
        if dry_run { "would change" } else { "changed" },
        counted(client.diagnostics.count(Severity::Warning), "warning"),
        counted(client.diagnostics.count(Severity::Note), "note"),
    );
    let message = if dry_run { format!("{message}\n{}", listed(&difference)) } else { message };
    let message = format!("{message}\n{}", coverage::text(&client.coverage).trim_end());
    Ok((message, client.diagnostics, difference.count()))
}

/// The files that would change, one in each line.
fn listed(difference: &Difference) -> String {
    let kinds =
        [("add", &difference.added), ("change", &difference.changed), ("remove", &difference.removed)];
    let mut text = String::new();
    for (kind, names) in kinds {
        for name in names {
            text.push_str(&format!("{kind} {}\n", shown(name)));
        }
    }
    text
}

/// On a terminal, shows which document is being read, since a large one takes some seconds.
fn progress(config: &Config) {
    if command::output::is_terminal() {
        let paths: Vec<String> =
            config.documents.iter().map(|document| document.path.display().to_string()).collect();
        say(&format!("reading {}\n", shown(&paths.join(", "))));
    }
}

fn config(arguments: Generate) -> Result<Config, Diagnostics> {
    let (allow_outside, missing) = (arguments.allow_outside, arguments.missing_files);
    let mut config = match (&arguments.config, &arguments.spec, &arguments.out) {
        (Some(path), ..) => Config::load(path)?,
        (None, Some(path), Some(output)) => one_document(path, output, &arguments)?,
        // The argument parser refuses this before.
        _ => return Err(Diagnostic::error("configuration", "give --spec and --out, or --config").into()),
    };
    if let Some(output) = arguments.out {
        config.output = output;
    }
    config.has_types_alone |= arguments.types_only;
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
    let what = if arguments.types_only { "Types" } else { "A client" };
    let description = format!("{what} generated from {file_name}.");
    let package = Package { name, version: "0.1.0".into(), description, ..Package::default() };
    let overlays = arguments.overlay.clone();
    let selection = Selection { only: arguments.only.clone(), except: arguments.except.clone() };
    let document = DocumentConfig { overlays, selection, ..DocumentConfig::new(path) };
    Ok(Config::new(package, output, vec![document]))
}

fn illegal_name(wanted: &str) -> Diagnostic {
    let message = format!("`{wanted}` has no characters for the name of a package");
    Diagnostic::error("configuration", message).help("give a name of ASCII letters, digits, `-` and `_`")
}

/// Makes a package name: ASCII letters, digits, `-` and `_`, with a letter first. `None` if nothing of the
/// text is left.
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
