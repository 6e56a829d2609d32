//! Tags: what the document says about the groups of its operations.

use serde_json::Value;

use super::read::{elements_of, text};
use crate::place::Pointer;

/// A Tag Object (OpenAPI 3.2.0).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tag {
    /// Where it stands.
    pub place: Pointer,
    /// Its name, as operations write it.
    pub name: String,
    /// What the document says about it: its description, else its summary.
    pub description: Option<String>,
    /// The tag that it is a part of.
    pub parent: Option<String>,
    /// What it is for, such as `nav`, `badge` or `audience`.
    pub kind: Option<String>,
    /// The name that the document sets (`x-rust-name`).
    pub rust_name: Option<String>,
}

/// The tags of a document; what has no name is none.
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
