//! Finds the lines and columns of JSON pointers with one more pass over the text, which only runs if there
//! are findings.

use std::collections::BTreeMap;

use saphyr_parser::{Event, Parser};

use super::indent::Indented;
use super::position::Position;
use super::{Pointer, Source};

/// The positions of the given places. For a place that is not in the text, the position of its nearest
/// existing ancestor.
pub fn locate(source: &Source, wanted: &[&Pointer]) -> BTreeMap<Pointer, Position> {
    let mut walk = Walk { stack: Vec::new(), places: vec![WantedPlace::default()], open: 0 };
    let targets: Vec<usize> = wanted.iter().map(|pointer| walk.want(pointer)).collect();
    if !walk.follow(&source.text, None)
        && let Some(indented) = Indented::of(&source.text)
    {
        walk.stack.clear();
        walk.follow(&indented.text, Some(&indented));
    }
    let mut positions = BTreeMap::new();
    for (pointer, target) in wanted.iter().zip(targets) {
        if let Some(position) = walk.nearest(target) {
            positions.insert((*pointer).clone(), position);
        }
    }
    positions
}

/// A wanted place, or an ancestor of one.
#[derive(Default)]
struct WantedPlace {
    parent: Option<usize>,
    children: BTreeMap<String, usize>,
    wanted: bool,
    position: Option<Position>,
}

/// A collection around the next value. `at` is its index in `places`, if a wanted place is inside it.
enum OpenValue {
    Mapping { at: Option<usize>, key: Option<(Option<usize>, Position)> },
    Sequence { at: Option<usize>, next: usize },
}

struct Walk {
    stack: Vec<OpenValue>,
    /// A tree of the wanted places and their ancestors, root first. Other parts of the text are skipped
    /// cheaply.
    places: Vec<WantedPlace>,
    /// How many wanted places were not found yet.
    open: usize,
}

impl Walk {
    /// Parses the text until all places are found. Returns whether the parser accepted the text.
    ///
    /// After a syntax error, the remaining places have no position, which is allowed.
    fn follow(&mut self, text: &str, indented: Option<&Indented>) -> bool {
        let mut parser = Parser::new_from_str(text);
        while self.open > 0
            && let Some(event) = parser.next_event()
        {
            let Ok((event, span)) = event else { return false };
            self.event(&event, Indented::position(indented, span.start));
        }
        true
    }

    fn want(&mut self, pointer: &Pointer) -> usize {
        let mut at = 0;
        for token in pointer.tokens() {
            let new = self.places.len();
            let child = *self.places[at].children.entry(token).or_insert(new);
            if child == new {
                self.places.push(WantedPlace { parent: Some(at), ..WantedPlace::default() });
            }
            at = child;
        }
        self.open += usize::from(!self.places[at].wanted);
        self.places[at].wanted = true;
        at
    }

    fn nearest(&self, mut at: usize) -> Option<Position> {
        loop {
            let place = self.places.get(at)?;
            match place.position {
                Some(position) => return Some(position),
                None => at = place.parent?,
            }
        }
    }

    fn child(&self, at: Option<usize>, key: &str) -> Option<usize> {
        self.places.get(at?)?.children.get(key).copied()
    }

    fn event(&mut self, event: &Event<'_>, position: Position) {
        match event {
            Event::Scalar(text, ..) => {
                self.enter(Some(text), position);
            }
            Event::Alias(_) => {
                self.enter(None, position);
            }
            Event::MappingStart(..) => {
                let at = self.enter(None, position);
                self.stack.push(OpenValue::Mapping { at, key: None });
            }
            Event::SequenceStart(..) => {
                let at = self.enter(None, position);
                self.stack.push(OpenValue::Sequence { at, next: 0 });
            }
            Event::MappingEnd | Event::SequenceEnd => {
                self.stack.pop();
            }
            _ => {}
        }
    }

    /// Handles the start of a value, and returns its index in `places`. A mapping's key is kept for the value
    /// after it.
    fn enter(&mut self, text: Option<&str>, position: Position) -> Option<usize> {
        let (place, position) = match self.stack.last_mut() {
            None => (Some(0), position),
            Some(OpenValue::Sequence { at, next }) => {
                *next += 1;
                let (at, index) = (*at, *next - 1);
                let place = if at.is_some() { self.child(at, &index.to_string()) } else { None };
                (place, position)
            }
            Some(OpenValue::Mapping { at, key }) => match key.take() {
                None => {
                    let at = *at;
                    let place = self.child(at, text.unwrap_or_default());
                    if let Some(OpenValue::Mapping { key, .. }) = self.stack.last_mut() {
                        *key = Some((place, position));
                    }
                    return None;
                }
                Some(place) => place,
            },
        };
        let found = self.places.get_mut(place?)?;
        if found.position.is_none() {
            found.position = Some(position);
            self.open -= usize::from(found.wanted);
        }
        place
    }
}
