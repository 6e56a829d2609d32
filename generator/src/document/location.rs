//! From JSON pointers back to lines and columns, by one more pass over the text that only runs when there is something to report.

use std::collections::BTreeMap;

use saphyr_parser::{Event, Parser, Span, SpannedEventReceiver};

use super::{Pointer, Source};

/// A place in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// From 1.
    pub line: usize,
    /// In characters, from 1.
    pub column: usize,
}

/// The positions of the given places; where a place is not in the text, that of its nearest ancestor which is.
pub fn locate(source: &Source, wanted: &[&Pointer]) -> BTreeMap<Pointer, Position> {
    let mut candidates = BTreeMap::new();
    for pointer in wanted {
        let mut next = Some((*pointer).clone());
        while let Some(pointer) = next {
            next = pointer.parent();
            candidates.insert(pointer, None);
        }
    }
    let mut walk = Walk { stack: Vec::new(), candidates };
    // A text that this parser refuses leaves the rest without positions, which is what an unknown position means anyway.
    let _ = Parser::new_from_str(&source.text).load(&mut walk, false);
    wanted.iter().filter_map(|pointer| Some(((*pointer).clone(), walk.nearest(pointer)?))).collect()
}

enum Frame {
    Mapping { at: Pointer, key: Option<(Pointer, Position)> },
    Sequence { at: Pointer, next: usize },
}

struct Walk {
    stack: Vec<Frame>,
    candidates: BTreeMap<Pointer, Option<Position>>,
}

impl Walk {
    fn nearest(&self, pointer: &Pointer) -> Option<Position> {
        let mut next = Some(pointer.clone());
        while let Some(pointer) = next {
            if let Some(Some(position)) = self.candidates.get(&pointer) {
                return Some(*position);
            }
            next = pointer.parent();
        }
        None
    }

    /// The address of the value that starts now, or `None` if it is a mapping's key.
    fn enter(&mut self, text: Option<&str>, position: Position) -> Option<Pointer> {
        let (pointer, position) = match self.stack.last_mut() {
            None => (Pointer::root(), position),
            Some(Frame::Sequence { at, next }) => {
                *next += 1;
                (at.index(*next - 1), position)
            }
            Some(Frame::Mapping { at, key }) => match key.take() {
                None => {
                    *key = Some((at.child(text.unwrap_or_default()), position));
                    return None;
                }
                Some(place) => place,
            },
        };
        if let Some(slot) = self.candidates.get_mut(&pointer) {
            slot.get_or_insert(position);
        }
        Some(pointer)
    }
}

impl<'input> SpannedEventReceiver<'input> for Walk {
    fn on_event(&mut self, event: Event<'input>, span: Span) {
        let position = Position { line: span.start.line(), column: span.start.col() + 1 };
        match event {
            Event::Scalar(text, ..) => {
                self.enter(Some(&text), position);
            }
            Event::Alias(_) => {
                self.enter(None, position);
            }
            Event::MappingStart(..) => {
                let at = self.enter(None, position).unwrap_or_else(Pointer::root);
                self.stack.push(Frame::Mapping { at, key: None });
            }
            Event::SequenceStart(..) => {
                let at = self.enter(None, position).unwrap_or_else(Pointer::root);
                self.stack.push(Frame::Sequence { at, next: 0 });
            }
            Event::MappingEnd | Event::SequenceEnd => {
                self.stack.pop();
            }
            _ => {}
        }
    }
}
