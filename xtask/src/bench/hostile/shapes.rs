//! Documents that are made to grow: each repeats one thing that a later stage could go through once for each of its neighbours.

use serde_json::{Map, Value, json};

/// A way to grow: its name, and the document with so many of what it repeats.
pub(super) struct Shape {
    pub(super) name: &'static str,
    /// How many there are in the smallest document.
    pub(super) count: usize,
    pub(super) document: fn(usize) -> Value,
    /// The overlay that is applied, if the shape is one of overlays.
    pub(super) overlay: Option<fn(usize) -> Value>,
    /// Whether it grows where schemas are gathered and composed.
    pub(super) is_composition: bool,
}

const fn shape(name: &'static str, count: usize, document: fn(usize) -> Value) -> Shape {
    Shape { name, count, document, overlay: None, is_composition: false }
}

const fn composition(name: &'static str, count: usize, document: fn(usize) -> Value) -> Shape {
    Shape { name, count, document, overlay: None, is_composition: true }
}

const fn overlay(name: &'static str, count: usize, overlay: fn(usize) -> Value) -> Shape {
    Shape { name, count, document: operations, overlay: Some(overlay), is_composition: false }
}

/// All of them.
pub(super) const SHAPES: &[Shape] = &[
    shape("operations", 1000, operations),
    shape("operations without ids", 500, operations_without_ids),
    shape("similar paths", 400, similar_paths),
    shape("tags", 500, tags),
    shape("servers", 4000, servers),
    shape("security schemes", 500, security_schemes),
    shape("parameters", 2000, parameters),
    shape("placeholders", 250, placeholders),
    shape("undeclared placeholders", 250, undeclared_placeholders),
    shape("responses", 30, responses),
    shape("elements of an example", 4000, example),
    composition("values of an enumeration", 8000, enumeration),
    shape("inline enumerations", 2000, inline_enumerations),
    shape("properties", 4000, properties),
    shape("inline objects, nested", 12, nested_objects),
    shape("long names", 10_000, long_names),
    shape("aliases", 2000, aliases),
    composition("chain of allOf with a discriminator", 10, chain),
    composition("subtypes of a base", 50, subtypes),
    composition("alternatives of a union", 50, alternatives),
    overlay("actions of an overlay", 1000, actions),
    overlay("an update of everything", 1000, update_of_everything),
    overlay("a filter with an expression", 3000, filter),
];

fn whole(paths: Value, schemas: Value) -> Value {
    json!({
        "openapi": "3.0.3",
        "info": { "title": "Grows", "version": "1" },
        "servers": [{ "url": "https://api.example" }],
        "paths": paths,
        "components": { "schemas": schemas },
    })
}

fn operation(id: &str) -> Value {
    json!({ "operationId": id, "tags": ["a"], "responses": { "204": { "description": "Nothing." } } })
}

fn map(count: usize, entry: impl Fn(usize) -> (String, Value)) -> Value {
    Value::Object((0..count).map(entry).collect::<Map<_, _>>())
}

fn list(count: usize, item: impl Fn(usize) -> Value) -> Value {
    (0..count).map(item).collect()
}

fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

/// A document whose one operation responds with a schema.
fn responding(schema: &Value, schemas: Value) -> Value {
    let content = json!({ "application/json": { "schema": schema } });
    let mut get = operation("get");
    get["responses"] = json!({ "200": { "description": "One.", "content": content } });
    whole(json!({ "/a": { "get": get } }), schemas)
}

fn operations(count: usize) -> Value {
    let path = |index| (format!("/path{index}"), json!({ "get": operation(&format!("get {index}")) }));
    whole(map(count, path), json!({}))
}

fn operations_without_ids(count: usize) -> Value {
    let get = json!({ "get": { "responses": { "204": { "description": "Nothing." } } } });
    whole(map(count, |index| (format!("/path{index}/x"), get.clone())), json!({}))
}

fn similar_paths(count: usize) -> Value {
    let path = |index| (format!("/a/{{id{index}}}/b/{{x}}"), json!({ "get": operation("get") }));
    whole(map(count, path), json!({}))
}

fn tags(count: usize) -> Value {
    let path = |index| {
        let mut get = operation(&format!("get {index}"));
        get["tags"] = json!([format!("tag {index}")]);
        (format!("/path{index}"), json!({ "get": get }))
    };
    let mut document = whole(map(count, path), json!({}));
    document["tags"] =
        list(count, |index| json!({ "name": format!("tag {index}"), "description": "A tag." }));
    document
}

fn servers(count: usize) -> Value {
    let mut document = operations(1);
    document["servers"] = list(
        count,
        |index| json!({ "url": format!("https://{{v}}.host{index}.example"), "variables": { "v": { "default": "a" } } }),
    );
    document
}

fn security_schemes(count: usize) -> Value {
    let path = |index| {
        let mut get = operation(&format!("get {index}"));
        get["security"] = json!([{ format!("key {index}"): [] }]);
        (format!("/path{index}"), json!({ "get": get }))
    };
    let scheme = |index| {
        (format!("key {index}"), json!({ "type": "apiKey", "in": "header", "name": format!("X-{index}") }))
    };
    let mut document = whole(map(count, path), json!({}));
    document["components"]["securitySchemes"] = map(count, scheme);
    document
}

fn with_parameters(path: &str, parameters: Value) -> Value {
    let mut get = operation("get");
    get["parameters"] = parameters;
    whole(json!({ path: { "get": get } }), json!({}))
}

fn parameters(count: usize) -> Value {
    let text = json!({ "type": "string" });
    with_parameters(
        "/a",
        list(count, |index| json!({ "name": format!("p{index}"), "in": "query", "schema": text })),
    )
}

fn path_of_placeholders(count: usize) -> String {
    (0..count).map(|index| format!("/{{p{index}}}")).collect()
}

fn placeholders(count: usize) -> Value {
    let text = json!({ "type": "string" });
    let parameter =
        |index| json!({ "name": format!("p{index}"), "in": "path", "required": true, "schema": text });
    with_parameters(&path_of_placeholders(count), list(count, parameter))
}

fn undeclared_placeholders(count: usize) -> Value {
    with_parameters(&path_of_placeholders(count), json!([]))
}

fn responses(count: usize) -> Value {
    let content = |index| {
        let schema = json!({ "type": "object", "properties": { format!("p{index}"): { "type": "string" } } });
        (format!("application/v{index}+json"), json!({ "schema": schema }))
    };
    let mut get = operation("get");
    get["responses"] = map(3, |status| {
        ((200 + status).to_string(), json!({ "description": "One.", "content": map(count, content) }))
    });
    whole(json!({ "/a": { "get": get } }), json!({}))
}

fn example(count: usize) -> Value {
    let example = list(count, |index| json!({ format!("key{index}"): index }));
    let mut get = operation("get");
    get["responses"] = json!({ "200": { "description": "One.", "content": { "application/json": { "example": example } } } });
    whole(json!({ "/a": { "get": get } }), json!({}))
}

fn enumeration(count: usize) -> Value {
    let values = list(count, |index| format!("value {index}").into());
    responding(&reference("E"), json!({ "E": { "type": "string", "enum": values } }))
}

fn object(properties: Value) -> Value {
    json!({ "type": "object", "properties": properties })
}

fn inline_enumerations(count: usize) -> Value {
    let property = |index| {
        (format!("p{index}"), json!({ "type": "string", "enum": [format!("a{index}"), format!("b{index}")] }))
    };
    responding(&reference("A"), json!({ "A": object(map(count, property)) }))
}

fn properties(count: usize) -> Value {
    let property = |index| (format!("p{index}"), json!({ "type": "string" }));
    responding(&reference("A"), json!({ "A": object(map(count, property)) }))
}

fn nested_objects(count: usize) -> Value {
    let nested = (0..count).fold(json!({ "type": "string" }), |inner, _| object(json!({ "p": inner })));
    responding(&reference("A"), json!({ "A": nested }))
}

fn long_names(count: usize) -> Value {
    let name = |index| format!("{}{index}", "Name".repeat(count));
    let first = object(map(10, |index| (format!("p{index}"), reference(&name(index + 1)))));
    let mut schemas =
        map(11, |index| (name(index), object(json!({ format!("q{index}"): { "type": "string" } }))));
    schemas[name(0)] = first;
    responding(&reference(&name(0)), schemas)
}

fn aliases(count: usize) -> Value {
    let mut schemas = map(count, |index| (format!("A{index}"), reference("Text")));
    schemas["Text"] = json!({ "type": "object", "properties": { "a": { "type": "string" } } });
    let all = object(map(count, |index| (format!("p{index}"), reference(&format!("A{index}")))));
    schemas["All"] = all;
    responding(&reference("All"), schemas)
}

fn base() -> Value {
    json!({ "type": "object", "required": ["kind"], "discriminator": { "propertyName": "kind" }, "properties": { "kind": { "type": "string" } } })
}

/// A schema that extends the one of another name by a property.
fn extending(name: &str, index: usize) -> Value {
    json!({ "allOf": [reference(name), object(json!({ format!("p{index}"): { "type": "string" } }))] })
}

fn chain(count: usize) -> Value {
    let mut schemas = map(count, |index| (format!("A{}", index + 1), extending(&format!("A{index}"), index)));
    schemas["A0"] = base();
    responding(&reference("A0"), schemas)
}

fn subtypes(count: usize) -> Value {
    let mut schemas = map(count, |index| (format!("A{}", index + 1), extending("A0", index)));
    schemas["A0"] = base();
    responding(&reference("A0"), schemas)
}

fn alternatives(count: usize) -> Value {
    let alternative = |index| {
        let name = format!("r{index}");
        (
            format!("A{index}"),
            json!({ "type": "object", "required": [name], "properties": { name: { "type": "string" } } }),
        )
    };
    let union = json!({ "oneOf": list(count, |index| reference(&format!("A{index}"))) });
    responding(&union, map(count, alternative))
}

fn overlaid(actions: Value) -> Value {
    json!({ "overlay": "1.0.0", "info": { "title": "Grows", "version": "1" }, "actions": actions })
}

fn actions(count: usize) -> Value {
    overlaid(list(
        count,
        |index| json!({ "target": format!("$.paths['/path{index}'].get"), "update": { "x-a": index } }),
    ))
}

fn update_of_everything(_: usize) -> Value {
    overlaid(json!([{ "target": "$.paths..*", "update": { "x-a": 1 } }]))
}

fn filter(_: usize) -> Value {
    overlaid(
        json!([{ "target": r"$..[?search(@.operationId, '^\\w{50}|get \\d*5$')]", "update": { "x-a": 1 } }]),
    )
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::SHAPES;

    /// Twice as many give a document of about twice the size, for which the cost may be twice as high.
    #[test]
    fn shapes_grow_by_what_they_repeat() {
        let names: BTreeSet<&str> = SHAPES.iter().map(|shape| shape.name).collect();
        assert_eq!(names.len(), SHAPES.len());
        for shape in SHAPES {
            let size = |times| (shape.document)(shape.count * times).to_string().len();
            let (one, two, four) = (size(1), size(2), size(4));
            let ratio = (four - two) as f64 / (two - one) as f64;
            assert!((1.9..2.4).contains(&ratio), "{}: {ratio}", shape.name);
        }
    }
}
