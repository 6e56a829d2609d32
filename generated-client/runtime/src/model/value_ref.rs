// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! What the encoders read of a [`ValueRef`]: its text, what it is within, and the keys and values of a model.

use std::borrow::Cow;

use super::bytes64::{base64_text, base64url_text};
use super::discrimination::Constant;
use super::field::{Field, mark};
use super::file_text::file_text;
use super::json::Json;
use super::shape::Shape;
use super::tagged::{Payload, Tagged};
use super::traits::{Decode, Encode, Model, ValueRef};

/// What a value is written for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// Whatever wants all of it.
    Value,
    /// A request, which has no fields that are for responses alone (OpenAPI 3.0.3, Schema Object, `readOnly`).
    Request,
}

impl Purpose {
    fn leaves_out(self, field: &Field) -> bool {
        self == Purpose::Request && field.is_read_only()
    }
}

impl<'a> ValueRef<'a> {
    /// Replaces a JSON value, a model, an alternative or a list's elements by the plain kind that it is, one level deep.
    pub fn open(self) -> ValueRef<'a> {
        self.open_for(Purpose::Value)
    }

    /// The same, of what is written for a purpose.
    pub(crate) fn open_for(self, purpose: Purpose) -> ValueRef<'a> {
        match self {
            ValueRef::Model(model) => ValueRef::Map(entries_for(model, purpose)),
            ValueRef::Json(json) => open_json(json),
            ValueRef::Tagged(payload, tagged) => with_tags(payload, tagged, purpose),
            ValueRef::Elements(list) => {
                ValueRef::List((0..list.count()).map(|index| list.at(index)).collect())
            }
            ValueRef::Made(made) => open_made(*made),
            other => other,
        }
    }

    /// Tells whether it is absent or null, which parameters and forms cannot write.
    pub(crate) fn is_none(&self) -> bool {
        match self {
            ValueRef::Absent | ValueRef::Null => true,
            ValueRef::Json(json) => json.is_null(),
            ValueRef::Made(made) => matches!(&**made, Ok(Json::Null)),
            _ => false,
        }
    }

    /// Tells whether it is the object that a type of callers makes of itself.
    pub(crate) fn is_made_object(&self) -> bool {
        matches!(self, ValueRef::Made(made) if matches!(**made, Ok(Json::Object(_))))
    }

    /// The text of a scalar, as parameters and forms write it; nothing for lists, objects and files that hold none.
    pub fn text(&self) -> Option<Cow<'a, str>> {
        match self {
            ValueRef::Null => Some(Cow::Borrowed("")),
            ValueRef::Bool(true) => Some(Cow::Borrowed("true")),
            ValueRef::Bool(false) => Some(Cow::Borrowed("false")),
            ValueRef::Int(value) => Some(Cow::Owned(value.to_string())),
            ValueRef::Uint(value) => Some(Cow::Owned(value.to_string())),
            ValueRef::Float(value) => Some(Cow::Owned(value.to_string())),
            ValueRef::Digits(digits) => Some(Cow::Owned(digits.to_string())),
            ValueRef::String(text) => Some(Cow::Borrowed(text)),
            ValueRef::Base64(bytes) => Some(Cow::Owned(base64_text(bytes))),
            ValueRef::Base64Url(bytes) => Some(Cow::Owned(base64url_text(bytes))),
            ValueRef::Json(json) if !json.is_array() && !json.is_object() => open_json(json).text(),
            ValueRef::Made(made) => made_text(made.as_ref().as_ref().ok()?),
            ValueRef::File(file) => file_text(file).map(Cow::Borrowed),
            ValueRef::Tagged(payload, tagged) if tagged.payload == Payload::Whole => {
                (*payload).value_ref().text()
            }
            _ => None,
        }
    }
}

fn open_json(json: &Json) -> ValueRef<'_> {
    match json {
        Json::Null => ValueRef::Null,
        Json::Bool(value) => ValueRef::Bool(*value),
        Json::Number(number) => match (number.as_i64(), number.as_u64()) {
            (Some(value), _) => ValueRef::Int(value),
            (None, Some(value)) => ValueRef::Uint(value),
            (None, None) => ValueRef::Float(number.as_f64().unwrap_or(f64::NAN)),
        },
        Json::String(text) => ValueRef::String(text),
        Json::Array(items) => ValueRef::List(items.iter().map(ValueRef::Json).collect()),
        Json::Object(map) => {
            ValueRef::Map(map.iter().map(|(key, value)| (key.as_str(), ValueRef::Json(value))).collect())
        }
    }
}

/// What nobody else holds cannot lend its keys and texts, so texts and objects stay as they were made.
fn open_made<'a>(made: Result<Json, String>) -> ValueRef<'a> {
    match made {
        Ok(Json::Array(items)) => {
            ValueRef::List(items.into_iter().map(|item| ValueRef::Made(Box::new(Ok(item)))).collect())
        }
        Ok(Json::Null) => ValueRef::Null,
        other => ValueRef::Made(Box::new(other)),
    }
}

fn made_text<'a>(json: &Json) -> Option<Cow<'a, str>> {
    Some(Cow::Owned(open_json(json).text()?.into_owned()))
}

/// The keys and values that a model writes: absent fields are left out, and empty lists and maps that are not required.
pub fn entries(model: &dyn Model) -> Vec<(&str, ValueRef<'_>)> {
    entries_for(model, Purpose::Value)
}

/// The same, of what is written for a purpose.
pub(super) fn entries_for(model: &dyn Model, purpose: Purpose) -> Vec<(&str, ValueRef<'_>)> {
    let mut written = Vec::new();
    each_entry(model, purpose, |key, value_ref| written.push((key.name(), value_ref.clone())));
    written
}

/// A key that a model writes.
#[derive(Clone, Copy)]
pub(super) enum EntryKey<'a> {
    Declared(&'static Field),
    Other(&'a str),
}

impl<'a> EntryKey<'a> {
    pub(super) fn name(self) -> &'a str {
        match self {
            EntryKey::Declared(field) => field.name,
            EntryKey::Other(name) => name,
        }
    }
}

/// Shows the same keys and values one by one.
pub(super) fn each_entry<'a>(
    model: &'a dyn Model,
    purpose: Purpose,
    take: impl FnMut(EntryKey<'a>, &ValueRef<'a>),
) {
    each_entry_but(model, |field| purpose.leaves_out(field), take);
}

fn each_entry_but<'a>(
    model: &'a dyn Model,
    is_left_out: impl Fn(&Field) -> bool,
    mut take: impl FnMut(EntryKey<'a>, &ValueRef<'a>),
) {
    let shape = model.shape();
    // Few models have such fields; of the others no field is asked.
    if shape.marks & (mark::fixed | mark::read_only) != 0 {
        return each_marked_entry(model, is_left_out, take);
    }
    model.with_fields(&mut |values| {
        for (field, value) in shape.fields.iter().zip(values) {
            let value_ref = (**value).value_ref();
            entry(field, *value, &value_ref, &mut take);
            forget(value_ref);
        }
        if let Some(extra) = values.get(shape.fields.len()) {
            each_extra((**extra).value_ref(), shape.fields, &mut take);
        }
    });
}

/// The same of a model that has fields with one value, or fields that requests do not have.
#[cold]
fn each_marked_entry<'a>(
    model: &'a dyn Model,
    is_left_out: impl Fn(&Field) -> bool,
    mut take: impl FnMut(EntryKey<'a>, &ValueRef<'a>),
) {
    let shape = model.shape();
    model.with_fields(&mut |values| {
        for (field, value) in shape.fields.iter().zip(values) {
            if !is_left_out(field) {
                entry(field, *value, &fixed_or_own(shape, field, *value), &mut take);
            }
        }
        if let Some(extra) = values.get(shape.fields.len()) {
            each_extra((**extra).value_ref(), shape.fields, &mut take);
        }
    });
}

/// The value of a field, or its one value where none is set.
pub(super) fn fixed_or_own<'a>(
    shape: &'static Shape,
    field: &'static Field,
    value: &'a dyn Decode,
) -> ValueRef<'a> {
    let own = value.value_ref();
    if !field.is_fixed() {
        return own;
    }
    match (&own, shape.fixed(field)) {
        (ValueRef::Json(json), Some(constant)) if json.is_null() || constant.is(json) => constant.value_ref(),
        _ => own,
    }
}

#[inline(always)]
fn entry<'a>(
    field: &'static Field,
    value: &'a dyn Decode,
    value_ref: &ValueRef<'a>,
    take: &mut impl FnMut(EntryKey<'a>, &ValueRef<'a>),
) {
    match value_ref {
        // A required field that holds nothing is a nullable one.
        ValueRef::Absent if field.is_required() => take(EntryKey::Declared(field), &ValueRef::Null),
        ValueRef::Absent => {}
        ValueRef::Elements(_) | ValueRef::Map(_) if !field.is_required() && value.is_vacant() => {}
        value_ref => take(EntryKey::Declared(field), value_ref),
    }
}

/// Drops a value. Most have no memory of their own, and to find that out by the way of `drop` takes as long as to write them.
#[inline(always)]
fn forget(value_ref: ValueRef<'_>) {
    if !has_memory(&value_ref) {
        std::mem::forget(value_ref);
    }
}

/// Tells whether a value has memory of its own.
#[inline(always)]
pub(crate) fn has_memory(value_ref: &ValueRef<'_>) -> bool {
    match value_ref {
        ValueRef::Map(_) | ValueRef::List(_) | ValueRef::Made(_) | ValueRef::Digits(_) => true,
        ValueRef::Absent
        | ValueRef::Null
        | ValueRef::Bool(_)
        | ValueRef::Int(_)
        | ValueRef::Uint(_)
        | ValueRef::Float(_)
        | ValueRef::String(_)
        | ValueRef::Base64(_)
        | ValueRef::Base64Url(_)
        | ValueRef::Elements(_)
        | ValueRef::Model(_)
        | ValueRef::Tagged(..)
        | ValueRef::Json(_)
        | ValueRef::File(_) => false,
    }
}

/// Shows the other keys, except those that would repeat a declared one.
fn each_extra<'a>(
    extra: ValueRef<'a>,
    declared: &[Field],
    take: &mut dyn FnMut(EntryKey<'a>, &ValueRef<'a>),
) {
    if let ValueRef::Map(extra) = extra {
        let is_other = |key: &str| !declared.iter().any(|field| field.name == key);
        extra
            .into_iter()
            .filter(|(key, _)| is_other(key))
            .for_each(|(key, value_ref)| take(EntryKey::Other(key), &value_ref));
    }
}

impl Constant {
    /// The value as it is written.
    pub fn value_ref(&self) -> ValueRef<'static> {
        match self {
            Constant::Boolean(value) => ValueRef::Bool(*value),
            Constant::Integer(value) => ValueRef::Int(*value),
            // A whole number is written without a fraction, as documents write it.
            Constant::Number(value) if value.fract() == 0.0 && value.abs() < 9e15 => {
                ValueRef::Int(*value as i64)
            }
            Constant::Number(value) => ValueRef::Float(*value),
            Constant::String(text) => ValueRef::String(text),
        }
    }
}

/// An alternative with its tags, opened.
fn with_tags<'a>(payload: &'a dyn Encode, tagged: &'static Tagged, purpose: Purpose) -> ValueRef<'a> {
    let mut written = match (tagged.payload, payload.value_ref()) {
        (Payload::Whole, _) => return filled_in(payload, tagged, purpose),
        (Payload::Nothing, _) => Vec::new(),
        (Payload::Property(key), ValueRef::Absent) => vec![(key, ValueRef::Null)],
        (Payload::Property(key), value_ref) => vec![(key, value_ref)],
        (Payload::Beside, value_ref) => match value_ref.open_for(purpose) {
            ValueRef::Map(entries) => entries,
            other => return other,
        },
    };
    written.retain(|(key, _)| !tagged.has(key));
    let tags = tagged.tags.iter().map(|(key, constant)| (*key, constant.value_ref()));
    written.splice(0..0, tags);
    ValueRef::Map(written)
}

/// An object with the tags that it does not have; of unions within unions, the tags of the inner one come first.
fn filled_in<'a>(payload: &'a dyn Encode, tagged: &'static Tagged, purpose: Purpose) -> ValueRef<'a> {
    let value_ref = match payload.value_ref() {
        ValueRef::Model(model) => {
            let mut written = Vec::new();
            // What distinguishes the alternatives is no less needed where it is read-only.
            let is_left_out = |field: &Field| purpose.leaves_out(field) && !tagged.has(field.name);
            each_entry_but(model, is_left_out, |key, value_ref| {
                written.push((key.name(), value_ref.clone()))
            });
            add(tagged, Some(model), &mut written);
            return ValueRef::Map(written);
        }
        value_ref => value_ref.open_for(purpose),
    };
    match value_ref {
        ValueRef::Map(mut written) => {
            add(tagged, None, &mut written);
            ValueRef::Map(written)
        }
        other => other,
    }
}

/// Adds the tags that are not there, as the first keys, where readers that decide by them look for them.
fn add<'a>(tagged: &'static Tagged, model: Option<&dyn Model>, written: &mut Vec<(&'a str, ValueRef<'a>)>) {
    // The null of a required field is its absence; any other was given.
    let declared = model.map_or(&[][..], |model| model.shape().fields);
    let is_required = |key: &str| declared.iter().any(|field| field.name == key && field.is_required());
    for (key, constant) in tagged.tags.iter().rev() {
        match written.iter_mut().find(|(name, _)| name == key) {
            Some((_, value_ref)) if is_none_given(tagged, value_ref, is_required(key)) => {
                *value_ref = constant.value_ref()
            }
            Some(_) => {}
            None => written.insert(0, (*key, constant.value_ref())),
        }
    }
}

/// Tells whether a value is none that was given: null where that is none, and what `Default` makes unless it names the alternative.
fn is_none_given(tagged: &Tagged, value_ref: &ValueRef<'_>, is_null_none: bool) -> bool {
    let is_default = match value_ref {
        ValueRef::Null => return is_null_none,
        ValueRef::Json(json) => return json.is_null() && is_null_none,
        ValueRef::String(text) => text.is_empty(),
        ValueRef::Int(value) => *value == 0,
        ValueRef::Uint(value) => *value == 0,
        ValueRef::Float(value) => *value == 0.0,
        ValueRef::Bool(value) => !value,
        _ => false,
    };
    let text = value_ref.text().unwrap_or(Cow::Borrowed(""));
    is_default && !tagged.names.contains(&text.as_ref())
}
