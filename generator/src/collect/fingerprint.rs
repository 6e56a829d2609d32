//! Numbers schemas so that equal structures, ignoring descriptions, have equal numbers.

use std::collections::BTreeMap;

use indexmap::IndexSet;

use super::schemas::SchemaEntry;
use super::shape::{Additional, Properties, Shape};
use crate::place::Pointer;
use crate::spec::{Annotations, Content, SchemaId, Schemas};

/// The number of a structure.
pub(super) type Fingerprint = usize;

/// The name of a flag, and how to read it from annotations.
type Flag = (&'static str, fn(&Annotations) -> bool);

/// Computes the fingerprints of a document's schemas.
pub(super) struct Fingerprints<'a> {
    schemas: &'a Schemas,
    entries: &'a BTreeMap<SchemaId, SchemaEntry<'a>>,
    /// Definitions that count as equal to another one.
    same: &'a BTreeMap<SchemaId, SchemaId>,
    texts: IndexSet<String>,
    known: BTreeMap<SchemaId, Option<Fingerprint>>,
}

impl<'a> Fingerprints<'a> {
    pub(super) fn new(
        schemas: &'a Schemas,
        entries: &'a BTreeMap<SchemaId, SchemaEntry<'a>>,
        same: &'a BTreeMap<SchemaId, SchemaId>,
    ) -> Self {
        Self { schemas, entries, same, texts: IndexSet::new(), known: BTreeMap::new() }
    }

    /// The fingerprint of a schema.
    pub(super) fn of(&mut self, id: SchemaId) -> Fingerprint {
        let target = self.schemas.target(id).unwrap_or(id);
        match self.known.get(&target) {
            Some(Some(number)) => return *number,
            // A recursive schema; its place identifies it.
            Some(None) => return self.number(format!("circle {}", self.schemas.get(target).place)),
            None => {}
        }
        self.known.insert(target, None);
        let text = match self.entries.get(&target) {
            Some(entry) => self.text(entry),
            None => "any".to_owned(),
        };
        let number = self.number(text);
        self.known.insert(target, Some(number));
        number
    }

    /// The fingerprint of the type for a schema. Whether it is nullable does not count, since that is part of
    /// each use of the type.
    pub(super) fn of_type(&mut self, entry: &SchemaEntry<'_>) -> Fingerprint {
        let text = self.type_text(entry);
        self.number(text)
    }

    fn number(&mut self, text: String) -> Fingerprint {
        self.texts.insert_full(text).0
    }

    /// The text for a child. A named definition counts by its name, so that types which the document
    /// distinguishes remain distinct. Annotations next to a reference count too.
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

    fn children(&mut self, ids: &[SchemaId]) -> Vec<String> {
        ids.iter().map(|id| self.child(*id)).collect()
    }

    fn child_structure(&mut self, id: SchemaId) -> String {
        if let Ok(target) = self.schemas.target(id)
            && let place = &self.schemas.get(target).place
            && is_definition(place)
            && let Some(entry) = self.entries.get(&target)
            && entry.shape.is_named()
        {
            let place = match self.same.get(&target) {
                Some(same) => &self.schemas.get(*same).place,
                None => place,
            };
            return format!("definition {place}");
        }
        self.of(id).to_string()
    }

    fn text(&mut self, entry: &SchemaEntry<'_>) -> String {
        let nullable = if entry.nullable { "nullable" } else { "" };
        format!("{nullable} {}", self.type_text(entry))
    }

    fn type_text(&mut self, entry: &SchemaEntry<'_>) -> String {
        let body = match &entry.shape {
            Shape::Any => "any".to_owned(),
            Shape::Scalar(scalar) => format!("{scalar:?}"),
            Shape::TextEnumeration(values) => format!("texts {values:?}"),
            Shape::IntegerEnumeration(values) if entry.about.extensions.flags => format!("flags {values:?}"),
            Shape::IntegerEnumeration(values) => format!("integers {values:?}"),
            Shape::ValueEnumeration(values) => format!("values {values:?}"),
            Shape::Tuple(elements, required, rest) => {
                let elements = self.children(elements);
                let rest = rest.as_ref().map(|rest| self.additional(Some(rest)));
                format!("tuple {elements:?} {required} {rest:?}")
            }
            Shape::List(Some(items)) => format!("list {}", self.child(*items)),
            Shape::List(None) => "list ".to_owned(),
            Shape::Map(additional) => format!("map {}", self.additional(Some(additional))),
            Shape::Same(other) => self.child(*other),
            Shape::Constant(value) => format!("constant {value:?}"),
            Shape::Own(of, _) => format!("own {of:?}"),
            Shape::Variant(object, content) => {
                let properties = self.properties(object);
                let content = match content {
                    Content::Nothing => String::new(),
                    Content::Property(name) => name.clone(),
                    Content::Beside(schema) => self.child(*schema),
                };
                format!("variant {properties:?} {content:?}")
            }
            Shape::Union(alternatives) => {
                let alternatives = self.children(alternatives);
                let how_many = self.schemas.keywords(entry.id).and_then(|keywords| keywords.union.as_ref());
                let how_many = how_many.map(|union| union.how_many);
                format!("union {how_many:?} {alternatives:?} {}", self.discriminator(entry.id))
            }
            Shape::Object(object) => {
                let properties = self.properties(object);
                format!("object {properties:?} {}", self.additional(object.additional.as_ref()))
            }
        };
        let name = match &entry.about.extensions.rust_name {
            Some(name) if entry.shape.is_named() => name,
            _ => "",
        };
        let secret = if entry.secret { "secret" } else { "" };
        let received = if entry.about.read_only { "read only" } else { "" };
        let sent = if entry.about.write_only { "write only" } else { "" };
        format!("{name} {secret} {received} {sent} {body}")
    }

    fn properties(&mut self, object: &Properties) -> Vec<String> {
        let mut properties: Vec<String> = Vec::with_capacity(object.known.len());
        for (name, property) in &object.known {
            let required = if object.required.contains(name) { "!" } else { "?" };
            properties.push(format!("{name:?}{required}{}", self.child(*property)));
        }
        properties.sort();
        properties
    }

    /// The text for a union's discriminator, if it has one.
    fn discriminator(&mut self, union: SchemaId) -> String {
        let schemas = self.schemas;
        let Some(keywords) = schemas.keywords(union) else { return String::new() };
        let Some(discriminator) = &keywords.discriminator else { return String::new() };
        let mut mapping: Vec<String> = Vec::with_capacity(discriminator.mapping.len());
        for (name, schema) in &discriminator.mapping {
            mapping.push(format!("{name:?}{}", self.child(*schema)));
        }
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

/// Whether the place is a definition directly under `components.schemas`.
pub(super) fn is_definition(pointer: &Pointer) -> bool {
    match pointer.as_str().strip_prefix("/components/schemas/") {
        Some(name) => !name.contains('/'),
        None => false,
    }
}
