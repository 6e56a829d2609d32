//! A small document in which whatever can be said is said by the input, and what must hold of its client.

use generator::emit::{Package, emit, manifest, readme, root, runtime_manifest};
use generator::{lowered, read};
use generator::document::normalize::normalize;
use generator::document::{Document, Source};
use generator::naming::library_name;
use generator::prose::check::faults_of_client;
use generator::render::render;
use serde_json::{Map, Value, json};

/// Texts of the input in turn, each field the next.
struct Texts<'a> {
    texts: &'a [&'a str],
    next: usize,
}

impl Texts<'_> {
    fn text(&mut self) -> String {
        let text = self.texts.get(self.next % self.texts.len().max(1)).copied().unwrap_or_default();
        self.next += 1;
        text.to_owned()
    }

    /// An object whose one key is a string.
    fn under(&mut self, value: Value) -> Value {
        Value::Object(Map::from_iter([(self.text(), value)]))
    }
}

/// All stages of a document that says the texts.
///
/// # Panics
/// Something in the client is not what a string may become.
pub fn check(texts: &[&str]) {
    let mut texts = Texts { texts, next: 0 };
    let about = texts.text();
    let tree = document(&mut texts);
    let document = Document::new(Source { name: "document".into(), text: tree.to_string() }, tree);
    let (document, findings) = normalize(document);
    if findings.has_errors() {
        return;
    }
    let (spec, _) = read(&document);
    let (lowered, found) = lowered(&spec, None);
    if found.has_errors() {
        return;
    }
    let package = Package { name: "client".into(), version: "0.1.0".into(), description: about, ..Package::default() };
    let mut modules = vec![root(&package, std::slice::from_ref(&lowered.api))];
    modules.extend(emit(&lowered.api, &library_name(&package.name)));
    let mut files = render(modules);
    files.insert("Cargo.toml".into(), manifest(&package, std::slice::from_ref(&lowered.api)).into());
    files.insert("README.md".into(), readme(&package, std::slice::from_ref(&lowered.api), None).into());
    files.insert("runtime/Cargo.toml".into(), runtime_manifest(&package).into());
    for (name, text) in files.iter().filter(|(name, _)| name.ends_with(".rs")) {
        if let Err(error) = syn::parse_file(text) {
            panic!("`{name}` is not Rust: {error}\n{text}");
        }
    }
    let faults = faults_of_client(&files);
    assert!(faults.is_empty(), "{faults:#?}");
}

fn document(texts: &mut Texts<'_>) -> Value {
    let tag = texts.text();
    json!({
        "openapi": "3.1.0",
        "info": { "title": texts.text(), "version": texts.text(), "description": texts.text() },
        "tags": [{ "name": tag, "description": texts.text() }],
        "servers": [
            { "url": "https://a.example.com", "description": texts.text() },
            { "url": "https://{a}.example.com", "description": texts.text(),
              "variables": { "a": { "default": texts.text(), "enum": [texts.text(), texts.text()], "description": texts.text() } } },
        ],
        "paths": { "/a/{id}": { "post": operation(texts, &tag) } },
        "webhooks": texts_webhook(texts),
        "x-rate-limits": { "plans": { "a": { "description": texts.text() } } },
        "components": {
            "securitySchemes": {
                "key": { "type": "apiKey", "in": "header", "name": "X-Key", "description": texts.text() },
                "oauth": { "type": "oauth2", "description": texts.text(), "flows": {
                    "clientCredentials": { "tokenUrl": "https://a.example.com/t", "scopes": texts.under(json!("")), "x-description": texts.text() },
                    "authorizationCode": { "tokenUrl": "https://a.example.com/t", "authorizationUrl": "https://a.example.com/a", "scopes": {}, "x-description": texts.text() } } },
            },
            "schemas": schemas(texts),
        },
    })
}

fn texts_webhook(texts: &mut Texts<'_>) -> Value {
    let body = json!({ "content": { "application/json": { "schema": { "$ref": "#/components/schemas/A" } } } });
    let call = json!({ "post": { "summary": texts.text(), "description": texts.text(), "requestBody": body, "responses": {} } });
    texts.under(call)
}

fn operation(texts: &mut Texts<'_>, tag: &str) -> Value {
    let header = json!({ "description": texts.text(), "schema": { "type": "string" } });
    let headers = texts.under(header);
    let response = |description: String| json!({ "description": description, "content": { "application/json": { "schema": { "$ref": "#/components/schemas/A" } } } });
    json!({
        "operationId": texts.text(),
        "tags": [tag],
        "summary": texts.text(),
        "description": texts.text(),
        "x-rate-limit-label": texts.text(),
        "security": [{ "oauth": [texts.text()] }],
        "parameters": [
            { "name": "id", "in": "path", "required": true, "description": texts.text(), "schema": { "type": "string", "default": texts.text() } },
            { "name": texts.text(), "in": "query", "description": texts.text(), "schema": { "type": "string", "default": texts.text(), "enum": [texts.text()] } },
            { "name": texts.text(), "in": "query", "schema": { "type": "string" } },
        ],
        "requestBody": { "required": true, "description": texts.text(), "content": { "application/json": { "schema": { "$ref": "#/components/schemas/A" } }, "text/plain": {} } },
        "responses": {
            "200": { "description": texts.text(), "headers": headers,
                     "content": { "application/json": { "schema": { "$ref": "#/components/schemas/U" } } } },
            "201": response(texts.text()),
            "404": response(texts.text()),
        },
    })
}

fn schemas(texts: &mut Texts<'_>) -> Value {
    let value = texts.text();
    let descriptions = Value::Object(Map::from_iter([(value.clone(), texts.text().into())]));
    let mut properties = Map::from_iter([
        ("a".to_owned(), json!({ "type": "string", "description": texts.text(), "default": texts.text(), "deprecated": true, "maxLength": 3 })),
        ("b".to_owned(), json!({ "type": ["string", "null"], "enum": [value, texts.text(), null], "x-enum-descriptions": descriptions })),
    ]);
    properties.insert(texts.text(), json!({ "type": "integer" }));
    json!({
        "A": { "type": "object", "title": texts.text(), "description": texts.text(), "deprecated": true, "properties": properties },
        "U": { "description": texts.text(), "oneOf": [
            { "type": "object", "title": texts.text(), "description": texts.text(), "required": ["c"], "properties": { "c": { "type": "string" } } },
            { "type": "string", "description": texts.text() } ] },
    })
}
