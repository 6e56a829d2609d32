//! Random documents whose schemas are combined in every way that OpenAPI has.

use serde_json::{Map, Value, json};

use super::random::Random;
use super::schema::{Sketch, Version};

/// The minimum number of definitions, and how many more there may be.
const DEFINITIONS: (usize, usize) = (6, 5);

/// A random document. Each definition is the body and the response of an operation.
pub fn document(seed: u64) -> Value {
    let mut random = Random::new(seed);
    let version = if random.percent(50) { Version::V30 } else { Version::V31 };
    let mut sketch = Sketch::new(&mut random, version);
    let count = DEFINITIONS.0 + sketch.random.below(DEFINITIONS.1);
    while sketch.definitions.len() < count {
        sketch.define();
    }
    let mut definitions = sketch.definitions;
    random.shuffle(&mut definitions);
    let paths: Map<String, Value> =
        definitions.iter().map(|(name, _)| (format!("/{name}"), path_item(name))).collect();
    let schemas: Map<String, Value> = definitions.into_iter().collect();
    json!({
        "openapi": version.text(),
        "info": { "title": "Random compositions", "version": "1" },
        "servers": [{ "url": "https://api.example.com" }],
        "paths": paths,
        "components": { "schemas": schemas },
    })
}

fn path_item(name: &str) -> Value {
    let schema = json!({ "$ref": format!("#/components/schemas/{name}") });
    let content = json!({ "application/json": { "schema": schema } });
    json!({ "post": {
        "operationId": format!("send{name}"),
        "tags": ["all"],
        "requestBody": { "required": true, "content": content },
        "responses": { "200": { "description": "It.", "content": content } },
    } })
}
