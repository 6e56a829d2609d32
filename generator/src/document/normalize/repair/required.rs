//! Repairs `required` that is not a list: a boolean at a property, as in JSON Schema up to draft 3, or a
//! single name.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use crate::document::normalize::context::Context;
use crate::document::tree::kind;

/// Moves booleans at properties into the list of their object.
pub(in crate::document::normalize) fn rewrite(schema: &mut Map<String, Value>, context: &mut Context<'_>) {
    own(schema, context);
    let mut names = Vec::new();
    let mut found = false;
    for (name, property) in schema.get_mut("properties").and_then(Value::as_object_mut).into_iter().flatten()
    {
        let Some(property) = property.as_object_mut() else { continue };
        let flag = match property.get("required") {
            Some(Value::Bool(flag)) => *flag,
            Some(Value::String(text)) if ["true", "false"].contains(&text.as_str()) => text == "true",
            _ => continue,
        };
        property.shift_remove("required");
        found = true;
        if flag {
            names.push(Value::String(name.clone()));
        }
    }
    if !found {
        return;
    }
    context.repaired(
        "required",
        "properties",
        "`required` is at the properties; it is read as the list of the object",
    );
    if !names.is_empty()
        && let Value::Array(list) = schema.entry("required").or_insert_with(|| json!([]))
    {
        let known: BTreeSet<&str> = list.iter().filter_map(Value::as_str).collect();
        names.retain(|name: &Value| name.as_str().is_some_and(|name| !known.contains(name)));
        list.extend(names);
    }
}

fn own(schema: &mut Map<String, Value>, context: &mut Context<'_>) {
    match schema.get_mut("required") {
        None => {}
        Some(Value::Array(names)) => {
            let count = names.len();
            names.retain(Value::is_string);
            if names.len() < count {
                context.repaired(
                    "required",
                    "required",
                    "the list has elements that are not names of properties; they are ignored",
                );
            }
        }
        Some(Value::String(name)) if !["true", "false"].contains(&name.as_str()) => {
            let list = json!([name]);
            schema.insert("required".into(), list);
            context.repaired("required", "required", "`required` is one name, not a list; it is read as one");
        }
        Some(other) => {
            let message = format!("`required` is {}, not a list of names; it is not read", kind(other));
            schema.shift_remove("required");
            context.repaired("required", "required", message);
        }
    }
}
