// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Header parameters: the style simple.

use super::value::{joined, value};
use crate::model::{Decode, DecodeError, DecodeTarget, Json, ValueRef, decode_json, decode_slice, json_text};

/// The style of a header parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HeaderStyle {
    format: HeaderFormat,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum HeaderFormat {
    Simple { explode: bool },
    Json,
}

impl HeaderStyle {
    /// `blue,black` and `R,100,G,200`
    pub const SIMPLE: HeaderStyle = HeaderStyle { format: HeaderFormat::Simple { explode: false } };
    /// `blue,black` and `R=100,G=200`
    pub const SIMPLE_EXPLODE: HeaderStyle = HeaderStyle { format: HeaderFormat::Simple { explode: true } };
    /// The JSON text, for a parameter with a JSON media type.
    pub const JSON: HeaderStyle = HeaderStyle { format: HeaderFormat::Json };

    /// The value of the header, not encoded; nothing for a value that is absent.
    pub fn expand(self, value_ref: ValueRef<'_>) -> Option<String> {
        match self.format {
            HeaderFormat::Json if matches!(value_ref, ValueRef::Absent) => None,
            HeaderFormat::Json => Some(json_text(value_ref)),
            HeaderFormat::Simple { explode } => {
                Some(joined(&value(value_ref)?, explode, ",", &str::to_owned))
            }
        }
    }

    /// Reads the value of a header into a place.
    pub(crate) fn read(self, text: &str, place: &mut dyn Decode) -> Result<(), DecodeError> {
        let HeaderFormat::Simple { explode } = self.format else {
            return decode_slice(text.as_bytes(), place, None).map(drop);
        };
        let json = match place.target() {
            DecodeTarget::List(_) => members(text).map(Json::from).collect(),
            DecodeTarget::Map(_) | DecodeTarget::Model(_) => Json::Object(entries(text, explode)),
            _ => Json::from(text.trim()),
        };
        decode_json(&json, place).map(drop)
    }
}

fn members(text: &str) -> impl Iterator<Item = &str> {
    text.split(',').map(str::trim).filter(|member| !member.is_empty())
}

fn entries(text: &str, explode: bool) -> serde_json::Map<String, Json> {
    let mut entries = serde_json::Map::new();
    let mut members = members(text);
    while let Some(member) = members.next() {
        let (key, value) = match explode {
            true => member.split_once('=').unwrap_or((member, "")),
            false => (member, members.next().unwrap_or("")),
        };
        entries.insert(key.to_owned(), Json::from(value));
    }
    entries
}
