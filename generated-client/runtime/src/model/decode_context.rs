// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! What a decoder knows beside the value: the path in the document, the score for unions, the hint of the request.

use std::fmt::{Display, Write};

use super::memory_limit::Memory;
use super::object_reader::Order;
use super::{Decode, DecodeError, Json, Score};
use crate::shown::shown;

/// A step from a value to one within.
pub(super) enum PathSegment {
    Field(&'static str),
    Key(String),
    Index(usize),
}

/// Reads a JSON value into a place on trial, if a trial is left: what the driver does for an alternative of a union.
pub(crate) type TryAlternative = fn(&Json, &mut dyn Decode, &mut Context) -> Option<Score>;

/// The state of one decoding.
pub struct Context {
    /// Where a failure is, from within.
    path: Vec<PathSegment>,
    /// What was counted so far.
    pub(super) score: Score,
    hint: Option<usize>,
    /// How many alternatives may still be tried.
    trials: u32,
    /// What was learnt of the order of keys.
    pub(super) order: Order,
    /// How an alternative of a union is tried.
    attempt: TryAlternative,
    /// Whether the reader takes guesses of keys, as `TextReader` does.
    pub(super) guesses: bool,
    /// What is left of the memory that the values may take.
    pub(super) memory: Memory,
}

/// Unions within unions multiply their trials; a document that needs more keeps its raw value.
const MAX_TRIALS: u32 = 10_000;

impl Context {
    pub(crate) fn new(hint: Option<usize>, limit: usize, attempt: TryAlternative) -> Self {
        Context::with(hint, MAX_TRIALS, Memory::new(limit), attempt)
    }

    fn with(hint: Option<usize>, trials: u32, memory: Memory, attempt: TryAlternative) -> Self {
        let (path, score, order) = (Vec::new(), Score::default(), Order::default());
        Context { path, score, hint, trials, order, attempt, guesses: false, memory }
    }

    /// A context for trying an alternative, which takes from the same trials.
    pub(super) fn trial(&self) -> Self {
        Context::with(None, self.trials, self.memory.lend(), self.attempt)
    }

    /// Tries a JSON value on a place.
    pub(super) fn attempt(&mut self, json: &Json, place: &mut dyn Decode) -> Option<Score> {
        (self.attempt)(json, place, self)
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
    pub(super) fn under(&mut self, segment: PathSegment) {
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
                PathSegment::Field(name) => join(&mut path, name),
                PathSegment::Key(key) if is_word(key) => join(&mut path, key),
                // Writing into a string cannot fail.
                PathSegment::Key(key) => drop(write!(path, "[{:?}]", shown(key).at_most(KEY))),
                PathSegment::Index(index) => drop(write!(path, "[{index}]")),
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
