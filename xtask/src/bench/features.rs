//! Measures a client with one feature of its documents at a time.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use clap::Args;
use serde::Serialize;

use super::measure::Cost;
use super::table::{Table, figure};
use super::workshop::{self, Compilation, emptied, in_turn};

/// What to measure.
#[derive(Clone, Debug, Args)]
pub struct Options {
    /// A generated client. The default is the checked-in one.
    #[arg(long)]
    client: Option<PathBuf>,
    /// How often each figure is measured.
    #[arg(long, default_value_t = 3)]
    runs: usize,
    /// The JSON file for the figures. The default is `features.json` in the bench's folder.
    #[arg(long)]
    json: Option<PathBuf>,
}

/// The cost of the crate with some of its features.
#[derive(Clone, Debug, Serialize)]
struct Row {
    feature: String,
    check: Cost,
    build: Cost,
}

/// Compiles the client with all features, with each of them alone, and with none.
///
/// # Errors
/// The client cannot be copied or does not compile.
pub fn run(options: &Options) -> io::Result<()> {
    let client = options.client.clone().unwrap_or_else(|| crate::root().join("generated-client"));
    let bench = workshop::folder()?;
    let copy = bench.join("features");
    emptied(&copy)?;
    for part in ["Cargo.toml", "src", "runtime"] {
        copy_tree(&client.join(part), &copy.join(part))?;
    }
    let manifest = fs::read_to_string(copy.join("Cargo.toml"))?;
    fs::write(copy.join("Cargo.toml"), format!("{manifest}\n[workspace]\n"))?;
    let mut sets = vec![("all".to_owned(), "default".to_owned())];
    sets.extend(names(&manifest).into_iter().map(|name| (name.clone(), name)));
    sets.push(("none".to_owned(), String::new()));
    let target = bench.join("target").join("features");
    let check = compile("check", &sets, &copy, &target, options.runs)?;
    let build = compile("build", &sets, &copy, &target, options.runs)?;
    let rows = sets.into_iter().zip(check).zip(build);
    let rows: Vec<Row> = rows.map(|(((feature, _), check), build)| Row { feature, check, build }).collect();
    let path = options.json.clone().unwrap_or_else(|| bench.join("features.json"));
    fs::write(path, serde_json::to_string_pretty(&rows)?)?;
    print!("{}", table(&rows).text());
    Ok(())
}

fn compile(
    verb: &str,
    sets: &[(String, String)],
    folder: &Path,
    target: &Path,
    runs: usize,
) -> io::Result<Vec<Cost>> {
    let arguments: Vec<[&str; 6]> = sets
        .iter()
        .map(|(_, features)| {
            [verb, "--lib", "--quiet", "--no-default-features", "--features", features.as_str()]
        })
        .collect();
    let compilations: Vec<Compilation<'_>> =
        arguments.iter().map(|arguments| Compilation { folder, target, arguments }).collect();
    for ((name, _), compilation) in sets.iter().zip(&compilations) {
        eprintln!("{verb} {name}");
        compilation.prepare()?.succeeded()?;
    }
    in_turn(&compilations, runs.max(1))
}

/// The features for documents and tags, without those that turn on features of the runtime.
fn names(manifest: &str) -> Vec<String> {
    let table = manifest.lines().skip_while(|line| *line != "[features]").skip(1);
    let table = table.take_while(|line| !line.starts_with('['));
    let rows = table.filter_map(|line| line.split_once(" = "));
    let own = rows.filter(|(name, parts)| *name != "default" && !parts.contains("runtime/"));
    own.map(|(name, _)| name.to_owned()).collect()
}

fn copy_tree(from: &Path, to: &Path) -> io::Result<()> {
    if !from.is_dir() {
        return fs::copy(from, to).map(|_| ());
    }
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        copy_tree(&entry.path(), &to.join(entry.file_name()))?;
    }
    Ok(())
}

fn table(rows: &[Row]) -> Table {
    let mut table = Table::new(["feature", "check s", "build s", "check MiB"]);
    for row in rows {
        let memory = figure(row.check.peak_kib as f64 / 1024.0);
        table.row([row.feature.clone(), figure(row.check.wall), figure(row.build.wall), memory]);
    }
    table
}

#[cfg(test)]
mod tests {
    use super::names;

    #[test]
    fn features_of_the_runtime_are_left_out() {
        let manifest =
            "[features]\ndefault = [\"v1\"]\nv1 = []\ntime = [\"runtime/time\"]\n\n[dependencies]\nx = 1\n";
        assert_eq!(names(manifest), ["v1"]);
    }
}
