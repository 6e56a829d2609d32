// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! What a parameter holds, as plain text.

use crate::model::{ValueRef, json_text};

/// What a parameter holds, as plain text.
pub(super) enum PlainValue {
    Scalar(String),
    List(Vec<String>),
    Object(Vec<(String, String)>),
}

/// Reads a parameter; absent and null are nothing, and so are an empty list and an empty object.
pub(super) fn value(value_ref: ValueRef<'_>) -> Option<PlainValue> {
    match value_ref.open() {
        ValueRef::Absent | ValueRef::Null => None,
        ValueRef::List(items) if items.is_empty() => None,
        ValueRef::Map(entries) if entries.is_empty() => None,
        ValueRef::List(items) => Some(PlainValue::List(items.into_iter().map(item).collect())),
        ValueRef::Map(entries) => Some(PlainValue::Object(
            entries.into_iter().map(|(key, value)| (key.to_owned(), item(value))).collect(),
        )),
        scalar => Some(PlainValue::Scalar(item(scalar))),
    }
}

/// The text of a member; the specification has no rule for lists and objects in here, so they are JSON.
pub(crate) fn item(value_ref: ValueRef<'_>) -> String {
    match value_ref.text() {
        Some(text) => text.into_owned(),
        None => json_text(value_ref),
    }
}

/// A list or an object whose members are joined: `R,100,G,200` or, exploded, `R=100,G=200`.
pub(super) fn joined(
    value: &PlainValue,
    explode: bool,
    between: &str,
    encode: &dyn Fn(&str) -> String,
) -> String {
    let members: Vec<String> = match value {
        PlainValue::Scalar(text) => vec![encode(text)],
        PlainValue::List(items) => items.iter().map(|item| encode(item)).collect(),
        PlainValue::Object(entries) => {
            let equals = if explode { "=" } else { between };
            entries.iter().map(|(key, value)| [&encode(key), equals, &encode(value)].concat()).collect()
        }
    };
    members.join(between)
}
