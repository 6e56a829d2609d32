//! Visits every node of a document by what it is, wherever it stands: schemas as schemas, parameters as parameters.

use std::collections::{BTreeSet, VecDeque};

use serde_json::{Map, Value};

use super::operations::METHODS;
use crate::document::Pointer;

/// What a node of a document is (OpenAPI 3.1.1, section 4.8: the objects).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Document,
    Components,
    PathItem,
    Operation,
    Parameter,
    Header,
    RequestBody,
    Response,
    MediaType,
    Callback,
    Schema,
    /// Anything else that can be referred to: an example, a link, a security scheme.
    Other,
}

/// Gives every node to `edit`, parents before their children, and what is referred to after all others; each node once.
///
/// While a node is edited, its place in the tree, which `edit` sees too, is empty. The children are those that the edited node has.
pub(super) fn visit(root: &mut Value, mut edit: impl FnMut(Kind, &Pointer, &mut Value, &Value)) {
    let mut seen = BTreeSet::new();
    let mut open = vec![(Kind::Document, Pointer::root())];
    let mut referenced = VecDeque::new();
    while let Some((kind, place)) = open.pop().or_else(|| referenced.pop_front()) {
        if !seen.insert(place.clone()) {
            continue;
        }
        let Some(slot) = root.pointer_mut(place.as_str()) else { continue };
        let mut node = slot.take();
        edit(kind, &place, &mut node, root);
        if let Value::Object(map) = &node {
            referenced
                .extend(target(map).filter(|target| !is_container(target)).map(|target| (kind, target)));
            let first = open.len();
            children(kind, map, &place, &mut open);
            open[first..].reverse();
        }
        if let Some(slot) = root.pointer_mut(place.as_str()) {
            *slot = node;
        }
    }
}

fn target(node: &Map<String, Value>) -> Option<Pointer> {
    Pointer::from_reference(node.get("$ref")?.as_str()?)
}

/// A place that holds definitions by name: a reference to it is a mistake, and its names are no keywords.
fn is_container(place: &Pointer) -> bool {
    let levels = place.as_str().matches('/').count();
    let is_of_the_document =
        ["/paths", "/components", "/webhooks", "/info", "/servers", "/tags", "/security"]
            .contains(&place.as_str());
    levels == 0 || is_of_the_document || (levels == 2 && place.as_str().starts_with("/components/"))
}

struct Children<'a> {
    node: &'a Map<String, Value>,
    place: &'a Pointer,
    found: &'a mut Vec<(Kind, Pointer)>,
}

impl Children<'_> {
    fn one(&mut self, key: &str, kind: Kind) {
        if self.node.contains_key(key) {
            self.found.push((kind, self.place.child(key)));
        }
    }

    /// The members of a mapping, extensions aside.
    fn named(&mut self, key: &str, kind: Kind) {
        self.each_named(key, kind, |name| !name.starts_with("x-"));
    }

    /// The members of a mapping whose keys may be any name.
    fn all(&mut self, key: &str, kind: Kind) {
        self.each_named(key, kind, |_| true);
    }

    fn each_named(&mut self, key: &str, kind: Kind, is_wanted: fn(&str) -> bool) {
        let Some(Value::Object(members)) = self.node.get(key) else { return };
        let holder = self.place.child(key);
        let names = members.keys().filter(|name| is_wanted(name));
        self.found.extend(names.map(|name| (kind, holder.child(name))));
    }

    fn listed(&mut self, key: &str, kind: Kind) {
        let Some(Value::Array(items)) = self.node.get(key) else { return };
        let holder = self.place.child(key);
        self.found.extend((0..items.len()).map(|index| (kind, holder.index(index))));
    }
}

fn children(kind: Kind, node: &Map<String, Value>, place: &Pointer, found: &mut Vec<(Kind, Pointer)>) {
    let mut children = Children { node, place, found };
    match kind {
        Kind::Document => {
            children.named("paths", Kind::PathItem);
            children.all("webhooks", Kind::PathItem);
            children.all("x-webhooks", Kind::PathItem);
            children.one("components", Kind::Components);
        }
        Kind::Components => components(&mut children),
        Kind::PathItem => {
            children.listed("parameters", Kind::Parameter);
            METHODS.iter().for_each(|method| children.one(method, Kind::Operation));
            children.all("additionalOperations", Kind::Operation);
        }
        Kind::Operation => {
            children.listed("parameters", Kind::Parameter);
            children.one("requestBody", Kind::RequestBody);
            children.named("responses", Kind::Response);
            children.named("callbacks", Kind::Callback);
        }
        Kind::Callback => {
            let names = node.keys().filter(|name| !name.starts_with("x-") && *name != "$ref");
            children.found.extend(names.map(|name| (Kind::PathItem, place.child(name))));
        }
        Kind::Parameter | Kind::Header => {
            children.one("schema", Kind::Schema);
            children.all("content", Kind::MediaType);
            children.all("examples", Kind::Other);
        }
        Kind::RequestBody => children.all("content", Kind::MediaType),
        Kind::Response => {
            children.all("headers", Kind::Header);
            children.all("content", Kind::MediaType);
            children.all("links", Kind::Other);
        }
        Kind::MediaType => media_type(&mut children),
        Kind::Schema => schema(&mut children),
        Kind::Other => {}
    }
}

fn components(children: &mut Children<'_>) {
    children.all("schemas", Kind::Schema);
    children.all("parameters", Kind::Parameter);
    children.all("headers", Kind::Header);
    children.all("requestBodies", Kind::RequestBody);
    children.all("responses", Kind::Response);
    children.all("pathItems", Kind::PathItem);
    children.all("callbacks", Kind::Callback);
    children.all("mediaTypes", Kind::MediaType);
    ["securitySchemes", "examples", "links"].into_iter().for_each(|key| children.all(key, Kind::Other));
}

fn media_type(children: &mut Children<'_>) {
    children.one("schema", Kind::Schema);
    children.one("itemSchema", Kind::Schema);
    children.all("examples", Kind::Other);
    let Some(Value::Object(encodings)) = children.node.get("encoding") else { return };
    let holder = children.place.child("encoding");
    for (name, encoding) in encodings {
        let headers = encoding.get("headers").and_then(Value::as_object).into_iter().flatten();
        let place = holder.child(name).child("headers");
        children.found.extend(headers.map(|(name, _)| (Kind::Header, place.child(name))));
    }
}

/// Every keyword whose value is a schema, of all versions and drafts.
fn schema(children: &mut Children<'_>) {
    for key in ["properties", "patternProperties", "$defs", "definitions", "dependentSchemas"] {
        children.all(key, Kind::Schema);
    }
    for key in ["allOf", "oneOf", "anyOf", "prefixItems", "items"] {
        children.listed(key, Kind::Schema);
    }
    for key in ["items", "additionalProperties", "unevaluatedProperties", "unevaluatedItems", "contains"] {
        if children.node.get(key).is_some_and(Value::is_object) {
            children.one(key, Kind::Schema);
        }
    }
    for key in ["not", "if", "then", "else", "propertyNames", "contentSchema"] {
        children.one(key, Kind::Schema);
    }
}
