//! Gives names to security schemes that requirements refer to by URI (OpenAPI 3.2.0, Security Requirement
//! Object).

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};
use url::Url;

use super::Pointer;
use super::grammar::{ObjectKind, visit};
use super::members::Members;

/// The start of references to security schemes.
const SCHEMES: &str = "#/components/securitySchemes/";

/// Adds a component for each scheme that a requirement refers to by URI, and replaces the URI by its name.
pub(super) fn resolve(root: &mut Value) {
    if root.get("swagger").is_some() {
        return;
    }
    let mut names = Names::of(root);
    visit(root, ObjectKind::Document, &mut |kind, map| {
        if matches!(kind, ObjectKind::Document | ObjectKind::Operation) {
            names.rewrite(map);
        }
    });
    if names.added.is_empty() {
        return;
    }
    let Some(root) = root.as_object_mut() else { return };
    let components = root.entry("components").or_insert_with(|| json!({}));
    let Some(components) = components.as_object_mut() else { return };
    let schemes = components.entry("securitySchemes").or_insert_with(|| json!({}));
    let Some(schemes) = schemes.as_object_mut() else { return };
    for (reference, name) in names.added {
        schemes.insert(name, json!({ "$ref": reference }));
    }
}

/// The names of schemes: those of the document (`known`), and the added ones by reference.
struct Names {
    /// The document's `$self`, which some references begin with.
    own: Option<Url>,
    known: Vec<String>,
    added: BTreeMap<String, String>,
}

impl Names {
    fn of(root: &Value) -> Self {
        let known = match root.pointer("/components/securitySchemes") {
            Some(Value::Object(schemes)) => schemes.keys().cloned().collect(),
            _ => Vec::new(),
        };
        let own = root.string("$self").and_then(|own| Url::parse(own).ok());
        Self { own, known, added: BTreeMap::new() }
    }

    fn rewrite(&mut self, holder: &mut Map<String, Value>) {
        let Some(Value::Array(requirements)) = holder.get_mut("security") else { return };
        for requirement in requirements {
            let Value::Object(requirement) = requirement else { continue };
            if !requirement.keys().any(|key| self.is_uri(key)) {
                continue;
            }
            for (key, scopes) in std::mem::take(requirement) {
                let name = if self.is_uri(&key) { self.name(&key) } else { key };
                requirement.insert(name, scopes);
            }
        }
    }

    /// A key that is the name of a scheme is never a URI.
    fn is_uri(&self, key: &str) -> bool {
        let looks_so =
            key.contains(['#', '/']) || [".json", ".yaml", ".yml"].iter().any(|end| key.ends_with(end));
        looks_so && !self.known.iter().any(|known| known == key)
    }

    /// The reference, without the document's own address.
    fn local(&self, reference: &str) -> Option<String> {
        let Some(own) = &self.own else { return Some(reference.to_owned()) };
        if reference.starts_with('#') {
            return Some(reference.to_owned());
        }
        let mut address = own.join(reference).ok()?;
        let fragment = address.fragment().unwrap_or_default().to_owned();
        address.set_fragment(None);
        Some(if address == *own { format!("#{fragment}") } else { reference.to_owned() })
    }

    /// The name of the scheme, if the reference leads to one in this document.
    fn local_name(&self, reference: &str) -> Option<String> {
        let local = self.local(reference)?;
        if !local.starts_with(SCHEMES) {
            return None;
        }
        Pointer::from_reference(&local)?.tokens().pop()
    }

    fn name(&mut self, reference: &str) -> String {
        if let Some(own) = self.local_name(reference)
            && self.known.contains(&own)
        {
            return own;
        }
        if let Some(name) = self.added.get(reference) {
            return name.clone();
        }
        let last = reference.rsplit(['/', '#']).find(|part| !part.is_empty()).unwrap_or("scheme");
        let mut name = match last.split('.').next() {
            Some("") | None => last.to_owned(),
            Some(stem) => stem.to_owned(),
        };
        while self.known.contains(&name) {
            name.push('_');
        }
        self.known.push(name.clone());
        self.added.insert(reference.to_owned(), name.clone());
        name
    }
}
