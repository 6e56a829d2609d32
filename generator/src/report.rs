//! Diagnostics as text for a terminal: title, place with the line of the source, and help, in the way of rustc.

use std::collections::BTreeMap;
use std::fs;
use std::iter;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::place::Position;

/// The longest line that is shown, in bytes.
const MAX_LINE: usize = 400;

/// How many findings of one feature are shown unless all are asked for.
const MAX_ALIKE: usize = 5;

/// Which findings are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Show {
    /// Errors and warnings, and of many that are alike the first ones and how many there are.
    Warnings,
    /// Everything.
    All,
}

/// The text of the findings, the source's lines read again from their files.
pub fn report(diagnostics: &Diagnostics, show: Show) -> String {
    let mut sources: BTreeMap<&str, Lines> = BTreeMap::new();
    let mut text = String::new();
    let mut counts: BTreeMap<(Severity, &str), usize> = BTreeMap::new();
    for diagnostic in diagnostics.iter() {
        if diagnostic.severity == Severity::Note && show == Show::Warnings {
            continue;
        }
        let count = counts.entry((diagnostic.severity, diagnostic.feature)).or_default();
        *count += 1;
        if *count > MAX_ALIKE && show == Show::Warnings {
            continue;
        }
        let source = sources
            .entry(&diagnostic.place.document)
            .or_insert_with_key(|name| Lines::new(fs::read_to_string(name).unwrap_or_default()));
        text.push_str(&report_one(diagnostic, source));
        text.push_str("\n\n");
    }
    if show == Show::Warnings {
        text.push_str(&unshown(&counts));
    }
    text
}

/// A line for each feature that has more findings than were shown.
fn unshown(counts: &BTreeMap<(Severity, &str), usize>) -> String {
    let more = counts.iter().filter(|(_, count)| **count > MAX_ALIKE);
    let line = |((severity, feature), count): (&(Severity, &str), &usize)| {
        format!("{severity}[{feature}]: {} more are not shown; `--notes` shows all\n\n", count - MAX_ALIKE)
    };
    more.map(line).collect()
}

fn report_one(diagnostic: &Diagnostic, source: &Lines) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let message = plain(&diagnostic.message);
    let mut group = Group::with_title(level.primary_title(message).id(diagnostic.feature));
    let line = diagnostic.place.position.and_then(|position| Some((position, source.line(position)?)));
    match (line, diagnostic.place.position) {
        (Some((position, line)), _) => {
            let start =
                line.char_indices().nth(position.column.saturating_sub(1)).map_or(line.len(), |(at, _)| at);
            let end = line.trim_end().len().max(start);
            let label =
                diagnostic.place.pointer.as_ref().map(|pointer| pointer.to_string()).unwrap_or_default();
            let annotation = AnnotationKind::Primary.span(start..end).label(plain(&label));
            let snippet =
                Snippet::source(line).line_start(position.line).path(diagnostic.place.document.as_str());
            group = group.element(snippet.annotation(annotation));
        }
        (None, position) if !diagnostic.place.document.is_empty() => {
            let mut origin = Origin::path(diagnostic.place.document.as_str());
            if let Some(position) = position {
                origin = origin.line(position.line).char_column(position.column);
            }
            group = group.element(origin);
            group = group.elements(
                diagnostic
                    .place
                    .pointer
                    .iter()
                    .map(|pointer| Level::NOTE.message(format!("at {}", plain(pointer.as_str())))),
            );
        }
        _ => {}
    }
    let group = group.elements(diagnostic.help.iter().map(|help| Level::HELP.message(plain(help))));
    Renderer::plain().render(&[group])
}

/// A source, and where its lines start: a document can have thousands of findings.
struct Lines {
    text: String,
    starts: Vec<usize>,
}

impl Lines {
    fn new(text: String) -> Self {
        let ends = text.match_indices('\n').map(|(end, _)| end + 1);
        let starts = iter::once(0).chain(ends).collect();
        Self { text, starts }
    }

    /// The line of a place, if it is short enough to be shown.
    fn line(&self, position: Position) -> Option<&str> {
        let start = *self.starts.get(position.line.checked_sub(1)?)?;
        let end = self.starts.get(position.line).copied().unwrap_or(self.text.len());
        // A whole document can stand in one line, which is not even looked through.
        let line = self.text.get(start..end).filter(|line| line.len() <= MAX_LINE + "\r\n".len())?;
        line.lines().next().filter(|line| line.len() <= MAX_LINE)
    }
}

/// Text from a document must not steer the terminal.
fn plain(text: &str) -> String {
    text.chars()
        .map(|symbol| if symbol.is_control() && symbol != '\n' { '\u{fffd}' } else { symbol })
        .collect()
}
