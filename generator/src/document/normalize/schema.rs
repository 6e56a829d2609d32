//! Repairs one schema, and rewrites features of later versions as 3.0.

use serde_json::{Map, Value, json};

use super::context::Context;
use super::version::Version;
use super::{newer_versions, repair};
use crate::document::tree::kind;

/// How often a schema may be replaced by its only alternative other than null.
const MAX_NESTED: usize = 16;

/// Rewrites one schema. Its subschemas are visited later.
pub(super) fn rewrite(node: &mut Value, context: &mut Context<'_>) {
    let Some(schema) = mapping(node, context) else { return };
    if context.version > Version::V3_0 && schema.contains_key("nullable") {
        context.repaired(
            "nullable",
            "nullable",
            "`nullable` is a keyword of OpenAPI 3.0; null is accepted here",
        );
    }
    for _ in 0..MAX_NESTED {
        repair::keywords::rewrite(schema, context);
        repair::reference::rewrite(schema, context);
        repair::kind::of_schema(schema, context);
        if schema.contains_key("$ref") {
            newer_versions::sibling::rewrite(schema, context);
        }
        if schema.contains_key("$ref") {
            return;
        }
        repair::types::nothing(schema, context);
        if !newer_versions::null::rewrite(schema, context) {
            break;
        }
    }
    repair::types::rewrite(schema, context);
    if schema.contains_key("$ref") {
        return;
    }
    repair::mapping::rewrite(schema, context);
    repair::bounds::rewrite(schema, context);
    repair::required::rewrite(schema, context);
    repair::placeholder::rewrite(schema, context);
    newer_versions::types::rewrite(schema, context);
    newer_versions::constant::rewrite(schema, context);
    repair::enumeration::rewrite(schema, context);
    newer_versions::tuple::rewrite(schema, context);
    repair::items::rewrite(schema, context);
    newer_versions::pattern::rewrite(schema, context);
    newer_versions::condition::rewrite(schema, context);
    newer_versions::content::rewrite(schema);
}

/// The schema as a mapping. Booleans are schemas too (JSON Schema 2020-12, section 4.3.2), and a string is
/// read as the name of a type.
fn mapping<'n>(node: &'n mut Value, context: &mut Context<'_>) -> Option<&'n mut Map<String, Value>> {
    match &*node {
        Value::Object(_) => {}
        Value::Bool(takes_any) => *node = if *takes_any { json!({}) } else { json!({ "not": {} }) },
        Value::Null => {
            context.repaired_here("schema", "the schema is empty; any value is accepted here");
            *node = json!({});
        }
        Value::String(name) if repair::types::is_type(name) => {
            let message = format!("the schema is the text `{name}`, which is read as its type");
            context.repaired_here("schema", message);
            *node = json!({ "type": name });
        }
        other => {
            let message = format!("the schema is {}", kind(other));
            context.lost_here("schema", &message, "any value is accepted here");
            *node = json!({});
        }
    }
    node.as_object_mut()
}
