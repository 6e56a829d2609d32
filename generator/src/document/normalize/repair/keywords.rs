//! Keywords of schemas whose values have the wrong form.

use serde_json::{Map, Value, json};

use super::form::KeywordForm::{Flag, List, Mapping, SchemaOrFlag, Text};
use super::form::{Loss, Row, repair};
use crate::document::normalize::context::Context;

const ANY: Loss = Loss::Instead("any value is accepted here");

const ROWS: [Row; 17] = [
    ("properties", Mapping, Loss::Instead("the object has no known properties")),
    ("patternProperties", Mapping, Loss::Instead("any property is accepted")),
    ("$defs", Mapping, Loss::None),
    ("allOf", List, ANY),
    ("oneOf", List, ANY),
    ("anyOf", List, ANY),
    ("enum", List, Loss::Instead("the values are unknown")),
    ("additionalProperties", SchemaOrFlag, Loss::Instead("any property is accepted")),
    ("unevaluatedProperties", SchemaOrFlag, Loss::Instead("any property is accepted")),
    ("title", Text, Loss::None),
    ("description", Text, Loss::None),
    ("format", Text, Loss::None),
    ("pattern", Text, Loss::None),
    ("nullable", Flag, Loss::None),
    ("deprecated", Flag, Loss::None),
    ("readOnly", Flag, Loss::None),
    ("writeOnly", Flag, Loss::None),
];

/// Repairs values of the wrong form, so that a fault in one keyword does not cost the whole schema.
pub(in crate::document::normalize) fn rewrite(schema: &mut Map<String, Value>, context: &mut Context<'_>) {
    repair(schema, &ROWS, "schema-keyword", context);
    if schema.get("$ref").is_some_and(|reference| !reference.is_string()) {
        schema.shift_remove("$ref");
        context.lost("schema-keyword", "$ref", "`$ref` is not a string", "any value is accepted here");
    }
    discriminator(schema, context);
}

/// In Swagger 2.0, `discriminator` is the name of the property (Schema Object).
fn discriminator(schema: &mut Map<String, Value>, context: &mut Context<'_>) {
    match schema.get_mut("discriminator") {
        None => {}
        Some(Value::String(name)) => {
            let object = json!({ "propertyName": name });
            schema.insert("discriminator".into(), object);
            context.repaired(
                "discriminator",
                "discriminator",
                "the discriminator is a string; it is the property's name",
            );
        }
        Some(Value::Object(map)) if map.get("propertyName").is_some_and(Value::is_string) => {
            if map.get("defaultMapping").is_some_and(|target| !target.is_string()) {
                map.shift_remove("defaultMapping");
                let message = "the default of the mapping is not a string; it is ignored";
                context.repaired("discriminator", "discriminator", message);
            }
            let Some(Value::Object(map)) = schema.get_mut("discriminator") else { return };
            let is_faulty = |mapping: &Value| match mapping {
                Value::Object(mapping) => mapping.values().any(|target| !target.is_string()),
                _ => true,
            };
            if map.get("mapping").is_some_and(is_faulty) {
                match map.get_mut("mapping") {
                    Some(Value::Object(mapping)) => mapping.retain(|_, target| target.is_string()),
                    _ => drop(map.shift_remove("mapping")),
                }
                context.repaired(
                    "discriminator",
                    "discriminator",
                    "the mapping has targets that are not strings; they are ignored",
                );
            }
        }
        Some(_) => {
            schema.shift_remove("discriminator");
            let instead = "the alternatives are distinguished by their content";
            context.lost("discriminator", "discriminator", "the discriminator names no property", instead);
        }
    }
}
