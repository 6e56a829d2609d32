//! Copies, equality and `Debug` of models, by their tables.

use std::fmt::{self, Debug, Display, Write};

use super::value_ref::{EntryKey, Purpose, each_entry, fixed_or_own};
use super::{Decode, Encode, Json, Model, Payload, Shape, ValueRef, mark};
use crate::shown::{cut, shown};

/// A copy of a model, field by field: the body of every `Clone` of a client.
pub fn copied<T: Model + Default>(model: &T) -> T {
    let mut copy = T::default();
    copy_fields(model, &mut copy);
    copy
}

fn copy_fields(from: &dyn Model, to: &mut dyn Model) {
    to.with_places(&mut |places| {
        from.with_fields(&mut |fields| {
            for (place, field) in places.iter_mut().zip(fields) {
                let field: &dyn Decode = *field;
                place.copy_from(field);
            }
        });
    });
}

/// Compares two models of one type, field by field: the body of every `PartialEq` of a client.
pub fn equal(left: &dyn Model, right: &dyn Model) -> bool {
    let mut is_equal = false;
    left.with_fields(&mut |ours| {
        right.with_fields(&mut |theirs| is_equal = all_equal(left.shape(), ours, theirs));
    });
    is_equal
}

fn all_equal(shape: &'static Shape, ours: &[&dyn Decode], theirs: &[&dyn Decode]) -> bool {
    if shape.marks & mark::fixed != 0 {
        return all_equal_but_fixed(shape, ours, theirs);
    }
    for (our, their) in ours.iter().zip(theirs) {
        let their: &dyn Decode = *their;
        if !our.is_equal(their) {
            return false;
        }
    }
    true
}

/// The same where some fields have one value, which a field has too that was not given any.
fn all_equal_but_fixed(shape: &'static Shape, ours: &[&dyn Decode], theirs: &[&dyn Decode]) -> bool {
    for (index, (our, their)) in ours.iter().zip(theirs).enumerate() {
        let other: &dyn Decode = *their;
        let is_equal = match shape.fields.get(index) {
            Some(field) if field.is_fixed() => {
                fixed_or_own(shape, field, *our) == fixed_or_own(shape, field, *their)
            }
            _ => our.is_equal(other),
        };
        if !is_equal {
            return false;
        }
    }
    true
}

impl PartialEq for ValueRef<'_> {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (ValueRef::Absent, ValueRef::Absent) | (ValueRef::Null, ValueRef::Null) => true,
            (ValueRef::Bool(left), ValueRef::Bool(right)) => left == right,
            (ValueRef::Int(left), ValueRef::Int(right)) => left == right,
            (ValueRef::Uint(left), ValueRef::Uint(right)) => left == right,
            (ValueRef::Float(left), ValueRef::Float(right)) => left == right,
            (ValueRef::String(left), ValueRef::String(right)) => left == right,
            (ValueRef::Base64(left), ValueRef::Base64(right))
            | (ValueRef::Base64Url(left), ValueRef::Base64Url(right)) => left == right,
            (ValueRef::List(left), ValueRef::List(right)) => left == right,
            (ValueRef::Elements(left), ValueRef::Elements(right)) => {
                left.count() == right.count()
                    && (0..left.count()).all(|index| left.at(index) == right.at(index))
            }
            (ValueRef::Map(left), ValueRef::Map(right)) => left == right,
            (ValueRef::Model(left), ValueRef::Model(right)) => {
                std::ptr::eq(left.shape(), right.shape()) && equal(*left, *right)
            }
            (ValueRef::Tagged(left, ours), ValueRef::Tagged(right, theirs)) => {
                ours == theirs && left.value_ref() == right.value_ref()
            }
            (ValueRef::Json(left), ValueRef::Json(right)) => left == right,
            (ValueRef::File(left), ValueRef::File(right)) => left == right,
            _ => false,
        }
    }
}

/// Writes a model as Rust would, with the keys of the description, without absent fields and without secrets.
///
/// What the service wrote is escaped and cut: each text, and the whole.
pub fn debug(model: &dyn Model, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    cut(&ValueRef::Model(model)).fmt(f)
}

/// Writes a variant of a union or the unknown value of an enumeration, in the same way.
pub fn debug_variant(name: &str, payload: &dyn Encode, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    cut(&Variant { name, payload: payload.value_ref() }).fmt(f)
}

struct Variant<'a> {
    name: &'a str,
    payload: ValueRef<'a>,
}

impl Debug for Variant<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple(self.name).field(&self.payload).finish()
    }
}

fn fields(model: &dyn Model, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut output = f.debug_struct(model.shape().name);
    each_entry(model, Purpose::Value, |key, value| {
        let _ = match key {
            EntryKey::Declared(field) if field.is_secret() => {
                output.field(field.name, &format_args!("<hidden>"))
            }
            EntryKey::Declared(field) => output.field(field.name, value),
            EntryKey::Other(key) if is_word(key) => output.field(key, value),
            EntryKey::Other(key) => output.field(&format!("{:?}", shown(key)), value),
        };
    });
    output.finish()
}

/// Tells whether a key looks like the name of a field, and like nothing else.
fn is_word(key: &str) -> bool {
    !key.is_empty()
        && key.len() <= 100
        && key.chars().all(|one| one.is_ascii_alphanumeric() || matches!(one, '_' | '-' | '.' | '$' | '@'))
}

/// Writes a JSON value in one line, its texts escaped and cut.
struct Line<'a>(&'a Json);

impl Debug for Line<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Json::String(text) => Debug::fmt(&shown(text), f),
            Json::Array(items) => separated(f, ['[', ']'], items, |item, f| Line(item).fmt(f)),
            Json::Object(map) => separated(f, ['{', '}'], map, |(key, value), f| {
                write!(f, "{:?}:", shown(key))?;
                Line(value).fmt(f)
            }),
            scalar => Display::fmt(scalar, f),
        }
    }
}

fn separated<T>(
    f: &mut fmt::Formatter<'_>,
    [begin, end]: [char; 2],
    items: impl IntoIterator<Item = T>,
    write: impl Fn(T, &mut fmt::Formatter<'_>) -> fmt::Result,
) -> fmt::Result {
    f.write_char(begin)?;
    for (index, item) in items.into_iter().enumerate() {
        if index > 0 {
            f.write_char(',')?;
        }
        write(item, f)?;
    }
    f.write_char(end)
}

impl Debug for ValueRef<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ValueRef::Absent => f.write_str("absent"),
            ValueRef::Null => f.write_str("null"),
            ValueRef::Bool(value) => Debug::fmt(value, f),
            ValueRef::Int(value) => Debug::fmt(value, f),
            ValueRef::Uint(value) => Debug::fmt(value, f),
            ValueRef::Float(value) => Debug::fmt(value, f),
            ValueRef::String(text) => Debug::fmt(&shown(text), f),
            ValueRef::Base64(bytes) | ValueRef::Base64Url(bytes) => write!(f, "<{} bytes>", bytes.len()),
            ValueRef::List(items) => Debug::fmt(items, f),
            ValueRef::Elements(list) => {
                f.debug_list().entries((0..list.count()).map(|index| list.at(index))).finish()
            }
            ValueRef::Map(map) => {
                f.debug_map().entries(map.iter().map(|(key, value)| (shown(key), value))).finish()
            }
            ValueRef::Model(model) => fields(*model, f),
            ValueRef::Tagged(payload, tagged) if tagged.payload == Payload::Whole => {
                Debug::fmt(&payload.value_ref(), f)
            }
            ValueRef::Tagged(..) => Debug::fmt(&self.clone().open(), f),
            ValueRef::Json(json) => Debug::fmt(&Line(json), f),
            ValueRef::File(file) => Debug::fmt(file, f),
        }
    }
}
