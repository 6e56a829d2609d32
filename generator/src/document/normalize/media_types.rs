//! Replaces references to media types (OpenAPI 3.2.0, Media Type Object and `components.mediaTypes`), and
//! shares a schema that a body repeats for each media type.

use serde_json::{Map, Value, json};

use super::walk::{self, Visited};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::Pointer;
use crate::document::grammar::ObjectKind;
use crate::document::members::Members;
use crate::place::MAX_CHAIN;

/// The members that are schemas. They become references, so that all uses of a media type share its types.
const SCHEMAS: [&str; 2] = ["schema", "itemSchema"];

/// Replaces each reference by a copy of its media type, overridden by the members next to the reference.
pub(super) fn resolve(root: &mut Value, diagnostics: &mut Diagnostics) {
    // Few documents have any, and a search for the keys costs less than a walk.
    if !may_refer(root) {
        return;
    }
    let mut found = Vec::new();
    walk::look(root, |kind, place, map| {
        found.extend((kind == ObjectKind::MediaType && map.contains_key("$ref")).then(|| place.clone()));
    });
    let resolved: Vec<(Pointer, Value)> = found
        .into_iter()
        .map(|place| {
            let media_type = target(&place, root).unwrap_or_else(|| {
                let message = "the reference to a media type has no target";
                let fault = Diagnostic::warning("reference", message).at(&place);
                diagnostics.push(fault.degraded_to("its content is unknown"));
                Map::new()
            });
            (place, Value::Object(media_type))
        })
        .collect();
    for (place, media_type) in resolved {
        if let Some(slot) = place.find_mut(root) {
            *slot = media_type;
        }
    }
}

/// If several media types of a body repeat the same inline object schema, all but the first become references
/// to the first, so that there is one schema.
///
/// Frameworks repeat the schema for each media type that they accept (Elysia three times).
pub(super) fn share(root: &mut Value, places: &Visited) {
    let mut found = Vec::new();
    for place in places.of_kind(ObjectKind::RequestBody) {
        if let Some(Value::Object(body)) = place.find(root) {
            repeated(&place.child("content"), body, &mut found);
        }
    }
    for (place, reference) in found {
        if let Some(slot) = place.find_mut(root) {
            *slot = json!({ "$ref": reference });
        }
    }
}

/// Whether a reference is in a member that is named like a map of media types.
fn may_refer(value: &Value) -> bool {
    match value {
        Value::Object(map) => map.iter().any(|(key, value)| {
            let is_map = matches!(key.as_str(), "content" | "mediaTypes");
            is_map && has_references(value) || may_refer(value)
        }),
        Value::Array(items) => items.iter().any(may_refer),
        _ => false,
    }
}

fn has_references(map: &Value) -> bool {
    map.as_object().is_some_and(|map| map.values().any(|member| member.get("$ref").is_some()))
}

fn repeated(place: &Pointer, body: &Map<String, Value>, found: &mut Vec<(Pointer, String)>) {
    let mut firsts: Vec<(Pointer, &Value)> = Vec::new();
    for (name, media_type) in body.entries("content") {
        let Some(schema) = media_type.get("schema").filter(|schema| schema.get("properties").is_some())
        else {
            continue;
        };
        let at = place.child(name).child("schema");
        match firsts.iter().find(|(_, first)| *first == schema) {
            Some((first, _)) => found.push((at, first.to_reference())),
            None => firsts.push((at, schema)),
        }
    }
}

/// The target of the references from a place; `None` if they lead in a circle.
fn target(place: &Pointer, root: &Value) -> Option<Map<String, Value>> {
    let mut own = place.find(root)?.as_object()?.clone();
    for _ in 0..MAX_CHAIN {
        let Some(reference) = own.shift_remove("$ref") else { return Some(own) };
        let at = Pointer::from_reference(reference.as_str()?)?;
        for (key, value) in at.find(root)?.as_object()? {
            let is_inline = SCHEMAS.contains(&key.as_str()) && value.get("$ref").is_none();
            let value = match is_inline {
                true => json!({ "$ref": at.child(key).to_reference() }),
                false => value.clone(),
            };
            own.entry(key).or_insert(value);
        }
    }
    None
}
