//! Collects the parts of a document that the client needs: its operations, and every schema that they use.

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

/// The operations and schemas of a document that a client needs.
#[derive(Clone, Debug)]
pub struct Inventory<'a> {
    /// The document.
    pub spec: &'a Spec,
    /// Its schemas.
    pub schemas: &'a Schemas,
    /// The tags with operations, in the order in which the operations use them.
    pub tags: Vec<TagEntry>,
    /// The operations, in document order.
    pub operations: Vec<OperationEntry<'a>>,
    /// The names in an earlier client of the document. Empty unless the caller sets them.
    pub published: Published,
    /// Every schema that an operation or webhook uses.
    pub entries: BTreeMap<SchemaId, SchemaEntry<'a>>,
    /// The same, by place.
    places: BTreeMap<&'a Pointer, SchemaId>,
    /// The same, by the place where they were written.
    written: BTreeMap<&'a Pointer, SchemaId>,
}

/// Collects the operations and schemas of a document, after composition.
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
    /// The entry of a schema, after references were followed.
    pub fn schema(&self, id: SchemaId) -> Option<&SchemaEntry<'a>> {
        self.entries.get(&self.schemas.target(id).ok()?)
    }

    /// The collected schema at this place, which composition may have assigned.
    pub fn placed(&self, place: &Pointer) -> Option<&SchemaEntry<'a>> {
        self.entries.get(self.places.get(place)?)
    }

    /// The collected schema that was written at this place, or that composition moved there.
    pub fn schema_at(&self, place: &Pointer) -> Option<SchemaId> {
        self.written.get(place).or_else(|| self.places.get(place)).copied()
    }

    /// The collected schemas, in the order of their places.
    pub fn in_order(&self) -> impl Iterator<Item = &SchemaEntry<'a>> {
        self.places.values().filter_map(|id| self.entries.get(id))
    }
}
