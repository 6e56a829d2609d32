//! Restores the original text of YAML scalars that were read as numbers or booleans, where OpenAPI expects a
//! string. No other stage sees them before.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::grammar::{EXAMPLE, Holds, ObjectKind, Values, Words, is_reached};
use super::members::Members;
use super::tree::kind;
use super::{Document, Pointer};
use crate::diagnostic::{Diagnostic, excerpt};

/// The most schemas that are searched for the type of one value.
const MAX_PARTS: usize = 64;

/// Replaces values by their original text where the grammar expects a string. The document may have one file
/// or several.
pub(super) fn restore(document: &mut Document) {
    if document.texts.iter().all(|file| !file.is_yaml && file.texts.is_empty()) {
        return;
    }
    let mut reported = None;
    for (found, place) in wanted(&document.root) {
        let (file, original) = document.origins.of(&place);
        let Some(slot) = place.find_mut(&mut document.root) else { continue };
        let Some(texts) = document.texts.get(file) else { continue };
        let text =
            if found.want.is_of_lost_texts() { texts.lost(&original) } else { texts.text(&original, slot) };
        let Some(text) = text else { continue };
        if found.want.is_reported() && reported != Some(found.member) {
            reported = Some(found.member);
            let source = document.origins.file(&document.source, file);
            document.findings.push(unquoted(&text, slot).in_file(&source.name).at(&original));
        }
        *slot = text.into();
    }
}

/// The finding for a value without quotes; it is reported once for each list.
fn unquoted(text: &str, value: &Value) -> Diagnostic {
    let read = if value.is_null() { "nothing" } else { kind(value) };
    let message = format!("`{}` is {read} in YAML, not a string; the original text is used", excerpt(text));
    Diagnostic::repair("syntax", message).help("put it into quotes")
}

/// The places in the document, in order, where the value should be a string but is not.
fn wanted(root: &Value) -> impl Iterator<Item = (Found, Pointer)> + use<> {
    let mut search = Search {
        root,
        steps: Vec::new(),
        member: 0,
        found: Vec::new(),
        open: Vec::new(),
        seen: BTreeSet::new(),
    };
    let at = search.step(0, Step::Root);
    search.object(ObjectKind::Document, root, at, None);
    while let Some((kind, place)) = search.open.pop() {
        if !search.seen.insert((kind, place.clone())) {
            continue;
        }
        if let Some((value, at)) = search.place(&place) {
            search.object(kind, value, at, None);
        }
    }
    search.into_places()
}

#[derive(Clone, Copy)]
enum Step<'a> {
    Root,
    Key(&'a str),
    Index(usize),
}

/// A value that should be a string. `at` is its step; `member` is the step of the object's member that
/// contains it.
#[derive(Clone, Copy)]
struct Found {
    at: usize,
    member: usize,
    want: Want,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Want {
    Text,
    /// A later stage also accepts numbers as strings and reports them. So the text is only restored if JSON
    /// would write it differently.
    Read,
    /// Only documentation uses it.
    Shown,
    /// As `Shown`, next to a schema, where a number does no harm.
    Example,
}

impl Want {
    /// Whether the text is only restored if JSON would write it differently.
    fn is_of_lost_texts(self) -> bool {
        matches!(self, Self::Read | Self::Example)
    }

    fn is_reported(self) -> bool {
        matches!(self, Self::Text | Self::Read)
    }
}

/// A schema around this one that applies to the same value.
#[derive(Clone, Copy)]
struct Outer<'a, 'o> {
    schema: &'a Value,
    next: Option<&'o Outer<'a, 'o>>,
}

struct Search<'a> {
    root: &'a Value,
    /// The visited places, each with the index of its parent. Only a few of them become pointers.
    steps: Vec<(usize, Step<'a>)>,
    /// The member that is being searched.
    member: usize,
    found: Vec<Found>,
    /// Targets of references that the walk does not reach otherwise.
    open: Vec<(ObjectKind, Pointer)>,
    seen: BTreeSet<(ObjectKind, Pointer)>,
}

impl<'a> Search<'a> {
    fn step(&mut self, above: usize, step: Step<'a>) -> usize {
        self.steps.push((above, step));
        self.steps.len() - 1
    }

    fn find(&mut self, at: usize, want: Want) {
        self.found.push(Found { at, member: self.member, want });
    }

    fn place(&mut self, place: &Pointer) -> Option<(&'a Value, usize)> {
        let (mut value, mut at) = (self.root, 0);
        for token in place.tokens() {
            let (below, step) = match value {
                Value::Object(map) => {
                    let (key, value) = map.get_key_value(&token)?;
                    (value, Step::Key(key.as_str()))
                }
                Value::Array(items) => {
                    let index = token.parse().ok()?;
                    (items.get(index)?, Step::Index(index))
                }
                _ => return None,
            };
            (value, at) = (below, self.step(at, step));
        }
        Some((value, at))
    }

    fn object(&mut self, kind: ObjectKind, value: &'a Value, at: usize, outer: Option<&Outer<'a, '_>>) {
        let Value::Object(map) = value else { return };
        self.follow(kind, map);
        for (key, child) in map {
            // Most members are strings already.
            if child.is_string() {
                continue;
            }
            let here = self.step(at, Step::Key(key));
            if let Some(holds) = kind.member(key) {
                let same = Outer { schema: value, next: outer };
                let outer = if kind.is_of_same_value(key) { Some(&same) } else { None };
                self.held(holds, child, here, outer);
            }
            self.member = here;
            for words in kind.words(key) {
                self.words(words, child, here);
            }
            if let Some(values) = kind.values(key) {
                self.values(values, kind, value, child, here, outer);
            }
        }
    }

    fn follow(&mut self, kind: ObjectKind, map: &'a Map<String, Value>) {
        let Some(place) = Pointer::target_of(map) else { return };
        if !is_reached(&place) {
            self.open.push((kind, place));
        }
    }

    fn held(&mut self, holds: Holds, value: &'a Value, at: usize, outer: Option<&Outer<'a, '_>>) {
        match (holds, value) {
            (Holds::List(kind) | Holds::OneOrList(kind), Value::Array(items)) => {
                for (index, item) in items.iter().enumerate() {
                    let here = self.step(at, Step::Index(index));
                    self.object(kind, item, here, outer);
                }
            }
            (Holds::Map(kind) | Holds::Extensible(kind), Value::Object(members)) => {
                for (name, member) in members {
                    if holds.is_name(name) {
                        let here = self.step(at, Step::Key(name));
                        self.object(kind, member, here, outer);
                    }
                }
            }
            (Holds::One(kind) | Holds::OneOrBoolean(kind) | Holds::OneOrList(kind), one) => {
                self.object(kind, one, at, outer);
            }
            (Holds::List(_) | Holds::Map(_) | Holds::Extensible(_), _) => {}
        }
    }

    fn words(&mut self, words: &'static Words, value: &'a Value, at: usize) {
        match (words, value) {
            (Words::Text, Value::Bool(_) | Value::Number(_))
            | (Words::Name, Value::Bool(_) | Value::Number(_) | Value::Null) => self.find(at, Want::Text),
            (Words::Read, Value::Bool(_) | Value::Number(_)) => self.find(at, Want::Read),
            (Words::Each(words), _) => self.each(value, at, |search, one, at| search.words(words, one, at)),
            (Words::Members(members), Value::Object(map)) => {
                for (key, words) in *members {
                    if let Some((key, value)) = map.get_key_value(*key) {
                        let here = self.step(at, Step::Key(key));
                        self.words(words, value, here);
                    }
                }
            }
            (Words::Text | Words::Read | Words::Name | Words::Members(_), _) => {}
        }
    }

    fn each(&mut self, value: &'a Value, at: usize, mut act: impl FnMut(&mut Self, &'a Value, usize)) {
        match value {
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    if !item.is_string() {
                        let here = self.step(at, Step::Index(index));
                        act(self, item, here);
                    }
                }
            }
            Value::Object(map) => {
                for (key, member) in map {
                    if !member.is_string() {
                        let here = self.step(at, Step::Key(key));
                        act(self, member, here);
                    }
                }
            }
            _ => {}
        }
    }

    /// Checks values that have the type of the object, which is a schema or has one.
    fn values(
        &mut self,
        values: Values,
        kind: ObjectKind,
        object: &'a Value,
        value: &'a Value,
        at: usize,
        outer: Option<&Outer<'a, '_>>,
    ) {
        if let Value::Array(items) = value
            && items.iter().all(Value::is_string)
        {
            return;
        }
        let own = match object.get("schema") {
            Some(schema) if kind != ObjectKind::Schema => schema,
            _ => object,
        };
        let mut schemas = self.parts(vec![own]);
        let mut next = outer;
        while let Some(Outer { schema, next: further }) = next {
            if schemas.iter().any(|one| has_type(one)) {
                break;
            }
            schemas.extend(self.parts(vec![*schema]));
            next = *further;
        }
        let shown = if kind == ObjectKind::Schema { Want::Shown } else { Want::Example };
        match (values, value) {
            (Values::Constant, value) => self.value(&schemas, value, at, Want::Text),
            (Values::Shown, value) => self.value(&schemas, value, at, shown),
            (Values::Enumeration | Values::EachShown, Value::Array(_)) => {
                // A later stage only handles a `type` in the same object.
                let is_read_later = object.string("type").is_some();
                let want = match values {
                    Values::Enumeration if is_read_later => Want::Read,
                    Values::Enumeration => Want::Text,
                    _ => shown,
                };
                self.each(value, at, |search, one, at| search.value(&schemas, one, at, want));
            }
            (Values::Examples, Value::Object(_)) => self.each(value, at, |search, example, at| {
                for key in EXAMPLE {
                    let Some(value) = example.get(key) else { continue };
                    let here = search.step(at, Step::Key(key));
                    search.value(&schemas, value, here, shown);
                }
            }),
            (Values::Enumeration | Values::EachShown | Values::Examples, _) => {}
        }
    }

    /// Checks a value that all these schemas apply to.
    fn value(&mut self, schemas: &[&'a Value], value: &'a Value, at: usize, want: Want) {
        match value {
            Value::Bool(_) | Value::Number(_) if wants_text(schemas, value) => self.find(at, want),
            Value::Array(_) => {
                let items = self.parts(schemas.iter().filter_map(|schema| schema.get("items")).collect());
                self.each(value, at, |search, item, at| search.value(&items, item, at, want));
            }
            Value::Object(map) => {
                for (key, member) in map {
                    if member.is_string() {
                        continue;
                    }
                    let of_member = schemas.iter().filter_map(|schema| property(schema, key));
                    let parts = self.parts(of_member.collect());
                    let here = self.step(at, Step::Key(key));
                    self.value(&parts, member, here, want);
                }
            }
            _ => {}
        }
    }

    /// All schemas that apply to the value: these, the targets of their references in the file, and the
    /// members of their `allOf`.
    fn parts(&self, mut parts: Vec<&'a Value>) -> Vec<&'a Value> {
        let mut next = 0;
        while let Some(part) = parts.get(next).copied() {
            if parts.len() >= MAX_PARTS {
                break;
            }
            next += 1;
            for member in part.list("allOf") {
                add(&mut parts, member);
            }
            let Some(target) = Pointer::target(part) else { continue };
            if let Some(schema) = target.find(self.root) {
                add(&mut parts, schema);
            }
        }
        parts
    }

    /// The places that were found. The result does not borrow from the tree.
    fn into_places(self) -> impl Iterator<Item = (Found, Pointer)> + use<> {
        let mut ways: BTreeMap<usize, (usize, String)> = BTreeMap::new();
        for found in &self.found {
            let mut at = found.at;
            while let Some((above, step)) = self.steps.get(at) {
                if ways.contains_key(&at) {
                    break;
                }
                let token = match step {
                    Step::Root => break,
                    Step::Key(key) => (*key).to_owned(),
                    Step::Index(index) => index.to_string(),
                };
                ways.insert(at, (*above, token));
                at = *above;
            }
        }
        self.found.into_iter().map(move |found| {
            let above = |at: &usize| ways.get(at).map(|(above, _)| *above);
            let mut way: Vec<usize> = std::iter::successors(Some(found.at), above).collect();
            way.reverse();
            let tokens = way.iter().filter_map(|at| ways.get(at)).map(|(_, token)| token.as_str());
            (found, Pointer::of(tokens))
        })
    }
}

/// Adds a schema unless it is in the list.
fn add<'a>(parts: &mut Vec<&'a Value>, schema: &'a Value) {
    if !parts.iter().any(|known| std::ptr::eq(*known, schema)) {
        parts.push(schema);
    }
}

/// The schema of a property: from `properties`, else from `additionalProperties`.
fn property<'a>(schema: &'a Value, name: &str) -> Option<&'a Value> {
    if let Some(properties) = schema.get("properties")
        && let Some(named) = properties.get(name)
    {
        return Some(named);
    }
    schema.get("additionalProperties")
}

fn has_type(schema: &Value) -> bool {
    schema.get("type").is_some()
}

/// Whether a value must be a string: the type is string, and the value fits none of the other types.
fn wants_text(schemas: &[&Value], value: &Value) -> bool {
    let Some(of) = schemas.iter().find_map(|schema| schema.get("type")) else { return false };
    let has = |wanted: &str| match of {
        Value::String(name) => name.eq_ignore_ascii_case(wanted),
        Value::Array(names) => names.iter().filter_map(Value::as_str).any(|name| name == wanted),
        _ => false,
    };
    let is_whole = value.as_f64().is_some_and(|number| number.fract() == 0.0);
    let fits = match value {
        Value::Bool(_) => has("boolean"),
        _ => has("number") || is_whole && has("integer"),
    };
    has("string") && !fits
}
