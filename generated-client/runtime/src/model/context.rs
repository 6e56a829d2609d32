// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! What a decoder knows beside the value: the path in the document, the score for unions, the hint of the request.

use std::fmt::{self, Debug, Display, Write};

use super::memory::{DECODED_LIMIT, Memory};
use super::record::Order;
use crate::text::shown;

/// How well a value of the JSON document fits a type.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Score {
    /// Keys of the document that the type declares.
    pub known: u32,
    /// Keys of the document that it does not declare.
    pub unknown: u32,
    /// Declared fields that the document lacks.
    pub missing: u32,
    /// Values that were taken though they are of another kind or an unknown member of an enum.
    pub bent: u32,
    /// Integers that a floating-point number took, and whole numbers with a fraction of zero that an integer took.
    pub widened: u32,
    /// Values that an enum or a date recognised.
    pub exact: u32,
}

impl Score {
    /// Adds up two scores.
    pub fn add(&mut self, other: Score) {
        self.known += other.known;
        self.unknown += other.unknown;
        self.missing += other.missing;
        self.bent += other.bent;
        self.widened += other.widened;
        self.exact += other.exact;
    }

    /// A key for comparing: the greater fits better.
    pub fn rank(&self) -> impl Ord + use<> {
        use std::cmp::Reverse;
        let bent = self.bent + self.widened;
        (self.known, Reverse(self.unknown), Reverse(self.missing), Reverse(bent), self.exact)
    }
}

/// A step from a value to one within.
pub(super) enum Segment {
    Field(&'static str),
    Key(String),
    Index(usize),
}

/// The state of one decoding.
pub struct Context {
    /// Where a failure is, from within.
    path: Vec<Segment>,
    /// What was counted so far.
    pub(super) score: Score,
    hint: Option<usize>,
    /// How many alternatives may still be tried.
    trials: u32,
    /// What was learnt of the order of keys.
    pub(super) order: Order,
    /// What is left of the memory that the values may take.
    pub(super) memory: Memory,
}

/// Unions within unions multiply their trials; a document that needs more keeps its raw value.
const MAX_TRIALS: u32 = 10_000;

impl Default for Context {
    fn default() -> Self {
        Context {
            path: Vec::new(),
            score: Score::default(),
            hint: None,
            trials: MAX_TRIALS,
            order: Order::default(),
            memory: Memory::new(DECODED_LIMIT),
        }
    }
}

impl Context {
    pub(super) fn new(hint: Option<usize>, limit: usize) -> Self {
        Context { hint, memory: Memory::new(limit), ..Context::default() }
    }

    /// A context for trying an alternative, which takes from the same trials.
    pub(super) fn trial(&self) -> Self {
        Context { trials: self.trials, memory: self.memory.lend(), ..Context::default() }
    }

    /// Takes one trial, or tells that there is none left.
    pub(super) fn take_trial(&mut self) -> bool {
        let may = self.trials > 0;
        self.trials = self.trials.saturating_sub(1);
        may
    }

    /// Takes over what a trial left.
    pub(super) fn spend(&mut self, trial: &Self) {
        self.trials = trial.trials;
        self.memory.take_back(&trial.memory);
    }

    /// Notes that a failure lies under a field, key or element: each level does so while the failure passes through it.
    #[cold]
    pub(super) fn under(&mut self, segment: Segment) {
        self.path.push(segment);
    }

    /// Goes below the root of the document.
    pub(super) fn leave_root(&mut self) {
        self.hint = None;
    }

    /// The alternative that the request asked for; only the root of the document has one.
    pub(super) fn take_hint(&mut self) -> Option<usize> {
        self.hint.take()
    }

    fn path(&self) -> String {
        let mut path = String::new();
        for segment in self.path.iter().rev() {
            match segment {
                Segment::Field(name) => join(&mut path, name),
                Segment::Key(key) if is_word(key) => join(&mut path, key),
                // Writing into a string cannot fail.
                Segment::Key(key) => drop(write!(path, "[{:?}]", shown(key).at_most(KEY))),
                Segment::Index(index) => drop(write!(path, "[{index}]")),
            }
        }
        path
    }

    pub(super) fn error(&self, error: &serde_json::Error) -> DecodeError {
        let text = error.to_string();
        let message = match text.rsplit_once(" at line ") {
            Some((message, _)) if error.line() > 0 => message.to_owned(),
            _ => text,
        };
        let message = shown(&message).to_string();
        DecodeError { path: self.path(), message, line: error.line(), column: error.column() }
    }

    pub(super) fn locate(&self, message: &dyn Display) -> String {
        let path = self.path();
        if path.is_empty() { message.to_string() } else { format!("{path}: {message}") }
    }
}

/// How many characters of a key a path shows, where the key is not a plain word.
const KEY: usize = 60;

/// Tells whether a key cannot be taken for anything else.
fn is_word(key: &str) -> bool {
    let fits = |one: char| one.is_ascii_alphanumeric() || matches!(one, '_' | '-');
    (1..=KEY).contains(&key.len()) && key.chars().all(fits)
}

fn join(path: &mut String, name: &str) {
    if !path.is_empty() {
        path.push('.');
    }
    path.push_str(name);
}

/// A document that does not fit its description.
#[derive(Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DecodeError {
    /// The place in the document, such as `users[3].created_at`; empty for the document itself. Keys that are free and
    /// no plain words are quoted, escaped and cut, as in `labels["a b"]`.
    pub path: String,
    /// What is wrong there; what it repeats of the document is escaped and cut.
    pub message: String,
    /// The line in the body, from 1; 0 when it is not known.
    pub line: usize,
    /// The column in the line, from 1; 0 when it is not known.
    pub column: usize,
}

impl DecodeError {
    /// An error about the whole document.
    pub fn new(message: impl Into<String>) -> Self {
        DecodeError { message: shown(&message.into()).to_string(), ..DecodeError::default() }
    }
}

impl Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(f, "{}: ", shown(&self.path))?;
        }
        Display::fmt(&shown(&self.message), f)?;
        if self.line > 0 {
            write!(f, " (line {}, column {})", self.line, self.column)?;
        }
        Ok(())
    }
}

impl Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DecodeError")
            .field("path", &shown(&self.path))
            .field("message", &shown(&self.message))
            .field("line", &self.line)
            .field("column", &self.column)
            .finish()
    }
}

impl std::error::Error for DecodeError {}
