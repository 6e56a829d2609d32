// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Values that can be several alternatives of a union at once (`anyOf`). Nothing that one of these declares gets lost.

use super::decode_context::Context;
use super::encode::to_json;
use super::try_alternative::{is_recognised, try_alternative};
use super::{Decode, DecodeTarget, Json, Score, Union, WrittenForm};

/// Takes the alternative that keeps everything that any alternative knows of the value: the proven one, or else another. `None`
/// if there is none, so that the union keeps the JSON value.
pub(super) fn keep_all(
    union: &mut dyn Union,
    (proven, score): (usize, Score),
    json: &Json,
    cx: &mut Context,
) -> Option<Score> {
    // If all keys are known, nothing gets lost. An object with tags of the union is no other alternative.
    if score.unknown == 0 || !is_whole(union, proven) {
        return Some(score);
    }
    let kept = to_json(union.payload());
    let (mut index, mut is_mixture) = (0, false);
    while union.select(index) {
        let is_other = index != proven && is_whole(union, index) && !is_free_map(union.payload());
        let other = if is_other { try_alternative(union, index, json, cx) } else { None };
        // If a value was converted to another kind, it is not a value of this alternative.
        if let Some(other) = other
            && other.coerced == 0
            && is_recognised(other)
        {
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
    if is_mixture { None } else { try_alternative(union, proven, json, cx) }
}

/// Whether an alternative is written as its payload, without tags of the union.
fn is_whole(union: &dyn Union, index: usize) -> bool {
    matches!(union.forms().get(index), None | Some(WrittenForm::Whole))
}

/// Whether a payload is a map of any JSON values, which accepts every object. The payload must be empty: an entry is added.
pub(super) fn is_free_map(payload: &mut dyn Decode) -> bool {
    match payload.target() {
        DecodeTarget::Map(map) => matches!(map.entry(String::new()).target(), DecodeTarget::Json(_)),
        _ => false,
    }
}

/// Whether a part of the value was not kept. A null counts as absent here; if an alternative keeps it, that is found by [`adds`].
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

/// Whether another alternative keeps a part of the value that the first one does not keep.
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
