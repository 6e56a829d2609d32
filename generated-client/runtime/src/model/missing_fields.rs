// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`missing_fields`]: finds required fields that a response does not have, in clients that accept this.

use super::{Decode, Encode, Field, Model, ValueRef};

/// The paths of all fields that the document requires and the value does not have, such as `users[3].email`.
///
/// Only clients that are generated with `missing-required = "report"` accept such responses; in others, a missing required
/// field is an error.
#[must_use]
pub fn missing_fields(value: &dyn Encode) -> Vec<String> {
    let mut missing = Vec::new();
    of_part(&value.value_ref(), String::new(), &mut missing);
    missing
}

fn of_part(value: &ValueRef<'_>, path: String, missing: &mut Vec<String>) {
    match value {
        ValueRef::Model(model) => of_model(*model, &path, missing),
        ValueRef::Tagged(payload, _) => of_part(&payload.value_ref(), path, missing),
        ValueRef::List(items) => {
            for (index, item) in items.iter().enumerate() {
                of_part(item, format!("{path}[{index}]"), missing);
            }
        }
        ValueRef::Elements(list) => {
            for index in 0..list.count() {
                of_part(&list.at(index), format!("{path}[{index}]"), missing);
            }
        }
        ValueRef::Map(entries) => {
            for (key, value) in entries {
                of_part(value, below(&path, key), missing);
            }
        }
        _ => {}
    }
}

fn of_model(model: &dyn Model, path: &str, missing: &mut Vec<String>) {
    let declared = model.shape().fields;
    model.with_fields(&mut |values| {
        for (field, value) in declared.iter().zip(values) {
            of_field(field, *value, path, missing);
        }
    });
}

fn of_field(field: &Field, value: &dyn Decode, path: &str, missing: &mut Vec<String>) {
    let path = below(path, field.name);
    if field.is_promised() && value.is_absent() {
        missing.push(path);
        return;
    }
    of_part(&value.value_ref(), path, missing);
}

fn below(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}
