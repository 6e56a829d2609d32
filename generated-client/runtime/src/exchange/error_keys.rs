// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Whether a body tells an error by its keys, although the status tells success.

use std::fmt;

use memchr::memmem;
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

/// Tells whether a body is a JSON object that has all of the keys, each with a value that says something: neither null
/// nor the number 0, which services give as the code of success.
pub(crate) fn has_keys(body: &[u8], keys: &[&str]) -> bool {
    // Most responses do not even hold the words, and need not be parsed for them.
    let holds = |key: &&str| memmem::find(body, key.as_bytes()).is_some();
    let may_have = !keys.is_empty() && keys.iter().all(holds);
    may_have && serde_json::Deserializer::from_slice(body).deserialize_map(HasKeys(keys)).unwrap_or(false)
}

struct HasKeys<'a>(&'a [&'a str]);

impl<'de> Visitor<'de> for HasKeys<'_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<bool, A::Error> {
        let mut found = vec![false; self.0.len()];
        while let Some(key) = entries.next_key::<String>()? {
            match self.0.iter().position(|wanted| *wanted == key) {
                Some(index) => {
                    found[index] |= entries.next_value_seed(SaysSomething)?;
                }
                None => drop(entries.next_value::<IgnoredAny>()?),
            }
        }
        Ok(found.into_iter().all(|found| found))
    }
}

/// Tells whether a value is neither null nor the number 0; nothing of it is kept, for it may be large.
struct SaysSomething;

impl<'de> DeserializeSeed<'de> for SaysSomething {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for SaysSomething {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E: Error>(self) -> Result<bool, E> {
        Ok(false)
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<bool, E> {
        Ok(true)
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<bool, E> {
        Ok(value != 0)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<bool, E> {
        Ok(value != 0)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<bool, E> {
        Ok(value != 0.0)
    }

    fn visit_str<E: Error>(self, _: &str) -> Result<bool, E> {
        Ok(true)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<bool, A::Error> {
        while items.next_element::<IgnoredAny>()?.is_some() {}
        Ok(true)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<bool, A::Error> {
        while entries.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(true)
    }
}
