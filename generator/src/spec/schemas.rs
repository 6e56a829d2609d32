//! All schemas of a document, by their numbers, and where references between them lead.

use std::collections::BTreeMap;

use indexmap::IndexMap;

use super::schema::{Annotations, Keywords, Says, Schema, SchemaId};
use crate::diagnostic::Diagnostic;
use crate::place::{MAX_CHAIN, Pointer};

/// The schemas of a document.
#[derive(Clone, Debug, Default)]
pub struct Schemas {
    #[expect(clippy::vec_box, reason = "a list of thousands that grows would hold them twice")]
    all: Vec<Box<Schema>>,
    /// Those under `components.schemas`, by name.
    definitions: IndexMap<String, SchemaId>,
    /// Those that were read, by where they were written.
    read: BTreeMap<Pointer, SchemaId>,
}

impl Schemas {
    /// A schema.
    pub fn get(&self, id: SchemaId) -> &Schema {
        &self.all[id.0 as usize]
    }

    /// A schema, to be changed.
    pub fn get_mut(&mut self, id: SchemaId) -> &mut Schema {
        &mut self.all[id.0 as usize]
    }

    /// What the keywords of a schema say, to be changed.
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

    /// The schema of a number, counted from 0 in the order in which they were read or made.
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

    /// Says where the schemas that were read were written.
    pub(super) fn set_written(&mut self, places: BTreeMap<Pointer, SchemaId>) {
        self.read = places;
    }

    /// The schema that was read at a place of the document.
    pub fn at(&self, place: &Pointer) -> Option<SchemaId> {
        self.read.get(place).copied()
    }

    /// The schemas that were read, by the places at which they were written.
    pub fn written(&self) -> impl Iterator<Item = (&Pointer, SchemaId)> {
        self.read.iter().map(|(place, id)| (place, *id))
    }

    /// What is said about a reference that leads to no schema.
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

    /// The schema that one stands for, references followed.
    ///
    /// # Errors
    /// The references lead to nothing, or in a circle.
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

    /// The schema that a reference leads to; nothing if the schema is none.
    pub fn referenced(&self, id: SchemaId) -> Option<SchemaId> {
        if self.get(id).keywords().is_some() { None } else { self.target(id).ok() }
    }

    /// What the schema says that one stands for; nothing where a reference leads to none.
    pub fn keywords(&self, id: SchemaId) -> Option<&Keywords> {
        self.get(self.target(id).ok()?).keywords()
    }

    /// The annotations beside the references from this schema on, the first one's before the next one's; the target's own are not among them.
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

    /// The name under which a schema stands in `components.schemas` itself.
    pub fn definition_name(&self, id: SchemaId) -> Option<String> {
        self.get(id).place.definition_name()
    }
}

/// Why a reference leads to no schema.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lost {
    /// A reference to nothing: the schema that has it, and its text.
    Nowhere(SchemaId, String),
    /// References to references that never end.
    Circle,
}
