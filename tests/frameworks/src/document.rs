//! The operations of a document, read without the generator.

use std::collections::BTreeSet;

use serde_json::Value;

/// The methods that the fields of a path item are called by (OpenAPI 3.2, Path Item Object).
const METHODS: [&str; 9] = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/// The operations of a document, as `GET /pets/{id}`.
pub fn operations(document: &Value) -> BTreeSet<String> {
    let mut operations = BTreeSet::new();
    for (path, item) in document["paths"].as_object().into_iter().flatten() {
        for method in METHODS {
            if item.get(method).is_some() {
                operations.insert(format!("{} {path}", method.to_uppercase()));
            }
        }
    }
    operations
}
