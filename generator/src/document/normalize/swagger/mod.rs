//! Swagger 2.0 becomes OpenAPI 3.0: builds a new tree before other passes run. There is one file for each
//! noun.

mod body;
mod collection;
mod component;
mod form;
mod operation;
mod parameter;
mod reference;
mod response;
mod rewriting;
mod schema;
mod security;
mod server;
mod version;

use serde_json::{Map, Value};

use self::rewriting::Rewriting;
use crate::diagnostic::Diagnostics;
use crate::document::{Document, Pointer};

/// The version of a rewritten document.
const REWRITTEN: &str = "3.0.3";

/// Rewrites a document of Swagger 2.0. Other documents are not changed.
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
    // The findings refer to places in the tree before the rewrite.
    found.settle(&document.source, &document.origins);
    document.origins.moved(moves);
    diagnostics.extend(found);
}

/// Members of the root that are not copied, since other members replace them.
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

impl Rewriting<'_> {
    fn root(&mut self) -> Map<String, Value> {
        // Shared parts come first, since references must lead to them, not to copies.
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
}

/// Other members, which are kept.
fn extensions(map: &Map<String, Value>) -> Map<String, Value> {
    let mut extensions = Map::new();
    for (key, value) in map {
        if key.starts_with("x-") {
            extensions.insert(key.clone(), value.clone());
        }
    }
    extensions
}

/// Copies these members if they exist.
fn take(from: &Map<String, Value>, keys: &[&str], to: &mut Map<String, Value>) {
    for key in keys {
        if let Some(value) = from.get(*key) {
            to.insert((*key).to_owned(), value.clone());
        }
    }
}

/// The media types, with `default` for wildcards and for an empty list. Never empty.
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
