//! Finds required fields of a request that were not set.

use std::any::{Any, TypeId};

use super::{
    CommaList, Date, DateTime, Decimal, Decode, Encode, Field, Model, Payload, Tagged, Uuid, ValueRef,
};

/// The path of the first required field that was not set: an enumeration, a union or a file that is still its `Default`.
///
/// A number that is not set looks like one that is 0, so it counts as set. For strings, see [`first_empty`].
pub(crate) fn first_missing(value: &dyn Encode) -> Option<String> {
    of_part(&value.value_ref(), |_, value| value.is_unset())
}

/// The path of the first required string that is empty, which few services accept. Empty values of enumerations do not count,
/// and neither do strings that the document explicitly allows to be empty.
pub(crate) fn first_empty(value: &dyn Encode) -> Option<String> {
    of_part(&value.value_ref(), |field, value| {
        !field.may_be_empty() && is_text(value) && matches!(value.value_ref(), ValueRef::String(""))
    })
}

/// Whether the value is a string, but not an enumeration of strings.
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

/// Whether a required field was not set.
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

/// Checks an alternative of nested unions. The unions write the tags in `around`, so these need not be set.
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
        // Fields that requests do not have cannot be missing.
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
