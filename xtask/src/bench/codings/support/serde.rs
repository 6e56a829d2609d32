//! What models coded by serde share: the types of single values, and help for optional values that may be null.

pub use generator_runtime::{Bytes64, Date, DateTime, File, Json};
use serde::de::{DeserializeSeed, Deserializer, Visitor};
use serde::{Deserialize, ser::SerializeMap};
use std::fmt;

/// Reads a value that is there: null is `Some(None)`.
pub fn nullable<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<Option<T>>, D::Error> {
    Option::<T>::deserialize(deserializer).map(Some)
}

/// A value that is there, where null is `Some(None)`.
pub struct Nullable<T>(pub Option<Option<T>>);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Nullable<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        nullable(deserializer).map(Self)
    }
}

/// Writes an entry if there is a value.
pub fn entry<M: SerializeMap, T: serde::Serialize>(
    map: &mut M,
    key: &'static str,
    value: &Option<T>,
) -> Result<(), M::Error> {
    match value {
        Some(value) => map.serialize_entry(key, value),
        None => Ok(()),
    }
}

/// Reads the name of a property as its number.
pub struct Key {
    /// The number of a known name.
    pub find: fn(&str) -> Option<usize>,
    /// Whether another name is kept.
    pub keep: bool,
}

/// The number of a known property, or another's name if names are kept.
pub enum Found {
    /// The number.
    Known(usize),
    /// The name.
    Other(String),
}

impl<'de> DeserializeSeed<'de> for Key {
    type Value = Found;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Found, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Key {
    type Value = Found;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a property")
    }

    fn visit_str<E>(self, name: &str) -> Result<Found, E> {
        let other = || Found::Other(if self.keep { name.to_owned() } else { String::new() });
        Ok((self.find)(name).map_or_else(other, Found::Known))
    }
}

/// Reads a value that is made of a text.
pub fn text<'de, T, D: Deserializer<'de>>(deserializer: D, make: fn(&str) -> T) -> Result<T, D::Error> {
    struct Text<T>(fn(&str) -> T);
    impl<T> Visitor<'_> for Text<T> {
        type Value = T;
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a text")
        }
        fn visit_str<E>(self, text: &str) -> Result<T, E> {
            Ok((self.0)(text))
        }
    }
    deserializer.deserialize_str(Text(make))
}
