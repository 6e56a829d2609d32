//! Documents: read from YAML, put right by overlays, and asked for the operation of a request.

use std::fs;
use std::sync::LazyLock;

use serde_json::Value;

use super::node::Node;
use super::operation::Operation;
use super::overlay::apply;

/// An OpenAPI document as a server needs it.
pub struct Document {
    operations: Vec<Operation>,
    base: String,
}

// Version 1 is wrong without both: it says nothing about its keys, which an overlay makes fields of each form, and
// describes an upload under the path of another operation.
static VERSION_1: LazyLock<Document> =
    LazyLock::new(|| Document::stored("zoom-user-v1.yaml", &["v1-corrections.yaml", "v1-security.yaml"]));

// Version 2 without it wants a second credential in the header of the first, and does not tell which parts are files.
static VERSION_2: LazyLock<Document> =
    LazyLock::new(|| Document::stored("zoom-user-v2.yaml", &["v2-corrections.yaml"]));

impl Document {
    /// Version 1 of the Zoom User API.
    pub fn version_1() -> &'static Document {
        &VERSION_1
    }

    /// Version 2 of the Zoom User API.
    pub fn version_2() -> &'static Document {
        &VERSION_2
    }

    /// The operations in the document's order.
    pub fn operations(&self) -> &[Operation] {
        &self.operations
    }

    /// The path that all others are below, such as `/v2`.
    pub fn base(&self) -> &str {
        &self.base
    }

    /// The operation of an id.
    ///
    /// # Panics
    /// If there is none.
    pub fn operation(&self, id: &str) -> &Operation {
        match self.operations.iter().find(|operation| operation.id == id) {
            Some(operation) => operation,
            None => panic!("there is no operation `{id}`"),
        }
    }

    /// Reads a document, and overlays that apply to it.
    ///
    /// # Errors
    /// A text that is no YAML, or an overlay whose target matches nothing.
    pub fn read(text: &str, overlays: &[String]) -> Result<Document, String> {
        let mut document: Value = serde_yaml::from_str(text).map_err(|error| error.to_string())?;
        for overlay in overlays {
            apply(&mut document, &serde_yaml::from_str(overlay).map_err(|error| error.to_string())?)?;
        }
        let url = document["servers"][0]["url"].as_str().unwrap_or_default();
        let path = url.split_once("://").and_then(|(_, rest)| rest.find('/').map(|start| &rest[start..]));
        let base = path.unwrap_or_default().trim_end_matches('/').to_owned();
        Ok(Document { operations: Operation::all(&Node::root(&document)), base })
    }

    fn stored(name: &str, overlays: &[&str]) -> Document {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../specs");
        let text = |path: String| match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) => panic!("{path}: {error}"),
        };
        let overlays: Vec<String> =
            overlays.iter().map(|overlay| text(format!("{folder}/overlays/{overlay}"))).collect();
        match Document::read(&text(format!("{folder}/{name}")), &overlays) {
            Ok(document) => document,
            Err(error) => panic!("{name}: {error}"),
        }
    }
}
