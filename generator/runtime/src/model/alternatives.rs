//! Decides which alternative of a union a JSON value is.

use std::cmp::Ordering;

use super::any_of::{is_free_map, keep_all};
use super::decode_context::Context;
use super::try_alternative::{is_recognised, try_alternative};
use super::{DecodeTarget, Discrimination, Json, Matcher, Score, Tag, Union};

/// Fills a union with one of its alternatives: the one that the tag or the tests prove; without these, the one that the
/// request selected, or else the one that fits best. If there is none, the union keeps the JSON value.
pub(super) fn choose(union: &mut dyn Union, json: Json, cx: &mut Context) {
    let hint = cx.take_hint();
    let discrimination = union.discrimination();
    let proof = match discrimination {
        Discrimination::Tag(tag) => by_tag(tag, &json),
        Discrimination::Matchers(tests) | Discrimination::Several(tests) => {
            by_tests(tests, &json).map_or(Proof::IsNot(None), Proof::Is)
        }
        Discrimination::Ambiguous => Proof::Unknown,
    };
    let score = match proof {
        Proof::Is(index) => proven(union, index, discrimination, &json, cx),
        Proof::IsNot(tag) => best(union, &json, cx, &|index| {
            tag.and_then(|tag: &Tag| tag.names.get(index)).is_some_and(|names| names.is_empty())
        }),
        Proof::Unknown => match hint.and_then(|index| by_hint(union, index, &json, cx)) {
            Some(score) => Some(score),
            None => best(union, &json, cx, &|_| true),
        },
    };
    match score {
        Some(score) => cx.score.add(score),
        None => {
            cx.score.unlisted += 1;
            union.keep(json);
        }
    }
}

/// What a value proves about its alternative.
enum Proof {
    /// It is this alternative.
    Is(usize),
    /// It is no alternative, or, with a tag, one of the alternatives that have no name.
    IsNot(Option<&'static Tag>),
    /// It may be any alternative.
    Unknown,
}

/// Fills the union with the alternative that is proven.
fn proven(
    union: &mut dyn Union,
    index: usize,
    discrimination: Discrimination,
    json: &Json,
    cx: &mut Context,
) -> Option<Score> {
    match (try_alternative(union, index, json, cx), discrimination) {
        (score, Discrimination::Several(_)) => keep_all(union, (index, score?), json, cx),
        (Some(score), Discrimination::Matchers(_)) => Some(better(union, (index, score), json, cx)),
        (Some(score), _) => Some(score),
        (None, _) => try_alternative(union, index, &without_tag(discrimination, json)?, cx),
    }
}

/// The alternative that the tag of an object names. If the tag is missing or unknown, it is the one that the document gives for
/// this case, or else one without a name.
fn by_tag(tag: &'static Tag, json: &Json) -> Proof {
    let Some(object) = json.as_object() else { return Proof::Unknown };
    let name = match object.get(tag.key) {
        None | Some(Json::Null | Json::Array(_) | Json::Object(_)) => None,
        Some(Json::String(name)) => Some(name.clone()),
        Some(scalar) => Some(scalar.to_string()),
    };
    let index = name.and_then(|name| tag.names.iter().position(|names| names.contains(&name.as_str())));
    index.or(tag.otherwise).map_or(Proof::IsNot(Some(tag)), Proof::Is)
}

/// The value without its tag, for an alternative that does not declare the tag and cannot take it as another key.
fn without_tag(discrimination: Discrimination, json: &Json) -> Option<Json> {
    let Discrimination::Tag(tag) = discrimination else { return None };
    let mut object = json.as_object()?.clone();
    object.remove(tag.key)?;
    Some(Json::Object(object))
}

/// The alternative of the first test that the value passes.
fn by_tests(tests: &[(Matcher, usize)], json: &Json) -> Option<usize> {
    tests.iter().find(|(test, _)| test.holds(json)).map(|(_, index)| *index)
}

/// Takes the alternative that the request selected, unless the object has keys and the alternative knows none of them.
fn by_hint(union: &mut dyn Union, index: usize, json: &Json, cx: &mut Context) -> Option<Score> {
    try_alternative(union, index, json, cx).filter(|score| is_recognised(*score))
}

/// Tries every alternative that `may_be` allows, and takes the one that fits best, if no other fits as well. One that keeps
/// the value unchanged is better than one that has to change it.
fn best(
    union: &mut dyn Union,
    json: &Json,
    cx: &mut Context,
    may_be: &dyn Fn(usize) -> bool,
) -> Option<Score> {
    let (mut all, mut whole) = (Best::default(), Best::default());
    let mut index = 0;
    while union.select(index) {
        let score = if may_be(index) { try_alternative(union, index, json, cx) } else { None };
        if let Some(score) = score
            && recognises(union, score)
        {
            all.offer(index, score);
            if score.is_whole() {
                whole.offer(index, score);
            }
        }
        index += 1;
    }
    let (mut index, score) = all.single()?;
    if score.coerced > 0
        && let Some((other, _)) = whole.single()
    {
        index = other;
    }
    // Each trial overwrote the one before, so the best alternative is read again.
    try_alternative(union, index, json, cx)
}

/// Takes the proven alternative, or another one if only that keeps the whole value unchanged: the tests look only at a part of
/// the value. A map of any values keeps everything, so it counts only if the proven alternative has to change a value.
fn better(union: &mut dyn Union, (proven, score): (usize, Score), json: &Json, cx: &mut Context) -> Score {
    if score.is_whole() {
        return score;
    }
    let mut whole = Best::default();
    let mut index = 0;
    while union.select(index) {
        let may_be = index != proven && (score.coerced > 0 || !is_free_map(union.payload()));
        let other = if may_be { try_alternative(union, index, json, cx) } else { None };
        if let Some(other) = other
            && other.is_whole()
            && recognises(union, other)
        {
            whole.offer(index, other);
        }
        index += 1;
    }
    let found = whole.single().map_or(proven, |(index, _)| index);
    try_alternative(union, found, json, cx).unwrap_or(score)
}

/// The best of several alternatives.
#[derive(Default)]
struct Best {
    winner: Option<(usize, Score)>,
    is_tie: bool,
}

impl Best {
    fn offer(&mut self, index: usize, score: Score) {
        let order = self.winner.map_or(Ordering::Greater, |(_, best)| score.rank().cmp(&best.rank()));
        match order {
            Ordering::Greater => *self = Self { winner: Some((index, score)), is_tie: false },
            Ordering::Equal => self.is_tie = true,
            Ordering::Less => {}
        }
    }

    /// The best one, if no other is as good.
    fn single(&self) -> Option<(usize, Score)> {
        if self.is_tie { None } else { self.winner }
    }
}

/// Whether an alternative recognises the value: of an object, it must know at least one key.
fn recognises(union: &mut dyn Union, score: Score) -> bool {
    let payload = union.payload();
    score.known > 0
        || payload.is_optional()
        || !matches!(payload.target(), DecodeTarget::Model(_) | DecodeTarget::Union(_))
}
