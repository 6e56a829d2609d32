//! Diagnostics as text for a terminal: title, place with the line of the source, and help, in the way of rustc.

use std::collections::BTreeMap;
use std::fs;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::document::Position;

/// The least severe findings that are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Show {
    /// Errors and warnings.
    Warnings,
    /// Everything.
    All,
}

/// The text of the findings, the source's lines read again from their files.
pub fn report(diagnostics: &Diagnostics, show: Show) -> String {
    let mut sources: BTreeMap<String, String> = BTreeMap::new();
    let mut text = String::new();
    for diagnostic in diagnostics.iter() {
        if diagnostic.severity == Severity::Note && show == Show::Warnings {
            continue;
        }
        let document = diagnostic.place.document.clone();
        let source =
            sources.entry(document).or_insert_with_key(|name| fs::read_to_string(name).unwrap_or_default());
        text.push_str(&report_one(diagnostic, source));
        text.push_str("\n\n");
    }
    text
}

fn report_one(diagnostic: &Diagnostic, source: &str) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let message = plain(&diagnostic.message);
    let mut group = Group::with_title(level.primary_title(message).id(diagnostic.feature));
    let line = diagnostic.place.position.and_then(|position| Some((position, line_of(source, position)?)));
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

/// The line of a source, if it is short enough to be shown.
fn line_of(source: &str, position: Position) -> Option<&str> {
    source.lines().nth(position.line.checked_sub(1)?).filter(|line| line.len() <= 400)
}

/// Text from a document must not steer the terminal.
fn plain(text: &str) -> String {
    text.chars()
        .map(|symbol| if symbol.is_control() && symbol != '\n' { '\u{fffd}' } else { symbol })
        .collect()
}
