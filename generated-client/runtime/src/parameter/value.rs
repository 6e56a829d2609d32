// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! What a parameter holds, as plain text.

use crate::model::{Json, Purpose, ValueRef, json_text};

/// What a parameter holds, as plain text.
pub(super) enum PlainValue {
    Scalar(String),
    List(Vec<String>),
    Object(Vec<(String, String)>),
}

/// Reads a parameter. Absent and null are nothing, and so are a list and an object without any other member
/// (RFC 6570 section 2.3).
pub(super) fn value(value_ref: ValueRef<'_>) -> Option<PlainValue> {
    match value_ref.open_for(Purpose::Request) {
        ValueRef::Absent | ValueRef::Null => None,
        ValueRef::List(items) => {
            let items: Vec<String> = items.into_iter().filter(|one| !one.is_none()).map(item).collect();
            (!items.is_empty()).then_some(PlainValue::List(items))
        }
        ValueRef::Map(entries) => {
            let given = entries.into_iter().filter(|(_, one)| !one.is_none());
            let entries: Vec<_> = given.map(|(key, one)| (key.to_owned(), item(one))).collect();
            (!entries.is_empty()).then_some(PlainValue::Object(entries))
        }
        ValueRef::Made(made) if matches!(*made, Ok(Json::Object(_))) => {
            let json = made.ok()?;
            value(ValueRef::Json(&json))
        }
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
