//! What the checked-in client may cost, in figures that no noise can change: lines, lines of IR, instructions.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use clap::Args;
use serde::{Deserialize, Serialize};

use super::measure::{is_installed, run as run_command};
use super::table::count;
use super::{speed, workshop};

/// By how much a figure may grow before the budget is broken, in percent.
const TOLERANCE: u64 = 3;

/// What is done about the budget.
#[derive(Clone, Debug, Args)]
pub struct Options {
    /// Writes what is measured as the new budget.
    #[arg(long)]
    update: bool,
}

/// A figure by its parts; their sum is what counts, and the parts tell who is to blame.
pub type Parts = BTreeMap<String, u64>;

/// What the client costs.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Budget {
    /// Lines of each generated file.
    pub lines: Parts,
    /// Lines of LLVM's intermediate representation, by kind of function.
    pub ir_lines: Parts,
    /// Instructions of what the client does.
    pub instructions: Parts,
}

/// Measures the client and compares it with the budget, or writes the budget.
///
/// # Errors
/// A tool is missing, the client does not build, or the budget is broken.
pub fn run(options: &Options) -> io::Result<()> {
    let path = crate::root().join("xtask/budget.toml");
    let measured = measure()?;
    if options.update {
        let text = toml::to_string(&measured).map_err(io::Error::other)?;
        let head = "# What the client of the Zoom User API costs; `cargo xtask bench budget --update` writes it.\n\n";
        return fs::write(&path, format!("{head}{text}"));
    }
    let budget: Budget = toml::from_str(&fs::read_to_string(&path)?).map_err(io::Error::other)?;
    let excesses = compare(&budget, &measured);
    for (name, figures) in figures(&measured) {
        println!("{name}: {} of {}", count(sum(figures)), count(sum(figures_of(&budget, name))));
    }
    match excesses.as_slice() {
        [] => Ok(()),
        some => Err(io::Error::other(format!(
            "the budget is broken\n{}\nIf the growth is wanted, `cargo xtask bench budget --update` makes it the new budget.",
            some.join("\n")
        ))),
    }
}

fn measure() -> io::Result<Budget> {
    for (command, installation) in
        [("valgrind", "apt-get install valgrind"), ("cargo-llvm-lines", "cargo install cargo-llvm-lines")]
    {
        if !is_installed(command) {
            return Err(io::Error::other(format!("{command} is not installed: {installation}")));
        }
    }
    let client = crate::root().join("generated-client/src");
    let mut lines = Parts::new();
    count_lines(&client, &client, &mut lines)?;
    eprintln!("counting lines of IR");
    let ir_lines = ir_lines()?;
    let probe = speed::probe()?;
    eprintln!("counting instructions");
    Ok(Budget { lines, ir_lines, instructions: speed::client_instructions(&probe)?.into_iter().collect() })
}

fn count_lines(folder: &Path, root: &Path, lines: &mut Parts) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path: PathBuf = entry?.path();
        if path.is_dir() {
            count_lines(&path, root, lines)?;
        } else {
            let name = path.strip_prefix(root).unwrap_or(&path).display().to_string();
            lines.insert(name, fs::read_to_string(&path)?.lines().count() as u64);
        }
    }
    Ok(())
}

fn ir_lines() -> io::Result<Parts> {
    let (root, target) = (crate::root(), workshop::folder()?.join("target/budget"));
    let arguments = ["llvm-lines", "-p", "zoom-client", "--lib"];
    let finished = run_command(&mut workshop::cargo(&root, &target, &arguments))?.succeeded()?;
    Ok(parse_ir_lines(&finished.stdout))
}

/// The table of `cargo llvm-lines`: lines with their share, copies with theirs, the function's name.
fn parse_ir_lines(text: &str) -> Parts {
    let mut parts = Parts::new();
    for line in text.lines() {
        let mut words = line.split_whitespace();
        let Some(lines) = words.next().and_then(|word| word.parse::<u64>().ok()) else { continue };
        let name: Vec<&str> = words.skip_while(|word| !word.starts_with('(')).collect();
        let name = name.join(" ");
        let Some(name) = function(&name) else { continue };
        *parts.entry(name).or_default() += lines;
    }
    parts
}

/// The kind of a function: what a trait's method is called for all types, or the module of any other.
fn function(columns: &str) -> Option<String> {
    let name = columns.rsplit_once("%) ").map(|(_, name)| name)?.trim();
    let name = name.rsplit_once("%, ").map_or(name, |(_, name)| name);
    if name == "(TOTAL)" {
        return None;
    }
    let last =
        |path: &str| path.split('<').next().unwrap_or(path).rsplit("::").next().unwrap_or(path).to_owned();
    match name.strip_prefix('<').and_then(|rest| rest.split_once(" as ")) {
        Some((_, rest)) => {
            let (of, method) = rest.rsplit_once(">::").unwrap_or((rest, ""));
            Some(format!("{}::{}", last(of), method.split("::").next().unwrap_or(method)))
        }
        None => Some(
            name.rsplit_once("::")
                .map_or(name, |(module, _)| module)
                .split('<')
                .next()
                .unwrap_or(name)
                .to_owned(),
        ),
    }
}

fn figures(budget: &Budget) -> [(&'static str, &Parts); 3] {
    [("lines", &budget.lines), ("lines of IR", &budget.ir_lines), ("instructions", &budget.instructions)]
}

fn figures_of<'a>(budget: &'a Budget, name: &str) -> &'a Parts {
    figures(budget).into_iter().find(|(figure, _)| *figure == name).map_or(&budget.lines, |(_, parts)| parts)
}

fn sum(parts: &Parts) -> u64 {
    parts.values().sum()
}

/// The figures that grew too much, each with the parts that grew most.
fn compare(budget: &Budget, measured: &Budget) -> Vec<String> {
    let pairs = figures(budget).into_iter().zip(figures(measured));
    let mut excesses = Vec::new();
    for ((name, allowed), (_, found)) in pairs {
        if sum(found) * 100 > sum(allowed) * (100 + TOLERANCE) {
            let head = format!("{name}: {} where {} are allowed", count(sum(found)), count(sum(allowed)));
            excesses.push(format!("{head} and {TOLERANCE} % more; {}", culprits(allowed, found)));
        }
    }
    excesses
}

fn culprits(allowed: &Parts, found: &Parts) -> String {
    let mut grown: Vec<(u64, String)> = found
        .iter()
        .map(|(name, figure)| {
            let before = allowed.get(name).copied().unwrap_or_default();
            (figure.saturating_sub(before), format!("{name} ({} before {})", count(*figure), count(before)))
        })
        .filter(|(growth, _)| *growth > 0)
        .collect();
    grown.sort_by(|one, other| other.cmp(one));
    let worst: Vec<String> = grown.into_iter().take(3).map(|(_, text)| text).collect();
    format!("grown most: {}", worst.join(", "))
}

#[cfg(test)]
mod tests {
    use super::{Budget, Parts, compare, parse_ir_lines};

    fn parts(rows: &[(&str, u64)]) -> Parts {
        rows.iter().map(|(name, figure)| ((*name).to_owned(), *figure)).collect()
    }

    #[test]
    fn growth_within_the_tolerance_is_no_matter() {
        let budget = Budget { lines: parts(&[("a.rs", 100), ("b.rs", 100)]), ..Budget::default() };
        let measured = Budget { lines: parts(&[("a.rs", 106), ("b.rs", 100)]), ..Budget::default() };
        assert_eq!(compare(&budget, &measured), Vec::<String>::new());
    }

    #[test]
    fn the_culprit_is_named() {
        let budget = Budget { lines: parts(&[("a.rs", 100), ("b.rs", 100)]), ..Budget::default() };
        let measured = Budget { lines: parts(&[("a.rs", 100), ("b.rs", 110)]), ..Budget::default() };
        let expected = "lines: 210 where 200 are allowed and 3 % more; grown most: b.rs (110 before 100)";
        assert_eq!(compare(&budget, &measured), [expected]);
    }

    #[test]
    fn functions_are_grouped() {
        let text = "  Lines        Copies      Function name\n  -----        ------      -------------\n  60           6           (TOTAL)\n  20 (33.3%, 33.3%)  2 (33.3%, 33.3%)  <client::types::User as runtime::model::Model>::fields\n  20 (33.3%, 66.7%)  2 (33.3%, 66.7%)  <client::types::Group as runtime::model::Model>::fields\n  20 (33.3%,100.0%)  2 (33.3%,100.0%)  client::operations::users::Users::list\n";
        let expected = parts(&[("Model::fields", 40), ("client::operations::users::Users", 20)]);
        assert_eq!(parse_ir_lines(text), expected);
    }
}
