// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`Tree`]: any JSON value, read within the memory that a decoding may take.

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number};

use super::Json;
use super::decode_context::Context;

/// Reads a JSON value.
pub(crate) struct Tree<'c> {
    pub(crate) cx: &'c mut Context,
}

impl<'de> DeserializeSeed<'de> for Tree<'_> {
    type Value = Json;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Json, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Tree<'_> {
    type Value = Json;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a value")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Json, E> {
        Ok(Json::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Json, E> {
        Ok(value.into())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Json, E> {
        Ok(value.into())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Json, E> {
        Ok(Number::from_f64(value).map_or(Json::Null, Json::Number))
    }

    /// A number with many digits, of which a JSON value has those of a floating-point number.
    fn visit_bytes<E: Error>(self, digits: &[u8]) -> Result<Json, E> {
        float(digits).map(Json::from)
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Json, E> {
        Ok(value.into())
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Json, E> {
        Ok(value.into())
    }

    fn visit_unit<E: Error>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_none<E: Error>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Json, D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Json, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(Tree { cx: &mut *self.cx })? {
            self.cx.memory.element(list.len(), size_of::<Json>()).map_err(A::Error::custom)?;
            list.push(item);
        }
        Ok(Json::Array(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Json, A::Error> {
        let mut map = Map::new();
        while let Some(key) = entries.next_key::<String>()? {
            self.cx.memory.json_entry(map.len(), &key).map_err(A::Error::custom)?;
            let value = entries.next_value_seed(Tree { cx: &mut *self.cx })?;
            map.insert(key, value);
        }
        Ok(Json::Object(map))
    }
}

/// The floating-point number that digits make.
pub(super) fn float<E: Error>(digits: &[u8]) -> Result<f64, E> {
    let text = std::str::from_utf8(digits).map_err(E::custom)?;
    match text.parse::<f64>() {
        Ok(value) if value.is_finite() => Ok(value),
        _ => Err(E::custom("a number is out of range")),
    }
}
