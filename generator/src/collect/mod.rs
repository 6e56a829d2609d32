//! Everything of a document that becomes a part of the client: its operations, and every schema that they reach.

mod claim;
mod definitions;
mod errors;
mod fingerprint;
mod kept;
mod methods;
mod operations;
mod place;
mod schemas;
mod shape;
mod sharing;
mod twins;
mod types;
mod unions;

pub use operations::{OperationEntry, TagEntry};
pub(crate) use place::Places;
pub use place::{Root, SchemaPlace};
pub use schemas::SchemaEntry;
pub(crate) use schemas::event_data;
pub(crate) use shape::constant;
pub use shape::{Additional, Properties, Shape};
pub use types::{Group, Names, name};

use std::collections::BTreeMap;

use crate::diagnostic::Diagnostics;
use crate::place::Pointer;
use crate::published::Published;
use crate::spec::{SchemaId, Schemas, Spec};

/// What a document holds.
#[derive(Clone, Debug)]
pub struct Inventory<'a> {
    /// The document.
    pub spec: &'a Spec,
    /// Its schemas.
    pub schemas: &'a Schemas,
    /// The tags that have operations, in the order in which operations name them.
    pub tags: Vec<TagEntry>,
    /// The operations, in the document's order.
    pub operations: Vec<OperationEntry<'a>>,
    /// The names that an earlier client of the document had; none unless somebody says so.
    pub published: Published,
    /// Every schema that an operation or a webhook reaches.
    pub entries: BTreeMap<SchemaId, SchemaEntry<'a>>,
    /// The same by their places.
    places: BTreeMap<&'a Pointer, SchemaId>,
    /// The same by where the document has them.
    written: BTreeMap<&'a Pointer, SchemaId>,
}

/// Lists the operations and schemas of a document whose schemas are composed.
pub fn collect(spec: &Spec) -> (Inventory<'_>, Diagnostics) {
    let mut diagnostics = Diagnostics::new();
    let (tags, operations) = operations::collect(spec);
    let schemas = &spec.schemas;
    let entries = schemas::collect(schemas, operations::schemas(spec).into_iter(), &mut diagnostics);
    let places = entries.iter().map(|(id, entry)| (entry.place, *id)).collect();
    let mut written = BTreeMap::new();
    for (id, entry) in &entries {
        written.entry(entry.written).or_insert(*id);
    }
    let published = Published::default();
    (Inventory { spec, schemas, tags, operations, entries, published, places, written }, diagnostics)
}

impl<'a> Inventory<'a> {
    /// What a schema describes, references followed.
    pub fn schema(&self, id: SchemaId) -> Option<&SchemaEntry<'a>> {
        self.entries.get(&self.schemas.target(id).ok()?)
    }

    /// The schema that is reached and has a place, which composition may have given to it.
    pub fn placed(&self, place: &Pointer) -> Option<&SchemaEntry<'a>> {
        self.entries.get(self.places.get(place)?)
    }

    /// The schema that is reached and that the document has there, or to which composition gave the place.
    pub fn schema_at(&self, place: &Pointer) -> Option<SchemaId> {
        self.written.get(place).or_else(|| self.places.get(place)).copied()
    }

    /// The schemas that are reached, in the order of their places.
    pub fn in_order(&self) -> impl Iterator<Item = &SchemaEntry<'a>> {
        self.places.values().filter_map(|id| self.entries.get(id))
    }
}
