//! From JSON pointers back to lines and columns, by the positions of all values of a text.

use std::collections::BTreeMap;

use saphyr_parser::Parser;

use super::indent::Indented;
use super::position::Position;
use super::positions::{Key, Positions, Recorder};
use super::{Pointer, Source, json_text};

/// The positions of the given places; where a place is not in the text, that of its nearest ancestor which is.
///
/// The text is read for them if the positions of its values are not known.
pub fn locate(
    source: &Source,
    known: Option<&Positions>,
    wanted: &[&Pointer],
) -> BTreeMap<Pointer, Position> {
    let mut places = WantedPlaces { all: vec![WantedPlace::default()] };
    let targets: Vec<usize> = wanted.iter().map(|pointer| places.want(pointer)).collect();
    match known {
        Some(known) => places.find(known),
        None => places.find(&positions(&source.text)),
    }
    let mut positions = BTreeMap::new();
    for (pointer, target) in wanted.iter().zip(targets) {
        if let Some(position) = places.nearest(target) {
            positions.insert((*pointer).clone(), position);
        }
    }
    positions
}

fn positions(text: &str) -> Positions {
    if let Some(found) = json_text::positions(text) {
        return found;
    }
    let (found, is_whole) = yaml_positions(text, None);
    match Indented::of(text) {
        Some(indented) if !is_whole => yaml_positions(&indented.text, Some(&indented)).0,
        _ => found,
    }
}

/// The positions in a text of YAML, as far as the parser takes it, and whether it takes all of it.
///
/// What it refuses has no positions, which is what an unknown position means anyway.
fn yaml_positions(text: &str, indented: Option<&Indented>) -> (Positions, bool) {
    let mut recorder = Recorder::default();
    let mut parser = Parser::new_from_str(text);
    while let Some(event) = parser.next_event() {
        let Ok((event, span)) = event else { return (recorder.finish(), false) };
        recorder.event(&event, Indented::position(indented, span.start));
    }
    (recorder.finish(), true)
}

/// A place that is wanted, or on the way to one.
#[derive(Default)]
struct WantedPlace {
    parent: Option<usize>,
    children: BTreeMap<Key, usize>,
    position: Option<Position>,
}

/// A tree, the root first: most of a text is not wanted, and costs no more than the look that says so.
struct WantedPlaces {
    all: Vec<WantedPlace>,
}

impl WantedPlaces {
    fn want(&mut self, pointer: &Pointer) -> usize {
        let mut at = 0;
        for token in pointer.steps() {
            let new = self.all.len();
            let child = *self.all[at].children.entry(Key::of(&token)).or_insert(new);
            if child == new {
                self.all.push(WantedPlace { parent: Some(at), ..WantedPlace::default() });
            }
            at = child;
        }
        at
    }

    /// Gives each place the first position that its keys lead to.
    fn find(&mut self, known: &Positions) {
        let mut open: Vec<(usize, usize)> = Vec::new();
        let mut next = 0;
        while let Some(value) = known.get(next) {
            open.pop_if(|(_, end)| *end <= next);
            let found = match open.last() {
                None if next == 0 => Some(0),
                None => return,
                Some((at, end)) if *end > next => self.all[*at].children.get(&value.key).copied(),
                // Several values may end at one place.
                Some(_) => continue,
            };
            let end = next + value.count();
            match found {
                None => next = end,
                Some(at) => {
                    self.all[at].position.get_or_insert(value.position());
                    open.push((at, end));
                    next += 1;
                }
            }
        }
    }

    fn nearest(&self, mut at: usize) -> Option<Position> {
        loop {
            let place = self.all.get(at)?;
            match place.position {
                Some(position) => return Some(position),
                None => at = place.parent?,
            }
        }
    }
}
