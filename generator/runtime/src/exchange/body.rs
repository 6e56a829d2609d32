//! The reading of an answer's body, and whether it tells an error.

use std::fmt;

use memchr::memmem;
use serde::de::{Deserializer, IgnoredAny, MapAccess, Visitor};

use crate::Bytes;
use crate::model::Json;

/// Reads a body, or nothing when it is longer than the limit.
pub(crate) async fn read_body(
    mut response: reqwest::Response,
    limit: usize,
) -> Result<Option<Bytes>, reqwest::Error> {
    let announced = response.content_length().and_then(|length| usize::try_from(length).ok()).unwrap_or(0);
    if announced > limit {
        return Ok(None);
    }
    // An announcement costs its sender nothing, so it may not reserve much.
    let mut body = Vec::with_capacity(announced.min(1 << 20));
    while let Some(chunk) = response.chunk().await? {
        if body.len() + chunk.len() > limit {
            return Ok(None);
        }
        body.extend_from_slice(&chunk);
    }
    Ok(Some(body.into()))
}

/// A byte order mark is no part of the text (RFC 8259 section 8.1 lets a reader ignore it).
pub(crate) fn without_bom(body: Bytes) -> Bytes {
    if body.starts_with(b"\xef\xbb\xbf") { body.slice(3..) } else { body }
}

/// Tells whether a body is a JSON object that has all of the keys, each with a value that says something: neither null
/// nor the number 0, which services give as the code of success.
pub(super) fn has_keys(body: &[u8], keys: &[&str]) -> bool {
    // Most answers do not even hold the words, and need not be parsed for them.
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
                    let value = entries.next_value::<Json>()?;
                    found[index] |= !value.is_null() && value.as_f64() != Some(0.0);
                }
                None => drop(entries.next_value::<IgnoredAny>()?),
            }
        }
        Ok(found.into_iter().all(|found| found))
    }
}
