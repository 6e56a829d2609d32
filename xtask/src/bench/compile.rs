//! Measures how long clients of real documents take to generate and to compile, for our generator and others.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use clap::Args;
use serde::{Deserialize, Serialize};

use super::comparison;
use super::documents::{self, Document};
use super::generators::{Generator, Peer};
use super::measure::{Cost, median_cost, run as run_command};
use super::table::figure;
use super::workshop::{self, Compilation, emptied, in_turn, rounds};

/// What to compile.
#[derive(Clone, Debug, Args)]
pub struct Options {
    /// A document; may be given several times. The checked-in client's own documents if none is given.
    #[arg(long = "document")]
    documents: Vec<PathBuf>,
    /// A folder with further documents.
    #[arg(long)]
    corpus: Option<PathBuf>,
    /// Also measures other generators if their commands are installed, and prints how to install the others.
    #[arg(long)]
    peers: bool,
    /// Leaves out `cargo build`.
    #[arg(long)]
    no_build: bool,
    /// How often each figure is measured. Figures of more than 8 seconds are measured less often.
    #[arg(long, default_value_t = 3)]
    runs: usize,
    /// The JSON file for the figures. The default is `compile.json` in the bench's folder.
    #[arg(long)]
    json: Option<PathBuf>,
}

/// The figures of one generator's client for one document.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Row {
    /// The document.
    pub document: String,
    /// The number of operations.
    pub operations: usize,
    /// The generator.
    pub generator: String,
    /// Lines of Rust below `src`.
    pub lines: usize,
    /// The cost of generating it.
    pub generate: Cost,
    /// `cargo check` of the crate alone.
    pub check: Option<Cost>,
    /// `cargo build` of the crate alone.
    pub build: Option<Cost>,
    /// Why further figures are missing.
    pub error: Option<String>,
}

/// Measures the documents in the options.
///
/// # Errors
/// A document cannot be read, or a file cannot be written.
pub fn run(options: &Options) -> io::Result<()> {
    let mut documents = match options.documents.as_slice() {
        [] => documents::zoom()?,
        paths => paths.iter().map(|path| Document::read(path, Vec::new())).collect::<io::Result<_>>()?,
    };
    if let Some(corpus) = &options.corpus {
        documents.extend(documents::below(corpus)?);
    }
    let generators = generators(options.peers)?;
    let mut rows = Vec::new();
    let floor = floor(options.runs)?;
    for (index, document) in documents.iter().enumerate() {
        eprintln!(
            "[{}/{}] {}: {} operations",
            index + 1,
            documents.len(),
            document.name,
            document.operations
        );
        rows.extend(measure(document, &generators, options)?);
        write(&rows, options.json.as_deref())?;
    }
    print!("{}", comparison::tables(&rows));
    let memory = figure(floor.peak_kib as f64 / 1024.0);
    println!("an empty crate without dependencies: check {} s, {memory} MiB", figure(floor.wall));
    Ok(())
}

/// The cost of `cargo check` for an empty crate, which is the minimum for all generators.
fn floor(runs: usize) -> io::Result<Cost> {
    let folder = workshop::folder()?.join("compile/empty");
    emptied(&folder)?;
    fs::create_dir_all(folder.join("src"))?;
    fs::write(folder.join("Cargo.toml"), "[package]\nname = \"empty\"\nedition = \"2024\"\n\n[workspace]\n")?;
    fs::write(folder.join("src/lib.rs"), "")?;
    let target = workshop::folder()?.join("target/empty");
    let compilation =
        Compilation { folder: &folder, target: &target, arguments: &["check", "--lib", "--quiet"] };
    compilation.prepare()?.succeeded()?;
    Ok(in_turn(&[compilation], runs.max(1))?.first().copied().unwrap_or_default())
}

/// Our generator, and others that are installed.
pub(super) fn generators(with_peers: bool) -> io::Result<Vec<Generator>> {
    eprintln!("building the generator with optimisations");
    let mut generators = vec![Generator::Ours(workshop::command()?)];
    for peer in Peer::ALL.into_iter().filter(|_| with_peers) {
        match peer.is_installed() {
            true => generators.push(Generator::Peer(peer)),
            false => {
                let name = Generator::Peer(peer).name();
                eprintln!("{name} is not installed and is left out: {}", peer.installation());
            }
        }
    }
    Ok(generators)
}

fn write(rows: &[Row], path: Option<&Path>) -> io::Result<()> {
    let path = path.map_or_else(
        || Ok(workshop::folder()?.join("compile.json")),
        |path| Ok::<_, io::Error>(path.into()),
    )?;
    fs::write(path, serde_json::to_string_pretty(rows)?)
}

/// A client while it is measured.
struct Candidate {
    row: Row,
    folder: PathBuf,
    target: PathBuf,
}

fn measure(document: &Document, generators: &[Generator], options: &Options) -> io::Result<Vec<Row>> {
    let mut candidates = generate(document, generators, options.runs)?;
    compile(&mut candidates, "check", options.runs, |row, cost| row.check = Some(cost))?;
    if !options.no_build {
        compile(&mut candidates, "build", options.runs, |row, cost| row.build = Some(cost))?;
    }
    Ok(candidates.into_iter().map(|candidate| candidate.row).collect())
}

fn generate(document: &Document, generators: &[Generator], runs: usize) -> io::Result<Vec<Candidate>> {
    let bench = workshop::folder()?;
    let mut candidates: Vec<(Candidate, Vec<Cost>)> = generators
        .iter()
        .map(|generator| {
            let row = Row {
                document: document.name.clone(),
                operations: document.operations,
                generator: generator.name().into(),
                lines: 0,
                generate: Cost::default(),
                check: None,
                build: None,
                error: None,
            };
            let folder = bench.join("compile").join(generator.name()).join(&document.name);
            (Candidate { row, folder, target: bench.join("target").join(generator.name()) }, Vec::new())
        })
        .collect();
    for round in 0..runs.max(1) {
        for ((candidate, costs), generator) in candidates.iter_mut().zip(generators) {
            if candidate.row.error.is_none()
                && round < rounds(runs.max(1), costs.first().map_or(0.0, |cost| cost.wall))
            {
                candidate.generate(document, generator, costs)?;
            }
        }
    }
    for ((candidate, costs), generator) in candidates.iter_mut().zip(generators) {
        candidate.row.generate = median_cost(costs);
        if candidate.row.error.is_none() {
            let finished = generator.finish(&candidate.folder, &document.package());
            candidate.row.error = finished.err().map(|fault| fault.to_string());
            candidate.row.lines = lines(&candidate.folder.join("src"))?;
        }
    }
    Ok(candidates.into_iter().map(|(candidate, _)| candidate).collect())
}

impl Candidate {
    fn generate(
        &mut self,
        document: &Document,
        generator: &Generator,
        costs: &mut Vec<Cost>,
    ) -> io::Result<()> {
        emptied(&self.folder)?;
        if *generator == Generator::Peer(Peer::OpenapiToRust) {
            fs::create_dir_all(self.folder.join("src"))?;
        }
        let mut command =
            generator.command(&document.path, &document.overlays, &self.folder, &document.package());
        let finished = run_command(&mut command)?;
        costs.push(finished.cost);
        if !finished.success {
            self.row.error = Some(format!("does not generate: {}", first_error(&finished.stderr)));
        }
        Ok(())
    }
}

/// Compiles all clients in turn, and records the medians.
fn compile(
    candidates: &mut [Candidate],
    verb: &str,
    runs: usize,
    note: fn(&mut Row, Cost),
) -> io::Result<()> {
    let arguments = [verb, "--lib", "--quiet"];
    let mut able: Vec<&mut Candidate> = Vec::new();
    for candidate in candidates.iter_mut().filter(|candidate| candidate.row.error.is_none()) {
        eprintln!("  {verb} {}", candidate.row.generator);
        let finished = candidate.compilation(&arguments).prepare()?;
        match finished.success {
            true => able.push(candidate),
            false => {
                candidate.row.error = Some(format!("does not compile: {}", first_error(&finished.stderr)))
            }
        }
    }
    let compilations: Vec<Compilation<'_>> =
        able.iter().map(|candidate| candidate.compilation(&arguments)).collect();
    let costs = in_turn(&compilations, runs.max(1))?;
    able.into_iter().zip(costs).for_each(|(candidate, cost)| note(&mut candidate.row, cost));
    Ok(())
}

impl Candidate {
    fn compilation<'a>(&'a self, arguments: &'a [&'a str]) -> Compilation<'a> {
        Compilation { folder: &self.folder, target: &self.target, arguments }
    }
}

/// The first line with an error, or else the last line. The message of a panic is in the line after its
/// place.
fn first_error(text: &str) -> String {
    let mut lines = text.lines().skip_while(|line| !line.contains("rror") && !line.contains("panicked"));
    let reported = match lines.next() {
        Some(line) if line.contains("panicked") => lines.next(),
        reported => reported,
    };
    let line = reported.or(text.lines().last()).unwrap_or_default().trim();
    line.chars().take(160).collect()
}

/// Lines of all Rust files below a folder.
pub(super) fn lines(folder: &Path) -> io::Result<usize> {
    let mut count = 0;
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            count += lines(&path)?;
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            count += fs::read_to_string(&path)?.lines().count();
        }
    }
    Ok(count)
}
