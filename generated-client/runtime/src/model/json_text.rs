// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! JSON texts, which is what clients send most: the same as by serde's traits, straight from the tables.

use serde::Serialize;

use super::part::{Part, each_entry};
use super::{Encode, Model};

type Outcome = Result<(), serde_json::Error>;

/// The JSON text of anything that can be written; numbers that JSON lacks become null.
pub fn to_json_text(value: &dyn Encode) -> Result<Vec<u8>, serde_json::Error> {
    text_of(&value.part())
}

pub(crate) fn text_of(part: &Part<'_>) -> Result<Vec<u8>, serde_json::Error> {
    let mut out = Vec::with_capacity(128);
    write(part, &mut out)?;
    Ok(out)
}

fn write(part: &Part<'_>, out: &mut Vec<u8>) -> Outcome {
    match part {
        Part::Text(text) => write_text(text, out),
        Part::Bool(value) => {
            out.extend_from_slice(if *value { b"true" } else { b"false" });
            Ok(())
        }
        Part::Model(model) => write_model(*model, out),
        Part::Elements(list) => {
            out.push(b'[');
            for index in 0..list.count() {
                separate(index == 0, out);
                write(&list.at(index), out)?;
            }
            out.push(b']');
            Ok(())
        }
        Part::Map(map) => {
            out.push(b'{');
            for (index, (key, value)) in map.iter().enumerate() {
                separate(index == 0, out);
                write_entry(key, value, out)?;
            }
            out.push(b'}');
            Ok(())
        }
        other => by_serde(other, out),
    }
}

/// Numbers, and what is rare.
fn by_serde(value: &(impl Serialize + ?Sized), out: &mut Vec<u8>) -> Outcome {
    value.serialize(&mut serde_json::Serializer::new(out))
}

fn write_model(model: &dyn Model, out: &mut Vec<u8>) -> Outcome {
    let mut outcome = Ok(());
    let mut is_first = true;
    out.push(b'{');
    each_entry(model, |key, part| {
        if outcome.is_ok() {
            separate(is_first, out);
            is_first = false;
            outcome = write_entry(key, &part, out);
        }
    });
    out.push(b'}');
    outcome
}

fn write_entry(key: &str, value: &Part<'_>, out: &mut Vec<u8>) -> Outcome {
    write_text(key, out)?;
    out.push(b':');
    write(value, out)
}

fn separate(is_first: bool, out: &mut Vec<u8>) {
    if !is_first {
        out.push(b',');
    }
}

fn write_text(text: &str, out: &mut Vec<u8>) -> Outcome {
    if !is_plain(text.as_bytes()) {
        return by_serde(text, out);
    }
    out.reserve(text.len() + 2);
    out.push(b'"');
    out.extend_from_slice(text.as_bytes());
    out.push(b'"');
    Ok(())
}

/// Tells whether nothing of a text needs an escape (RFC 8259 section 7).
fn is_plain(text: &[u8]) -> bool {
    let (words, _) = text.as_chunks::<8>();
    // The last word may overlap the one before.
    match text.last_chunk::<8>() {
        Some(last) => words.iter().chain([last]).all(|word| is_plain_word(*word)),
        None => text.iter().all(|octet| *octet >= b' ' && *octet != b'"' && *octet != b'\\'),
    }
}

/// Looks at eight octets at once: subtraction borrows into the high bit of an octet that is less.
fn is_plain_word(word: [u8; 8]) -> bool {
    const ONES: u64 = u64::from_le_bytes([1; 8]);
    const HIGH: u64 = ONES << 7;
    let word = u64::from_le_bytes(word);
    let less = |word: u64, than: u8| word.wrapping_sub(ONES * u64::from(than)) & !word;
    let is = |octet: u8| less(word ^ (ONES * u64::from(octet)), 1);
    (less(word, b' ') | is(b'"') | is(b'\\')) & HIGH == 0
}
