// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! What a parameter holds, as plain text.

use crate::model::{Part, json_text};

/// What a parameter holds, as plain text.
pub(super) enum Value {
    Scalar(String),
    List(Vec<String>),
    Object(Vec<(String, String)>),
}

/// Reads a parameter; absent and null are nothing, and so are an empty list and an empty object.
pub(super) fn value(part: Part<'_>) -> Option<Value> {
    match part.open() {
        Part::Absent | Part::Null => None,
        Part::List(items) if items.is_empty() => None,
        Part::Map(entries) if entries.is_empty() => None,
        Part::List(items) => Some(Value::List(items.into_iter().map(item).collect())),
        Part::Map(entries) => Some(Value::Object(
            entries.into_iter().map(|(key, value)| (key.to_owned(), item(value))).collect(),
        )),
        scalar => Some(Value::Scalar(item(scalar))),
    }
}

/// The text of a member; the specification has no rule for lists and objects in here, so they are JSON.
pub(super) fn item(part: Part<'_>) -> String {
    match part.text() {
        Some(text) => text.into_owned(),
        None => json_text(part),
    }
}

/// A list or an object whose members are joined: `R,100,G,200` or, exploded, `R=100,G=200`.
pub(super) fn joined(value: &Value, explode: bool, between: &str, encode: &dyn Fn(&str) -> String) -> String {
    let members: Vec<String> = match value {
        Value::Scalar(text) => vec![encode(text)],
        Value::List(items) => items.iter().map(|item| encode(item)).collect(),
        Value::Object(entries) => {
            let equals = if explode { "=" } else { between };
            entries.iter().map(|(key, value)| [&encode(key), equals, &encode(value)].concat()).collect()
        }
    };
    members.join(between)
}
