// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The functions that decode: a JSON text, a JSON value, or any format of serde.

use serde::de::{DeserializeSeed, Deserializer, Error};

use super::decode_context::Context;
use super::decoder::Seed;
use super::memory_limit::DECODED_LIMIT;
use super::text_reader::TextReader;
use super::try_alternative::is_recognised;
use super::{Decode, DecodeError, DecodeTarget, Discrimination, Json, Score};

/// Reads a JSON text into a place. `hint` is the alternative that the request selected, if the place is a union.
///
/// # Errors
/// If the text does not fit the type, or if its values take more than 512 MiB of memory.
pub fn decode_slice(text: &[u8], place: &mut dyn Decode, hint: Option<usize>) -> Result<Score, DecodeError> {
    decode_within(DECODED_LIMIT, text, place, hint)
}

/// The same, with a limit of memory in bytes.
pub(crate) fn decode_within(
    limit: usize,
    text: &[u8],
    place: &mut dyn Decode,
    hint: Option<usize>,
) -> Result<Score, DecodeError> {
    // Some services put a byte order mark before the text.
    let text = text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(text);
    // Checking the encoding once is faster than at each string. If it is invalid, the reader of serde finds the place.
    let checked = std::str::from_utf8(text);
    if let (Ok(text), Some(index)) = (checked, hint)
        && let Some(score) = read_chosen(limit, text, place, index)
    {
        return Ok(score);
    }
    if let Ok(text) = checked
        && let Some(score) = read_faultless(Context::new(hint, limit, try_json), text, place)
    {
        return Ok(score);
    }
    let mut cx = Context::new(hint, limit, try_json);
    let outcome = read_by_serde(text, place, &mut cx);
    finish(&cx, outcome)
}

/// Reads the alternative that the request selected directly from the text, if it is an object. Through the union, the whole
/// text would first become a JSON value.
fn read_chosen(limit: usize, text: &str, place: &mut dyn Decode, index: usize) -> Option<Score> {
    let DecodeTarget::Union(union) = place.target() else { return None };
    if !matches!(union.discrimination(), Discrimination::Ambiguous)
        || !union.forms().is_empty()
        || !union.select(index)
        || !matches!(union.payload().target(), DecodeTarget::Model(_))
    {
        return None;
    }
    let score = read_faultless(Context::new(None, limit, try_json), text, union.payload())?;
    is_recognised(score).then_some(score)
}

/// Reads a text without errors. `None` for any other text, which must be read again to find the error and its place.
fn read_faultless(mut cx: Context, text: &str, place: &mut dyn Decode) -> Option<Score> {
    let mut reader = TextReader::new(text);
    cx.guesses = true;
    Seed { place, cx: &mut cx }.deserialize(&mut reader).ok()?;
    reader.end().ok()?;
    Some(cx.score)
}

#[cold]
fn read_by_serde(text: &[u8], place: &mut dyn Decode, cx: &mut Context) -> Result<(), serde_json::Error> {
    let mut reader = serde_json::Deserializer::from_slice(text);
    Seed { place, cx }.deserialize(&mut reader)?;
    reader.end()
}

/// Reads a JSON value into a place.
pub fn decode_json(json: &Json, place: &mut dyn Decode) -> Result<Score, DecodeError> {
    let mut cx = Context::new(None, DECODED_LIMIT, try_json);
    let outcome = Seed { place, cx: &mut cx }.deserialize(json);
    finish(&cx, outcome)
}

/// Reads a JSON value as a type.
///
/// # Errors
/// If the value does not fit the type.
pub fn view<T: Decode + Default>(json: &Json) -> Result<T, DecodeError> {
    let mut value = T::default();
    decode_json(json, &mut value)?;
    Ok(value)
}

/// Tries to read a JSON value into a place, if the decoding has a trial left.
fn try_json(json: &Json, place: &mut dyn Decode, cx: &mut Context) -> Option<Score> {
    if !cx.take_trial() {
        return None;
    }
    let mut trial = cx.trial();
    let outcome = Seed { place, cx: &mut trial }.deserialize(json);
    cx.spend(&trial);
    outcome.ok().map(|()| trial.score)
}

fn finish(cx: &Context, outcome: Result<(), serde_json::Error>) -> Result<Score, DecodeError> {
    match outcome {
        Ok(()) => Ok(cx.score),
        Err(error) => Err(cx.error(&error)),
    }
}

/// Reads a value from any self-describing format; every `Deserialize` of a generated type calls it.
pub fn deserialize<'de, T: Decode + Default, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mut value = T::default();
    deserialize_into(&mut value, deserializer)?;
    Ok(value)
}

fn deserialize_into<'de, D: Deserializer<'de>>(
    place: &mut dyn Decode,
    deserializer: D,
) -> Result<(), D::Error> {
    // The caller controls the input, so there is no limit of memory.
    let mut cx = Context::new(None, usize::MAX, try_json);
    let outcome = Seed { place, cx: &mut cx }.deserialize(deserializer);
    outcome.map_err(|error| D::Error::custom(cx.locate(&error)))
}
