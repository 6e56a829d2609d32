//! `items` as a list, which older drafts of JSON Schema have for what is `prefixItems` now, and `items` as a boolean.

use serde_json::{Map, Value};

use crate::document::normalize::context::Context;

/// Names the schemas of a tuple's places `prefixItems`, and the schema of the others `items`.
pub(in crate::document::normalize) fn rewrite(schema: &mut Map<String, Value>, context: &mut Context<'_>) {
    if schema.get("items").is_some_and(Value::is_array) && !schema.contains_key("prefixItems") {
        if let Some(items) = schema.shift_remove("items") {
            schema.insert("prefixItems".into(), items);
        }
        if let Some(rest) = schema.shift_remove("additionalItems") {
            schema.insert("items".into(), rest);
        }
        let message = "`items` is a list of schemas; each is that of one place";
        context.repaired("tuple", "items", message);
    }
    let is_tuple =
        schema.get("prefixItems").and_then(Value::as_array).is_some_and(|places| !places.is_empty());
    if !is_tuple && schema.get("items").is_some_and(Value::is_boolean) {
        // True says nothing, and what false forbids is not there to be read.
        schema.shift_remove("items");
    }
}
