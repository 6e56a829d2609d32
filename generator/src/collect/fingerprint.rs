//! Which schemas describe the same values: equal structure has equal numbers, prose aside.

use std::collections::BTreeMap;

use indexmap::IndexSet;

use super::schemas::SchemaEntry;
use super::shape::{Additional, Shape};
use crate::place::Pointer;
use crate::spec::{Annotations, SchemaId, Schemas};

/// The number of a structure; equal numbers, equal structure.
pub(super) type Fingerprint = usize;

/// What a flag is called, and whether annotations have it.
type Flag = (&'static str, fn(&Annotations) -> bool);

/// Numbers the structures of a document's schemas.
pub(super) struct Fingerprints<'a> {
    schemas: &'a Schemas,
    entries: &'a BTreeMap<SchemaId, SchemaEntry<'a>>,
    texts: IndexSet<String>,
    known: BTreeMap<SchemaId, Option<Fingerprint>>,
}

impl<'a> Fingerprints<'a> {
    pub(super) fn new(schemas: &'a Schemas, entries: &'a BTreeMap<SchemaId, SchemaEntry<'a>>) -> Self {
        Self { schemas, entries, texts: IndexSet::new(), known: BTreeMap::new() }
    }

    /// The number of the structure at a place.
    pub(super) fn of(&mut self, id: SchemaId) -> Fingerprint {
        let target = self.schemas.target(id).unwrap_or(id);
        match self.known.get(&target) {
            Some(Some(number)) => return *number,
            // The schema holds itself: its address says which one.
            Some(None) => return self.number(format!("circle {}", self.schemas.get(target).place)),
            None => {}
        }
        self.known.insert(target, None);
        let text = self.entries.get(&target).map_or_else(|| "any".to_owned(), |entry| self.text(entry));
        let number = self.number(text);
        self.known.insert(target, Some(number));
        number
    }

    fn number(&mut self, text: String) -> Fingerprint {
        self.texts.insert_full(text).0
    }

    /// A child that is a named definition counts by its name, so that types which the document tells apart stay apart.
    /// What stands beside a reference counts too.
    fn child(&mut self, id: SchemaId) -> String {
        let flags: [Flag; 4] = [
            ("nullable", |about| about.nullable),
            ("readOnly", |about| about.read_only),
            ("writeOnly", |about| about.write_only),
            ("x-secret", |about| about.secret),
        ];
        let mut text = String::new();
        for (name, is_said) in flags {
            if self.schemas.beside(id).any(is_said) {
                text.push_str(name);
            }
        }
        text + &self.child_structure(id)
    }

    fn child_structure(&mut self, id: SchemaId) -> String {
        if let Ok(target) = self.schemas.target(id)
            && let place = &self.schemas.get(target).place
            && is_definition(place)
            && self.entries.get(&target).is_some_and(|entry| entry.shape.is_named())
        {
            return format!("definition {place}");
        }
        self.of(id).to_string()
    }

    fn text(&mut self, entry: &SchemaEntry<'_>) -> String {
        let body = match &entry.shape {
            Shape::Any => "any".to_owned(),
            Shape::Scalar(scalar) => format!("{scalar:?}"),
            Shape::TextEnumeration(values) => format!("texts {values:?}"),
            Shape::IntegerEnumeration(values) => format!("integers {values:?}"),
            Shape::ValueEnumeration(values) => format!("values {values:?}"),
            Shape::Tuple(elements, required, rest) => {
                let elements: Vec<String> = elements.iter().map(|one| self.child(*one)).collect();
                let rest = rest.as_ref().map(|rest| self.additional(Some(rest)));
                format!("tuple {elements:?} {required} {rest:?}")
            }
            Shape::List(items) => {
                format!("list {}", items.map_or_else(String::new, |items| self.child(items)))
            }
            Shape::Map(additional) => format!("map {}", self.additional(Some(additional))),
            Shape::Same(other) => self.child(*other),
            Shape::Union(alternatives) => {
                let alternatives: Vec<String> = alternatives.iter().map(|one| self.child(*one)).collect();
                format!("union {alternatives:?} {}", self.discriminator(entry.id))
            }
            Shape::Object(object) => {
                let mut properties: Vec<String> = Vec::with_capacity(object.known.len());
                for (name, property) in &object.known {
                    let required = if object.required.contains(name) { "!" } else { "?" };
                    properties.push(format!("{name:?}{required}{}", self.child(*property)));
                }
                properties.sort();
                format!("object {properties:?} {}", self.additional(object.additional.as_ref()))
            }
        };
        let name = entry.about.rust_name.as_deref().filter(|_| entry.shape.is_named()).unwrap_or_default();
        let nullable = if entry.nullable { "nullable" } else { "" };
        let secret = if entry.secret { "secret" } else { "" };
        let one_way = if entry.one_way { "one way" } else { "" };
        format!("{name} {nullable} {secret} {one_way} {body}")
    }

    /// What names the alternatives of a union, if anything does.
    fn discriminator(&mut self, union: SchemaId) -> String {
        let schemas = self.schemas;
        let found = schemas.keywords(union).and_then(|keywords| keywords.discriminator.as_ref());
        let Some(discriminator) = found else { return String::new() };
        let mapping = discriminator.mapping.iter();
        let mapping: Vec<String> =
            mapping.map(|(name, schema)| format!("{name:?}{}", self.child(*schema))).collect();
        let default = discriminator.default.map(|schema| self.child(schema));
        format!("by {:?} {mapping:?} {default:?}", discriminator.property)
    }

    fn additional(&mut self, additional: Option<&Additional>) -> String {
        match additional {
            None => String::new(),
            Some(Additional::Any) => "any".to_owned(),
            Some(Additional::Schema(schema)) => self.child(*schema),
        }
    }
}

/// Whether a schema stands under `components.schemas` itself, with a name of its own.
pub(super) fn is_definition(pointer: &Pointer) -> bool {
    pointer.as_str().strip_prefix("/components/schemas/").is_some_and(|rest| !rest.contains('/'))
}
