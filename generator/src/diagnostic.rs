//! Findings about a document: severity, feature, place, and what to do.

use std::collections::BTreeMap;
use std::fmt;

use crate::place::{Origins, Pointer, Position, Positions, Source, locate};
use crate::shown::shown;

/// The most characters of a source that a message quotes.
const MAX_QUOTED: usize = 80;

/// Text of a source as messages quote it: cut where it is long, and what no terminal should get written as an escape.
pub(crate) fn excerpt(text: &str) -> String {
    let is_hidden = |letter: char| {
        letter.is_control()
            || matches!(letter, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
    };
    let mut quoted = String::new();
    for letter in text.chars().take(MAX_QUOTED) {
        if is_hidden(letter) {
            quoted.extend(letter.escape_default());
        } else {
            quoted.push(letter);
        }
    }
    if text.chars().nth(MAX_QUOTED).is_some() {
        quoted.push('…');
    }
    quoted
}

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Something was decided on the document's behalf that its author may want to know.
    Note,
    /// Something was repaired or left out.
    Warning,
    /// Nothing can be generated.
    Error,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        })
    }
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// How bad it is.
    pub severity: Severity,
    /// The feature of the document that it is about, a stable name such as `schema-type`.
    pub feature: &'static str,
    /// What is wrong, in a sentence.
    pub message: String,
    /// Where it is.
    pub place: Box<Place>,
    /// What to do about it.
    pub help: Option<String>,
    /// What it means for the client.
    pub effect: Effect,
}

/// What a finding means for the client.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Effect {
    /// The client is what the document says.
    #[default]
    Reported,
    /// The document has a fault that was repaired, since what it means is not in doubt; an error under `--strict`.
    Repaired,
    /// Part of the document is not in the client as it stands there, an error under `--strict`; the string says what is there instead.
    Instead(String),
    /// A fault of the document costs the part that it stands in; the string says what becomes of it, and follows the message.
    DegradedTo(String),
}

impl Effect {
    /// What the client has instead of what the document says, if that is something else.
    pub fn instead(&self) -> Option<&str> {
        match self {
            Self::Reported | Self::Repaired => None,
            Self::Instead(what) | Self::DegradedTo(what) => Some(what),
        }
    }
}

/// Where a finding is, as far as it is known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// The document's name as the user gave it.
    pub document: String,
    /// Where in the document's tree.
    pub pointer: Option<Pointer>,
    /// Where in the document's text, once [`Diagnostics::locate`] found it.
    pub position: Option<Position>,
    /// Whether the file lies outside the document's folder: its name and the place are shown, its lines are not.
    pub is_outside: bool,
}

impl Diagnostic {
    /// A finding without a place.
    pub fn new(severity: Severity, feature: &'static str, message: impl Into<String>) -> Self {
        let message = message.into();
        Self { severity, feature, message, place: Box::default(), help: None, effect: Effect::Reported }
    }

    /// An error without a place.
    pub fn error(feature: &'static str, message: impl Into<String>) -> Self {
        Self::new(Severity::Error, feature, message)
    }

    /// A warning without a place.
    pub fn warning(feature: &'static str, message: impl Into<String>) -> Self {
        Self::new(Severity::Warning, feature, message)
    }

    /// A note without a place.
    pub fn note(feature: &'static str, message: impl Into<String>) -> Self {
        Self::new(Severity::Note, feature, message)
    }

    /// A warning that a fault of the document was repaired.
    pub fn repair(feature: &'static str, message: impl Into<String>) -> Self {
        Self { effect: Effect::Repaired, ..Self::warning(feature, message) }
    }

    /// Adds the place in the document's tree.
    pub fn at(mut self, pointer: &Pointer) -> Self {
        self.place.pointer = Some(pointer.clone());
        self
    }

    /// Adds the name of the file.
    pub fn in_file(mut self, document: impl Into<String>) -> Self {
        self.place.document = document.into();
        self
    }

    /// Adds the place in the file's text.
    pub fn at_position(mut self, position: Option<Position>) -> Self {
        self.place.position = position;
        self
    }

    /// The fault as the warning that it costs only a part, and what becomes of the part; a row of the coverage report.
    pub fn degraded_to(mut self, consequence: impl Into<String>) -> Self {
        self.severity = Severity::Warning;
        self.effect = Effect::DegradedTo(consequence.into());
        self
    }

    /// The message, with what the fault costs.
    pub fn title(&self) -> String {
        match &self.effect {
            Effect::DegradedTo(what) => format!("{}; {what}", self.message),
            Effect::Reported | Effect::Repaired | Effect::Instead(_) => self.message.clone(),
        }
    }

    /// Adds what the client has instead of what the document says, which makes it a row of the coverage report.
    pub fn instead(mut self, instead: impl Into<String>) -> Self {
        self.effect = Effect::Instead(instead.into());
        self
    }

    /// Adds what to do.
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}[{}]: {}", self.severity, self.feature, shown(&self.title()))?;
        if !self.place.document.is_empty() {
            write!(f, "\n  --> {}", shown(&self.place.document))?;
            if let Some(position) = self.place.position {
                write!(f, ":{}:{}", position.line, position.column)?;
            }
        }
        if let Some(pointer) = &self.place.pointer {
            write!(f, "\n   at {}", shown(&pointer.to_string()))?;
        }
        if let Some(help) = &self.help {
            write!(f, "\n   = help: {}", shown(help))?;
        }
        Ok(())
    }
}

/// Findings in the order in which they were made.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diagnostics(Vec<Diagnostic>);

impl Diagnostics {
    /// No finding yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds one.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.0.push(diagnostic);
    }

    /// Adds all of another stage's.
    pub fn extend(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    /// The same, faults that were repaired and parts of the document that the client does not have as they stand being errors where `strict` asks for it, and targets of overlays that match nothing where `strict_overlays` does.
    pub fn with_strictness(mut self, strict: bool, strict_overlays: bool) -> Self {
        let is_error = |finding: &Diagnostic| {
            (strict && finding.effect != Effect::Reported)
                || (strict_overlays && finding.feature == "overlay-target")
        };
        for finding in &mut self.0 {
            if is_error(finding) {
                finding.severity = Severity::Error;
            }
        }
        self
    }

    /// The same without those that are about places which are not wanted; errors stay.
    pub fn about(mut self, is_wanted: impl Fn(&Pointer) -> bool) -> Self {
        self.0.retain(|finding| {
            finding.severity == Severity::Error || finding.place.pointer.as_ref().is_none_or(&is_wanted)
        });
        self
    }

    /// Whether generation must stop.
    pub fn has_errors(&self) -> bool {
        self.0.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
    }

    /// How many there are of one severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.0.iter().filter(|diagnostic| diagnostic.severity == severity).count()
    }

    /// All of them, in order.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.0.iter()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Fills in the file, and the pointer as it is written there, of each finding that has none yet; `root` is the root document.
    ///
    /// What rewrites a tree calls this before it moves anything, for its findings name the places from which it moves.
    pub fn settle(&mut self, root: &Source, origins: &Origins) {
        for diagnostic in &mut self.0 {
            let place = &mut *diagnostic.place;
            if !place.document.is_empty() {
                continue;
            }
            let mut number = 0;
            if let Some(pointer) = &mut place.pointer {
                (number, *pointer) = origins.of(pointer);
            }
            place.document.clone_from(&origins.file(root, number).name);
        }
    }

    /// Fills in file, pointer, line and column as the author wrote them; a place that only an overlay knows gets those of its nearest ancestor.
    pub fn locate(&mut self, root: &Source, origins: &Origins) {
        self.settle(root, origins);
        let mut open: BTreeMap<&str, Vec<&mut Place>> = BTreeMap::new();
        let mut names = BTreeMap::new();
        for number in (0..origins.count()).rev() {
            let source = origins.file(root, number);
            names.insert(&*source.name, (source, origins.positions(number)));
        }
        for place in self.0.iter_mut().map(|one| &mut *one.place) {
            place.is_outside |= origins.is_outside(&place.document);
            if place.position.is_none()
                && let Some((name, _)) = names.get_key_value(&*place.document)
            {
                open.entry(name).or_default().push(place);
            }
        }
        for (name, places) in open {
            if let Some((source, known)) = names.get(name) {
                locate_all(places, source, *known);
            }
        }
    }

    /// Fills in line and column of each finding in one file, and the file where a finding has none.
    pub fn locate_in(&mut self, source: &Source) {
        let mut open: Vec<&mut Place> = self.0.iter_mut().map(|one| &mut *one.place).collect();
        for place in &mut open {
            if place.document.is_empty() {
                place.document.clone_from(&source.name);
            }
        }
        open.retain(|place| place.document == source.name && place.position.is_none());
        locate_all(open, source, None);
    }
}

fn locate_all(open: Vec<&mut Place>, source: &Source, known: Option<&Positions>) {
    let wanted: Vec<&Pointer> = open.iter().filter_map(|place| place.pointer.as_ref()).collect();
    if wanted.is_empty() {
        return;
    }
    let found = locate(source, known, &wanted);
    for place in open {
        if let Some(pointer) = &place.pointer {
            place.position = found.get(pointer).copied();
        }
    }
}

impl From<Diagnostic> for Diagnostics {
    fn from(diagnostic: Diagnostic) -> Self {
        Self(vec![diagnostic])
    }
}

impl IntoIterator for Diagnostics {
    type Item = Diagnostic;
    type IntoIter = std::vec::IntoIter<Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}
