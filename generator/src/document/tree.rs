//! Text as a tree of values, whatever reads its syntax: of a key that stands twice the last value counts, and it is told.

use std::cell::RefCell;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, EnumAccess, MapAccess, SeqAccess, VariantAccess, Visitor};
use serde_json::map::Entry;
use serde_json::{Map, Value};

use super::Pointer;

/// A tree, and the places that are there twice.
pub(super) struct Tree {
    pub(super) value: Value,
    pub(super) repeated: Vec<Pointer>,
}

/// Reads a tree.
pub(super) fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Tree, D::Error> {
    let reading = Reading::default();
    let value = Node(&reading).deserialize(deserializer)?;
    Ok(Tree { value, repeated: reading.repeated.into_inner() })
}

/// Where the reader is, and what it found.
#[derive(Default)]
struct Reading {
    path: RefCell<Vec<String>>,
    repeated: RefCell<Vec<Pointer>>,
}

impl Reading {
    fn repeated(&self, key: &str) {
        let path = self.path.borrow();
        let holder = path.iter().fold(Pointer::root(), |place, key| place.child(key));
        self.repeated.borrow_mut().push(holder.child(key));
    }
}

#[derive(Clone, Copy)]
struct Node<'a>(&'a Reading);

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

    fn visit_i128<E>(self, value: i128) -> Result<Value, E> {
        Ok((value as f64).into())
    }

    fn visit_u128<E>(self, value: u128) -> Result<Value, E> {
        Ok((value as f64).into())
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

    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }

    /// A value with a tag of YAML; the tag says nothing here.
    fn visit_enum<A: EnumAccess<'de>>(self, tagged: A) -> Result<Value, A::Error> {
        let (_, value) = tagged.variant::<String>()?;
        value.newtype_variant_seed(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        self.0.path.borrow_mut().push("0".into());
        while let Some(item) = items.next_element_seed(self)? {
            list.push(item);
            if let Some(last) = self.0.path.borrow_mut().last_mut() {
                *last = list.len().to_string();
            }
        }
        self.0.path.borrow_mut().pop();
        Ok(Value::Array(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let mut map = Map::new();
        while let Some(key) = entries.next_key_seed(self)? {
            // YAML lets any value be a key; status codes written without quotes are the common case.
            let key = match key {
                Value::String(text) => text,
                other => other.to_string(),
            };
            self.0.path.borrow_mut().push(key);
            let value = entries.next_value_seed(self)?;
            let key = self.0.path.borrow_mut().pop().unwrap_or_default();
            match map.entry(key) {
                Entry::Vacant(entry) => drop(entry.insert(value)),
                Entry::Occupied(mut entry) => {
                    self.0.repeated(entry.key());
                    entry.insert(value);
                }
            }
        }
        merged(&mut map);
        Ok(Value::Object(map))
    }
}

/// Adds what the merge key `<<` of YAML brings: members that are not there, of a mapping or of several.
fn merged(map: &mut Map<String, Value>) {
    let is_merge = match map.get("<<") {
        Some(Value::Object(_)) => true,
        Some(Value::Array(all)) => all.iter().all(Value::is_object),
        _ => false,
    };
    let Some(merged) = map.shift_remove("<<").filter(|_| is_merge) else { return };
    let all = match merged {
        Value::Array(all) => all,
        one => vec![one],
    };
    for (key, value) in all
        .into_iter()
        .filter_map(|one| match one {
            Value::Object(members) => Some(members),
            _ => None,
        })
        .flatten()
    {
        map.entry(key).or_insert(value);
    }
}

/// What a value is, for messages.
pub(super) fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "empty",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "a mapping",
    }
}
