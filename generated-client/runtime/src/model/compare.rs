// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Equality and `Debug` of models, by their tables.

use std::fmt::{self, Debug};

use super::part::{Part, entries};
use super::{Field, Model};

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
            (Part::Base64(left), Part::Base64(right)) => left == right,
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
pub fn debug(model: &dyn Model, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let shape = model.shape();
    let mut output = f.debug_struct(shape.name);
    for (key, value) in entries(model) {
        if is_secret(shape.fields, key) {
            output.field(key, &format_args!("<hidden>"));
        } else {
            output.field(key, &value);
        }
    }
    output.finish()
}

fn is_secret(declared: &[Field], key: &str) -> bool {
    declared.iter().any(|field| field.name == key && field.is_secret())
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
            Part::Text(text) => Debug::fmt(text, f),
            Part::Base64(octets) => write!(f, "<{} octets>", octets.len()),
            Part::List(items) => Debug::fmt(items, f),
            Part::Elements(list) => {
                f.debug_list().entries((0..list.count()).map(|index| list.at(index))).finish()
            }
            Part::Map(map) => f.debug_map().entries(map.iter().map(|(key, value)| (key, value))).finish(),
            Part::Model(model) => debug(*model, f),
            Part::Tagged(payload, _) => Debug::fmt(&payload.part(), f),
            Part::Json(json) => fmt::Display::fmt(json, f),
            Part::File(file) => Debug::fmt(file, f),
        }
    }
}
