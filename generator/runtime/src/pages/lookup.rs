//! Finds values in a response by its table, so that no code is compiled for each type of response.

use super::rule::Path;
use crate::model::{Encode, Json, Model, Payload, ValueRef, entries};

/// The value at a path; absent if the response does not have the path.
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
        ValueRef::Map(entries) => match entries.into_iter().find(|(key, _)| *key == name) {
            Some((_, value_ref)) => value_ref,
            None => ValueRef::Absent,
        },
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
    non_empty_text(&find(response, path))
}

fn non_empty_text(value_ref: &ValueRef<'_>) -> Option<String> {
    let text = value_ref.text()?;
    if text.is_empty() { None } else { Some(text.into_owned()) }
}

/// The same for a scalar in the last element of a list.
pub(super) fn last_text(response: &dyn Encode, items: Path, path: Path) -> Option<String> {
    let last = match find(response, items) {
        ValueRef::List(mut items) => items.pop()?,
        ValueRef::Elements(list) => list.at(list.count().checked_sub(1)?),
        ValueRef::Json(json) => ValueRef::Json(json.as_array()?.last()?),
        _ => return None,
    };
    non_empty_text(&below(last, path))
}

/// Whether a boolean property is not `false`, which would mean that there are no more pages.
pub(super) fn is_not_false(response: &dyn Encode, path: Path) -> bool {
    find(response, path).text().is_none_or(|text| text != "false")
}

/// A number, also if it is a string.
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

/// How deep a response is searched for lists. No known service has items deeper than this.
const DEPTH: usize = 4;

/// Whether any list in a response has an element.
pub(super) fn has_elements(response: &dyn Encode) -> bool {
    has_elements_within(response.value_ref(), DEPTH)
}

fn has_elements_within(value_ref: ValueRef<'_>, depth: usize) -> bool {
    let Some(below) = depth.checked_sub(1) else { return false };
    match value_ref {
        ValueRef::List(items) => !items.is_empty(),
        ValueRef::Elements(list) => list.count() > 0,
        ValueRef::Json(Json::Array(items)) => !items.is_empty(),
        ValueRef::Json(Json::Object(map)) => {
            map.values().any(|value| has_elements_within(ValueRef::Json(value), below))
        }
        ValueRef::Map(entries) => !entries.is_empty(),
        ValueRef::Model(model) => {
            entries(model).into_iter().any(|(_, value_ref)| has_elements_within(value_ref, below))
        }
        _ => false,
    }
}
