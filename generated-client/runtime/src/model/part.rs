// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! What the encoders read of a [`Part`]: its text, what it is within, and the keys and values of a model.

use std::borrow::Cow;

use super::bytes64::base64_text;
use super::discrimination::Constant;
use super::json::Json;
use super::shape::Field;
use super::tagged::Tagged;
use super::traits::{Decode, Encode, Model, Part};

impl<'a> Part<'a> {
    /// Replaces a JSON value, a model, an alternative or a list's elements by the plain kind that it is, one level deep.
    pub fn open(self) -> Part<'a> {
        match self {
            Part::Model(model) => Part::Map(entries(model)),
            Part::Json(json) => open_json(json),
            Part::Tagged(payload, tagged) => with_tags(payload, tagged),
            Part::Elements(list) => Part::List((0..list.count()).map(|index| list.at(index)).collect()),
            other => other,
        }
    }

    /// The text of a scalar, as parameters and forms write it; nothing for lists, objects and files.
    pub fn text(&self) -> Option<Cow<'a, str>> {
        match self {
            Part::Null => Some(Cow::Borrowed("")),
            Part::Bool(true) => Some(Cow::Borrowed("true")),
            Part::Bool(false) => Some(Cow::Borrowed("false")),
            Part::Int(value) => Some(Cow::Owned(value.to_string())),
            Part::Uint(value) => Some(Cow::Owned(value.to_string())),
            Part::Float(value) => Some(Cow::Owned(value.to_string())),
            Part::Text(text) => Some(Cow::Borrowed(text)),
            Part::Base64(octets) => Some(Cow::Owned(base64_text(octets))),
            Part::Json(json) if !json.is_array() && !json.is_object() => open_json(json).text(),
            Part::Tagged(payload, _) => (*payload).part().text(),
            _ => None,
        }
    }
}

fn open_json(json: &Json) -> Part<'_> {
    match json {
        Json::Null => Part::Null,
        Json::Bool(value) => Part::Bool(*value),
        Json::Number(number) => match (number.as_i64(), number.as_u64()) {
            (Some(value), _) => Part::Int(value),
            (None, Some(value)) => Part::Uint(value),
            (None, None) => Part::Float(number.as_f64().unwrap_or(f64::NAN)),
        },
        Json::String(text) => Part::Text(text),
        Json::Array(items) => Part::List(items.iter().map(Part::Json).collect()),
        Json::Object(map) => {
            Part::Map(map.iter().map(|(key, value)| (key.as_str(), Part::Json(value))).collect())
        }
    }
}

/// The keys and values that a model writes: absent fields are left out, and empty lists and maps that are not required.
pub fn entries(model: &dyn Model) -> Vec<(&str, Part<'_>)> {
    let mut written = Vec::new();
    each_entry(model, |key, part| written.push((key.name(), part.clone())));
    written
}

/// A key that a model writes.
#[derive(Clone, Copy)]
pub(super) enum Key<'a> {
    Declared(&'static Field),
    Other(&'a str),
}

impl<'a> Key<'a> {
    pub(super) fn name(self) -> &'a str {
        match self {
            Key::Declared(field) => field.name,
            Key::Other(name) => name,
        }
    }
}

/// Shows the same keys and values one by one.
pub(super) fn each_entry<'a>(model: &'a dyn Model, mut take: impl FnMut(Key<'a>, &Part<'a>)) {
    let declared = model.shape().fields;
    model.fields(&mut |values| {
        for (index, value) in values.iter().enumerate() {
            match declared.get(index) {
                Some(field) => entry(field, *value, &mut take),
                None => each_extra((*value).part(), declared, &mut take),
            }
        }
    });
}

#[inline]
fn entry<'a>(field: &'static Field, value: &'a dyn Decode, take: &mut impl FnMut(Key<'a>, &Part<'a>)) {
    let part = value.part();
    match &part {
        // A required field that holds nothing is a nullable one.
        Part::Absent if field.is_required() => take(Key::Declared(field), &Part::Null),
        Part::Absent => {}
        Part::Elements(_) | Part::Map(_) if !field.is_required() && value.is_vacant() => {}
        part => take(Key::Declared(field), part),
    }
    // Most parts have no memory of their own, and to find that out by the way of `drop` takes as long as to write them.
    if !matches!(part, Part::Map(_) | Part::List(_)) {
        std::mem::forget(part);
    }
}

/// Shows the other keys, except those that would repeat a declared one.
fn each_extra<'a>(extra: Part<'a>, declared: &[Field], take: &mut dyn FnMut(Key<'a>, &Part<'a>)) {
    if let Part::Map(extra) = extra {
        let is_other = |key: &str| !declared.iter().any(|field| field.name == key);
        extra
            .into_iter()
            .filter(|(key, _)| is_other(key))
            .for_each(|(key, part)| take(Key::Other(key), &part));
    }
}

impl Constant {
    /// The value as it is written.
    pub fn part(&self) -> Part<'static> {
        match self {
            Constant::Boolean(value) => Part::Bool(*value),
            Constant::Integer(value) => Part::Int(*value),
            // A whole number is written without a fraction, as documents write it.
            Constant::Number(value) if value.fract() == 0.0 && value.abs() < 9e15 => Part::Int(*value as i64),
            Constant::Number(value) => Part::Float(*value),
            Constant::Text(text) => Part::Text(text),
        }
    }
}

/// The payload of an alternative with its tags, opened; of unions within unions, the tags of the inner one come first.
fn with_tags<'a>(payload: &'a dyn Encode, tagged: &'static Tagged) -> Part<'a> {
    let part = match payload.part() {
        Part::Model(model) => {
            let mut written = entries(model);
            add(tagged, Some(model), &mut written);
            return Part::Map(written);
        }
        part => part.open(),
    };
    match part {
        Part::Map(mut written) => {
            add(tagged, None, &mut written);
            Part::Map(written)
        }
        other => other,
    }
}

/// Adds the tags that are not there, as the first keys, where readers that decide by them look for them.
fn add<'a>(tagged: &'static Tagged, model: Option<&dyn Model>, written: &mut Vec<(&'a str, Part<'a>)>) {
    // The null of a required field is its absence; any other was given.
    let declared = model.map_or(&[][..], |model| model.shape().fields);
    let is_required = |key: &str| declared.iter().any(|field| field.name == key && field.is_required());
    for (key, constant) in tagged.tags.iter().rev() {
        match written.iter_mut().find(|(name, _)| name == key) {
            Some((_, part)) if is_none_given(tagged, part, is_required(key)) => *part = constant.part(),
            Some(_) => {}
            None => written.insert(0, (*key, constant.part())),
        }
    }
}

/// Tells whether a value is none that was given: null where that is none, and what `Default` makes unless it names the alternative.
fn is_none_given(tagged: &Tagged, part: &Part<'_>, is_null_none: bool) -> bool {
    let is_default = match part {
        Part::Null => return is_null_none,
        Part::Json(json) => return json.is_null() && is_null_none,
        Part::Text(text) => text.is_empty(),
        Part::Int(value) => *value == 0,
        Part::Uint(value) => *value == 0,
        Part::Float(value) => *value == 0.0,
        Part::Bool(value) => !value,
        _ => false,
    };
    let text = part.text().unwrap_or(Cow::Borrowed(""));
    is_default && !tagged.names.contains(&text.as_ref())
}
