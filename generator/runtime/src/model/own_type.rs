//! [`OwnType`]: types of other crates, and of callers, as the values of fields.

use std::ops::{Deref, DerefMut};
use std::str::FromStr;

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::Json;

/// A type that callers chose for a schema or a format: it reads itself from a JSON value, and writes itself as one.
///
/// [`own_type!`](crate::own_type) makes it a type that fields can have. Its `Default` is what a field holds before it is set.
pub trait OwnType: Clone + Default + PartialEq + 'static {
    /// What it takes, in words, for errors: `a date`.
    const EXPECTED: &'static str;

    /// Reads it.
    ///
    /// # Errors
    /// The value is none of the type; the text says why, and the error of the decoder where.
    fn from_json(json: Json) -> Result<Self, String>;

    /// Writes it.
    ///
    /// # Errors
    /// It cannot be written, so what holds it is not sent; the text says why.
    fn to_json(&self) -> Result<Json, String>;
}

/// The place of a value of a type of callers.
pub trait OwnTarget {
    /// Takes a value, or tells why it cannot.
    fn take(&mut self, json: Json) -> Result<(), String>;

    /// Says in words what it takes.
    fn expected(&self) -> &'static str;
}

impl<T: OwnType> OwnTarget for T {
    fn take(&mut self, json: Json) -> Result<(), String> {
        *self = T::from_json(json)?;
        Ok(())
    }

    fn expected(&self) -> &'static str {
        T::EXPECTED
    }
}

/// Makes types that are [`OwnType`] the values of fields.
#[macro_export]
macro_rules! own_type {
    (for [$($of:tt)*] $name:ty) => {
        impl<$($of)*> $crate::Encode for $name {
            fn value_ref(&self) -> $crate::model::ValueRef<'_> {
                $crate::model::ValueRef::Made(::std::boxed::Box::new($crate::model::OwnType::to_json(self)))
            }
        }
        impl<$($of)*> $crate::Decode for $name {
            fn target(&mut self) -> $crate::model::DecodeTarget<'_> {
                $crate::model::DecodeTarget::Own(self)
            }
        }
    };
    ($name:ty) => { $crate::own_type! { for [] $name } };
}

macro_rules! adapter {
    ($name:ident) => {
        impl<T> Deref for $name<T> {
            type Target = T;

            fn deref(&self) -> &T {
                &self.0
            }
        }

        impl<T> DerefMut for $name<T> {
            fn deref_mut(&mut self) -> &mut T {
                &mut self.0
            }
        }

        impl<T> From<T> for $name<T> {
            fn from(value: T) -> Self {
                $name(value)
            }
        }
    };
}

/// A value that is read and written by serde's traits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SerdeValue<T>(pub T);

adapter!(SerdeValue);

impl<T> OwnType for SerdeValue<T>
where
    T: Serialize + DeserializeOwned + Clone + Default + PartialEq + 'static,
{
    const EXPECTED: &'static str = "what its type reads by serde";

    fn from_json(json: Json) -> Result<Self, String> {
        serde_json::from_value(json).map(SerdeValue).map_err(|error| error.to_string())
    }

    fn to_json(&self) -> Result<Json, String> {
        serde_json::to_value(&self.0).map_err(|error| error.to_string())
    }
}

own_type!(for [T: Serialize + DeserializeOwned + Clone + Default + PartialEq + 'static] SerdeValue<T>);

/// A value that is a text, read by `FromStr` and written by `Display` (`to_string`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TextValue<T>(pub T);

adapter!(TextValue);

impl<T> OwnType for TextValue<T>
where
    T: FromStr<Err: ToString> + ToString + Clone + Default + PartialEq + 'static,
{
    const EXPECTED: &'static str = "a text of its type";

    fn from_json(json: Json) -> Result<Self, String> {
        text(&json)?.parse().map(TextValue).map_err(|error: T::Err| error.to_string())
    }

    fn to_json(&self) -> Result<Json, String> {
        Ok(Json::String(self.0.to_string()))
    }
}

own_type!(for [T: FromStr<Err: ToString> + ToString + Clone + Default + PartialEq + 'static] TextValue<T>);

/// The text that a JSON value is.
pub(super) fn text(json: &Json) -> Result<&str, String> {
    json.as_str().ok_or_else(|| "it is no string".to_owned())
}
