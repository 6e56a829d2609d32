//! Tries a JSON value as one alternative of a union.

use super::decode_context::Context;
use super::{Decode, DecodeTarget, Json, Score, Union};

/// Reads the JSON value into the alternative at `index`; nothing if there is none, or if the value is none of its kind.
pub(super) fn attempt_at(
    union: &mut dyn Union,
    index: usize,
    json: &Json,
    cx: &mut Context,
) -> Option<Score> {
    if union.select(index) { attempt(union, json, cx) } else { None }
}

/// Reads the JSON value into the present alternative if it is of its kind at all.
pub(super) fn attempt(union: &mut dyn Union, json: &Json, cx: &mut Context) -> Option<Score> {
    let payload = union.payload();
    if !fits(payload, json) {
        return None;
    }
    cx.attempt(json, payload)
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
        DecodeTarget::Union(_) | DecodeTarget::Json(_) => true,
    }
}
