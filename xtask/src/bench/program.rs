//! What a small program that uses the checked-in client costs to build: from nothing, after an edit, and its size; beside an earlier commit.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use clap::Args;

use super::checkout::Checkout;
use super::measure::{Cost, median_cost, run as run_command};
use super::table::{Table, figure};
use super::workshop::{self, emptied};

/// What is built, and beside what.
#[derive(Clone, Debug, Args)]
pub struct Options {
    /// A commit whose client is measured too.
    #[arg(long, value_name = "COMMIT")]
    against: Option<String>,
    /// A feature of the client in place of its default ones; may be given several times.
    #[arg(long = "feature", value_name = "FEATURE")]
    features: Vec<String>,
    /// How often an edit is measured.
    #[arg(long, default_value_t = 5)]
    edits: usize,
    /// Leaves out the release build.
    #[arg(long)]
    no_release: bool,
}

/// What the program costs.
#[derive(Clone, Copy, Default)]
struct Figures {
    first_check: Cost,
    first_build: Cost,
    edited_check: Cost,
    edited_build: Cost,
    debug_bytes: u64,
    release_bytes: u64,
}

/// A name for the table, and the figure.
type Row = (&'static str, fn(&Figures) -> f64);

/// Builds the client's example that lists users as a program of its own.
///
/// # Errors
/// The commit is not known, or the program does not build.
pub fn run(options: &Options) -> io::Result<()> {
    let checkouts = Checkout::pair(options.against.as_deref())?;
    let mut measured = Vec::new();
    for checkout in &checkouts {
        let folder = workshop::folder()?.join("program").join(&checkout.name);
        write_program(&checkout.root.join("generated-client"), &options.features, &folder)?;
        measured.push(figures(&folder, options)?);
    }
    print!("{}", table(&checkouts, &measured).text());
    Ok(())
}

/// The example is a program with dependencies of its own, as a user has it: in the client's package, it would wait for what only tests need.
fn write_program(client: &Path, features: &[String], folder: &Path) -> io::Result<()> {
    emptied(folder)?;
    let source = folder.join("src");
    let examples = client.join("examples");
    copied(&examples.join("support"), &source.join("support"))?;
    fs::copy(examples.join("list_users.rs"), source.join("main.rs"))?;
    let selection = match features {
        [] => String::new(),
        features => format!(", default-features = false, features = {features:?}"),
    };
    let manifest = format!(
        "[package]\nname = \"lists-users\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[workspace]\n\n\
         [dependencies]\nzoom-client = {{ path = {:?}{selection} }}\n\
         tokio = {{ version = \"1\", features = [\"macros\", \"rt\"] }}\n",
        client.display().to_string(),
    );
    fs::write(folder.join("Cargo.toml"), manifest)
}

fn copied(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        fs::copy(entry.path(), to.join(entry.file_name()))?;
    }
    Ok(())
}

fn figures(folder: &Path, options: &Options) -> io::Result<Figures> {
    let cargo = |target: &Path, arguments: &[&str]| workshop::cargo(folder, target, arguments);
    let target = folder.join("target");
    // Downloads are not measured.
    run_command(&mut cargo(&target, &["fetch", "--quiet"]))?.succeeded()?;
    let mut figures = Figures::default();
    eprintln!("{}: check and build from nothing", folder.display());
    emptied(&target)?;
    figures.first_check = run_command(&mut cargo(&target, &["check", "--quiet"]))?.succeeded()?.cost;
    emptied(&target)?;
    figures.first_build = run_command(&mut cargo(&target, &["build", "--quiet"]))?.succeeded()?.cost;
    figures.debug_bytes = stripped_size(&target.join("debug/lists-users"))?;
    eprintln!("{}: edits", folder.display());
    figures.edited_check = edited(folder, &target, "check", options.edits)?;
    figures.edited_build = edited(folder, &target, "build", options.edits)?;
    if !options.no_release {
        eprintln!("{}: release build", folder.display());
        run_command(&mut cargo(&target, &["build", "--release", "--quiet"]))?.succeeded()?;
        figures.release_bytes = stripped_size(&target.join("release/lists-users"))?;
    }
    Ok(figures)
}

/// The median of compiling after a line was changed, with incremental compilation.
fn edited(folder: &Path, target: &Path, verb: &str, times: usize) -> io::Result<Cost> {
    let main = folder.join("src/main.rs");
    let text = fs::read_to_string(&main)?;
    let mut costs = Vec::new();
    for number in 0..=times {
        fs::write(&main, text.replace("(pending)", &format!("(pending {number})")))?;
        let mut command = workshop::cargo(folder, target, &[verb, "--quiet"]);
        let cost = run_command(command.env("CARGO_INCREMENTAL", "1"))?.succeeded()?.cost;
        // The first one fills the incremental cache.
        if number > 0 {
            costs.push(cost);
        }
    }
    fs::write(&main, text)?;
    Ok(median_cost(&costs))
}

/// The bytes of a program without its symbols.
fn stripped_size(program: &Path) -> io::Result<u64> {
    let folder = tempfile::tempdir()?;
    let stripped: PathBuf = folder.path().join("stripped");
    run_command(Command::new("strip").arg("-o").arg(&stripped).arg(program))?.succeeded()?;
    Ok(fs::metadata(&stripped)?.len())
}

/// A row for each figure, a column for each commit.
fn table(checkouts: &[Checkout], measured: &[Figures]) -> Table {
    let names = checkouts.iter().map(|checkout| checkout.name.clone());
    let mut table = Table::new(std::iter::once("figure".to_owned()).chain(names).chain(["ratio".to_owned()]));
    let rows: [Row; 6] = [
        ("first check, user s", |figures| figures.first_check.user),
        ("first build, user s", |figures| figures.first_build.user),
        ("check after an edit, s", |figures| figures.edited_check.wall),
        ("build after an edit, s", |figures| figures.edited_build.wall),
        ("debug, MB", |figures| figures.debug_bytes as f64 / 1e6),
        ("release, MB", |figures| figures.release_bytes as f64 / 1e6),
    ];
    for (name, of) in rows {
        let values: Vec<f64> = measured.iter().map(of).collect();
        let (Some(first), Some(last)) = (values.first(), values.last()) else { continue };
        let mut cells = vec![name.to_owned()];
        cells.extend(values.iter().map(|value| figure(*value)));
        cells.push(format!("{:.3}", last / first));
        table.row(cells);
    }
    table
}
