//! Explains the codes of findings with the entries of `docs/diagnostics.md`, which is part of the program.

use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostics, Severity, excerpt};

const PAGE: &str = include_str!("../../docs/diagnostics.md");

/// The longest part of an unknown code that is compared with known ones, in characters.
const MAX_COMPARED: usize = 64;

/// The most suggestions for an unknown code.
const MAX_NAMED: usize = 3;

/// The entry for a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The code, such as `media-type`.
    pub code: &'static str,
    /// The entry with its heading, as Markdown.
    pub text: &'static str,
}

impl Entry {
    /// The first sentence, in one line.
    pub fn summary(&self) -> String {
        let (_, body) = self.text.split_once('\n').unwrap_or_default();
        let paragraph = body.trim_start().split("\n\n").next().unwrap_or_default();
        let paragraph = paragraph.trim_end().replace('\n', " ");
        let end = paragraph.find(". ").map_or(paragraph.len(), |end| end + ".".len());
        paragraph[..end].to_owned()
    }
}

/// All entries, in the page's order.
pub fn entries() -> Vec<Entry> {
    let mut starts: Vec<(usize, &'static str)> = Vec::new();
    let (mut at, mut is_code) = (0, false);
    for line in PAGE.split_inclusive('\n') {
        is_code ^= line.starts_with("```");
        if let Some(code) = line.strip_prefix("## ")
            && !is_code
        {
            starts.push((at, code.trim_end()));
        }
        at += line.len();
    }
    let ends = starts.iter().skip(1).map(|(start, _)| *start).chain([PAGE.len()]);
    let text =
        |((start, code), end): (&(usize, &'static str), usize)| Entry { code, text: &PAGE[*start..end] };
    starts.iter().zip(ends).map(text).collect()
}

/// The entry of a code.
///
/// # Errors
/// An error if no finding has this code. The message suggests similar codes.
pub fn entry(code: &str) -> Result<Entry, String> {
    let entries = entries();
    if let Some(found) = entries.iter().find(|entry| entry.code == code) {
        return Ok(*found);
    }
    let nearest: Vec<String> = nearest(&entries, code).into_iter().map(|code| format!("`{code}`")).collect();
    Err(format!("no finding has the code `{}`; the nearest: {}", excerpt(code), nearest.join(", ")))
}

/// The most similar codes: those that contain the text, or with the smallest edit distance.
fn nearest(entries: &[Entry], code: &str) -> Vec<&'static str> {
    let wanted: Vec<char> = code.to_lowercase().chars().take(MAX_COMPARED).collect();
    let held: String = wanted.iter().collect();
    let distance = |entry: &Entry| {
        let is_part = held.len() > 2 && entry.code.contains(&held);
        if is_part { 0 } else { distance(&wanted, entry.code) }
    };
    let least = entries.iter().map(distance).min().unwrap_or_default();
    let nearest = entries.iter().filter(|entry| distance(entry) == least);
    nearest.map(|entry| entry.code).take(MAX_NAMED).collect()
}

/// The edit distance: how many characters must be inserted, removed or replaced.
fn distance(from: &[char], to: &str) -> usize {
    let mut row: Vec<usize> = (0..=from.len()).collect();
    for (line, letter) in to.chars().enumerate() {
        let mut diagonal = line;
        row[0] = line + 1;
        for (at, other) in from.iter().enumerate() {
            let replaced = diagonal + usize::from(*other != letter);
            diagonal = row[at + 1];
            row[at + 1] = replaced.min(row[at] + 1).min(diagonal + 1);
        }
    }
    row[from.len()]
}

/// A line with a summary for each code.
pub fn list() -> String {
    let entries = entries();
    let width = entries.iter().map(|entry| entry.code.len()).max().unwrap_or_default();
    entries.iter().map(|entry| format!("{:width$}  {}\n", entry.code, entry.summary())).collect()
}

/// The line after a report that says how to explain its warnings and errors; empty if there are none.
pub fn pointer(diagnostics: &Diagnostics) -> String {
    let told = diagnostics.iter().filter(|one| one.severity != Severity::Note).map(|one| one.feature);
    let codes: Vec<&str> = told.collect::<BTreeSet<_>>().into_iter().collect();
    match codes.as_slice() {
        [] => String::new(),
        [code] => format!("For more information about `{code}`, try `clientwright explain {code}`.\n"),
        [first, ..] => {
            format!(
                "Some findings have explanations: {}; try `clientwright explain {first}`.\n",
                codes.join(", ")
            )
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{distance, entry, nearest};
    use crate::explain::entries;

    #[test]
    fn distances() {
        for (from, to, changes) in [
            ("", "", 0),
            ("", "ab", 2),
            ("ab", "", 2),
            ("path", "paths", 1),
            ("tga", "tag", 2),
            ("size", "side", 1),
        ] {
            assert_eq!(distance(&from.chars().collect::<Vec<_>>(), to), changes, "{from} {to}");
        }
    }

    #[test]
    fn nearest_codes() {
        for (given, expected) in [
            ("mediatype", &["media-type"][..]),
            ("OVERLAY-TARGETS", &["overlay-target"]),
            ("media", &["media-type", "several-media-types"]),
            ("opration", &["operation"]),
        ] {
            assert_eq!(nearest(&entries(), given), expected);
        }
        assert!(nearest(&entries(), &"é".repeat(10_000)).len() <= 3);
    }

    #[test]
    fn an_entry_is_a_part_of_the_page() {
        let found = entry("media-type").unwrap_or_else(|fault| unreachable!("{fault}"));
        assert!(found.text.starts_with("## media-type\n") && found.text.matches("\n## ").count() == 0);
        assert!(found.summary().ends_with('.') && !found.summary().contains('\n'));
    }
}
