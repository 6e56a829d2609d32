//! Finds values that parameters and forms cannot contain.

use super::ValueRef;
use super::value_ref::{Purpose, each_entry};

/// Describes the first number that is infinite or NaN, which no service could read, or the first value that a type of the
/// caller fails to write.
pub(crate) fn first_unwritable(value_ref: &ValueRef<'_>) -> Option<String> {
    match value_ref {
        ValueRef::Float(value) if value.is_finite() => None,
        ValueRef::Float(value) => Some(format!("{value}, which is not a number that can be sent")),
        ValueRef::Made(made) => {
            made.as_ref().as_ref().err().map(|why| format!("a value that cannot be written: {why}"))
        }
        ValueRef::Tagged(payload, _) => first_unwritable(&(*payload).value_ref()),
        ValueRef::List(items) => items.iter().find_map(first_unwritable),
        ValueRef::Elements(list) => (0..list.count()).find_map(|index| first_unwritable(&list.at(index))),
        ValueRef::Map(entries) => entries.iter().find_map(|(_, value_ref)| first_unwritable(value_ref)),
        ValueRef::Model(model) => {
            let mut found = None;
            each_entry(*model, Purpose::Request, |_, value_ref| {
                found = found.take().or_else(|| first_unwritable(value_ref));
            });
            found
        }
        _ => None,
    }
}
