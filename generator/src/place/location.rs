//! From JSON pointers back to lines and columns, by the positions of all values of a text.

use std::collections::BTreeMap;

use saphyr_parser::Parser;

use super::indent::Indented;
use super::position::Position;
use super::positions::{Key, Positions, Recorder};
use super::source::{Lines, SourceFile};
use super::{Pointer, json_text};

/// The positions of the given places; where a place is not in the text, that of its nearest ancestor which is.
///
/// The text is read for them if the positions of its values are not known.
pub fn locate(file: &SourceFile, wanted: &[&Pointer]) -> BTreeMap<Pointer, Position> {
    let mut places = WantedPlaces { all: vec![WantedPlace::default()] };
    let targets: Vec<usize> = wanted.iter().map(|pointer| places.want(pointer)).collect();
    match &file.lines {
        Lines::Known(positions) => places.find(positions),
        Lines::InText(text) => places.find(&positions(text)),
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

#[cfg(test)]
mod tests {
    use super::{Pointer, SourceFile, json_text, locate, positions, yaml_positions};
    use crate::place::Source;

    /// A text of JSON, whose values are where the parser of YAML finds them.
    fn check_json(text: &str) {
        assert_eq!(json_text::positions(text), Some(yaml_positions(text, None).0), "{text}");
    }

    /// The line and column of a place, whether the positions are known or not.
    fn check_place(text: &str, place: &str, expected: (usize, usize)) {
        let pointer = Pointer::of_text(place);
        for known in [None, Some(positions(text))] {
            let source = Source { name: "api.yaml".into(), text: text.into() };
            let found = locate(&SourceFile::new(source, known), &[&pointer]);
            let at = found.get(&pointer).map(|position| (position.line, position.column));
            assert_eq!(at, Some(expected), "{place} in {text}");
        }
    }

    #[test]
    fn json_is_where_yaml_has_it() {
        check_json("{}");
        check_json("[]");
        check_json(r#"{"a":1,"b":[true,null,-1.5e3,"x"],"c":{"d":{}, "e" : [[],[{}]]}}"#);
        check_json("{\n  \"a\": {\n    \"b\": [\n      1,\n      { \"c\": 2 }\n    ]\n  }\n}\n");
        check_json("{\r\n\t\"a\": 1,\r\n\t\"b\": \"x\"\r\n}\r\n");
        check_json("{\"é\": \"ü → ß\", \"b\": [\"😀\", 1], \"c\": 2}");
        check_json(r#"{"a\"b": 1, "c\\": "\\", "\u0064": {"e": "\"}"}}"#);
    }

    #[test]
    fn what_is_not_json_is_left_to_yaml() {
        for text in [
            "a: 1",
            "{a: 1}",
            "{\"a\", \"b\": 1}",
            "{\"a\": 1 # x\n}",
            "[1",
            "{\"a\": 'b'}",
            "[1}",
            "[\"a\nb\"]",
        ] {
            assert_eq!(json_text::positions(text), None, "{text}");
        }
    }

    #[test]
    fn a_place_is_where_its_key_is() {
        check_place("a:\n  b: [1, { c: 2 }]\nd: 3\n", "/a/b/1/c", (2, 12));
        check_place("a:\n  b: [1, { c: 2 }]\nd: 3\n", "/d", (3, 1));
        check_place("a:\n  b: 1\n", "/a/gone/x", (1, 1));
        check_place("a: &x { b: 1 }\nc: *x\n", "/c/b", (2, 1));
        check_place("? [a, { b: 1 }]\n: x\nc: 2\n", "/c", (3, 1));
        check_place("a: 1\n'a': { b: 1 }\n", "/a/b", (2, 8));
        check_place("a: 1\n'a': { b: 1 }\n", "/a", (1, 1));
        check_place("a: {\nb: 1\n}\n", "/a/b", (2, 1));
    }
}
