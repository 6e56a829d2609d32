//! How the generator's costs grow with documents that are made to grow: each shape once, twice, four and eight times.

mod drawing;
mod shapes;

use std::fs;
use std::io;
use std::path::Path;
use std::process::Command;

use serde::Serialize;

use self::shapes::{SHAPES, Shape};
use super::measure::{Cost, instructions_alone, is_installed, run as run_command};
use super::table::{Table, count, figure};
use super::workshop::{self, emptied};

/// How often each shape has what it repeats.
const SIZES: [usize; 4] = [1, 2, 4, 8];

/// A shape that takes longer, in seconds, is not measured in the sizes after it.
const TOO_LONG: f64 = 30.0;

/// How much more the last doubling may cost than the one before: twice for what is linear, a bit more for `n log n`, four times for what is quadratic.
const LINEAR: f64 = 3.0;

/// What a document cost.
#[derive(Clone, Debug, Serialize)]
struct Measured {
    bytes: u64,
    /// Whether there is a client; a refusal names a bound.
    is_generated: bool,
    cost: Cost,
    instructions: Option<u64>,
}

/// A shape in its sizes.
#[derive(Clone, Debug, Serialize)]
struct Row {
    shape: &'static str,
    is_composition: bool,
    sizes: Vec<Measured>,
}

impl Row {
    fn costs(&self, of: fn(&Measured) -> f64) -> Vec<f64> {
        self.sizes.iter().map(of).collect()
    }

    /// The work: instructions, or seconds of the processor where they cannot be counted.
    fn work(&self) -> Vec<f64> {
        self.costs(|size| size.instructions.map_or(size.cost.user, |count| count as f64))
    }

    fn is_linear(&self) -> bool {
        self.sizes.len() == SIZES.len() && growth(&self.work()).is_some_and(|growth| growth <= LINEAR)
    }
}

/// How much more the last doubling cost than the one before; what every document costs is in neither.
fn growth(costs: &[f64]) -> Option<f64> {
    let [.., two, four, eight] = costs else { return None };
    let (before, last) = (four - two, eight - four);
    // What does not grow at all has no ratio.
    Some(if before > four * 0.02 { last / before } else { eight / four })
}

/// Measures all shapes whose names hold the text, in instructions if wanted and possible, prints what they cost, and draws how it grows.
///
/// # Errors
/// A document cannot be written, or the generator cannot be started.
pub fn run(filter: Option<&str>, counts: bool, json: &Path, plot: &Path) -> io::Result<()> {
    let bench = workshop::folder()?.join("hostile");
    emptied(&bench)?;
    eprintln!("building the generator with optimisations");
    let generator = workshop::release("generator")?;
    let counts = counts && is_installed("valgrind");
    let mut rows = Vec::new();
    for shape in SHAPES.iter().filter(|shape| filter.is_none_or(|part| shape.name.contains(part))) {
        eprintln!("{}", shape.name);
        let sizes = measured(shape, &generator, &bench, counts)?;
        rows.push(Row { shape: shape.name, is_composition: shape.is_composition, sizes });
    }
    fs::write(json, serde_json::to_string_pretty(&rows)?)?;
    print!("{}", table(&rows).text());
    let series = rows.iter().map(|row| (row.shape, row.work())).collect::<Vec<_>>();
    fs::write(plot, drawing::drawn(&series).map_err(io::Error::other)?)?;
    println!("{}", plot.display());
    Ok(())
}

fn measured(shape: &Shape, generator: &Path, bench: &Path, counts: bool) -> io::Result<Vec<Measured>> {
    let mut sizes = Vec::new();
    for times in SIZES {
        let (spec, overlay) = (bench.join("spec.json"), bench.join("overlay.json"));
        fs::write(&spec, (shape.document)(shape.count * times).to_string())?;
        let out = bench.join("client");
        let [spec_name, out_name, overlay_name] =
            [&spec, &out, &overlay].map(|path| path.display().to_string());
        let mut arguments = vec!["generate", "--spec", &spec_name, "--out", &out_name];
        if let Some(document) = shape.overlay {
            fs::write(&overlay, document(shape.count * times).to_string())?;
            arguments.extend(["--overlay", &overlay_name]);
        }
        emptied(&out)?;
        let finished = run_command(Command::new(generator).args(&arguments))?;
        emptied(&out)?;
        // A run that fails cannot be counted, and costs what it costs.
        let is_counted = counts && finished.success;
        let instructions = is_counted.then(|| instructions_alone(generator, &arguments)).transpose()?;
        let bytes = fs::metadata(&spec)?.len();
        let (cost, is_generated) = (finished.cost, finished.success);
        sizes.push(Measured { bytes, is_generated, cost, instructions });
        if cost.wall > TOO_LONG {
            break;
        }
    }
    Ok(sizes)
}

/// The figures of the largest document, and how the last doubling compares with the one before.
fn table(rows: &[Row]) -> Table {
    let head =
        ["shape", "largest, bytes", "instructions", "user s", "MiB", "growth", "growth of MiB", "verdict"];
    let mut table = Table::new(head);
    for row in rows {
        let Some(last) = row.sizes.last() else { continue };
        let ratio = |costs: &[f64]| growth(costs).map_or_else(|| "-".into(), figure);
        let verdict = match (row.is_linear(), row.is_composition) {
            _ if !last.is_generated => "refused, with a bound",
            (true, _) if growth(&row.work()).is_some_and(|growth| growth < 1.0) => "a bound is met",
            (true, _) => "linear",
            (false, true) => "MORE THAN LINEAR, where schemas are gathered and composed",
            (false, false) => "MORE THAN LINEAR",
        };
        table.row([
            row.shape.to_owned(),
            count(last.bytes),
            last.instructions.map_or_else(|| "-".into(), count),
            figure(last.cost.user),
            (last.cost.peak_kib / 1024).to_string(),
            ratio(&row.work()),
            ratio(&row.costs(|size| size.cost.peak_kib as f64)),
            verdict.to_owned(),
        ]);
    }
    table
}

#[cfg(test)]
mod tests {
    use super::growth;

    #[test]
    fn growth_is_that_of_the_last_doubling() {
        let of = |cost: fn(f64) -> f64| growth(&[1.0, 2.0, 4.0, 8.0].map(cost)).unwrap_or_default();
        assert!((of(|size| 1000.0 * size + 500.0) - 2.0).abs() < 1e-9);
        assert!((of(|size| 10.0 * size * size + 5.0) - 4.0).abs() < 1e-9);
        assert!((of(|_| 7.0) - 1.0).abs() < 1e-9);
        assert_eq!(growth(&[1.0, 2.0]), None);
    }
}
