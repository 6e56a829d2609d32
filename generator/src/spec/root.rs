//! The document as a whole.

use indexmap::IndexMap;
use serde_json::{Map, Value};

use super::Schemas;
use super::operation::Operation;
use super::security::{Combination, Requirement, SecurityScheme};
use super::server::Server;
use super::tag::Tag;
use super::webhook::Webhook;
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
}

impl Spec {
    /// A security scheme by its name.
    pub fn security_scheme(&self, name: &str) -> Option<&SecurityScheme> {
        self.security_schemes.get(name)
    }
}
