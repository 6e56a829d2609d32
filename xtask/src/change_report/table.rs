//! The tables at the end of a report: by group, and by kind of break.

use std::collections::BTreeMap;

use generator::changes::Impact;

use super::agreement::{Judged, sort_of};

/// The counts of a group.
#[derive(Default)]
struct Row {
    pairs: usize,
    rust: usize,
    wire: usize,
    compatible: usize,
    /// Pairs whose program compiles.
    compiling: usize,
    /// Pairs for which `cargo-semver-checks` finds a break.
    judged: usize,
    /// Changes that are reported as breaking in Rust.
    told: usize,
    /// Code that does not compile.
    broken: usize,
    /// Findings of `cargo-semver-checks`.
    findings: usize,
    /// Findings of a judge that the verdict does not include.
    missed: usize,
}

impl Row {
    fn add(&mut self, judged: &Judged) {
        self.pairs += 1;
        match judged.verdict.impact() {
            Impact::Rust => self.rust += 1,
            Impact::Wire => self.wire += 1,
            Impact::None => self.compatible += 1,
        }
        self.compiling += usize::from(judged.broken.is_empty());
        self.judged += usize::from(!judged.found.is_empty());
        self.told += judged.verdict.breaks().count();
        self.broken += judged.broken.len();
        self.findings += judged.found.len();
        self.missed += judged.missed_by_program().len() + judged.missed_by_semver().len();
    }

    fn written(&self, name: &str) -> String {
        let counts = [
            self.pairs,
            self.rust,
            self.wire,
            self.compatible,
            self.compiling,
            self.judged,
            self.told,
            self.broken,
            self.findings,
            self.missed,
        ];
        let counts: Vec<String> = counts.iter().map(usize::to_string).collect();
        format!("| {name} | {} |\n", counts.join(" | "))
    }
}

/// A row for each group, and a total.
pub(super) fn by_group(judged: &[(String, Judged)]) -> String {
    let (mut rows, mut sum): (BTreeMap<&str, Row>, Row) = Default::default();
    for (group, one) in judged {
        rows.entry(group).or_default().add(one);
        sum.add(one);
    }
    let mut text = "| | pairs | break in Rust | break on the wire | compatible | programs that compile | with a finding | breaks told | uses that fail | findings | missed |\n|---|---|---|---|---|---|---|---|---|---|---|\n".to_owned();
    for (name, row) in &rows {
        text.push_str(&row.written(name));
    }
    text.push_str(&sum.written("all"));
    text
}

/// A row for each kind of break: how many are reported, how many of those break no code, and how many
/// `cargo-semver-checks` finds.
pub(super) fn by_sort(judged: &[(String, Judged)]) -> String {
    let mut rows: BTreeMap<String, (usize, usize, usize)> = BTreeMap::new();
    for (_, one) in judged {
        for (change, is_seen) in one.seen() {
            let row = rows.entry(sort_of(change)).or_default();
            row.0 += 1;
            row.2 += usize::from(is_seen);
        }
        for change in one.compiling() {
            rows.entry(sort_of(change)).or_default().1 += 1;
        }
    }
    let mut text =
        "| what breaks in Rust | told | no use of it fails | found by cargo-semver-checks |\n|---|---|---|---|\n"
            .to_owned();
    for (name, (told, compiling, seen)) in rows {
        text.push_str(&format!("| {name} | {told} | {compiling} | {seen} |\n"));
    }
    text
}
