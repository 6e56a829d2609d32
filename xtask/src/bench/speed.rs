//! Measures decoding, encoding and a call, with the generated client and by hand: instructions, time and
//! allocations.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use clap::Args;
use serde::{Deserialize, Serialize};

use super::comparison::ratio;
use super::measure::{instructions, is_installed, run as run_command};
use super::table::{Table, count, figure};
use super::workshop;

/// What the probe can do: with the client, and by hand for comparison.
const PROBES: [(&str, &str, &str); 12] = [
    ("decode-users", "ours", "derive"),
    ("decode-users", "traits", "derive"),
    ("encode-users", "ours", "derive"),
    ("encode-users", "traits", "derive"),
    ("decode-settings", "ours", "derive"),
    ("decode-settings", "traits", "derive"),
    ("decode-choices", "ours", "derive"),
    ("encode-settings", "ours", "derive"),
    ("encode-settings", "traits", "derive"),
    ("equal-users", "ours", "derive"),
    ("debug-users", "ours", "derive"),
    ("call", "ours", "reqwest"),
];

/// Repetitions under callgrind, where each costs the same.
const REPETITIONS: u64 = 20;

/// What to run.
#[derive(Clone, Debug, Args)]
pub struct Options {
    /// Repetitions for measuring time.
    #[arg(long, default_value_t = 500)]
    count: u64,
    /// The JSON file for the figures. The default is `speed.json` in the bench's folder.
    #[arg(long)]
    json: Option<PathBuf>,
}

/// The cost of one repetition.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Row {
    /// What is done.
    pub what: String,
    /// How it is done.
    pub way: String,
    /// Instructions, if callgrind is installed.
    pub instructions: Option<u64>,
    /// Nanoseconds.
    pub nanoseconds: f64,
    /// Allocations.
    pub allocations: f64,
}

/// The output of the probe.
#[derive(Deserialize)]
struct Report {
    count: u64,
    nanoseconds: u64,
    allocations: u64,
}

/// Measures everything that the probe can do.
///
/// # Errors
/// The probe does not build or fails, or the figures cannot be written.
pub fn run(options: &Options) -> io::Result<()> {
    let probe = probe()?;
    let counts_instructions = is_installed("valgrind");
    if !counts_instructions {
        eprintln!("valgrind is not installed, so instructions are not counted: apt-get install valgrind");
    }
    let mut rows = Vec::new();
    for (what, way, by_hand) in PROBES {
        for way in [way, by_hand] {
            eprintln!("{what} {way}");
            rows.push(row(&probe, what, way, options.count, counts_instructions)?);
        }
    }
    let path = options
        .json
        .clone()
        .map_or_else(|| workshop::folder().map(|folder| folder.join("speed.json")), Ok)?;
    fs::write(path, serde_json::to_string_pretty(&rows)?)?;
    print!("{}", table(&rows).text());
    Ok(())
}

/// Builds the probe with optimisations, and returns its path.
///
/// # Errors
/// It does not build.
pub(super) fn probe() -> io::Result<PathBuf> {
    eprintln!("building the probe with optimisations");
    workshop::optimised("bench-probe")
}

/// The instructions for one repetition of everything that the client does.
///
/// # Errors
/// Valgrind is not installed, or the probe fails.
pub(super) fn client_instructions(probe: &Path) -> io::Result<Vec<(String, u64)>> {
    let of = |(what, way, _): &(&str, &str, &str)| {
        let name = if *way == "ours" { (*what).to_owned() } else { format!("{what} by {way}") };
        Ok((name, repetition(probe, what, way)?))
    };
    PROBES.iter().map(of).collect()
}

fn row(probe: &Path, what: &str, way: &str, count: u64, counts_instructions: bool) -> io::Result<Row> {
    let finished = run_command(Command::new(probe).args([what, way]).arg(count.to_string()))?.succeeded()?;
    let report: Report = serde_json::from_str(&finished.stdout)?;
    let each = |total: u64| total as f64 / report.count.max(1) as f64;
    Ok(Row {
        what: what.to_owned(),
        way: way.to_owned(),
        instructions: counts_instructions.then(|| repetition(probe, what, way)).transpose()?,
        nanoseconds: each(report.nanoseconds),
        allocations: each(report.allocations),
    })
}

/// The instructions of one repetition. The cost of starting is in every run, so it cancels out in the
/// difference of two runs.
fn repetition(probe: &Path, what: &str, way: &str) -> io::Result<u64> {
    let total = |count: u64| instructions(probe, &[what, way, &count.to_string()]);
    Ok(total(REPETITIONS + 1)?.saturating_sub(total(1)?) / REPETITIONS)
}

/// The figures of the client and by hand, with their ratios.
fn table(rows: &[Row]) -> Table {
    let mut table = Table::new([
        "",
        "by",
        "by hand",
        "instructions",
        "by hand",
        "ratio",
        "µs",
        "by hand",
        "ratio",
        "allocations",
        "by hand",
    ]);
    for pair in rows.chunks_exact(2) {
        let [ours, hand] = pair else { continue };
        let counted = |row: &Row| row.instructions.map_or_else(|| "–".to_owned(), count);
        let compared = ours.instructions.zip(hand.instructions);
        table.row([
            ours.what.clone(),
            ours.way.clone(),
            hand.way.clone(),
            counted(ours),
            counted(hand),
            compared.map(|(ours, hand)| format!("{:.3}", ours as f64 / hand as f64)).unwrap_or_default(),
            figure(ours.nanoseconds / 1000.0),
            figure(hand.nanoseconds / 1000.0),
            ratio(ours.nanoseconds / hand.nanoseconds),
            figure(ours.allocations),
            figure(hand.allocations),
        ]);
    }
    table
}
