//! Shapes of hostile documents. Each repeats one thing that a stage might process once for each other thing.

use serde_json::{Map, Value, json};

use super::{compositions, texts};

/// A shape: its name, and a document with `count` repetitions.
pub(super) struct Shape {
    pub(super) name: &'static str,
    /// The repetitions in the smallest document.
    pub(super) count: usize,
    document: Made,
    /// The overlay to apply, for shapes of overlays.
    overlay: Option<fn(usize) -> Value>,
}

/// How a document is made.
enum Made {
    Json(fn(usize) -> Value),
    Yaml(fn(usize) -> String),
    Files(fn(usize) -> Vec<(String, String)>),
}

impl Shape {
    /// The files with this many repetitions, by name. The document is the first.
    pub(super) fn files(&self, count: usize) -> Vec<(String, String)> {
        match self.document {
            Made::Json(make) => vec![("spec.json".to_owned(), make(count).to_string())],
            Made::Yaml(make) => vec![("spec.yaml".to_owned(), make(count))],
            Made::Files(make) => make(count),
        }
    }

    /// The overlay with this many repetitions.
    pub(super) fn overlay(&self, count: usize) -> Option<String> {
        self.overlay.map(|make| make(count).to_string())
    }
}

const fn shape(name: &'static str, count: usize, document: fn(usize) -> Value) -> Shape {
    Shape { name, count, document: Made::Json(document), overlay: None }
}

const fn yaml(name: &'static str, count: usize, document: fn(usize) -> String) -> Shape {
    Shape { name, count, document: Made::Yaml(document), overlay: None }
}

const fn overlay(name: &'static str, count: usize, overlay: fn(usize) -> Value) -> Shape {
    Shape { name, count, document: Made::Json(operations), overlay: Some(overlay) }
}

/// All of them.
pub(super) const SHAPES: &[Shape] = &[
    shape("operations", 60, operations),
    shape("operations without ids", 60, operations_without_ids),
    shape("similar paths", 60, similar_paths),
    shape("tags", 60, tags),
    shape("servers", 200, servers),
    shape("security schemes", 60, security_schemes),
    shape("security requirements", 200, security_requirements),
    shape("parameters", 100, parameters),
    shape("placeholders", 250, placeholders),
    shape("undeclared placeholders", 250, undeclared_placeholders),
    shape("responses", 12, responses),
    shape("media types", 30, media_types),
    shape("headers", 60, headers),
    shape("webhooks", 60, webhooks),
    shape("callbacks", 60, callbacks),
    shape("elements of an example", 200, example),
    shape("values of an enumeration", 200, enumeration),
    shape("inline enumerations", 60, inline_enumerations),
    shape("properties", 150, properties),
    shape("required properties", 150, required_properties),
    shape("inline objects, nested", 12, nested_objects),
    shape("long names", 10_000, long_names),
    shape("aliases", 100, aliases),
    shape("chain of allOf with a discriminator", 10, compositions::chain),
    shape("chain of bases", 10, compositions::chain_of_bases),
    shape("subtypes of a base", 40, compositions::subtypes),
    shape("alternatives of a union", 30, compositions::alternatives),
    shape("inline alternatives", 40, compositions::inline_alternatives),
    shape("mapped alternatives", 40, compositions::mapped_alternatives),
    shape("two unions at once", 20, compositions::two_unions),
    shape("mutual unions", 20, compositions::mutual_unions),
    shape("nested unions", 8, compositions::nested_unions),
    shape("unions that multiply", 8, compositions::doubled_unions),
    shape("circle of allOf", 40, compositions::circle_of_members),
    shape("members of allOf", 60, compositions::many_members),
    shape("conjunctions that repeat", 20, compositions::conjunctions_that_repeat),
    shape("references to references", 10, compositions::references),
    shape("lists of lists", 60, compositions::lists),
    shape("templates within templates", 20, compositions::templates),
    shape("nested lists in Markdown", 200, texts::nested_list),
    shape("quotes in Markdown", 200, texts::quotes),
    shape("emphasis in Markdown", 400, texts::emphasis),
    shape("link references in Markdown", 100, texts::link_references),
    shape("brackets in Markdown", 500, texts::brackets),
    shape("table in Markdown", 100, texts::table),
    shape("footnotes in Markdown", 100, texts::footnotes),
    shape("HTML in Markdown", 200, texts::html),
    shape("descriptions", 40, texts::described_operations),
    yaml("brackets in YAML", 50, texts::flow),
    yaml("merge keys", 200, texts::merge_keys),
    yaml("aliases of aliases", 100, texts::aliases_of_aliases),
    Shape { name: "files", count: 20, document: Made::Files(texts::files), overlay: None },
    overlay("actions of an overlay", 60, actions),
    overlay("an update of everything", 60, update_of_everything),
    overlay("a filter with an expression", 60, filter),
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

pub(super) fn map(count: usize, entry: impl Fn(usize) -> (String, Value)) -> Value {
    Value::Object((0..count).map(entry).collect::<Map<_, _>>())
}

pub(super) fn list(count: usize, item: impl Fn(usize) -> Value) -> Value {
    (0..count).map(item).collect()
}

pub(super) fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

/// A document with a single operation, whose response has this schema.
pub(super) fn responding(schema: &Value, schemas: Value) -> Value {
    let content = json!({ "application/json": { "schema": schema } });
    let mut get = operation("get");
    get["responses"] = json!({ "200": { "description": "One.", "content": content } });
    whole(json!({ "/a": { "get": get } }), schemas)
}

pub(super) fn operations(count: usize) -> Value {
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

fn security_requirements(count: usize) -> Value {
    let mut document = security_schemes(count);
    document["security"] = list(count, |index| json!({ format!("key {index}"): [] }));
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

fn media_types(count: usize) -> Value {
    let content = |index| (format!("application/v{index}+json"), json!({ "schema": { "type": "string" } }));
    let mut post = operation("post");
    post["requestBody"] = json!({ "content": map(count, content) });
    whole(json!({ "/a": { "post": post } }), json!({}))
}

fn headers(count: usize) -> Value {
    let header = |index| (format!("X-Header-{index}"), json!({ "schema": { "type": "string" } }));
    let mut get = operation("get");
    get["responses"]["204"]["headers"] = map(count, header);
    whole(json!({ "/a": { "get": get } }), json!({}))
}

/// An operation with an object as its body.
fn called(index: usize) -> Value {
    let schema = object(text_property(index));
    let mut post = operation(&format!("post {index}"));
    post["requestBody"] = json!({ "content": { "application/json": { "schema": schema } } });
    json!({ "post": post })
}

fn webhooks(count: usize) -> Value {
    let mut document = operations(1);
    document["openapi"] = "3.1.0".into();
    document["webhooks"] = map(count, |index| (format!("hook{index}"), called(index)));
    document
}

fn callbacks(count: usize) -> Value {
    let mut get = operation("get");
    get["callbacks"] =
        map(count, |index| (format!("back{index}"), json!({ "{$request.query.url}": called(index) })));
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

pub(super) fn object(properties: Value) -> Value {
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

fn required_properties(count: usize) -> Value {
    let mut all = object(map(count, |index| (format!("p{index}"), json!({ "type": "string" }))));
    all["required"] = list(count, |index| format!("p{index}").into());
    responding(&reference("A"), json!({ "A": all }))
}

/// An object's only property.
pub(super) fn text_property(index: usize) -> Value {
    json!({ format!("p{index}"): { "type": "string" } })
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

    /// Twice as many repetitions give a document of about twice the size, which may cost twice as much.
    #[test]
    fn shapes_grow_by_what_they_repeat() {
        let names: BTreeSet<&str> = SHAPES.iter().map(|shape| shape.name).collect();
        assert_eq!(names.len(), SHAPES.len());
        for shape in SHAPES {
            let size =
                |times| shape.files(shape.count * times).iter().map(|(_, text)| text.len()).sum::<usize>();
            let (one, two, four) = (size(1), size(2), size(4));
            let ratio = (four - two) as f64 / (two - one) as f64;
            assert!((1.9..2.4).contains(&ratio), "{}: {ratio}", shape.name);
        }
    }
}
