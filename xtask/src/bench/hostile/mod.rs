//! Measures how the generator's costs grow with hostile documents: each shape once, twice, four and eight
//! times as large.

mod compositions;
mod drawing;
mod shapes;
mod texts;

use std::fs;
use std::io;
use std::path::Path;
use std::process::Command;

use serde::Serialize;

use self::shapes::{SHAPES, Shape};
use super::measure::{Cost, Finished, instructions_alone, is_installed, run as run_command};
use super::table::{Table, count, figure};
use super::workshop::{self, emptied};

/// How often each shape is repeated.
const SIZES: [usize; 4] = [1, 2, 4, 8];

/// If a size takes longer than this, in seconds, the larger ones are not measured.
const TOO_LONG: f64 = 30.0;

/// The largest ratio of the costs of the last two doublings that counts as linear, for equal input and
/// output. The ratio is 2 for linear costs, slightly more for `n log n`, and 4 for quadratic ones.
const LINEAR: f64 = 2.3;

/// A shape that grows more is measured again at this many times the size. Work may be quadratic up to a bound, and only the growth beyond it
/// says what a large document costs.
const BEYOND_BOUNDS: usize = 16;

/// The cost of one document.
#[derive(Clone, Debug, Serialize)]
struct Measured {
    /// The bytes of the document, its files and its overlay.
    input: u64,
    /// The bytes of the client without its runtime, and of the printed text.
    output: u64,
    /// The error if there is no client, or else the first warning.
    finding: Option<String>,
    is_generated: bool,
    cost: Cost,
    instructions: Option<u64>,
}

/// A shape in all sizes.
#[derive(Clone, Debug, Serialize)]
struct Row {
    shape: &'static str,
    sizes: Vec<Measured>,
}

impl Row {
    fn each(&self, of: fn(&Measured) -> f64) -> Vec<f64> {
        self.sizes.iter().map(of).collect()
    }

    /// The work: instructions, or seconds of processor time if those cannot be counted.
    fn work(&self) -> Vec<f64> {
        self.each(|size| size.instructions.map_or(size.cost.user, |count| count as f64))
    }

    /// The bytes that are read and written.
    fn bytes(&self) -> Vec<f64> {
        self.each(|size| (size.input + size.output) as f64)
    }

    /// Work and bytes relative to the smallest document.
    fn line(&self) -> Vec<(f64, f64)> {
        let (bytes, work) = (self.bytes(), self.work());
        let (Some(least), Some(first)) = (bytes.first(), work.first()) else { return Vec::new() };
        bytes.iter().zip(&work).map(|(bytes, work)| (bytes / least, work / first)).collect()
    }

    fn verdict(&self) -> String {
        let Some(last) = self.sizes.last() else { return String::new() };
        let finding = || last.finding.clone().unwrap_or_else(|| "no finding".into());
        if !last.is_generated {
            return format!("refused: {}", finding());
        }
        match growth(&self.bytes(), &self.work()) {
            Some(growth) if growth <= LINEAR => "linear".into(),
            Some(_) => "MORE THAN LINEAR".into(),
            None if self.sizes.len() == SIZES.len() => format!("a bound is met: {}", finding()),
            None => "TOO LONG".into(),
        }
    }
}

/// The ratio of the costs of the last two doublings, relative to bytes; 2 if costs are linear. The base cost
/// of every document cancels out. `None` if the costs do not grow.
fn growth(bytes: &[f64], work: &[f64]) -> Option<f64> {
    let ([.., two, four, eight], [.., second, third, fourth]) = (bytes, work) else { return None };
    let (before, last) = (four - two, eight - four);
    if before < four * 0.02 || last < eight * 0.02 {
        return None;
    }
    let (earlier, later) = ((third - second) / before, (fourth - third) / last);
    // Costs that hardly exceed the base cost of every document do not count.
    if third - second < third * 0.02 { None } else { Some(2.0 * later / earlier) }
}

/// Measures all shapes whose name contains the text, prints their costs, and draws how they grow. `counts`
/// asks for instructions.
///
/// # Errors
/// A document cannot be written, or the generator cannot be started.
pub fn run(filter: Option<&str>, counts: bool, times: usize, json: &Path, plot: &Path) -> io::Result<()> {
    let bench = workshop::folder()?.join("hostile");
    emptied(&bench)?;
    eprintln!("building the generator with optimisations");
    let generator = workshop::command()?;
    let counts = counts && is_installed("valgrind");
    let mut rows = Vec::new();
    for shape in SHAPES.iter().filter(|shape| filter.is_none_or(|part| shape.name.contains(part))) {
        eprintln!("{}", shape.name);
        let sizes = measured(shape, times, &generator, &bench, counts)?;
        let mut row = Row { shape: shape.name, sizes };
        if growth(&row.bytes(), &row.work()).is_some_and(|growth| growth > LINEAR) {
            eprintln!("{}, {BEYOND_BOUNDS} times as large", shape.name);
            row.sizes = measured(shape, times * BEYOND_BOUNDS, &generator, &bench, counts)?;
        }
        rows.push(row);
    }
    fs::write(json, serde_json::to_string_pretty(&rows)?)?;
    print!("{}", table(&rows).text());
    let series = rows.iter().map(|row| (row.shape, row.line())).collect::<Vec<_>>();
    fs::write(plot, drawing::drawn(&series).map_err(io::Error::other)?)?;
    println!("{}", plot.display());
    Ok(())
}

fn measured(
    shape: &Shape,
    times: usize,
    generator: &Path,
    bench: &Path,
    counts: bool,
) -> io::Result<Vec<Measured>> {
    let mut sizes = Vec::new();
    for size in SIZES {
        let count = shape.count * times * size;
        let sources = bench.join("sources");
        emptied(&sources)?;
        let files = shape.files(count);
        for (name, text) in &files {
            let path = sources.join(name);
            fs::create_dir_all(path.parent().unwrap_or(&sources))?;
            fs::write(path, text)?;
        }
        let spec = files.first().map_or("spec.json", |(name, _)| name.as_str());
        let (spec, overlay, out) = (sources.join(spec), sources.join("overlay.json"), bench.join("client"));
        let [spec, overlay_name, out_name] = [&spec, &overlay, &out].map(|path| path.display().to_string());
        let mut input: usize = files.iter().map(|(_, text)| text.len()).sum();
        let mut arguments = vec!["generate", "--spec", &spec, "--out", &out_name];
        if let Some(text) = shape.overlay(count) {
            fs::write(&overlay, &text)?;
            input += text.len();
            arguments.extend(["--overlay", &overlay_name]);
        }
        emptied(&out)?;
        let finished = run_command(Command::new(generator).args(&arguments))?;
        let printed = (finished.stdout.len() + finished.stderr.len()) as u64;
        let output = folder_size(&out)? + printed;
        emptied(&out)?;
        // Instructions of a failing run cannot be counted.
        let is_counted = counts && finished.success;
        let instructions = is_counted.then(|| instructions_alone(generator, &arguments)).transpose()?;
        let finding = finding(&finished);
        let (cost, is_generated) = (finished.cost, finished.success);
        sizes.push(Measured { input: input as u64, output, finding, is_generated, cost, instructions });
        if cost.wall > TOO_LONG {
            break;
        }
    }
    Ok(sizes)
}

/// The error or the first warning that a run printed.
fn finding(finished: &Finished) -> Option<String> {
    let lines = || finished.stderr.lines().chain(finished.stdout.lines());
    let of = |kind: &str| lines().find(|line| line.starts_with(kind)).map(str::to_owned);
    let reported = of("error").or_else(|| of("warning"))?;
    Some(reported.chars().take(160).collect())
}

/// The bytes of a client's files, without the runtime, which is always the same.
fn folder_size(folder: &Path) -> io::Result<u64> {
    let mut size = 0;
    let mut open = vec![folder.to_path_buf()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            let about = entry.metadata()?;
            if about.is_file() {
                size += about.len();
            } else if about.is_dir() && entry.file_name() != "runtime" {
                open.push(entry.path());
            }
        }
    }
    Ok(size)
}

/// The figures of the largest document, and the ratio of the last two doublings.
fn table(rows: &[Row]) -> Table {
    let head = ["shape", "bytes in", "bytes out", "instructions", "user s", "MiB", "growth", "verdict"];
    let mut table = Table::new(head);
    for row in rows {
        let Some(last) = row.sizes.last() else { continue };
        table.row([
            row.shape.to_owned(),
            count(last.input),
            count(last.output),
            last.instructions.map_or_else(|| "-".into(), count),
            figure(last.cost.user),
            (last.cost.peak_kib / 1024).to_string(),
            growth(&row.bytes(), &row.work()).map_or_else(|| "-".into(), figure),
            row.verdict(),
        ]);
    }
    table
}

#[cfg(test)]
mod tests {
    use super::growth;

    #[test]
    fn growth_is_that_of_the_last_doubling() {
        let sizes = [1.0, 2.0, 4.0, 8.0];
        let of = |bytes: fn(f64) -> f64, cost: fn(f64) -> f64| growth(&sizes.map(bytes), &sizes.map(cost));
        let near =
            |growth: Option<f64>, wanted: f64| growth.is_some_and(|growth| (growth - wanted).abs() < 1e-9);
        assert!(near(of(|size| size, |size| 1000.0 * size + 500.0), 2.0));
        assert!(near(of(|size| size, |size| 10.0 * size * size + 5.0), 4.0));
        // If the output grows quadratically, so may the cost.
        assert!(near(of(|size| size * size, |size| 10.0 * size * size), 2.0));
        assert_eq!(of(|size| size, |_| 7.0), None);
        assert_eq!(growth(&[1.0, 2.0], &[1.0, 2.0]), None);
    }
}
