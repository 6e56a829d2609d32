//! `null` among the alternatives of a union: the others are nullable, as 3.0 says it.

use serde_json::{Map, Value};

use crate::document::members::Members;
use crate::document::normalize::context::Context;

/// What says something about a schema and nothing about its values.
const ANNOTATIONS: [&str; 10] = [
    "title",
    "description",
    "default",
    "example",
    "examples",
    "deprecated",
    "readOnly",
    "writeOnly",
    "nullable",
    "$comment",
];

/// Takes `null` out of `oneOf` and `anyOf`; whether one alternative was left, which is what the schema is now.
pub(in crate::document::normalize) fn rewrite(
    schema: &mut Map<String, Value>,
    context: &mut Context<'_>,
) -> bool {
    for key in ["oneOf", "anyOf"] {
        let Some(Value::Array(members)) = schema.get_mut(key) else { continue };
        let count = members.len();
        let says_null = members.iter().any(|member| is_null(member) && !is_nullable_of_3_0(member));
        members.retain(|member| !is_null(member));
        if members.len() == count {
            continue;
        }
        let only = if members.len() == 1 { members.first().cloned() } else { None };
        let is_empty = members.is_empty();
        // Null is one of any values, and what is nullable and says no more is null alone.
        let takes_any = members.iter().any(is_any);
        if !takes_any {
            schema.insert("nullable".into(), true.into());
        }
        if says_null {
            context.newer(key, "`null` is an alternative here");
        }
        if is_empty {
            schema.shift_remove(key);
        }
        if let Some(Value::Object(only)) = only
            && merge(schema, key, only)
        {
            return true;
        }
    }
    false
}

/// Whether a member takes any value.
fn is_any(member: &Value) -> bool {
    match member {
        Value::Bool(any) => *any,
        Value::Object(map) => map.keys().all(|key| ANNOTATIONS.contains(&key.as_str()) && key != "nullable"),
        _ => false,
    }
}

/// The member instead of the union, what stands beside the union over what the member says of itself.
fn merge(schema: &mut Map<String, Value>, key: &str, only: Map<String, Value>) -> bool {
    let is_annotation = |name: &str| ANNOTATIONS.contains(&name) || name.starts_with("x-");
    let agrees = |(name, value): (&String, &Value)| {
        name == key || is_annotation(name) || name == "discriminator" || only.get(name) == Some(value)
    };
    if !schema.iter().all(agrees) {
        return false;
    }
    schema.shift_remove(key);
    schema.shift_remove("discriminator");
    for (name, value) in only {
        if !schema.contains_key(&name) {
            schema.insert(name, value);
        }
    }
    true
}

/// Whether null is the one value of a schema.
pub(in crate::document::normalize) fn is_null(schema: &Value) -> bool {
    let is_named = |of: &Value| of.is_null() || of.as_str() == Some("null");
    let by_type = match schema.get("type") {
        None => false,
        Some(Value::Array(all)) => all.len() == 1 && is_named(&all[0]),
        Some(of) => is_named(of),
    };
    let values = schema.list("enum");
    let by_value = !values.is_empty() && values.iter().all(Value::is_null);
    by_type || by_value || schema.get("const") == Some(&Value::Null)
}

/// `{ nullable: true, enum: [null] }` is how 3.0 names the null type.
fn is_nullable_of_3_0(schema: &Value) -> bool {
    schema.get("enum").is_some() && schema.get("nullable") == Some(&Value::Bool(true))
}
