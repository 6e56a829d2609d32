//! Generates and compiles clients of all documents below a folder, and checks what must hold for them.

mod check;
mod documents;
pub mod examples;
pub mod generate;
mod outcome;
pub(crate) mod workspace;

use std::env;
use std::fs;
use std::io;
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use clap::Args;
use generator::shown::shown;

use crate::bench::workshop;
use documents::Document;
use examples::{Examples, judging, program};
use generate::Ending;
use outcome::Row;
use workspace::Workspace;

/// Which documents to process, and what to check.
#[derive(Clone, Debug, Args)]
pub struct Options {
    /// The folder. Files that are not OpenAPI documents are skipped.
    folder: PathBuf,
    /// Only documents whose path contains this text.
    #[arg(long)]
    filter: Option<String>,
    /// Keeps the clients in this folder.
    #[arg(long)]
    keep: Option<PathBuf>,
    /// Only generates clients.
    #[arg(long)]
    no_check: bool,
    /// Skips the examples.
    #[arg(long)]
    no_examples: bool,
    /// The JSON file for the results, with the compiler's first messages.
    #[arg(long)]
    json: Option<PathBuf>,
    /// Does not build the generator with optimisations. Then time and memory are not meaningful.
    #[arg(long)]
    unoptimised: bool,
    /// The time limit for generating one client, in seconds.
    #[arg(long, default_value_t = 60)]
    seconds: u64,
    /// The number of parallel jobs. The default is the number of processors.
    #[arg(long)]
    jobs: Option<usize>,
}

/// Processes the documents and prints the results. The exit code is 1 if a check fails.
pub fn run(options: &Options) -> ExitCode {
    match work(options) {
        Ok(rows) => {
            print!("{}", outcome::table(&rows));
            for (row, fault) in rows.iter().filter_map(|row| Some((row, row.fault()?))) {
                println!("\n{}: {}", row.document, shown(fault.trim_end()));
            }
            match rows.iter().any(|row| row.fault().is_some()) {
                true => ExitCode::FAILURE,
                false => ExitCode::SUCCESS,
            }
        }
        Err(fault) => {
            eprintln!("error: {fault}");
            ExitCode::FAILURE
        }
    }
}

fn work(options: &Options) -> io::Result<Vec<Row>> {
    let documents = documents::find(&options.folder, options.filter.as_deref())?;
    let temporary = tempfile::tempdir()?;
    let folder = options.keep.as_deref().unwrap_or(temporary.path());
    fs::create_dir_all(folder)?;
    eprintln!("{} documents", documents.len());
    let program = if options.unoptimised { env::current_exe()? } else { workshop::optimised("xtask")? };
    let worker = Worker { options, workspace: Workspace::new(folder)?, program };
    let rows = in_parallel(&documents, jobs(options), &worker)?;
    if let Some(path) = &options.json {
        fs::write(path, serde_json::to_string_pretty(&rows)?)?;
    }
    Ok(rows)
}

fn jobs(options: &Options) -> usize {
    let processors = || thread::available_parallelism().map_or(1, NonZero::get);
    options.jobs.unwrap_or_else(processors).max(1)
}

/// The rows in the order of documents, regardless of which was finished first.
fn in_parallel(documents: &[Document], jobs: usize, worker: &Worker<'_>) -> io::Result<Vec<Row>> {
    let (next, done) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
    thread::scope(|scope| {
        let work = |job: usize| -> io::Result<()> {
            let target = workshop::target()?.join(format!("corpus/{job}"));
            worker.prepare(&target)?;
            while let Some((index, document)) = Some(next.fetch_add(1, Ordering::Relaxed))
                .and_then(|index| Some((index, documents.get(index)?)))
            {
                let row = worker.row(document, &target)?;
                let mut done = done.lock().map_err(|_| io::Error::other("another job panicked"))?;
                done.push((index, row));
                if let Some((_, row)) = done.last() {
                    eprintln!("[{}/{}] {}", done.len(), documents.len(), shown(&row.line()));
                }
            }
            Ok(())
        };
        let handles: Vec<_> = (0..jobs).map(|job| scope.spawn(move || work(job))).collect();
        let joined = |handle: thread::ScopedJoinHandle<'_, io::Result<()>>| {
            handle.join().map_err(|_| io::Error::other("a job panicked"))?
        };
        handles.into_iter().try_for_each(joined)
    })?;
    let mut rows = done.into_inner().map_err(|_| io::Error::other("a job panicked"))?;
    rows.sort_by_key(|(index, _)| *index);
    Ok(rows.into_iter().map(|(_, row)| row).collect())
}

/// State that all jobs share.
struct Worker<'a> {
    options: &'a Options,
    workspace: Workspace,
    program: PathBuf,
}

impl Worker<'_> {
    fn prepare(&self, target: &Path) -> io::Result<()> {
        match self.options.no_check {
            true => Ok(()),
            false => check::prepare(&self.workspace.empty(), target),
        }
    }

    fn row(&self, document: &Document, target: &Path) -> io::Result<Row> {
        let folder = self.workspace.client(&document.name);
        workshop::emptied(&folder)?;
        let generated = generate::generate(&self.program, document, &folder, self.options.seconds)?;
        let mut row = Row { document: document.name.clone(), generated, checked: None, examples: None };
        if row.generated.ending == Ending::Generated {
            self.workspace.adopt(&document.name)?;
            if !self.options.no_check {
                row.checked = Some(check::check(&folder, target)?);
            }
            if row.checked.as_ref().is_some_and(|of| of.compiles) && !self.options.no_examples {
                row.examples = Some(self.examples(document, &folder, target)?);
            }
        }
        Ok(row)
    }

    /// The examples, judged in the process for the document. The error is the reason if the program does not
    /// build.
    fn examples(
        &self,
        document: &Document,
        folder: &Path,
        target: &Path,
    ) -> io::Result<Result<Examples, String>> {
        match program::run(folder, target)? {
            Ok(stdout) => judging::judge(&self.program, document, &stdout, self.options.seconds),
            Err(reason) => Ok(Err(reason)),
        }
    }
}
