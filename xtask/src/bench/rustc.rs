//! Instructions and memory of the compiler on clients of documents, beside those of an earlier commit.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use clap::Args;

use super::checkout::Checkout;
use super::documents::{self, Document};
use super::measure::{callgrind_sum, is_installed, run as run_command, touch};
use super::table::{Table, count, figure};
use super::workshop::{self, Compilation};

/// What is compiled, and beside what.
#[derive(Clone, Debug, Args)]
pub struct Options {
    /// A document; may be given several times. The checked-in client's own documents if none is given.
    #[arg(long = "document")]
    documents: Vec<PathBuf>,
    /// A commit whose generator and runtime are measured too.
    #[arg(long, value_name = "COMMIT")]
    against: Option<String>,
    /// Measures `cargo build` of the client alone too.
    #[arg(long)]
    build: bool,
}

/// What the compiler needs for a client.
#[derive(Clone, Copy)]
struct Need {
    instructions: u64,
    peak_kib: u64,
}

/// Measures the documents that the options name.
///
/// # Errors
/// Valgrind is not installed, the commit is not known, or a client does not compile.
pub fn run(options: &Options) -> io::Result<()> {
    if !is_installed("valgrind") {
        return Err(io::Error::other("valgrind is not installed: apt-get install valgrind"));
    }
    let documents = match options.documents.as_slice() {
        [] => documents::zoom()?,
        paths => paths.iter().map(|path| Document::read(path, Vec::new())).collect::<io::Result<_>>()?,
    };
    let checkouts = Checkout::pair(options.against.as_deref())?;
    let verbs: &[&str] = if options.build { &["check", "build"] } else { &["check"] };
    let heads = ["document", "operations", "", "millions", "now", "ratio", "MiB", "now", "ratio"];
    let mut table = Table::new(heads);
    for document in &documents {
        let clients =
            checkouts.iter().map(|checkout| generate(checkout, document)).collect::<io::Result<Vec<_>>>()?;
        for verb in verbs {
            eprintln!("{verb} {}", document.name);
            let needs = checkouts.iter().zip(&clients).map(|(checkout, client)| need(checkout, client, verb));
            table.row(row(document, verb, &needs.collect::<io::Result<Vec<_>>>()?));
        }
    }
    print!("{}", table.text());
    Ok(())
}

/// The client of a document, as the generator of these sources writes it.
fn generate(checkout: &Checkout, document: &Document) -> io::Result<PathBuf> {
    let folder = workshop::folder()?.join("rustc").join(&checkout.name).join(&document.name);
    checkout.client(&checkout.generator(false)?, document, &folder)?;
    Ok(folder)
}

fn need(checkout: &Checkout, client: &Path, verb: &str) -> io::Result<Need> {
    let target = checkout.target()?;
    let arguments = [verb, "--lib", "--quiet"];
    let compilation = Compilation { folder: client, target: &target, arguments: &arguments };
    compilation.prepare()?.succeeded()?;
    let peak_kib = compilation.once()?.peak_kib;
    Ok(Need { instructions: instructions(&compilation)?, peak_kib })
}

/// Compiles the crate alone once more, with the compiler inside valgrind.
fn instructions(compilation: &Compilation<'_>) -> io::Result<u64> {
    let counted = tempfile::tempdir()?;
    let sysroot = run_command(Command::new("rustc").args(["--print", "sysroot"]))?.succeeded()?.stdout;
    let wrapper = counted.path().join("wrapper.sh");
    let counts = counted.path().join("counts");
    fs::create_dir(&counts)?;
    // Valgrind takes its tool from the command line alone, and cargo gives a wrapper no arguments of its own.
    let script = format!(
        "#!/bin/sh\nexec valgrind --quiet --tool=callgrind --callgrind-out-file={}/%p \"$@\"\n",
        counts.display()
    );
    fs::write(&wrapper, script)?;
    run_command(Command::new("chmod").arg("+x").arg(&wrapper))?.succeeded()?;
    touch(&compilation.folder.join("src/lib.rs"))?;
    let mut command = workshop::cargo(compilation.folder, compilation.target, compilation.arguments);
    // The command of the toolchain's manager starts the compiler as another process, which valgrind would leave alone.
    command.env("RUSTC", Path::new(sysroot.trim()).join("bin/rustc"));
    command.env("RUSTC_WRAPPER", &wrapper);
    run_command(&mut command)?.succeeded()?;
    largest(&counts)
}

/// Cargo also asks the compiler for its version and the like, which is little beside compiling.
fn largest(folder: &Path) -> io::Result<u64> {
    let mut sums = Vec::new();
    for entry in fs::read_dir(folder)? {
        sums.extend(callgrind_sum(&fs::read_to_string(entry?.path())?));
    }
    sums.into_iter().max().ok_or_else(|| io::Error::other("the compiler was not run"))
}

fn row(document: &Document, verb: &str, needs: &[Need]) -> [String; 9] {
    let (Some(before), Some(now)) = (needs.first(), needs.last()) else { return Default::default() };
    let compared = |figure: fn(&Need) -> f64| format!("{:.3}", figure(now) / figure(before));
    let millions = |need: &Need| count(need.instructions / 1_000_000);
    let memory = |need: &Need| figure(need.peak_kib as f64 / 1024.0);
    [
        document.name.clone(),
        document.operations.to_string(),
        verb.to_owned(),
        millions(before),
        millions(now),
        compared(|need| need.instructions as f64),
        memory(before),
        memory(now),
        compared(|need| need.peak_kib as f64),
    ]
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::largest;

    #[test]
    fn compiling_is_what_costs_most() {
        let folder = tempfile::tempdir().expect("a folder");
        assert!(largest(folder.path()).is_err());
        for (name, sum) in [("1", 300), ("2", 4000), ("3", 50)] {
            fs::write(folder.path().join(name), format!("events: Ir\nsummary: {sum}\n")).expect("a file");
        }
        assert_eq!(largest(folder.path()).expect("a sum"), 4000);
    }
}
