//! [`OwnType`]: lets fields have types of the caller, or of other crates.

use std::ops::{Deref, DerefMut};
use std::str::FromStr;

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::Json;

/// A type that the caller chose for a schema or a format. It converts itself from and to JSON values.
///
/// [`own_type!`](crate::own_type) makes it a type that fields can have. A field that is not set has its `Default`.
///
/// ```ignore
/// impl OwnType for Cents {
///     const EXPECTED: &'static str = "an amount in cents";
///
///     fn from_json(json: Json) -> Result<Self, String> {
///         json.as_i64().map(Cents).ok_or_else(|| "it is not an integer".to_owned())
///     }
///
///     fn to_json(&self) -> Result<Json, String> {
///         Ok(Json::from(self.0))
///     }
/// }
///
/// own_type!(Cents);
/// ```
pub trait OwnType: Clone + Default + PartialEq + 'static {
    /// What the type accepts, for errors, such as `a date`.
    const EXPECTED: &'static str;

    /// Reads the value from JSON.
    ///
    /// # Errors
    /// If the JSON does not fit the type. The text is the reason; the decoder adds the place.
    fn from_json(json: Json) -> Result<Self, String>;

    /// Converts the value to JSON.
    ///
    /// # Errors
    /// If the value cannot be written. The text is the reason; the request is not sent.
    fn to_json(&self) -> Result<Json, String>;
}

/// The place of a value whose type the caller chose.
pub trait OwnTarget {
    /// Reads the value from JSON.
    ///
    /// # Errors
    /// If the JSON does not fit the type. The text is the reason.
    fn take(&mut self, json: Json) -> Result<(), String>;

    /// What the type accepts, for errors.
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

/// Lets fields have a type that implements [`OwnType`].
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

/// A value that is read and written by the traits of serde.
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

/// A value that is a string in JSON. It is read by `FromStr` and written by `to_string`.
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

/// The string that a JSON value is.
pub(super) fn text(json: &Json) -> Result<&str, String> {
    json.as_str().ok_or_else(|| "it is not a string".to_owned())
}
