//! References that miss their target by how they are written.

use serde_json::{Map, Value};

use crate::document::Pointer;
use crate::document::members::Members;
use crate::document::normalize::context::Context;

/// The folders of definitions of OpenAPI 3.1 (Components Object).
const SECTIONS: [&str; 10] = [
    "schemas",
    "parameters",
    "responses",
    "requestBodies",
    "headers",
    "examples",
    "links",
    "callbacks",
    "pathItems",
    "securitySchemes",
];

/// Lets a reference that leads nowhere lead to the definition that it is plainly meant to.
pub(in crate::document::normalize) fn rewrite(node: &mut Map<String, Value>, context: &mut Context<'_>) {
    let Some(reference) = node.string("$ref") else { return };
    if reference.trim().is_empty() {
        node.shift_remove("$ref");
        return context.lost("reference-form", "$ref", "the reference is empty", "it is ignored");
    }
    let target = Pointer::from_reference(reference);
    if target.is_some_and(|target| leads_somewhere(&target, context)) {
        return;
    }
    let Some(meant) = meant(reference, context) else { return };
    let message = format!("the reference `{reference}` has no target; `{}` is used", meant.to_reference());
    context.repaired("reference-form", "$ref", message);
    node.insert("$ref".into(), meant.to_reference().into());
}

/// A node's own place is empty while it is rewritten, and everything below with it.
fn leads_somewhere(target: &Pointer, context: &Context<'_>) -> bool {
    let below = target.as_str().strip_prefix(context.place.as_str());
    below.is_some_and(|rest| rest.is_empty() || rest.starts_with('/')) || target.find(context.root).is_some()
}

fn meant(reference: &str, context: &Context<'_>) -> Option<Pointer> {
    let text = reference.trim();
    let fragment = text.strip_prefix('#').unwrap_or(text);
    let path = fragment.trim_start_matches('/');
    let is_local = text.starts_with('#');
    let mut candidates = Vec::new();
    if is_local || path.starts_with("components/") || path.starts_with("definitions/") {
        candidates.extend(Pointer::from_reference(&format!("#/{path}")));
        candidates.extend(unescaped(path));
        candidates.extend(path.strip_prefix("definitions/").map(Pointer::of_schema));
        candidates.extend(nearer(path, context));
    }
    if !path.contains('/') && !path.contains('.') {
        candidates.push(Pointer::of_schema(path));
    }
    candidates.into_iter().find(|candidate| leads_somewhere(candidate, context))
}

/// The name of a definition has slashes, or signs that are written as they are in a reference.
fn unescaped(path: &str) -> Option<Pointer> {
    let (section, name) = path.strip_prefix("components/")?.split_once('/')?;
    SECTIONS.contains(&section).then(|| Pointer::root().child("components").child(section).child(name))
}

/// A schema that was put into the document with definitions of its own, whose references count from the schema.
fn nearer(path: &str, context: &Context<'_>) -> Option<Pointer> {
    if !path.starts_with("$defs/") && !path.starts_with("definitions/") {
        return None;
    }
    let mut holder = context.place.parent();
    while let Some(place) = holder {
        let candidate = Pointer::from_reference(&format!("{}/{path}", place.to_reference()))?;
        if candidate.find(context.root).is_some() {
            return Some(candidate);
        }
        holder = place.parent();
    }
    None
}
