// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Bodies of the media type `application/x-www-form-urlencoded`.

use reqwest::header::HeaderValue;

use crate::model::{Json, Purpose, ValueRef, text_of};
use crate::parameter::{Pair, QueryStyle, write_pairs};
use crate::secret::Secret;
use crate::transport::Body;
use crate::wire::percent::push_pair;

const NO_OBJECT: &str = "a form needs an object";

/// The pairs that each field of a form makes.
pub(crate) type Fields = Vec<(String, Vec<Pair>)>;

/// The fields of an object. Without a style of their own, lists repeat the key, and objects are JSON. A form has no null, so
/// what is null is left out as what is absent is, but within JSON. An absent value is no form at all.
pub(super) fn fields(
    value_ref: ValueRef<'_>,
    styles: &[(&str, QueryStyle)],
) -> Result<Option<Fields>, String> {
    let entries = match value_ref.open_for(Purpose::Request) {
        ValueRef::Absent => return Ok(None),
        ValueRef::Map(entries) => entries,
        ValueRef::Made(made) => match *made {
            Ok(json @ Json::Object(_)) => return fields(ValueRef::Json(&json), styles),
            _ => return Err(NO_OBJECT.to_owned()),
        },
        _ => return Err(NO_OBJECT.to_owned()),
    };
    let mut fields = Vec::with_capacity(entries.len());
    for (key, value_ref) in entries {
        let style = styles.iter().find(|(name, _)| *name == key).map(|(_, style)| style);
        let pairs = match style {
            Some(style) => style.pairs(key, value_ref),
            None => repeated(key, value_ref)?,
        };
        if !pairs.is_empty() {
            fields.push((key.to_owned(), pairs));
        }
    }
    Ok(Some(fields))
}

/// A pair for each item of a list, one for all else, and none for null.
fn repeated(key: &str, value_ref: ValueRef<'_>) -> Result<Vec<Pair>, String> {
    let values = match value_ref.open_for(Purpose::Request) {
        ValueRef::List(items) => items,
        value_ref => vec![value_ref],
    };
    let given = values.into_iter().filter(|value_ref| !value_ref.is_none());
    given.map(|value_ref| Ok(Pair::new(key, item(value_ref)?))).collect()
}

/// The text of a field; lists and objects within it are JSON.
pub(super) fn item(value_ref: ValueRef<'_>) -> Result<String, String> {
    if let Some(text) = value_ref.text() {
        return Ok(text.into_owned());
    }
    if matches!(value_ref, ValueRef::File(_)) {
        let problem = "a file that is not in memory cannot be a part of it, nor one that is not text";
        return Err(format!("a field cannot be written: {problem}"));
    }
    json(value_ref)
}

/// The JSON text of a field.
pub(super) fn json(value_ref: ValueRef<'_>) -> Result<String, String> {
    let text = text_of(value_ref, Purpose::Request)
        .map_err(|error| format!("a field cannot be written as JSON: {error}"))?;
    Ok(String::from_utf8_lossy(&text).into_owned())
}

/// The form as text, with the fields of a credential last.
pub(super) fn write(fields: &Fields, more: &[(String, Secret)]) -> (HeaderValue, Body) {
    let mut text = String::new();
    write_pairs(&mut text, fields.iter().flat_map(|(_, pairs)| pairs));
    more.iter().for_each(|(key, value)| push_pair(&mut text, key, value.expose()));
    (HeaderValue::from_static("application/x-www-form-urlencoded"), text.into())
}
