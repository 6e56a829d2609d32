// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The encoding driver: writes a [`Part`] in any format of serde.

use serde::ser::{Error, SerializeMap};
use serde::{Serialize, Serializer};

use super::octets::{base64_text, base64url_text};
use super::part::{Part, each_entry, entries};
use super::{Encode, Json, Model};
use crate::body::File;

impl Serialize for Part<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Part::Absent | Part::Null => serializer.serialize_unit(),
            Part::Bool(value) => serializer.serialize_bool(*value),
            Part::Int(value) => serializer.serialize_i64(*value),
            Part::Uint(value) => serializer.serialize_u64(*value),
            Part::Float(value) => serializer.serialize_f64(*value),
            Part::Text(text) => serializer.serialize_str(text),
            Part::Base64(octets) => serializer.serialize_str(&base64_text(octets)),
            Part::Base64Url(octets) => serializer.serialize_str(&base64url_text(octets)),
            Part::List(items) => serializer.collect_seq(items),
            Part::Elements(list) => serializer.collect_seq((0..list.count()).map(|index| list.at(index))),
            Part::Map(map) => serializer.collect_map(map.iter().map(|(key, value)| (key, value))),
            Part::Model(model) => write(*model, serializer),
            Part::Tagged(..) => self.clone().open().serialize(serializer),
            Part::Json(json) => json.serialize(serializer),
            Part::File(file) => match file_text(file) {
                Some(text) => serializer.serialize_str(text),
                None => Err(S::Error::custom(
                    "a file that is not in memory cannot be a part of it, nor one that is no text",
                )),
            },
        }
    }
}

fn write<S: Serializer>(model: &dyn Model, serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    let mut outcome = Ok(());
    each_entry(model, |key, part| {
        if outcome.is_ok() {
            outcome = map.serialize_entry(key.name(), part);
        }
    });
    outcome?;
    map.end()
}

/// The JSON value of anything that can be written; numbers that JSON lacks and files that are not in memory become null.
pub fn to_json(value: &dyn Encode) -> Json {
    json(value.part())
}

fn json(part: Part<'_>) -> Json {
    match part {
        Part::Absent | Part::Null => Json::Null,
        Part::Bool(value) => Json::Bool(value),
        Part::Int(value) => Json::from(value),
        Part::Uint(value) => Json::from(value),
        Part::Float(value) => Json::from(value),
        Part::Text(text) => Json::from(text),
        Part::Base64(octets) => Json::String(base64_text(octets)),
        Part::Base64Url(octets) => Json::String(base64url_text(octets)),
        Part::List(items) => items.into_iter().map(json).collect(),
        Part::Elements(list) => (0..list.count()).map(|index| json(list.at(index))).collect(),
        Part::Map(map) => object(map),
        Part::Model(model) => object(entries(model)),
        part @ Part::Tagged(..) => json(part.open()),
        Part::Json(json) => json.clone(),
        Part::File(file) => file_text(file).map_or(Json::Null, Json::from),
    }
}

/// What JSON can hold of a file: the same text that a file is read from there.
fn file_text(file: &File) -> Option<&str> {
    std::str::from_utf8(file.content().as_bytes()?).ok()
}

fn object(entries: Vec<(&str, Part<'_>)>) -> Json {
    Json::Object(entries.into_iter().map(|(key, value)| (key.to_owned(), json(value))).collect())
}

/// The JSON text of a part.
pub(crate) fn json_text(part: Part<'_>) -> String {
    json(part).to_string()
}
