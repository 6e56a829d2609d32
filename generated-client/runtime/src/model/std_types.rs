// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The coding of standard types, JSON values and files.

use std::collections::BTreeMap;

use super::json::Json;
use super::scalar_traits::{Clear, Fit, Number, Parse};
use super::traits::{Decode, DecodeTarget, Elements, Encode, ListTarget, MapTarget, ValueRef};
use crate::upload::{Content, File};

macro_rules! integer {
    ($type:ty, $kind:ident, $expected:literal) => {
        impl Encode for $type {
            fn value_ref(&self) -> ValueRef<'_> {
                ValueRef::$kind((*self).into())
            }
        }
        impl Decode for $type {
            fn target(&mut self) -> DecodeTarget<'_> {
                DecodeTarget::Number(self)
            }
        }
        impl Number for $type {
            fn integer(&mut self, value: i64) -> Fit {
                store(self, value)
            }
            fn unsigned(&mut self, value: u64) -> Fit {
                store(self, value)
            }
            fn expected(&self) -> &'static str {
                $expected
            }
        }
    };
}

fn store<T: TryFrom<N>, N>(place: &mut T, value: N) -> Fit {
    value.try_into().map_or(Fit::Refused, |value| {
        *place = value;
        Fit::Exact
    })
}

integer!(i32, Int, "an integer of 32 bits");
integer!(i64, Int, "an integer of 64 bits");
integer!(u32, Uint, "an unsigned integer of 32 bits");
integer!(u64, Uint, "an unsigned integer of 64 bits");

macro_rules! float {
    ($type:ty, $value_ref:expr, $expected:literal) => {
        impl Encode for $type {
            fn value_ref(&self) -> ValueRef<'_> {
                ValueRef::Float($value_ref(*self))
            }
        }
        impl Decode for $type {
            fn target(&mut self) -> DecodeTarget<'_> {
                DecodeTarget::Number(self)
            }
        }
        impl Number for $type {
            fn integer(&mut self, value: i64) -> Fit {
                *self = value as $type;
                Fit::Loose
            }
            fn unsigned(&mut self, value: u64) -> Fit {
                *self = value as $type;
                Fit::Loose
            }
            fn float(&mut self, value: f64) -> Fit {
                let narrow = value as $type;
                // A number beyond the range would become infinite.
                if narrow.is_infinite() && value.is_finite() {
                    return Fit::Refused;
                }
                *self = narrow;
                Fit::Exact
            }
            fn is_integer(&self) -> bool {
                false
            }
            fn expected(&self) -> &'static str {
                $expected
            }
        }
    };
}

float!(f64, std::convert::identity, "a number");
float!(f32, widen, "a number of 32 bits");

/// Converts by the decimal text, so that 0.1 remains 0.1.
fn widen(value: f32) -> f64 {
    value.to_string().parse().unwrap_or(f64::from(value))
}

impl Encode for bool {
    fn value_ref(&self) -> ValueRef<'_> {
        ValueRef::Bool(*self)
    }
}

impl Decode for bool {
    fn target(&mut self) -> DecodeTarget<'_> {
        DecodeTarget::Bool(self)
    }
}

impl Encode for str {
    fn value_ref(&self) -> ValueRef<'_> {
        ValueRef::String(self)
    }
}

impl Encode for String {
    fn value_ref(&self) -> ValueRef<'_> {
        ValueRef::String(self)
    }
}

impl Decode for String {
    fn target(&mut self) -> DecodeTarget<'_> {
        DecodeTarget::String(self)
    }
}

impl Encode for Json {
    fn value_ref(&self) -> ValueRef<'_> {
        ValueRef::Json(self)
    }
}

impl Decode for Json {
    fn target(&mut self) -> DecodeTarget<'_> {
        DecodeTarget::Json(self)
    }

    /// A JSON null is a value, so an optional JSON value that is null is present.
    fn clear(&mut self, when: Clear) -> bool {
        if when == Clear::Always {
            *self = Json::Null;
        }
        true
    }
}

impl Encode for &str {
    fn value_ref(&self) -> ValueRef<'_> {
        ValueRef::String(self)
    }
}

impl<T: Encode> Encode for &[T] {
    fn value_ref(&self) -> ValueRef<'_> {
        (**self).value_ref()
    }
}

/// The types that an `Option`, a `Vec` or a map can contain.
pub trait Element: Decode + Default + Clone + PartialEq {}

impl<T: Decode + Default + Clone + PartialEq> Element for T {}

impl<T: Encode> Encode for Option<T> {
    fn value_ref(&self) -> ValueRef<'_> {
        match self {
            None => ValueRef::Absent,
            Some(value) => present(value),
        }
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }
}

/// A `Some(None)` is an explicit null.
fn present<T: Encode>(value: &T) -> ValueRef<'_> {
    if value.is_absent() { ValueRef::Null } else { value.value_ref() }
}

/// The value of an `Option`; if it is `None`, it becomes the default.
fn present_mut<T: Default>(optional: &mut Option<T>) -> &mut T {
    match optional {
        Some(value) => value,
        none => none.insert(T::default()),
    }
}

impl<T: Element> Decode for Option<T> {
    fn target(&mut self) -> DecodeTarget<'_> {
        present_mut(self).target()
    }

    fn is_optional(&self) -> bool {
        true
    }

    fn clear(&mut self, when: Clear) -> bool {
        let value = present_mut(self);
        if !value.clear(when) && (when == Clear::Always || value.is_vacant()) {
            *self = None;
        }
        true
    }
}

impl<T: Encode> Encode for [T] {
    fn value_ref(&self) -> ValueRef<'_> {
        let mut items = Vec::with_capacity(self.len());
        for item in self {
            items.push(item.value_ref());
        }
        ValueRef::List(items)
    }
}

impl<T: Encode> Encode for Vec<T> {
    fn value_ref(&self) -> ValueRef<'_> {
        ValueRef::Elements(self)
    }
}

impl<T: Encode> Elements for Vec<T> {
    fn count(&self) -> usize {
        self.len()
    }

    fn at(&self, index: usize) -> ValueRef<'_> {
        self[index].value_ref()
    }
}

impl<T: Element> Decode for Vec<T> {
    fn target(&mut self) -> DecodeTarget<'_> {
        DecodeTarget::List(self)
    }

    fn is_vacant(&self) -> bool {
        self.is_empty()
    }
}

impl<T: Element> ListTarget for Vec<T> {
    fn push(&mut self) -> &mut dyn Decode {
        let index = self.len();
        self.push(T::default());
        &mut self[index]
    }

    fn clear(&mut self) {
        self.clear();
    }
}

impl<T: Encode> Encode for BTreeMap<String, T> {
    fn value_ref(&self) -> ValueRef<'_> {
        let mut entries = Vec::with_capacity(self.len());
        for (key, value) in self {
            entries.push((key.as_str(), present(value)));
        }
        ValueRef::Map(entries)
    }
}

impl<T: Element> Decode for BTreeMap<String, T> {
    fn target(&mut self) -> DecodeTarget<'_> {
        DecodeTarget::Map(self)
    }

    fn is_vacant(&self) -> bool {
        self.is_empty()
    }
}

impl<T: Element> MapTarget for BTreeMap<String, T> {
    fn entry(&mut self, key: String) -> &mut dyn Decode {
        self.entry(key).or_default()
    }

    fn clear(&mut self) {
        self.clear();
    }
}

impl Encode for File {
    fn value_ref(&self) -> ValueRef<'_> {
        ValueRef::File(self)
    }
}

impl Decode for File {
    fn target(&mut self) -> DecodeTarget<'_> {
        DecodeTarget::Parse(self)
    }

    fn is_unset(&self) -> bool {
        self.name().is_empty() && *self.content() == Content::default()
    }
}

impl Parse for File {
    fn text(&mut self, text: &str) -> Fit {
        *self = File::from_bytes("", "text/plain", text.as_bytes().to_vec());
        Fit::Exact
    }
}

crate::codec!(File);
