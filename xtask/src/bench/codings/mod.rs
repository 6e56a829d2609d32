//! The comparison of ways to encode and decode: the same models in each of them, compiled and run side by side.

mod coding;
mod costs;
mod derive;
mod documents;
mod facet;
mod impls;
mod miniserde;
mod models;
mod outcome;
mod roots;
mod samples;
mod speed;
mod tables;
mod value;
mod workspace;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::PathBuf;
use std::time::Instant;

use clap::Args;
use generator::ir::TypeReference;

use self::coding::{Coding, all};
use self::costs::{Builder, Runs, Step};
use self::documents::{Subject, subjects};
use self::outcome::{CodingOutcome, DocumentOutcome, Outcome};
use self::roots::{Root, roots};
use self::speed::{Speed, speed};
use self::workspace::{Crate, Workspace, warm};
use super::measure::is_installed;

/// What is compared, and how often.
#[derive(Args, Clone, Debug)]
pub struct Options {
    /// A document besides Zoom's, which takes a few minutes; may be given several times. Documents of megabytes take most of an hour.
    #[arg(long)]
    document: Vec<PathBuf>,
    /// Compares with the tables only the coding of this name; may be given several times.
    #[arg(long)]
    coding: Vec<String>,
    /// How often each crate is checked and built; the median counts.
    #[arg(long, default_value_t = 3)]
    runs: usize,
    /// How often each crate is built for release.
    #[arg(long, default_value_t = 1)]
    release_runs: usize,
    /// Writes the figures to this file too, as JSON.
    #[arg(long)]
    json: Option<PathBuf>,
}

/// Compares, and prints the tables as Markdown.
///
/// # Errors
/// A document is refused, or a file or command fails; a coding that does not compile is an outcome.
pub fn run(options: &Options) -> Result<(), String> {
    let codings = chosen(&options.coding)?;
    let subjects = subjects(&options.document)?;
    let outcome = compare(options, &codings, &subjects).map_err(|fault| fault.to_string())?;
    println!("{}", outcome.markdown());
    if let Some(path) = &options.json {
        let text = serde_json::to_string_pretty(&outcome).map_err(|fault| fault.to_string())?;
        fs::write(path, text).map_err(|fault| format!("cannot write `{}`: {fault}", path.display()))?;
    }
    Ok(())
}

fn chosen(wanted: &[String]) -> Result<Vec<Box<dyn Coding>>, String> {
    let mut codings = all();
    let names: Vec<&str> = codings.iter().map(|coding| coding.name()).collect();
    if let Some(unknown) = wanted.iter().find(|name| !names.contains(&name.as_str())) {
        return Err(format!("there is no coding `{unknown}`, only {}", names.join(", ")));
    }
    codings.retain(|coding| {
        wanted.is_empty()
            || coding.name() == tables::Tables.name()
            || wanted.iter().any(|name| name == coding.name())
    });
    Ok(codings)
}

/// One crate, and what is known of it so far.
struct Entry<'a> {
    subject: &'a Subject,
    coding: &'a dyn Coding,
    of: Crate,
    runs: Runs,
    fault: Option<String>,
}

fn compare(options: &Options, codings: &[Box<dyn Coding>], subjects: &[Subject]) -> io::Result<Outcome> {
    let start = Instant::now();
    let say = |text: &str| eprintln!("{:6.0} s  {text}", start.elapsed().as_secs_f64());
    let roots: Vec<_> = subjects.iter().map(measured_roots).collect();
    let mut workspace = Workspace::new(codings)?;
    let mut entries = Vec::new();
    for (subject, roots) in subjects.iter().zip(&roots) {
        for coding in codings {
            let of = workspace.add_models(subject, &**coding, roots)?;
            entries.push(Entry { subject, coding: &**coding, of, runs: Runs::default(), fault: None });
        }
    }
    workspace.finish()?;
    let builder = Builder::new(workspace.folder());
    for coding in codings {
        say(&format!("dependencies of {}", coding.name()));
        builder.warm(&warm(&**coding))?;
    }
    compile(options, &builder, &mut entries, &say);
    let counts = is_installed("valgrind");
    if !counts {
        say("valgrind is not installed: no instructions, only time");
    }
    let documents = subjects.iter().zip(&roots).map(|(subject, roots)| DocumentOutcome {
        document: subject.name.clone(),
        types: subject.api.types.len(),
        operations: subject.api.operations().count(),
        codings: entries
            .iter()
            .filter(|entry| entry.subject.name == subject.name)
            .map(|entry| entry.outcome(&builder, roots, counts, &say))
            .collect(),
    });
    Ok(Outcome { runs: options.runs, release_runs: options.release_runs, documents: documents.collect() })
}

/// What operations answer and send, and all types of samples in both directions.
fn measured_roots(subject: &Subject) -> BTreeMap<TypeReference, Root> {
    let mut roots = roots(&subject.api);
    for sample in &subject.samples {
        roots.insert(sample.of.clone(), Root { decoded: true, encoded: true });
    }
    roots
}

/// Compiles all crates of a document one after the other, then again, so that drift of the machine hits all alike.
fn compile(options: &Options, builder: &Builder, entries: &mut [Entry<'_>], say: &dyn Fn(&str)) {
    let steps =
        [(Step::Check, options.runs), (Step::Dev, options.runs), (Step::Release, options.release_runs)];
    for (step, runs) in steps {
        for run in 1..=runs {
            for entry in entries.iter_mut().filter(|entry| entry.fault.is_none()) {
                match builder.compile(step, &entry.of) {
                    Ok(cost) => {
                        entry.runs.add(step, cost);
                        say(&format!(
                            "{} {run}/{runs} {}: {:.2} s",
                            step.name(),
                            entry.of.package,
                            cost.wall
                        ));
                    }
                    Err(fault) => {
                        say(&format!("{} {}: {fault}", step.name(), entry.of.package));
                        entry.fault = Some(format!("`{}` fails", step.name()));
                    }
                }
            }
        }
    }
}

impl Entry<'_> {
    fn outcome(
        &self,
        builder: &Builder,
        roots: &BTreeMap<TypeReference, Root>,
        counts: bool,
        say: &dyn Fn(&str),
    ) -> CodingOutcome {
        let mut outcome = CodingOutcome {
            coding: self.coding.name().into(),
            about: self.coding.about().into(),
            lines: self.of.lines,
            fault: self.fault.clone(),
            ..CodingOutcome::default()
        };
        if self.fault.is_none()
            && let Err(fault) = self.measure(builder, roots, counts, &mut outcome)
        {
            say(&format!("{}: {fault}", self.of.package));
            outcome.fault = Some("the program fails".into());
        }
        say(&format!("ran {}", self.of.package));
        outcome
    }

    fn measure(
        &self,
        builder: &Builder,
        roots: &BTreeMap<TypeReference, Root>,
        counts: bool,
        outcome: &mut CodingOutcome,
    ) -> io::Result<()> {
        let program = builder.program(&self.of)?;
        outcome.costs = builder.costs(&self.of, &self.runs)?;
        let number = |of: &TypeReference| roots.keys().position(|root| root == of).unwrap_or_default();
        let speeds = self.subject.samples.iter().map(|one| speed(&program, number(&one.of), one, counts));
        outcome.speeds = speeds.collect::<io::Result<Vec<Speed>>>()?;
        Ok(())
    }
}
