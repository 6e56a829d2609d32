//! Rewrites `null` as an alternative of a union: the union becomes `nullable`, as in 3.0.

use serde_json::{Map, Value};

use crate::document::members::Members;
use crate::document::normalize::context::Context;

/// Keywords that describe a schema but do not restrict its values.
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

/// Removes `null` from `oneOf` and `anyOf`. Returns whether one alternative was left, which then replaces the
/// union.
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
        // An alternative without keywords already allows null. One with only `nullable` is null itself.
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

/// Whether an alternative allows any value.
fn is_any(member: &Value) -> bool {
    match member {
        Value::Bool(any) => *any,
        Value::Object(map) => map.keys().all(|key| ANNOTATIONS.contains(&key.as_str()) && key != "nullable"),
        _ => false,
    }
}

/// Replaces the union by its only alternative. Annotations of the union override those of the alternative.
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

/// Whether a schema allows only null.
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

/// 3.0 writes the null type as `{ nullable: true, enum: [null] }`.
fn is_nullable_of_3_0(schema: &Value) -> bool {
    schema.get("enum").is_some() && schema.get("nullable") == Some(&Value::Bool(true))
}
