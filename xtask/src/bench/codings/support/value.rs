//! What models that are read from a JSON value share.

use std::collections::BTreeMap;
use std::fmt;

pub use generator_runtime::{Bytes64, Date, DateTime, File, Json};
use serde_json::{Map, Value};

/// Why a value could not be read.
#[derive(Debug)]
pub struct Fault {
    path: String,
    expected: &'static str,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: expected {}", self.path, self.expected)
    }
}

fn fault(expected: &'static str) -> Fault {
    Fault { path: String::new(), expected }
}

fn within(part: &str, fault: Fault) -> Fault {
    Fault { path: format!("/{part}{}", fault.path), ..fault }
}

/// A type that is read from a JSON value.
pub trait FromValue: Sized {
    /// Reads it.
    fn from_value(value: &Value) -> Result<Self, Fault>;
}

/// A type that is written to a JSON value.
pub trait ToValue {
    /// Writes it.
    fn to_value(&self) -> Value;
}

/// Reads the text.
pub fn decode(bytes: &[u8]) -> Result<Value, String> {
    serde_json::from_slice(bytes).map_err(|fault| fault.to_string())
}

/// Writes the text.
pub fn encode(value: &Value) -> Vec<u8> {
    serde_json::to_vec(value).unwrap_or_default()
}

/// Reads a value in any of serde's formats.
pub fn deserialize<'de, T: FromValue, D: serde::Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let value = <Value as serde::Deserialize>::deserialize(deserializer)?;
    T::from_value(&value).map_err(serde::de::Error::custom)
}

pub fn object(value: &Value) -> Result<&Map<String, Value>, Fault> {
    value.as_object().ok_or_else(|| fault("an object"))
}

pub fn text(value: &Value) -> Result<&str, Fault> {
    value.as_str().ok_or_else(|| fault("a text"))
}

pub fn required<T: FromValue>(object: &Map<String, Value>, key: &'static str) -> Result<T, Fault> {
    let value = object.get(key).ok_or_else(|| within(key, fault("a value")))?;
    T::from_value(value).map_err(|fault| within(key, fault))
}

pub fn optional<T: FromValue>(object: &Map<String, Value>, key: &'static str) -> Result<Option<T>, Fault> {
    match object.get(key) {
        None | Some(Value::Null) => Ok(None),
        Some(value) => T::from_value(value).map(Some).map_err(|fault| within(key, fault)),
    }
}

pub fn nullable<T: FromValue>(object: &Map<String, Value>, key: &'static str) -> Result<Option<Option<T>>, Fault> {
    match object.get(key) {
        None => Ok(None),
        Some(value) => Option::from_value(value).map(Some).map_err(|fault| within(key, fault)),
    }
}

pub fn others<T: FromValue>(object: &Map<String, Value>, known: &[&str]) -> Result<BTreeMap<String, T>, Fault> {
    let others = object.iter().filter(|(key, _)| !known.contains(&key.as_str()));
    others.map(|(key, value)| Ok((key.clone(), T::from_value(value)?))).collect()
}

pub fn put<T: ToValue>(object: &mut Map<String, Value>, key: &str, value: &T) {
    object.insert(key.to_owned(), value.to_value());
}

pub fn put_present<T: ToValue>(object: &mut Map<String, Value>, key: &str, value: &Option<T>) {
    if let Some(value) = value {
        put(object, key, value);
    }
}

macro_rules! number {
    ($($type:ty, $read:ident;)*) => {$(
        impl FromValue for $type {
            fn from_value(value: &Value) -> Result<Self, Fault> {
                value.$read().and_then(|value| value.try_into().ok()).ok_or_else(|| fault("an integer"))
            }
        }
        impl ToValue for $type {
            fn to_value(&self) -> Value {
                (*self).into()
            }
        }
    )*};
}

number! { i32, as_i64; i64, as_i64; u64, as_u64; f64, as_f64; }

impl FromValue for f32 {
    fn from_value(value: &Value) -> Result<Self, Fault> {
        f64::from_value(value).map(|value| value as f32)
    }
}

impl ToValue for f32 {
    fn to_value(&self) -> Value {
        (*self).into()
    }
}

impl FromValue for bool {
    fn from_value(value: &Value) -> Result<Self, Fault> {
        value.as_bool().ok_or_else(|| fault("a boolean"))
    }
}

impl ToValue for bool {
    fn to_value(&self) -> Value {
        (*self).into()
    }
}

macro_rules! texts {
    ($($type:ty, $make:expr, $text:expr;)*) => {$(
        impl FromValue for $type {
            fn from_value(value: &Value) -> Result<Self, Fault> {
                text(value).map($make)
            }
        }
        impl ToValue for $type {
            fn to_value(&self) -> Value {
                $text(self)
            }
        }
    )*};
}

texts! {
    String, ToOwned::to_owned, |value: &String| Value::String(value.clone());
    DateTime, DateTime::from_text, |value: &DateTime| value.as_str().into();
    Date, Date::from_text, |value: &Date| value.as_str().into();
}

macro_rules! by_serde {
    ($($type:ty;)*) => {$(
        impl FromValue for $type {
            fn from_value(value: &Value) -> Result<Self, Fault> {
                serde_json::from_value(value.clone()).map_err(|_| fault("a text"))
            }
        }
        impl ToValue for $type {
            fn to_value(&self) -> Value {
                serde_json::to_value(self).unwrap_or_default()
            }
        }
    )*};
}

by_serde! { Bytes64; File; }

impl FromValue for Value {
    fn from_value(value: &Value) -> Result<Self, Fault> {
        Ok(value.clone())
    }
}

impl ToValue for Value {
    fn to_value(&self) -> Value {
        self.clone()
    }
}

impl<T: FromValue> FromValue for Option<T> {
    fn from_value(value: &Value) -> Result<Self, Fault> {
        if value.is_null() { Ok(None) } else { T::from_value(value).map(Some) }
    }
}

impl<T: ToValue> ToValue for Option<T> {
    fn to_value(&self) -> Value {
        self.as_ref().map_or(Value::Null, T::to_value)
    }
}

impl<T: FromValue> FromValue for Box<T> {
    fn from_value(value: &Value) -> Result<Self, Fault> {
        T::from_value(value).map(Box::new)
    }
}

impl<T: ToValue> ToValue for Box<T> {
    fn to_value(&self) -> Value {
        (**self).to_value()
    }
}

impl<T: FromValue> FromValue for Vec<T> {
    fn from_value(value: &Value) -> Result<Self, Fault> {
        let items = value.as_array().ok_or_else(|| fault("a list"))?;
        let item = |(index, item)| T::from_value(item).map_err(|fault| within(&usize::to_string(&index), fault));
        items.iter().enumerate().map(item).collect()
    }
}

impl<T: ToValue> ToValue for Vec<T> {
    fn to_value(&self) -> Value {
        Value::Array(self.iter().map(T::to_value).collect())
    }
}

impl<T: FromValue> FromValue for BTreeMap<String, T> {
    fn from_value(value: &Value) -> Result<Self, Fault> {
        object(value)?.iter().map(|(key, value)| Ok((key.clone(), T::from_value(value)?))).collect()
    }
}

impl<T: ToValue> ToValue for BTreeMap<String, T> {
    fn to_value(&self) -> Value {
        Value::Object(self.iter().map(|(key, value)| (key.clone(), value.to_value())).collect())
    }
}
