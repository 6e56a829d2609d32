// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Whether a value has everything that it must have, before it is sent.

use super::{Decode, Encode, Field, Model, Payload, Tagged, ValueRef};

/// The path of the first required field that was never given a value: an enumeration, union or file that is as its `Default` made it.
///
/// Numbers cannot be told from their defaults and count as given, and so do texts: see [`first_empty`].
pub(crate) fn first_missing(value: &dyn Encode) -> Option<String> {
    of_part(&value.value_ref(), |value| value.is_unset())
}

/// The path of the first required text that is empty, which few services take.
pub(crate) fn first_empty(value: &dyn Encode) -> Option<String> {
    of_part(&value.value_ref(), |value| {
        !value.is_optional() && matches!(value.value_ref(), ValueRef::String(""))
    })
}

/// Whether a required field has nothing that can be meant.
type Test = fn(&dyn Decode) -> bool;

fn of_part(value_ref: &ValueRef<'_>, test: Test) -> Option<String> {
    match value_ref {
        ValueRef::Model(model) => of_model(*model, &[], test),
        ValueRef::Tagged(payload, Tagged { payload: Payload::Property(key), .. }) => {
            of_part(&payload.value_ref(), test).map(|below| format!("{key}.{below}"))
        }
        ValueRef::Tagged(payload, tagged) => of_alternative(*payload, &mut vec![tagged], test),
        ValueRef::List(items) => items.iter().find_map(|item| of_part(item, test)),
        ValueRef::Elements(list) => (0..list.count()).find_map(|index| of_part(&list.at(index), test)),
        ValueRef::Map(entries) => entries.iter().find_map(|(_, value_ref)| of_part(value_ref, test)),
        _ => None,
    }
}

/// An alternative of unions that write these tags by themselves.
fn of_alternative(payload: &dyn Encode, around: &mut Vec<&'static Tagged>, test: Test) -> Option<String> {
    match payload.value_ref() {
        ValueRef::Model(model) => of_model(model, around, test),
        ValueRef::Tagged(payload, tagged) if !matches!(tagged.payload, Payload::Property(_)) => {
            around.push(tagged);
            of_alternative(payload, around, test)
        }
        value_ref => of_part(&value_ref, test),
    }
}

fn of_model(model: &dyn Model, around: &[&Tagged], test: Test) -> Option<String> {
    let is_written = |field: &Field| around.iter().any(|tagged| tagged.has(field.name));
    let declared = model.shape().fields;
    let mut missing = None;
    model.with_fields(&mut |values| {
        // What no request has cannot be missing in one.
        let is_sent = |field: &Field| !field.is_read_only() && !is_written(field);
        let given = declared.iter().zip(values).filter(|(field, _)| is_sent(field));
        missing = given.into_iter().find_map(|(field, value)| of_field(field, *value, test));
    });
    missing
}

fn of_field(field: &Field, value: &dyn Decode, test: Test) -> Option<String> {
    if field.is_required() && test(value) {
        return Some(field.name.to_owned());
    }
    of_part(&value.value_ref(), test).map(|below| format!("{}.{below}", field.name))
}
