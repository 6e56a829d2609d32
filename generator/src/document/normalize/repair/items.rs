//! Repairs lists without `items`, or with `items` that is not a schema.

use serde_json::{Map, Value, json};

use super::types::is_type;
use crate::document::normalize::context::Context;
use crate::document::normalize::version::Version;
use crate::document::tree::kind;

pub(in crate::document::normalize) fn rewrite(schema: &mut Map<String, Value>, context: &mut Context<'_>) {
    match schema.get("items") {
        None => {
            let is_list =
                schema.get("type").is_some_and(|of| of == "array") && !schema.contains_key("prefixItems");
            if is_list && context.version == Version::V3_0 {
                context.repaired_here("items", "the list has no `items`; any items are accepted");
            }
        }
        Some(Value::Object(_) | Value::Bool(_)) => {}
        Some(Value::String(name)) if is_type(name) => {
            let items = json!({ "type": name });
            schema.insert("items".into(), items);
            context.repaired(
                "items",
                "items",
                "`items` is the name of a type; it is read as the type of the items",
            );
        }
        Some(other) => {
            let message = format!("`items` is {}, not a schema", kind(other));
            schema.shift_remove("items");
            context.lost("items", "items", &message, "any items are accepted");
        }
    }
}
