//! The budget of the checked-in client, in figures that do not depend on the load of the machine: lines,
//! lines of IR, instructions.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use clap::Args;
use serde::{Deserialize, Serialize};

use super::measure::{is_installed, run as run_command};
use super::table::count;
use super::{speed, workshop};

/// How much a figure may exceed the budget, in percent.
const TOLERANCE: u64 = 3;

/// What to do with the budget.
#[derive(Clone, Debug, Args)]
pub struct Options {
    /// Writes the measured figures as the new budget.
    #[arg(long)]
    update: bool,
}

/// A figure by its parts. The budget is about their sum; the parts show what grew.
pub type Parts = BTreeMap<String, u64>;

/// The measured figures of the client.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Budget {
    /// The compiler's version. Figures of different versions are not compared.
    pub compiler: String,
    /// Lines of each generated file.
    pub lines: Parts,
    /// Lines of LLVM's intermediate representation, by kind of function.
    pub ir_lines: Parts,
    /// Instructions of the client's operations.
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
    let mut budget: Budget = toml::from_str(&fs::read_to_string(&path)?).map_err(io::Error::other)?;
    if budget.compiler != measured.compiler {
        eprintln!("the budget was taken with {}, so only lines are compared", budget.compiler);
        (budget.ir_lines, budget.instructions) = (measured.ir_lines.clone(), measured.instructions.clone());
    }
    let excesses = compare(&budget, &measured);
    for (name, figures) in figures(&measured) {
        println!("{name}: {} of {}", count(sum(figures)), count(sum(figures_of(&budget, name))));
    }
    match excesses.as_slice() {
        [] => Ok(()),
        some => Err(io::Error::other(format!(
            "the budget is broken\n{}\nIf this is intended, `cargo xtask bench budget --update` writes the new budget.",
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
    let instructions = speed::client_instructions(&probe)?.into_iter().collect();
    let compiler = run_command(Command::new("rustc").arg("--version"))?.succeeded()?.stdout.trim().to_owned();
    Ok(Budget { compiler, lines, ir_lines, instructions })
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
    let (root, target) = (crate::root(), workshop::target()?);
    let mut parts = Parts::new();
    // Most code of the client is compiled where it is called, so an example is counted too.
    for (about, of) in [("library", ["--lib", "--quiet"]), ("list_users", ["--example", "list_users"])] {
        // TLS adds nothing to the client itself, and takes long to build.
        let client = ["llvm-lines", "-p", "zoom-client", "--no-default-features", "--features", "gzip,v1,v2"];
        let arguments = [&client[..], &of].concat();
        let finished = run_command(&mut workshop::cargo(&root, &target, &arguments))?.succeeded()?;
        let counted = parse_ir_lines(&finished.stdout).into_iter();
        parts.extend(counted.map(|(function, lines)| (format!("{about} {function}"), lines)));
    }
    Ok(parts)
}

/// Parses the table of `cargo llvm-lines`: lines with their share, copies with theirs, the function's name.
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

/// The kind of a function: for a trait's method, the trait and method; for any other, the first modules of
/// its path.
fn function(columns: &str) -> Option<String> {
    let name = columns.rsplit_once("%) ").map(|(_, name)| name)?.trim();
    let method = || name.rsplit("::").next().unwrap_or(name);
    let of_trait = match name.split_once("<impl ") {
        Some((_, rest)) => rest.split_once(" for ").map(|(of, _)| of),
        None => name.strip_prefix('<').and_then(|rest| rest.split_once(" as ")).map(|(_, rest)| rest),
    };
    match of_trait {
        Some(of) => Some(format!("{}::{}", last_segment(of), method())),
        None => {
            let path = name.split('<').next().unwrap_or(name).trim_end_matches("::");
            Some(path.split("::").take(3).collect::<Vec<_>>().join("::"))
        }
    }
}

/// `Trait` of `a::b::Trait<T>>::method`.
fn last_segment(path: &str) -> &str {
    let path = path.split(['<', '>']).next().unwrap_or(path);
    path.rsplit("::").next().unwrap_or(path)
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

/// The figures that exceed the budget, with the parts that grew most. Each operation has its own budget.
fn compare(budget: &Budget, measured: &Budget) -> Vec<String> {
    let sums =
        [("lines", &budget.lines, &measured.lines), ("lines of IR", &budget.ir_lines, &measured.ir_lines)];
    let sums = sums.into_iter().map(|(name, allowed, found)| {
        let reported = exceeded(name, sum(allowed), sum(found))?;
        Some(format!("{reported}; {}", culprits(allowed, found)))
    });
    let each = measured.instructions.iter().map(|(what, found)| {
        exceeded(&format!("instructions of {what}"), budget.instructions.get(what).copied()?, *found)
    });
    sums.chain(each).flatten().collect()
}

fn exceeded(name: &str, allowed: u64, found: u64) -> Option<String> {
    let reported =
        || format!("{name}: {} where {} are allowed and {TOLERANCE} % more", count(found), count(allowed));
    (found * 100 > allowed * (100 + TOLERANCE)).then(reported)
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
    fn each_thing_that_the_client_does_counts_alone() {
        let budget = Budget { instructions: parts(&[("call", 1000), ("decode", 10)]), ..Budget::default() };
        let measured = Budget { instructions: parts(&[("call", 900), ("decode", 11)]), ..Budget::default() };
        let expected = "instructions of decode: 11 where 10 are allowed and 3 % more";
        assert_eq!(compare(&budget, &measured), [expected]);
    }

    #[test]
    fn functions_are_grouped() {
        let text = "  Lines        Copies      Function name\n  -----        ------      -------------\n  60           6           (TOTAL)\n  20 (33.3%, 33.3%)  2 (33.3%, 33.3%)  <client::types::User as runtime::model::Model>::fields\n  20 (33.3%, 66.7%)  2 (33.3%, 66.7%)  <client::types::Group as runtime::model::Model>::fields\n  20 (33.3%,100.0%)  2 (33.3%,100.0%)  client::operations::users::Users::list\n  5 (5%,100.0%)  1 (1%,100.0%)  runtime::model::<impl runtime::model::Decode for core::option::Option<T>>::clear\n";
        let expected =
            parts(&[("Model::fields", 40), ("client::operations::users", 20), ("Decode::clear", 5)]);
        assert_eq!(parse_ir_lines(text), expected);
    }
}
