//! Tries to read a JSON value as one alternative of a union.

use super::decode_context::Context;
use super::{Decode, DecodeTarget, Json, Payload, Score, Tagged, Union, WrittenForm};

/// Reads the JSON value as the alternative at `index`. `None` if there is no such alternative, or if the value is of another
/// kind.
pub(super) fn try_alternative(
    union: &mut dyn Union,
    index: usize,
    json: &Json,
    cx: &mut Context,
) -> Option<Score> {
    if !union.select(index) {
        return None;
    }
    match union.forms().get(index) {
        None | Some(WrittenForm::Whole) => try_payload(union.payload(), json, cx),
        Some(WrittenForm::Object(tagged)) => try_tagged_object(union.payload(), tagged, json, cx),
        Some(WrittenForm::Constant(value)) if value.is(json) => Some(Score { exact: 1, ..Score::default() }),
        Some(WrittenForm::Constant(_)) => None,
    }
}

/// Reads the JSON value into a payload, if it is of the same kind.
fn try_payload(payload: &mut dyn Decode, json: &Json, cx: &mut Context) -> Option<Score> {
    if !fits(payload, json) {
        return None;
    }
    cx.try_value(json, payload)
}

/// Reads an object with the tags of an alternative. They prove the alternative, so the payload is read as leniently as a field.
fn try_tagged_object(
    payload: &mut dyn Decode,
    tagged: &Tagged,
    json: &Json,
    cx: &mut Context,
) -> Option<Score> {
    let object = json.as_object()?;
    if !tagged.tags.iter().all(|(key, value)| object.get(*key).is_some_and(|json| value.is(json))) {
        return None;
    }
    let mut score = match tagged.payload {
        Payload::Whole => return try_payload(payload, json, cx),
        Payload::WithoutTags => {
            let mut object = object.clone();
            object.retain(|key, _| !tagged.has(key));
            cx.try_value(&Json::Object(object), payload)?
        }
        Payload::Property(key) => match object.get(key) {
            Some(json) => {
                let mut score = cx.try_value(json, payload)?;
                score.known += 1;
                score
            }
            None if payload.is_optional() => Score { missing: 1, ..Score::default() },
            None => return None,
        },
        Payload::None => Score::default(),
    };
    if tagged.payload != Payload::WithoutTags {
        let is_content = |key: &str| matches!(tagged.payload, Payload::Property(name) if name == key);
        let is_known = |key: &&String| tagged.has(key) || is_content(key);
        score.unknown += count(object.len() - object.keys().filter(is_known).count());
    }
    score.known += count(tagged.tags.len());
    Some(score)
}

fn count(of: usize) -> u32 {
    u32::try_from(of).unwrap_or(u32::MAX)
}

/// Whether an alternative knows a key of the object, or the object has none.
pub(super) fn is_recognised(score: Score) -> bool {
    score.known > 0 || score.unknown == 0
}

/// Whether the value is of the kind of the place. Between alternatives, kinds are not converted.
fn fits(place: &mut dyn Decode, json: &Json) -> bool {
    if json.is_null() && place.is_optional() {
        return true;
    }
    match place.target() {
        DecodeTarget::Bool(_) => json.is_boolean(),
        DecodeTarget::Number(_) | DecodeTarget::Code(_) => json.is_number(),
        DecodeTarget::String(_) => json.is_string(),
        DecodeTarget::Parse(parse) => json.is_string() || parse.takes(json),
        DecodeTarget::List(_) | DecodeTarget::Tuple(_) => json.is_array(),
        DecodeTarget::Map(_) | DecodeTarget::Model(_) => json.is_object(),
        DecodeTarget::Union(_) | DecodeTarget::Json(_) | DecodeTarget::Own(_) => true,
    }
}
