// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Looks into a response by way of its table, so that no code is needed for each type of response.

use std::borrow::Cow;

use super::rule::Path;
use crate::model::{Encode, Json, Model, Payload, ValueRef, entries};

/// The value at a path; absent when a step leads nowhere.
pub(super) fn find<'a>(response: &'a dyn Encode, path: Path) -> ValueRef<'a> {
    below(response.value_ref(), path)
}

fn below<'a>(value_ref: ValueRef<'a>, path: Path) -> ValueRef<'a> {
    path.iter().fold(value_ref, |value_ref, name| member(value_ref, name))
}

fn member<'a>(value_ref: ValueRef<'a>, name: &str) -> ValueRef<'a> {
    match value_ref {
        ValueRef::Model(model) => field(model, name),
        ValueRef::Tagged(payload, tagged) if tagged.payload == Payload::Whole => {
            member(payload.value_ref(), name)
        }
        value_ref @ ValueRef::Tagged(..) => member(value_ref.open(), name),
        ValueRef::Json(json) => json.get(name).map_or(ValueRef::Absent, ValueRef::Json),
        ValueRef::Map(entries) => entries
            .into_iter()
            .find(|(key, _)| *key == name)
            .map_or(ValueRef::Absent, |(_, value_ref)| value_ref),
        _ => ValueRef::Absent,
    }
}

fn field<'a>(model: &'a dyn Model, name: &str) -> ValueRef<'a> {
    let mut found = ValueRef::Absent;
    if let Some(index) = model.shape().fields.iter().position(|field| field.name == name) {
        model.with_fields(&mut |fields| {
            if let Some(field) = fields.get(index).copied() {
                found = field.value_ref();
            }
        });
    }
    found
}

/// The text of a scalar, unless it is empty, null or absent.
pub(super) fn text(response: &dyn Encode, path: Path) -> Option<String> {
    find(response, path).text().map(Cow::into_owned).filter(|text| !text.is_empty())
}

/// The text of a scalar in the last element of a list, unless there is none.
pub(super) fn last_text(response: &dyn Encode, items: Path, path: Path) -> Option<String> {
    let last = match find(response, items) {
        ValueRef::List(mut items) => items.pop()?,
        ValueRef::Elements(list) => list.at(list.count().checked_sub(1)?),
        ValueRef::Json(json) => ValueRef::Json(json.as_array()?.last()?),
        _ => return None,
    };
    below(last, path).text().map(Cow::into_owned).filter(|text| !text.is_empty())
}

/// Whether a property does not say that there is no more.
pub(super) fn goes_on(response: &dyn Encode, path: Path) -> bool {
    find(response, path).text().is_none_or(|text| text != "false")
}

/// A number, which may stand in a text.
pub(super) fn number(response: &dyn Encode, path: Path) -> Option<u64> {
    find(response, path).text()?.trim().parse().ok()
}

/// How many elements a list has; one that is absent or null has none.
pub(super) fn count(response: &dyn Encode, path: Path) -> usize {
    match find(response, path) {
        ValueRef::List(items) => items.len(),
        ValueRef::Elements(list) => list.count(),
        ValueRef::Json(json) => json.as_array().map_or(0, Vec::len),
        _ => 0,
    }
}

/// How deep a response is searched for a list; items lie no deeper in any service known.
const DEPTH: usize = 4;

/// Tells whether any list of a response holds something.
pub(super) fn holds_elements(response: &dyn Encode) -> bool {
    holds(response.value_ref(), DEPTH)
}

fn holds(value_ref: ValueRef<'_>, depth: usize) -> bool {
    let Some(below) = depth.checked_sub(1) else { return false };
    match value_ref {
        ValueRef::List(items) => !items.is_empty(),
        ValueRef::Elements(list) => list.count() > 0,
        ValueRef::Json(Json::Array(items)) => !items.is_empty(),
        ValueRef::Json(Json::Object(map)) => map.values().any(|value| holds(ValueRef::Json(value), below)),
        ValueRef::Map(entries) => !entries.is_empty(),
        ValueRef::Model(model) => entries(model).into_iter().any(|(_, value_ref)| holds(value_ref, below)),
        _ => false,
    }
}
