//! Repairs references that do not find their target because of how they are written.

use serde_json::{Map, Value};

use crate::document::Pointer;
use crate::document::members::Members;
use crate::document::normalize::context::Context;

/// The sections of the components in OpenAPI 3.1 (Components Object).
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

/// Redirects a reference without a target to the definition that it clearly means.
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

/// Whether the target exists. The node that is being rewritten is not in the tree, so a target inside it
/// counts as existing.
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

/// The name of the definition has slashes or other characters that should have been escaped.
fn unescaped(path: &str) -> Option<Pointer> {
    let (section, name) = path.strip_prefix("components/")?.split_once('/')?;
    SECTIONS.contains(&section).then(|| Pointer::root().child("components").child(section).child(name))
}

/// The definition in a schema around the reference, for schemas that were copied into the document with their
/// own definitions.
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
