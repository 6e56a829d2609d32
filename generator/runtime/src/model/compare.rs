//! `Clone`, `PartialEq` and `Debug` of models, by their tables.

use std::any::Any;
use std::fmt::{self, Debug, Display, Write};
use std::marker::PhantomData;
use std::slice;

use super::traits::{Fields, HasFields, Lend, Visitor};
use super::value_ref::{EntryKey, Purpose, each_entry, fixed_or_own};
use super::{Decode, Encode, Json, Model, Payload, ValueRef};
use crate::sanitize::{sanitize, sanitize_debug};

/// Copies a model field by field; every `Clone` of a generated type calls it.
pub fn copied<T: HasFields + Default>(model: &T) -> T {
    let mut copy = T::default();
    copy.with_places(&mut |places| model.fields(&mut Copying { places: places.iter_mut() }));
    copy
}

/// Copies each field that it visits to the next place.
struct Copying<'p, 'b> {
    places: slice::IterMut<'p, &'b mut dyn Decode>,
}

impl<'a> Lend<'a> for Copying<'_, '_> {
    #[inline]
    fn all<T: Fields<'a>>(&mut self, fields: T) {
        fields.each(self);
    }

    #[inline]
    fn some<T: Fields<'a>>(&mut self, fields: T) {
        fields.each(self);
    }
}

impl Visitor for Copying<'_, '_> {
    #[inline]
    fn visit<T: Decode>(&mut self, field: &T) -> bool {
        let place = self.places.next();
        if let Some(place) = place {
            field.copy_to(*place);
        }
        true
    }
}

/// Compares two models of the same type field by field; every `PartialEq` of a generated type calls it.
#[inline]
pub fn equal<T: HasFields>(left: &T, right: &T) -> bool {
    let mut comparison = Left { right, part: 0, first: 0, is_equal: true };
    left.fields(&mut comparison);
    comparison.is_equal
}

/// Takes the fields of the left model and compares them with those of the right one.
struct Left<'m, M> {
    right: &'m M,
    /// The index of the next part of the fields, and of its first field. Models with many fields lend them in parts.
    part: usize,
    first: usize,
    is_equal: bool,
}

impl<'a, M: HasFields> Lend<'a> for Left<'_, M> {
    #[inline]
    fn all<T: Fields<'a>>(&mut self, fields: T) {
        self.some(fields);
    }

    #[inline]
    fn some<T: Fields<'a>>(&mut self, fields: T) {
        if self.is_equal {
            let (right, first) = (self.right, self.first);
            let mut comparison =
                Right { left: fields, of: PhantomData, part: self.part, right, first, is_equal: false };
            right.fields(&mut comparison);
            (self.is_equal, self.first) = (comparison.is_equal, comparison.first);
        }
        self.part += 1;
    }
}

/// Takes the fields of the right model, and compares one part of them.
struct Right<'l, 'm, L: Fields<'l>, M> {
    left: L,
    of: PhantomData<&'l ()>,
    right: &'m M,
    /// How many parts come before the compared one.
    part: usize,
    first: usize,
    is_equal: bool,
}

impl<'a, 'l, L: Fields<'l>, M: HasFields> Lend<'a> for Right<'l, '_, L, M> {
    #[inline]
    fn all<T: Fields<'a>>(&mut self, fields: T) {
        let (left, model, first) = (self.left, self.right, self.first);
        fields.lend(&mut |fields| {
            let mut fields = Comparing { right: fields, index: 0, first, model };
            self.is_equal = left.each(&mut fields);
            self.first += fields.index;
        });
    }

    #[inline]
    fn some<T: Fields<'a>>(&mut self, fields: T) {
        if self.part == 0 {
            self.all(fields);
        }
        self.part = self.part.wrapping_sub(1);
    }
}

/// Compares each field that it visits with that of the right model. The types of fields are known at compile time, so the
/// compiler removes the check of the type.
struct Comparing<'t, 'r> {
    right: &'t [&'r dyn Decode],
    index: usize,
    /// The index of the first field of this part among all fields.
    first: usize,
    model: &'t dyn Model,
}

impl Visitor for Comparing<'_, '_> {
    #[inline(always)]
    fn visit<T: Decode>(&mut self, left: &T) -> bool {
        let index = self.index;
        let Some(right) = self.right.get(index) else { return false };
        self.index += 1;
        is_same(left, *right) || is_fixed(self.model, self.first + index, left, *right)
    }
}

#[inline(always)]
fn is_same<T: Decode>(left: &T, right: &dyn Decode) -> bool {
    let right: &dyn Any = right;
    match right.downcast_ref() {
        Some(right) => left.is_equal(right),
        None => false,
    }
}

/// Whether a field can have only one value, and both models have it: a field that is not set has it too.
#[cold]
fn is_fixed(model: &dyn Model, index: usize, left: &dyn Decode, right: &dyn Decode) -> bool {
    let shape = model.shape();
    match shape.fields.get(index) {
        Some(field) if field.is_fixed() => {
            fixed_or_own(shape, field, left) == fixed_or_own(shape, field, right)
        }
        _ => false,
    }
}

/// Compares two models of the same table, whose types are not known.
fn are_equal(left: &dyn Model, right: &dyn Model) -> bool {
    let mut is_equal = false;
    left.with_fields(&mut |ours| {
        right.with_fields(&mut |theirs| {
            let mut pairs = ours.iter().zip(theirs).enumerate();
            is_equal = pairs.all(|(index, (ours, theirs))| {
                ours.value_ref() == theirs.value_ref() || is_fixed(left, index, *ours, *theirs)
            });
        });
    });
    is_equal
}

impl PartialEq for ValueRef<'_> {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (ValueRef::Absent, ValueRef::Absent) | (ValueRef::Null, ValueRef::Null) => true,
            (ValueRef::Bool(left), ValueRef::Bool(right)) => left == right,
            (ValueRef::Int(left), ValueRef::Int(right)) => left == right,
            (ValueRef::Uint(left), ValueRef::Uint(right)) => left == right,
            (ValueRef::Float(left), ValueRef::Float(right)) => left == right,
            (ValueRef::Digits(left), ValueRef::Digits(right)) => left == right,
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
                std::ptr::eq(left.shape(), right.shape()) && are_equal(*left, *right)
            }
            (ValueRef::Tagged(left, ours), ValueRef::Tagged(right, theirs)) => {
                ours == theirs && left.value_ref() == right.value_ref()
            }
            (ValueRef::Json(left), ValueRef::Json(right)) => left == right,
            (ValueRef::Made(left), ValueRef::Made(right)) => left == right,
            (ValueRef::File(left), ValueRef::File(right)) => left == right,
            _ => false,
        }
    }
}

/// Writes a model as a derived `Debug` would, but with the keys of the document, without absent fields and without secrets.
///
/// Strings are escaped, and each string and the whole output are truncated.
pub fn debug(model: &dyn Model, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    sanitize_debug(&ValueRef::Model(model)).fmt(f)
}

/// Writes a variant of a union, or the unknown value of an enumeration, in the same way.
pub fn debug_variant(name: &str, payload: &dyn Encode, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    sanitize_debug(&Variant { name, payload: payload.value_ref() }).fmt(f)
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
            EntryKey::Other(key) => output.field(&format!("{:?}", sanitize(key)), value),
        };
    });
    output.finish()
}

/// Whether a key is a plain word, which needs no quotation marks.
fn is_word(key: &str) -> bool {
    !key.is_empty()
        && key.len() <= 100
        && key.chars().all(|one| one.is_ascii_alphanumeric() || matches!(one, '_' | '-' | '.' | '$' | '@'))
}

/// Writes a JSON value in one line, with its strings escaped and truncated.
struct Line<'a>(&'a Json);

impl Debug for Line<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Json::String(text) => Debug::fmt(&sanitize(text), f),
            Json::Array(items) => separated(f, ['[', ']'], items, |item, f| Line(item).fmt(f)),
            Json::Object(map) => separated(f, ['{', '}'], map, |(key, value), f| {
                write!(f, "{:?}:", sanitize(key))?;
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
            ValueRef::Digits(digits) => f.write_str(digits),
            ValueRef::String(text) => Debug::fmt(&sanitize(text), f),
            ValueRef::Base64(bytes) | ValueRef::Base64Url(bytes) => write!(f, "<{} bytes>", bytes.len()),
            ValueRef::List(items) => Debug::fmt(items, f),
            ValueRef::Elements(list) => {
                f.debug_list().entries((0..list.count()).map(|index| list.at(index))).finish()
            }
            ValueRef::Map(map) => {
                f.debug_map().entries(map.iter().map(|(key, value)| (sanitize(key), value))).finish()
            }
            ValueRef::Model(model) => fields(*model, f),
            ValueRef::Tagged(payload, tagged) if tagged.payload == Payload::Whole => {
                Debug::fmt(&payload.value_ref(), f)
            }
            ValueRef::Tagged(..) => Debug::fmt(&self.clone().open(), f),
            ValueRef::Json(json) => Debug::fmt(&Line(json), f),
            ValueRef::Made(made) => match &**made {
                Ok(json) => Debug::fmt(&Line(json), f),
                Err(why) => write!(f, "<{}>", sanitize(why)),
            },
            ValueRef::File(file) => Debug::fmt(file, f),
        }
    }
}
