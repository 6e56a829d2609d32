//! Rewrites `items` as a list, which older drafts of JSON Schema have for `prefixItems`, and `items` as a
//! boolean.

use indexmap::IndexSet;
use serde_json::{Map, Value, json};

use crate::document::members::Members;
use crate::document::normalize::context::Context;

/// Moves the schemas of a tuple to `prefixItems`, and the schema of further elements to `items`.
pub(in crate::document::normalize) fn rewrite(schema: &mut Map<String, Value>, context: &mut Context<'_>) {
    if !schema.contains_key("prefixItems")
        && let Some(Value::Array(listed)) = schema.get("items")
    {
        let listed = listed.clone();
        listed_items(schema, listed, context);
    }
    if !schema.list("prefixItems").is_empty() {
        // Elements after the first ones are unevaluated (JSON Schema 2020-12, Core, section 11.2).
        if !schema.contains_key("items")
            && let Some(rest) = schema.shift_remove("unevaluatedItems")
        {
            schema.insert("items".into(), rest);
        }
    } else if schema.get("items").is_some_and(Value::is_boolean) {
        // `true` allows all elements, and with `false` there are none to read.
        schema.shift_remove("items");
    }
}

/// `items` is a list. If the document limits the number of elements to the list's length, it is a tuple. No
/// version of OpenAPI has this; documents without the limit mean elements of any of these schemas.
fn listed_items(schema: &mut Map<String, Value>, listed: Vec<Value>, context: &mut Context<'_>) {
    let is_bound = |key: &str| schema.get(key).and_then(Value::as_u64) == u64::try_from(listed.len()).ok();
    let is_closed = schema.get("additionalItems") == Some(&Value::Bool(false));
    let is_tuple = is_closed || is_bound("minItems") && is_bound("maxItems");
    if is_tuple {
        schema.shift_remove("items");
        schema.insert("prefixItems".into(), listed.into());
        if let Some(rest) = schema.shift_remove("additionalItems") {
            schema.insert("items".into(), rest);
        }
        let message = "`items` is a list of schemas; each is that of one place";
        return context.repaired("tuple", "items", message);
    }
    let rest = schema.shift_remove("additionalItems").filter(Value::is_object);
    let alternatives: IndexSet<Value> = listed.into_iter().chain(rest).collect();
    let mut alternatives: Vec<Value> = alternatives.into_iter().collect();
    let items = match (alternatives.pop(), alternatives.is_empty()) {
        (None, _) => json!({}),
        (Some(only), true) => only,
        (Some(last), false) => {
            alternatives.push(last);
            json!({ "anyOf": alternatives })
        }
    };
    schema.insert("items".into(), items);
    let message = "`items` is a list of schemas, which OpenAPI does not have; each element is of one of them";
    context.repaired("tuple", "items", message);
}
