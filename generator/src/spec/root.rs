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

/// The parts of a document that a client needs, after references were followed.
#[derive(Clone, Debug, Default)]
pub struct Spec {
    /// The name of the API.
    pub title: Option<String>,
    /// Its version.
    pub version: Option<String>,
    /// Its description.
    pub description: Option<String>,
    /// Its licence: an SPDX expression or a name.
    pub license: Option<String>,
    /// Its web page: the external documentation, or else the contact's page.
    pub homepage: Option<String>,
    /// The servers.
    pub servers: Vec<Server>,
    /// The tags that the document describes.
    pub tags: Vec<Tag>,
    /// The security requirements of operations without their own.
    pub security: Vec<Requirement>,
    /// The security schemes, by name.
    pub security_schemes: IndexMap<String, SecurityScheme>,
    /// Schemes that one credential covers together.
    pub combinations: Vec<Combination>,
    /// The operations of all paths, in document order.
    pub operations: Vec<Operation>,
    /// The places of operations that could not be read. This was reported.
    pub lost: Vec<Pointer>,
    /// The webhooks in document order, followed by the callbacks, by operation.
    pub webhooks: Vec<Webhook>,
    /// The extensions at the root, by name.
    pub extensions: Map<String, Value>,
    /// All schemas.
    pub schemas: Schemas,
    /// Schemas that are needed although no operation or webhook may use them.
    pub wanted: Vec<SchemaId>,
}

impl Spec {
    /// A security scheme by its name.
    pub fn security_scheme(&self, name: &str) -> Option<&SecurityScheme> {
        self.security_schemes.get(name)
    }
}

/// Reads a normalised document.
pub fn read(document: &Document) -> (Spec, Diagnostics) {
    let mut reader = Reader::new(&document.root);
    let spec = reader.spec();
    let (schemas, diagnostics) = reader.finish();
    (Spec { schemas, ..spec }, diagnostics)
}

impl Reader<'_> {
    /// Everything except the schemas.
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

/// The extensions at the root, except those that contain parts of the document.
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
