//! Repairs references to a component of another kind: to a response where a schema is expected, or the
//! reverse.

use serde_json::{Map, Value, json};

use crate::document::Pointer;
use crate::document::normalize::context::Context;
use crate::media_type;

/// The most references that are followed from one component to another of the same kind.
const MAX_HOPS: usize = 8;

/// The sections of the components without schemas (OpenAPI 3.2, Components Object).
const OTHERS: [&str; 10] = [
    "responses",
    "parameters",
    "examples",
    "requestBodies",
    "headers",
    "securitySchemes",
    "links",
    "callbacks",
    "pathItems",
    "mediaTypes",
];

/// Redirects a schema's reference to a response, body, parameter or header to the schema inside it.
pub(in crate::document::normalize) fn of_schema(node: &mut Map<String, Value>, context: &mut Context<'_>) {
    let Some(target) = Pointer::target_of(node) else { return };
    let Some(section) = section(&target) else { return };
    if !OTHERS.contains(&section.as_str()) || target.find(context.root).is_none() {
        return;
    }
    let Some(schema) = described(&section, target, context.root) else {
        let message = format!("the reference leads to one of `{section}`, which has no schema");
        context.lost("reference-form", "$ref", &message, "any value is accepted here");
        node.shift_remove("$ref");
        return;
    };
    let message = format!("the reference leads to one of `{section}`; its schema is used");
    context.repaired("reference-form", "$ref", message);
    node.insert("$ref".into(), schema.to_reference().into());
}

/// Replaces a response's or body's reference to a schema by JSON content with this schema.
pub(in crate::document::normalize) fn of_content(node: &mut Map<String, Value>, context: &mut Context<'_>) {
    let Some(target) = Pointer::target_of(node) else { return };
    if section(&target).as_deref() != Some("schemas") || target.find(context.root).is_none() {
        return;
    }
    context.repaired(
        "reference-form",
        "$ref",
        "the reference leads to a schema, which is read as that of JSON",
    );
    node.shift_remove("$ref");
    node.insert(
        "content".into(),
        json!({ "application/json": { "schema": { "$ref": target.to_reference() } } }),
    );
}

/// The section of the components that contains this definition.
fn section(definition: &Pointer) -> Option<String> {
    let [components, section, _]: [String; 3] = definition.tokens().try_into().ok()?;
    if components == "components" { Some(section) } else { None }
}

/// The place of the schema inside a component of another section.
fn described(section: &str, definition: Pointer, root: &Value) -> Option<Pointer> {
    let place = followed(definition, root)?;
    let definition = place.find(root)?;
    match section {
        "parameters" | "headers" | "mediaTypes" => schema_of(&place, definition),
        "responses" | "requestBodies" => {
            let (name, content) = of_json(definition)?;
            schema_of(&place.child("content").child(name), content)
        }
        _ => None,
    }
}

fn followed(mut place: Pointer, root: &Value) -> Option<Pointer> {
    for _ in 0..MAX_HOPS {
        match Pointer::target(place.find(root)?) {
            Some(next) => place = next,
            None => return Some(place),
        }
    }
    None
}

fn schema_of(place: &Pointer, holder: &Value) -> Option<Pointer> {
    holder.get("schema")?;
    Some(place.child("schema"))
}

/// The JSON content, or the only content.
fn of_json(definition: &Value) -> Option<(&String, &Value)> {
    let contents = definition.get("content")?.as_object()?;
    for (name, content) in contents {
        if media_type::is_json(name) || contents.len() == 1 {
            return Some((name, content));
        }
    }
    None
}
