// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Recognises errors that a service reports by the keys of the body, with a success status.

use std::fmt;

use memchr::memmem;
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

/// Whether a body is a JSON object with all of these keys, each with a value other than null and the number 0, which some
/// services use as the code for success. Without keys, no body is an error.
pub(crate) fn has_keys(body: &[u8], keys: &[&str]) -> bool {
    // Most bodies do not contain the words at all, so they need not be parsed.
    let may_have = |key: &&str| memmem::find(body, key.as_bytes()).is_some();
    if keys.is_empty() || !keys.iter().all(may_have) {
        return false;
    }
    serde_json::Deserializer::from_slice(body).deserialize_map(HasKeys(keys)).unwrap_or(false)
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
                    found[index] |= entries.next_value_seed(IsMeaningful)?;
                }
                None => drop(entries.next_value::<IgnoredAny>()?),
            }
        }
        Ok(found.into_iter().all(|found| found))
    }
}

/// Reads whether a value is neither null nor the number 0. The value itself is not kept, since it may be large.
struct IsMeaningful;

impl<'de> DeserializeSeed<'de> for IsMeaningful {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for IsMeaningful {
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
