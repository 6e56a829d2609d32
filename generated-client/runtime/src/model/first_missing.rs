// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Whether a value has everything that it must have, before it is sent.

use std::any::{Any, TypeId};

use super::{
    CommaList, Date, DateTime, Decimal, Decode, Encode, Field, Model, Payload, Tagged, Uuid, ValueRef,
};

/// The path of the first required field that was never given a value: an enumeration, union or file that is as its `Default` made it.
///
/// Numbers cannot be told from their defaults and count as given, and so do texts: see [`first_empty`].
pub(crate) fn first_missing(value: &dyn Encode) -> Option<String> {
    of_part(&value.value_ref(), |_, value| value.is_unset())
}

/// The path of the first required text that is empty, which few services take. An empty value that an enumeration lists is
/// meant, and so is a text of which the document says that it may be empty.
pub(crate) fn first_empty(value: &dyn Encode) -> Option<String> {
    of_part(&value.value_ref(), |field, value| {
        !field.may_be_empty() && is_text(value) && matches!(value.value_ref(), ValueRef::String(""))
    })
}

/// Whether the value is a text, and no enumeration of texts.
fn is_text(value: &dyn Decode) -> bool {
    let texts = [
        TypeId::of::<String>(),
        TypeId::of::<CommaList>(),
        TypeId::of::<Date>(),
        TypeId::of::<DateTime>(),
        TypeId::of::<Decimal>(),
        TypeId::of::<Uuid>(),
    ];
    texts.contains(&Any::type_id(value))
}

/// Whether a required field has nothing that can be meant.
type Test = fn(&Field, &dyn Decode) -> bool;

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
    if field.is_required() && test(field, value) {
        return Some(field.name.to_owned());
    }
    of_part(&value.value_ref(), test).map(|below| format!("{}.{below}", field.name))
}
