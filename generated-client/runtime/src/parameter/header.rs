// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Header parameters: the style simple.

use std::borrow::Cow;

use serde::de::IgnoredAny;

use super::value::{joined, value};
use crate::model::{
    Decode, DecodeError, DecodeTarget, Json, Score, ValueRef, decode_json, decode_slice, json_text,
};

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
        let text = text.trim();
        let is_model = matches!(place.target(), DecodeTarget::Model(_));
        let score = match as_json(text, place.target()) {
            Some(json) => decode_slice(json.as_bytes(), place, None)?,
            None => read_simple(text, explode, place)?,
        };
        // A structure of all optional fields would take any text.
        if is_model && score.known == 0 && score.unknown > 0 {
            return Err(DecodeError::new("no key is known"));
        }
        Ok(())
    }
}

/// Reads a text in the style simple. A type of callers that takes no such text may stand for a number or a boolean.
fn read_simple(text: &str, explode: bool, place: &mut dyn Decode) -> Result<Score, DecodeError> {
    let is_own = matches!(place.target(), DecodeTarget::Own(_));
    match decode_json(&simple(text, explode, place.target()), place) {
        Err(error) if is_own => decode_slice(text.as_bytes(), place, None).map_err(|_| error),
        outcome => outcome,
    }
}

/// What a text in the style simple says to a place.
fn simple(text: &str, explode: bool, target: DecodeTarget<'_>) -> Json {
    match target {
        DecodeTarget::List(_) => members(text).map(Json::from).collect(),
        DecodeTarget::Map(_) | DecodeTarget::Model(_) => Json::Object(entries(text, explode)),
        _ => Json::from(text),
    }
}

/// The JSON of a value that is written so although its style is another, as frameworks do with objects and lists.
fn as_json<'t>(text: &'t str, target: DecodeTarget<'_>) -> Option<Cow<'t, str>> {
    let is_json = |text: &str| serde_json::from_str::<IgnoredAny>(text).is_ok();
    match target {
        // Nothing else begins like this.
        DecodeTarget::Map(_) | DecodeTarget::Model(_) if text.starts_with('{') => Some(text.into()),
        DecodeTarget::List(_) if text.starts_with('[') && is_json(text) => Some(text.into()),
        // Several objects, on a line each; braces stand around identifiers too.
        DecodeTarget::List(_) if text.starts_with('{') => {
            let list = format!("[{text}]");
            if is_json(&list) { Some(list.into()) } else { None }
        }
        DecodeTarget::String(_) | DecodeTarget::Parse(_) => None,
        _ if text.starts_with(['{', '[']) && is_json(text) => Some(text.into()),
        _ => None,
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
