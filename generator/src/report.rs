//! Formats findings as rustc does: title, place with the source line, and help.

use std::collections::BTreeMap;
use std::iter;
use std::path::Path;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::explain::pointer;
use crate::input::{MAX_BYTES, read_text};
use crate::place::Position;
use crate::shown::shown;

/// The longest source line that is shown, in bytes.
const MAX_LINE: usize = 400;

/// How many findings with the same code are shown, unless all are requested.
const MAX_ALIKE: usize = 5;

/// Which findings are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Show {
    /// Errors and warnings. If many have the same code, only the first ones and their number.
    Warnings,
    /// Everything.
    All,
}

/// The findings as text, with source lines, and a line about `explain`. Sources are read again from their
/// files.
pub fn report(diagnostics: &Diagnostics, show: Show) -> String {
    report_with(diagnostics, show, &Renderer::plain())
}

/// The same in colour, for terminals.
pub fn report_in_colour(diagnostics: &Diagnostics, show: Show) -> String {
    report_with(diagnostics, show, &Renderer::styled())
}

fn report_with(diagnostics: &Diagnostics, show: Show, renderer: &Renderer) -> String {
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
            .or_insert_with_key(|name| Lines::new(text_of(diagnostic, name)));
        text.push_str(&report_one(diagnostic, source, renderer));
        text.push_str("\n\n");
    }
    if show == Show::Warnings {
        text.push_str(&unshown(&counts));
    }
    text.push_str(&pointer(diagnostics));
    text
}

/// The source whose lines are shown; empty for files outside the document's folder.
fn text_of(diagnostic: &Diagnostic, name: &str) -> String {
    if diagnostic.place.is_outside || name.is_empty() {
        return String::new();
    }
    read_text(Path::new(name), MAX_BYTES).unwrap_or_default()
}

/// A line for each code with further findings.
fn unshown(counts: &BTreeMap<(Severity, &str), usize>) -> String {
    let mut lines = String::new();
    for ((severity, feature), count) in counts {
        if *count > MAX_ALIKE {
            let more = count - MAX_ALIKE;
            lines.push_str(&format!(
                "{severity}[{feature}]: {more} more are not shown; `--notes` shows all\n\n"
            ));
        }
    }
    lines
}

fn report_one(diagnostic: &Diagnostic, source: &Lines, renderer: &Renderer) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let place = &*diagnostic.place;
    let mut group = Group::with_title(level.primary_title(shown(&diagnostic.title())).id(diagnostic.feature));
    let pointer = place.pointer.as_ref().map(|pointer| shown(&pointer.to_string()));
    let line = place.position.and_then(|position| Some((position, source.line(position)?)));
    match (line, place.position) {
        (Some((position, line)), _) => {
            let start = match line.char_indices().nth(position.column.saturating_sub(1)) {
                Some((at, _)) => at,
                None => line.len(),
            };
            // Both parts are made safe to show separately, so that the marker stays at the right column.
            let (before, rest) = line.trim_end().split_at_checked(start).unwrap_or((line, ""));
            let (before, rest) = (shown_line(before), shown_line(rest));
            let span = before.len()..before.len() + rest.len();
            let annotation = AnnotationKind::Primary.span(span).label(pointer.unwrap_or_default());
            let snippet = Snippet::source(before + &rest).line_start(position.line);
            group = group.element(snippet.path(shown(&place.document)).annotation(annotation));
        }
        (None, position) if !place.document.is_empty() => {
            let mut origin = Origin::path(shown(&place.document));
            if let Some(position) = position {
                origin = origin.line(position.line).char_column(position.column);
            }
            group = group.element(origin);
            if let Some(pointer) = &place.pointer {
                let at = format!("at {}", shown(pointer.as_str()));
                group = group.element(Level::NOTE.message(at));
            }
        }
        _ => {}
    }
    let group = group.elements(diagnostic.help.iter().map(|help| Level::HELP.message(shown(help))));
    renderer.render(&[group])
}

/// A part of a source line, with tabs as spaces.
fn shown_line(text: &str) -> String {
    text.split('\t').map(shown).collect::<Vec<_>>().join("    ")
}

/// A source with the start of each line, since a document can have thousands of findings.
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

    /// The line at a position, if it is short enough.
    fn line(&self, position: Position) -> Option<&str> {
        let start = *self.starts.get(position.line.checked_sub(1)?)?;
        let end = self.starts.get(position.line).copied().unwrap_or(self.text.len());
        // A whole document can be a single line, so the length is checked first.
        let line = self.text.get(start..end)?;
        if line.len() > MAX_LINE + "\r\n".len() {
            return None;
        }
        let line = line.lines().next()?;
        if line.len() > MAX_LINE { None } else { Some(line) }
    }
}
