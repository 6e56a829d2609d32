//! Lists of types, and the type `null`.

use serde_json::{Map, Value, json};

use crate::document::normalize::context::Context;

/// Keywords that apply only to values of one type (JSON Schema 2020-12, Validation, section 6).
const OF_TYPES: [(&str, &[&str]); 4] = [
    (
        "string",
        &["pattern", "minLength", "maxLength", "contentEncoding", "contentMediaType", "contentSchema"],
    ),
    ("number", &["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"]),
    (
        "array",
        &["items", "prefixItems", "minItems", "maxItems", "uniqueItems", "contains", "unevaluatedItems"],
    ),
    (
        "object",
        &[
            "properties",
            "required",
            "additionalProperties",
            "patternProperties",
            "unevaluatedProperties",
            "minProperties",
            "maxProperties",
            "propertyNames",
        ],
    ),
];

/// With more types than this, the schema allows any value.
const MOST: usize = 4;

/// Rewrites a list of types as one type, or as a union with an alternative for each type.
pub(in crate::document::normalize) fn rewrite(schema: &mut Map<String, Value>, context: &mut Context<'_>) {
    match schema.get("type") {
        Some(Value::Array(_)) => {}
        Some(Value::String(of)) if of == "null" => {
            schema.shift_remove("type");
            schema.insert("nullable".into(), true.into());
            context.newer("type", "`null` is the type here");
            return;
        }
        _ => return,
    }
    let Some(Value::Array(listed)) = schema.shift_remove("type") else { return };
    context.newer("type", "the type is a list");
    let mut types: Vec<String> = Vec::new();
    for of in &listed {
        let of = of.as_str().unwrap_or("null");
        if of == "null" {
            schema.insert("nullable".into(), true.into());
        } else if !types.iter().any(|known| known == of) {
            types.push(of.to_owned());
        }
    }
    settle(schema, &types);
}

fn settle(schema: &mut Map<String, Value>, types: &[String]) {
    // These keywords say which types are allowed themselves.
    let is_said = ["oneOf", "anyOf", "allOf", "enum", "const"].iter().any(|key| schema.contains_key(*key));
    match types {
        [only] => {
            schema.insert("type".into(), only.as_str().into());
        }
        types if is_said || types.len() > MOST || types.is_empty() => {}
        types => {
            let has_integer = types.iter().any(|of| of == "integer");
            let alternatives: Vec<Value> =
                types.iter().map(|of| alternative(schema, of, has_integer)).collect();
            for (_, keywords) in OF_TYPES {
                for keyword in keywords {
                    schema.shift_remove(*keyword);
                }
            }
            schema.shift_remove("format");
            schema.insert("anyOf".into(), alternatives.into());
        }
    }
}

/// The schema of one type, with the keywords that apply to it.
fn alternative(schema: &Map<String, Value>, of: &str, has_integer: bool) -> Value {
    let family = if of == "integer" { "number" } else { of };
    let mut alternative = Map::new();
    alternative.insert("type".into(), json!(of));
    if let Some(format) = schema.get("format")
        && is_format_of(format.as_str().unwrap_or_default(), of, has_integer)
    {
        alternative.insert("format".into(), format.clone());
    }
    for (name, keywords) in OF_TYPES {
        if name != family {
            continue;
        }
        for keyword in keywords {
            if let Some(value) = schema.get(*keyword) {
                alternative.insert((*keyword).to_owned(), value.clone());
            }
        }
    }
    Value::Object(alternative)
}

/// Whether a format applies to a type. A format of integers applies to `number` if `integer` is not one of
/// the types.
fn is_format_of(format: &str, of: &str, has_integer: bool) -> bool {
    let starts = |names: &[&str]| names.iter().any(|name| format.starts_with(name));
    let is_integer = starts(&["int", "uint"]);
    let is_fraction = starts(&["float", "double", "decimal"]);
    match of {
        "integer" => is_integer,
        "number" => is_fraction || is_integer && !has_integer,
        "string" => !is_integer && !is_fraction,
        _ => false,
    }
}
