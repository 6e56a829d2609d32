//! Findings about a document: severity, code, place, and what to do.

use std::collections::BTreeMap;
use std::fmt;

use crate::place::{Origins, Pointer, Position, SourceFile, locate};
use crate::shown::shown;

/// The most characters of source text that a message quotes.
const MAX_QUOTED: usize = 80;

/// Source text for a message: shortened if it is long, with control characters escaped.
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

/// The severity of a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The generator made a decision that the author may want to know about.
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
    /// How severe it is.
    pub severity: Severity,
    /// The code of the finding: a stable name for its subject, such as `schema-type`.
    pub feature: &'static str,
    /// What is wrong, in a sentence.
    pub message: String,
    /// Its place.
    pub place: Box<Place>,
    /// What to do.
    pub help: Option<String>,
    /// Its effect on the client.
    pub effect: Effect,
}

/// The effect of a finding on the client.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Effect {
    /// None: the client is as the document says.
    #[default]
    Reported,
    /// A fault with a clear meaning was repaired. With `--strict`, this is an error.
    Repaired,
    /// The client leaves out or changes a part of the document; the string says what it has instead. With
    /// `--strict`, this is an error.
    Instead(String),
    /// The same, where the message alone does not say what happens to that part; the string, which follows the
    /// message, says it, so that no message says it itself.
    DegradedTo(String),
}

impl Effect {
    /// What the client has instead of a part of the document, if it leaves out or changes one.
    pub fn instead(&self) -> Option<&str> {
        match self {
            Self::Reported | Self::Repaired => None,
            Self::Instead(what) | Self::DegradedTo(what) => Some(what),
        }
    }
}

/// The place of a finding, as far as it is known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// The document's name, as the user wrote it.
    pub document: String,
    /// The place in the document's tree.
    pub pointer: Option<Pointer>,
    /// The line and column in the text, once [`Diagnostics::locate`] found them.
    pub position: Option<Position>,
    /// Whether the file is outside the document's folder. Then its name is shown, but not its lines.
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

    /// A warning about a repair.
    pub fn repair(feature: &'static str, message: impl Into<String>) -> Self {
        Self { effect: Effect::Repaired, ..Self::warning(feature, message) }
    }

    /// Adds the place in the document's tree.
    pub fn at(mut self, pointer: &Pointer) -> Self {
        self.place.pointer = Some(pointer.clone());
        self
    }

    /// Adds the file's name.
    pub fn in_file(mut self, document: impl Into<String>) -> Self {
        self.place.document = document.into();
        self
    }

    /// Adds the line and column.
    pub fn at_position(mut self, position: Option<Position>) -> Self {
        self.place.position = position;
        self
    }

    /// Makes it a warning that costs only a part of the document, and says what happens to that part: the
    /// message must not. It becomes a row of the coverage report.
    pub fn degraded_to(mut self, consequence: impl Into<String>) -> Self {
        self.severity = Severity::Warning;
        self.effect = Effect::DegradedTo(consequence.into());
        self
    }

    /// The message, including what the fault costs.
    pub fn title(&self) -> String {
        match &self.effect {
            Effect::DegradedTo(what) => format!("{}; {what}", self.message),
            Effect::Reported | Effect::Repaired | Effect::Instead(_) => self.message.clone(),
        }
    }

    /// Adds what the client has instead of the part. The finding becomes a row of the coverage report.
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

/// Findings, in the order in which they were reported.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diagnostics(Vec<Diagnostic>);

impl Diagnostics {
    /// No findings.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a finding.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.0.push(diagnostic);
    }

    /// Adds all findings of another stage.
    pub fn extend(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    /// Turns findings into errors: with `strict`, repairs and parts that the client leaves out or changes;
    /// with `strict_overlays`, overlay targets that select nothing.
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

    /// Keeps only errors and findings whose place is wanted.
    pub fn about(mut self, is_wanted: impl Fn(&Pointer) -> bool) -> Self {
        self.0.retain(|finding| {
            finding.severity == Severity::Error || finding.place.pointer.as_ref().is_none_or(&is_wanted)
        });
        self
    }

    /// Whether there is an error, so that generation must stop.
    pub fn has_errors(&self) -> bool {
        self.0.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
    }

    /// The number of findings of one severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.0.iter().filter(|diagnostic| diagnostic.severity == severity).count()
    }

    /// All of them, in order.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.0.iter()
    }

    /// Whether there are no findings.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Fills in the file and the original pointer of each finding without a file. `root` is the root
    /// document.
    ///
    /// A rewriting calls this before it records its moves, since its findings refer to places before the
    /// rewriting.
    pub fn settle(&mut self, root: &SourceFile, origins: &Origins) {
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

    /// Fills in file, pointer, line and column as the author wrote them. A place that only an overlay added
    /// gets those of its nearest ancestor.
    pub fn locate(&mut self, root: &SourceFile, origins: &Origins) {
        self.settle(root, origins);
        let mut open: BTreeMap<&str, Vec<&mut Place>> = BTreeMap::new();
        let mut names = BTreeMap::new();
        for number in (0..origins.count()).rev() {
            let source = origins.file(root, number);
            names.insert(&*source.name, source);
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
            if let Some(source) = names.get(name) {
                locate_all(places, source);
            }
        }
    }

    /// Fills in line and column of the findings in one file, and the file of findings without one.
    pub fn locate_in(&mut self, source: &SourceFile) {
        let mut open: Vec<&mut Place> = self.0.iter_mut().map(|one| &mut *one.place).collect();
        for place in &mut open {
            if place.document.is_empty() {
                place.document.clone_from(&source.name);
            }
        }
        open.retain(|place| place.document == source.name && place.position.is_none());
        locate_all(open, source);
    }
}

fn locate_all(open: Vec<&mut Place>, source: &SourceFile) {
    let wanted: Vec<&Pointer> = open.iter().filter_map(|place| place.pointer.as_ref()).collect();
    if wanted.is_empty() {
        return;
    }
    let found = locate(source, &wanted);
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
