//! State that the rewriting of all nouns shares: the old document, where its parts went, and findings.

use serde_json::{Map, Value, json};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::Pointer;
use crate::place::{MAX_CHAIN, Moves};

/// A document that is being rewritten.
pub(super) struct Rewriting<'a> {
    pub(super) before: &'a Value,
    /// The old place for each new place.
    pub(super) moves: Moves,
    /// The new place for each old place, to update references.
    pub(super) after: Moves,
    pub(super) diagnostics: Diagnostics,
}

impl<'a> Rewriting<'a> {
    pub(super) fn new(before: &'a Value) -> Self {
        Self { before, moves: Moves::new(), after: Moves::new(), diagnostics: Diagnostics::new() }
    }

    /// Records that a part was moved.
    pub(super) fn moved(&mut self, from: &Pointer, to: &Pointer) {
        self.moves.insert(to.as_str().to_owned(), from.clone());
        self.after.entry(from.as_str().to_owned()).or_insert_with(|| to.clone());
    }

    pub(super) fn repair(&mut self, feature: &'static str, message: impl Into<String>, place: &Pointer) {
        self.diagnostics.push(Diagnostic::repair(feature, message).at(place));
    }

    /// Reports a member of OpenAPI 3 in a Swagger 2.0 document. It keeps its meaning.
    pub(super) fn mixed(&mut self, member: &str, holder: &Pointer) {
        let message =
            format!("`{member}` belongs to OpenAPI 3, not to Swagger 2.0; it is read as in OpenAPI 3");
        self.repair("swagger", message, &holder.child(member));
    }

    /// The media types of the operation, or else of the document.
    pub(super) fn media_types(&self, operation: Option<&Map<String, Value>>, key: &str) -> Vec<String> {
        let listed = match operation.and_then(|operation| operation.get(key)) {
            None | Some(Value::Null) => self.before.get(key),
            own => own,
        };
        let mut media_types = Vec::new();
        match listed {
            Some(Value::String(only)) => media_types.push(only.trim().to_owned()),
            Some(Value::Array(items)) => {
                for media_type in items.iter().filter_map(Value::as_str) {
                    if !media_type.trim().is_empty() {
                        media_types.push(media_type.trim().to_owned());
                    }
                }
            }
            _ => {}
        }
        media_types
    }

    /// The content of a body or response: the first media type has the schema, the others refer to it.
    pub(super) fn content(
        &mut self,
        media_types: &[String],
        schema: Value,
        from: &Pointer,
        to: &Pointer,
    ) -> Map<String, Value> {
        let mut content = Map::new();
        let mut schema = schema;
        for media_type in media_types {
            let place = to.child("content").child(media_type).child("schema");
            let is_plain = schema.get("$ref").is_some() || schema.as_object().is_none_or(|map| map.len() < 2);
            let next = if is_plain { schema.clone() } else { json!({ "$ref": place.to_reference() }) };
            self.moved(from, &place);
            content.insert(media_type.clone(), json!({ "schema": schema }));
            schema = next;
        }
        content
    }

    /// The node at a place after references were followed. A reference without a target is returned itself.
    pub(super) fn followed(&self, place: &Pointer) -> (Pointer, &'a Value) {
        let mut at = place.clone();
        let mut value = at.find(self.before).unwrap_or(&Value::Null);
        for _ in 0..MAX_CHAIN {
            let Some(next) = Pointer::target(value) else { break };
            let Some(found) = next.find(self.before) else { break };
            (at, value) = (next, found);
        }
        (at, value)
    }
}
