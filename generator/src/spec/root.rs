//! The document as a whole.

use indexmap::IndexMap;
use serde_json::{Map, Value};

use super::operation::Operation;
use super::read::Reader;
use super::schema::SchemaId;
use super::schemas::Schemas;
use super::security::{self, Combination, Requirement, SecurityScheme};
use super::server::Server;
use super::tag::{self, Tag};
use super::webhook::Webhook;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::Document;
use crate::place::Pointer;

/// A document: what of it concerns a client, references followed.
#[derive(Clone, Debug, Default)]
pub struct Spec {
    /// What the API is called.
    pub title: Option<String>,
    /// Its version.
    pub version: Option<String>,
    /// What the document says about it.
    pub description: Option<String>,
    /// The licence that it names: an SPDX expression, or a name.
    pub license: Option<String>,
    /// The page about it: its external documentation, or the page of its contact.
    pub homepage: Option<String>,
    /// Where it is served.
    pub servers: Vec<Server>,
    /// The groups of operations that the document describes.
    pub tags: Vec<Tag>,
    /// What every operation requires that does not say so itself.
    pub security: Vec<Requirement>,
    /// The ways to bring what is required.
    pub security_schemes: IndexMap<String, SecurityScheme>,
    /// The schemes that credentials hold together.
    pub combinations: Vec<Combination>,
    /// The operations of all paths, in the order of the document.
    pub operations: Vec<Operation>,
    /// Where the operations stand that could not be read, which was reported.
    pub lost: Vec<Pointer>,
    /// The calls that the service makes, in the order of the document; callbacks come last, by operation.
    pub webhooks: Vec<Webhook>,
    /// The extensions at the root, by name.
    pub extensions: Map<String, Value>,
    /// All schemas.
    pub schemas: Schemas,
    /// Those that are wanted though no operation and no webhook may have them.
    pub wanted: Vec<SchemaId>,
}

impl Spec {
    /// A security scheme by its name.
    pub fn security_scheme(&self, name: &str) -> Option<&SecurityScheme> {
        self.security_schemes.get(name)
    }
}

/// Reads a normalized document.
pub fn read(document: &Document) -> (Spec, Diagnostics) {
    let mut reader = Reader::new(&document.root);
    let spec = reader.spec();
    let (schemas, diagnostics) = reader.finish();
    (Spec { schemas, ..spec }, diagnostics)
}

impl Reader<'_> {
    /// All but the schemas.
    fn spec(&mut self) -> Spec {
        let root = self.root();
        let info = |key: &str| Some(text_of(root.get("info")?.get(key)?));
        let has = |key| root.get(key).is_some_and(Value::is_object);
        if !has("paths") && !has("webhooks") && !has("x-webhooks") {
            let message = "the document has no mapping `paths`, so its client has no operations";
            self.report(Diagnostic::repair("paths", message).at(&Pointer::root().child("paths")));
        }
        let (operations, lost) = self.operations();
        let webhooks = self.webhooks(&operations);
        Spec {
            title: info("title"),
            version: info("version"),
            description: info("description"),
            license: text_at(root, "/info/license/identifier")
                .or_else(|| text_at(root, "/info/license/name")),
            homepage: text_at(root, "/externalDocs/url").or_else(|| text_at(root, "/info/contact/url")),
            servers: self.servers(root, &Pointer::root()),
            tags: tag::tags(root),
            security: security::requirements(root),
            security_schemes: self.security_schemes(),
            combinations: security::combinations(root),
            operations: operations.into_iter().map(|(operation, _)| operation).collect(),
            lost,
            webhooks,
            extensions: extensions(root),
            ..Spec::default()
        }
    }
}

/// The extensions at the root, but for those that hold parts of the document.
fn extensions(root: &Value) -> Map<String, Value> {
    let mut extensions = Map::new();
    for (key, value) in root.as_object().into_iter().flatten() {
        if key.starts_with("x-") && key != "x-webhooks" {
            extensions.insert(key.clone(), value.clone());
        }
    }
    extensions
}

fn text_at(root: &Value, place: &str) -> Option<String> {
    Some(root.pointer(place)?.as_str()?.trim().to_owned())
}

fn text_of(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
