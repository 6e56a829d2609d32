//! Rewrites `const` as an enum with one value, and null as a value of an enum.

use serde_json::{Map, Value, json};

use crate::document::normalize::context::Context;

/// Rewrites `const` as `enum`, and a null value as `nullable`.
pub(in crate::document::normalize) fn rewrite(schema: &mut Map<String, Value>, context: &mut Context<'_>) {
    if let Some(value) = schema.shift_remove("const") {
        context.newer("const", "the value is a constant");
        schema.insert("enum".into(), json!([value]));
    }
    let Some(Value::Array(values)) = schema.get("enum") else { return };
    let mut nulls = Vec::new();
    for (index, value) in values.iter().enumerate() {
        if value.is_null() {
            nulls.push(index);
        }
    }
    if nulls.is_empty() {
        return;
    }
    let count = values.len();
    schema.insert("nullable".into(), true.into());
    // Names and descriptions of the values are matched by index, so theirs are removed too.
    for key in ["enum", "x-enum-varnames", "x-enumNames", "x-enum-descriptions"] {
        if let Some(Value::Array(list)) = schema.get_mut(key)
            && list.len() == count
        {
            let mut index = 0;
            list.retain(|_| {
                index += 1;
                !nulls.contains(&(index - 1))
            });
        }
    }
    if let Some(Value::Array(values)) = schema.get("enum")
        && values.is_empty()
    {
        schema.shift_remove("enum");
    }
}
