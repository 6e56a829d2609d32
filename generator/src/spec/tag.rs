//! Tags: groups of operations, with their descriptions.

use serde_json::Value;

use super::read::{elements_of, text};
use crate::place::Pointer;

/// A Tag Object (OpenAPI 3.2.0).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tag {
    /// Its place in the document.
    pub place: Pointer,
    /// Its name.
    pub name: String,
    /// Its description, or else its summary.
    pub description: Option<String>,
    /// Its parent tag.
    pub parent: Option<String>,
    /// Its purpose, such as `nav`, `badge` or `audience`.
    pub kind: Option<String>,
    /// The name of the group (`x-rust-name`).
    pub rust_name: Option<String>,
}

/// The tags of a document. Tags without a name are skipped.
pub(super) fn tags(root: &Value) -> Vec<Tag> {
    let place = Pointer::root().child("tags");
    let mut tags = Vec::new();
    for (index, node) in elements_of(root, "tags").iter().enumerate() {
        let Some(name) = text(node, "name") else { continue };
        tags.push(Tag {
            place: place.index(index),
            name,
            description: text(node, "description").or_else(|| text(node, "summary")),
            parent: text(node, "parent"),
            kind: text(node, "kind"),
            rust_name: text(node, "x-rust-name"),
        });
    }
    tags
}
