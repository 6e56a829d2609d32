//! All schemas of a document by id, and the targets of references between them.

use std::collections::BTreeMap;

use indexmap::IndexMap;

use super::schema::{Annotations, Keywords, Says, Schema, SchemaId};
use crate::diagnostic::Diagnostic;
use crate::place::{MAX_CHAIN, Pointer};

/// The schemas of a document.
#[derive(Clone, Debug, Default)]
pub struct Schemas {
    /// Boxed, since a growing list of thousands of schemas would hold them twice.
    #[expect(clippy::vec_box, reason = "a list of thousands that grows would hold them twice")]
    all: Vec<Box<Schema>>,
    /// The definitions under `components.schemas`, by name.
    definitions: IndexMap<String, SchemaId>,
    /// The schemas of the document, by the place where they were written.
    read: BTreeMap<Pointer, SchemaId>,
}

impl Schemas {
    /// A schema.
    pub fn get(&self, id: SchemaId) -> &Schema {
        &self.all[id.0 as usize]
    }

    /// A schema, mutable.
    pub fn get_mut(&mut self, id: SchemaId) -> &mut Schema {
        &mut self.all[id.0 as usize]
    }

    /// The keywords of a schema, mutable.
    pub fn keywords_mut(&mut self, id: SchemaId) -> Option<&mut Keywords> {
        match &mut self.get_mut(id).says {
            Says::Keywords(keywords) => Some(keywords),
            Says::Reference(_) | Says::Nowhere(_) => None,
        }
    }

    /// Adds a schema.
    pub fn add(&mut self, schema: Schema) -> SchemaId {
        let id = SchemaId(u32::try_from(self.all.len()).unwrap_or(u32::MAX));
        self.all.push(Box::new(schema));
        id
    }

    /// The schema with this index, counted from 0 in the order in which they were read or made.
    pub fn nth(&self, index: usize) -> Option<SchemaId> {
        if index >= self.all.len() {
            return None;
        }
        Some(SchemaId(u32::try_from(index).ok()?))
    }

    /// All schemas, in the order in which they were read or made.
    pub fn ids(&self) -> impl Iterator<Item = SchemaId> + use<> {
        (0..u32::try_from(self.all.len()).unwrap_or(u32::MAX)).map(SchemaId)
    }

    /// The definitions under `components.schemas` (OpenAPI 3.1.1, section 4.8.7), by name.
    pub fn definitions(&self) -> &IndexMap<String, SchemaId> {
        &self.definitions
    }

    /// Adds a definition.
    pub fn define(&mut self, name: &str, schema: SchemaId) {
        self.definitions.insert(name.to_owned(), schema);
    }

    /// Sets the places where the schemas were written.
    pub(super) fn set_written(&mut self, places: BTreeMap<Pointer, SchemaId>) {
        self.read = places;
    }

    /// The schema that was written at this place.
    pub fn at(&self, place: &Pointer) -> Option<SchemaId> {
        self.read.get(place).copied()
    }

    /// The schemas of the document, by the place where they were written.
    pub fn written(&self) -> impl Iterator<Item = (&Pointer, SchemaId)> {
        self.read.iter().map(|(place, id)| (place, *id))
    }

    /// The finding about a reference without a target.
    pub fn fault(&self, id: SchemaId, lost: &Lost) -> Diagnostic {
        let place = &self.get(id).written;
        let Lost::Nowhere(at, reference) = lost else {
            let message = "the reference is part of a circle and has no value";
            let help = "let one of the references point to a definition";
            return Diagnostic::warning("reference", message).at(place).help(help);
        };
        match Pointer::from_reference(reference) {
            Some(to) => {
                let message = format!("the reference to `{}` has no target", to.to_reference());
                let help = "correct the reference, or add the definition under `components`";
                Diagnostic::warning("reference", message).at(place).help(help)
            }
            None => {
                let message = format!("the reference `{reference}` has no target");
                let help = "correct the reference, or add the definition to the file that it names";
                Diagnostic::warning("reference", message).at(&self.get(*at).written).help(help)
            }
        }
    }

    /// The schema itself, after references were followed.
    ///
    /// # Errors
    /// An error if a reference has no target or the references form a circle.
    pub fn target(&self, id: SchemaId) -> Result<SchemaId, Lost> {
        let mut at = id;
        for _ in 0..MAX_CHAIN {
            match &self.get(at).says {
                Says::Keywords(_) => return Ok(at),
                Says::Reference(next) => at = *next,
                Says::Nowhere(reference) => return Err(Lost::Nowhere(at, reference.clone())),
            }
        }
        Err(Lost::Circle)
    }

    /// The target of a reference; `None` if the schema is not a reference.
    pub fn referenced(&self, id: SchemaId) -> Option<SchemaId> {
        if self.get(id).keywords().is_some() { None } else { self.target(id).ok() }
    }

    /// The keywords of a schema after references were followed; `None` if there is no target.
    pub fn keywords(&self, id: SchemaId) -> Option<&Keywords> {
        self.get(self.target(id).ok()?).keywords()
    }

    /// The annotations next to each reference on the way from this schema to its target, without those of the
    /// target.
    pub fn beside(&self, id: SchemaId) -> impl Iterator<Item = &Annotations> {
        let mut at = Some(id);
        std::iter::from_fn(move || {
            let schema = self.get(at?);
            match &schema.says {
                Says::Reference(next) => at = Some(*next),
                Says::Nowhere(_) => at = None,
                Says::Keywords(_) => return None,
            }
            Some(&schema.about)
        })
        .take(MAX_CHAIN)
    }

    /// The name of a schema that is a definition in `components.schemas`.
    pub fn definition_name(&self, id: SchemaId) -> Option<String> {
        self.get(id).place.definition_name()
    }
}

/// Why a reference has no target.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lost {
    /// There is nothing at its place: the schema with the reference, and its text.
    Nowhere(SchemaId, String),
    /// The references form a circle.
    Circle,
}
