//! Objects and lists as pairs whose names nest in brackets: `a[b][c]=1` and `a[0][b]=2`.
//!
//! OpenAPI 3.0.3 says this of flat objects alone. Deeper ones, and lists by their indices, are what the services that
//! use the style read.

use crate::model::ValueRef;

/// The scalars within a value, each with its name; none within an empty list or object.
pub(crate) fn flat<'a>(name: &str, part: ValueRef<'a>) -> Vec<(String, ValueRef<'a>)> {
    let mut pairs = Vec::new();
    add(name.to_owned(), part, &mut pairs);
    pairs
}

fn add<'a>(name: String, part: ValueRef<'a>, pairs: &mut Vec<(String, ValueRef<'a>)>) {
    match part.open() {
        ValueRef::Absent => {}
        ValueRef::Map(entries) => {
            entries.into_iter().for_each(|(key, part)| add(format!("{name}[{key}]"), part, pairs));
        }
        ValueRef::List(items) => {
            items.into_iter().enumerate().for_each(|(at, part)| add(format!("{name}[{at}]"), part, pairs));
        }
        scalar => pairs.push((name, scalar)),
    }
}
