//! Everything of a document that becomes a part of the client: its operations, and every schema that they reach.

mod fingerprint;
mod operations;
mod place;
mod schemas;
mod shape;
mod types;

pub use operations::{OperationEntry, TagEntry};
pub(crate) use place::Places;
pub use place::{Place, Root};
pub use schemas::SchemaEntry;
pub use shape::{Additional, Properties, Shape};
pub use types::{Group, Names, name};

use std::collections::BTreeMap;

use crate::diagnostic::Diagnostics;
use crate::document::{Document, Pointer, Resolver};

/// What a document holds.
#[derive(Clone, Debug)]
pub struct Inventory {
    /// The tags that have operations, in the order in which operations name them.
    pub tags: Vec<TagEntry>,
    /// The operations, in the document's order.
    pub operations: Vec<OperationEntry>,
    /// Every schema that an operation reaches, by its own address.
    pub schemas: BTreeMap<Pointer, SchemaEntry>,
}

/// Lists the operations and schemas of a document.
pub fn gather(document: &Document) -> (Inventory, Diagnostics) {
    let mut diagnostics = Diagnostics::new();
    let resolver = Resolver::new(document);
    let (tags, operations) = operations::gather(resolver, &mut diagnostics);
    let schemas = schemas::gather(resolver, &operations, &mut diagnostics);
    (Inventory { tags, operations, schemas }, diagnostics)
}

impl Inventory {
    /// The schema at a place, references followed.
    pub fn schema(&self, resolver: Resolver<'_>, pointer: &Pointer) -> Option<&SchemaEntry> {
        if let Some(entry) = self.schemas.get(pointer) {
            return Some(entry);
        }
        let (pointer, _) = resolver.follow(pointer).ok()?;
        self.schemas.get(&pointer)
    }
}
