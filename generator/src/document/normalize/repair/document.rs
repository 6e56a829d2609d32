//! The document's root: what must be there, and paths without their slash.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::Pointer;
use crate::document::normalize::version::Version;
use crate::document::tree::kind;

/// The mappings of the root whose loss is one of the client: the code of the finding, and what is there instead.
const MAPPINGS: [(&str, &str, &str); 4] = [
    ("paths", "paths", "there are no operations"),
    ("webhooks", "webhook", "there are no webhooks"),
    ("x-webhooks", "webhook", "there are no webhooks"),
    ("components", "document-root", "there are no definitions"),
];

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
        // A document of webhooks or definitions alone is one too (OpenAPI 3.1.1, OpenAPI Object).
        root.insert("paths".into(), Map::new().into());
    }
    if let Some(Value::Object(paths)) = root.get_mut("paths") {
        slashes(paths, diagnostics);
    }
}

/// What is no mapping is left out; what is empty says nothing.
fn mappings(root: &mut Map<String, Value>, diagnostics: &mut Diagnostics) {
    for (key, feature, instead) in MAPPINGS {
        let Some(found) = root.get(key).filter(|found| !found.is_object() && !found.is_null()) else {
            continue;
        };
        let message = format!("`{key}` is {}, not a mapping", kind(found));
        let finding = Diagnostic::warning(feature, message).degraded_to(instead);
        diagnostics.push(finding.at(&Pointer::root().child(key)));
        root.insert(key.to_owned(), Map::new().into());
    }
}

/// Each path starts with a slash (OpenAPI 3.0.3, Paths Object).
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
