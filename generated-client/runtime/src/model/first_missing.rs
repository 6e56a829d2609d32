// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Whether a value has everything that it must have, before it is sent.

use super::{Decode, Encode, Field, Model, Payload, Tagged, ValueRef};

/// The path of the first required field that was never given a value: an enumeration, union or file that is as its `Default` made it.
///
/// Texts and numbers cannot be told from their defaults and count as given.
pub(crate) fn first_missing(value: &dyn Encode) -> Option<String> {
    of_part(&value.value_ref())
}

fn of_part(value_ref: &ValueRef<'_>) -> Option<String> {
    match value_ref {
        ValueRef::Model(model) => of_model(*model, &[]),
        ValueRef::Tagged(payload, Tagged { payload: Payload::Property(key), .. }) => {
            of_part(&payload.value_ref()).map(|below| format!("{key}.{below}"))
        }
        ValueRef::Tagged(payload, tagged) => of_alternative(*payload, &mut vec![tagged]),
        ValueRef::List(items) => items.iter().find_map(of_part),
        ValueRef::Elements(list) => (0..list.count()).find_map(|index| of_part(&list.at(index))),
        ValueRef::Map(entries) => entries.iter().find_map(|(_, value_ref)| of_part(value_ref)),
        _ => None,
    }
}

/// An alternative of unions that write these tags by themselves.
fn of_alternative(payload: &dyn Encode, around: &mut Vec<&'static Tagged>) -> Option<String> {
    match payload.value_ref() {
        ValueRef::Model(model) => of_model(model, around),
        ValueRef::Tagged(payload, tagged) if !matches!(tagged.payload, Payload::Property(_)) => {
            around.push(tagged);
            of_alternative(payload, around)
        }
        value_ref => of_part(&value_ref),
    }
}

fn of_model(model: &dyn Model, around: &[&Tagged]) -> Option<String> {
    let is_written = |field: &Field| around.iter().any(|tagged| tagged.has(field.name));
    let declared = model.shape().fields;
    let mut missing = None;
    model.with_fields(&mut |values| {
        // What no request has cannot be missing in one.
        let is_sent = |field: &Field| !field.is_read_only() && !is_written(field);
        let given = declared.iter().zip(values).filter(|(field, _)| is_sent(field));
        missing = given.into_iter().find_map(|(field, value)| of_field(field, *value));
    });
    missing
}

fn of_field(field: &Field, value: &dyn Decode) -> Option<String> {
    if field.is_required() && value.is_unset() {
        return Some(field.name.to_owned());
    }
    of_part(&value.value_ref()).map(|below| format!("{}.{below}", field.name))
}
