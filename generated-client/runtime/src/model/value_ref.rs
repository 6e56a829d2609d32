// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The methods of [`ValueRef`], and the keys and values that a model writes.

use std::borrow::Cow;

use super::bytes64::{base64_text, base64url_text};
use super::discrimination::Constant;
use super::field::{Field, mark};
use super::file_text::file_text;
use super::json::Json;
use super::shape::Shape;
use super::tagged::{Payload, Tagged};
use super::traits::{Decode, Encode, Model, ValueRef};

/// The purpose for which a value is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// Any other purpose than a request: all fields are written.
    Value,
    /// A request: fields that only responses have are left out (OpenAPI 3.0.3, Schema Object, `readOnly`).
    Request,
}

impl Purpose {
    fn leaves_out(self, field: &Field) -> bool {
        self == Purpose::Request && field.is_read_only()
    }
}

impl<'a> ValueRef<'a> {
    /// Converts a JSON value, a model, an alternative or a list that is viewed by element into a basic kind: a map, a list or a
    /// scalar. Only the value itself is converted, not those inside it.
    pub fn open(self) -> ValueRef<'a> {
        self.open_for(Purpose::Value)
    }

    /// The same, for a purpose.
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

    /// Whether the value is absent or null, which parameters and forms cannot express.
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

    /// The text of a scalar, as parameters and forms write it. `None` for lists, objects, and files that are not text.
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

/// The JSON is owned, so its strings and keys cannot be borrowed: strings and objects remain as they are.
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

/// The keys and values that a model writes. Absent fields are left out, and so are empty lists and maps that are not required.
pub fn entries(model: &dyn Model) -> Vec<(&str, ValueRef<'_>)> {
    entries_for(model, Purpose::Value)
}

/// The same, for a purpose.
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

/// Calls a function with each of these keys and values.
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
    // Few models have such fields, so for most models the fields need not be checked.
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

/// The same for a model with fields that can have only one value, or that requests do not have.
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

/// The value of a field. If the field can have only one value and is not set, it is that value.
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
        // Only a nullable required field can be absent, and is written as null.
        ValueRef::Absent if field.is_required() => take(EntryKey::Declared(field), &ValueRef::Null),
        ValueRef::Absent => {}
        ValueRef::Elements(_) | ValueRef::Map(_) if !field.is_required() && value.is_vacant() => {}
        value_ref => take(EntryKey::Declared(field), value_ref),
    }
}

/// Drops a value, but skips the drop glue of kinds that own no memory, which would take as long as writing them.
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

/// Calls a function with each undeclared key. A declared key in that map is left out, so that no key is written twice.
fn each_extra<'a>(
    extra: ValueRef<'a>,
    declared: &[Field],
    take: &mut dyn FnMut(EntryKey<'a>, &ValueRef<'a>),
) {
    let ValueRef::Map(extra) = extra else { return };
    for (key, value_ref) in extra {
        if !declared.iter().any(|field| field.name == key) {
            take(EntryKey::Other(key), &value_ref);
        }
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

/// Converts an alternative with tags into a map.
fn with_tags<'a>(payload: &'a dyn Encode, tagged: &'static Tagged, purpose: Purpose) -> ValueRef<'a> {
    let mut written = match (tagged.payload, payload.value_ref()) {
        (Payload::Whole, _) => return filled_in(payload, tagged, purpose),
        (Payload::None, _) => Vec::new(),
        (Payload::Property(key), ValueRef::Absent) => vec![(key, ValueRef::Null)],
        (Payload::Property(key), value_ref) => vec![(key, value_ref)],
        (Payload::WithoutTags, value_ref) => match value_ref.open_for(purpose) {
            ValueRef::Map(entries) => entries,
            other => return other,
        },
    };
    written.retain(|(key, _)| !tagged.has(key));
    let tags = tagged.tags.iter().map(|(key, constant)| (*key, constant.value_ref()));
    written.splice(0..0, tags);
    ValueRef::Map(written)
}

/// Adds the missing tags to the object of a payload. In nested unions, the tags of the inner one come first.
fn filled_in<'a>(payload: &'a dyn Encode, tagged: &'static Tagged, purpose: Purpose) -> ValueRef<'a> {
    let value_ref = match payload.value_ref() {
        ValueRef::Model(model) => {
            let mut written = Vec::new();
            // A tag is needed to tell the alternatives apart, even if it is read-only.
            let is_left_out = |field: &Field| purpose.leaves_out(field) && !tagged.has(field.name);
            each_entry_but(model, is_left_out, |key, value_ref| {
                written.push((key.name(), value_ref.clone()))
            });
            add_tags(tagged, Some(model), &mut written);
            return ValueRef::Map(written);
        }
        value_ref => value_ref.open_for(purpose),
    };
    match value_ref {
        ValueRef::Map(mut written) => {
            add_tags(tagged, None, &mut written);
            ValueRef::Map(written)
        }
        other => other,
    }
}

/// Adds the missing tags as the first keys, because some readers expect them there.
fn add_tags<'a>(
    tagged: &'static Tagged,
    model: Option<&dyn Model>,
    written: &mut Vec<(&'a str, ValueRef<'a>)>,
) {
    // A required field that is null was not set; any other null was.
    let declared = model.map_or(&[][..], |model| model.shape().fields);
    let is_required = |key: &str| declared.iter().any(|field| field.name == key && field.is_required());
    for (key, constant) in tagged.tags.iter().rev() {
        match written.iter_mut().find(|(name, _)| name == key) {
            Some((_, value_ref)) if is_unset(tagged, value_ref, is_required(key)) => {
                *value_ref = constant.value_ref()
            }
            Some(_) => {}
            None => written.insert(0, (*key, constant.value_ref())),
        }
    }
}

/// Whether the value of a tag was not set: it is a default that does not name the alternative, or null, if null means unset.
fn is_unset(tagged: &Tagged, value_ref: &ValueRef<'_>, is_null_unset: bool) -> bool {
    let is_default = match value_ref {
        ValueRef::Null => return is_null_unset,
        ValueRef::Json(json) => return json.is_null() && is_null_unset,
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
