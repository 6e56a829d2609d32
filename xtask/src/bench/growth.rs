//! Measures how costs grow with the size of a document, whose operations are repeated once, twice, four and
//! eight times.

use std::fs;
use std::io;
use std::path::PathBuf;

use clap::Args;
use generator::document::{Source, parse_value};
use serde::Serialize;

use super::compile::lines;
use super::documents::Document;
use super::generators::Generator;
use super::hostile;
use super::measure::{Cost, median_cost, run as run_command};
use super::repeat::repeated;
use super::table::{Table, figure};
use super::workshop::{self, Compilation, emptied, in_turn};

/// How often the document is repeated.
const SIZES: [usize; 4] = [1, 2, 4, 8];

/// What to measure.
#[derive(Clone, Debug, Args)]
pub struct Options {
    /// The document. The default is version 2 of the Zoom User API.
    #[arg(long)]
    document: Option<PathBuf>,
    /// How often each figure is measured.
    #[arg(long, default_value_t = 3)]
    runs: usize,
    /// The JSON file for the figures. The default is `growth.json` or `hostile.json` in the bench's folder.
    #[arg(long)]
    json: Option<PathBuf>,
    /// Measures the generator with hostile documents, and draws `docs/hostile-growth.svg`.
    #[arg(long, conflicts_with_all = ["document", "runs"])]
    hostile: bool,
    /// Only measures shapes whose name contains this text, and draws into the bench's folder.
    #[arg(long, requires = "hostile")]
    shape: Option<String>,
    /// Measures processor time instead of instructions, which is much faster and less exact.
    #[arg(long, requires = "hostile")]
    seconds: bool,
    /// Multiplies the sizes of the documents, for effects that only large documents show.
    #[arg(long, requires = "hostile", default_value_t = 1)]
    times: usize,
}

/// The cost of a document of one size.
#[derive(Clone, Debug, Default, Serialize)]
struct Row {
    times: usize,
    operations: usize,
    lines: usize,
    generate: Cost,
    check: Cost,
    build: Cost,
}

/// Measures the document in all sizes.
///
/// # Errors
/// The document cannot be read, or a client does not generate or compile.
pub fn run(options: &Options) -> io::Result<()> {
    if options.hostile {
        return run_hostile(options);
    }
    let path = options.document.clone().unwrap_or_else(|| crate::root().join("specs/zoom-user-v2.yaml"));
    let source = Source { name: path.display().to_string(), text: fs::read_to_string(&path)? };
    let document = parse_value(&source).map_err(|fault| io::Error::other(fault.to_string()))?;
    let bench = workshop::folder()?.join("growth");
    emptied(&bench)?;
    eprintln!("building the generator with optimisations");
    let generator = Generator::Ours(workshop::command()?);
    let mut documents = Vec::new();
    for times in SIZES {
        let path = bench.join(format!("times-{times}.json"));
        fs::write(&path, serde_json::to_string(&repeated(&document, times))?)?;
        documents.push(Document::read(&path, Vec::new())?);
    }
    let folders: Vec<PathBuf> = documents.iter().map(|document| bench.join(&document.name)).collect();
    let generate = generate(&generator, &documents, &folders, options.runs.max(1))?;
    let check = compile("check", &folders, options.runs)?;
    let build = compile("build", &folders, options.runs)?;
    let mut rows = Vec::new();
    for (index, document) in documents.iter().enumerate() {
        rows.push(Row {
            times: SIZES[index],
            operations: document.operations,
            lines: lines(&folders[index].join("src"))?,
            generate: generate[index],
            check: check[index],
            build: build[index],
        });
    }
    let json = options
        .json
        .clone()
        .map_or_else(|| workshop::folder().map(|folder| folder.join("growth.json")), Ok)?;
    fs::write(json, serde_json::to_string_pretty(&rows)?)?;
    print!("{}", table(&rows).text());
    Ok(())
}

fn run_hostile(options: &Options) -> io::Result<()> {
    let folder = workshop::folder()?;
    let json = options.json.clone().unwrap_or_else(|| folder.join("hostile.json"));
    let drawn =
        if options.shape.is_some() || options.times > 1 { folder } else { crate::root().join("docs") };
    hostile::run(
        options.shape.as_deref(),
        !options.seconds,
        options.times,
        &json,
        &drawn.join("hostile-growth.svg"),
    )
}

fn generate(
    generator: &Generator,
    documents: &[Document],
    folders: &[PathBuf],
    runs: usize,
) -> io::Result<Vec<Cost>> {
    let mut costs = vec![Vec::new(); documents.len()];
    for _ in 0..runs {
        for ((document, folder), costs) in documents.iter().zip(folders).zip(&mut costs) {
            emptied(folder)?;
            let mut command = generator.command(&document.path, &[], folder, &document.package());
            costs.push(run_command(&mut command)?.succeeded()?.cost);
            generator.finish(folder, &document.package())?;
        }
    }
    Ok(costs.iter().map(|costs| median_cost(costs)).collect())
}

fn compile(verb: &str, folders: &[PathBuf], runs: usize) -> io::Result<Vec<Cost>> {
    let target = workshop::folder()?.join("target").join("ours");
    let arguments = [verb, "--lib", "--quiet"];
    let compilations: Vec<Compilation<'_>> =
        folders.iter().map(|folder| Compilation { folder, target: &target, arguments: &arguments }).collect();
    for (compilation, times) in compilations.iter().zip(SIZES) {
        eprintln!("{verb} {times}×");
        compilation.prepare()?.succeeded()?;
    }
    in_turn(&compilations, runs.max(1))
}

/// The figures, and their ratios to those of the document itself.
fn table(rows: &[Row]) -> Table {
    let mut table = Table::new([
        "size",
        "operations",
        "lines",
        "generate s",
        "times",
        "check s",
        "times",
        "check MiB",
        "times",
        "build s",
        "times",
    ]);
    let Some(first) = rows.first() else { return table };
    for row in rows {
        let pair = |of: fn(&Row) -> f64| [figure(of(row)), figure(of(row) / of(first))];
        let mut cells = vec![format!("{}×", row.times), row.operations.to_string(), row.lines.to_string()];
        cells.extend(pair(|row| row.generate.wall));
        cells.extend(pair(|row| row.check.wall));
        cells.extend(pair(|row| row.check.peak_kib as f64 / 1024.0));
        cells.extend(pair(|row| row.build.wall));
        table.row(cells);
    }
    table
}
