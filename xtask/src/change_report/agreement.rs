//! Compares the report on a change with its judges, item by item.

use std::collections::BTreeSet;

use generator::changes::{Change, Impact, JOINED, Sort};

use super::clients::Verdict;
use super::judges::{Broken, Finding};

/// The results of the judges for a pair.
#[derive(Default)]
pub(super) struct Judged {
    pub(super) verdict: Verdict,
    /// The parts of the program that do not compile.
    pub(super) broken: Vec<Broken>,
    /// The findings of `cargo-semver-checks`.
    pub(super) found: Vec<Finding>,
}

impl Judged {
    /// Whether the verdict includes everything that a judge finds.
    pub(super) fn agree(&self) -> bool {
        self.missed_by_program().is_empty() && self.missed_by_semver().is_empty()
    }

    /// Code that does not compile although no reported breaking change is about it.
    pub(super) fn missed_by_program(&self) -> Vec<&Broken> {
        let told = self.names();
        self.broken.iter().filter(|broken| !self.is_told(broken, &told)).collect()
    }

    /// Findings of `cargo-semver-checks` that no reported breaking change is about.
    pub(super) fn missed_by_semver(&self) -> Vec<&Finding> {
        let mut told = self.names();
        // Items that belong to a reported one, such as the type of a call to its method.
        for broken in &self.broken {
            if self.is_told(broken, &told) {
                told.push(last_words(&broken.used.path));
            }
        }
        self.found.iter().filter(|finding| !names_any(&words_of(finding), &told)).collect()
    }

    fn is_told(&self, broken: &Broken, told: &[BTreeSet<&str>]) -> bool {
        let is_of_told = broken.used.owners.iter().any(|owner| self.tells(owner));
        is_of_told || names_any(&words(&broken.used.code), told)
    }

    /// Changes that are reported as breaking in Rust although all code with them compiles.
    pub(super) fn compiling(&self) -> Vec<&Change> {
        let broken: Vec<BTreeSet<&str>> = self.broken.iter().map(|broken| words(&broken.used.code)).collect();
        let breaks = self.verdict.breaks().filter(|change| !only_joins(change));
        breaks.filter(|change| !is_named_by_any(change, &broken)).collect()
    }

    /// The changes that break in Rust, and whether `cargo-semver-checks` finds them.
    pub(super) fn seen(&self) -> Vec<(&Change, bool)> {
        let found: Vec<BTreeSet<&str>> = self.found.iter().map(words_of).collect();
        self.verdict.breaks().map(|change| (change, is_named_by_any(change, &found))).collect()
    }

    /// Whether an item is reported as removed or changed.
    fn tells(&self, path: &str) -> bool {
        self.verdict.breaks().any(|change| change.from.as_deref().unwrap_or(&change.path) == path)
    }

    fn names(&self) -> Vec<BTreeSet<&str>> {
        self.verdict.breaks().flat_map(names).collect()
    }
}

/// Whether all that breaks is that types became one. The program implements no traits for them.
fn only_joins(change: &Change) -> bool {
    let mut breaks = change.details.iter().filter(|detail| detail.impact == Impact::Rust);
    breaks.all(|detail| detail.what == JOINED)
}

fn words_of(finding: &Finding) -> BTreeSet<&str> {
    words(finding.line.split(" in ").next().unwrap_or_default())
}

fn is_named_by_any(change: &Change, texts: &[BTreeSet<&str>]) -> bool {
    let names = names(change);
    texts.iter().any(|text| names_any(text, &names))
}

/// The words in the names of the item and its owner, before and after the change.
fn names(change: &Change) -> Vec<BTreeSet<&str>> {
    let paths = [change.from.as_deref(), Some(change.path.as_str())];
    paths.into_iter().flatten().map(last_words).collect()
}

fn last_words(path: &str) -> BTreeSet<&str> {
    // A conversion is called as `from`.
    if let Some((owner, payload)) = path.split_once(".From<") {
        return last_words(owner).union(&words(payload)).copied().collect();
    }
    let item = path.split_once('.').map_or(path, |(owner, _)| owner);
    let is_type = |name: &&str| name.starts_with(|first: char| first.is_uppercase());
    // The path of a variant includes its enum, that of a type its modules.
    let file = item.split("::").take_while(|name| !is_type(name)).map(|name| name.len() + 2).sum::<usize>();
    words(path.get(file..).unwrap_or(path))
}

fn names_any(text: &BTreeSet<&str>, names: &[BTreeSet<&str>]) -> bool {
    names.iter().any(|name| name.is_subset(text))
}

fn words(text: &str) -> BTreeSet<&str> {
    let is_part = |symbol: char| symbol.is_alphanumeric() || symbol == '_';
    text.split(|symbol| !is_part(symbol)).filter(|word| !word.is_empty()).collect()
}

/// A change in a few words, without the name of the item: `field removed`, `field: the type of the field`.
pub(super) fn sort_of(change: &Change) -> String {
    let kind = change.kind.word();
    match change.sort {
        Sort::Removed => format!("{kind} gone"),
        Sort::Renamed => format!("{kind} renamed"),
        _ => {
            let worst = change.details.iter().max_by_key(|detail| detail.impact);
            format!("{kind}: {}", worst.map_or("", |detail| detail.what.as_str()))
        }
    }
}
