//! Whether all of a value is such that a parameter or a form can hold it.

use super::ValueRef;
use super::value_ref::{Purpose, each_entry};

/// The first number that is infinite or none at all, which no service could read, or what a type of callers cannot write.
pub(crate) fn first_unwritable(value_ref: &ValueRef<'_>) -> Option<String> {
    match value_ref {
        ValueRef::Float(value) if value.is_finite() => None,
        ValueRef::Float(value) => Some(format!("{value}, which is no number that can be sent")),
        ValueRef::Made(made) => {
            made.as_ref().as_ref().err().map(|why| format!("what cannot be written: {why}"))
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
