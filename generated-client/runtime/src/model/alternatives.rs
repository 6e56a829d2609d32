// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Which alternative of a union a JSON value is.

use super::context::{Context, Score};
use super::decode::try_json;
use super::slot::Slot;
use super::{Decode, Distinction, Evidence, Json, Tag, Union};

/// Fills a union: the alternative that the value proves to be, by name or by its parts; where the document lets nothing
/// prove it, the one that the request chose, else the one that recognises most; else the catch-all.
pub(super) fn choose(union: &mut dyn Union, json: Json, cx: &mut Context) {
    let hint = cx.take_hint();
    let proven = match union.distinction() {
        Distinction::Tag(tag) => named(tag, &json),
        Distinction::Evidence(tests) => Some(shown(tests, &json)),
        Distinction::Likeness => None,
    };
    let score = match proven {
        Some(index) => index.filter(|index| union.select(*index)).and_then(|_| attempt(union, &json, cx)),
        None => hint.and_then(|index| chosen(union, index, &json, cx)).or_else(|| best(union, &json, cx)),
    };
    match score {
        Some(score) => cx.score.add(score),
        None => {
            cx.score.bent += 1;
            union.keep(json);
        }
    }
}

/// The alternative that the value names; `Some(None)` for a name that none of the alternatives has, where all have names.
fn named(tag: &Tag, json: &Json) -> Option<Option<usize>> {
    let name = json.get(tag.key).filter(|name| !name.is_null() && !name.is_array() && !name.is_object())?;
    let text = name.as_str().map_or_else(|| name.to_string(), str::to_owned);
    let index = tag.names.iter().position(|names| names.contains(&text.as_str()));
    // A name that nobody has says nothing if some alternatives have none.
    (index.is_some() || tag.names.iter().all(|names| !names.is_empty())).then_some(index)
}

/// The alternative of the first test that the value passes.
fn shown(tests: &[(Evidence, usize)], json: &Json) -> Option<usize> {
    tests.iter().find(|(test, _)| test.holds(json)).map(|(_, index)| *index)
}

/// Takes the alternative at `index`, unless it knows no key of an object that has keys.
fn chosen(union: &mut dyn Union, index: usize, json: &Json, cx: &mut Context) -> Option<Score> {
    if !union.select(index) {
        return None;
    }
    attempt(union, json, cx).filter(|score| is_recognised(*score))
}

/// Tells whether an alternative knows a key of the object, if it has any.
pub(super) fn is_recognised(score: Score) -> bool {
    score.known > 0 || score.unknown == 0
}

/// Tries every alternative and takes the single best.
fn best(union: &mut dyn Union, json: &Json, cx: &mut Context) -> Option<Score> {
    let mut winner: Option<(usize, Score)> = None;
    let mut tie = false;
    let mut index = 0;
    while union.select(index) {
        if let Some(score) = attempt(union, json, cx).filter(|score| recognises(union, *score)) {
            let order = winner.map(|(_, best)| score.rank().cmp(&best.rank()));
            tie = order == Some(std::cmp::Ordering::Equal) || tie && order == Some(std::cmp::Ordering::Less);
            if order.is_none_or(std::cmp::Ordering::is_gt) {
                winner = Some((index, score));
            }
        }
        index += 1;
    }
    let (index, _) = winner.filter(|_| !tie)?;
    // The trials overwrote each other, so the winner is read once more.
    union.select(index);
    attempt(union, json, cx)
}

/// Reads the JSON value into the present alternative if it is of its kind at all.
fn attempt(union: &mut dyn Union, json: &Json, cx: &mut Context) -> Option<Score> {
    let payload = union.payload();
    if !fits(payload, json) {
        return None;
    }
    try_json(json, payload, cx)
}

/// An object is recognised by at least one key.
fn recognises(union: &mut dyn Union, score: Score) -> bool {
    let payload = union.payload();
    score.known > 0 || payload.is_optional() || !matches!(payload.slot(), Slot::Model(_) | Slot::Union(_))
}

/// Compares the kinds: between alternatives there is no lenience.
fn fits(place: &mut dyn Decode, json: &Json) -> bool {
    if json.is_null() && place.is_optional() {
        return true;
    }
    match place.slot() {
        Slot::Bool(_) => json.is_boolean(),
        Slot::Number(_) | Slot::Code(_) => json.is_number(),
        Slot::Text(_) => json.is_string(),
        Slot::Parse(parse) => json.is_string() || parse.takes(json),
        Slot::List(_) | Slot::Tuple(_) => json.is_array(),
        Slot::Map(_) | Slot::Model(_) => json.is_object(),
        Slot::Union(_) | Slot::Json(_) => true,
    }
}
