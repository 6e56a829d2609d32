//! Which alternative of a union a JSON value is.

use std::cmp::Ordering;

use super::attempt::{attempt_at, is_recognised};
use super::decode_context::Context;
use super::mixture::{is_free, whole};
use super::{DecodeTarget, Discrimination, Json, Matcher, Score, Tag, Union};

/// Fills a union: the alternative that the value proves to be, by name or by its parts; where the document lets nothing
/// prove it, the one that the request chose, else the one that recognises most; else the catch-all.
pub(super) fn choose(union: &mut dyn Union, json: Json, cx: &mut Context) {
    let hint = cx.take_hint();
    let discrimination = union.discrimination();
    let proof = match discrimination {
        Discrimination::Tag(tag) => named(tag, &json),
        Discrimination::Matchers(tests) | Discrimination::Several(tests) => {
            shown(tests, &json).map_or(Proof::Against(None), Proof::For)
        }
        Discrimination::Ambiguous => Proof::Open,
    };
    let score = match proof {
        Proof::For(index) if matches!(discrimination, Discrimination::Several(_)) => {
            attempt_at(union, index, &json, cx).and_then(|score| whole(union, (index, score), &json, cx))
        }
        Proof::For(index) => match attempt_at(union, index, &json, cx) {
            Some(score) if matches!(discrimination, Discrimination::Matchers(_)) => {
                Some(better(union, (index, score), &json, cx))
            }
            Some(score) => Some(score),
            None => without_tag(discrimination, &json).and_then(|json| attempt_at(union, index, &json, cx)),
        },
        Proof::Against(named) => best(union, &json, cx, &|index| {
            named.and_then(|tag: &Tag| tag.names.get(index)).is_some_and(|names| names.is_empty())
        }),
        Proof::Open => hint
            .and_then(|index| chosen(union, index, &json, cx))
            .or_else(|| best(union, &json, cx, &|_| true)),
    };
    match score {
        Some(score) => cx.score.add(score),
        None => {
            cx.score.unlisted += 1;
            union.keep(json);
        }
    }
}

/// What a value says of the alternative that it is.
enum Proof {
    /// It is this one.
    For(usize),
    /// It is none, or one of those that have no name where the others have.
    Against(Option<&'static Tag>),
    /// It may be any.
    Open,
}

/// The alternative that the value names; an object without a name, or with one that nobody has, is the one that the document gives
/// for these, else none of those that have names.
fn named(tag: &'static Tag, json: &Json) -> Proof {
    let Some(object) = json.as_object() else { return Proof::Open };
    let name = object.get(tag.key).filter(|name| !name.is_null() && !name.is_array() && !name.is_object());
    let text = name.map(|name| name.as_str().map_or_else(|| name.to_string(), str::to_owned));
    let index = text.and_then(|text| tag.names.iter().position(|names| names.contains(&text.as_str())));
    index.or(tag.otherwise).map_or(Proof::Against(Some(tag)), Proof::For)
}

/// The value without its tag, which an alternative that does not declare it may not take among its other keys.
fn without_tag(discrimination: Discrimination, json: &Json) -> Option<Json> {
    let Discrimination::Tag(tag) = discrimination else { return None };
    let mut object = json.as_object()?.clone();
    object.remove(tag.key)?;
    Some(Json::Object(object))
}

/// The alternative of the first test that the value passes.
fn shown(tests: &[(Matcher, usize)], json: &Json) -> Option<usize> {
    tests.iter().find(|(test, _)| test.holds(json)).map(|(_, index)| *index)
}

/// Takes the alternative at `index`, unless it knows no key of an object that has keys.
fn chosen(union: &mut dyn Union, index: usize, json: &Json, cx: &mut Context) -> Option<Score> {
    attempt_at(union, index, json, cx).filter(|score| is_recognised(*score))
}

/// Tries every alternative that may be meant and takes the single best; one that holds the value unchanged is better than one
/// that had to change it.
fn best(
    union: &mut dyn Union,
    json: &Json,
    cx: &mut Context,
    may_be: &dyn Fn(usize) -> bool,
) -> Option<Score> {
    let (mut all, mut whole) = (Best::default(), Best::default());
    let mut index = 0;
    while union.select(index) {
        let score = if may_be(index) { attempt_at(union, index, json, cx) } else { None };
        if let Some(score) = score.filter(|score| recognises(union, *score)) {
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
    // The trials overwrote each other, so the winner is read once more.
    attempt_at(union, index, json, cx)
}

/// The score of the proven alternative, or of another that holds all of the value unchanged where the proven one does not: tests look
/// at a part of a value only. A map of any values counts where something had to be changed, for it holds everything.
fn better(union: &mut dyn Union, (proven, score): (usize, Score), json: &Json, cx: &mut Context) -> Score {
    if score.is_whole() {
        return score;
    }
    let mut whole = Best::default();
    let mut index = 0;
    while union.select(index) {
        let may_be = index != proven && (score.coerced > 0 || !is_free(union.payload()));
        let other = if may_be { attempt_at(union, index, json, cx) } else { None };
        if let Some(other) = other.filter(|other| other.is_whole() && recognises(union, *other)) {
            whole.offer(index, other);
        }
        index += 1;
    }
    let found = whole.single().map_or(proven, |(index, _)| index);
    attempt_at(union, found, json, cx).unwrap_or(score)
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

/// An object is recognised by at least one key.
fn recognises(union: &mut dyn Union, score: Score) -> bool {
    let payload = union.payload();
    score.known > 0
        || payload.is_optional()
        || !matches!(payload.target(), DecodeTarget::Model(_) | DecodeTarget::Union(_))
}
