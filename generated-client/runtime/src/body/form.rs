// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Bodies of the media type `application/x-www-form-urlencoded`.

use reqwest::header::HeaderValue;

use super::Body;
use crate::model::{Part, text_of};
use crate::parameter::{QueryStyle, encode};
use crate::security::Secret;

impl Body {
    /// The fields of an object. An absent value is no body at all.
    pub(crate) fn form(part: Part<'_>, styles: &[(&str, QueryStyle)]) -> Result<Body, String> {
        match part.open() {
            Part::Absent => Ok(Body::Empty),
            part => Ok(Body::Form(fields(part, styles)?)),
        }
    }
}

/// The names of an object's fields, and the pairs that each makes. Without a style of their own, lists repeat the key, and
/// objects are JSON.
pub(crate) fn fields(part: Part<'_>, styles: &[(&str, QueryStyle)]) -> Result<Vec<(String, String)>, String> {
    let Part::Map(entries) = part.open() else { return Err("a form needs an object".to_owned()) };
    let mut fields = Vec::with_capacity(entries.len());
    for (key, part) in entries {
        let style = styles.iter().find(|(name, _)| *name == key).map(|(_, style)| style);
        let pairs = match (part.open(), style) {
            (Part::Absent, _) => None,
            // What has no value in a URL is empty in a form, which can take something away.
            (part @ Part::Null, _) | (part, None) => repeated(key, part)?,
            (part, Some(style)) => style.expand(key, part),
        };
        fields.extend(pairs.map(|pairs| (key.to_owned(), pairs)));
    }
    Ok(fields)
}

/// A pair for each item of a list, one for all else.
fn repeated(key: &str, part: Part<'_>) -> Result<Option<String>, String> {
    let pairs = match part {
        Part::List(items) => {
            items.into_iter().map(|part| Ok(pair(key, &item(part)?))).collect::<Result<_, String>>()?
        }
        part => vec![pair(key, &item(part)?)],
    };
    Ok((!pairs.is_empty()).then(|| pairs.join("&")))
}

/// A field as text; a space is `%20`, which every reader of forms knows.
pub(crate) fn pair(key: &str, value: &str) -> String {
    [&encode(key), "=", &encode(value)].concat()
}

/// The text of a field; lists and objects within it are JSON.
pub(super) fn item(part: Part<'_>) -> Result<String, String> {
    if let Some(text) = part.text() {
        return Ok(text.into_owned());
    }
    json(part)
}

/// The JSON text of a field.
pub(super) fn json(part: Part<'_>) -> Result<String, String> {
    let text = text_of(part).map_err(|error| format!("a field cannot be written as JSON: {error}"))?;
    Ok(String::from_utf8_lossy(&text).into_owned())
}

pub(super) fn write(fields: &[(String, String)], more: &[(String, Secret)]) -> (HeaderValue, reqwest::Body) {
    (HeaderValue::from_static("application/x-www-form-urlencoded"), urlencoded(fields, more).into())
}

/// The fields as text, those of a credential last.
pub(crate) fn urlencoded(fields: &[(String, String)], more: &[(String, Secret)]) -> String {
    let fields = fields.iter().map(|(_, pairs)| pairs.clone());
    let more = more.iter().map(|(key, value)| pair(key, value.expose()));
    fields.chain(more).collect::<Vec<_>>().join("&")
}
