//! Values that are several alternatives of a union at once: nothing that one of them declares is lost.

use super::attempt::{attempt_at, is_recognised};
use super::decode_context::Context;
use super::encode::to_json;
use super::{Decode, DecodeTarget, Json, Score, Union, WrittenForm};

/// The score of the alternative that keeps all of the value that any of them knows: the proven one if it does, else another; none if
/// no alternative does, so that the value is kept unchanged.
pub(super) fn whole(
    union: &mut dyn Union,
    (proven, score): (usize, Score),
    json: &Json,
    cx: &mut Context,
) -> Option<Score> {
    // An object whose keys are all known is kept; one with tags of the union is nothing else.
    if score.unknown == 0 || !is_whole(union, proven) {
        return Some(score);
    }
    let kept = to_json(union.payload());
    let (mut index, mut is_mixture) = (0, false);
    while union.select(index) {
        let is_other = index != proven && is_whole(union, index) && !is_free(union.payload());
        let other = if is_other { attempt_at(union, index, json, cx) } else { None };
        // What had to be coerced is no value of the alternative.
        if let Some(other) = other.filter(|other| other.coerced == 0 && is_recognised(*other)) {
            let also = to_json(union.payload());
            if adds(json, &kept, &also) {
                if !loses(json, &also) {
                    return Some(other);
                }
                is_mixture = true;
            }
        }
        index += 1;
    }
    if is_mixture { None } else { attempt_at(union, proven, json, cx) }
}

/// Tells whether the value of a variant is all that is written of it.
fn is_whole(union: &dyn Union, index: usize) -> bool {
    matches!(union.forms().get(index), None | Some(WrittenForm::Whole))
}

/// Tells whether a vacant value is a map that takes any values, and so knows nothing of them.
pub(super) fn is_free(payload: &mut dyn Decode) -> bool {
    match payload.target() {
        DecodeTarget::Map(map) => matches!(map.entry(String::new()).target(), DecodeTarget::Json(_)),
        _ => false,
    }
}

/// Tells whether something of the value was not kept. Null is as good as absent here: where it is a value, others add it.
fn loses(json: &Json, kept: &Json) -> bool {
    match (json, kept) {
        (Json::Object(json), Json::Object(kept)) => json
            .iter()
            .any(|(key, value)| !value.is_null() && kept.get(key).is_none_or(|kept| loses(value, kept))),
        (Json::Array(json), Json::Array(kept)) => {
            json.len() != kept.len() || json.iter().zip(kept).any(|(value, kept)| loses(value, kept))
        }
        (Json::Object(_) | Json::Array(_), _) => true,
        _ => false,
    }
}

/// Tells whether something of the value that one alternative did not keep was kept by another.
fn adds(json: &Json, kept: &Json, also: &Json) -> bool {
    match (json, also) {
        (Json::Object(json), Json::Object(also)) => {
            json.iter().any(|(key, value)| match (kept.get(key), also.get(key)) {
                (_, None) => false,
                (None, Some(_)) => true,
                (Some(kept), Some(also)) => adds(value, kept, also),
            })
        }
        (Json::Array(json), Json::Array(also)) => {
            let all = json.iter().zip(also).enumerate();
            all.into_iter()
                .any(|(index, (value, also))| kept.get(index).is_none_or(|kept| adds(value, kept, also)))
        }
        _ => false,
    }
}
