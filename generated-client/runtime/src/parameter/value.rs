// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`PlainValue`]: the value of a parameter as text, which the styles arrange.

use crate::model::{Json, Purpose, ValueRef, json_text};

/// The value of a parameter as text, without encoding.
pub(super) enum PlainValue {
    Scalar(String),
    List(Vec<String>),
    Object(Vec<(String, String)>),
}

/// The value of a parameter. `None` if it is absent or null, or a list or object that has no other members (RFC 6570 section
/// 2.3).
pub(super) fn value(value_ref: ValueRef<'_>) -> Option<PlainValue> {
    match value_ref.open_for(Purpose::Request) {
        ValueRef::Absent | ValueRef::Null => None,
        ValueRef::List(items) => {
            let items: Vec<String> = items.into_iter().filter(|one| !one.is_none()).map(item).collect();
            if items.is_empty() { None } else { Some(PlainValue::List(items)) }
        }
        ValueRef::Map(entries) => {
            let given = entries.into_iter().filter(|(_, one)| !one.is_none());
            let entries: Vec<_> = given.map(|(key, one)| (key.to_owned(), item(one))).collect();
            if entries.is_empty() { None } else { Some(PlainValue::Object(entries)) }
        }
        ValueRef::Made(made) if matches!(*made, Ok(Json::Object(_))) => {
            let json = made.ok()?;
            value(ValueRef::Json(&json))
        }
        scalar => Some(PlainValue::Scalar(item(scalar))),
    }
}

/// The text of a member. The specification has no rule for nested lists and objects, so they are JSON.
pub(crate) fn item(value_ref: ValueRef<'_>) -> String {
    match value_ref.text() {
        Some(text) => text.into_owned(),
        None => json_text(value_ref),
    }
}

/// Joins the members of a list or object: `R,100,G,200` or, with `explode`, `R=100,G=200`.
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
