//! Bodies of the media type `application/x-www-form-urlencoded`.

use reqwest::header::HeaderValue;

use super::Body;
use crate::model::{Part, text_of};
use crate::parameter::encode;
use crate::security::Secret;

impl Body {
    /// The fields of an object: lists repeat the key, objects are JSON. An absent value is no body at all.
    pub(crate) fn form(part: Part<'_>) -> Result<Body, String> {
        let entries = match part.open() {
            Part::Absent => return Ok(Body::Empty),
            Part::Map(entries) => entries,
            _ => return Err("a form needs an object".to_owned()),
        };
        let mut fields = Vec::with_capacity(entries.len());
        for (key, part) in entries {
            match part.open() {
                Part::Absent => {}
                Part::List(items) => {
                    for part in items {
                        fields.push((key.to_owned(), item(part)?));
                    }
                }
                part => fields.push((key.to_owned(), item(part)?)),
            }
        }
        Ok(Body::Form(fields))
    }
}

/// The text of a field; lists and objects within it are JSON.
pub(super) fn item(part: Part<'_>) -> Result<String, String> {
    if let Some(text) = part.text() {
        return Ok(text.into_owned());
    }
    let text = text_of(part).map_err(|error| format!("a field cannot be written as JSON: {error}"))?;
    Ok(String::from_utf8_lossy(&text).into_owned())
}

pub(super) fn write(fields: &[(String, String)], more: &[(String, Secret)]) -> (HeaderValue, reqwest::Body) {
    (HeaderValue::from_static("application/x-www-form-urlencoded"), urlencoded(fields, more).into())
}

/// The fields as text; a space is `%20`, which every reader of forms knows.
pub(crate) fn urlencoded(fields: &[(String, String)], more: &[(String, Secret)]) -> String {
    let fields = fields.iter().map(|(key, value)| (key, value.as_str()));
    let more = more.iter().map(|(key, value)| (key, value.expose()));
    let pairs: Vec<String> =
        fields.chain(more).map(|(key, value)| [&encode(key), "=", &encode(value)].concat()).collect();
    pairs.join("&")
}
