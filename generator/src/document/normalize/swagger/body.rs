//! `in: body` becomes a request body, with the media types in `consumes`.

use serde_json::{Map, Value, json};

use super::collection::VALUE;
use super::rewriting::Rewriting;
use super::{concrete, extensions, take};
use crate::document::Pointer;

impl Rewriting<'_> {
    /// The request body for a body parameter.
    pub(super) fn body(
        &mut self,
        map: &Map<String, Value>,
        consumes: Vec<String>,
        from: &Pointer,
        to: &Pointer,
    ) -> Value {
        let consumes = concrete(&consumes, "application/json");
        let (schema, at) = self.body_schema(map, from);
        self.moved(from, to);
        let mut content = self.content(&consumes, schema, &at, to);
        add_examples(map, &mut content);
        let mut body = Map::new();
        take(map, &["description", "required"], &mut body);
        body.insert("content".into(), Value::Object(content));
        for (key, value) in extensions(map) {
            if !EXAMPLES.contains(&key.as_str()) {
                body.insert(key, value);
            }
        }
        Value::Object(body)
    }

    fn body_schema(&mut self, map: &Map<String, Value>, from: &Pointer) -> (Value, Pointer) {
        if let Some(schema) = map.get("schema").filter(|schema| schema.is_object()) {
            return (schema.clone(), from.child("schema"));
        }
        if map.contains_key("type") {
            self.repair(
                "request-body",
                "the body has a `type` and no `schema`; the type is read as the schema",
                from,
            );
            let mut schema = Map::new();
            take(map, &VALUE, &mut schema);
            return (Value::Object(schema), from.clone());
        }
        self.repair("request-body", "the body has no `schema`; any value is accepted for it", from);
        (json!({}), from.clone())
    }

    /// A shared body. Operations with the document's `consumes` refer to it; others refer to its schema.
    pub(super) fn shared_body(
        &mut self,
        name: &str,
        map: &Map<String, Value>,
        consumes: Vec<String>,
        from: &Pointer,
        to: &Pointer,
    ) -> Value {
        let shared = Pointer::root().child("components").child("requestBodies").child(name);
        let all = self.media_types(None, "consumes");
        if consumes == all {
            return json!({ "$ref": shared.to_reference() });
        }
        let first = concrete(&all, "application/json").swap_remove(0);
        let schema = shared.child("content").child(&first).child("schema");
        let mut map = map.clone();
        map.insert("schema".into(), json!({ "$ref": schema.to_reference() }));
        self.moves.insert(to.as_str().to_owned(), from.clone());
        let mut body = Map::new();
        take(&map, &["description", "required"], &mut body);
        let consumes = concrete(&consumes, "application/json");
        let mut content = Map::new();
        for media_type in consumes {
            content.insert(media_type, json!({ "schema": map.get("schema") }));
        }
        body.insert("content".into(), Value::Object(content));
        Value::Object(body)
    }
}

/// Extensions with an example, or with one for each media type.
const EXAMPLES: [&str; 2] = ["x-example", "x-examples"];

fn add_examples(map: &Map<String, Value>, content: &mut Map<String, Value>) {
    let by_type = map.get("x-examples").unwrap_or(&Value::Null);
    for (media_type, value) in content {
        let Value::Object(value) = value else { continue };
        if let Some(example) = by_type.get(media_type).or_else(|| map.get("x-example")) {
            value.insert("example".into(), example.clone());
        }
    }
}
