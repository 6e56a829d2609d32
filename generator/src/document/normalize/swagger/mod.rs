//! Swagger 2.0 becomes OpenAPI 3.0: the whole tree is written anew, one noun a file, before anything else reads it.

mod body;
mod collection;
mod component;
mod form;
mod operation;
mod parameter;
mod reference;
mod response;
mod schema;
mod security;
mod server;
mod version;

use serde_json::{Map, Value, json};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::{Document, Pointer};
use crate::place::{MAX_CHAIN, Moves};

/// The version that a rewritten document says it is written in.
const REWRITTEN: &str = "3.0.3";

/// Rewrites a document of Swagger 2.0; every other stays as it is.
pub(super) fn rewrite(document: &mut Document, diagnostics: &mut Diagnostics) {
    if !version::settle(&mut document.root, diagnostics) {
        return;
    }
    let before = document.root.take();
    let mut rewriting = Rewriting::new(&before);
    let mut root = Value::Object(rewriting.root());
    schema::rewrite(&mut root);
    reference::rewrite(&mut root, &before, &rewriting.after);
    let Rewriting { moves, diagnostics: mut found, .. } = rewriting;
    document.root = root;
    // The findings name places of the tree as it was.
    found.settle(&document.source, &document.origins);
    document.origins.moved(moves);
    diagnostics.extend(found);
}

struct Rewriting<'a> {
    before: &'a Value,
    /// What each new place was before.
    moves: Moves,
    /// Where each old place went, for references.
    after: Moves,
    diagnostics: Diagnostics,
}

/// Members of the root that are not copied: others are made of them.
const REPLACED: [&str; 10] = [
    "swagger",
    "host",
    "basePath",
    "schemes",
    "consumes",
    "produces",
    "definitions",
    "parameters",
    "responses",
    "securityDefinitions",
];

impl<'a> Rewriting<'a> {
    fn new(before: &'a Value) -> Self {
        Self { before, moves: Moves::new(), after: Moves::new(), diagnostics: Diagnostics::new() }
    }

    fn root(&mut self) -> Map<String, Value> {
        // Shared parts first: references lead to them, not to copies of them.
        let components = self.components();
        let mut root = Map::new();
        root.insert("openapi".into(), REWRITTEN.into());
        let servers = self.servers();
        if !servers.is_empty() {
            root.insert("servers".into(), servers.into());
        }
        for (key, value) in self.before.as_object().into_iter().flatten() {
            match key.as_str() {
                replaced if REPLACED.contains(&replaced) => {}
                "paths" => {
                    let paths = self.paths(value);
                    root.insert(key.clone(), paths);
                }
                "components" => self.mixed("components", &Pointer::root()),
                "openapi" => {}
                _ => {
                    root.entry(key.clone()).or_insert_with(|| value.clone());
                }
            }
        }
        root.insert("components".into(), components);
        root
    }

    /// Notes that a part was moved.
    fn moved(&mut self, from: &Pointer, to: &Pointer) {
        self.moves.insert(to.as_str().to_owned(), from.clone());
        self.after.entry(from.as_str().to_owned()).or_insert_with(|| to.clone());
    }

    fn repair(&mut self, feature: &'static str, message: impl Into<String>, place: &Pointer) {
        self.diagnostics.push(Diagnostic::repair(feature, message).at(place));
    }

    /// A member of OpenAPI 3 within Swagger 2.0 is taken as what it is there.
    fn mixed(&mut self, member: &str, holder: &Pointer) {
        let message =
            format!("`{member}` is of OpenAPI 3, not of Swagger 2.0; it is read as OpenAPI 3 has it");
        self.repair("swagger", message, &holder.child(member));
    }

    /// The media types of an operation, else of the document.
    fn media_types(&self, operation: Option<&Map<String, Value>>, key: &str) -> Vec<String> {
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

    /// The content of a body or response: the schema with the first media type, references to it with the others.
    fn content(
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

    /// The place that a node stands at, references followed; the node itself where they lead nowhere.
    fn followed(&self, place: &Pointer) -> (Pointer, &'a Value) {
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

/// Members that are no part of the model and are kept.
fn extensions(map: &Map<String, Value>) -> Map<String, Value> {
    let mut extensions = Map::new();
    for (key, value) in map {
        if key.starts_with("x-") {
            extensions.insert(key.clone(), value.clone());
        }
    }
    extensions
}

/// Copies these members where they are there.
fn take(from: &Map<String, Value>, keys: &[&str], to: &mut Map<String, Value>) {
    for key in keys {
        if let Some(value) = from.get(*key) {
            to.insert((*key).to_owned(), value.clone());
        }
    }
}

/// The media types with this one where there are none, or any is allowed; never empty.
fn concrete(media_types: &[String], default: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for media_type in media_types {
        let media_type = if media_type == "*/*" { default } else { media_type };
        if !found.iter().any(|known| known == media_type) {
            found.push(media_type.to_owned());
        }
    }
    if found.is_empty() {
        found.push(default.to_owned());
    }
    found
}
