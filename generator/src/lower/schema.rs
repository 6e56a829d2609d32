//! Makes the types for schemas.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::context::Lowering;
use super::enumeration::{integer_enumeration, text_enumeration, value_enumeration};
use super::reach::SHARED;
use super::shape::is_flags;
use super::tags::KeptTags;
use crate::collect::{Group, Properties, SchemaEntry, Shape};
use crate::derives::is_derivable;
use crate::diagnostic::Diagnostic;
use crate::ir::{
    Constant, Direction, Extra, Field, Presence, Scalar, Struct, TypeDefinition, TypeKind, TypeReference,
};
use crate::naming::{FieldName, OPEN_END, field_names, field_names_after, module_name};
use crate::place::Pointer;
use crate::published::PublishedType;
use crate::spec::SchemaId;

impl<'a> Lowering<'a> {
    /// The name that the document sets for a field, also next to a reference.
    fn field_name(&self, schema: SchemaId) -> Option<&'a str> {
        let schemas = self.inventory.schemas;
        let beside = schemas.beside(schema).find_map(|about| about.extensions.rust_field.as_deref());
        // A definition is not a property, so its own name does not count.
        let own = Some(schema).filter(|schema| schemas.definition_name(*schema).is_none());
        beside.or_else(|| schemas.get(own?).about.extensions.rust_field.as_deref())
    }
}

impl Lowering<'_> {
    pub(super) fn types(&mut self) -> Vec<TypeDefinition> {
        self.report_flags();
        let names = self.names;
        let tags = self.undeclared_tags();
        let mut types = Vec::with_capacity(names.groups.len());
        for group in &names.groups {
            types.extend(self.definition(group, tags.get(&group.leader)));
        }
        types
    }

    /// Reports `x-rust-flags` on schemas that do not list integers.
    fn report_flags(&mut self) {
        let inventory = self.inventory;
        for entry in inventory.entries.values() {
            if !entry.about.extensions.flags || is_flags(entry) || matches!(entry.shape, Shape::Same(_)) {
                continue;
            }
            let finding =
                Diagnostic::warning("extension", "`x-rust-flags` needs a schema that lists integers");
            let finding = finding
                .at(entry.written)
                .help("list the number of each flag in `enum`, with `type: integer`");
            self.diagnostics.push(finding);
        }
    }

    fn definition(&mut self, group: &Group, tags: Option<&KeptTags>) -> Option<TypeDefinition> {
        let inventory = self.inventory;
        let entry = inventory.entries.get(&group.leader)?;
        let published = inventory.published.named(group.name.as_str());
        let kind = match &entry.shape {
            Shape::Object(object) => TypeKind::Struct(self.structure(object, tags, published)),
            Shape::Union(alternatives) => self.union(entry.id, alternatives),
            Shape::TextEnumeration(values) => {
                TypeKind::Enumeration(text_enumeration(entry, values, self.is_open(entry.id), published))
            }
            Shape::IntegerEnumeration(values) => {
                TypeKind::Enumeration(integer_enumeration(entry, values, self.is_open(entry.id), published))
            }
            Shape::ValueEnumeration(values) => {
                TypeKind::ValueEnumeration(value_enumeration(entry, values, published))
            }
            _ => return None,
        };
        Some(TypeDefinition {
            name: group.name.clone(),
            aliases: group.aliases.clone(),
            file: module_name(SHARED),
            tags: BTreeSet::new(),
            docs: self.about(entry),
            deprecated: entry.about.deprecated,
            is_linked: false,
            is_sent: false,
            derives: self.derives(entry),
            attributes: Vec::new(),
            kind,
        })
    }

    /// The derives from `x-rust-derive`.
    fn derives(&mut self, entry: &SchemaEntry<'_>) -> Vec<String> {
        let (good, bad): (Vec<&String>, Vec<&String>) =
            entry.about.extensions.rust_derive.iter().partition(|path| is_derivable(path));
        if let Some(path) = bad.first() {
            let message = format!("`{path}` of `x-rust-derive` is nothing that can be derived");
            self.diagnostics.push(Diagnostic::warning("extension", message).at(entry.written));
        }
        good.into_iter().cloned().collect()
    }

    /// The struct for an object, with the undeclared tags that it must keep.
    fn structure(
        &mut self,
        object: &Properties,
        tags: Option<&KeptTags>,
        published: Option<&PublishedType>,
    ) -> Struct {
        let mut wires: Vec<&str> = object.known.keys().map(String::as_str).collect();
        for wire in tags.into_iter().flat_map(BTreeMap::keys) {
            wires.push(wire);
        }
        let known = published.map(PublishedType::names).unwrap_or_default();
        let asked: Vec<Option<&str>> = object.known.values().map(|of| self.field_name(*of)).collect();
        let mut kept: Vec<Option<&str>> = wires.iter().map(|wire| known.get(wire).copied()).collect();
        for (kept, asked) in kept.iter_mut().zip(&asked) {
            *kept = asked.or(*kept);
        }
        let names = field_names_after(wires, &[OPEN_END], &kept);
        let (declared, undeclared) = names.split_at(object.known.len());
        let mut fields = Vec::with_capacity(names.len());
        for (((wire, schema), name), asked) in object.known.iter().zip(declared).zip(asked) {
            self.report_field(asked, name, &self.inventory.schemas.get(*schema).written);
            fields.push(self.field(wire, name, *schema, object.required.contains(wire)));
            self.report_type_name(*schema, fields.last());
        }
        for ((wire, is_any), name) in tags.into_iter().flatten().zip(undeclared) {
            fields.push(tag(wire, name, *is_any));
        }
        let mut extra = Extra::Skipped;
        if let Some(additional) = &object.additional {
            let taken: Vec<&str> = names.iter().map(FieldName::as_str).chain([OPEN_END]).collect();
            let of = self.additional(*additional, 0);
            if let Some(name) = field_names(["extra"], &taken).pop() {
                extra = Extra::Kept(name, of);
            }
        }
        Struct { fields, extra }
    }

    /// Reports a field, argument or setter that could not get the name that the document sets.
    pub(super) fn report_field(&mut self, asked: Option<&str>, name: &FieldName, place: &Pointer) {
        let Some(asked) = asked else { return };
        let name = name.as_str();
        if name.trim_start_matches("r#") == asked {
            return;
        }
        let message = format!("`{asked}` cannot be the name here; it is called `{name}`");
        let help =
            "write `x-rust-name` in snake_case, with letters and digits, and different from its neighbours";
        self.diagnostics.push(Diagnostic::warning("field-name", message).at(place).help(help));
    }

    /// Reports a name for a type at a property whose type has another name.
    fn report_type_name(&mut self, schema: SchemaId, field: Option<&Field>) {
        let schemas = self.inventory.schemas;
        let own = schemas.get(schema);
        let (Some(asked), Some(field)) = (&own.about.extensions.rust_name, field) else { return };
        if schemas.definition_name(schema).is_some() || !field.of.named().is_empty() {
            return;
        }
        let message = format!("`{asked}` is the name of a type, but `{}` has no type of its own", field.name);
        let help = "write `x-rust-name` in snake_case to name the field";
        self.diagnostics.push(Diagnostic::warning("field-name", message).at(&own.written).help(help));
    }

    fn field(&mut self, wire: &str, name: &FieldName, schema: SchemaId, required: bool) -> Field {
        let of = match self.own_shape(schema) {
            Some(Shape::Constant(value)) => TypeReference::Fixed(value.clone()),
            _ => self.reference(schema),
        };
        let (mut default, mut deprecated) = (None, false);
        for about in self.inventory.schemas.beside(schema) {
            default = default.or(about.default.as_deref());
            deprecated |= about.deprecated;
        }
        let (mut docs, mut bounds) = (self.remark(schema), None);
        if let Some(entry) = self.inventory.schema(schema) {
            default = default.or(entry.about.default.as_deref());
            deprecated |= entry.about.deprecated;
            docs = docs.or_else(|| entry.about.description.clone());
            bounds.clone_from(&entry.bounds);
        }
        let default = default.map(Value::to_string);
        let secret = self.is_secret(schema, 0);
        let presence = self.presence(schema, required);
        let direction = self.direction(schema);
        let is_boolean = of == TypeReference::Scalar(Scalar::Boolean);
        Field {
            wire: wire.to_owned(),
            name: name.clone(),
            of,
            presence,
            docs,
            default,
            bounds,
            deprecated,
            secret,
            direction,
            starts_true: is_boolean && presence == Presence::Required && is_true(&self.listed(schema).0),
            may_be_empty: self.may_be_empty(schema),
            promised: false,
        }
    }

    /// Whether the document shows that a property may be the empty string: by its default, an example or the
    /// minimum length.
    fn may_be_empty(&self, schema: SchemaId) -> bool {
        let schemas = self.inventory.schemas;
        let own = schemas.target(schema).ok().map(|target| &schemas.get(target).about);
        let is_empty = |value: &Value| value.as_str() == Some("");
        let mut about = schemas.beside(schema).chain(own);
        let is_said = about.any(|about| {
            about.default.as_deref().is_some_and(is_empty)
                || about.examples.iter().any(|one| is_empty(&one.value))
        });
        let least = schemas.keywords(schema).and_then(|keywords| keywords.bounds.min_length.as_ref());
        is_said || least.is_some_and(|least| least.as_u64() == Some(0))
    }
}

/// Whether a boolean can only be `true`, which is not Rust's default.
fn is_true(listed: &[Constant]) -> bool {
    listed == [Constant::Boolean(true)]
}

/// A field for a tag that the alternative does not declare. The tag of a default alternative may be of any
/// type.
fn tag(wire: &str, name: &FieldName, is_any: bool) -> Field {
    let docs = "Which of the values that name the alternative of a union this has; the document does not declare it.";
    Field {
        wire: wire.to_owned(),
        name: name.clone(),
        of: if is_any { TypeReference::Any } else { TypeReference::Scalar(Scalar::String) },
        presence: Presence::Optional,
        docs: Some(docs.to_owned()),
        default: None,
        bounds: None,
        deprecated: false,
        secret: false,
        direction: Direction::Both,
        starts_true: false,
        may_be_empty: true,
        promised: false,
    }
}
