//! Rewrites references by `$id`, `$anchor` and relative addresses as references by JSON pointer.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use url::Url;

use super::Pointer;
use super::members::Members;

/// The base address of a file that declares none; it is never shown.
const NOWHERE: &str = "document:///";

/// Members with plain values, where `$id` and `$ref` have no special meaning.
const DATA: [&str; 7] = ["example", "examples", "default", "enum", "const", "value", "dataValue"];

/// A schema with an address of its own, which is the base for references inside it (JSON Schema 2020-12,
/// Core, section 4.3.5).
#[derive(Clone)]
struct Resource {
    address: Url,
    place: Pointer,
}

/// What references inside a schema depend on.
#[derive(Clone)]
struct Scope {
    resource: Resource,
    /// The nearest schema around it with `$recursiveAnchor`.
    recursive: Option<Pointer>,
}

/// The places of a file that have an identifier or an anchor.
#[derive(Default)]
struct Names {
    /// By absolute address.
    resources: BTreeMap<String, Pointer>,
    /// By the place of the resource and the anchor's name.
    anchors: BTreeMap<(Pointer, String), Pointer>,
}

/// Replaces each reference to an identifier or anchor by a reference to its place. References to unknown
/// names stay as they are.
pub(super) fn resolve(root: &mut Value) {
    if !declares_names(root) {
        return;
    }
    let Ok(nowhere) = Url::parse(NOWHERE) else { return };
    let address = match root.string("$self") {
        Some(own) => address_of(own, &nowhere),
        None => Some(nowhere),
    };
    let Some(address) = address else { return };
    let resource = Resource { address, place: Pointer::root() };
    let mut names = Names::default();
    names.resources.insert(resource.address.to_string(), Pointer::root());
    names.collect(root, &Pointer::root(), &resource);
    let snapshot = root.clone();
    names.rewrite(root, &Pointer::root(), &Scope { resource, recursive: None }, &snapshot);
}

/// Whether the document declares any identifier or anchor; most documents do not.
fn declares_names(value: &Value) -> bool {
    match value {
        Value::Object(map) => {
            let is_name = |key: &str| matches!(key, "$id" | "$anchor" | "$dynamicAnchor" | "$self");
            let declares =
                |key: &str, value: &Value| is_name(key) && value.is_string() || key == "$recursiveRef";
            map.iter().any(|(key, value)| key.starts_with('$') && declares(key, value))
                || parts(map).any(|(_, part)| declares_names(part))
        }
        Value::Array(items) => items.iter().any(declares_names),
        _ => false,
    }
}

fn parts(map: &Map<String, Value>) -> impl Iterator<Item = (&String, &Value)> {
    let is_part = |key: &str, value: &Value| (value.is_object() || value.is_array()) && !DATA.contains(&key);
    map.iter().filter(move |(key, value)| is_part(key, value))
}

/// An identifier as an absolute address (RFC 3986, section 5), without its fragment.
fn address_of(identifier: &str, base: &Url) -> Option<Url> {
    let mut address = base.join(identifier).ok()?;
    address.set_fragment(None);
    Some(address)
}

/// The resource that starts at this node, or the one around it.
fn entered(map: &Map<String, Value>, place: &Pointer, resource: &Resource) -> Resource {
    if let Some(id) = map.string("$id")
        && !id.starts_with('#')
        && let Some(address) = address_of(id, &resource.address)
    {
        return Resource { address, place: place.clone() };
    }
    resource.clone()
}

impl Names {
    /// If a name is declared twice, its first place counts.
    fn collect(&mut self, value: &Value, place: &Pointer, resource: &Resource) {
        match value {
            Value::Object(map) => {
                let resource = entered(map, place, resource);
                self.declare(map, place, &resource);
                for (key, part) in parts(map) {
                    self.collect(part, &place.child(key), &resource);
                }
            }
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    self.collect(item, &place.index(index), resource);
                }
            }
            _ => {}
        }
    }

    fn declare(&mut self, map: &Map<String, Value>, place: &Pointer, resource: &Resource) {
        if resource.place == *place {
            self.resources.entry(resource.address.to_string()).or_insert_with(|| place.clone());
        }
        // Drafts before 2019-09 declare an anchor as `$id: "#name"`.
        let old = map.string("$id").and_then(|id| id.strip_prefix('#'));
        for anchor in [map.string("$anchor"), map.string("$dynamicAnchor"), old].into_iter().flatten() {
            let name = (resource.place.clone(), anchor.to_owned());
            self.anchors.entry(name).or_insert_with(|| place.clone());
        }
    }

    fn rewrite(&self, value: &mut Value, place: &Pointer, scope: &Scope, root: &Value) {
        match value {
            Value::Object(map) => {
                let mut scope = Scope {
                    resource: entered(map, place, &scope.resource),
                    recursive: scope.recursive.clone(),
                };
                if map.get("$recursiveAnchor") == Some(&Value::Bool(true)) {
                    scope.recursive = Some(place.clone());
                }
                self.rewrite_references(map, &scope, root);
                for (key, part) in map {
                    if !DATA.contains(&key.as_str()) {
                        self.rewrite(part, &place.child(key), &scope, root);
                    }
                }
            }
            Value::Array(items) => {
                for (index, item) in items.iter_mut().enumerate() {
                    self.rewrite(item, &place.index(index), scope, root);
                }
            }
            _ => {}
        }
    }

    fn rewrite_references(&self, map: &mut Map<String, Value>, scope: &Scope, root: &Value) {
        // The keyword of 2019-09 for schemas that contain themselves (JSON Schema 2019-09, Core, section 8.2.4.2).
        if map.string("$recursiveRef") == Some("#") && !map.contains_key("$ref") {
            let target = scope.recursive.as_ref().unwrap_or(&scope.resource.place);
            map.shift_remove("$recursiveRef");
            map.insert("$ref".into(), target.to_reference().into());
            return;
        }
        if let Some(reference) = map.string("$ref")
            && let Some(target) = self.find(reference, &scope.resource, root)
        {
            map.insert("$ref".into(), target.to_reference().into());
        }
        if let Some(Value::Object(discriminator)) = map.get_mut("discriminator") {
            self.rewrite_mapping(discriminator, &scope.resource, root);
        }
    }

    /// The values of a mapping are references or names of schemas; names are not resolved.
    fn rewrite_mapping(&self, discriminator: &mut Map<String, Value>, resource: &Resource, root: &Value) {
        let mut targets: Vec<&mut Value> = Vec::new();
        for (key, value) in discriminator.iter_mut() {
            match (key.as_str(), value) {
                ("mapping", Value::Object(mapping)) => targets.extend(mapping.values_mut()),
                ("defaultMapping", default) => targets.push(default),
                _ => {}
            }
        }
        for target in targets {
            let Some(text) = target.as_str() else { continue };
            let is_name = root.pointer(Pointer::of_schema(text).as_str()).is_some();
            if is_name {
                continue;
            }
            if let Some(place) = self.find(text, resource, root) {
                *target = place.to_reference().into();
            }
        }
    }

    /// The place that a reference leads to; `None` if the reference is already a pointer from the document's
    /// root.
    fn find(&self, reference: &str, resource: &Resource, root: &Value) -> Option<Pointer> {
        let (identifier, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        let holder = if identifier.is_empty() {
            resource.place.clone()
        } else {
            let address = address_of(identifier, &resource.address)?;
            self.resources.get(address.as_str())?.clone()
        };
        if fragment.is_empty() {
            let is_document = identifier.is_empty() && holder == Pointer::root();
            return if is_document { None } else { Some(holder) };
        }
        if fragment.starts_with('/') || fragment.starts_with('%') {
            let pointer = Pointer::from_reference(&format!("#{fragment}"))?;
            let within = holder.joined(pointer.as_str());
            // Some documents write pointers from the document's root also inside schemas with `$id`.
            let is_there = within.find(root).is_some();
            let is_plain = holder == Pointer::root() && identifier.is_empty();
            return if is_there && !is_plain { Some(within) } else { None };
        }
        if let Some(own) = self.anchors.get(&(holder, fragment.to_owned())) {
            return Some(own.clone());
        }
        if !identifier.is_empty() {
            return None;
        }
        let (_, place) = self.anchors.iter().find(|((_, name), _)| name == fragment)?;
        Some(place.clone())
    }
}
