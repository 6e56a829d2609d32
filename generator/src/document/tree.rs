//! Builds the tree of values for JSON and YAML, and reads JSON. If a key is repeated, its last value is used,
//! and the key is reported.

use std::cell::RefCell;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::map::Entry;
use serde_json::{Map, Value};

use super::Pointer;
use super::texts::Texts;
use crate::place::{Positions, member};

/// How many repeated keys are reported individually.
const MAX_REPORTED: usize = 1000;

/// A tree, the original texts of its scalars, the positions of its values if they were recorded, and its repeated keys.
pub(super) struct Tree {
    pub(super) value: Value,
    pub(super) texts: Texts,
    pub(super) positions: Option<Positions>,
    pub(super) repeated: Repeated,
}

/// The places of the first repeated keys, and the number of further ones.
#[derive(Default)]
pub(super) struct Repeated {
    pub(super) places: Vec<Pointer>,
    pub(super) more: usize,
}

impl Repeated {
    pub(super) fn report(&mut self, holder: impl Iterator<Item = String>, key: &str) {
        if self.places.len() >= MAX_REPORTED {
            self.more += 1;
            return;
        }
        let path: Vec<String> = holder.collect();
        self.places.push(Pointer::of(path.iter().map(String::as_str).chain([key])));
    }
}

/// Reads a tree from JSON.
pub(super) fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Tree, D::Error> {
    let reading = ReaderState::default();
    let value = Node(&reading).deserialize(deserializer)?;
    Ok(Tree { value, texts: Texts::default(), positions: None, repeated: reading.repeated.into_inner() })
}

/// The reader's position, and the repeated keys so far.
#[derive(Default)]
struct ReaderState {
    path: RefCell<Vec<String>>,
    /// The members and items of all that is open, so that each mapping and list is made when their number is known.
    members: RefCell<Vec<(String, Value)>>,
    items: RefCell<Vec<Value>>,
    repeated: RefCell<Repeated>,
}

#[derive(Clone, Copy)]
struct Node<'a>(&'a ReaderState);

impl<'de> DeserializeSeed<'de> for Node<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Node<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let from = self.0.items.borrow().len();
        self.0.path.borrow_mut().push("0".into());
        while let Some(item) = items.next_element_seed(self)? {
            let mut all = self.0.items.borrow_mut();
            all.push(item);
            if let Some(last) = self.0.path.borrow_mut().last_mut() {
                *last = (all.len() - from).to_string();
            }
        }
        self.0.path.borrow_mut().pop();
        Ok(Value::Array(self.0.items.borrow_mut().drain(from..).collect()))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let from = self.0.members.borrow().len();
        while let Some(key) = entries.next_key::<String>()? {
            self.0.path.borrow_mut().push(key);
            let value = entries.next_value_seed(self)?;
            let key = self.0.path.borrow_mut().pop().unwrap_or_default();
            self.0.members.borrow_mut().push((key, value));
        }
        let mut map = mapping(self.0.members.borrow_mut().drain(from..), |key| {
            self.0.repeated.borrow_mut().report(self.0.path.borrow().iter().cloned(), key);
        });
        merged(&mut map, |_, _| {});
        Ok(Value::Object(map))
    }
}

/// Makes a mapping of members, without spare capacity. Calls `report` with each repeated key.
pub(super) fn mapping(
    members: impl ExactSizeIterator<Item = (String, Value)>,
    mut report: impl FnMut(&str),
) -> Map<String, Value> {
    let mut map = Map::with_capacity(members.len());
    for (key, value) in members {
        if let Some(key) = insert(&mut map, key, value) {
            report(&key);
        }
    }
    map
}

/// Adds a member, which replaces one with the same key. Returns the key if it is repeated.
fn insert(map: &mut Map<String, Value>, key: String, value: Value) -> Option<String> {
    match map.entry(key) {
        Entry::Vacant(entry) => {
            entry.insert(value);
            None
        }
        Entry::Occupied(mut entry) => {
            entry.insert(value);
            Some(entry.key().clone())
        }
    }
}

/// Adds the members of the mapping or mappings in YAML's merge key `<<`, unless the key exists already.
///
/// `act` is called for each added member, with the index of its mapping if there is a list of them.
pub(super) fn merged(map: &mut Map<String, Value>, mut act: impl FnMut(Option<usize>, &str)) {
    let is_merge = match member(map, "<<") {
        None => return,
        Some(Value::Object(_)) => true,
        Some(Value::Array(all)) => all.iter().all(Value::is_object),
        Some(_) => false,
    };
    let Some(brought) = map.shift_remove("<<") else { return };
    if !is_merge {
        return;
    }
    let all = match brought {
        Value::Array(all) => all.into_iter().enumerate().map(|(index, one)| (Some(index), one)).collect(),
        one => vec![(None, one)],
    };
    for (from, one) in all {
        let Value::Object(members) = one else { continue };
        for (key, value) in members {
            if let Entry::Vacant(entry) = map.entry(key) {
                act(from, entry.key());
                entry.insert(value);
            }
        }
    }
}

/// What kind of value it is, for messages.
pub(super) fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "empty",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "a list",
        Value::Object(_) => "a mapping",
    }
}
