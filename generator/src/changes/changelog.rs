//! The changelog of a client: adds the changes of a report as entries, which people edit.

use std::collections::BTreeMap;

use super::change::{Change, Impact, Sort};
use super::compare::Report;
use super::report::code;
use super::version::is_at_least;
use crate::shown::shown;

/// The name of the file in the client's folder.
pub const CHANGELOG: &str = "CHANGELOG.md";

/// The heading of unpublished changes.
const UNRELEASED: &str = "## Unreleased";

/// The text before the version that the changes need.
const NEEDS: &str = "Needs at least version ";

/// The headings of entries, in order.
const HEADINGS: [&str; 6] = [
    "### Removed",
    "### Changed",
    "### Changed on the wire",
    "### Deprecated",
    "### Added",
    "### Compatible changes",
];

/// Adds the changes of a report to the section of unpublished changes. `None` if all of them are there
/// already.
///
/// Existing lines are not changed, and no entry is written twice.
pub fn changelog(text: Option<&str>, report: &Report) -> Option<String> {
    if report.changes.is_empty() {
        return None;
    }
    let before = text.unwrap_or("# Changelog\n");
    let (head, section, rest) = split(before);
    let section = Section::read(&section).with(report);
    let mut after = head.trim_end().to_owned();
    after.push_str("\n\n");
    after.push_str(&section.written());
    if !rest.is_empty() {
        after.push('\n');
        after.push_str(&rest);
    }
    if after == before { None } else { Some(after) }
}

/// The text before the section of unpublished changes, its lines, and the text after it.
fn split(text: &str) -> (String, String, String) {
    let mut parts = [String::new(), String::new(), String::new()];
    let has_section = text.lines().any(|line| line.trim() == UNRELEASED);
    let mut part = 0;
    for line in text.lines() {
        let is_heading = line.starts_with("## ");
        match part {
            0 if line.trim() == UNRELEASED => {
                part = 1;
                continue;
            }
            0 if is_heading && !has_section => part = 2,
            1 if is_heading => part = 2,
            _ => {}
        }
        parts[part].push_str(line);
        parts[part].push('\n');
    }
    parts.into()
}

/// The section, divided by its headings.
#[derive(Default)]
struct Section {
    /// The lines before the first heading, without the one about the version.
    lead: String,
    needs: Option<String>,
    /// Headings with their lines, also headings that people added.
    parts: Vec<(String, String)>,
}

impl Section {
    fn read(text: &str) -> Self {
        let mut section = Self::default();
        for line in text.lines() {
            if line.starts_with("### ") {
                section.parts.push((line.trim_end().to_owned(), String::new()));
                continue;
            }
            let line_end = format!("{line}\n");
            match section.parts.last_mut() {
                Some((_, lines)) => lines.push_str(&line_end),
                None => match line.strip_prefix(NEEDS) {
                    Some(version) => section.needs = Some(version.trim_end_matches('.').to_owned()),
                    None => section.lead.push_str(&line_end),
                },
            }
        }
        section
    }

    fn with(mut self, report: &Report) -> Self {
        if let Some(next) = report.next_version()
            && self.needs.as_deref().is_none_or(|needs| is_at_least(&next, needs))
        {
            self.needs = Some(next);
        }
        let mut entries: BTreeMap<usize, Vec<String>> = BTreeMap::new();
        for change in &report.changes {
            entries.entry(heading(change)).or_default().push(entry(change));
        }
        for (index, entries) in entries {
            let Some(heading) = HEADINGS.get(index) else { continue };
            self.add(index, heading, &entries);
        }
        self
    }

    fn add(&mut self, index: usize, heading: &str, entries: &[String]) {
        let found = self.parts.iter().position(|(known, _)| known == heading);
        let at = found.unwrap_or_else(|| {
            let is_later = |(known, _): &(String, String)| {
                HEADINGS.iter().position(|one| one == known).is_some_and(|known| known > index)
            };
            let at = self.parts.iter().position(is_later).unwrap_or(self.parts.len());
            self.parts.insert(at, (heading.to_owned(), "\n".to_owned()));
            at
        });
        let Some((_, lines)) = self.parts.get_mut(at) else { return };
        let mut text = lines.trim_end_matches('\n').to_owned();
        for entry in entries {
            let is_known = text.lines().any(|line| line.trim() == entry);
            if !is_known {
                text.push('\n');
                text.push_str(entry);
            }
        }
        *lines = format!("\n{}\n", text.trim_start_matches('\n'));
    }

    fn written(&self) -> String {
        let mut text = format!("{UNRELEASED}\n");
        if let Some(needs) = &self.needs {
            text.push_str(&format!("\n{NEEDS}{needs}.\n"));
        }
        let lead = self.lead.trim_matches('\n');
        if !lead.is_empty() {
            text.push_str(&format!("\n{lead}\n"));
        }
        for (heading, lines) in &self.parts {
            text.push_str(&format!("\n{heading}\n\n{}\n", lines.trim_matches('\n')));
        }
        text
    }
}

/// The index of the heading for a change.
fn heading(change: &Change) -> usize {
    match (change.sort, change.impact()) {
        (Sort::Removed, _) => 0,
        (_, Impact::Rust) => 1,
        (_, Impact::Wire) => 2,
        (Sort::Deprecated, _) => 3,
        (Sort::Added, _) => 4,
        _ => 5,
    }
}

/// An entry: the item, the differences, and what to do.
fn entry(change: &Change) -> String {
    let path = change.from.as_ref().unwrap_or(&change.path);
    let mut text = format!("- {} {}", change.kind.word(), code(&shown(path)));
    let mut said = Vec::new();
    for detail in &change.details {
        let difference = match (detail.before.as_str(), detail.after.as_str()) {
            ("", "") | ("", "yes") | ("yes", "") => String::new(),
            ("", after) => code(&shown(after)),
            (before, "") => format!("was {}", code(&shown(before))),
            (before, after) => format!("{} is {} now", code(&shown(before)), code(&shown(after))),
        };
        let parts: Vec<&str> =
            [detail.what.as_str(), difference.as_str()].into_iter().filter(|part| !part.is_empty()).collect();
        let action = match detail.action.is_empty() {
            true => String::new(),
            false => format!("; {}", detail.action),
        };
        if change.sort == Sort::Added && action.is_empty() || parts.is_empty() && action.is_empty() {
            continue;
        }
        said.push(format!("{}{action}", parts.join(": ")).trim_start_matches("; ").to_owned());
    }
    if !said.is_empty() {
        text.push_str(&format!(": {}", said.join(". ")));
    }
    text
}
