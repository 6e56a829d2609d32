//! Rewrites `patternProperties` and `unevaluatedProperties` as `additionalProperties`.

use serde_json::{Map, Value};

use crate::document::normalize::context::Context;

pub(in crate::document::normalize) fn rewrite(schema: &mut Map<String, Value>, context: &mut Context<'_>) {
    if let Some(value) = schema.shift_remove("unevaluatedProperties")
        && !schema.contains_key("additionalProperties")
        && (value.is_object() || value == Value::Bool(true))
    {
        schema.insert("additionalProperties".into(), value);
    }
    let Some(Value::Object(patterns)) = schema.shift_remove("patternProperties") else { return };
    let mut schemas: Vec<Value> = Vec::new();
    for (_, value) in patterns {
        // Two different schemas are enough to know that they differ.
        if value != Value::Bool(false) && schemas.len() < 2 && !schemas.contains(&value) {
            schemas.push(value);
        }
    }
    // `additionalProperties` is for names that match no pattern, so its schema is one more.
    if let Some(rest) = schema.get("additionalProperties")
        && *rest != Value::Bool(false)
        && !schemas.contains(rest)
    {
        schemas.push(rest.clone());
    }
    if schemas.len() > 1 {
        let message = "properties of different patterns have different schemas";
        let instead = "properties that are not named can have any value";
        context.lost("pattern-properties", "patternProperties", message, instead);
        schema.insert("additionalProperties".into(), true.into());
    } else if let Some(only) = schemas.pop() {
        context.newer("patternProperties", "the names of properties are given by a pattern");
        schema.insert("additionalProperties".into(), only);
    }
}
