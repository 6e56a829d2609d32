// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`Context`]: the state of a decoding: the path of an error, the score for unions, the hint of the request, and limits.

use std::fmt::{Display, Write};

use super::memory_limit::Memory;
use super::object_reader::Order;
use super::{Decode, DecodeError, Json, Score};
use crate::sanitize::sanitize;

/// A step of a path, from a value to one that it contains.
pub(super) enum PathSegment {
    Field(&'static str),
    Key(String),
    Index(usize),
}

/// A function that tries to read a JSON value into a place, if a trial is left. The decoder passes it to the code of unions.
pub(crate) type TryJson = fn(&Json, &mut dyn Decode, &mut Context) -> Option<Score>;

/// The state of one decoding.
pub struct Context {
    /// The path of an error, from the innermost step.
    path: Vec<PathSegment>,
    /// The counts so far.
    pub(super) score: Score,
    hint: Option<usize>,
    /// How many alternatives may still be tried.
    trials: u32,
    /// The order of keys in earlier objects.
    pub(super) order: Order,
    /// Tries an alternative of a union.
    try_json: TryJson,
    /// Whether the reader accepts guesses of keys, as `TextReader` does.
    pub(super) guesses: bool,
    /// How much memory the values may still take.
    pub(super) memory: Memory,
}

/// The maximum number of trials. Nested unions multiply their trials; beyond the limit, unions keep the JSON value.
const MAX_TRIALS: u32 = 10_000;

impl Context {
    pub(crate) fn new(hint: Option<usize>, limit: usize, try_json: TryJson) -> Self {
        Context::with(hint, MAX_TRIALS, Memory::new(limit), try_json)
    }

    fn with(hint: Option<usize>, trials: u32, memory: Memory, try_json: TryJson) -> Self {
        let (path, score, order) = (Vec::new(), Score::default(), Order::default());
        Context { path, score, hint, trials, order, try_json, guesses: false, memory }
    }

    /// A context for trying an alternative, with what is left of the trials and the memory.
    pub(super) fn trial(&self) -> Self {
        Context::with(None, self.trials, self.memory.lend(), self.try_json)
    }

    /// Tries to read a JSON value into a place.
    pub(super) fn try_value(&mut self, json: &Json, place: &mut dyn Decode) -> Option<Score> {
        (self.try_json)(json, place, self)
    }

    /// Takes one trial; `false` if there is none left.
    pub(super) fn take_trial(&mut self) -> bool {
        let is_left = self.trials > 0;
        self.trials = self.trials.saturating_sub(1);
        is_left
    }

    /// Takes over what is left after a trial.
    pub(super) fn spend(&mut self, trial: &Self) {
        self.trials = trial.trials;
        self.memory.take_back(&trial.memory);
    }

    /// Adds a step to the path of an error. Each level does this when it passes the error on.
    #[cold]
    pub(super) fn under(&mut self, segment: PathSegment) {
        self.path.push(segment);
    }

    /// Must be called before anything within the root is read: only the root has a hint.
    pub(super) fn leave_root(&mut self) {
        self.hint = None;
    }

    /// The alternative that the request selected. Only the root has one.
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
                PathSegment::Key(key) => drop(write!(path, "[{:?}]", sanitize(key).at_most(KEY))),
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
        let message = sanitize(&message).to_string();
        DecodeError { path: self.path(), message, line: error.line(), column: error.column() }
    }

    pub(super) fn locate(&self, message: &dyn Display) -> String {
        let path = self.path();
        if path.is_empty() { message.to_string() } else { format!("{path}: {message}") }
    }
}

/// How many characters of a key a path shows.
const KEY: usize = 60;

/// Whether a key is a plain word, which needs no quotation marks.
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
