// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Equality and `Debug` of models, by their tables.

use std::fmt::{self, Debug, Display, Write};

use super::part::{Key, Part, each_entry, entries};
use super::{Encode, Json, Model};
use crate::text::{cut, shown};

/// Compares two models of one type by what they write.
pub fn equal(left: &dyn Model, right: &dyn Model) -> bool {
    entries(left) == entries(right)
}

impl PartialEq for Part<'_> {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Part::Absent, Part::Absent) | (Part::Null, Part::Null) => true,
            (Part::Bool(left), Part::Bool(right)) => left == right,
            (Part::Int(left), Part::Int(right)) => left == right,
            (Part::Uint(left), Part::Uint(right)) => left == right,
            (Part::Float(left), Part::Float(right)) => left == right,
            (Part::Text(left), Part::Text(right)) => left == right,
            (Part::Base64(left), Part::Base64(right)) | (Part::Base64Url(left), Part::Base64Url(right)) => {
                left == right
            }
            (Part::List(left), Part::List(right)) => left == right,
            (Part::Elements(left), Part::Elements(right)) => {
                left.count() == right.count()
                    && (0..left.count()).all(|index| left.at(index) == right.at(index))
            }
            (Part::Map(left), Part::Map(right)) => left == right,
            (Part::Model(left), Part::Model(right)) => {
                std::ptr::eq(left.shape(), right.shape()) && equal(*left, *right)
            }
            (Part::Tagged(left, ours), Part::Tagged(right, theirs)) => {
                ours == theirs && left.part() == right.part()
            }
            (Part::Json(left), Part::Json(right)) => left == right,
            (Part::File(left), Part::File(right)) => left == right,
            _ => false,
        }
    }
}

/// Writes a model as Rust would, with the keys of the description, without absent fields and without secrets.
///
/// What the service wrote is escaped and cut: each text, and the whole.
pub fn debug(model: &dyn Model, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    cut(&Part::Model(model)).fmt(f)
}

/// Writes a variant of a union or the unknown value of an enumeration, in the same way.
pub fn debug_variant(name: &str, payload: &dyn Encode, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    cut(&Variant { name, payload: payload.part() }).fmt(f)
}

struct Variant<'a> {
    name: &'a str,
    payload: Part<'a>,
}

impl Debug for Variant<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple(self.name).field(&self.payload).finish()
    }
}

fn fields(model: &dyn Model, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut output = f.debug_struct(model.shape().name);
    each_entry(model, |key, value| {
        let _ = match key {
            Key::Declared(field) if field.is_secret() => output.field(field.name, &format_args!("<hidden>")),
            Key::Declared(field) => output.field(field.name, value),
            Key::Other(key) if is_word(key) => output.field(key, value),
            Key::Other(key) => output.field(&format!("{:?}", shown(key)), value),
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

impl Debug for Part<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Part::Absent => f.write_str("absent"),
            Part::Null => f.write_str("null"),
            Part::Bool(value) => Debug::fmt(value, f),
            Part::Int(value) => Debug::fmt(value, f),
            Part::Uint(value) => Debug::fmt(value, f),
            Part::Float(value) => Debug::fmt(value, f),
            Part::Text(text) => Debug::fmt(&shown(text), f),
            Part::Base64(octets) | Part::Base64Url(octets) => write!(f, "<{} octets>", octets.len()),
            Part::List(items) => Debug::fmt(items, f),
            Part::Elements(list) => {
                f.debug_list().entries((0..list.count()).map(|index| list.at(index))).finish()
            }
            Part::Map(map) => {
                f.debug_map().entries(map.iter().map(|(key, value)| (shown(key), value))).finish()
            }
            Part::Model(model) => fields(*model, f),
            Part::Tagged(payload, _) => Debug::fmt(&payload.part(), f),
            Part::Json(json) => Debug::fmt(&Line(json), f),
            Part::File(file) => Debug::fmt(file, f),
        }
    }
}
