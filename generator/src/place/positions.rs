//! Where each value of a text starts, kept from the events of the parser in a few bytes a value.

use saphyr_parser::Event;

use super::position::Position;

/// The positions of all values of a text, in its order: behind each value those that it holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Positions(Vec<Placed>);

/// Where a value starts, or the key before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Placed {
    pub(super) key: Key,
    /// How many values it is, with those that it holds.
    count: u32,
    line: u32,
    column: u32,
}

/// The key of a member, or the index of an item, as a number: if two of one mapping have the same, the position of the first is shown for both.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key(u32);

impl Key {
    /// The number of a key, by FNV-1a.
    pub(super) fn of(key: &str) -> Self {
        let mut number: u32 = 0x811c_9dc5;
        for byte in key.bytes() {
            number = (number ^ u32::from(byte)).wrapping_mul(0x0100_0193);
        }
        Self(number)
    }
}

impl Positions {
    /// The value of a number, counted from 0 in the order of the text.
    pub(super) fn get(&self, index: usize) -> Option<Placed> {
        self.0.get(index).copied()
    }
}

impl Placed {
    pub(super) fn count(self) -> usize {
        self.count as usize
    }

    pub(super) fn position(self) -> Position {
        Position { line: self.line as usize, column: self.column as usize }
    }
}

/// Takes down where values start, while a text is read.
#[derive(Default)]
pub(crate) struct Recorder {
    values: Vec<Placed>,
    open: Vec<OpenValue>,
}

/// What is open around the value that comes next; `at` is its number, unless it is a part of a key.
enum OpenValue {
    Mapping { at: Option<usize>, key: Option<(Key, Position)> },
    Sequence { at: Option<usize>, next: usize },
}

impl OpenValue {
    fn at(&self) -> Option<usize> {
        match self {
            Self::Mapping { at, .. } | Self::Sequence { at, .. } => *at,
        }
    }
}

impl Recorder {
    /// What was taken down.
    pub(crate) fn finish(mut self) -> Positions {
        while self.close() {}
        self.values.shrink_to_fit();
        Positions(self.values)
    }

    /// Takes down what an event of the parser starts or ends.
    pub(crate) fn event(&mut self, event: &Event<'_>, position: Position) {
        match event {
            Event::Scalar(text, ..) => {
                self.enter(text, position);
            }
            Event::Alias(_) => {
                self.enter("", position);
            }
            Event::MappingStart(..) => self.open_mapping(position),
            Event::SequenceStart(..) => self.open_sequence(position),
            Event::MappingEnd | Event::SequenceEnd => {
                self.close();
            }
            _ => {}
        }
    }

    /// Whether a key of a mapping comes next.
    pub(super) fn takes_key(&self) -> bool {
        matches!(self.open.last(), Some(OpenValue::Mapping { key: None, .. }))
    }

    pub(super) fn open_mapping(&mut self, position: Position) {
        let at = self.enter("", position);
        self.open.push(OpenValue::Mapping { at, key: None });
    }

    pub(super) fn open_sequence(&mut self, position: Position) {
        let at = self.enter("", position);
        self.open.push(OpenValue::Sequence { at, next: 0 });
    }

    /// Ends what was opened last; whether anything was open.
    pub(super) fn close(&mut self) -> bool {
        let Some(closed) = self.open.pop() else { return false };
        if let Some(at) = closed.at() {
            self.values[at].count = u32::try_from(self.values.len() - at).unwrap_or(u32::MAX);
        }
        true
    }

    /// The number of the value that starts now; a mapping's key has none, and is kept for the value behind it.
    pub(super) fn enter(&mut self, text: &str, position: Position) -> Option<usize> {
        let (key, position) = match self.open.last_mut() {
            None => (Key::default(), position),
            Some(OpenValue::Mapping { at: None, .. } | OpenValue::Sequence { at: None, .. }) => return None,
            Some(OpenValue::Sequence { next, .. }) => {
                *next += 1;
                (Key::of(&(*next - 1).to_string()), position)
            }
            Some(OpenValue::Mapping { key, .. }) => match key.take() {
                Some(placed) => placed,
                None => {
                    *key = Some((Key::of(text), position));
                    return None;
                }
            },
        };
        let number = |of: usize| u32::try_from(of).unwrap_or(u32::MAX);
        let (line, column) = (number(position.line), number(position.column));
        self.values.push(Placed { key, count: 1, line, column });
        Some(self.values.len() - 1)
    }
}
