// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`Part`]: the view of a value that the encoders read.

use std::borrow::Cow;

use super::tagged::with_tags;
use super::{Decode, Field, Json, Model, Tagged};
use crate::body::File;

/// A borrowed view of a value: the kinds that JSON, parameters and forms can hold.
#[derive(Clone)]
pub enum Part<'a> {
    /// Not there at all: left out of objects and parameters.
    Absent,
    /// JSON `null`.
    Null,
    /// A boolean.
    Bool(bool),
    /// A signed integer.
    Int(i64),
    /// An unsigned integer.
    Uint(u64),
    /// A floating point number.
    Float(f64),
    /// A text.
    Text(&'a str),
    /// Octets, written as base64 text.
    Base64(&'a [u8]),
    /// The same in the alphabet of URLs.
    Base64Url(&'a [u8]),
    /// A list.
    List(Vec<Part<'a>>),
    /// A list that is viewed element by element.
    Elements(&'a dyn Elements),
    /// An object with free keys.
    Map(Vec<(&'a str, Part<'a>)>),
    /// An object with a table.
    Model(&'a dyn Model),
    /// An alternative of a union, which is written with these tags where it has none of its own.
    Tagged(&'a dyn super::Encode, &'static Tagged),
    /// Any JSON value.
    Json(&'a Json),
    /// A file, which only a multipart body can hold as such.
    File(&'a File),
}

/// A list whose elements can be viewed one by one.
pub trait Elements {
    /// How many there are.
    fn count(&self) -> usize;

    /// The element at an index below the count.
    fn at(&self, index: usize) -> Part<'_>;
}

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
            Part::Base64(octets) => Some(Cow::Owned(super::octets::base64_text(octets))),
            Part::Base64Url(octets) => Some(Cow::Owned(super::octets::base64url_text(octets))),
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
                None => each_extra(value.part(), declared, &mut take),
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
