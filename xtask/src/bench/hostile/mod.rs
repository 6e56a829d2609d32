//! How the generator's costs grow with documents that are made to grow: each shape once, twice, four and eight times.

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

/// How often each shape has what it repeats.
const SIZES: [usize; 4] = [1, 2, 4, 8];

/// A shape that takes longer, in seconds, is not measured in the sizes after it.
const TOO_LONG: f64 = 30.0;

/// How much more the last doubling may cost than the one before, for as much input and output: twice for what is linear, a bit more for `n log n`, four times for what is
/// quadratic.
const LINEAR: f64 = 2.3;

/// So many times larger is a shape measured that grows more than that: work may be quadratic up to a bound, and only beyond it the growth says
/// what a large document costs.
const BEYOND_BOUNDS: usize = 16;

/// What a document cost.
#[derive(Clone, Debug, Serialize)]
struct Measured {
    /// The bytes of the document, its files and its overlay.
    input: u64,
    /// The bytes of the client without its runtime, and of what was printed.
    output: u64,
    /// The error after which there is no client, or the first finding that is a warning.
    finding: Option<String>,
    is_generated: bool,
    cost: Cost,
    instructions: Option<u64>,
}

/// A shape in its sizes.
#[derive(Clone, Debug, Serialize)]
struct Row {
    shape: &'static str,
    sizes: Vec<Measured>,
}

impl Row {
    fn each(&self, of: fn(&Measured) -> f64) -> Vec<f64> {
        self.sizes.iter().map(of).collect()
    }

    /// The work: instructions, or seconds of the processor where they cannot be counted.
    fn work(&self) -> Vec<f64> {
        self.each(|size| size.instructions.map_or(size.cost.user, |count| count as f64))
    }

    /// What is read and written.
    fn bytes(&self) -> Vec<f64> {
        self.each(|size| (size.input + size.output) as f64)
    }

    /// Work and bytes, each as a multiple of the smallest document's.
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

/// How much more the last doubling cost than the one before, for as many bytes: two for what is linear. What every document costs is in neither; what does not grow has no ratio.
fn growth(bytes: &[f64], work: &[f64]) -> Option<f64> {
    let ([.., two, four, eight], [.., second, third, fourth]) = (bytes, work) else { return None };
    let (before, last) = (four - two, eight - four);
    if before < four * 0.02 || last < eight * 0.02 {
        return None;
    }
    let (earlier, later) = ((third - second) / before, (fourth - third) / last);
    // What costs hardly more than what every document costs is as good as nothing.
    if third - second < third * 0.02 { None } else { Some(2.0 * later / earlier) }
}

/// Measures all shapes whose names hold the text, in instructions if wanted and possible, prints what they cost, and draws how it grows.
///
/// # Errors
/// A document cannot be written, or the generator cannot be started.
pub fn run(filter: Option<&str>, counts: bool, times: usize, json: &Path, plot: &Path) -> io::Result<()> {
    let bench = workshop::folder()?.join("hostile");
    emptied(&bench)?;
    eprintln!("building the generator with optimisations");
    let generator = workshop::release_of("generator", "clientwright")?;
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
        // A run that fails cannot be counted, and costs what it costs.
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

/// The error, or the first warning, that a run told.
fn finding(finished: &Finished) -> Option<String> {
    let lines = || finished.stderr.lines().chain(finished.stdout.lines());
    let of = |kind: &str| lines().find(|line| line.starts_with(kind)).map(str::to_owned);
    let reported = of("error").or_else(|| of("warning"))?;
    Some(reported.chars().take(160).collect())
}

/// The bytes of a client's files, without the runtime, which is the same in each.
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

/// The figures of the largest document, and how the last doubling compares with the one before.
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
        // Output that grows with the square may cost as much.
        assert!(near(of(|size| size * size, |size| 10.0 * size * size), 2.0));
        assert_eq!(of(|size| size, |_| 7.0), None);
        assert_eq!(growth(&[1.0, 2.0], &[1.0, 2.0]), None);
    }
}
