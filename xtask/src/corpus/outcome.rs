//! The results for all documents as a table, and the checks that must hold.

use serde::{Deserialize, Serialize};

use super::check::Checked;
use super::examples::Examples;
use super::generate::{Ending, Generated};
use crate::bench::table::{Table, count, figure};

/// The result for one document.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Row {
    /// The document.
    pub document: String,
    /// Its client.
    pub generated: Generated,
    /// The compiler's result, if it was run.
    pub checked: Option<Checked>,
    /// The results of the examples, or why there are none, if they were checked.
    pub examples: Option<Result<Examples, String>>,
}

impl Row {
    /// A check that does not hold, in words.
    pub fn fault(&self) -> Option<String> {
        match &self.generated.ending {
            Ending::Refused(why) => return Some(format!("refused: {why}")),
            Ending::Broken(why) => return Some(format!("broken: {why}")),
            Ending::Generated | Ending::Incomplete(_) => {}
        }
        if let Some(fault) = self.generated.prose.first() {
            return Some(format!("documentation has {fault}"));
        }
        let checked = self.checked.as_ref()?;
        match checked.messages.first() {
            Some(message) if !checked.compiles => Some(format!("does not compile: {message}")),
            Some(message) => Some(format!("compiles with warnings: {message}")),
            None if !checked.compiles => Some("does not compile".to_owned()),
            None => self.fault_of_examples(),
        }
    }

    fn fault_of_examples(&self) -> Option<String> {
        match self.examples.as_ref()? {
            Ok(examples) => {
                let first = examples.failed.first()?;
                let count = examples.failed.len();
                let (pointer, outcome) = (&first.pointer, &first.outcome);
                Some(format!("{count} examples do not stay themselves, the first at {pointer}: {outcome}"))
            }
            Err(reason) => Some(format!("the examples cannot be checked: {reason}")),
        }
    }

    /// The row in one line, to show progress.
    pub fn line(&self) -> String {
        match (&self.generated.ending, &self.checked) {
            (Ending::Generated, Some(checked)) => {
                let verdict = if checked.compiles { "compiles" } else { "does not compile" };
                format!("{}: {verdict}, {} warnings", self.document, checked.warnings)
            }
            (Ending::Generated, None) => format!("{}: generated", self.document),
            (Ending::Incomplete(why), _) => format!("{}: incomplete: {why}", self.document),
            (Ending::Refused(why), _) => format!("{}: refused: {why}", self.document),
            (Ending::Broken(why), _) => format!("{}: broken: {why}", self.document),
        }
    }

    fn cells(&self) -> Vec<String> {
        let of = &self.generated;
        let has_client = of.ending == Ending::Generated;
        let checked = self.checked.as_ref();
        let mut cells = vec![
            self.document.clone(),
            if has_client { of.operations.to_string() } else { "-".into() },
            if has_client { percent(of.covered, of.known) } else { "-".into() },
            of.gaps.to_string(),
            format!("{}/{}/{}", of.errors, of.warnings, of.notes),
            count(of.lines as u64),
            figure(of.seconds),
            of.memory.to_string(),
            of.prose.len().to_string(),
            of.any_values.len().to_string(),
            of.numbered.len().to_string(),
            of.long.len().to_string(),
        ];
        cells.push(checked.map_or_else(|| "-".into(), |checked| figure(checked.seconds)));
        cells.push(match &of.ending {
            Ending::Generated => checked.map_or("-", |of| if of.compiles { "yes" } else { "NO" }).into(),
            Ending::Incomplete(_) => "incomplete".into(),
            Ending::Refused(_) => "REFUSED".into(),
            Ending::Broken(_) => "BROKEN".into(),
        });
        cells.push(checked.map_or_else(|| "-".into(), |checked| checked.warnings.to_string()));
        cells.push(match &self.examples {
            None => "-".into(),
            Some(Err(_)) => "UNKNOWN".into(),
            Some(Ok(examples)) => examples_text([examples].into_iter()),
        });
        cells
    }
}

/// The rows, and their sums.
pub fn table(rows: &[Row]) -> String {
    let mut table = Table::new([
        "document",
        "operations",
        "covered",
        "gaps",
        "e/w/n",
        "lines",
        "generate s",
        "MiB",
        "prose",
        "any",
        "numbered",
        "long",
        "check s",
        "compiles",
        "warnings",
        "examples s/c/u/f",
    ]);
    rows.iter().for_each(|row| table.row(row.cells()));
    table.row(sums(rows));
    table.text()
}

fn sums(rows: &[Row]) -> Vec<String> {
    let of = |figure: fn(&Generated) -> usize| rows.iter().map(|row| figure(&row.generated)).sum::<usize>();
    let checked = || rows.iter().filter_map(|row| row.checked.as_ref());
    let clients = rows.iter().filter(|row| row.generated.ending == Ending::Generated).count();
    vec![
        format!("{} documents, {clients} clients", rows.len()),
        of(|row| row.operations).to_string(),
        percent(of(|row| row.covered), of(|row| row.known)),
        of(|row| row.gaps).to_string(),
        format!("{}/{}/{}", of(|row| row.errors), of(|row| row.warnings), of(|row| row.notes)),
        count(of(|row| row.lines) as u64),
        figure(rows.iter().map(|row| row.generated.seconds).sum()),
        rows.iter().map(|row| row.generated.memory).max().unwrap_or_default().to_string(),
        of(|row| row.prose.len()).to_string(),
        of(|row| row.any_values.len()).to_string(),
        of(|row| row.numbered.len()).to_string(),
        of(|row| row.long.len()).to_string(),
        figure(checked().map(|checked| checked.seconds).sum()),
        checked().filter(|checked| checked.compiles).count().to_string(),
        checked().map(|checked| checked.warnings).sum::<usize>().to_string(),
        examples_text(rows.iter().filter_map(|row| row.examples.as_ref()?.as_ref().ok())),
    ]
}

/// Rounded down, so that 100 % means all.
fn percent(part: usize, whole: usize) -> String {
    format!("{} %", (part * 100).checked_div(whole).unwrap_or(100))
}

/// The numbers of examples that are unchanged, contradict their schemas, have undeclared properties, and
/// fail.
fn examples_text<'a>(examples: impl Iterator<Item = &'a Examples>) -> String {
    let mut sums = [0; 4];
    for of in examples {
        let counts = [of.same, of.contradictions.len(), of.undeclared.len(), of.failed.len()];
        sums.iter_mut().zip(counts).for_each(|(sum, count)| *sum += count);
    }
    sums.map(|sum| sum.to_string()).join("/")
}
