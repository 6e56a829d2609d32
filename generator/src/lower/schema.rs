//! Schemas: the types they become, and references to them.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::reach::SHARED;
use super::tags::KeptTags;
use super::{Lowering, text_of};
use crate::collect::{Additional, Group, Properties, SchemaEntry, Shape, constant};
use crate::diagnostic::Diagnostic;
use crate::ir::{
    Constant, Direction, Enumeration, EnumerationValue, Extra, Field, Presence, Scalar, Struct,
    TypeDefinition, TypeKind, TypeReference, ValueEnumeration, Values,
};
use crate::naming::{
    FieldName, OPEN_END, PublishedVariants, field_names, field_names_after, integer_variant_names,
    module_name, variant_names_after,
};
use crate::place::Pointer;
use crate::published::PublishedType;
use crate::spec::{Role, SchemaId};

/// The deepest nesting of lists and maps without a type of its own; a definition that is a list of itself ends here.
const MAX_DEPTH: usize = 16;

/// The variant for a value that a document does not list.
const REST: &str = "Unknown";

impl<'a> Lowering<'a> {
    /// The shape of a schema itself, which may be that of being the same as another.
    pub(super) fn own_shape(&self, schema: SchemaId) -> Option<&'a Shape> {
        let inventory = self.inventory;
        Some(&inventory.schema(schema)?.shape)
    }

    /// The name that the document asks for at a property, be it beside a reference.
    fn field_name(&self, schema: SchemaId) -> Option<&'a str> {
        let schemas = self.inventory.schemas;
        let beside = schemas.beside(schema).find_map(|about| about.rust_field.as_deref());
        // A definition is no property.
        let own = Some(schema).filter(|schema| schemas.definition_name(*schema).is_none());
        beside.or_else(|| schemas.get(own?).about.rust_field.as_deref())
    }
}

impl Lowering<'_> {
    pub(super) fn types(&mut self) -> Vec<TypeDefinition> {
        let names = self.names;
        let tags = self.undeclared_tags();
        names.groups.iter().filter_map(|group| self.definition(group, tags.get(&group.leader))).collect()
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
            derives: Vec::new(),
            attributes: Vec::new(),
            kind,
        })
    }

    /// Whether other values are as good as those that the schema lists.
    pub(super) fn is_open(&self, schema: SchemaId) -> bool {
        matches!(self.inventory.schemas.keywords(schema), Some(keywords) if keywords.role == Role::Open)
    }

    /// The struct of an object, with the tags that it has to keep though they are not declared.
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

    /// Tells when a field, argument or setter is not called what the document asks for.
    pub(super) fn report_field(&mut self, asked: Option<&str>, name: &FieldName, place: &Pointer) {
        let Some(asked) = asked else { return };
        let name = name.as_str();
        if name.trim_start_matches("r#") == asked {
            return;
        }
        let message = format!("`{asked}` cannot be the name here; it is called `{name}`");
        let help =
            "write `x-rust-name` in snake_case, with letters and digits, and once among its neighbours";
        self.diagnostics.push(Diagnostic::warning("field-name", message).at(place).help(help));
    }

    /// Tells when a property asks for the name of a type that it has not.
    fn report_type_name(&mut self, schema: SchemaId, field: Option<&Field>) {
        let schemas = self.inventory.schemas;
        let own = schemas.get(schema);
        let (Some(asked), Some(field)) = (&own.about.rust_name, field) else { return };
        if schemas.definition_name(schema).is_some() || !field.of.named().is_empty() {
            return;
        }
        let message = format!("`{asked}` is the name of a type, and `{}` has none of its own", field.name);
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
            default = default.or(about.default.as_ref());
            deprecated |= about.deprecated;
        }
        let (mut docs, mut bounds) = (self.remark(schema), None);
        if let Some(entry) = self.inventory.schema(schema) {
            default = default.or(entry.about.default.as_ref());
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
            promised: false,
        }
    }

    /// Whether a property must have a value; what only one direction has need not.
    pub(super) fn presence(&self, schema: SchemaId, required: bool) -> Presence {
        // Any value may be null without more.
        let is_nullable = self.is_nullable(schema, 0) && !self.is_any(schema, 0);
        let required = required && self.direction(schema) == Direction::Both;
        match (required, is_nullable || !required && self.has_any_alternative(schema)) {
            (true, false) => Presence::Required,
            (true, true) => Presence::Nullable,
            (false, false) => Presence::Optional,
            (false, true) => Presence::OptionalNullable,
        }
    }

    /// Which of requests and responses have a property, as it says itself, beside a reference or at what that leads to.
    fn direction(&self, schema: SchemaId) -> Direction {
        let own = self.inventory.schema(schema).map(|entry| entry.about);
        let (mut read_only, mut write_only) = (false, false);
        for about in self.inventory.schemas.beside(schema).chain(own) {
            read_only |= about.read_only;
            write_only |= about.write_only;
        }
        match (read_only, write_only) {
            (false, false) => Direction::Both,
            (true, false) => Direction::Responses,
            (false, true) => Direction::Requests,
            (true, true) => Direction::Neither,
        }
    }

    /// The description beside a reference, which speaks of this use of the schema.
    fn remark(&self, schema: SchemaId) -> Option<String> {
        let schema = self.inventory.schemas.get(schema);
        if schema.keywords().is_some() { None } else { schema.about.description.clone() }
    }

    /// Whether null is a value of the schema: it says so, beside a reference or itself, or one of its alternatives does.
    pub(super) fn is_nullable(&self, schema: SchemaId, depth: usize) -> bool {
        if depth >= MAX_DEPTH {
            return false;
        }
        let Some(entry) = self.inventory.schema(schema) else { return false };
        let below = |other: &SchemaId| self.is_nullable(*other, depth + 1);
        self.inventory.schemas.beside(schema).any(|about| about.nullable)
            || entry.nullable
            || match &entry.shape {
                Shape::Same(other) => below(other),
                Shape::Union(alternatives) => alternatives.iter().any(below),
                _ => false,
            }
    }

    /// Whether null is a value of an alternative that takes any: the union has it, but a property without a value must differ from it.
    fn has_any_alternative(&self, schema: SchemaId) -> bool {
        let Some(Shape::Union(alternatives)) = self.own_shape(schema) else { return false };
        alternatives.iter().any(|one| self.is_any(*one, 0))
    }

    /// Whether the schema takes any value.
    fn is_any(&self, schema: SchemaId, depth: usize) -> bool {
        match self.own_shape(schema) {
            None | Some(Shape::Any) => true,
            Some(Shape::Same(other)) => depth > MAX_DEPTH || self.is_any(*other, depth + 1),
            Some(_) => false,
        }
    }

    /// Whether the schema's values hold a secret, in a list, a map or one of several alternatives too; a type of its own hides its fields itself.
    fn is_secret(&self, schema: SchemaId, depth: usize) -> bool {
        if depth >= MAX_DEPTH {
            return false;
        }
        let Some(entry) = self.inventory.schema(schema) else { return false };
        let below = |other: &SchemaId| self.is_secret(*other, depth + 1);
        self.inventory.schemas.beside(schema).any(|about| about.secret)
            || entry.secret
            || match &entry.shape {
                Shape::Same(other) | Shape::List(Some(other)) | Shape::Map(Additional::Schema(other)) => {
                    below(other)
                }
                Shape::Union(alternatives) => alternatives.iter().any(below),
                _ => false,
            }
    }

    /// The type of the values that a schema describes.
    pub(super) fn reference(&mut self, schema: SchemaId) -> TypeReference {
        self.reference_at(schema, 0)
    }

    /// The same, with null where it is a value.
    pub(super) fn nullable_reference(&mut self, schema: SchemaId) -> TypeReference {
        self.element(schema, 0)
    }

    fn reference_at(&mut self, schema: SchemaId, depth: usize) -> TypeReference {
        let inventory = self.inventory;
        let Some(entry) = inventory.schema(schema) else { return TypeReference::Any };
        if depth > MAX_DEPTH {
            let message = "lists or maps that hold themselves have no type; any value is taken here";
            self.diagnostics
                .push(Diagnostic::warning("recursive-list", message).at(entry.written).instead("any value"));
            return TypeReference::Any;
        }
        match &entry.shape {
            Shape::Any => TypeReference::Any,
            Shape::Scalar(scalar) => TypeReference::Scalar(*scalar),
            Shape::Constant(value) => TypeReference::Scalar(scalar_of(value)),
            Shape::List(None) => TypeReference::List(Box::new(TypeReference::Any)),
            Shape::List(Some(items)) => TypeReference::List(Box::new(self.element(*items, depth + 1))),
            Shape::Tuple(elements, required, rest) => {
                self.tuple(entry.written, elements, *required, *rest, depth + 1)
            }
            Shape::Map(additional) => TypeReference::Map(Box::new(self.additional(*additional, depth + 1))),
            Shape::Same(other) => self.reference_at(*other, depth + 1),
            _ => match self.names.group(entry.id) {
                Some(group) => TypeReference::Named(group.name.clone()),
                None => TypeReference::Any,
            },
        }
    }

    pub(super) fn element(&mut self, schema: SchemaId, depth: usize) -> TypeReference {
        let of = self.reference_at(schema, depth);
        if self.is_nullable(schema, 0) && of != TypeReference::Any {
            TypeReference::Nullable(Box::new(of))
        } else {
            of
        }
    }

    pub(super) fn additional(&mut self, additional: Additional, depth: usize) -> TypeReference {
        match additional {
            Additional::Any => TypeReference::Any,
            Additional::Schema(schema) => self.element(schema, depth),
        }
    }
}

/// Whether a boolean has one value only, and not the one with which booleans start.
fn is_true(listed: &[Constant]) -> bool {
    listed == [Constant::Boolean(true)]
}

/// What the one value of a schema is, where nothing writes it by itself.
fn scalar_of(value: &Constant) -> Scalar {
    match value {
        Constant::Boolean(_) => Scalar::Boolean,
        Constant::Integer(_) => Scalar::Integer64,
        Constant::Number(_) => Scalar::Float64,
        Constant::String(_) => Scalar::String,
    }
}

/// A tag of a union that the alternative does not declare; one that names nothing may be of any kind.
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
        promised: false,
    }
}

/// The names that the values had, unless the document names them itself.
fn published_names<'p>(
    entry: &SchemaEntry<'_>,
    values: impl Iterator<Item = String>,
    published: Option<&'p PublishedType>,
) -> PublishedVariants<'p> {
    match published {
        Some(published) if entry.about.value_names.is_empty() => {
            let known = published.names();
            let names = values.map(|value| known.get(&*value).copied()).collect();
            PublishedVariants { names, rest: published.rest() }
        }
        _ => PublishedVariants::default(),
    }
}

fn text_enumeration(
    entry: &SchemaEntry<'_>,
    values: &[String],
    is_open: bool,
    published: Option<&PublishedType>,
) -> Enumeration {
    let kept = published_names(entry, values.iter().cloned(), published);
    let (names, rest) = variant_names_after(wanted_names(entry, values), REST, &kept);
    let mut listed = Vec::with_capacity(values.len());
    for (wire, name) in values.iter().zip(names) {
        let docs = entry.about.value_descriptions.get(wire).cloned();
        listed.push(EnumerationValue { wire: wire.clone(), name, docs });
    }
    Enumeration { values: Values::String(listed), rest, is_open }
}

fn integer_enumeration(
    entry: &SchemaEntry<'_>,
    values: &[i64],
    is_open: bool,
    published: Option<&PublishedType>,
) -> Enumeration {
    let kept = published_names(entry, values.iter().map(i64::to_string), published);
    let wanted = values
        .iter()
        .enumerate()
        .map(|(index, value)| (*value, entry.about.value_names.get(index).map(String::as_str)));
    let (names, rest) = integer_variant_names(wanted, REST, &kept);
    let mut listed = Vec::with_capacity(values.len());
    for (wire, name) in values.iter().zip(names) {
        let docs = entry.about.value_descriptions.get(&wire.to_string()).cloned();
        listed.push(EnumerationValue { wire: *wire, name, docs });
    }
    Enumeration { values: Values::Integer(listed), rest, is_open }
}

/// The names that the document gives the values, else what the values themselves say.
fn wanted_names<'n>(entry: &'n SchemaEntry<'_>, labels: &'n [String]) -> Vec<&'n str> {
    let mut wanted = Vec::with_capacity(labels.len());
    for (index, label) in labels.iter().enumerate() {
        wanted.push(entry.about.value_names.get(index).unwrap_or(label).as_str());
    }
    wanted
}

fn value_enumeration(
    entry: &SchemaEntry<'_>,
    values: &[Value],
    published: Option<&PublishedType>,
) -> ValueEnumeration {
    let labels: Vec<String> = values.iter().map(|value| label(&constant(value))).collect();
    let kept = published_names(entry, values.iter().map(|value| constant(value).to_string()), published);
    let (names, rest) = variant_names_after(wanted_names(entry, &labels), REST, &kept);
    let mut listed = Vec::with_capacity(values.len());
    for (value, name) in values.iter().zip(names) {
        let docs = entry.about.value_descriptions.get(&text_of(value)).cloned();
        listed.push(EnumerationValue { wire: constant(value), name, docs });
    }
    ValueEnumeration { values: listed, rest }
}

/// What a value of several kinds is called where the document gives it no name.
pub(super) fn label(value: &Constant) -> String {
    let number = match value {
        Constant::String(text) => return text.clone(),
        Constant::Boolean(value) => return value.to_string(),
        Constant::Integer(number) => number.to_string(),
        Constant::Number(text) => text.replace('.', " point "),
    };
    match number.strip_prefix('-') {
        Some(digits) => format!("minus {digits}"),
        None => format!("value {number}"),
    }
}
