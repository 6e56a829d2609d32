//! Repairs the document's root: required members, and paths without a slash.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::Pointer;
use crate::document::normalize::version::Version;
use crate::document::tree::kind;

/// Repairs the root.
pub(in crate::document::normalize) fn repair(
    root: &mut Value,
    version: Version,
    diagnostics: &mut Diagnostics,
) {
    let Value::Object(root) = root else { return };
    mappings(root, diagnostics);
    if !root.get("info").is_some_and(Value::is_object) {
        let message = "the document has no mapping `info`; the client has no title and no version of the API";
        diagnostics.push(Diagnostic::repair("info", message).at(&Pointer::root()));
        root.insert("info".into(), Map::new().into());
    }
    if version > Version::V3_0 && !root.contains_key("paths") {
        // A document with only webhooks or components is valid (OpenAPI 3.1.1, OpenAPI Object).
        root.insert("paths".into(), Map::new().into());
    }
    if let Some(Value::Object(paths)) = root.get_mut("paths") {
        slashes(paths, diagnostics);
    }
}

/// Members of the root that must be mappings, since without them there is no client.
fn mappings(root: &mut Map<String, Value>, diagnostics: &mut Diagnostics) {
    let found = [
        mapping(root, "paths", "paths", "there are no operations"),
        mapping(root, "webhooks", "webhook", "there are no webhooks"),
        mapping(root, "x-webhooks", "webhook", "there are no webhooks"),
        mapping(root, "components", "document-root", "there are no definitions"),
    ];
    for finding in found.into_iter().flatten() {
        diagnostics.push(finding);
    }
}

/// Removes the member if it is not a mapping. `null` is removed without a finding.
fn mapping(
    root: &mut Map<String, Value>,
    key: &str,
    feature: &'static str,
    instead: &'static str,
) -> Option<Diagnostic> {
    let found = root.get_mut(key)?;
    if found.is_object() || found.is_null() {
        return None;
    }
    let message = format!("`{key}` is {}, not a mapping", kind(found));
    *found = Map::new().into();
    Some(Diagnostic::warning(feature, message).degraded_to(instead).at(&Pointer::root().child(key)))
}

/// Adds the slash that each path starts with (OpenAPI 3.0.3, Paths Object).
fn slashes(paths: &mut Map<String, Value>, diagnostics: &mut Diagnostics) {
    let is_path =
        |key: &str, item: &Value| !key.starts_with('/') && !key.starts_with("x-") && item.is_object();
    if !paths.iter().any(|(key, item)| is_path(key, item)) {
        return;
    }
    let mut known: BTreeSet<String> = paths.keys().cloned().collect();
    let repair = |(key, item): (String, Value)| {
        let wanted = format!("/{}", key.trim_start());
        if !is_path(&key, &item) || known.contains(&wanted) {
            return (key, item);
        }
        let message = format!("the path `{key}` does not start with a slash; it is read as `{wanted}`");
        let place = Pointer::root().child("paths").child(&key);
        diagnostics.push(Diagnostic::repair("path", message).at(&place));
        known.insert(wanted.clone());
        (wanted, item)
    };
    *paths = std::mem::take(paths).into_iter().map(repair).collect();
}
