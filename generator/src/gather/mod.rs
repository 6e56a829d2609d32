//! Everything of a document that becomes a part of the client: its operations, and every schema that they reach.

mod fingerprint;
mod methods;
mod operations;
mod place;
mod schemas;
mod shape;
mod types;
mod webhooks;

pub(crate) use operations::event_data;
pub use operations::{OperationEntry, TagEntry};
pub(crate) use place::Places;
pub use place::{Place, Root};
pub use schemas::SchemaEntry;
pub use shape::{Additional, Properties, Shape};
pub use types::{Group, Names, name};
pub use webhooks::WebhookEntry;

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
    /// The calls that the service makes, in the document's order.
    pub webhooks: Vec<WebhookEntry>,
    /// Every schema that an operation or a webhook reaches, by its own address.
    pub schemas: BTreeMap<Pointer, SchemaEntry>,
}

/// Lists the operations and schemas of a document.
pub fn gather(document: &Document) -> (Inventory, Diagnostics) {
    let mut diagnostics = Diagnostics::new();
    let resolver = Resolver::new(document);
    let (tags, operations) = operations::gather(resolver, &mut diagnostics);
    let webhooks = webhooks::gather(resolver, &operations, &mut diagnostics);
    let starts = operations.iter().map(|operation| operation.schemas.as_slice());
    let starts = starts.chain(webhooks.iter().map(|webhook| webhook.schemas.as_slice()));
    let schemas = schemas::gather(resolver, starts, &mut diagnostics);
    (Inventory { tags, operations, webhooks, schemas }, diagnostics)
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
