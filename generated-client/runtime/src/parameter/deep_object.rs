// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Objects and lists as pairs whose names nest in brackets: `a[b][c]=1` and `a[0][b]=2`.
//!
//! OpenAPI 3.0.3 says this of flat objects alone. Deeper ones, and lists by their indices, are what the services that
//! use the style read.

use crate::model::{Json, Purpose, ValueRef};

/// The scalars within a value, each with its name; none within an empty list or object, and none for null.
pub(crate) fn flat<'a>(name: &str, value_ref: ValueRef<'a>) -> Vec<(String, ValueRef<'a>)> {
    let mut pairs = Vec::new();
    add(name.to_owned(), value_ref, &mut pairs);
    pairs
}

fn add<'a>(name: String, value_ref: ValueRef<'a>, pairs: &mut Vec<(String, ValueRef<'a>)>) {
    match value_ref.open_for(Purpose::Request) {
        ValueRef::Absent | ValueRef::Null => {}
        ValueRef::Map(entries) => {
            entries.into_iter().for_each(|(key, value_ref)| add(format!("{name}[{key}]"), value_ref, pairs));
        }
        ValueRef::List(items) => {
            items
                .into_iter()
                .filter(|item| !item.is_none())
                .enumerate()
                .for_each(|(at, value_ref)| add(format!("{name}[{at}]"), value_ref, pairs));
        }
        ValueRef::Made(made) => match *made {
            Ok(Json::Object(entries)) => {
                let own = |json| ValueRef::Made(Box::new(Ok(json)));
                entries.into_iter().for_each(|(key, json)| add(format!("{name}[{key}]"), own(json), pairs));
            }
            other => pairs.push((name, ValueRef::Made(Box::new(other)))),
        },
        scalar => pairs.push((name, scalar)),
    }
}
