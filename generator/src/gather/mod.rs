//! Everything of a document that becomes a part of the client: its operations, and every schema that they reach.

mod fingerprint;
mod methods;
mod operations;
mod place;
mod schemas;
mod shape;
mod types;
mod webhooks;

pub use operations::{OperationEntry, TagEntry};
pub(crate) use place::Places;
pub use place::{Place, Root};
pub use schemas::SchemaEntry;
pub(crate) use schemas::event_data;
pub use shape::{Additional, Properties, Shape};
pub use types::{Group, Names, name};
pub use webhooks::WebhookEntry;

use std::collections::BTreeMap;

use crate::compose::compose;
use crate::diagnostic::Diagnostics;
use crate::document::{Document, Pointer, Resolver};
use crate::spec::{self, SchemaId, Schemas};

/// What a document holds.
#[derive(Clone, Debug)]
pub struct Inventory {
    /// The tags that have operations, in the order in which operations name them.
    pub tags: Vec<TagEntry>,
    /// The operations, in the document's order.
    pub operations: Vec<OperationEntry>,
    /// The calls that the service makes, in the document's order.
    pub webhooks: Vec<WebhookEntry>,
    /// All schemas of the document, composed.
    pub schemas: Schemas,
    /// Every schema that an operation or a webhook reaches.
    pub entries: BTreeMap<SchemaId, SchemaEntry>,
    /// The same by their places.
    places: BTreeMap<Pointer, SchemaId>,
}

/// Lists the operations and schemas of a document.
pub fn gather(document: &Document) -> (Inventory, Diagnostics) {
    let mut diagnostics = Diagnostics::new();
    let resolver = Resolver::new(document);
    let (tags, operations) = operations::gather(resolver, &mut diagnostics);
    let webhooks = webhooks::gather(resolver, &operations, &mut diagnostics);
    let starts = operations.iter().flat_map(|operation| &operation.schemas);
    let starts: Vec<&Pointer> = starts.chain(webhooks.iter().flat_map(|webhook| &webhook.schemas)).collect();
    let mut schemas = spec::read(resolver.root(), starts.iter().map(|start| (*start).clone()));
    diagnostics.extend(compose(&mut schemas));
    let starts = starts.into_iter().filter_map(|start| schemas.at(start));
    let entries = schemas::gather(&schemas, starts, &mut diagnostics);
    let places = entries.iter().map(|(id, entry)| (entry.pointer.clone(), *id)).collect();
    (Inventory { tags, operations, webhooks, schemas, entries, places }, diagnostics)
}

impl Inventory {
    /// What a schema describes, references followed.
    pub fn schema(&self, id: SchemaId) -> Option<&SchemaEntry> {
        self.entries.get(&self.schemas.target(id).ok()?)
    }

    /// The schema that the document has at a place.
    pub fn at(&self, place: &Pointer) -> Option<SchemaId> {
        self.schemas.at(place)
    }

    /// The schema that is reached and has a place, which composition may have given to it.
    pub fn placed(&self, place: &Pointer) -> Option<&SchemaEntry> {
        self.entries.get(self.places.get(place)?)
    }

    /// The schemas that are reached, in the order of their places.
    pub fn in_order(&self) -> impl Iterator<Item = &SchemaEntry> {
        self.places.values().filter_map(|id| self.entries.get(id))
    }
}
