//! Makes values of the client's types, from the document's examples or from the types.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::fits::fits;
use crate::ir::{
    Constant, Content, Direction, Extra, Field, Presence, Scalar, Struct, TypeKind, TypeReference, Values,
    WrittenTags,
};
use crate::naming::{TypeName, singular, spoken};
use crate::spec::{Additional, Example, Keywords, SchemaId, Schemas};

/// The most values in one response; further ones nest less.
const MOST: usize = 4_096;

/// How much deeper than wanted required values may nest.
const BEYOND: i32 = -12;

/// Makes values with limited nesting.
pub(super) struct Maker<'a> {
    types: &'a BTreeMap<&'a TypeName, &'a TypeKind>,
    schemas: &'a Schemas,
    /// How many types may still nest. Below 0, a value only has required properties.
    left: i32,
    made: usize,
    /// The examples of the whole value, which are preferred to those of its schema.
    pub(super) examples: &'a [Example],
}

impl<'a> Maker<'a> {
    pub(super) fn new(
        types: &'a BTreeMap<&'a TypeName, &'a TypeKind>,
        schemas: &'a Schemas,
        left: i32,
    ) -> Self {
        Maker { types, schemas, left, made: 0, examples: &[] }
    }

    /// A value of a type, with its schema if that is known. `name` is used for strings. `None` if no short
    /// value is possible.
    pub(super) fn value(
        &mut self,
        of: &TypeReference,
        schema: Option<SchemaId>,
        name: &str,
    ) -> Option<Value> {
        self.made += 1;
        if self.made > MOST || self.left < BEYOND {
            return None;
        }
        if let Some(example) = self.example(of, schema) {
            return Some(example);
        }
        match of {
            TypeReference::Any => Some(Value::String(word(name))),
            TypeReference::Own(_, scalar) => Some(self.scalar((*scalar)?, schema, name)),
            TypeReference::Scalar(scalar) => Some(self.scalar(*scalar, schema, name)),
            TypeReference::Fixed(value) => Some(constant(value)),
            TypeReference::Nullable(of) | TypeReference::Boxed(of) | TypeReference::Linked(of) => {
                self.value(of, schema, name)
            }
            TypeReference::List(of) => self.list(of, schema, name),
            TypeReference::Map(of) => self.map(of, schema),
            TypeReference::Tuple(elements) => self.elements(elements, schema, name),
            TypeReference::OpenTuple(of) => self.elements(&of.first, schema, name),
            TypeReference::Named(type_name) | TypeReference::Flags(type_name) => {
                let kind = *self.types.get(type_name)?;
                self.left -= 1;
                let value = self.named(kind, schema, name);
                self.left += 1;
                value
            }
        }
    }

    /// The first example that the client can decode.
    fn example(&mut self, of: &TypeReference, schema: Option<SchemaId>) -> Option<Value> {
        let own = std::mem::take(&mut self.examples);
        let mut all: Vec<&Example> = own.iter().collect();
        if let Some(schema) = schema {
            all.extend(self.schemas.beside(schema).flat_map(|about| &about.examples));
            let target = self.schemas.target(schema).ok();
            all.extend(target.iter().flat_map(|target| &self.schemas.get(*target).about.examples));
        }
        let found = all.into_iter().find(|example| fits(&example.value, of, self.types, 0));
        found.map(|example| example.value.clone())
    }

    fn keywords(&self, schema: Option<SchemaId>) -> Option<&'a Keywords> {
        self.schemas.keywords(schema?)
    }

    /// A list with one element, or an empty one at the limit of nesting.
    fn list(&mut self, of: &TypeReference, schema: Option<SchemaId>, name: &str) -> Option<Value> {
        let items = self.keywords(schema).and_then(|keywords| keywords.items);
        let element = if self.left < 0 { None } else { self.value(of, items, &singular(name)) };
        Some(Value::Array(element.into_iter().collect()))
    }

    fn map(&mut self, of: &TypeReference, schema: Option<SchemaId>) -> Option<Value> {
        let values = match self.keywords(schema).and_then(|keywords| keywords.additional) {
            Some(Additional::Schema(schema)) => Some(schema),
            _ => None,
        };
        let value = if self.left < 0 { None } else { self.value(of, values, "value") };
        let entry = value.map(|value| ("key".to_owned(), value));
        Some(Value::Object(entry.into_iter().collect()))
    }

    fn elements(&mut self, of: &[TypeReference], schema: Option<SchemaId>, name: &str) -> Option<Value> {
        let first = self.keywords(schema).map_or(&[][..], |keywords| &keywords.prefix_items);
        let mut values = Vec::with_capacity(of.len());
        for (index, of) in of.iter().enumerate() {
            values.push(self.value(of, first.get(index).copied(), name)?);
        }
        Some(Value::Array(values))
    }

    fn named(&mut self, kind: &TypeKind, schema: Option<SchemaId>, name: &str) -> Option<Value> {
        match kind {
            TypeKind::Struct(of) => self.structure(of, schema).map(Value::Object),
            TypeKind::Enumeration(of) => match &of.values {
                Values::String(values) => Some(values.first()?.wire.clone().into()),
                Values::Integer(values) => Some(values.first()?.wire.into()),
            },
            TypeKind::ValueEnumeration(of) => Some(constant(&of.values.first()?.wire)),
            TypeKind::Union(of) => {
                let union = self.keywords(schema).and_then(|keywords| keywords.union.as_ref());
                let known = union.filter(|union| union.alternatives.len() == of.alternatives.len());
                for (index, one) in of.alternatives.iter().enumerate() {
                    let schema = known.and_then(|union| union.alternatives.get(index).copied());
                    if let Some(value) = self.alternative(&one.content, schema, name) {
                        return Some(value);
                    }
                }
                None
            }
            TypeKind::Views(views) => self.value(&views.first()?.of, None, name),
        }
    }

    fn alternative(&mut self, content: &Content, schema: Option<SchemaId>, name: &str) -> Option<Value> {
        match content {
            Content::Constant(value) => Some(constant(value)),
            Content::Tags(tags) => Some(tagged(json!({}), tags)),
            Content::Property(property, of, tags) => {
                let value = self.value(of, None, property)?;
                Some(tagged(json!({ property: value }), tags))
            }
            Content::Whole(of, tags) | Content::Beside(of, tags) => {
                Some(tagged(self.value(of, schema, name)?, tags))
            }
        }
    }

    /// The properties that responses have. At the limit of nesting, only required ones.
    fn structure(&mut self, of: &Struct, schema: Option<SchemaId>) -> Option<Map<String, Value>> {
        let properties = self.keywords(schema).map(|keywords| &keywords.properties);
        let mut members = Map::new();
        for field in &of.fields {
            let is_required = matches!(field.presence, Presence::Required | Presence::Nullable);
            if !is_required && (self.left < 0 || !is_answered(field)) {
                continue;
            }
            let schema = properties.and_then(|known| known.get(&field.wire).copied());
            match self.value(&field.of, schema, &field.wire) {
                Some(value) => drop(members.insert(field.wire.clone(), value)),
                None if field.presence == Presence::Required => return None,
                None if is_required => drop(members.insert(field.wire.clone(), Value::Null)),
                None => {}
            }
        }
        if let Extra::Kept(_, of) = &of.extra
            && members.is_empty()
            && let Some(value) = self.value(of, None, "value")
        {
            members.insert("key".into(), value);
        }
        Some(members)
    }

    fn scalar(&self, scalar: Scalar, schema: Option<SchemaId>, name: &str) -> Value {
        let least = self.keywords(schema).and_then(|keywords| keywords.bounds.minimum.clone());
        match scalar {
            Scalar::Boolean => true.into(),
            Scalar::Integer32 | Scalar::Integer64 | Scalar::Unsigned32 | Scalar::Unsigned64 => {
                let least = least.and_then(|number| number.as_i64()).filter(|number| *number > 1);
                least.filter(|number| *number < i64::from(i32::MAX)).unwrap_or(1).into()
            }
            Scalar::Float64 => 1.5.into(),
            Scalar::String => word(name).into(),
            Scalar::DateTime => "2026-01-31T12:00:00Z".into(),
            Scalar::Date => "2026-01-31".into(),
            Scalar::CommaList => "a,b".into(),
            Scalar::Base64 | Scalar::Base64Url => "Ynl0ZXMh".into(),
            Scalar::Uuid => "67e55044-10b1-426f-9247-bb680e5fe0c8".into(),
            Scalar::Decimal => "9.99".into(),
            Scalar::File => "bytes".into(),
        }
    }
}

/// Whether responses have the property.
fn is_answered(field: &Field) -> bool {
    matches!(field.direction, Direction::Both | Direction::Responses)
}

/// An object with the tags of its alternative.
fn tagged(mut value: Value, tags: &WrittenTags) -> Value {
    if let Value::Object(members) = &mut value {
        for (name, tag) in tags {
            members.entry(name.clone()).or_insert_with(|| constant(tag));
        }
    }
    value
}

fn constant(of: &Constant) -> Value {
    match of {
        Constant::Boolean(value) => (*value).into(),
        Constant::Integer(value) => (*value).into(),
        Constant::Number(text) => serde_json::from_str(text).unwrap_or_default(),
        Constant::String(text) => text.as_str().into(),
    }
}

/// A string that describes its property.
fn word(name: &str) -> String {
    let words = spoken(name).to_lowercase();
    let words: Vec<&str> = words.split_whitespace().collect();
    match words.as_slice() {
        words if words.contains(&"email") => "ann@example.com".to_owned(),
        words if words.contains(&"url") || words.contains(&"uri") => "https://example.com".to_owned(),
        [] => "text".to_owned(),
        words => words.join("-"),
    }
}
