//! Rewrites keywords of Swagger 2.0 schemas that OpenAPI 3.0 writes differently.

use serde_json::{Map, Value, json};

use crate::document::grammar::{ObjectKind, visit};
use crate::document::members::Members;

/// Rewrites all schemas of a tree that is OpenAPI 3.0 otherwise.
pub(super) fn rewrite(root: &mut Value) {
    visit(root, ObjectKind::Document, &mut |kind, map| {
        if kind == ObjectKind::Schema {
            schema(map);
        }
    });
}

fn schema(map: &mut Map<String, Value>) {
    if let Some(Value::String(property)) = map.get("discriminator") {
        let discriminator = json!({ "propertyName": property });
        map.insert("discriminator".into(), discriminator);
    }
    let is_nullable =
        ["x-nullable", "x-isnullable", "x-is-nullable"].iter().any(|key| map.get(*key) == Some(&true.into()));
    if is_nullable {
        map.entry("nullable").or_insert_with(|| true.into());
    }
    if map.has_type("file") {
        map.insert("type".into(), "string".into());
        map.insert("format".into(), "binary".into());
    }
}
