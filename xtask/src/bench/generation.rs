//! Instructions and memory of the generator on documents, beside an earlier commit and another generator.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use clap::Args;
use generator::document::{Source, parse_value};

use super::checkout::{Checkout, arguments};
use super::documents::{self, Document};
use super::generators::{Generator, Peer};
use super::measure::{Cost, instructions_of, is_installed, run as run_command};
use super::repeat::repeated;
use super::table::{Table, count, figure};
use super::workshop::{self, emptied};

/// What is generated, and beside what.
#[derive(Clone, Debug, Args)]
pub struct Options {
    /// A document; may be given several times. The checked-in client's own documents if none is given.
    #[arg(long = "document")]
    documents: Vec<PathBuf>,
    /// A commit whose generator is measured too.
    #[arg(long, value_name = "COMMIT")]
    against: Option<String>,
    /// Measures openapi-to-rust too, if it is installed.
    #[arg(long)]
    peer: bool,
    /// Also repeats version 2 of Zoom's document until it has this many operations.
    #[arg(long, value_name = "OPERATIONS")]
    synthetic: Option<usize>,
}

/// A generator with the name of its column.
struct Candidate {
    name: String,
    generator: Generator,
}

/// What generating a client costs.
#[derive(Clone, Copy)]
struct Need {
    instructions: u64,
    cost: Cost,
}

/// Measures the documents that the options name.
///
/// # Errors
/// Valgrind or the other generator is not installed, the commit is not known, or a generator does not build.
pub fn run(options: &Options) -> io::Result<()> {
    if !is_installed("valgrind") {
        return Err(io::Error::other("valgrind is not installed: apt-get install valgrind"));
    }
    let candidates = candidates(options)?;
    let mut table =
        Table::new(["document", "operations", "generator", "millions", "ratio", "MiB", "ratio", "user s"]);
    for document in documents(options)? {
        eprintln!("{}", document.name);
        let folder = workshop::folder()?.join("generation").join(&document.name);
        let mut ours = None;
        // The last candidate is the present generator, which all others are compared with.
        for candidate in candidates.iter().rev() {
            match need(candidate, &document, &folder.join(&candidate.name)) {
                Ok(need) => table.row(row(&document, &candidate.name, need, *ours.get_or_insert(need))),
                Err(fault) => eprintln!("{} refuses {}: {fault}", candidate.name, document.name),
            }
        }
    }
    print!("{}", table.text());
    Ok(())
}

/// The other generator, the earlier commit, and the present sources.
fn candidates(options: &Options) -> io::Result<Vec<Candidate>> {
    let mut candidates = Vec::new();
    if options.peer {
        let peer = Peer::OpenapiToRust;
        if !peer.is_installed() {
            return Err(io::Error::other(format!(
                "openapi-to-rust is not installed: {}",
                peer.installation()
            )));
        }
        let generator = Generator::Peer(peer);
        candidates.push(Candidate { name: generator.name().into(), generator });
    }
    for checkout in Checkout::pair(options.against.as_deref())? {
        eprintln!("building the generator with optimisations: {}", checkout.name);
        candidates
            .push(Candidate { generator: Generator::Ours(checkout.generator(true)?), name: checkout.name });
    }
    Ok(candidates)
}

fn documents(options: &Options) -> io::Result<Vec<Document>> {
    let mut documents = match options.documents.as_slice() {
        [] => documents::zoom()?,
        paths => paths.iter().map(|path| Document::read(path, Vec::new())).collect::<io::Result<_>>()?,
    };
    if let Some(operations) = options.synthetic {
        documents.push(synthetic(operations)?);
    }
    Ok(documents)
}

/// Version 2 of Zoom's document as often as it takes to have at least so many operations.
fn synthetic(operations: usize) -> io::Result<Document> {
    let path = crate::root().join("specs/zoom-user-v2.yaml");
    let once = Document::read(&path, Vec::new())?;
    let source = Source { name: path.display().to_string(), text: fs::read_to_string(&path)? };
    let document = parse_value(&source).map_err(|fault| io::Error::other(fault.to_string()))?;
    let times = operations.div_ceil(once.operations.max(1));
    let folder = workshop::folder()?.join("generation");
    fs::create_dir_all(&folder)?;
    let large = folder.join(format!("synthetic-{operations}.json"));
    fs::write(&large, serde_json::to_string(&repeated(&document, times))?)?;
    Document::read(&large, Vec::new())
}

/// Generates twice into an empty folder: once for the instructions, once for memory and time.
fn need(candidate: &Candidate, document: &Document, folder: &Path) -> io::Result<Need> {
    emptied(folder)?;
    let command = || match &candidate.generator {
        Generator::Ours(program) => {
            let mut command = Command::new(program);
            command.args(arguments(document, folder));
            command
        }
        peer => peer.command(&document.path, &[], folder, &document.package()),
    };
    let cost = run_command(&mut command())?.succeeded()?.cost;
    emptied(folder)?;
    Ok(Need { instructions: instructions_of(&command())?, cost })
}

/// The figures of one generator; the ratios are ours divided by them.
fn row(document: &Document, name: &str, need: Need, ours: Need) -> [String; 8] {
    let ratio = |ours: u64, other: u64| format!("{:.3}", ours as f64 / other as f64);
    [
        document.name.clone(),
        document.operations.to_string(),
        name.to_owned(),
        count(need.instructions / 1_000_000),
        ratio(ours.instructions, need.instructions),
        figure(need.cost.peak_kib as f64 / 1024.0),
        ratio(ours.cost.peak_kib, need.cost.peak_kib),
        figure(need.cost.user),
    ]
}
