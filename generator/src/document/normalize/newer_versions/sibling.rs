//! Rewrites keywords next to a `$ref`: annotations stay there, other keywords become a second member of
//! `allOf`.

use serde_json::{Map, Value, json};

use crate::document::normalize::context::Context;
use crate::document::normalize::version::Version;

/// Keywords that change the type of the target.
const STRUCTURAL: [&str; 9] = [
    "properties",
    "additionalProperties",
    "patternProperties",
    "allOf",
    "oneOf",
    "anyOf",
    "items",
    "prefixItems",
    "enum",
];

/// Keywords that only matter together with those above.
const DEPENDENT: [&str; 4] = ["type", "format", "required", "const"];

/// Rewrites `$ref` with siblings. JSON Schema 2020-12 applies both; OpenAPI 3.0 ignores the siblings.
pub(in crate::document::normalize) fn rewrite(schema: &mut Map<String, Value>, context: &mut Context<'_>) {
    if !schema.get("$ref").is_some_and(Value::is_string) {
        return;
    }
    let is_later = context.version > Version::V3_0;
    let has = |schema: &Map<String, Value>, key: &str| schema.contains_key(key);
    let changes = STRUCTURAL.iter().any(|key| has(schema, key))
        || (is_later && ["required", "const"].iter().any(|key| has(schema, key)));
    if changes {
        let structural = STRUCTURAL.iter().chain(&DEPENDENT);
        let beside: Map<String, Value> =
            structural.filter_map(|key| Some(((*key).to_owned(), schema.shift_remove(*key)?))).collect();
        let Some(reference) = schema.shift_remove("$ref") else { return };
        context.newer("$ref", "the schema beside the reference is merged with its target");
        schema.insert("allOf".into(), json!([{ "$ref": reference }, beside]));
        return;
    }
    // `type` lists null: the target is nullable.
    if let Some(Value::Array(types)) = schema.get("type")
        && types.iter().any(|of| of == "null")
    {
        schema.insert("nullable".into(), true.into());
    }
    for keyword in DEPENDENT {
        if schema.shift_remove(keyword).is_some() && !is_later {
            let message =
                format!("`{keyword}` beside `$ref` has no effect; the target of the reference is used");
            context.repaired("reference-sibling", keyword, message);
        }
    }
}
