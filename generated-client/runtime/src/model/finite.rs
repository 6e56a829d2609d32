// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Whether all numbers of a value are such that a parameter or a form can hold them.

use super::ValueRef;
use super::value_ref::{Purpose, each_entry};

/// The first number that is infinite or none at all: no service could read it.
pub(crate) fn first_not_finite(value_ref: &ValueRef<'_>) -> Option<f64> {
    match value_ref {
        ValueRef::Float(value) => (!value.is_finite()).then_some(*value),
        ValueRef::Tagged(payload, _) => first_not_finite(&(*payload).value_ref()),
        ValueRef::List(items) => items.iter().find_map(first_not_finite),
        ValueRef::Elements(list) => (0..list.count()).find_map(|index| first_not_finite(&list.at(index))),
        ValueRef::Map(entries) => entries.iter().find_map(|(_, value_ref)| first_not_finite(value_ref)),
        ValueRef::Model(model) => {
            let mut found = None;
            each_entry(*model, Purpose::Request, |_, value_ref| {
                found = found.or_else(|| first_not_finite(value_ref))
            });
            found
        }
        _ => None,
    }
}
