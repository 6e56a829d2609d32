// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The encoding driver: writes a [`ValueRef`] in any format of serde.

use serde::ser::{Error, SerializeMap};
use serde::{Serialize, Serializer};

use super::bytes64::{base64_text, base64url_text};
use super::file_text::file_text;
use super::value_ref::{Purpose, each_entry, entries_for};
use super::{Encode, Json, Model, ValueRef, digits};

impl Serialize for ValueRef<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            ValueRef::Absent | ValueRef::Null => serializer.serialize_unit(),
            ValueRef::Bool(value) => serializer.serialize_bool(*value),
            ValueRef::Int(value) => serializer.serialize_i64(*value),
            ValueRef::Uint(value) => serializer.serialize_u64(*value),
            ValueRef::Float(value) if !value.is_finite() && serializer.is_human_readable() => {
                Err(S::Error::custom(format_args!("{value} is not a number in JSON")))
            }
            ValueRef::Float(value) => serializer.serialize_f64(*value),
            ValueRef::Digits(digits) => match digits::exact(digits) {
                Some(number) => number.serialize(serializer),
                None => {
                    Err(S::Error::custom(format_args!("{digits} has more digits than numbers have here")))
                }
            },
            ValueRef::String(text) => serializer.serialize_str(text),
            ValueRef::Base64(bytes) => serializer.serialize_str(&base64_text(bytes)),
            ValueRef::Base64Url(bytes) => serializer.serialize_str(&base64url_text(bytes)),
            ValueRef::List(items) => serializer.collect_seq(items),
            ValueRef::Elements(list) => serializer.collect_seq((0..list.count()).map(|index| list.at(index))),
            ValueRef::Map(map) => serializer.collect_map(map.iter().map(|(key, value)| (key, value))),
            ValueRef::Model(model) => write(*model, serializer),
            ValueRef::Tagged(..) => self.clone().open().serialize(serializer),
            ValueRef::Json(json) => json.serialize(serializer),
            ValueRef::Made(made) => match &**made {
                Ok(json) => json.serialize(serializer),
                Err(why) => Err(S::Error::custom(why)),
            },
            ValueRef::File(file) => match file_text(file) {
                Some(text) => serializer.serialize_str(text),
                None => Err(S::Error::custom(
                    "a file that is not in memory cannot be a part of it, nor one that is not text",
                )),
            },
        }
    }
}

fn write<S: Serializer>(model: &dyn Model, serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    let mut outcome = Ok(());
    each_entry(model, Purpose::Value, |key, value_ref| {
        if outcome.is_ok() {
            outcome = map.serialize_entry(key.name(), value_ref);
        }
    });
    outcome?;
    map.end()
}

/// The JSON value of anything that can be written; numbers that JSON lacks, files that are not in memory and what a type of
/// callers cannot write become null.
pub fn to_json(value: &dyn Encode) -> Json {
    json(value.value_ref(), Purpose::Value)
}

fn json(value_ref: ValueRef<'_>, purpose: Purpose) -> Json {
    let below = |value_ref| json(value_ref, purpose);
    match value_ref {
        ValueRef::Absent | ValueRef::Null => Json::Null,
        ValueRef::Bool(value) => Json::Bool(value),
        ValueRef::Int(value) => Json::from(value),
        ValueRef::Uint(value) => Json::from(value),
        ValueRef::Float(value) => Json::from(value),
        ValueRef::Digits(digits) => digits::nearest(&digits),
        ValueRef::String(text) => Json::from(text),
        ValueRef::Base64(bytes) => Json::String(base64_text(bytes)),
        ValueRef::Base64Url(bytes) => Json::String(base64url_text(bytes)),
        ValueRef::List(items) => items.into_iter().map(below).collect(),
        ValueRef::Elements(list) => (0..list.count()).map(|index| below(list.at(index))).collect(),
        ValueRef::Map(map) => object(map, purpose),
        ValueRef::Model(model) => object(entries_for(model, purpose), purpose),
        value_ref @ ValueRef::Tagged(..) => below(value_ref.open_for(purpose)),
        ValueRef::Json(json) => json.clone(),
        ValueRef::Made(made) => made.unwrap_or_default(),
        ValueRef::File(file) => file_text(file).map_or(Json::Null, Json::from),
    }
}

fn object(entries: Vec<(&str, ValueRef<'_>)>, purpose: Purpose) -> Json {
    Json::Object(entries.into_iter().map(|(key, value)| (key.to_owned(), json(value, purpose))).collect())
}

/// The JSON text of a part of a request.
pub(crate) fn json_text(value_ref: ValueRef<'_>) -> String {
    json(value_ref, Purpose::Request).to_string()
}
