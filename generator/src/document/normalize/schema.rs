//! One schema: its faults mended, and what later versions say in the words of 3.0.

use serde_json::{Map, Value, json};

use super::context::Context;
use super::version::Version;
use super::{later, repair};
use crate::document::tree::kind;

/// How often a schema may be replaced by its one alternative that is not null.
const MAX_NESTED: usize = 16;

/// Rewrites one schema; its sub-schemas have their own turn.
pub(super) fn rewrite(node: &mut Value, context: &mut Context<'_>) {
    let Some(schema) = mapping(node, context) else { return };
    if context.version > Version::V3_0 && schema.contains_key("nullable") {
        context.repaired(
            "nullable",
            "nullable",
            "`nullable` is a keyword of OpenAPI 3.0; null is taken here",
        );
    }
    for _ in 0..MAX_NESTED {
        repair::keywords::rewrite(schema, context);
        repair::reference::rewrite(schema, context);
        if schema.contains_key("$ref") {
            later::sibling::rewrite(schema, context);
        }
        if schema.contains_key("$ref") {
            return;
        }
        if !later::null::rewrite(schema, context) {
            break;
        }
    }
    repair::types::rewrite(schema, context);
    if schema.contains_key("$ref") {
        return;
    }
    repair::bounds::rewrite(schema, context);
    repair::required::rewrite(schema, context);
    later::types::rewrite(schema, context);
    later::constant::rewrite(schema, context);
    repair::enumeration::rewrite(schema, context);
    later::tuple::rewrite(schema, context);
    repair::items::rewrite(schema, context);
    later::pattern::rewrite(schema, context);
    later::condition::rewrite(schema, context);
    later::content::rewrite(schema);
}

/// The schema's keywords: `true` and `false` are schemas too (JSON Schema 2020-12, section 4.3.2), the name of a type is meant as one.
fn mapping<'n>(node: &'n mut Value, context: &mut Context<'_>) -> Option<&'n mut Map<String, Value>> {
    match &*node {
        Value::Object(_) => {}
        Value::Bool(takes_any) => *node = if *takes_any { json!({}) } else { json!({ "not": {} }) },
        Value::Null => {
            context.repaired_here("schema", "the schema is empty; any value is taken here");
            *node = json!({});
        }
        Value::String(name) if repair::types::is_type(name) => {
            let message = format!("the schema is the text `{name}`, which is taken as its type");
            context.repaired_here("schema", message);
            *node = json!({ "type": name });
        }
        other => {
            let message = format!("the schema is {}", kind(other));
            context.lost_here("schema", &message, "any value is taken here");
            *node = json!({});
        }
    }
    node.as_object_mut()
}
