// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Coding of the types of the standard library, of JSON values, octets and files.

use std::collections::BTreeMap;
use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD, URL_SAFE, URL_SAFE_NO_PAD};

use super::{Clear, Decode, Elements, Encode, Fit, Json, ListSlot, MapSlot, Number, Parse, Part, Slot};
use crate::body::{Content, File};

macro_rules! integer {
    ($type:ty, $kind:ident, $expected:literal) => {
        impl Encode for $type {
            fn part(&self) -> Part<'_> {
                Part::$kind((*self).into())
            }
        }
        impl Decode for $type {
            fn slot(&mut self) -> Slot<'_> {
                Slot::Number(self)
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
    ($type:ty, $part:expr, $expected:literal) => {
        impl Encode for $type {
            fn part(&self) -> Part<'_> {
                Part::Float($part(*self))
            }
        }
        impl Decode for $type {
            fn slot(&mut self) -> Slot<'_> {
                Slot::Number(self)
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

/// Widens by way of the decimal text, so that 0.1 stays 0.1.
fn widen(value: f32) -> f64 {
    value.to_string().parse().unwrap_or(f64::from(value))
}

impl Encode for bool {
    fn part(&self) -> Part<'_> {
        Part::Bool(*self)
    }
}

impl Decode for bool {
    fn slot(&mut self) -> Slot<'_> {
        Slot::Bool(self)
    }
}

impl Encode for str {
    fn part(&self) -> Part<'_> {
        Part::Text(self)
    }
}

impl Encode for String {
    fn part(&self) -> Part<'_> {
        Part::Text(self)
    }
}

impl Decode for String {
    fn slot(&mut self) -> Slot<'_> {
        Slot::Text(self)
    }
}

impl Encode for Json {
    fn part(&self) -> Part<'_> {
        Part::Json(self)
    }
}

impl Decode for Json {
    fn slot(&mut self) -> Slot<'_> {
        Slot::Json(self)
    }

    /// Null is a value like any other, so that an optional one that is null is there.
    fn clear(&mut self, when: Clear) -> bool {
        if when == Clear::Always {
            *self = Json::Null;
        }
        true
    }
}

impl<T: Encode + ?Sized> Encode for &T {
    fn part(&self) -> Part<'_> {
        (**self).part()
    }

    fn is_absent(&self) -> bool {
        (**self).is_absent()
    }
}

impl<T: Encode + ?Sized> Encode for Box<T> {
    fn part(&self) -> Part<'_> {
        (**self).part()
    }

    fn is_absent(&self) -> bool {
        (**self).is_absent()
    }
}

impl<T: Decode> Decode for Box<T> {
    fn slot(&mut self) -> Slot<'_> {
        (**self).slot()
    }

    fn is_optional(&self) -> bool {
        (**self).is_optional()
    }

    fn clear(&mut self, when: Clear) -> bool {
        (**self).clear(when)
    }

    fn is_vacant(&self) -> bool {
        (**self).is_vacant()
    }

    fn is_unset(&self) -> bool {
        (**self).is_unset()
    }
}

impl<T: Encode> Encode for Option<T> {
    fn part(&self) -> Part<'_> {
        match self {
            None => Part::Absent,
            Some(value) => present(value),
        }
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }
}

/// An optional that holds an empty optional is an explicit null.
fn present<T: Encode>(value: &T) -> Part<'_> {
    if value.is_absent() { Part::Null } else { value.part() }
}

/// The value of an optional, a vacant one if there is none.
fn present_mut<T: Default>(optional: &mut Option<T>) -> &mut T {
    match optional {
        Some(value) => value,
        none => none.insert(T::default()),
    }
}

impl<T: Decode + Default> Decode for Option<T> {
    fn slot(&mut self) -> Slot<'_> {
        present_mut(self).slot()
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
    fn part(&self) -> Part<'_> {
        let mut items = Vec::with_capacity(self.len());
        for item in self {
            items.push(item.part());
        }
        Part::List(items)
    }
}

impl<T: Encode> Encode for Vec<T> {
    fn part(&self) -> Part<'_> {
        Part::Elements(self)
    }
}

impl<T: Encode> Elements for Vec<T> {
    fn count(&self) -> usize {
        self.len()
    }

    fn at(&self, index: usize) -> Part<'_> {
        self[index].part()
    }
}

impl<T: Decode + Default> Decode for Vec<T> {
    fn slot(&mut self) -> Slot<'_> {
        Slot::List(self)
    }

    fn is_vacant(&self) -> bool {
        self.is_empty()
    }
}

impl<T: Decode + Default> ListSlot for Vec<T> {
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
    fn part(&self) -> Part<'_> {
        let mut entries = Vec::with_capacity(self.len());
        for (key, value) in self {
            entries.push((key.as_str(), present(value)));
        }
        Part::Map(entries)
    }
}

impl<T: Decode + Default> Decode for BTreeMap<String, T> {
    fn slot(&mut self) -> Slot<'_> {
        Slot::Map(self)
    }

    fn is_vacant(&self) -> bool {
        self.is_empty()
    }
}

impl<T: Decode + Default> MapSlot for BTreeMap<String, T> {
    fn entry(&mut self, key: String) -> &mut dyn Decode {
        self.entry(key).or_default()
    }

    fn clear(&mut self) {
        self.clear();
    }
}

/// Octets that JSON holds as base64 text (`format: byte`).
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Bytes64(pub Vec<u8>);

impl Bytes64 {
    /// The octets.
    pub fn into_inner(self) -> Vec<u8> {
        self.0
    }
}

impl fmt::Debug for Bytes64 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Bytes64(<{} bytes>)", self.0.len())
    }
}

impl From<Vec<u8>> for Bytes64 {
    fn from(octets: Vec<u8>) -> Self {
        Bytes64(octets)
    }
}

impl AsRef<[u8]> for Bytes64 {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl Encode for Bytes64 {
    fn part(&self) -> Part<'_> {
        Part::Base64(&self.0)
    }
}

impl Decode for Bytes64 {
    fn slot(&mut self) -> Slot<'_> {
        Slot::Parse(self)
    }
}

impl Parse for Bytes64 {
    fn text(&mut self, text: &str) -> Fit {
        match octets(text) {
            Some(octets) => {
                self.0 = octets;
                Fit::Exact
            }
            None => Fit::Refused,
        }
    }

    fn expected(&self) -> &'static str {
        "a text in base64"
    }
}

crate::codec!(Bytes64);

impl Encode for File {
    fn part(&self) -> Part<'_> {
        Part::File(self)
    }
}

impl Decode for File {
    fn slot(&mut self) -> Slot<'_> {
        Slot::Parse(self)
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

pub(super) fn base64_text(octets: &[u8]) -> String {
    STANDARD.encode(octets)
}

/// Reads base64 of either alphabet, with or without padding (RFC 4648 sections 4 and 5).
fn octets(text: &str) -> Option<Vec<u8>> {
    let text: String = text.split_ascii_whitespace().collect();
    [STANDARD, STANDARD_NO_PAD, URL_SAFE, URL_SAFE_NO_PAD].iter().find_map(|engine| engine.decode(&text).ok())
}
