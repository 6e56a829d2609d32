// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Tries a JSON value as one alternative of a union.

use super::decode_context::Context;
use super::{Decode, DecodeTarget, Json, Payload, Score, Tagged, Union, WrittenForm};

/// Reads the JSON value into the alternative at `index`; nothing if there is none, or if the value is none of its kind.
pub(super) fn attempt_at(
    union: &mut dyn Union,
    index: usize,
    json: &Json,
    cx: &mut Context,
) -> Option<Score> {
    if !union.select(index) {
        return None;
    }
    match union.forms().get(index) {
        None | Some(WrittenForm::Whole) => attempt(union.payload(), json, cx),
        Some(WrittenForm::Object(tagged)) => attempt_object(union.payload(), tagged, json, cx),
        Some(WrittenForm::Constant(value)) if value.is(json) => Some(Score { exact: 1, ..Score::default() }),
        Some(WrittenForm::Constant(_)) => None,
    }
}

/// Reads the JSON value into a place if it is of its kind at all.
fn attempt(payload: &mut dyn Decode, json: &Json, cx: &mut Context) -> Option<Score> {
    if !fits(payload, json) {
        return None;
    }
    cx.attempt(json, payload)
}

/// Reads an object that has the tags of an alternative; they prove what the payload is, so that it is read as any field is.
fn attempt_object(payload: &mut dyn Decode, tagged: &Tagged, json: &Json, cx: &mut Context) -> Option<Score> {
    let object = json.as_object()?;
    if !tagged.tags.iter().all(|(key, value)| object.get(*key).is_some_and(|json| value.is(json))) {
        return None;
    }
    let mut score = match tagged.payload {
        Payload::Whole => return attempt(payload, json, cx),
        Payload::Beside => {
            let mut object = object.clone();
            object.retain(|key, _| !tagged.has(key));
            cx.attempt(&Json::Object(object), payload)?
        }
        Payload::Property(key) => match object.get(key) {
            Some(json) => {
                let mut score = cx.attempt(json, payload)?;
                score.known += 1;
                score
            }
            None if payload.is_optional() => Score { missing: 1, ..Score::default() },
            None => return None,
        },
        Payload::Nothing => Score::default(),
    };
    if tagged.payload != Payload::Beside {
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

/// Tells whether an alternative knows a key of the object, if it has any.
pub(super) fn is_recognised(score: Score) -> bool {
    score.known > 0 || score.unknown == 0
}

/// Compares the kinds: between alternatives there is no lenience.
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
